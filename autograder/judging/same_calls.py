"""Whether two functions behaved alike: the same values, call by call."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from autograder.judging.calls import Call, Raised

SAME = 1e-6  # of the largest entry: two ways to compute the same differ by less
TINY = 1e-12  # where all entries are nearly 0
_NUMERIC = "biufc"  # kinds of dtypes


def same_calls(ours: Sequence[Call], theirs: Sequence[Call]) -> bool:
    """Tell whether two recordings show the same values."""
    if len(ours) != len(theirs):
        return False
    return all(_same_call(one, other) for one, other in zip(ours, theirs, strict=True))


def _same_call(one: Call, other: Call) -> bool:
    return _same(one.args, other.args) and _same(one.results, other.results)


def _same(one: object, other: object) -> bool:
    match one, other:
        case Raised(), Raised():
            return one.type_name == other.type_name
        case tuple(), tuple():
            return len(one) == len(other) and all(map(_same, one, other))
        case dict(), dict():
            return one.keys() == other.keys() and all(_same(one[key], other[key]) for key in one)
        case (
            (np.ndarray() | np.generic() | int() | float()),
            (np.ndarray() | np.generic() | int() | float()),
        ):
            return _close(np.asarray(one), np.asarray(other))
    return type(one) is type(other) and one == other


def _close(one: np.ndarray[Any, Any], other: np.ndarray[Any, Any]) -> bool:
    """Tell whether two arrays of one shape have the same numbers, nan and inf in the same places."""
    kinds = one.dtype.kind, other.dtype.kind
    if one.shape != other.shape or any(kind not in _NUMERIC for kind in kinds):
        return False
    if one.size == 0:
        return True
    wide = np.complex128 if "c" in kinds else np.float64
    x, y = one.astype(wide), other.astype(wide)
    finite = np.isfinite(y)
    if not np.array_equal(finite, np.isfinite(x)):
        return False
    if not finite.all():
        if not np.array_equal(x[~finite], y[~finite], equal_nan=True):
            return False
        x, y = x[finite], y[finite]
    scale = float(np.abs(y).max(initial=0.0))
    return bool(np.abs(x - y).max(initial=0.0) <= SAME * scale + TINY)
