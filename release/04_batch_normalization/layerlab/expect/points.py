"""What a test is worth, and the thought to offer when it fails.

The marks are plain attributes of the test function, so that neither side needs pytest to read them.
"""

from collections.abc import Callable
from typing import TypeVar

Test = TypeVar("Test", bound=Callable[..., object])


def points(value: float) -> Callable[[Test], Test]:
    """Say what passing this test earns; hidden tests alone carry points.

    Raises:
        ValueError: `value` is not positive and finite.
    """
    if not 0 < value < float("inf"):
        msg = f"points({value!r}): a test is worth a positive, finite number of points"
        raise ValueError(msg)

    def mark(test: Test) -> Test:
        test.points = value  # type: ignore[attr-defined]  # a mark is an attribute of a function
        return test

    return mark


def hint(text: str) -> Callable[[Test], Test]:
    """Offer the next thought to have when this test fails."""

    def mark(test: Test) -> Test:
        test.hint = text  # type: ignore[attr-defined]  # a mark is an attribute of a function
        return test

    return mark
