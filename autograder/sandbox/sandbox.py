"""The sandbox: a jail with a warm zygote, from which each submission gets a process of its own."""

import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from autograder.sandbox.calling import Ask
from autograder.sandbox.errors import SandboxError
from autograder.sandbox.inside.confine import SCRATCH, Confinement
from autograder.sandbox.jail import Jail
from autograder.sandbox.level import Level, probe
from autograder.sandbox.limits import Limits
from autograder.sandbox.student import CacheOf, Observer, RemoteStudent
from autograder.sandbox.worker import WorkerProcess


class StudentProcess(WorkerProcess):
    """One submission's process, with the remote `student` that hidden tests see."""

    def student(
        self,
        on_call: Observer | None = None,
        cache_of: CacheOf | None = None,
        ask: Ask | None = None,
    ) -> RemoteStudent:
        """Return the submission's functions; see `RemoteStudent` for what it is told and asks."""
        return RemoteStudent(self, on_call, cache_of, ask)


class Sandbox:
    """Processes for submissions, at one level of confinement; a context manager.

    Args:
        level: the walls to put up; exactly these, or none of it starts.
        limits: what each submission may use.
        private: files and folders that must not lie where student code could read them.
        without: names of `Confinement`'s switches to turn off, for tests that show what each is good for.
        packages: those of `layerlab.expect.frames.FRAMES` whose tables may come.
        wait: whether to wait until it has started; else the first worker waits, and tells what went wrong.

    Raises:
        SandboxError: it cannot be had; the message says why, and the remedy.
    """

    def __init__(
        self,
        level: Level = Level.FULL,
        limits: Limits | None = None,
        private: tuple[Path, ...] = (),
        without: tuple[str, ...] = (),
        *,
        packages: tuple[str, ...] = (),
        wait: bool = True,
    ) -> None:
        self.level = level
        self.limits = limits or Limits()
        self._without = without
        self._confinement = Confinement(
            **dict.fromkeys(without, False),  # type: ignore[arg-type]  # names of switches, all of them bool
            memory_mb=self.limits.memory_mb,
            disk_mb=self.limits.disk_mb,
            packages=packages,
            cpu_seconds=int(2 * self.limits.cells_seconds + 20 * self.limits.call_seconds),
        )
        self._private = private
        self._jail: Jail | None = Jail(level, self._confinement, private)
        if wait:
            self._jail.wait_until_ready()

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
        return None if self._jail is None else self._jail.zygote

    def wait_until_ready(self) -> None:
        """Wait until it has started; a fork of this process may use it then as this one does.

        Raises:
            SandboxError: it did not start, or is closed.
        """
        if self._jail is None:
            msg = "the sandbox is closed"
            raise SandboxError(msg)
        self._jail.wait_until_ready()

    def close(self) -> None:
        """End every process of the sandbox and remove its files."""
        if self._jail is not None:
            self._jail.close()
            self._jail = None

    @property
    def packages(self) -> tuple[str, ...]:
        """Those whose tables may come."""
        return self._confinement.packages

    def worker(self, seed: int = 0, files: Mapping[str, bytes] | None = None) -> StudentProcess:
        """Fork a process for one submission.

        Args:
            seed: of the random generators `random` and `numpy.random`.
            files: laid into its working folder, by relative path.

        Raises:
            SandboxError: it cannot be had, even from a new zygote.
        """
        files = files or {}
        for name in files:
            if Path(name).is_absolute() or ".." in Path(name).parts:
                msg = f"{name}: a file for a submission has a path relative to its folder"
                raise SandboxError(msg)
        try:
            return self._fork(seed, files)
        except SandboxError:
            # Whatever ended the zygote (an out-of-memory killer, an operator), a new one is as good.
            self.close()
            self._jail = Jail(self.level, self._confinement, self._private)
            return self._fork(seed, files)

    def _fork(self, seed: int, files: Mapping[str, bytes]) -> StudentProcess:
        if self._jail is None:
            msg = "the sandbox is closed"
            raise SandboxError(msg)
        folder = (
            tempfile.mkdtemp(dir=self._jail.scratch) if self.level is Level.REDUCED else SCRATCH
        )
        return StudentProcess(
            self._jail.fork(),
            level=None if self._without else self.level,
            limits=self.limits,
            seed=seed,
            files=files,
            folder=folder,
            packages=self._confinement.packages,
        )


def best_sandbox_level(asked: str) -> Level:
    """Return the level to grade at: `auto` wants the full one and never settles for less by itself.

    Raises:
        SandboxError: the machine does not offer it; the message says why, and the remedy.
    """
    found = probe()
    wanted = Level.FULL if asked == "auto" else Level(asked)
    if found.level is Level.FULL or (found.level is not None and wanted is Level.REDUCED):
        return wanted
    reasons = "; ".join(found.reasons)
    msg = f"the {wanted} sandbox cannot be had: {reasons}. Remedy: {found.remedy}."
    if found.level is Level.REDUCED:
        msg += " To grade at the reduced level all the same, say --sandbox=reduced."
    raise SandboxError(msg)
