"""What a test is worth, and the thoughts to offer when it fails.

The marks are plain attributes of the test function, so that neither side needs pytest to read them.
"""

import functools
from collections.abc import Callable
from typing import TypeVar, cast

Test = TypeVar("Test", bound=Callable[..., object])
Group = TypeVar("Group", bound=type)


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


def also_public(test: Test) -> Test:
    """Say that students have this very hidden test among the public ones, so that its lines are no secret."""
    test.also_public = True  # type: ignore[attr-defined]  # a mark is an attribute of a function
    return test


def worth(**values: float) -> Callable[[Group], Group]:
    """Say above a test class what its inherited tests earn there: `@worth(test_dx=5, test_dw=2)`.

    Two functions that must do the same share their tests by a common base class, and each may be worth its own.

    Raises:
        ValueError: a value is not positive and finite.
        AttributeError: the class has no such test.
    """

    def mark(group: Group) -> Group:
        for name, value in values.items():
            setattr(group, name, points(value)(_own(getattr(group, name))))
        return group

    return mark


def _own(test: Test) -> Test:
    """Return a test that does what `test` does, so that a mark on it leaves the base class as it is."""

    @functools.wraps(test)
    def same(*args: object, **options: object) -> object:
        return test(*args, **options)

    return cast("Test", same)


def hint(first: str, *further: str) -> Callable[[Test], Test]:
    """Offer the next thought to have when this test fails.

    Several are a ladder, each opened by hand: a question, then a pointer, then the idea.

    Raises:
        ValueError: one of them is empty.
    """
    hints = (first, *further)
    if not all(text.strip() for text in hints):
        msg = f"hint{hints!r}: a hint says something; leave it out where there is none"
        raise ValueError(msg)

    def mark(test: Test) -> Test:
        test.hint = first  # type: ignore[attr-defined]  # a mark is an attribute of a function
        test.more_hints = further  # type: ignore[attr-defined]  # likewise
        return test

    return mark


def hints_of(test: object) -> tuple[str, ...]:
    """Return the hints of a test, a question first; none where it has no mark."""
    first: str | None = getattr(test, "hint", None)
    further: tuple[str, ...] = getattr(test, "more_hints", ())
    return ladder(first, further)


def ladder(first: str | None, further: tuple[str, ...]) -> tuple[str, ...]:
    """Return all hints in the order in which they are opened; without a first there is none."""
    return (first, *further) if first else ()
