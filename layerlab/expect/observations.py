"""Patterns in a wrong result that often name the slip; none of the sentences holds a value.

A pattern counts when undoing it leaves a result that passes: so what is said of it is all that is wrong.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from layerlab.expect.comparing import Comparison
from layerlab.expect.factors import Factor
from layerlab.expect.places import WrongPlace, wrong_place
from layerlab.expect.values import Floats

Shape = tuple[int, ...]

MAX_LISTED = 4


@dataclass(frozen=True)
class Observation:
    """What a difference looks like.

    Attributes:
        sentence: holds no number that only the student's code chose; anyone may read it.
        exact: the same with all numbers, for whoever may know them.
        factor: by which everything is off, if that is what it looks like.
        place: the key of the place that holds all wrong entries, if that is what it looks like.
    """

    sentence: str
    exact: str | None = None
    factor: Factor | None = None
    place: str | None = None


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


def nonfinite_causes(got: npt.NDArray[np.floating], *, takes_log: bool = False) -> str:
    """Return what makes nan and inf of numbers; a logarithm is named only where the code takes one."""
    if np.isinf(got).any():
        causes = "A division by 0 or a log of 0" if takes_log else "A division by 0"
        return f"{causes} makes inf, and so does a number that grows too large, as exp(1000) is."
    root = "root or the log" if takes_log else "root"
    return f"0 / 0 makes nan, and so does inf - inf, or the {root} of a negative number."


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
        return "The number of entries is right, their arrangement is not; is a reshape missing?"
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
        return "One plain number is expected, not an array of one entry."
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
        return "The sign is flipped."
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
        return "The mean of its entries is right, the entries themselves are not what is expected."
    if _explains(comparison, got.sum()):
        return "The sum of its entries is right, the entries themselves are not what is expected."
    return None


def _factor(comparison: Comparison) -> Observation | None:
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
    factor = Factor(ratio, comparison.expected.shape, one=got.size == 1)
    if factor.whole is None and _is_like_one(expected):
        return None
    sentence = factor.sentence()
    return None if sentence is None else Observation(sentence, factor.exact(), factor)


def _shifted(comparison: Comparison) -> str | None:
    got = comparison.got
    expected = np.broadcast_to(comparison.expected, got.shape)
    if _is_like_one(expected):
        return None
    shift = float(np.mean(got - expected))
    if _explains(comparison, got - shift):
        return "Every entry is off by the same amount; is something added, or left out, everywhere?"
    return None


def _is_like_one(expected: Floats) -> bool:
    """Tell whether all entries are alike, or all but one are 0: as any two numbers, they are off by some factor."""
    is_level = bool((expected == expected.flat[0]).all()) if expected.size else True
    return is_level or int(np.count_nonzero(expected)) < 2


def _located(comparison: Comparison) -> Observation | None:
    place: WrongPlace | None = wrong_place(comparison)
    if place is None:
        return None
    return Observation(place.sentence, place.exact, place=place.key)


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
    """Return whether `mended`, an array like `comparison.got` or one number, would pass.

    Where the error is hardly larger than what passes, a part of it may pass by itself: so little has to remain.
    """
    remaining = np.abs(mended - comparison.expected).max(initial=0.0) / (comparison.scale or 1.0)
    return bool(remaining <= comparison.tolerance and remaining <= comparison.error / 1000)
