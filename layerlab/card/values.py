"""The part of two arrays that a card shows: a window around the entry that differs most."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from math import ceil, log10

import numpy as np

from layerlab.expect.comparing import differing
from layerlab.expect.findings import Finding
from layerlab.expect.values import show
from layerlab.words import say

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
    if finding.kind == "changed":
        return say("before"), say("after")
    return say("expected"), say("got")


@np.errstate(all="ignore")
def window(finding: Finding) -> Window | None:
    """Return the window of a finding about two arrays of one shape; None for any other.

    An array of shape (2, 3, 4) is small enough to be shown as a whole, as a table of its 2 * 3 rows; the entry
    [1, 0, 2] is then in row 3. Of one of shape (8, 40, 50) whose worst entry is [5, 20, 7], the table is the
    slice [5], and shown are its rows 17:23 and columns 4:10.
    """
    arrays = arrays_of(finding)
    if arrays is None or finding.worst is None:
        return None
    shape = arrays[1].shape
    index = finding.worst
    sides = (*arrays, wrong_entries(finding, *arrays))
    whole = _is_shown_whole(shape)
    if whole:
        tables = [side.reshape(-1, shape[-1]) for side in sides]
        row = int(np.ravel_multi_index(index[:-1], shape[:-1]))
        worst = (row, index[-1])
    else:
        tables = [np.atleast_2d(side[index[:-2]]) for side in sides]
        # A number has no index and a row has only a column: both stand in row 0 of their table.
        row, column = (0, 0, *index[-2:])[-2:]
        worst = (row, column)
    height, width = tables[1].shape
    rows = _pick(height, worst[0], WHOLE if whole else WINDOW)
    columns = _pick(width, worst[1], WINDOW)
    digits = _digits(finding.scaled_error)
    shown = tuple(
        tuple(_entry(tables, row, column, worst, digits) for column in columns) for row in rows
    )
    return Window(
        where=None if whole else _where(index[:-2], shape, (rows, columns)),
        labels=labels(finding),
        rows=shown,
        indices=(_row_names(shape, rows, whole=whole), _names(columns)),
        worst=(str(list(index)), _worst_of(shown)),
    )


def _is_shown_whole(shape: tuple[int, ...]) -> bool:
    """Return whether an array is small enough for all its slices to be shown one below the other."""
    if len(shape) < 2:
        return False
    return int(np.prod(shape[:-1])) <= WHOLE and shape[-1] <= WINDOW


def _entry(
    tables: Sequence[np.ndarray],
    row: int | None,
    column: int | None,
    worst: tuple[int, int],
    digits: int,
) -> ShownEntry | None:
    """Return an entry of the tables of expected, got and what is wrong; None where some are left out."""
    if row is None or column is None:
        return None
    expected, got, wrong = tables
    here = row, column
    return ShownEntry(
        expected=_text(expected[here], digits),
        got=_text(got[here], digits),
        wrong=bool(wrong[here]),
        worst=here == worst,
    )


def _worst_of(rows: Iterable[Iterable[ShownEntry | None]]) -> ShownEntry:
    """Return the entry that differs most; a window always holds it."""
    entries = chain.from_iterable(rows)
    return next(entry for entry in entries if entry is not None and entry.worst)


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
    """Return which entries of a finding's two arrays, of any one shape, are wrong."""
    if finding.kind == "nonfinite":
        return np.asarray(~np.isfinite(got), dtype=np.bool_)
    if finding.scaled_error is None or finding.tolerance is None:
        return differing(expected, got)
    # The rule of `compare`: a difference counts as a share of the largest expected value.
    scale = float(np.abs(expected).max(initial=0.0)) or 1.0
    return np.asarray(np.abs(got / scale - expected / scale) > finding.tolerance)


def _pick(length: int, worst: int, most: int) -> list[int | None]:
    """Return the indices to show along one axis; None stands for those left out.

    Of 40 rows whose 20th is the worst, 6 are [None, 17, 18, 19, 20, 21, 22, None].
    """
    # The worst entry in the middle, but no further than the last `most` entries.
    start = min(max(0, worst - most // 2), max(0, length - most))
    stop = min(length, start + most)
    shown: list[int | None] = [*range(start, stop)]
    if start > 0:
        shown.insert(0, None)
    if stop < length:
        shown.append(None)
    return shown


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
    return say(f"[{', '.join(parts)}] of shape {shape}")


def _digits(error: float | None) -> int:
    """Return how many digits it takes to see the error: a share of 1e-7 shows in the 8th or 9th."""
    if not error or not np.isfinite(error):
        return DIGITS
    needed = ceil(-log10(error)) + 2
    return min(MAX_DIGITS, max(DIGITS, needed))


def _text(value: object, digits: int) -> str:
    return format(value, f".{digits}g") if isinstance(value, np.floating) else str(value)
