"""Sandboxes that are handed on from test to test.

A zygote takes more than a second of a processor to warm up, and sees nothing of a course: whoever grades in
this process may have one that another has done with. It is the real one, with all its walls; what a course must
not show is looked at each time. Tests of the sandbox itself, and of attacks, begin their own.
"""

import os
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, Self

from autograder.sandbox import Level, Limits, Sandbox, SandboxError
from autograder.sandbox.jail import python_folders, refuse_private
from autograder.shared import shared_folders

KEPT = 2  # by a process; each takes a hundred megabytes
PATIENCE = 0.5  # seconds in which the last worker of a sandbox comes to its end


class Walls(NamedTuple):
    """What two sandboxes have in common of which one may stand for the other."""

    level: Level
    limits: Limits
    packages: tuple[str, ...]
    withheld: tuple[Path, ...]
    place: str


class Shelf:
    """The sandboxes of this process that nobody has."""

    def __init__(self) -> None:
        self._kept: list[tuple[Walls, Sandbox]] = []

    def __call__(
        self,
        level: Level,
        limits: Limits | None = None,
        private: tuple[Path, ...] = (),
        *,
        packages: tuple[str, ...] = (),
        wait: bool = True,
    ) -> "Lent | Sandbox":
        """Return a sandbox as `Sandbox` does, one that was given back if there is one."""
        if level is not Level.FULL:
            # Its workers share a folder, which is emptied with the sandbox.
            return Sandbox(level, limits, private, packages=packages, wait=wait)
        walls = Walls(
            level,
            limits or Limits(),
            packages,
            tuple(shared_folders()),
            tempfile.gettempdir(),
        )
        refuse_private(python_folders(), private)
        sandbox = self._take(walls) or Sandbox(
            level, limits, private, packages=packages, wait=False
        )
        lent = Lent(self, walls, sandbox)
        if wait:
            lent.wait_until_ready()
        return lent

    def _take(self, walls: Walls) -> Sandbox | None:
        for place, (has, sandbox) in enumerate(self._kept):
            if has == walls:
                del self._kept[place]
                if is_idle(sandbox):
                    return sandbox
                sandbox.close()
                return None
        return None

    def give_back(self, walls: Walls, sandbox: Sandbox) -> None:
        """Keep a sandbox for whoever needs one, if nothing of whoever had it is left."""
        if not is_idle(sandbox):
            sandbox.close()
            return
        self._kept.append((walls, sandbox))
        while len(self._kept) > KEPT:
            self._kept.pop(0)[1].close()

    def close(self) -> None:
        """End all of them."""
        while self._kept:
            self._kept.pop()[1].close()


class Lent:
    """A sandbox that goes back to its shelf when whoever has it closes it."""

    def __init__(self, shelf: Shelf, walls: Walls, sandbox: Sandbox) -> None:
        self._owner = os.getpid()
        self._shelf = shelf
        self._walls = walls
        self._sandbox: Sandbox | None = sandbox

    def __getattr__(self, name: str) -> Any:
        if self._sandbox is None:
            msg = "the sandbox is closed"
            raise SandboxError(msg)
        return getattr(self._sandbox, name)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def zygote(self) -> int | None:
        """The process that workers come from, by its pid; None if there is none any more."""
        return None if self._sandbox is None else self._sandbox.zygote

    def close(self) -> None:
        """Give it back; a fork of the process that started it only lets go of it."""
        sandbox, self._sandbox = self._sandbox, None
        if sandbox is None:
            return
        if os.getpid() == self._owner:
            self._shelf.give_back(self._walls, sandbox)
        else:
            sandbox.close()


def is_idle(sandbox: Sandbox) -> bool:
    """Tell whether a sandbox is warm, and whoever worked in it has ended."""
    ends = time.monotonic() + PATIENCE
    while sandbox.zygote is not None:
        within = [sandbox.zygote, *_descendants(sandbox.zygote)]
        # Around the zygote are two of bubblewrap's own.
        if sum(_name(process) != "bwrap" for process in within) == 1:
            return True
        if time.monotonic() > ends:
            return False
        time.sleep(0.01)
    return False


def _descendants(process: int) -> list[int]:
    try:
        text = Path(f"/proc/{process}/task/{process}/children").read_text()
    except OSError:
        return []
    children = [int(number) for number in text.split()]
    return [*children, *(deeper for child in children for deeper in _descendants(child))]


def _name(process: int) -> str:
    try:
        return Path(f"/proc/{process}/comm").read_text().strip()
    except OSError:
        return "bwrap"  # gone by now, and counted no more
