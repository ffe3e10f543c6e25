"""The failing tests of a function by the reason that is known for them: it is said once, and they stand under it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from autograder.record.repeated import said_alike
from autograder.record.report import Diagnosis, Outcome, TestResult
from layerlab.words import say

_NOT_EXPLAINED = (Outcome.PASSED, Outcome.NOT_ATTEMPTED)


@dataclass(frozen=True)
class Reason:
    """What is said of some tests.

    Attributes:
        tests: those that it is said of.
        diagnoses: several known mistakes may return the very same values.
        message: what all of these tests say alike, as of an error, where there is no diagnosis.
    """

    tests: tuple[TestResult, ...]
    diagnoses: tuple[Diagnosis, ...] = ()
    message: str | None = None

    @property
    def is_cause(self) -> bool:
        """Whether it says why they fail. Then their hints, which may speak of something else, are left out."""
        return any(diagnosis.is_cause for diagnosis in self.diagnoses)

    @property
    def folded(self) -> str:
        """What is said in place of all but the first test."""
        further = len(self.tests) - 1
        if self.message is not None:
            several = f"{further} more tests end like this"
            return say("1 more test ends like this" if further == 1 else several)
        if not self.is_cause:
            several = f"{further} more tests show the same"
            return say("1 more test shows the same" if further == 1 else several)
        several = f"{further} more tests fail for this"
        return say("1 more test fails for this" if further == 1 else several)


def reasons_of(diagnoses: Sequence[Diagnosis], tests: Sequence[TestResult]) -> tuple[Reason, ...]:
    """Return the reasons in the order in which they were found, each test under the first that explains it."""
    failing = [test for test in tests if test.outcome not in _NOT_EXPLAINED]
    explained: dict[tuple[str, ...], list[Diagnosis]] = {}
    for diagnosis in diagnoses:
        ids = _explained(diagnosis, [test.id for test in failing])
        explained.setdefault(ids, []).append(diagnosis)
    reasons = []
    left = failing
    for ids, said in explained.items():
        own = [test for test in left if test.id in ids]
        left = [test for test in left if test.id not in ids]
        reasons.append(Reason(tuple(own), diagnoses=tuple(said)))
    # What a check found is each test's own, also where two say so in the same words.
    stopped = [test for test in left if test.outcome is not Outcome.FAILED]
    for message in said_alike(stopped):
        alike = [test for test in stopped if test.message == message]
        reasons.append(Reason(tuple(alike), message=message))
    return tuple(reasons)


def without_reason(
    tests: Sequence[TestResult], reasons: Collection[Reason]
) -> tuple[TestResult, ...]:
    """Return the tests that stand under no reason, those that hold among them."""
    placed = {test.id for reason in reasons for test in reason.tests}
    return tuple(test for test in tests if test.id not in placed)


def _explained(diagnosis: Diagnosis, failing: Sequence[str]) -> tuple[str, ...]:
    """Return which tests it explains: all, unless it names some; of what was only seen, none but those named."""
    if diagnosis.tests:
        return tuple(test_id for test_id in failing if test_id in diagnosis.tests)
    return tuple(failing) if diagnosis.is_cause else ()
