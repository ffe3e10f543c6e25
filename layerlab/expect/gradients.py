"""Gradients against numeric derivatives, and the credit for the right gradient of a wrong forward.

For a forward function `f` and `dout` of the shape of its `out`, let `L(x) = sum(f(x) * dout)`. A backward function
returns the gradient of `L`, which is the vector-Jacobian product `dx = J(x)^T dout`. Its derivative along a
direction `v` of the shape of `x` can be had in two ways, which have to agree:

    sum(dx * v)  =  dL(x + t v)/dt at t = 0  ~  (L(x + h v) - L(x - h v)) / (2 h)

On the right stands the central difference, whose error falls with h^2. It needs two calls of `f` however many
entries `x` has, and three random directions find a single wrong entry of `dx`: what is wrong would have to be
orthogonal to all of them. Several arguments move jointly, each along its own part of `v`.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from layerlab.expect.checks import finite_numbers, value_finding
from layerlab.expect.comparing import Tolerance, compare
from layerlab.expect.findings import CheckFailed, Finding
from layerlab.expect.rounding import Compared, is_crediting, note
from layerlab.expect.values import Floats, describe, is_single
from layerlab.words import worded

Function = Callable[..., object]
# Each is a direction, an array for each argument, with the derivative along it.
Directions = list[tuple[tuple[Floats, ...], float]]

VALUE_RTOL = 1e-8
SINGLE_STEP = 5e-3  # a forward in float32 is too coarse for a smaller step
SINGLE_RTOL = 1e-2
MAX_ENTRIES = 200  # up to here a numeric gradient entry by entry is quick, and says more
FOLLOW_THROUGH = (
    "These are the right gradients of your own forward function, which is not the right one yet."
)


def directional_derivatives(
    function: Function,
    args: Sequence[npt.ArrayLike],
    dout: npt.ArrayLike,
    rng: np.random.Generator,
    *,
    directions: int = 3,
    h: float = 1e-5,
) -> Directions:
    """Return random joint directions and the derivative of `sum(out * dout)` along each.

    The derivative is the central difference `(L(x + h v) - L(x - h v)) / (2 h)` with `L = sum(out * dout)`.

    Args:
        function: called with arrays like `args`; returns `out`, or `out` and more.
        args: where the derivative is taken, arrays of any shapes.
        dout: the weight of each entry of `out`, in the shape of `out`.
        rng: draws the directions.
        directions: how many of them.
        h: the step of the central differences.

    Raises:
        CheckFailed: `out` is not finite, or has not the shape of `dout`.
    """
    __tracebackhide__ = True
    arrays = [np.asarray(arg, dtype=np.float64) for arg in args]
    weights = np.asarray(dout, dtype=np.float64)
    found: Directions = []
    for _ in range(directions):
        direction = tuple(rng.standard_normal(array.shape) for array in arrays)
        found.append((direction, _derivative(function, arrays, direction, weights, h)))
    return found


def expect_gradients(  # noqa: PLR0913  # six of them are options
    forward: Function,
    args: Sequence[npt.ArrayLike],
    dout: npt.ArrayLike,
    got: object,
    *,
    expected: Sequence[npt.ArrayLike] | None = None,
    names: Sequence[str] = ("dx", "dw", "db"),
    rng: np.random.Generator,
    rtol: float = 1e-6,
    h: float = 1e-5,
    linear: bool | None = None,
) -> None:
    """Expect `got` to be the gradients of `sum(out * dout)` with respect to `args`.

    These are the vector-Jacobian products `J^T dout`, each in the shape of its argument. For
    `affine_forward(x, w, b)` with `x` of shape (N, D), `w` of shape (D, M) and `dout` of shape (N, M),
    `got` is `(dx, dw, db)` of shapes (N, D), (D, M) and (M,).

    Without `expected`, they are compared with numeric derivatives of `forward`. With it, they are compared
    with its values; where those differ but `got` is the gradient of `forward` all the same, the finding
    says so in `follow_through`.

    So three things may be said of gradients that are not the expected ones: they fit the student's own forward
    (`follow_through`), they fit it but took no thought (`made_up`), or they fit nothing.

    A forward that is linear in all of `args` earns no such credit, since its gradient can be written down
    without a look at the inputs; the finding says `made_up`. `linear` says that the right forward is so as
    well; unless told, this is assumed of a single argument, if `out` is an array.

    Raises:
        CheckFailed: they are not.
    """
    __tracebackhide__ = True
    names = names[: len(args)]
    results = _results(got, names)
    # First the form: one finite array for each argument, in its shape.
    gradients: list[Floats] = []
    for result, arg, name in zip(results, args, names, strict=True):
        gradients.append(finite_numbers(result, np.shape(arg), what=name))
    numeric = _Numeric(forward, args, dout, rng, rtol=rtol, h=h)
    if expected is None:
        numeric.expect(gradients, names, single=any(map(is_single, results)))
        return
    failed = _difference(results, gradients, expected, names)
    if failed is None:
        return
    # They are not what is expected. Are they the gradients of the forward that the student wrote?
    if is_crediting() and numeric.follows(gradients, expected):
        if linear is None:
            # x -> 2 x of one argument may well be right; a loss, whose out is a number, is never linear.
            linear = len(args) == 1 and np.ndim(dout) > 0
        made_up = not linear and numeric.is_linear(gradients)
        credit = None if made_up else FOLLOW_THROUGH
        failed = replace(failed, follow_through=credit, made_up=made_up)
    raise CheckFailed(failed)


class _Numeric:
    """Numeric derivatives of one forward function at one point, taken when first needed."""

    def __init__(
        self,
        forward: Function,
        args: Sequence[npt.ArrayLike],
        dout: npt.ArrayLike,
        rng: np.random.Generator,
        *,
        rtol: float,
        h: float,
    ) -> None:
        self.forward = forward
        self.args = [np.asarray(arg, dtype=np.float64) for arg in args]
        self.dout = np.asarray(dout, dtype=np.float64)
        self.rng = rng
        self.rtol = rtol
        self.h = h

    def expect(self, gradients: Sequence[Floats], names: Sequence[str], *, single: bool) -> None:
        """Expect these gradients; a disagreement is traced to the argument that it belongs to."""
        __tracebackhide__ = True
        self._start()
        rtol = max(self.rtol, 1e-4) if single else self.rtol
        # All arguments at once first: right gradients, by far the most, then cost seven calls in all.
        if self._error(gradients, self._directions()) <= rtol:
            return
        errors = [
            self._error([gradient], self._directions(position))
            for position, gradient in enumerate(gradients)
        ]
        too_large = [position for position, error in enumerate(errors) if error > rtol]
        # Alone, each may be just within the tolerance; then the largest is told.
        worst = too_large[0] if too_large else int(np.argmax(errors))
        raise CheckFailed(self._finding(worst, gradients[worst], names[worst], errors[worst], rtol))

    def follows(self, gradients: Sequence[Floats], expected: Sequence[npt.ArrayLike]) -> bool:
        """Return whether these are the gradients of a forward that is another one, yet not degenerate.

        Whoever forgets the bias in `affine_forward` may still have the right `dx` and `dw` of that forward. Not so
        whoever returns zeros from both functions, or hands `x` through and `dout` back: such gradients agree with
        their forward without a thought, and no credit may be had for them.
        """
        targets = [np.asarray(target, dtype=np.float64) for target in expected]
        # A forward that is constant has the gradient 0.
        if not all(gradient.any() for gradient in gradients):
            return False
        try:
            out = self._start()
            directions = self._directions()
        except Exception:  # noqa: BLE001  # a forward that cannot be called earns nothing
            return False
        # A forward that does nothing, or whose out says nothing of its input.
        if any(_handed_through(out, arg) for arg in self.args) or _is_level(out):
            return False
        # Gradients of ones, as of a plain sum, where the right ones differ from entry to entry.
        pairs = zip(gradients, targets, strict=True)
        if all(_is_level(gradient) and not _is_level(target) for gradient, target in pairs):
            return False
        agrees = self._error(gradients, directions) <= self.rtol
        # If the expected gradients fit as well, the forward is the right one, and only they are wrong.
        is_another_forward = self._error(targets, directions) > self.rtol
        return agrees and is_another_forward

    def is_linear(self, gradients: Sequence[Floats]) -> bool:
        """Return whether these gradients hold far away from here as well.

        The gradient of `3 x` is 3 everywhere, that of `x * x` is another one wherever one looks.
        """
        far: list[Floats] = []
        for arg in self.args:
            # As far as the largest entry, so that it is far for small numbers and for large ones.
            distance = np.abs(arg).max(initial=0.0) or 1.0
            far.append(arg + distance * self.rng.standard_normal(arg.shape))
        try:
            directions = directional_derivatives(self.forward, far, self.dout, self.rng, h=self.h)
        except Exception:  # noqa: BLE001  # a forward that minds where it is called is not linear
            return False
        return self._error(gradients, directions) <= self.rtol

    def _start(self) -> Floats:
        """Call forward once; return its `out`, and suit the step to its precision."""
        __tracebackhide__ = True
        out = _out_of(self.forward(*(arg.copy() for arg in self.args)))
        if is_single(out):
            self.h, self.rtol = max(self.h, SINGLE_STEP), max(self.rtol, SINGLE_RTOL)
        return finite_numbers(out, self.dout.shape, what="out")

    def _directions(self, only: int | None = None) -> Directions:
        """Return derivatives along random directions, of all arguments jointly or of one."""
        function, args = self.forward, self.args
        if only is not None:
            function, args = self._of_one(only), [self.args[only]]
        return directional_derivatives(function, args, self.dout, self.rng, h=self.h)

    def _of_one(self, position: int) -> Function:
        def function(arg: Floats) -> object:
            args = [array.copy() for array in self.args]
            args[position] = arg
            return self.forward(*args)

        return function

    @staticmethod
    @np.errstate(all="ignore")
    def _error(gradients: Sequence[Floats], directions: Directions) -> float:
        """Return the largest disagreement as a share of the gradients' typical size.

        Along a random direction, a gradient's derivative is about as large as its Euclidean norm.
        """
        norm = float(np.sqrt(sum((gradient**2).sum() for gradient in gradients)))
        derivatives = [abs(numeric) for _, numeric in directions]
        scale = max([norm, *derivatives]) or 1.0
        return max(
            abs(_along(gradients, direction) - numeric) / scale for direction, numeric in directions
        )

    def _finding(
        self, position: int, gradient: Floats, name: str, error: float, rtol: float
    ) -> Finding:
        source = name.removeprefix("d")
        msg = f"{name} does not tell how the output moves when {source} is nudged"
        if gradient.size <= MAX_ENTRIES:
            comparison = compare(gradient, self._gradient(position), Tolerance.choose(rtol))
            if not comparison.close:
                finding = value_finding("gradient", name, comparison)
                # "dx is far off." becomes "dx does not tell ...: it is far off."
                rest = finding.message.removeprefix(name)[1:]
                exact_rest = finding.full_message.removeprefix(name)[1:]
                it = worded("it")
                return replace(
                    finding, message=f"{msg}: {it} {rest}", exact=f"{msg}: {it} {exact_rest}"
                )
        return Finding(
            kind="gradient", what=name, message=f"{msg}.", scaled_error=error, tolerance=rtol
        )

    def _gradient(self, position: int) -> Floats:
        """Return the numeric gradient with respect to one argument, entry by entry.

        Entry i is the derivative along the i-th unit vector; the gradient has the argument's shape.
        """
        arg, function = self.args[position], self._of_one(position)
        gradient = np.zeros(arg.shape)
        for index in np.ndindex(arg.shape):
            nudge = np.zeros(arg.shape)
            nudge[index] = 1.0
            gradient[index] = _derivative(function, [arg], [nudge], self.dout, self.h)
        return gradient


def _results(got: object, names: Sequence[str]) -> Sequence[object]:
    """Return the results one for each name, if there are as many."""
    __tracebackhide__ = True
    if isinstance(got, tuple | list) and len(got) == len(names):
        return got
    if len(names) == 1 and not isinstance(got, tuple | list):
        return [got]
    wanted = f"{len(names)} gradients ({', '.join(names)})" if len(names) > 1 else names[0]
    msg = _returned(describe(got, exact=False), wanted)
    exact = _returned(describe(got), wanted)
    raise CheckFailed(
        Finding(kind="type", what=", ".join(names), message=msg, exact=exact, got=got)
    )


def _returned(described: str, wanted: str) -> str:
    # In one piece: as two, other languages part it at the wrong word.
    return f"the backward function returns {described}, where {wanted} should be."


def _difference(
    results: Iterable[object],
    gradients: Iterable[Floats],
    expected: Sequence[npt.ArrayLike],
    names: Sequence[str],
) -> Finding | None:
    """Return the finding of the first gradient that is not the expected one."""
    for result, gradient, target, name in zip(results, gradients, expected, names, strict=True):
        single = is_single(result) or is_single(target)
        tolerance = Tolerance.choose(VALUE_RTOL, single=single)
        comparison = compare(gradient, np.asarray(target, dtype=np.float64), tolerance)
        strict = Tolerance.choose(VALUE_RTOL).allowed(comparison.scale)
        forgiven = note(Compared(name, comparison.error, strict, single))
        if not comparison.close and not forgiven:
            return value_finding("values", name, comparison)
    return None


def _derivative(
    function: Function, args: Sequence[Floats], direction: Sequence[Floats], dout: Floats, h: float
) -> float:
    """Return the central difference of `sum(out * dout)` along one direction.

    It is `sum((f(x + h v) - f(x - h v)) * dout) / (2 h)`; `v` has an array in the shape of each argument.
    """
    __tracebackhide__ = True
    ahead = _moved(function, args, direction, h, dout.shape)
    behind = _moved(function, args, direction, -h, dout.shape)
    with np.errstate(all="ignore"):
        return float(((ahead - behind) * dout).sum() / (2 * h))


def _moved(
    function: Function,
    args: Sequence[Floats],
    direction: Sequence[Floats],
    step: float,
    shape: tuple[int, ...],
) -> Floats:
    """Return `out` a step away from `args`, along one direction."""
    __tracebackhide__ = True
    moved = [arg + step * along for arg, along in zip(args, direction, strict=True)]
    return finite_numbers(_out_of(function(*moved)), shape, what="out")


def _out_of(result: object) -> object:
    """Return `out` from what a forward function returns, with a cache or without."""
    return result[0] if isinstance(result, tuple | list) and result else result


def _along(gradients: Sequence[Floats], direction: Sequence[Floats]) -> float:
    """Return the derivative along a direction that gradients of its shapes predict: `sum(dx * v)`."""
    pairs = zip(gradients, direction, strict=True)
    return float(sum((gradient * part).sum() for gradient, part in pairs))


def _is_level(array: Floats) -> bool:
    """Return whether all of several entries are the same, as if each input counted everywhere alike."""
    return array.size > 1 and bool(np.ptp(array) <= VALUE_RTOL * np.abs(array).max())


def _handed_through(out: Floats, arg: Floats) -> bool:
    """Return whether `out` is an input as it came, or scaled and shifted as a whole."""
    if out.shape != arg.shape or not arg.any():
        return False
    # Without their means, out = a * arg + b is target = a * source, and a is found by least squares.
    source, target = arg - arg.mean(), out - out.mean()
    ratio = (target * source).sum() / ((source * source).sum() or 1.0)
    left_over = np.abs(target - ratio * source).max()
    return bool(left_over <= VALUE_RTOL * np.abs(arg).max())
