"""Proves an assignment: the tests catch every known mistake and refuse no correct work."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory

from autograder.build.exercise import Exercise
from autograder.build.pipeline import check
from autograder.crews.crew import Setup
from autograder.crews.pool import LocalCrew, grade_class
from autograder.judging.graded import GradedSubmission
from autograder.judging.session import public_session
from autograder.judging.solutions import solution_namespace
from autograder.mistakes import Entry
from autograder.proof.cases import SOLUTION, UNTOUCHED, Cases, case_of
from autograder.proof.recognition import Recognition
from autograder.record.problems import is_graders_fault
from autograder.record.report import FunctionResult, Outcome, Report, TestResult
from autograder.text.wording import counted
from layerlab.expect.student import LocalStudent


@dataclass(frozen=True)
class Row:
    """How one entry of the bank fared in the tests of its function."""

    entry: Entry
    result: FunctionResult
    tests: tuple[TestResult, ...]
    whole: bool
    public: tuple[str, ...]

    @property
    def caught(self) -> bool:
        """Whether it lost points on its function."""
        return self.result.earned < self.result.points

    @property
    def named(self) -> bool:
        """Whether it is among the diagnoses."""
        name = self.entry.name
        return any(diagnosis.mistake == name for diagnosis in self.result.diagnoses)

    @property
    def has_answered(self) -> bool:
        """Whether every test came to an end that the answers brought about."""
        outcomes = {test.outcome for test in self.tests}
        return not outcomes & {Outcome.TIMEOUT, Outcome.CRASHED, Outcome.NOT_ATTEMPTED}

    @property
    def confused(self) -> tuple[str, ...]:
        """Other mistakes that return the same values."""
        # A diagnosis without a mistake is an observation of a check.
        names = [diagnosis.mistake for diagnosis in self.result.diagnoses if diagnosis.mistake]
        others = [name for name in names if name != self.entry.name]
        return tuple(others)

    @property
    def hidden_only(self) -> bool:
        """Whether the public tests pass in spite of it."""
        return not self.public


Track = Callable[[Iterable[GradedSubmission], int], Iterable[GradedSubmission]]


@dataclass(frozen=True)
class Verification:
    """What was found about one assignment; it holds if there is no complaint.

    `seconds` is how long the solutions took, in the sandbox: cells, hidden tests and all; `timings` are the
    seconds of each function's hidden tests.
    """

    assignment: str
    functions: tuple[str, ...]
    rows: tuple[Row, ...] = ()
    complaints: tuple[str, ...] = ()
    notes: tuple[str, ...] = field(default=())
    seconds: float = 0.0
    timings: Mapping[str, float] = field(default_factory=dict)

    @property
    def green(self) -> bool:
        """Whether everything holds."""
        return not self.complaints


def _untracked(graded: Iterable[GradedSubmission], _total: int) -> Iterable[GradedSubmission]:
    return graded


def verify(
    setup: Setup,
    jobs: int,
    track: Track = _untracked,
    *,
    crew: LocalCrew | None = None,
    every: int = 1,
) -> Verification:
    """Grade the untouched release, the solutions and every entry of the bank, and judge what comes out.

    Args:
        setup: what is graded by.
        jobs: how many processes grade.
        track: given what is graded and how many there will be, passes it on and may show how far it is.
        crew: processes that are there already, and are kept; `jobs` new ones otherwise.
        every: hand in the first entry of each function, mistakes and unusual, and each so many after it; all by default.

    Raises:
        GradingError: the sandbox or the course cannot be had.
        CourseError: the course lacks something.
    """
    return _Verifier(setup, every).run(jobs, track, crew)


class _Verifier:
    """One assignment while it is verified: its exercises, its bank, and its release to hand in from."""

    def __init__(self, setup: Setup, every: int) -> None:
        self._setup = setup
        course = setup.course
        assignment = setup.assignment
        self._all = Cases(course, assignment, every=every)
        self._exercises = self._all.exercises
        self._public = _PublicTests(setup, self._exercises)
        # By case: the public tests that it fails.
        self._failed: dict[str, tuple[str, ...]] = {}
        self._recognition = Recognition(course, assignment, self._exercises, self._public.solutions)

    def run(self, jobs: int, track: Track, crew: LocalCrew | None) -> Verification:
        """Grade everything as submissions of students who are named for it, and judge the Reports."""
        reports = self._graded(jobs, track, crew)
        rows = tuple(self._row(exercise, entry, reports) for exercise, entry in self._all.entries())
        functions: list[str] = []
        for exercise in self._exercises.values():
            functions += exercise.functions
        solved = reports[SOLUTION]
        return Verification(
            assignment=self._setup.assignment,
            functions=tuple(functions),
            rows=rows,
            complaints=tuple(self._complaints(rows, reports)),
            notes=tuple(_notes(rows)),
            seconds=solved.seconds,
            timings={function: _test_seconds(solved, function) for function in functions},
        )

    def _graded(self, jobs: int, track: Track, crew: LocalCrew | None) -> dict[str, Report]:
        """Return the Report on each case, by its name."""

        def hired(setup: Setup) -> AbstractContextManager[LocalCrew]:
            return LocalCrew(setup, jobs) if crew is None else nullcontext(crew.turn_to(setup))

        entries = {case_of(name, entry): (name, entry) for name, entry in self._all.entries()}
        with TemporaryDirectory(prefix="layerlab-verify-") as folder:
            handed = self._all.hand_in(Path(folder))
            graded = grade_class(self._setup, handed, jobs=jobs, crew=hired)
            reports = {}
            # Within the folder's life: they are graded one by one as they are asked for.
            for one in track(graded, len(handed)):
                case = one.report.student
                reports[case] = one.report
                if case in entries:
                    # This process has nothing else to do meanwhile.
                    self._failed[case] = self._public.failures(*entries[case])
            return reports

    def _complaints(self, rows: Sequence[Row], reports: Mapping[str, Report]) -> Iterator[str]:
        """Yield all that does not hold, what spoils most first."""
        yield from self._stale()
        yield from _judge_ends(reports)
        yield from _ungraded(reports)
        yield from self._public.complaints()
        for row in rows:
            yield from _judge_row(row)
        yield from self._unrecognised(rows)
        yield from self._recognition.broken_roles()
        yield from self._functions_without()

    def _row(self, exercise: str, entry: Entry, reports: Mapping[str, Report]) -> Row:
        report = reports[case_of(exercise, entry)]
        # The other exercises were not handed in, and earn nothing.
        results = [result for result in report.functions if result.exercise == exercise]
        own = next(result for result in results if result.function == entry.function)
        tests = tuple(test for test in report.tests if test.function == entry.function)
        return Row(
            entry=entry,
            result=own,
            tests=tests,
            whole=all(result.earned >= result.points for result in results),
            public=self._failed[case_of(exercise, entry)],
        )

    def _stale(self) -> Iterator[str]:
        """Name the built files that no longer are what the author's text says."""
        for result in check(self._setup.course, [self._setup.assignment]):
            for difference in result.stale:
                yield f"{difference.path}: {difference.state}; run `layerlab build`"

    def _unrecognised(self, rows: Sequence[Row]) -> Iterator[str]:
        """Name the mistakes that show values of their own, and are not told by them."""
        for row in rows:
            entry = row.entry
            if entry.unusual or row.named:
                continue
            # What passes every test, or hangs in one, shows no values to be told by.
            if not row.caught or not row.has_answered:
                continue
            if self._recognition.can_be_told(entry):
                yield (
                    f"{entry.exercise}: {entry.name} ({entry.function}), handed in as it stands, is not"
                    " recognised as itself; do cache=... and backward_of=... of its cell say what it returns?"
                )

    def _functions_without(self) -> Iterator[str]:
        """Name the functions of which the bank holds no mistake: nothing shows that their tests test."""
        folder = self._setup.course.mistakes / self._setup.assignment
        for exercise in self._exercises.values():
            bank = self._all.banks[exercise.name]
            known = {entry.function for entry in bank.mistakes}
            for function in exercise.functions:
                if function not in known:
                    yield f"{folder / exercise.name}.toml: no mistake of {function} is known; add some"


class _PublicTests:
    """The public tests, run in this process: solutions and mistakes are our own text."""

    def __init__(self, setup: Setup, exercises: Mapping[str, Exercise]) -> None:
        functions = {name: exercise.functions for name, exercise in exercises.items()}
        self._session = public_session(setup.course, setup.assignment, functions)
        self._exercises = exercises

    @cached_property
    def solutions(self) -> dict[str, Mapping[str, object]]:
        return {name: solution_namespace(exercise) for name, exercise in self._exercises.items()}

    def failures(self, exercise: str, entry: Entry | None = None) -> tuple[str, ...]:
        """Return the public tests that fail with `entry` in place, of its own function alone."""
        solution = self.solutions[exercise]
        namespace = entry.namespace(solution) if entry else solution
        # As in a student's kernel, where nothing stands between the tests and the functions.
        student = LocalStudent(namespace)
        failed = []
        for test in self._session.tests_of(exercise):
            if entry is not None and test.function != entry.function:
                continue
            # Students have no reference either.
            ending = self._session.run(test, student, reference=None)
            if ending.error is not None:
                failed.append(test.id)
        return tuple(failed)

    def complaints(self) -> Iterator[str]:
        """Yield the public tests that the solutions fail."""
        for exercise in self._exercises:
            for name in self.failures(exercise):
                yield f"the solution of {exercise} fails the public test {name}"


def _test_seconds(report: Report, function: str) -> float:
    """Return how long the tests of `function` took together."""
    return sum(test.seconds for test in report.tests if test.function == function)


def _judge_ends(reports: Mapping[str, Report]) -> Iterator[str]:
    """Hold the two ends fast: an untouched release is worth nothing, the solutions everything."""
    untouched = reports[UNTOUCHED]
    solution = reports[SOLUTION]
    if untouched.earned != 0:
        yield f"the untouched release earns {untouched.earned:g} points, not 0"
    for problem in (*untouched.problems, *solution.problems):
        yield f"{problem.where}: {problem.message}"
    for test in solution.tests:
        if test.outcome is not Outcome.PASSED:
            yield f"the solution does not pass {test.id}: {test.detail or test.message}"


def _ungraded(reports: Mapping[str, Report]) -> Iterator[str]:
    """Name what could not be judged: its zero would pass for a mistake that was caught."""
    for name, report in reports.items():
        if is_graders_fault(report):
            details = [test.detail for test in report.tests if test.detail]
            why = details[0] if details else report.problems[0].message
            yield f"{name} was not graded: {why}"


def _judge_row(row: Row) -> Iterator[str]:
    """Name what is wrong with one entry: right work that loses points, or a mistake that keeps them."""
    entry = row.entry
    name = f"{entry.exercise}: {entry.name} ({entry.function})"
    if entry.unusual:
        if not row.whole:
            failed = [test for test in row.tests if test.outcome is not Outcome.PASSED]
            # An unusual forward may also break the tests of its backward.
            where = ", ".join(map(_said, failed)) or "on another function"
            yield f"{name} is correct, but loses points: {where}"
        if row.public:
            yield f"{name} is correct, but fails the public test {', '.join(row.public)}"
    elif not row.caught:
        yield f"{name} is caught by no test; add a hidden test that it fails"
    elif entry.hidden_only and not row.hidden_only:
        public = ", ".join(row.public)
        yield f"{name} is said to pass the public tests, but fails {public}"


def _said(test: TestResult) -> str:
    """Return which test it was and what it said, which shows what it refuses."""
    said = test.detail or test.message
    return f"{test.id} ({said.splitlines()[0]})" if said else test.id


def _notes(rows: Sequence[Row]) -> Iterator[str]:
    """Yield what is worth knowing and no fault: what is named, confused, or caught in secret alone."""
    mistakes = [row for row in rows if not row.entry.unusual]
    named = [row for row in mistakes if row.named]
    yield f"{len(named)} of {len(mistakes)} mistakes are diagnosed by name"
    for row in mistakes:
        if row.caught and not row.named:
            yield f"not diagnosed: {row.entry.name} ({row.entry.function})"
        if row.confused:
            others = ", ".join(row.confused)
            yield f"same values: {row.entry.name} and {others} ({row.entry.function})"
    hidden = [row for row in mistakes if row.caught and row.hidden_only]
    are = "is" if len(hidden) == 1 else "are"
    yield f"{counted(len(hidden), 'mistake')} {are} caught by hidden tests alone"
    yield from (f"hidden alone: {row.entry.name} ({row.entry.function})" for row in hidden)
    yield from (f"catches no mistake: {name}" for name in _idle_tests(mistakes))


def _idle_tests(rows: Sequence[Row]) -> list[str]:
    """Return the tests that every mistake of their function passes."""
    # By test: whether nothing has failed it so far.
    is_idle: dict[str, bool] = {}
    for row in rows:
        for test in row.tests:
            is_idle.setdefault(test.id, True)
            if test.outcome is not Outcome.PASSED:
                is_idle[test.id] = False
    return [name for name, idle in is_idle.items() if idle]
