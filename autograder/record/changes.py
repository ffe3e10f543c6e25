"""What grading again changed: whose score moved, by which tests, and why."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from autograder.record.report import Report, TestResult

_REASONS = {
    "submission": "another submission was handed in",
    "secret": "the course secret changed, and with it the inputs",
    "limits": "the limits or the level of the sandbox changed",
    "versions": "versions of Python or its packages changed",
}


@dataclass(frozen=True)
class ChangedTest:
    """One hidden test that gave other points than before; one that is new, or gone, gave or gives none."""

    id: str
    before: float
    after: float


@dataclass(frozen=True)
class Change:
    """A submission whose score is another one than in the report before."""

    student: str
    assignment: str
    before: float
    after: float
    reasons: tuple[str, ...]
    tests: tuple[ChangedTest, ...]

    def as_dict(self) -> dict[str, Any]:
        """Return the change as plain values, for `--json`."""
        return asdict(self)


def change_between(old: Report | None, new: Report) -> Change | None:
    """Return what moved the score of a submission since its report before, if anything did."""
    if old is None or abs(old.earned - new.earned) < 1e-9:
        return None
    tests = tuple(_moved_tests(old, new))
    reasons = tuple(_reasons(old, new))
    return Change(new.student, new.assignment, old.earned, new.earned, reasons, tests)


def _moved_tests(old: Report, new: Report) -> Iterator[ChangedTest]:
    before, after = _earned(old.tests), _earned(new.tests)
    for test in dict.fromkeys((*after, *before)):
        first, last = before.get(test, 0.0), after.get(test, 0.0)
        if abs(first - last) > 1e-9:
            yield ChangedTest(test, first, last)


def _earned(tests: tuple[TestResult, ...]) -> dict[str, float]:
    return {test.id: test.earned for test in tests}


def _reasons(old: Report, new: Report) -> Iterator[str]:
    """Name what the two reports were not made from alike."""
    if not old.basis or not new.basis:
        yield "one of the two reports does not say what it was made from"
        return
    differing = [n for n in new.basis if new.basis[n] != old.basis.get(n)]
    if not differing:
        yield "nothing that is known: the same submission, graded by the same tests, earned something else"
    for name in differing:
        yield _REASONS.get(name, f"the {name} changed")
