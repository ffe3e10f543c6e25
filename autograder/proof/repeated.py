"""The proof of an assignment under many secrets: what hidden tests draw is other numbers under each of them.

A test that refuses right work, or lets a mistake pass, may do so for one draw in fifty. What does not depend on
the secret, the public tests and whether the release is fresh, is `verify`'s; so is which mistakes are named.
"""

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from autograder.crews.crew import Setup
from autograder.crews.pool import LocalCrew
from autograder.judging.graded import GradedSubmission
from autograder.mistakes import Entry
from autograder.proof.cases import SOLUTION, UNTOUCHED, Cases, case_of
from autograder.record.report import Outcome, Report

Track = Callable[[Iterable[GradedSubmission], int], Iterable[GradedSubmission]]


@dataclass(frozen=True)
class Miss:
    """Something that the hidden tests got wrong under one secret: right work refused, or a mistake kept."""

    assignment: str
    number: int
    case: str
    tests: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """What happened, and how to see it again."""
        again = f"layerlab verify {self.assignment} --secret-number {self.number}"
        if self.tests:
            return f"{self.case} is right and loses points: {', '.join(self.tests)} ({again})"
        return f"{self.case} keeps every point ({again})"


@dataclass(frozen=True)
class Tally:
    """What was tried so far: each thing counts once for each secret."""

    mistakes: int = 0
    right: int = 0
    missed: tuple[Miss, ...] = ()
    refused: tuple[Miss, ...] = ()
    secrets: frozenset[int] = frozenset()

    @property
    def green(self) -> bool:
        """Whether the tests were wrong about nothing."""
        return not self.missed and not self.refused

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            mistakes=self.mistakes + other.mistakes,
            right=self.right + other.right,
            missed=self.missed + other.missed,
            refused=self.refused + other.refused,
            secrets=self.secrets | other.secrets,
        )


def prove_under(setup: Setup, numbers: Sequence[int], jobs: int, track: Track) -> Generator[Tally]:
    """Yield what was found about an assignment, one submission under one secret after another.

    Args:
        setup: what is graded by; its secret is replaced.
        numbers: of the secrets.
        jobs: how many processes grade; they, their sandboxes and what is handed in serve all secrets.
        track: given what is graded and how many there will be, passes it on and may show how far it is.

    Raises:
        GradingError: the sandbox or the course cannot be had.
        CourseError: the course lacks something.
    """
    cases = Cases(setup.course, setup.assignment)
    entries = {case_of(name, entry): entry for name, entry in cases.entries()}
    with (
        TemporaryDirectory(prefix="layerlab-verify-") as folder,
        LocalCrew(setup, jobs) as crew,
    ):
        handed = cases.hand_in(Path(folder), brief=True)

        def graded() -> Iterator[GradedSubmission]:
            for number in numbers:
                under[0] = number
                course = replace(setup.course, secret_number=number)
                yield from crew.turn_to(replace(setup, course=course)).grade(handed)

        # The secret under which the submission at hand was graded: a Report does not say.
        under = [0]
        for one in track(graded(), len(handed) * len(numbers)):
            case = one.report.student
            yield _judged(one.report, entries.get(case), setup.assignment, under[0])


def _judged(report: Report, entry: Entry | None, assignment: str, number: int) -> Tally:
    """Count one submission, and what was wrong about it."""
    case = report.student
    secrets = frozenset({number})
    should_be_right = case == SOLUTION or (entry is not None and entry.unusual)
    if should_be_right:
        lost = _lost_tests(report, entry)
        refused = (Miss(assignment, number, case, lost),) if lost else ()
        return Tally(right=1, refused=refused, secrets=secrets)
    if case == UNTOUCHED:
        kept = report.earned > 0
    else:
        # Its own function alone was tested.
        own = [
            test for test in report.tests if entry is not None and test.function == entry.function
        ]
        kept = all(test.earned >= test.points for test in own)
    missed = (Miss(assignment, number, case),) if kept else ()
    # An untouched release is no mistake that somebody made; it is told if it earns anything.
    mistakes = 0 if case == UNTOUCHED else 1
    return Tally(mistakes=mistakes, missed=missed, secrets=secrets)


def _lost_tests(report: Report, entry: Entry | None) -> tuple[str, ...]:
    """Return the tests on which right work lost points; of an entry, in its own exercise."""
    tests = report.tests
    if entry is not None:
        # The other exercises were not handed in.
        tests = tuple(test for test in tests if test.exercise == entry.exercise)
    return tuple(test.id for test in tests if test.outcome is not Outcome.PASSED)
