"""What several tests of one function say alike: it is told once, and not at each of them."""

from collections import Counter
from collections.abc import Iterable

from autograder.record.report import Outcome, TestResult

# What a check found belongs to its test, whatever others say.
_OF_ITS_OWN = (Outcome.PASSED, Outcome.FAILED)


def said_alike(tests: Iterable[TestResult]) -> tuple[str, ...]:
    """Return the messages that more than one of a function's tests has because its code did not answer.

    A cell that fails leaves a function out, and each of its tests would say why.
    """
    counts: Counter[str] = Counter()
    for test in tests:
        if test.message and test.outcome not in _OF_ITS_OWN:
            counts[test.message] += 1
    return tuple(message for message, count in counts.items() if count > 1)
