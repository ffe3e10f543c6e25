"""What a test expects of a table, and of things whose order does not count."""

from collections.abc import Iterable
from typing import Any

import numpy as np

from layerlab.expect.checks import expect_close
from layerlab.expect.findings import CheckFailed, Finding
from layerlab.expect.frames import frame_kind
from layerlab.expect.values import describe

_SETS = (set, frozenset, list, tuple, np.ndarray)


def expect_table(got: Any, expected: Any, *, what: str, rtol: float = 1e-8) -> None:
    """Expect a DataFrame or a Series with the same columns and rows; the index is not looked at.

    Numbers are compared as `expect_close` does, all else by `==`, a missing entry being the same as another one.

    Raises:
        CheckFailed: it is no table, or another one.
    """
    __tracebackhide__ = True
    kind, wanted = frame_kind(got), frame_kind(expected)
    if kind != wanted:
        word = describe(expected)
        is_table = describe(got)
        raise CheckFailed(
            _finding("type", what, f"{what} is {is_table}, where {word} is expected.")
        )
    if wanted == "series":
        got, expected = got.to_frame(name=what), expected.to_frame(name=what)
    names, right = list(got.columns), list(expected.columns)
    if names != right:
        msg = f"{what} has other columns than it should."
        if sorted(map(str, names)) == sorted(map(str, right)):
            msg = f"{what} has the right columns in another order."
        raise CheckFailed(
            _finding("shape", what, msg, f"{what} has the columns {names}, not {right}.")
        )
    if len(got) != len(expected):
        msg = f"{what} has another number of rows than it should."
        raise CheckFailed(
            _finding("shape", what, msg, f"{what} has {len(got)} rows, not {len(expected)}.")
        )
    for place, name in enumerate(right):
        of_column = what if wanted == "series" else f"the column {name!r} of {what}"
        _expect_column(got.iloc[:, place], expected.iloc[:, place], of_column, rtol)


def expect_same_set(got: Any, expected: Iterable[Any], *, what: str) -> None:
    """Expect the same things, in whatever order and collection, each as often as it pleases.

    Raises:
        CheckFailed: some are missing, some are too many, or this is no collection.
    """
    __tracebackhide__ = True
    got, expected = _as_items(got), _as_items(expected)
    if not isinstance(got, _SETS):
        raise CheckFailed(
            _finding("type", what, f"{what} is {describe(got)}, where a set or a list is expected.")
        )
    ours, theirs = set(_hashable(got)), set(_hashable(expected))
    missing, surplus = theirs - ours, ours - theirs
    if not missing and not surplus:
        return
    parts = ["lacks some of what is expected"] if missing else []
    parts += ["holds what is not expected"] if surplus else []
    exact = f"{what} lacks {sorted(map(repr, missing))} and holds {sorted(map(repr, surplus))} too many."
    raise CheckFailed(_finding("values", what, f"{what} {' and '.join(parts)}.", exact))


def _expect_column(got: Any, expected: Any, what: str, rtol: float) -> None:
    __tracebackhide__ = True
    right = np.asarray(expected)
    if right.dtype.kind in "iuf":
        expect_close(np.asarray(got), right, what=what, rtol=rtol, nonfinite=True)
        return
    differs = [
        not (one == other or (one != one and other != other) or (one is None and other is None))  # noqa: PLR0124  # only nan differs from itself
        for one, other in zip(got.tolist(), expected.tolist(), strict=True)
    ]
    if any(differs):
        count = sum(differs)
        msg = f"{what} is not what is expected in {'every row' if all(differs) else 'some rows'}."
        exact = f"{what} is not what is expected in {count} of {len(differs)} rows, first in row {differs.index(True)}."
        raise CheckFailed(_finding("values", what, msg, exact))


def _as_items(value: Any) -> Any:
    """Return the entries of a Series, and anything else as it is."""
    return value.tolist() if frame_kind(value) == "series" else value


def _hashable(items: Any) -> Iterable[Any]:
    for item in items.tolist() if isinstance(items, np.ndarray) else items:
        yield tuple(_hashable(item)) if isinstance(item, list | tuple | np.ndarray) else item


def _finding(kind: str, what: str, message: str, exact: str | None = None) -> Finding:
    return Finding(kind=kind, what=what, message=message, exact=exact)
