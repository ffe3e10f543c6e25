"""Hands wrong functions in, each as the one wrong function among the solutions, and gathers what is told of them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from autograder.commands.explaining import ExplainRun
from autograder.course import Course
from autograder.crews.crew import GradingError, Handed, Setup
from autograder.crews.pool import grade_class
from autograder.errors import CourseError
from autograder.intake.template import read_release
from autograder.judging.graded import GradedSubmission
from autograder.judging.solutions import read_exercises
from autograder.mistakes import Entry, load_bank, pairs, read_bank
from autograder.proof.samples import entry_sources, make_notebook, write_submission
from autograder.record.explanation import Explained, sentence
from autograder.record.problems import is_graders_fault
from autograder.record.report import Diagnosis, Report
from autograder.record.store import OutputFolders
from autograder.repair.search import Budget

Track = Callable[[Iterable[GradedSubmission], int], Iterable[GradedSubmission]]


class Kind(StrEnum):
    """How much a report says of one wrong function, most first."""

    NAMED = "named"
    OBSERVED = "observed"
    FORWARD = "forward"  # the student is sent to another function
    NOTHING = "nothing"
    NOT_CAUGHT = "not caught"


@dataclass(frozen=True)
class Told:
    """One wrong function, and what its report says of it.

    `repaired` is what the student is told of a small change that was tried and makes all tests hold, and `change` the
    change itself: looked for where nothing is named.
    """

    entry: Entry
    caught: bool
    diagnoses: tuple[Diagnosis, ...]
    repaired: str | None = None
    change: str = ""

    @property
    def kind(self) -> Kind:
        """How much is said of it."""
        if not self.caught:
            return Kind.NOT_CAUGHT
        if self.names:
            return Kind.NAMED
        if any(diagnosis.forward for diagnosis in self.diagnoses):
            return Kind.FORWARD
        return Kind.OBSERVED if self.diagnoses else Kind.NOTHING

    @property
    def names(self) -> frozenset[str]:
        """The known mistakes that it is said to be; a pair is two."""
        names: list[str] = []
        for diagnosis in self.diagnoses:
            if diagnosis.mistake:
                names += diagnosis.mistake.split("+")
        return frozenset(names)


def read_mistakes(folder: Path, course: Course, assignment: str) -> list[Entry]:
    """Return the mistakes of `folder`, in the form of a bank's whole functions: a file for each exercise.

    Raises:
        CourseError: a file belongs to no exercise, or breaks a rule of the form.
    """
    exercises = course.exercises(assignment)
    found: list[Entry] = []
    for path in sorted((folder / assignment).glob("*.py")):
        if path.stem not in exercises:
            msg = f"{path}: {assignment} has no exercise {path.stem}; name the file after one"
            raise CourseError(msg)
        found += load_bank(path).mistakes
    return found


def draw_pairs(course: Course, assignments: Sequence[str], count: int, seed: int) -> list[Entry]:
    """Return `count` pairs of known mistakes, drawn evenly over the functions; fewer if there are no more."""
    random = Random(seed)  # noqa: S311  # a draw that can be repeated, no secret
    left: list[list[Entry]] = []
    for assignment in assignments:
        for exercise in read_exercises(course, assignment).values():
            bank = read_bank(course.mistakes / assignment, exercise)
            for function in exercise.functions:
                found = list(pairs(bank, function))
                random.shuffle(found)
                left.append(found)
    random.shuffle(left)
    drawn: list[Entry] = []
    while any(left) and len(drawn) < count:
        drawn += [found.pop() for found in left if found]
    return drawn[:count]


def hand_in(
    setup: Setup, entries: Sequence[Entry], jobs: int, track: Track, *, explain: bool = False
) -> Iterator[Told]:
    """Yield what is told of each entry of one assignment, in their order.

    Args:
        setup: what is graded by.
        entries: what is handed in.
        jobs: how many processes grade.
        track: shows how far it is.
        explain: whether small changes are looked for afterwards, as `layerlab explain` does.

    Raises:
        GradingError: one was not graded, whose zero would pass for a mistake that was caught.
        CourseError: the course lacks something, or an entry is of a function that it does not have.
    """
    names = [f"s{number:04}" for number in range(len(entries))]
    with TemporaryDirectory(prefix="layerlab-unseen-") as temporary:
        submitted = Path(temporary)
        _write(setup, dict(zip(names, entries, strict=True)), submitted)
        # The tests of other functions may cost much: those of the capstone train networks.
        handed = [
            Handed(submitted, name, (entry.function,))
            for name, entry in zip(names, entries, strict=True)
        ]
        graded = track(grade_class(setup, handed, jobs=jobs), len(handed))
        reports = {one.report.student: one.report for one in graded}
        repaired = _repaired(setup, reports.values(), submitted, jobs) if explain else {}
    for name, entry in zip(names, entries, strict=True):
        yield _told(entry, reports[name], repaired.get(name))


def _write(setup: Setup, entries: dict[str, Entry], submitted: Path) -> None:
    """Write a submission for each entry, by student."""
    exercises = read_exercises(setup.course, setup.assignment)
    release = read_release(setup.course.release / setup.assignment)
    for student, entry in entries.items():
        exercise = exercises[entry.exercise]
        if entry.function not in exercise.functions:
            msg = (
                f"{entry.name} is a mistake of {entry.function}, which {entry.exercise} does not have;"
                f" it has {', '.join(exercise.functions)}"
            )
            raise CourseError(msg)
        sources, helpers = entry_sources(exercise, entry)
        notebook = make_notebook(release[entry.exercise], sources, helpers)
        write_submission(submitted / student / setup.assignment, {entry.exercise: notebook})


def _repaired(
    setup: Setup, reports: Iterable[Report], submitted: Path, jobs: int
) -> dict[str, Explained]:
    """Return the small changes that were found, by student: each hands in one function."""
    reports = list(reports)
    outputs = OutputFolders.of(setup.course, None)
    run = ExplainRun(setup, submitted, outputs, Budget(), jobs=jobs)
    plan = run.plan(reports)
    run.search(plan)
    found: dict[str, Explained] = {}
    for report in reports:
        for one in plan.of_student(report.student):
            if one.explanation.changes:
                found[report.student] = one
    return found


def _told(entry: Entry, report: Report, repaired: Explained | None) -> Told:
    if is_graders_fault(report):
        details = [test.detail for test in report.tests if test.detail]
        why = details[0] if details else report.problems[0].message
        msg = f"{entry.name} ({entry.function}) was not graded: {why}"
        raise GradingError(msg)
    results = [result for result in report.functions if result.exercise == entry.exercise]
    own = next(result for result in results if result.function == entry.function)
    return Told(
        entry=entry,
        caught=own.earned < own.points,
        diagnoses=own.diagnoses,
        repaired=sentence(repaired) if repaired else None,
        change=repaired.explanation.diff if repaired else "",
    )
