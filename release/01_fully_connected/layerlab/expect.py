"""The checks that tests are written with, so that a test reads as a sentence.

A failed check raises `CheckFailed`, which carries a `Finding`. Its `message` is written for a student whose
hidden test failed: it says what is wrong, never what the hidden values are. The full text of the exception
shows both values, for tests that have nothing to hide.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from layerlab.observations import magnitude, observe

Array = npt.NDArray[Any]

SINGLE_TOLERANCE = 1e-4  # what float32 can be expected to keep through a layer
HALF_TOLERANCE = 2e-2
NEGLIGIBLE = 1e-12  # what counts as zero where zero is expected


@dataclass(frozen=True)
class Finding:
    """What a failed check found.

    Attributes:
        kind: "type", "dtype", "shape", "nonfinite", "values", "changed", "raised" or "gradient".
        what: the name of the value, as the test calls it.
        message: what is wrong, without any value that the test would hide.
        expected, got: the values, for those who may see them.
        scaled_error: `max|got - expected| / max|expected|`.
        tolerance: the largest scaled error that would have passed.
        worst: the index of the worst entry.
        observation: a pattern in the error ("it is transposed"), if there is one.
        follow_through: why the answer earns credit all the same, if it does.
    """

    kind: str
    what: str
    message: str
    expected: object = None
    got: object = None
    scaled_error: float | None = None
    tolerance: float | None = None
    worst: tuple[int, ...] | None = None
    observation: str | None = None
    follow_through: str | None = None


class CheckFailed(AssertionError):  # noqa: N818  # it is an assertion, as pytest knows them
    """A check did not hold."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.message)
        self.finding = finding

    def __str__(self) -> str:
        finding = self.finding
        lines = [finding.message]
        if finding.expected is not None:
            lines += [f"expected: {_show(finding.expected)}", f"     got: {_show(finding.got)}"]
        if finding.worst is not None and finding.scaled_error is not None:
            place = ", ".join(map(str, finding.worst))
            lines.append(
                f"worst at [{place}], scaled error {finding.scaled_error:.2g}"
                f" (at most {finding.tolerance:.2g})"
            )
        return "\n".join(lines)


def expect_close(
    got: object, expected: npt.ArrayLike, *, what: str, rtol: float = 1e-8, atol: float = 0.0
) -> None:
    """Check that `got` is a real array (or number) of the shape and the values of `expected`.

    The scaled error is `max|got - expected| / max|expected|`; where nothing but zeros is expected, `atol`
    (at least 1e-12) is the largest error allowed. A scalar `expected` stands for an array of any shape.
    float32 results are judged at 1e-4, float16 at 2e-2.

    Raises:
        CheckFailed: it is not.
    """
    wanted = np.asarray(expected)
    array = as_numbers(got, what)
    if wanted.ndim == 0:
        wanted = np.broadcast_to(wanted, array.shape)
    _check_shape(array, wanted.shape, what, wanted)
    if array.size == 0:
        return
    _check_finite(array, wanted, what)
    difference = np.abs(array.astype(np.float64) - wanted.astype(np.float64))
    difference[np.isnan(difference)] = 0.0  # inf - inf, where both agree
    scale = float(np.max(np.abs(wanted[np.isfinite(wanted)]), initial=0.0))
    error = float(difference.max())
    tolerance = tolerance_for(array, rtol)
    if error <= max(tolerance * scale, atol, NEGLIGIBLE if scale == 0 else 0.0):
        return
    scaled = error / scale if scale else error
    observation = observe(array, wanted, tolerance)
    message = f"{what} is not what it should be: {magnitude(scaled)}."
    raise CheckFailed(
        Finding(
            kind="values",
            what=what,
            message=f"{message} It looks as if {observation}." if observation else message,
            expected=expected,
            got=got,
            scaled_error=scaled,
            tolerance=tolerance,
            worst=tuple(int(i) for i in np.unravel_index(difference.argmax(), difference.shape)),
            observation=observation,
        )
    )


def expect_shape(got: object, shape: tuple[int, ...], *, what: str) -> None:
    """Check that `got` is a real array of this shape.

    Raises:
        CheckFailed: it is not.
    """
    _check_shape(as_numbers(got, what), tuple(shape), what, None)


def expect_unchanged(now: npt.ArrayLike, before: npt.ArrayLike, *, what: str) -> None:
    """Check that an input is bit for bit what it was before the call.

    Raises:
        CheckFailed: the call changed it.
    """
    new, old = np.asarray(now), np.asarray(before)
    if new.shape == old.shape and new.dtype == old.dtype and new.tobytes() == old.tobytes():
        return
    message = f"{what} was changed in place: work on a copy, callers may still need it."
    raise CheckFailed(Finding("changed", what, message, before, now))


def expect_equal(got: object, expected: object, *, what: str) -> None:
    """Check that `got` equals `expected`, arrays included.

    Raises:
        CheckFailed: it does not.
    """
    if isinstance(expected, np.ndarray) or isinstance(got, np.ndarray):
        same = np.array_equal(np.asarray(got), np.asarray(expected), equal_nan=True)
    else:
        same = bool(got == expected)
    if not same:
        raise CheckFailed(
            Finding("values", what, f"{what} is not what it should be.", expected, got)
        )


def expect_raises(
    exception: type[BaseException],
    function: Callable[..., object],
    *args: object,
    what: str = "this call",
) -> None:
    """Check that `function(*args)` raises `exception`, here or where the student's functions live.

    Raises:
        CheckFailed: it raises nothing.
        BaseException: it raises something else, which is passed on.
    """
    try:
        result = function(*args)
    except Exception as error:
        names = getattr(error, "type_names", ())
        if isinstance(error, exception) or exception.__name__ in names:
            return
        raise
    message = f"{what} should raise {exception.__name__}, but returned something."
    raise CheckFailed(Finding("raised", what, message, exception.__name__, result))


def as_numbers(value: object, what: str) -> Array:
    """Return `value` as a real array.

    Raises:
        CheckFailed: it is no array or number, or not of real numbers.
    """
    if value is None:
        message = f"{what} is None: did you forget to return it?"
        raise CheckFailed(Finding("type", what, message, None, value))
    if type(value) is not np.ndarray and not isinstance(value, int | float | np.number | np.bool_):
        kind = "an array" if isinstance(value, np.ndarray) else "a numpy array or a number"
        found = getattr(value, "type_name", type(value).__name__)
        message = f"{what} should be {kind}, but is a {str(found)[:40]}."
        raise CheckFailed(Finding("type", what, message, None, value))
    array = np.asarray(value)
    if array.dtype.kind not in "fiub":
        message = f"{what} should hold real numbers, but its dtype is {array.dtype}."
        raise CheckFailed(Finding("dtype", what, message, None, value))
    return array


def tolerance_for(array: Array, rtol: float) -> float:
    """Return the scaled error allowed for what was computed in this precision."""
    if array.dtype == np.float32:
        return max(rtol, SINGLE_TOLERANCE)
    return max(rtol, HALF_TOLERANCE) if array.dtype == np.float16 else rtol


def _check_shape(array: Array, shape: tuple[int, ...], what: str, expected: object) -> None:
    if array.shape == shape:
        return
    message = f"{what} has the wrong shape: you return {array.shape}."
    if array.size == np.prod(shape) and array.squeeze().shape == tuple(n for n in shape if n != 1):
        message = f"{what} has an axis of length 1 too many or too few: you return {array.shape}."
    elif array.shape == shape[::-1]:
        message = f"{what} has the wrong shape: you return {array.shape}, its axes look swapped."
    elif array.ndim != len(shape):
        message = f"{what} should have {len(shape)} axes: you return {array.shape}."
    raise CheckFailed(
        Finding("shape", what, message, shape if expected is None else expected, array)
    )


def _check_finite(array: Array, wanted: Array, what: str) -> None:
    strange = ~np.isfinite(array)
    if not strange.any() or np.array_equal(array[strange], wanted[strange], equal_nan=True):
        return
    kind = "nan" if np.isnan(array).any() else "infinite values"
    where = "everywhere" if strange.all() else "in some entries"
    message = f"{what} holds {kind} {where}: look for an overflow or a division by zero."
    raise CheckFailed(Finding("nonfinite", what, message, wanted, array))


def _show(value: object) -> str:
    if isinstance(value, np.ndarray):
        return np.array2string(value, precision=6, threshold=20, edgeitems=3).replace(
            "\n", "\n          "
        )
    return repr(value)
