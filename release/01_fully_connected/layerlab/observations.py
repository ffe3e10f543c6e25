"""Patterns in an error: what a person would notice who looked at both arrays side by side."""

from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]
SAME = 1e-6


def magnitude(scaled_error: float) -> str:
    """Say how large a scaled error is, in words that tell no value."""
    if scaled_error < 1e-3:
        return "it is close, but not close enough"
    if scaled_error < 0.1:
        return "it is off by a few percent"
    if scaled_error < 2:
        return "it is off by about as much as its own size"
    return "it is off by many times its own size"


def observe(got: Array, expected: Array, tolerance: float) -> str | None:
    """Return the pattern that tells `got` from `expected`, an array of the same shape, if any is plain."""
    same = max(SAME, tolerance)
    a, b = got.astype(np.float64), expected.astype(np.float64)
    if not (np.isfinite(a).all() and np.isfinite(b).all()):
        return None
    if not a.any():
        return "it is zero everywhere" if b.any() else None
    scale = float(np.abs(b).max()) or 1.0
    for pattern in (_factor(a, b, scale * same), _arrangement(a, b, scale * same)):
        if pattern is not None:
            return pattern
    difference = a - b
    if b.any() and np.ptp(difference) <= same * scale:
        return "every entry is off by the same amount"
    return _place(np.abs(difference) > same * scale)


def _factor(a: Array, b: Array, allowed: float) -> str | None:
    norm = float((b * b).sum())
    if norm == 0 or a.size < 2:
        return None
    factor = float((a * b).sum()) / norm
    if np.abs(a - factor * b).max() > allowed * max(1.0, abs(factor)) or factor == 0:
        return None
    if abs(factor + 1) < SAME:
        return "its sign is flipped"
    return f"it is too {'large' if abs(factor) > 1 else 'small'} by a constant factor"


def _arrangement(a: Array, b: Array, allowed: float) -> str | None:
    if a.ndim == 2 and a.shape[0] == a.shape[1] and np.abs(a.T - b).max() <= allowed:
        return "it is transposed"
    if a.size > 2 and np.abs(np.sort(a, axis=None) - np.sort(b, axis=None)).max() <= allowed:
        return "its entries are right but in the wrong places"
    if np.abs(np.abs(a) - np.abs(b)).max() <= allowed:
        return "some entries have the wrong sign"
    return None


def _place(wrong: Array) -> str | None:
    if wrong.all() or wrong.ndim == 0:
        return None
    for axis in range(wrong.ndim):
        others = tuple(i for i in range(wrong.ndim) if i != axis)
        lines = wrong.any(axis=others)
        if wrong.shape[axis] > 2 and lines.sum() == 1:
            name = {0: "row", 1: "column"}.get(axis, "slice") if wrong.ndim == 2 else "slice"
            return f"only one {name} along axis {axis} is wrong"
    if wrong.sum() <= wrong.size / 2:
        return "some of its entries are right and others are not"
    return None
