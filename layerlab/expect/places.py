"""Where the wrong entries of a result are, if that has a name: at the border, or in some rows or columns.

"Only the last row is wrong" sends a student to the end of a loop. So it is said where the place is the pattern, and
not where chance, rounding or the numbers of the test put the wrong entries there.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import lgamma

import numpy as np
import numpy.typing as npt

from layerlab.expect.comparing import Comparison
from layerlab.words import worded

Wrong = npt.NDArray[np.bool_]

BORDER = "border"
# Along each axis of a matrix, what one index is called, and several.
_LINES = ((worded("row"), worded("rows")), (worded("column"), worded("columns")))
MAX_LISTED = 4
ROUNDING = 1e-5  # up to this share of the largest expected value, where an error shows may be rounding's doing
CLEARLY = 1000  # times smaller than the worst error is that of any entry that counts as right
CHANCE = np.log(1e-3)  # of what entries that are wrong anywhere would show as well, nothing is said
MIN_INNER = 4  # entries that are right, or a border is all there is


@dataclass(frozen=True)
class WrongPlace:
    """A place that has a name.

    Attributes:
        key: the same for the same place of arrays of any sizes.
        sentence: without numbers of lines, any of which can be chosen to be wrong.
        exact: with them.
    """

    key: str
    sentence: str
    exact: str


@dataclass(frozen=True)
class Places:
    """What one array says of places.

    Attributes:
        seen: the keys of those that hold all wrong entries, and are the pattern.
        possible: the keys of those that it could have shown.
    """

    seen: frozenset[str] = frozenset()
    possible: frozenset[str] = frozenset()


def locate(wrong: Wrong) -> str | None:
    """Return the first name of where the wrong entries are, with all numbers.

    Args:
        wrong: an array of any shape, True where an entry is wrong.
    """
    first = next(_named(wrong), None)
    return None if first is None else first.exact


def wrong_place(comparison: Comparison) -> WrongPlace | None:
    """Return the first place that has a name, if the place is what explains the error."""
    return next(_patterns(comparison), None)


def all_places(comparison: Comparison) -> Places:
    """Return what a comparison says of all places."""
    seen = frozenset(place.key for place in _patterns(comparison))
    return Places(seen, frozenset(_possible(comparison.wrong)))


def places_of(wrong: Wrong) -> Places:
    """Return what an array says of all places in which some entries are no numbers."""
    seen = frozenset(place.key for place in _named(wrong))
    return Places(seen, frozenset(_possible(wrong)))


def _patterns(comparison: Comparison) -> Iterator[WrongPlace]:
    if not _is_clear(comparison):
        return
    expected = np.broadcast_to(comparison.expected, comparison.wrong.shape)
    yield from _named(comparison.wrong, expected)


def _is_clear(comparison: Comparison) -> bool:
    """Tell whether what is wrong is so by more than rounding, and what is right is not nearly wrong."""
    if comparison.error < ROUNDING:
        return False
    errors = np.abs(comparison.got - comparison.expected) / (comparison.scale or 1.0)
    nearly = errors.max(initial=0.0, where=~comparison.wrong)
    return bool(nearly * CLEARLY <= comparison.error)


def _named(wrong: Wrong, expected: npt.NDArray[np.generic] | None = None) -> Iterator[WrongPlace]:
    """Yield all names of where the wrong entries are, the most telling first."""
    if wrong.ndim < 2 or not wrong.any():
        # Of a vector, its wrong entries themselves would be listed, which the card shows anyway.
        return
    if _is_border(wrong):
        sentence = (
            "Only entries at the border are wrong; look at the edges of your loops or slices."
        )
        yield WrongPlace(BORDER, sentence, sentence)
    for axis in range(wrong.ndim):
        lines = _lines(wrong, axis)
        if lines and not _is_set_apart(lines, expected, axis):
            yield _of_lines(lines, axis, wrong)


def _possible(wrong: Wrong) -> Iterator[str]:
    """Yield the keys of the places that an array of this shape could show."""
    if wrong.ndim < 2:
        return
    if _inner(_one_map(wrong)).size >= MIN_INNER:
        yield BORDER
    for axis, length in enumerate(wrong.shape):
        if length > 1:
            for which in ("first", "last", "ends", "second", "some"):
                yield f"{axis} {which}"


def _inner(wrong: Wrong) -> Wrong:
    """Return what is not first or last row or column, of arrays of shape (..., H, W)."""
    return wrong[..., 1:-1, 1:-1]


def _one_map(wrong: Wrong) -> Wrong:
    """Return in which places of arrays of shape (..., H, W) an entry is wrong in any of them, (H, W)."""
    places: Wrong = np.logical_or.reduce(wrong.reshape(-1, *wrong.shape[-2:]), axis=0)
    return places


def _is_border(wrong: Wrong) -> bool:
    """Tell whether only first or last rows or columns are wrong, and would not be so by chance.

    Where `count` entries are wrong anywhere, all of them lie at the border in one of so many cases:

        C(border, count) / C(size, count)

    Of a matrix of 3 x 3, eight wrong entries do so in every ninth case. What is wrong in each image of a batch at the same
    place is so for one reason: rows exchanged with columns leave the middle of 3 x 3 alone in all of them.
    """
    places = _one_map(wrong)
    inner = _inner(places)
    if inner.size < MIN_INNER or inner.any():
        return False
    count = int(places.sum())
    border = places.size - inner.size
    return bool(_log_choices(border, count) - _log_choices(wrong.size, count) < CHANCE)


def _log_choices(size: int, count: int) -> float:
    """Return the logarithm of the number of ways to choose `count` of `size` things."""
    return lgamma(size + 1) - lgamma(count + 1) - lgamma(size - count + 1)


def _lines(wrong: Wrong, axis: int) -> list[int]:
    """Return the indices along an axis that hold all wrong entries; none if they say nothing.

    If of shape (4, 3) all of row 2 is wrong, that is [2] along axis 0, of 4 rows. Along axis 1 it would be
    [0, 1, 2], which says nothing. Nor does it where half of these lines, or more, is right.
    """
    lines = np.moveaxis(wrong, axis, 0).reshape(wrong.shape[axis], -1)
    affected = np.flatnonzero(lines.any(axis=1))
    is_part = 0 < len(affected) < len(lines)
    if not is_part or lines[affected].mean() <= 0.5:
        return []
    indices: list[int] = affected.tolist()
    return indices


def _is_set_apart(
    lines: Sequence[int], expected: npt.NDArray[np.generic] | None, axis: int
) -> bool:
    """Tell whether the test's own numbers set these lines apart from the others, or the others from these.

    Where a test has scales of 0, columns of the gradient are 0. What goes wrong there, or everywhere but there, is
    about the zeros, not about columns.
    """
    if expected is None:
        return False
    values = np.moveaxis(expected, axis, 0).reshape(expected.shape[axis], -1)
    is_level = (values == values[:, :1]).all(axis=1)
    affected = np.isin(np.arange(len(values)), lines)
    if is_level.all():
        return False
    return bool(is_level[affected].all() or is_level[~affected].all())


def _of_lines(lines: Sequence[int], axis: int, wrong: Wrong) -> WrongPlace:
    which = _which(lines, wrong.shape[axis])
    sentence = _affected_part(axis, wrong.ndim, which)
    return WrongPlace(f"{axis} {which}", sentence, _affected(axis, wrong.ndim, lines))


def _which(lines: Sequence[int], length: int) -> str:
    """Return which of so many lines these are, in a word."""
    last = length - 1
    if len(lines) == 1 and lines[0] in (0, last):
        return worded("first" if lines[0] == 0 else "last")
    if list(lines) == [0, last]:
        return "ends"
    if len(lines) > 1 and list(lines) in (list(range(0, length, 2)), list(range(1, length, 2))):
        return "second"
    return "some"


def _affected_part(axis: int, axes: int, which: str) -> str:
    """Return the sentence without numbers of lines: any of them can be chosen to be wrong."""
    name = _LINES[axis][0] if axes == 2 else f"index of axis {axis}"
    names = _LINES[axis][1] if axes == 2 else f"indices of axis {axis}"
    if which in ("first", "last"):
        return f"Only the {which} {name} is wrong."
    if which == "ends":
        return f"Only the first and the last {name} are wrong."
    if which == "second":
        return f"Only every second {name} is wrong."
    return f"Only some {names} are wrong."


def _affected(axis: int, axes: int, indices: Sequence[int]) -> str:
    """Return the sentence: "Only rows 0, 2 are wrong." or "Only index 3 of axis 1 is wrong."."""
    one = len(indices) == 1
    listed = ", ".join(str(index) for index in indices[:MAX_LISTED])
    if len(indices) > MAX_LISTED:
        listed += ", ..."
    verb = worded("is" if one else "are")
    # Of a matrix, everybody knows what a row is. Of more axes, the number has to be said.
    if axes == 2:
        name = _LINES[axis][0 if one else 1]
        return f"Only {name} {listed} {verb} wrong."
    name = worded("index" if one else "indices")
    return f"Only {name} {listed} of axis {axis} {verb} wrong."
