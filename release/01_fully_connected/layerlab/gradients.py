"""Gradients, checked against the student's own forward: no answer key is needed for that.

A backward function returns vector-Jacobian products. Along a direction `v` through all inputs at once, the
derivative of `sum(dout * forward(args))` must equal `sum(gradient * v)`. Three random directions find one
wrong entry among hundreds, at the cost of six calls.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from layerlab.expect import CheckFailed, Finding, as_numbers, expect_close, expect_shape

Array = npt.NDArray[Any]
Forward = Callable[..., Any]

SINGLE_STEP, SINGLE_TOLERANCE = 1e-2, 1e-2  # for a forward that computes in float32


def directional_derivatives(
    function: Forward,
    args: Sequence[Array],
    dout: Array,
    rng: np.random.Generator,
    *,
    directions: int = 3,
    h: float = 1e-5,
) -> list[tuple[tuple[Array, ...], float]]:
    """Return random directions and the derivative of `sum(dout * out)` along each.

    Args:
        function: returns `out`, or a tuple that begins with it.
        args: the point; each direction has an array of the shape of each argument.
        dout: the weight of each entry of `out`, of its shape.
        rng: draws the directions.
        directions: how many.
        h: half the step of the central difference, whose error is of order `h**2`.
    """
    results = []
    for _ in range(directions):
        direction = tuple(rng.normal(size=np.shape(arg)) for arg in args)
        ahead, behind = (
            _out(function(*(arg + step * v for arg, v in zip(args, direction, strict=True))))
            for step in (h, -h)
        )
        change = ahead.astype(np.float64) - behind.astype(np.float64)
        results.append((direction, float((change * dout).sum() / (2 * h))))
    return results


def expect_gradients(  # noqa: PLR0913  # a gradient check has many parts; only four are not by name
    forward: Forward,
    args: Sequence[Array],
    dout: Array,
    got: object,
    *,
    names: Sequence[str],
    rng: np.random.Generator,
    expected: Sequence[Array] | None = None,
    rtol: float = 1e-6,
    h: float = 1e-5,
) -> None:
    """Check the gradients that a backward function returned.

    With `expected`, values decide (scaled error 1e-8). Gradients that differ from it, but are the true
    gradients of the student's own, differently wrong forward, fail with a `follow_through` reason. Without
    `expected`, agreement with the numeric derivative of `forward` decides (relative error `rtol`).

    Args:
        forward: the student's forward function.
        args: its differentiable inputs, one for each name.
        dout: the upstream gradient.
        got: what the student's backward returned: an array, or a tuple of one array for each name.
        names: what to call the gradients, for instance `("dx", "dw", "db")`.
        rng: draws the directions.
        expected: the true gradients.
        rtol: tolerance of the numeric comparison.
        h: half the step of the central difference; bilinear layers may use 0.5.

    Raises:
        CheckFailed: they are wrong.
    """
    gradients = _as_gradients(got, names)
    for gradient, arg, name in zip(gradients, args, names, strict=True):
        expect_shape(gradient, np.shape(arg), what=name)
    numeric = _Numeric(forward, args, dout, rng, h, rtol)
    if expected is None:
        _expect_own(numeric, gradients, names)
        return
    try:
        for gradient, wanted, name in zip(gradients, expected, names, strict=True):
            expect_close(gradient, wanted, what=name)
    except CheckFailed as failure:
        finding = failure.finding
        if finding.kind != "values" or not _follows(numeric, gradients, expected):
            raise
        reason = (
            "your backward is the right gradient of your own forward, which is itself not right yet"
        )
        raise CheckFailed(_with_reason(finding, reason)) from None


@dataclass(frozen=True)
class _Numeric:
    """A forward function at a point, and how to differentiate it."""

    forward: Forward
    args: Sequence[Array]
    dout: Array
    rng: np.random.Generator
    h: float
    rtol: float

    def disagreement(
        self, gradients: Sequence[Array], only: int | None = None
    ) -> tuple[float, float]:
        """Return the error of `gradients`, of all or of one, against the numeric derivative, and its tolerance."""
        chosen = range(len(self.args)) if only is None else [only]

        def forward(*values: Array) -> Any:
            args = list(self.args)
            for index, value in zip(chosen, values, strict=True):
                args[index] = value
            return self.forward(*args)

        point = [self.args[index] for index in chosen]
        h, rtol = self.h, self.rtol
        if _out(forward(*point)).dtype == np.float32:
            h, rtol = SINGLE_STEP, SINGLE_TOLERANCE
        pairs = directional_derivatives(forward, point, self.dout, self.rng, h=h)
        return _disagreement(pairs, [gradients[index] for index in chosen]), rtol


def _expect_own(numeric: _Numeric, gradients: list[Array], names: Sequence[str]) -> None:
    for index, name in enumerate(names):  # one at a time, so that a failure can be given a name
        error, tolerance = numeric.disagreement(gradients, only=index)
        if error > tolerance:
            message = f"{name} does not match the numeric gradient of your own forward."
            finding = Finding("gradient", name, message, scaled_error=error, tolerance=tolerance)
            raise CheckFailed(finding)


def _follows(numeric: _Numeric, gradients: list[Array], expected: Sequence[Array]) -> bool:
    """Whether the gradients are the true ones of a forward that is wrong, but depends on every input."""
    if not all(np.isfinite(g).all() and np.any(g) for g in gradients):
        return False
    try:
        own, tolerance = numeric.disagreement(gradients)
        true, _ = numeric.disagreement([np.asarray(e) for e in expected])
    except CheckFailed:
        return False
    return own <= tolerance < true


def _disagreement(
    pairs: list[tuple[tuple[Array, ...], float]], gradients: Sequence[Array]
) -> float:
    """Return the largest error of the directional derivatives, relative to the largest of them."""
    numeric = np.array([derivative for _, derivative in pairs])
    analytic = np.array(
        [
            sum(float((g * v).sum()) for g, v in zip(gradients, direction, strict=True))
            for direction, _ in pairs
        ]
    )
    scale = max(float(np.abs(numeric).max()), float(np.abs(analytic).max()))
    error = float(np.abs(numeric - analytic).max())
    return error / scale if scale and np.isfinite(error) else (0.0 if error == 0 else np.inf)


def _out(result: object) -> Array:
    out = result[0] if isinstance(result, tuple | list) and result else result
    return as_numbers(out, "out")


def _as_gradients(got: object, names: Sequence[str]) -> list[Array]:
    if len(names) == 1 and not isinstance(got, tuple | list):
        got = (got,)
    if not isinstance(got, tuple | list) or len(got) != len(names):
        wanted = ", ".join(names)
        found = f"{len(got)} values" if isinstance(got, tuple | list) else f"a {type(got).__name__}"
        message = f"the backward function should return {wanted}, but returned {found}."
        raise CheckFailed(Finding("type", wanted, message, None, None))
    return [as_numbers(gradient, name) for gradient, name in zip(got, names, strict=True)]


def _with_reason(finding: Finding, reason: str) -> Finding:
    return replace(finding, follow_through=reason)
