"""Patterns in a wrong result that often name the slip; none of the sentences holds a value.

A pattern counts when undoing it explains the error: less than a thousandth of it remains.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from layerlab.expect.comparing import Comparison
from layerlab.expect.values import Floats

Shape = tuple[int, ...]

MAX_FACTOR = 1000  # a whole number up to here is a factor worth naming
MAX_LISTED = 4


@dataclass(frozen=True)
class Observation:
    """What a difference looks like.

    Attributes:
        sentence: holds no number that only the student's code chose; anyone may read it.
        exact: the same with all numbers, for whoever may know them.
    """

    sentence: str
    exact: str | None = None


@np.errstate(all="ignore")
def observe(comparison: Comparison) -> Observation | None:
    """Return what the difference looks like, or None."""
    for look in _LOOKS:
        seen = look(comparison)
        if isinstance(seen, str):
            return Observation(seen)
        if seen is not None:
            return seen
    return None


def observe_shape(got: Shape, expected: Shape) -> str | None:
    """Return what a wrong shape looks like, or None; what says more is asked for before what says less."""
    if expected == ():
        return _instead_of_a_number(got)
    looks = (_axis_of_one, _rearranged, _more_axes, _other_lengths)
    return next((seen for look in looks if (seen := look(got, expected))), None)


def _axis_of_one(got: Shape, expected: Shape) -> str | None:
    """Return that only axes of length 1 are too many or too few: (3, 1) for (3,), or (3,) for (1, 3)."""
    if _squeezed(got) != _squeezed(expected):
        return None
    if len(got) > len(expected):
        return "There is an extra axis of length 1; a sum with keepdims=True leaves one behind."
    if len(got) < len(expected):
        return "An axis of length 1 is missing; a sum, or indexing with a number, takes one away."
    # As many axes, such as (3, 1) for (1, 3), have another name.
    return None


def _rearranged(got: Shape, expected: Shape) -> str | None:
    """Return that all entries are there, but not where they should be."""
    if got == expected[::-1]:
        return "It is the other way round, as if transposed."
    if sorted(got) == sorted(expected):
        return "The axes have the right lengths, but in another order."
    if np.prod(got) == np.prod(expected):
        return "The number of entries is right; a reshape is missing."
    return None


def _more_axes(got: Shape, expected: Shape) -> str | None:
    """Return that the expected axes are the last ones, as of (5, 3) for (3,): the batch was not added up."""
    last_axes = got[-len(expected) :]
    if len(got) > len(expected) and last_axes == expected:
        return "It has more axes than expected; is something left to add up?"
    return None


def _other_lengths(got: Shape, expected: Shape) -> str | None:
    """Return which axes are longer or shorter than they should be, if some are right."""
    if len(got) != len(expected) or len(got) > MAX_LISTED:
        return None
    wrong = [axis for axis, length in enumerate(got) if length != expected[axis]]
    if len(wrong) == len(got):
        return None
    listed = " and ".join(str(axis) for axis in wrong)
    return (
        f"Axis {listed} has another length."
        if len(wrong) == 1
        else f"Axes {listed} have other lengths."
    )


def _instead_of_a_number(got: Shape) -> str:
    if np.prod(got) == 1:
        return "One plain number is expected, not an array that holds it."
    return "One number is expected; is a sum or a mean over all entries missing?"


def _squeezed(shape: Shape) -> Shape:
    return tuple(length for length in shape if length != 1)


def _all_zero(comparison: Comparison) -> str | None:
    got = comparison.got
    if got.any():
        return None
    return "It is 0." if got.size == 1 else "Every entry is 0."


def _sign_flipped(comparison: Comparison) -> str | None:
    # Where 0 is expected everywhere, no sign is wrong.
    if comparison.scale and _explains(comparison, -comparison.got):
        return "The sign is flipped: everything else is right."
    return None


def _transposed(comparison: Comparison) -> str | None:
    transposed = comparison.got.T
    # An array with one axis is its own transpose.
    if transposed.ndim < 2 or transposed.shape != comparison.expected.shape:
        return None
    return "It is transposed." if _explains(comparison, transposed) else None


def _reduced(comparison: Comparison) -> str | None:
    """Return that a whole array came where its mean or its sum is expected."""
    got = comparison.got
    if comparison.expected.ndim or got.size < 2:
        return None
    if _explains(comparison, got.mean()):
        return "The mean of its entries is right; one number is expected."
    if _explains(comparison, got.sum()):
        return "The sum of its entries is right; one number is expected."
    return None


def _factor(comparison: Comparison) -> Observation | str | None:
    """Return that everything is off by one factor, found by least squares: `sum(g e) / sum(e e)`."""
    scale = comparison.scale
    if not scale:
        return None
    got = comparison.got
    expected = np.broadcast_to(comparison.expected, got.shape)
    # Scaled, so that the squares of large numbers do not overflow, nor those of small ones vanish.
    scaled_got = got / scale
    scaled_expected = expected / scale
    products = (scaled_got * scaled_expected).sum()
    squares = (scaled_expected**2).sum()
    ratio = float(products / squares)
    if ratio == 0 or not np.isfinite(ratio):
        return None
    # Least squares finds a factor in any two arrays; this says whether it is all that is wrong.
    if not _explains(comparison, got / ratio):
        return None
    return _named_factor(ratio, comparison.expected.shape, one=got.size == 1)


def _named_factor(ratio: float, shape: Shape, *, one: bool) -> Observation | str | None:
    """Return a sentence about a factor; of one number alone, only a whole factor is worth one.

    Whole are 8 and 1/8, which a batch of 8 examples brings about: by a sum where a mean belongs, or the reverse.
    """
    magnitude = abs(ratio)
    factor = max(magnitude, 1 / magnitude)
    whole = round(factor)
    is_whole = abs(factor - whole) < 1e-6 * whole
    sign = ", with the sign flipped" if ratio < 0 else ""
    if is_whole and 2 <= whole <= MAX_FACTOR:
        exact = _whole_factor(str(whole), sign, one=one, larger=magnitude > 1)
        # Any factor can be chosen. Twice, or as often as an axis is long, is what slips bring about.
        if whole == 2 or whole in shape or whole == np.prod(shape):
            return exact
        return Observation(_whole_factor(None, sign, one=one, larger=magnitude > 1), exact)
    # Any two numbers are off by some factor.
    return None if one else f"Every entry is off by the same factor{sign}."


def _whole_factor(factor: str | None, sign: str, *, one: bool, larger: bool) -> str:
    """Return the sentence about a whole factor, with the number if that may be said."""
    subject = "It is" if one else "Every entry is"
    if larger:
        times = f"{factor} times" if factor else "several times, by a whole number,"
        return f"{subject} {times} what it should be{sign}; should something be averaged?"
    part = f"1/{factor}" if factor else "a whole fraction"
    return f"{subject} {part} of what it should be{sign}; is something averaged that should be added up?"


def _shifted(comparison: Comparison) -> str | None:
    got = comparison.got
    # Any two numbers are off by some amount.
    if got.size < 2:
        return None
    shift = float(np.mean(got - comparison.expected))
    if _explains(comparison, got - shift):
        return "Every entry is off by the same amount; is something added, or left out, everywhere?"
    return None


def locate(wrong: npt.NDArray[np.bool_]) -> str | None:
    """Return where the wrong entries are, if that has a name: at the border, or in some rows or columns.

    Args:
        wrong: an array of any shape, True where an entry is wrong.
    """
    seen = _border(wrong) or _lines(wrong)
    return seen.exact if isinstance(seen, Observation) else seen


def _located(comparison: Comparison) -> Observation | str | None:
    return _border(comparison.wrong) or _lines(comparison.wrong)


def _border(wrong: npt.NDArray[np.bool_]) -> str | None:
    """Return that only first or last rows or columns are wrong, of arrays of shape (..., H, W)."""
    # Of fewer than three rows or columns, all are border.
    if wrong.ndim < 2 or min(wrong.shape[-2:]) < 3:
        return None
    inner = wrong[..., 1:-1, 1:-1]
    if inner.any() or not wrong.any():
        return None
    return "Only entries at the border are wrong; look at the edges of your loops or slices."


def _lines(wrong: npt.NDArray[np.bool_]) -> Observation | None:
    """Return along which axis only some indices hold wrong entries, the first such axis if there are several.

    If of shape (4, 3) all of row 2 is wrong, then `affected` is [2] along axis 0, of 4 rows: that is worth saying.
    Along axis 1 it would be [0, 1, 2], which says nothing.
    """
    # Of a vector, its wrong entries themselves would be listed, which the card shows anyway.
    if wrong.ndim < 2:
        return None
    for axis in range(wrong.ndim):
        others = tuple(other for other in range(wrong.ndim) if other != axis)
        has_wrong_entry = wrong.any(axis=others)
        affected = np.flatnonzero(has_wrong_entry)
        length = wrong.shape[axis]
        if 0 < len(affected) < length:
            indices = affected.tolist()
            sentence = _affected_part(axis, wrong.ndim, indices, length)
            return Observation(sentence, _affected(axis, wrong.ndim, indices))
    return None


def _affected(axis: int, axes: int, indices: Sequence[int]) -> str:
    """Return the sentence: "Only rows 0, 2 are wrong." or "Only index 3 of axis 1 is wrong."."""
    one = len(indices) == 1
    listed = ", ".join(str(index) for index in indices[:MAX_LISTED])
    if len(indices) > MAX_LISTED:
        listed += ", ..."
    verb = "is" if one else "are"
    # Of a matrix, everybody knows what a row is. Of more axes, the number has to be said.
    if axes == 2:
        name = ("row", "column")[axis]
        plural = "" if one else "s"
        return f"Only {name}{plural} {listed} {verb} wrong."
    name = "index" if one else "indices"
    return f"Only {name} {listed} of axis {axis} {verb} wrong."


def _affected_part(axis: int, axes: int, indices: Sequence[int], length: int) -> str:
    """Return the sentence without numbers of lines: any of them can be chosen to be wrong."""
    name = ("row", "column")[axis] if axes == 2 else f"index of axis {axis}"
    names = f"{name}s" if axes == 2 else f"indices of axis {axis}"
    last = length - 1
    if len(indices) == 1 and indices[0] in (0, last):
        which = "first" if indices[0] == 0 else "last"
        return f"Only the {which} {name} is wrong."
    if list(indices) == [0, last]:
        return f"Only the first and the last {name} are wrong."
    if len(indices) > 1 and list(indices) in (list(range(0, length, 2)), list(range(1, length, 2))):
        return f"Only every second {name} is wrong."
    return f"Only some {names} are wrong."


# The first that fits is what the student reads, so what explains more stands before what explains less.
_LOOKS: tuple[Callable[[Comparison], Observation | str | None], ...] = (
    _all_zero,
    _sign_flipped,
    _transposed,
    _reduced,
    _factor,
    _shifted,
    _located,
)


def _explains(comparison: Comparison, mended: Floats | np.floating) -> bool:
    """Return whether little of the error remains in `mended`, an array like `comparison.got` or one number."""
    remaining = np.abs(mended - comparison.expected).max(initial=0.0)
    # The error is a share of the largest expected value, what remains is not yet.
    little = comparison.error / 1000 * (comparison.scale or 1.0)
    return bool(remaining <= little)
