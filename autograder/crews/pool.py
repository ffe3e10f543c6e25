"""Grades many submissions at once: processes that are forks of the command, with a sandbox and an engine that are warm.

A process that breaks loses nothing but the submission that broke it: whatever was under way is graded
once more, each alone, and what breaks its process again becomes a report that says so.
"""

import gc
import multiprocessing
import os
import sys
import time
import warnings
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import AbstractContextManager, suppress
from dataclasses import replace
from itertools import islice
from multiprocessing import connection, resource_tracker
from typing import Self, TypeVar

from msgspec import structs

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
from autograder.crews.signals import beginning_processes
from autograder.crews.workplace import Workplace, begin_work, engine_here
from autograder.errors import CourseError
from autograder.judging.fingerprint import report_key
from autograder.judging.graded import GradedSubmission
from autograder.judging.rehearsal import rehearse
from autograder.record.store import OutputFolders
from autograder.sandbox.one_piece import in_one_piece

# What a process is asked about, and what it tells.
Asked = TypeVar("Asked")
Told = TypeVar("Told")

GRACE = 3.0  # seconds in which a process that is told to end clears away its sandbox
AHEAD = 2  # submissions that wait for each process; more would only fill the memory


def _nothing() -> None:
    """Do nothing, where nothing is to be done meanwhile."""


def grade_class(
    setup: Setup,
    submissions: Sequence[Handed],
    *,
    jobs: int = 1,
    crew: Callable[[Setup], AbstractContextManager[Crew]] | None = None,
    outputs: OutputFolders | None = None,
    regrade: bool = False,
    meanwhile: Callable[[], None] = _nothing,
) -> Generator[GradedSubmission]:
    """Grade submissions and yield them as they are done, in any order.

    A submission that `outputs` holds a report on already, made of the same bytes by the same tests, is
    not graded again unless `regrade` says so. The rest is graded by `jobs` processes of this machine,
    or by the `crew` that is hired for it. `meanwhile` is called while what they
    work with is made.

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
        # Before there are processes: what it imports, all of them have then, and it begins no thread that they lack.
        meanwhile()
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
    """Processes of this machine.

    Args:
        setup: what they grade by.
        jobs: how many there are.
        shared: whether this process may make what the first ones work with, and be forked; else each is started anew.
    """

    def __init__(self, setup: Setup, jobs: int, *, shared: bool = True) -> None:
        self._setup = setup
        self._jobs = jobs
        self._shared = shared
        self._strangers = set(multiprocessing.active_children())
        self._workplace: Workplace | None = None
        self._executor: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None and self._executor is not None:
            self._executor.shutdown()
        else:
            self._dismiss()
        self._clear_away()

    def begin(self) -> None:
        """Make what grading takes, or have the processes do so while this one does something else."""
        if self._executor is None and self._workplace is None:
            if self._shared:
                self._workplace = Workplace.of(self._setup)
            if self._workplace is None:
                self._executor = self._start_anew()
        if self._executor is not None:
            for _ in range(self._jobs):
                self.ask(_make_ready, None)

    def hire(self) -> None:
        """Have the processes, unless there are some already."""
        if self._executor is None and self._workplace is None:
            self.begin()
        if self._executor is not None or self._workplace is None:
            return
        if self._workplace.is_ready():
            self._executor = self._fork(self._workplace)
        else:
            self._clear_away()
            self._executor = self._start_anew()

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
                self._executor = self._start_anew()
                continue
            for future in done:
                del waiting[future]
                yield graded(future.result())

    def ask(self, question: Callable[[Setup, Asked], Told], handed: Asked) -> Future[Told]:
        """Have a process do something about one submission, or about anything else.

        That a process has ended by itself is said by the future, also where it was seen only now.
        """
        self.hire()
        if self._executor is None:
            msg = "a crew that was dismissed is asked nothing"
            raise RuntimeError(msg)
        try:
            # This is where the executor begins its processes, as it needs them.
            with beginning_processes():
                return self._executor.submit(question, self._setup, handed)
        except BrokenProcessPool as error:
            refused: Future[Told] = Future()
            refused.set_exception(error)
            return refused

    def _fork(self, workplace: Workplace) -> ProcessPoolExecutor:
        """Return processes that are forks of this one, all of them begun."""
        context = multiprocessing.get_context("fork")
        executor = ProcessPoolExecutor(
            self._jobs, mp_context=context, initializer=begin_work, initargs=(workplace,)
        )
        with warnings.catch_warnings(), beginning_processes():
            # Of threads, as of a library for linear algebra, which sees to its forks itself; none of them is Python's.
            warnings.simplefilter("ignore", DeprecationWarning)
            # All pages are shared until somebody writes to them, which collecting garbage would do.
            gc.collect()
            gc.freeze()
            executor.submit(_nothing)
            gc.unfreeze()
        return executor

    def _start_anew(self) -> ProcessPoolExecutor:
        """Return processes that begin with nothing of this one's."""
        with beginning_processes():
            # Python's own helper, which would complain of its death; asked for locks, it would begin by itself.
            resource_tracker.ensure_running()
        context = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(self._jobs, mp_context=context, initializer=begin_work)

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
        if self._executor is not None:
            self._executor.shutdown(wait=True, cancel_futures=True)
            self._executor = None
        self._clear_away()

    def _clear_away(self) -> None:
        """End the sandbox that the processes shared."""
        if self._workplace is not None:
            self._workplace.close()
            self._workplace = None

    def _alone(self, handed: Handed) -> GradedSubmission:
        """Grade one submission in a process of its own; if that breaks too, say so in its report."""
        for attempt in (_grade, _lost):
            with LocalCrew(self._setup, 1, shared=False) as crew:
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


def _make_ready(setup: Setup, _: None) -> None:
    # What cannot be had is told when something is graded.
    with suppress(CourseError, OSError):
        engine_here(replace(setup, teams=()))


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
