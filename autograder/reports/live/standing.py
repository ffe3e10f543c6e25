"""Where each student is: at the first function, in the course's order, that is not done."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from autograder.record.report import Outcome, Report, TestResult

DONE = "everything done"
UNREAD = "cannot be read"
_MOST = 6


@dataclass(frozen=True, kw_only=True)
class Standing:
    """One student on one assignment.

    Attributes:
        student: whose.
        at: the function at which the student is, or why there is none.
        begun: whether there is something of it.
        test: the first test that does not pass; all that come after may be its victims.
        done: how many functions are done.
        report: what was found.
    """

    student: str
    at: str
    begun: bool
    test: TestResult | None
    done: int
    report: Report


@dataclass(frozen=True, kw_only=True)
class Whereabouts:
    """Everybody who is at one function."""

    at: str
    standings: tuple[Standing, ...]


@dataclass(frozen=True, kw_only=True)
class StoppingTest:
    """A test that is the first to fail for several students, and how many of those who tried its function they are."""

    test: TestResult
    students: tuple[str, ...]
    tried: int


def standing(report: Report) -> Standing:
    """Return where the student of a report is."""
    open_tests = [t for t in report.tests if t.outcome is not Outcome.PASSED and t.voided is None]
    names = dict.fromkeys(test.function for test in report.tests)
    unfinished = {test.function for test in open_tests}
    first = open_tests[0] if open_tests else None
    at = first.function if first else DONE if report.tests else UNREAD
    own = [test for test in open_tests if test.function == at]
    begun = bool(own) and any(test.outcome is not Outcome.NOT_ATTEMPTED for test in own)
    return Standing(
        student=report.student,
        at=at,
        begun=begun,
        test=next((test for test in own if test.outcome is not Outcome.NOT_ATTEMPTED), None),
        done=len(names) - len(unfinished),
        report=report,
    )


def whereabouts(standings: Sequence[Standing]) -> Iterator[Whereabouts]:
    """Yield the functions in the course's order, then who is done, each with who is there; empty ones too."""
    names: dict[str, None] = {}
    for one in standings:
        names |= dict.fromkeys(test.function for test in one.report.tests)
    for at in (*names, DONE, UNREAD):
        there = sorted((one for one in standings if one.at == at), key=_by_name)
        if there or at in names:
            yield Whereabouts(at=at, standings=tuple(there))


def stops(standings: Sequence[Standing]) -> list[StoppingTest]:
    """Return the tests at which most students are, the most first."""
    by_test: dict[str, list[Standing]] = {}
    for one in standings:
        if one.test is not None:
            by_test.setdefault(one.test.id, []).append(one)
    tried = Counter(_tried(standings))
    found = [
        StoppingTest(
            test=there[0].test,
            students=tuple(sorted(one.student for one in there)),
            tried=tried[there[0].test.function],
        )
        for there in by_test.values()
        if there[0].test is not None
    ]
    # Of equally many, as the course has them.
    order = {test.id: number for one in standings for number, test in enumerate(one.report.tests)}
    found.sort(key=lambda stop: (-len(stop.students), order[stop.test.id]))
    return found[:_MOST]


def _by_name(one: Standing) -> tuple[str, str]:
    return one.student.casefold(), one.student


def _tried(standings: Iterable[Standing]) -> Iterator[str]:
    """Yield each function once for each student who has something of it."""
    for one in standings:
        attempted = (t.function for t in one.report.tests if t.outcome is not Outcome.NOT_ATTEMPTED)
        yield from dict.fromkeys(attempted)
