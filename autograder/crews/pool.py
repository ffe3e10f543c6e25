"""Grades many submissions at once: processes that each keep one sandbox and one engine warm.

A process that breaks loses nothing but the submission that broke it: whatever was under way is graded
once more, each alone, and what breaks its process again becomes a report that says so.
"""

import multiprocessing
import os
import resource
import sys
import threading
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import AbstractContextManager, ExitStack, suppress
from dataclasses import replace
from functools import cache, lru_cache
from itertools import islice
from multiprocessing import connection, resource_tracker
from multiprocessing.util import Finalize
from typing import Self, TypeVar

from msgspec import structs

from autograder.course import Course
from autograder.crews.crew import (
    Answer,
    Crew,
    GradingError,
    Handed,
    Setup,
    Stop,
    grade_folder,
    graded,
)
from autograder.crews.signals import beginning_processes, hear_the_command_alone, in_one_piece
from autograder.errors import CourseError
from autograder.judging.engine import Engine, GradedSubmission, sandbox_for
from autograder.judging.fingerprint import report_key
from autograder.judging.rehearsal import rehearse
from autograder.record.store import OutputFolders
from autograder.sandbox import Level, Limits, Sandbox
from autograder.sandbox.jail import close_jails

# What a process is asked about, and what it tells.
Asked = TypeVar("Asked")
Told = TypeVar("Told")

MEMORY_GB = 8  # that a process of the crew may use
GRACE = 3.0  # seconds in which a process that is told to end clears away its sandbox
ENGINES = 16  # kept by a process: an assignment each, or the secrets of a proof
AHEAD = 2  # submissions that wait for each process; more would only fill the memory


def grade_class(
    setup: Setup,
    submissions: Sequence[Handed],
    *,
    jobs: int = 1,
    crew: Callable[[Setup], AbstractContextManager[Crew]] | None = None,
    outputs: OutputFolders | None = None,
    regrade: bool = False,
) -> Generator[GradedSubmission]:
    """Grade submissions and yield them as they are done, in any order.

    A submission that `outputs` holds a report on already, made of the same bytes by the same tests, is
    not graded again unless `regrade` says so. The rest is graded by `jobs` processes of this machine,
    or by the `crew` that is hired for it.

    Raises:
        GradingError: the sandbox or the course cannot be had.
        HiddenTestError: a hidden test does not pass on the solution itself; nobody was graded by it.
    """
    fresh = list(submissions)
    if outputs is not None and not regrade:
        kept = {handed.student: kept_report(setup, handed, outputs) for handed in fresh}
        fresh = [handed for handed in fresh if kept[handed.student] is None]
        yield from (graded for graded in kept.values() if graded is not None)
    if not fresh:
        return  # no process is started for nothing
    works = {(setup.together(one.student) or (one.student,))[0]: one for one in reversed(fresh)}
    hiring = crew(setup) if crew is not None else LocalCrew(setup, min(jobs, len(works)))
    with hiring as hired:
        if isinstance(hired, LocalCrew):
            hired.begin()
        if outputs is not None:
            # Not for `verify`, which hands in the solutions itself and has more to say of a test that fails.
            rehearse(setup.course, setup.assignment, setup.key)
        for graded in hired.grade(tuple(works.values())):
            yield from _for_all(graded, setup, fresh)


def _for_all(
    graded: GradedSubmission, setup: Setup, fresh: Sequence[Handed]
) -> Iterator[GradedSubmission]:
    """Yield what was graded once, for each of those who handed it in together."""
    together = setup.together(graded.report.student)
    if not together:
        yield graded
        return
    for student in together:
        if any(one.student == student for one in fresh):
            report = structs.replace(graded.report, student=student, together=together)
            yield replace(graded, report=report)


def kept_report(setup: Setup, handed: Handed, outputs: OutputFolders) -> GradedSubmission | None:
    """Return the report that is there already, if grading again would give the same."""
    if not outputs.report(setup.assignment, handed.student).exists():
        return None
    folder = setup.read(handed)
    key = report_key(setup.key, folder.sha256)
    report = outputs.kept(setup.assignment, handed.student, key)
    if report is None or set(report.together) != set(setup.together(handed.student)):
        return None
    return GradedSubmission(report, kept=True)


def usual_jobs() -> int:
    """Return how many processes keep the machine busy."""
    if sys.platform == "linux":
        # A container may have fewer processors than the machine.
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class LocalCrew:
    """Processes of this machine."""

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

    def begin(self) -> None:
        """Have the processes make what grading takes, while this one does something else."""
        for _ in range(self._jobs):
            self.ask(_make_ready, None)

    def turn_to(self, setup: Setup) -> Self:
        """Grade by another setup from now on; the processes keep what they made for those before."""
        self._setup = setup
        return self

    def grade(self, submissions: Iterable[Handed]) -> Iterator[GradedSubmission]:
        """Yield each submission when it is done.

        A process that ends by itself breaks the executor, and with it all that was handed out. What is done
        by then is yielded, the rest is graded one by one, and new processes go on with what is left.
        """
        queue = iter(submissions)
        waiting: dict[Future[Answer], Handed] = {}
        while True:
            for handed in islice(queue, AHEAD * self._jobs - len(waiting)):
                waiting[self.ask(_grade, handed)] = handed
            if not waiting:
                return
            done, _ = wait(waiting, return_when=FIRST_COMPLETED)
            broken = [waiting.pop(future) for future in done if is_broken(future)]
            if broken:
                yield from (graded(future.result()) for future in done if future in waiting)
                # These were waiting, or under way in another process: the executor gives none of them back.
                broken += [handed for future, handed in waiting.items() if future not in done]
                waiting.clear()
                self._dismiss()
                yield from map(self._alone, broken)
                self._executor = self._hire(self._jobs)
                continue
            for future in done:
                del waiting[future]
                yield graded(future.result())

    def ask(self, question: Callable[[Setup, Asked], Told], handed: Asked) -> Future[Told]:
        """Have a process do something about one submission, or about anything else.

        That a process has ended by itself is said by the future, also where it was seen only now.
        """
        try:
            # This is where the executor begins its processes, as it needs them.
            with beginning_processes():
                return self._executor.submit(question, self._setup, handed)
        except BrokenProcessPool as error:
            refused: Future[Told] = Future()
            refused.set_exception(error)
            return refused

    def _hire(self, jobs: int) -> ProcessPoolExecutor:
        with beginning_processes():
            # Python's own helper, which would complain of its death; asked for locks, it would begin by itself.
            resource_tracker.ensure_running()
        context = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(jobs, mp_context=context, initializer=_begin)

    def _dismiss(self) -> None:
        """End the processes at once; what they were doing is lost."""
        # Whoever asks twice to stop is heard twice, and not in the middle of this.
        with in_one_piece():
            self._end_all()

    def _end_all(self) -> None:
        processes = set(multiprocessing.active_children()) - self._strangers
        for process in processes:
            process.terminate()
        waiting = {process.sentinel: process for process in processes}
        ends = time.monotonic() + GRACE
        while waiting and (left := ends - time.monotonic()) > 0:
            for ended in connection.wait(list(waiting), left):
                waiting = {sentinel: p for sentinel, p in waiting.items() if sentinel != ended}
        for process in waiting.values():
            # In the middle of a long computation, say: Python hears of signals between its own steps only.
            process.kill()
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _alone(self, handed: Handed) -> GradedSubmission:
        """Grade one submission in a process of its own; if that breaks too, say so in its report."""
        for attempt in (_grade, _lost):
            with LocalCrew(self._setup, 1) as crew:
                future = crew.ask(attempt, handed)
                wait([future])
                if not is_broken(future):
                    return graded(future.result())
        msg = f"the processes that grade end by themselves, last on {handed.student}; look at the memory"
        raise GradingError(msg)


def is_broken(future: Future[Told]) -> bool:
    """Tell whether an answer will never come, since a process has ended by itself."""
    return isinstance(future.exception(), BrokenProcessPool)


# What follows runs in the processes of the crew.


def _begin() -> None:
    """Take orders from the process that commands alone, and end when it does."""
    hear_the_command_alone(_end)
    # What a hidden test prints is no part of what the command says, which may be JSON.
    sys.stdout = sys.stderr
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
    """Leave no sandbox behind, and no complaint of whoever was using it."""
    # Whoever is asked twice, as by the command and by its parent's death, ends once.
    if not _ENDING.acquire(blocking=False):
        return
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    _OPEN.close()
    close_jails()
    os._exit(code)


_OPEN = ExitStack()
_ENDING = threading.Lock()


@lru_cache(maxsize=ENGINES)
def engine_here(setup: Setup) -> Engine:
    """Return an engine of this process."""
    # It sees no test and no secret, so that one sandbox serves all assignments of a course.
    course = replace(setup.course, secret_number=0)
    sandbox = _sandbox(course, setup.level, setup.limits)
    return Engine(
        setup.course,
        setup.assignment,
        sandbox,
        reproduced=setup.reproduced,
        voids=setup.voids,
    )


@cache
def _sandbox(course: Course, level: Level, limits: Limits) -> Sandbox:
    """Return the sandbox of this process."""
    sandbox = _OPEN.enter_context(sandbox_for(course, level, limits, wait=False))
    Finalize(None, _OPEN.close, exitpriority=10)
    return sandbox


def _make_ready(setup: Setup, _: None) -> None:
    # What cannot be had is told when something is graded.
    with suppress(CourseError, OSError):
        engine_here(setup)


def _grade(setup: Setup, handed: Handed) -> Answer:
    try:
        # An engine knows nobody: it stays when teams change.
        engine = engine_here(replace(setup, teams=()))
        folder = setup.read(handed)
    except (CourseError, OSError) as error:
        return Stop(str(error))
    return grade_folder(engine, folder, handed.only, brief=handed.brief)


def _lost(setup: Setup, handed: Handed) -> Answer:
    try:
        return engine_here(replace(setup, teams=())).lost(handed.student, "", "grader-ended")
    except CourseError as error:
        return Stop(str(error))
