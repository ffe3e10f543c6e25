"""Grades many submissions at once: processes that each keep one sandbox and one engine warm.

A process that breaks loses nothing but the submission that broke it: whatever was under way is graded
once more, each alone, and what breaks its process again becomes a report that says so.
"""

import multiprocessing
import os
import resource
import signal
import sys
import threading
from collections.abc import Generator, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cache
from itertools import islice
from multiprocessing import connection
from multiprocessing.util import Finalize
from pathlib import Path
from traceback import format_exc
from typing import Self

from autograder.course import Course, CourseError
from autograder.grading.engine import Engine, GradedSubmission, sandbox_for
from autograder.grading.files import Outputs
from autograder.grading.fingerprint import context_key, report_key
from autograder.grading.folder import read_folder
from autograder.grading.submission import submission_of
from autograder.sandbox import Level, Limits, SandboxError

MEMORY_GB = 8  # that a process of the crew may use
AHEAD = 2  # submissions that wait for each process; more would only fill the memory


class GradingError(Exception):
    """Grading cannot go on; the message says what, where and the remedy."""


@dataclass(frozen=True)
class Setup:
    """What a process needs to begin."""

    course: Course
    assignment: str
    level: Level
    limits: Limits


@dataclass(frozen=True)
class Handed:
    """One submission: `submitted/<student>/<assignment>/`.

    `only`: the functions whose tests are run, for a report that is not kept; all unless some are named.
    """

    submitted: Path
    student: str
    only: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Stop:
    """Why a process cannot grade at all."""

    message: str


_Answer = GradedSubmission | _Stop


def grade_class(
    setup: Setup,
    submissions: Sequence[Handed],
    *,
    jobs: int,
    outputs: Outputs | None = None,
    regrade: bool = False,
) -> Generator[GradedSubmission]:
    """Grade submissions and yield them as they are done, in any order.

    A submission that `outputs` holds a report on already, made of the same bytes by the same tests, is
    not graded again unless `regrade` says so.

    Raises:
        GradingError: the sandbox or the course cannot be had.
    """
    fresh = list(submissions)
    if outputs is not None and not regrade:
        kept = {handed.student: kept_report(setup, handed, outputs) for handed in fresh}
        fresh = [handed for handed in fresh if kept[handed.student] is None]
        yield from (graded for graded in kept.values() if graded is not None)
    if fresh:
        with _Crew(setup, min(jobs, len(fresh))) as crew:
            yield from crew.grade(fresh)


def kept_report(setup: Setup, handed: Handed, outputs: Outputs) -> GradedSubmission | None:
    """Return the report that is there already, if grading again would give the same."""
    if not outputs.report(setup.assignment, handed.student).exists():
        return None
    folder = read_folder(handed.submitted, handed.student, setup.assignment)
    key = report_key(_context(setup), folder.sha256)
    report = outputs.kept(setup.assignment, handed.student, key)
    return GradedSubmission(report, kept=True) if report is not None else None


def usual_jobs() -> int:
    """Return how many processes keep the machine busy."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


@cache
def _context(setup: Setup) -> str:
    return context_key(setup.course, setup.assignment, setup.level, setup.limits)


class _Crew:
    """The processes that grade."""

    def __init__(self, setup: Setup, jobs: int) -> None:
        self._setup = setup
        self._jobs = jobs
        self._strangers = set(multiprocessing.active_children())
        self._executor = self._hire(jobs)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            self._executor.shutdown()
        else:
            self._dismiss()

    def grade(self, submissions: Iterable[Handed]) -> Iterator[GradedSubmission]:
        """Yield each submission when it is done."""
        queue = iter(submissions)
        waiting: dict[Future[_Answer], Handed] = {}
        while True:
            for handed in islice(queue, AHEAD * self._jobs - len(waiting)):
                waiting[self._executor.submit(_grade, self._setup, handed)] = handed
            if not waiting:
                return
            done, _ = wait(waiting, return_when=FIRST_COMPLETED)
            broken = [waiting.pop(future) for future in done if _is_broken(future)]
            if broken:
                yield from (_graded(f.result()) for f in done if f in waiting)
                broken += [handed for future, handed in waiting.items() if future not in done]
                waiting.clear()
                self._dismiss()
                yield from map(self._alone, broken)
                self._executor = self._hire(self._jobs)
                continue
            for future in done:
                del waiting[future]
                yield _graded(future.result())

    def _hire(self, jobs: int) -> ProcessPoolExecutor:
        context = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(jobs, mp_context=context, initializer=_begin)

    def _dismiss(self) -> None:
        """End the processes at once; what they were doing is lost."""
        for process in set(multiprocessing.active_children()) - self._strangers:
            process.terminate()
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _alone(self, handed: Handed) -> GradedSubmission:
        """Grade one submission in a process of its own; if that breaks too, say so in its report."""
        for work in (_grade, _lost):
            with self._hire(1) as executor:
                future = executor.submit(work, self._setup, handed)
                wait([future])
                if not _is_broken(future):
                    return _graded(future.result())
        msg = f"the processes that grade end by themselves, last on {handed.student}; look at the memory"
        raise GradingError(msg)


def _is_broken(future: Future[_Answer]) -> bool:
    return isinstance(future.exception(), BrokenProcessPool)


def _graded(answer: _Answer) -> GradedSubmission:
    if isinstance(answer, _Stop):
        raise GradingError(answer.message)
    return answer


# What follows runs in the processes of the crew.


def _begin() -> None:
    """Take orders from the process that commands alone, and end when it does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, lambda number, _: _end(128 + number))
    threading.Thread(target=_end_with_parent, daemon=True).start()
    if sys.platform == "linux":
        # What a submission returns is computed with: that may fail, but not take the machine down.
        _, hard = resource.getrlimit(resource.RLIMIT_DATA)
        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY_GB << 30, hard))


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        _end(1)


def _end(code: int) -> None:
    """Leave no sandbox behind."""
    _OPEN.close()
    os._exit(code)


_OPEN = ExitStack()


@cache
def _engine(setup: Setup) -> Engine:
    """Return the engine of this process, and its sandbox with it."""
    sandbox = _OPEN.enter_context(sandbox_for(setup.course, setup.level, setup.limits))
    Finalize(None, _OPEN.close, exitpriority=10)
    return Engine(setup.course, setup.assignment, sandbox)


def _grade(setup: Setup, handed: Handed) -> _Answer:
    try:
        engine = _engine(setup)
        folder = read_folder(handed.submitted, handed.student, setup.assignment)
    except (CourseError, SandboxError, OSError) as error:
        return _Stop(str(error))
    try:
        return engine.grade(submission_of(folder, engine.templates), handed.only)
    except SandboxError as error:
        return _Stop(f"{handed.student}: {error}")
    except Exception:  # noqa: BLE001  # whatever it is, it must not touch any other submission
        sys.stderr.write(
            f"{handed.student}, {setup.assignment}: the grader failed:\n{format_exc()}"
        )
        return engine.lost(handed.student, folder.sha256, "grader-failed")


def _lost(setup: Setup, handed: Handed) -> _Answer:
    try:
        return _engine(setup).lost(handed.student, "", "grader-ended")
    except (CourseError, SandboxError) as error:
        return _Stop(str(error))
