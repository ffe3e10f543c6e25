"""Patterns in a wrong result that often name the slip; none of the sentences holds a value.

A pattern counts when undoing it explains the error: less than a thousandth of it remains.
"""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from layerlab.expect.comparing import Comparison
from layerlab.expect.values import Floats

Shape = tuple[int, ...]

MAX_FACTOR = 1000  # a whole number up to here is a factor worth naming
MAX_LISTED = 4


@np.errstate(all="ignore")
def observe(comparison: Comparison) -> str | None:
    """Return what the difference looks like, or None."""
    return next((text for look in _LOOKS if (text := look(comparison))), None)


def observe_shape(got: Shape, expected: Shape) -> str | None:
    """Return what a wrong shape looks like, or None."""
    if expected == ():
        return _instead_of_a_number(got)
    same_but_for_ones = _squeezed(got) == _squeezed(expected)
    looks = {
        "There is an extra axis of length 1; a sum with keepdims=True leaves one behind.": (
            len(got) > len(expected) and same_but_for_ones
        ),
        "An axis of length 1 is missing; a sum, or indexing with a number, takes one away.": (
            len(got) < len(expected) and same_but_for_ones
        ),
        "It is the other way round, as if transposed.": got == expected[::-1],
        "The axes have the right lengths, but in another order.": sorted(got) == sorted(expected),
        "The number of entries is right; a reshape is missing.": np.prod(got) == np.prod(expected),
        "It has more axes than expected; is something left to add up?": (
            len(got) > len(expected) and got[-len(expected) :] == expected
        ),
    }
    return next((sentence for sentence, seen in looks.items() if seen), None)


def _instead_of_a_number(got: Shape) -> str:
    if np.prod(got) == 1:
        return "One plain number is expected, not an array that holds it."
    return "One number is expected; is a sum or a mean over all entries missing?"


def _squeezed(shape: Shape) -> Shape:
    return tuple(length for length in shape if length != 1)


def _all_zero(comparison: Comparison) -> str | None:
    if comparison.got.any():
        return None
    return "It is 0." if comparison.got.size == 1 else "Every entry is 0."


def _sign_flipped(comparison: Comparison) -> str | None:
    if comparison.scale and _explains(comparison, -comparison.got):
        return "The sign is flipped: everything else is right."
    return None


def _transposed(comparison: Comparison) -> str | None:
    got, expected = comparison.got, comparison.expected
    if got.ndim > 1 and got.T.shape == expected.shape and _explains(comparison, got.T):
        return "It is transposed."
    return None


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


def _factor(comparison: Comparison) -> str | None:
    """Return that everything is off by one factor, found by least squares: `sum(g e) / sum(e e)`."""
    got, expected = comparison.got, np.broadcast_to(comparison.expected, comparison.got.shape)
    scale = comparison.scale
    if not scale:
        return None
    # Scaled, so that the squares of large numbers do not overflow, nor those of small ones vanish.
    scaled_got, scaled = got / scale, expected / scale
    ratio = float((scaled_got * scaled).sum() / (scaled**2).sum())
    if not ratio or not np.isfinite(ratio) or not _explains(comparison, got / ratio):
        return None
    return _named_factor(ratio, one=got.size == 1)


def _named_factor(ratio: float, *, one: bool) -> str | None:
    """Return a sentence about a factor; of one number alone, only a whole factor is worth one."""
    size = max(abs(ratio), 1 / abs(ratio))
    whole = round(size)
    sign = ", with the sign flipped" if ratio < 0 else ""
    subject = "It is" if one else "Every entry is"
    if 2 <= whole <= MAX_FACTOR and abs(size - whole) < 1e-6 * whole:
        if abs(ratio) > 1:
            return f"{subject} {whole} times what it should be{sign}; should something be averaged?"
        return f"{subject} 1/{whole} of what it should be{sign}; is something averaged that should be added up?"
    return None if one else f"Every entry is off by the same factor{sign}."


def _shifted(comparison: Comparison) -> str | None:
    got = comparison.got
    shift = float(np.mean(got - comparison.expected))
    if got.size > 1 and _explains(comparison, got - shift):
        return "Every entry is off by the same amount; is something added, or left out, everywhere?"
    return None


def locate(wrong: npt.NDArray[np.bool_]) -> str | None:
    """Return where the wrong entries are, if that has a name: at the border, or in some rows or columns."""
    return _border(wrong) or _lines(wrong)


def _located(comparison: Comparison) -> str | None:
    return locate(comparison.wrong)


def _border(wrong: npt.NDArray[np.bool_]) -> str | None:
    """Return that only first or last rows or columns are wrong, of arrays of shape (..., H, W)."""
    if wrong.ndim < 2 or min(wrong.shape[-2:]) < 3:
        return None
    inner = wrong[..., 1:-1, 1:-1]
    if inner.any() or not wrong.any():
        return None
    return "Only entries at the border are wrong; look at the edges of your loops or slices."


def _lines(wrong: npt.NDArray[np.bool_]) -> str | None:
    """Return along which axis only some indices hold wrong entries, the first such axis if there are several."""
    for axis in range(wrong.ndim):
        others = tuple(other for other in range(wrong.ndim) if other != axis)
        affected = np.flatnonzero(wrong.any(axis=others))
        if 0 < len(affected) < wrong.shape[axis] and wrong.ndim > 1:
            return _affected(axis, wrong.ndim, affected.tolist())
    return None


def _affected(axis: int, axes: int, indices: list[int]) -> str:
    """Return the sentence: "Only rows 0, 2 are wrong." or "Only index 3 of axis 1 is wrong."."""
    one = len(indices) == 1
    if axes == 2:
        name = ("row", "column")[axis]
        name += "" if one else "s"
    else:
        name = "index" if one else "indices"
    listed = ", ".join(str(index) for index in indices[:MAX_LISTED])
    more = ", ..." if len(indices) > MAX_LISTED else ""
    where = "" if axes == 2 else f" of axis {axis}"
    return f"Only {name} {listed}{more}{where} {'is' if one else 'are'} wrong."


# The first that fits is told, so what explains more stands before what explains less.
_LOOKS: tuple[Callable[[Comparison], str | None], ...] = (
    _all_zero,
    _sign_flipped,
    _transposed,
    _reduced,
    _factor,
    _shifted,
    _located,
)


def _explains(comparison: Comparison, mended: Floats | np.floating) -> bool:
    """Return whether little of the error remains in `mended`."""
    remaining = np.abs(mended - comparison.expected).max(initial=0.0)
    return bool(remaining <= comparison.error / 1000 * (comparison.scale or 1.0))
