"""The part of two arrays that a card shows: a window around the entry that differs most."""

from dataclasses import dataclass
from math import ceil, log10

import numpy as np

from layerlab.expect.comparing import differing
from layerlab.expect.findings import Finding
from layerlab.expect.values import show

WINDOW = 6  # rows and columns around the worst entry
WHOLE = 12  # rows, of all slices together, up to which an array is shown as a whole
DIGITS = 5
MAX_DIGITS = 15
ELLIPSIS = "…"


@dataclass(frozen=True, kw_only=True)
class ShownEntry:
    """One entry of the window, as text."""

    expected: str
    got: str
    wrong: bool
    worst: bool


@dataclass(frozen=True, kw_only=True)
class Window:
    """Some rows of expected and got; None stands for entries left out.

    Attributes:
        where: which part of the arrays this is, or None where it is all of them.
        labels: what the two sides are called.
        indices: the names of rows (none, for a single row) and columns.
        worst: the entry that differs most, with its index.
    """

    where: str | None
    labels: tuple[str, str]
    rows: tuple[tuple[ShownEntry | None, ...], ...]
    indices: tuple[tuple[str, ...], tuple[str, ...]]
    worst: tuple[str, ShownEntry]


def labels(finding: Finding) -> tuple[str, str]:
    """Return what the two sides of a finding are called."""
    return ("before", "after") if finding.kind == "changed" else ("expected", "got")


@np.errstate(all="ignore")
def window(finding: Finding) -> Window | None:
    """Return the window of a finding about two arrays of one shape; None for any other."""
    arrays = arrays_of(finding)
    if arrays is None or finding.worst is None:
        return None
    shape, index = arrays[1].shape, finding.worst
    whole = len(shape) > 1 and int(np.prod(shape[:-1])) <= WHOLE and shape[-1] <= WINDOW
    sides = (*arrays, wrong_entries(finding, *arrays))
    worst: tuple[int, ...]
    if whole:  # the slices of several axes one below the other
        expected, got, wrong = (side.reshape(-1, shape[-1]) for side in sides)
        worst = (int(np.ravel_multi_index(index[:-1], shape[:-1])), index[-1])
    else:
        expected, got, wrong = (np.atleast_2d(side[index[:-2]]) for side in sides)
        worst = (0, 0, *index[-2:])[-2:]
    rows, columns = map(_pick, got.shape, worst, (WHOLE if whole else WINDOW, WINDOW))
    digits = _digits(finding.scaled_error)

    def entry(row: int | None, column: int | None) -> ShownEntry | None:
        if row is None or column is None:
            return None
        here = row, column
        return ShownEntry(
            expected=_text(expected[here], digits),
            got=_text(got[here], digits),
            wrong=bool(wrong[here]),
            worst=here == worst,
        )

    shown = tuple(tuple(entry(row, column) for column in columns) for row in rows)
    return Window(
        where=None if whole else _where(index[:-2], shape, (rows, columns)),
        labels=labels(finding),
        rows=shown,
        indices=(_row_names(shape, rows, whole=whole), _names(columns)),
        worst=(str(list(index)), next(e for row in shown for e in row if e and e.worst)),
    )


def sides(finding: Finding) -> tuple[tuple[str, str], ...]:
    """Return both sides as labelled text, for what has no window."""
    if finding.expected is None or finding.kind in ("type", "dtype"):
        return ()
    return tuple(zip(labels(finding), (show(finding.expected), show(finding.got)), strict=True))


def arrays_of(finding: Finding) -> tuple[np.ndarray, np.ndarray] | None:
    """Return both sides if they are arrays of one shape, expected spread out to it; else None."""
    expected, got = finding.expected, finding.got
    if not isinstance(expected, np.ndarray) or not isinstance(got, np.ndarray):
        return None
    if expected.ndim and expected.shape != got.shape:
        return None
    return np.broadcast_to(expected, got.shape), got


def wrong_entries(finding: Finding, expected: np.ndarray, got: np.ndarray) -> np.ndarray:
    """Return which entries of a finding's two arrays are wrong."""
    if finding.kind == "nonfinite":
        return np.asarray(~np.isfinite(got), dtype=np.bool_)
    if finding.scaled_error is None or finding.tolerance is None:
        return differing(expected, got)
    scale = float(np.abs(expected).max(initial=0.0)) or 1.0
    return np.asarray(np.abs(got / scale - expected / scale) > finding.tolerance)


def _pick(length: int, worst: int, most: int) -> list[int | None]:
    """Return the indices to show along one axis; None stands for those left out."""
    start = min(max(0, worst - most // 2), max(0, length - most))
    stop = min(length, start + most)
    left_out: list[int | None] = [None]
    return left_out * (start > 0) + [*range(start, stop)] + left_out * (stop < length)


def _row_names(shape: tuple[int, ...], rows: list[int | None], *, whole: bool) -> tuple[str, ...]:
    if len(shape) < 2:
        return ()
    if whole:
        return tuple(", ".join(map(str, index)) for index in np.ndindex(shape[:-1]))
    return _names(rows)


def _names(indices: list[int | None]) -> tuple[str, ...]:
    return tuple(ELLIPSIS if index is None else str(index) for index in indices)


def _where(
    leading: tuple[int, ...], shape: tuple[int, ...], picks: tuple[list[int | None], ...]
) -> str | None:
    """Return which part of an array of this shape is shown, or None for all of it."""
    if not leading and not any(None in pick for pick in picks):
        return None
    parts = [str(index) for index in leading]
    for pick in picks[-len(shape) :]:
        shown = [index for index in pick if index is not None]
        parts.append(f"{shown[0]}:{shown[-1] + 1}" if None in pick else ":")
    return f"[{', '.join(parts)}] of shape {shape}"


def _digits(error: float | None) -> int:
    """Return how many digits it takes to see the error."""
    if not error or not np.isfinite(error):
        return DIGITS
    return min(MAX_DIGITS, max(DIGITS, ceil(-log10(error)) + 2))


def _text(value: object, digits: int) -> str:
    return format(value, f".{digits}g") if isinstance(value, np.floating) else str(value)
