"""Whether two functions behaved alike: the same values, call by call."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from autograder.judging.calls import Call, Raised
from autograder.judging.draws import Drawn

SAME = 1e-6  # of the largest entry: two ways to compute the same differ by less
TINY = 1e-12  # where all entries are nearly 0
NUMERIC = "biufc"  # kinds of dtypes


def same_calls(ours: Sequence[Call], theirs: Sequence[Call]) -> bool:
    """Tell whether two recordings show the same values."""
    if len(ours) != len(theirs):
        return False
    return all(_same_call(one, other) for one, other in zip(ours, theirs, strict=True))


def _same_call(one: Call, other: Call) -> bool:
    """Tell whether two calls left the same arguments behind and returned the same."""
    if not same_value(one.args, other.args):
        return False
    return same_value(one.results, other.results)


def same_value(one: object, other: object) -> bool:
    """Tell whether two values are alike, part by part."""
    match one, other:
        case Raised(), Raised():
            # Messages name values and lines, which differ where the mistake is the same.
            return one.type_name == other.type_name
        case Drawn(), Drawn():
            return one.is_like(other)
        case tuple(), tuple():
            return len(one) == len(other) and all(map(same_value, one, other))
        case dict(), dict():
            return one.keys() == other.keys() and all(
                same_value(one[key], other[key]) for key in one
            )
        case (
            (np.ndarray() | np.generic() | int() | float()),
            (np.ndarray() | np.generic() | int() | float()),
        ):
            # 2.0, np.float64(2) and an array of shape () are the same number.
            # numpy has no integers of more than 64 bits.
            is_same_integer = type(one) is type(other) is int and one == other
            return is_same_integer or _close(np.asarray(one), np.asarray(other))
    return type(one) is type(other) and one == other


def _close(one: np.ndarray[Any, Any], other: np.ndarray[Any, Any]) -> bool:
    """Tell whether two arrays of one shape have the same numbers, nan and inf in the same places."""
    kinds = (one.dtype.kind, other.dtype.kind)
    if one.shape != other.shape:
        return False
    if any(kind not in NUMERIC for kind in kinds):
        return False
    if one.size == 0:
        return True
    # Wide enough for both: the difference of unsigned integers would wrap around.
    wide = np.complex128 if "c" in kinds else np.float64
    x = one.astype(wide)
    y = other.astype(wide)
    finite = np.isfinite(y)
    if not np.array_equal(finite, np.isfinite(x)):
        return False
    if not finite.all():
        # [1, nan, inf] and [1, nan, -inf] differ, whatever their finite entries are.
        if not np.array_equal(x[~finite], y[~finite], equal_nan=True):
            return False
        x = x[finite]
        y = y[finite]
    # `initial` is for arrays of which nothing is finite, so that nothing is left here.
    scale = float(np.abs(y).max(initial=0.0))
    largest_difference = np.abs(x - y).max(initial=0.0)
    return bool(largest_difference <= SAME * scale + TINY)
