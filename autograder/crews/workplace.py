"""What a process of the crew works with: one sandbox, and an engine for each setup.

The command makes the first of both and is then forked, so that neither the imports nor the reading of a course are done
once more in each process, and one zygote serves them all. What comes later, another assignment or another zygote in the
place of one that has ended, each process makes for itself.
"""

import os
import resource
import sys
import threading
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from multiprocessing import connection, get_context, parent_process
from multiprocessing.synchronize import Semaphore
from multiprocessing.util import Finalize
from typing import Self

from autograder.course import Course
from autograder.crews.crew import Setup
from autograder.crews.signals import hear_the_command_alone
from autograder.errors import CourseError
from autograder.judging.course_sandbox import sandbox_for
from autograder.judging.engine import Engine
from autograder.judging.throwaway import remove_rooms
from autograder.sandbox import Level, Limits, Sandbox
from autograder.sandbox.inside import libc
from autograder.sandbox.jail import close_jails

# Bytes, of a block and of all, that are not given back after each call.
KEPT_BLOCK, KEPT = 4 << 20, 32 << 20
MEMORY_GB = 8  # that a process of the crew may use
PLACES = 8  # processes of one zygote, which takes about a thirtieth as long for a fork as they for a submission
ENGINES = 16  # kept by a process: an assignment each, or the secrets of a proof


@dataclass(frozen=True)
class Workplace:
    """A sandbox that goes on starting, and an engine; made by the command for the processes that are forked from it.

    `places` is how many processes there is room for, since one zygote makes all their forks.
    """

    setup: Setup
    sandbox: Sandbox
    engine: Engine
    places: Semaphore

    @classmethod
    def of(cls, setup: Setup) -> Self | None:
        """Make one; None where it cannot be had, which a process that tries again tells in better words."""
        if not _can_be_shared(setup):
            return None
        # An engine knows nobody: it stays when teams change.
        setup = replace(setup, teams=())
        with ExitStack() as stack:
            try:
                sandbox = stack.enter_context(sandbox_for(*_walls(setup), wait=False))
                engine = _new_engine(setup, sandbox)
            except (CourseError, OSError):
                return None
            # All went well: from here on, `close` ends it.
            stack.pop_all()
        return cls(setup, sandbox, engine, get_context("fork").Semaphore(PLACES))

    def is_ready(self) -> bool:
        """Wait for the sandbox; return whether processes may be forked that use it."""
        try:
            self.sandbox.wait_until_ready()
        except CourseError:
            return False
        # Whatever another thread holds at that moment, it would hold for ever in a fork.
        return threading.active_count() == 1

    def close(self) -> None:
        """End the sandbox."""
        self.sandbox.close()


def _can_be_shared(setup: Setup) -> bool:
    """Tell whether one zygote may serve several processes: its forks have to be out of each other's reach."""
    return sys.platform == "linux" and setup.level is Level.FULL


# What follows runs in the processes of the crew.


def begin_work(given: Workplace | None = None) -> None:
    """Take orders from the process that commands alone, and end when it does.

    Args:
        given: what that process has made for this one, which is its fork.
    """
    if given is not None:
        # This process's part of it, and all of what may once stand in its place.
        _open.callback(given.close)
        if given.places.acquire(block=False):
            _given.append(given)
    Finalize(None, _open.close, exitpriority=10)
    hear_the_command_alone(end_work)
    # What a hidden test prints is no part of what the command says, which may be JSON.
    sys.stdout = sys.stderr
    threading.Thread(target=_end_with_parent, daemon=True).start()
    if sys.platform == "linux":
        # What a test draws and compares is made again and again: the kernel need not clear its pages each time.
        libc.keep_memory(KEPT_BLOCK, KEPT)
        # What a submission returns is computed with: that may fail, but not take the machine down.
        _, hard = resource.getrlimit(resource.RLIMIT_DATA)
        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY_GB << 30, hard))


def end_work(code: int) -> None:
    """Leave no sandbox behind, and no complaint of whoever was using it."""
    # Whoever is asked twice, as by the command and by its parent's death, ends once.
    if not _ending.acquire(blocking=False):
        return
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    _open.close()
    close_jails()
    remove_rooms()
    os._exit(code)


@lru_cache(maxsize=ENGINES)
def engine_here(setup: Setup) -> Engine:
    """Return an engine of this process."""
    for given in _given:
        if given.setup == setup:
            return given.engine
    return _new_engine(setup, _sandbox_here(setup))


def _sandbox_here(setup: Setup) -> Sandbox:
    """Return the sandbox of this process; it sees no test and no secret, so that one serves all assignments of a course."""
    for given in _given:
        if _walls(given.setup) == _walls(setup):
            return given.sandbox
    return _sandbox(*_walls(setup))


@cache
def _sandbox(course: Course, level: Level, limits: Limits) -> Sandbox:
    return _open.enter_context(sandbox_for(course, level, limits, wait=False))


def _walls(setup: Setup) -> tuple[Course, Level, Limits]:
    """Return what a sandbox depends on."""
    return replace(setup.course, secret_number=0), setup.level, setup.limits


def _new_engine(setup: Setup, sandbox: Sandbox) -> Engine:
    return Engine(
        setup.course,
        setup.assignment,
        sandbox,
        reproduced=setup.reproduced,
        voids=setup.voids,
    )


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        end_work(1)


_given: list[Workplace] = []
_open = ExitStack()
_ending = threading.Lock()
