"""How far two arrays are apart: by the largest difference, as a share of the largest expected value."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from layerlab.expect.values import Floats

SINGLE_RTOL = 1e-4
ZERO_ATOL = 1e-12
SINGLE_ZERO_ATOL = 1e-5


@dataclass(frozen=True, eq=False)
class Tolerance:
    """What difference passes; where all expected values are 0, nothing is there to scale by."""

    rtol: float
    zero: float
    atol: float = 0.0

    @classmethod
    def choose(cls, rtol: float, atol: float = 0.0, *, single: bool = False) -> "Tolerance":
        """Return the tolerance for results computed in float64 or, `single`, in float32."""
        if single:
            return cls(max(rtol, SINGLE_RTOL), atol or SINGLE_ZERO_ATOL, atol)
        return cls(rtol, atol or ZERO_ATOL, atol)

    def allowed(self, scale: float) -> float:
        """Return the largest difference that passes, as a share of `scale`, the largest expected value."""
        if not scale:
            return self.zero
        return max(self.rtol, self.atol / scale)


@dataclass(frozen=True, eq=False)
class Comparison:
    """Two arrays of one shape (`expected` may be a single number), entry by entry."""

    got: Floats
    expected: Floats
    scale: float
    error: float
    tolerance: float
    wrong: npt.NDArray[np.bool_]
    worst: tuple[int, ...]

    @property
    def close(self) -> bool:
        return self.error <= self.tolerance


@np.errstate(all="ignore")
def compare(got: Floats, expected: Floats, tolerance: Tolerance) -> Comparison:
    """Compare finite arrays; an empty pair is close."""
    scale = float(np.abs(expected).max(initial=0.0))
    allowed = tolerance.allowed(scale)
    # In place, since one more array of the size of a large answer is a large array.
    scaled = np.asarray(got - expected)
    np.abs(scaled, out=scaled)
    scaled /= scale or 1.0
    worst = np.unravel_index(scaled.argmax(), scaled.shape) if scaled.size else ()
    return Comparison(
        got=got,
        expected=expected,
        scale=scale,
        error=float(scaled.max(initial=0.0)),
        tolerance=allowed,
        wrong=scaled > allowed,
        worst=tuple(int(index) for index in worst),
    )


def differing(one: npt.NDArray[Any], other: npt.NDArray[Any]) -> npt.NDArray[np.bool_]:
    """Return which entries differ at all, NaN being the same as NaN."""
    same = (one == other) | ((one != one) & (other != other))  # noqa: PLR0124  # only NaN differs from itself
    return np.asarray(~same, dtype=np.bool_)
