"""`check --watch`: checks a notebook again whenever it is saved, each time in a process of its own.

A process of its own, because a loop that never ends must not end the watching: the next save stops it. What
it finds comes back in a file; what it prints is the student's.
"""

import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, Any

from layerlab.checking.next_step import step
from layerlab.expect.points import ladder
from layerlab.words import say

PAUSE = 0.3  # seconds between looks at the file
PATIENCE = 10.0  # seconds until we say that a run takes long
CLEAR = "\033[2J\033[3J\033[H"

Stamp = tuple[tuple[str, int, int], ...]


class Watcher:
    """Watches one notebook and the tests beside it.

    Args:
        notebook: the file.
        options: further arguments of `check`.
        out: where to say how it went.
        wishes: gets an item whenever somebody asks for the hint.
    """

    def __init__(
        self, notebook: Path, options: Sequence[str], out: IO[str], wishes: queue.SimpleQueue[bytes]
    ) -> None:
        self._notebook = notebook
        self._options = tuple(options)
        self._out = out
        self._wishes = wishes
        self._before: dict[str, Any] | None = None
        self._hints: list[str] = []  # those that nobody has asked for yet

    def run(self) -> None:
        """Check now and after each change, until a `KeyboardInterrupt`."""
        seen: Stamp | None = None
        while True:
            stamp = self._stamp()
            if stamp != seen:
                seen = stamp
                self._check(stamp)
            elif not self._wishes.empty():
                self._wishes.get()
                self._say(*self._next_hint())
            time.sleep(PAUSE)

    def _stamp(self) -> Stamp:
        """Return what changes when a file is saved."""
        paths = [self._notebook, *sorted(self._notebook.parent.glob("tests/*.py"))]
        return tuple(
            (path.name, state.st_mtime_ns, state.st_size)
            for path in paths
            if path.exists() and (state := path.stat())
        )

    def _check(self, stamp: Stamp) -> None:
        """Check once and tell; a change meanwhile makes it all void."""
        if self._out.isatty():
            self._say(say("Checking ..."))
        with TemporaryDirectory(prefix="layerlab-") as folder:
            answer, log = Path(folder, "card.json"), Path(folder, "printed.txt")
            arguments = [str(self._notebook), *self._options, "--json", str(answer)]
            with log.open("wb") as printed:
                process = subprocess.Popen(
                    [sys.executable, "-m", "layerlab", "check", *arguments],
                    stdin=subprocess.DEVNULL,
                    stdout=printed,
                    stderr=subprocess.STDOUT,
                )
            try:
                if not self._ends(process, stamp):
                    return
            finally:
                process.kill()
                process.wait()
            self._tell(_read(answer), log.read_text("utf-8", errors="replace").splitlines())

    def _ends(self, process: subprocess.Popen[bytes], stamp: Stamp) -> bool:
        """Wait for the end of a run; return False if the files changed before."""
        start = time.monotonic()
        has_warned = False
        while process.poll() is None:
            if self._stamp() != stamp:
                return False
            seconds = time.monotonic() - start
            if seconds > PATIENCE and not has_warned:
                has_warned = True
                self._say(
                    say("This takes long. Does a loop never end? Save the notebook to start over.")
                )
            time.sleep(PAUSE / 3)
        return True

    def _tell(self, data: dict[str, Any] | None, printed: Sequence[str]) -> None:
        if self._out.isatty():
            print(CLEAR, end="", file=self._out)
        if data is None:  # the notebook cannot be read, or a function has ended its process
            self._hints = []
            self._say(*printed or (say("The check ended without a word; does a cell end Python?"),))
        else:
            next_step = step(data, self._before, printed)
            self._before = data
            self._hints = list(ladder(next_step.hint, next_step.more_hints))
            self._say(*next_step.lines)
        offer = "Enter shows a hint. " if self._hints else ""
        self._say("", say(f"Watching {self._notebook.name}. {offer}Ctrl-C ends this."), "")

    def _next_hint(self) -> list[str]:
        """Return the next hint, and whether there is one after it."""
        if not self._hints:
            return [say("There is no hint here.")]
        hint = self._hints.pop(0)
        said = [say(f"Hint: {hint}")]
        return [*said, say("Enter shows the next one.")] if self._hints else said

    def _say(self, *lines: str) -> None:
        print(*lines, sep="\n", file=self._out, flush=True)


def watch(notebook: Path, options: Sequence[str]) -> int:
    """Watch from a terminal until Ctrl-C; return the exit code."""
    wishes: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    if sys.stdin.isatty():
        threading.Thread(target=_listen, args=(wishes,), daemon=True).start()
    try:
        Watcher(notebook, options, sys.stdout, wishes).run()
    except KeyboardInterrupt:
        print()
    return 0


def _listen(wishes: queue.SimpleQueue[bytes]) -> None:
    """Pass lines of the keyboard on; `sys.stdin` itself may not be in use when Python ends."""
    while line := os.read(0, 1024):
        wishes.put(line)


def _read(answer: Path) -> dict[str, Any] | None:
    try:
        data: dict[str, Any] = json.loads(answer.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return data
