"""What tests say about results: one checker, so that each test is a sentence.

Everything here raises `CheckFailed` with a `Finding`. What students return is data to be suspicious of:
only plain arrays and numbers are looked into.
"""

from collections.abc import Callable, Mapping

import numpy as np
import numpy.typing as npt

from layerlab.expect.comparing import Comparison, Tolerance, compare, differing
from layerlab.expect.findings import CheckFailed, Finding
from layerlab.expect.observations import observe, observe_shape
from layerlab.expect.student import NotAttempted
from layerlab.expect.values import Floats, NotNumbersError, as_floats, is_single

__all__ = [
    "CheckFailed",
    "Finding",
    "expect_close",
    "expect_equal",
    "expect_raises",
    "expect_shape",
    "expect_unchanged",
]


def expect_close(
    got: object, expected: object, *, what: str, rtol: float = 1e-8, atol: float = 0.0
) -> None:
    """Expect numbers that agree: `max|got - expected| / max|expected|` is within `rtol`.

    The shape is `expected`'s own, unless that is a single number: then every entry is compared with it.
    Results in float32 are judged at 1e-4 or `rtol`, whichever is larger. Where everything expected is 0,
    differences may be `atol`, or 1e-12.

    Raises:
        CheckFailed: they do not agree, or `got` is no array or number.
    """
    __tracebackhide__ = True
    target = np.asarray(expected, dtype=np.float64)
    numbers = finite_numbers(got, target.shape or None, what=what, expected=target)
    _check_filled(numbers, target, what)
    single = is_single(got) or is_single(expected)
    comparison = compare(numbers, target, Tolerance.choose(rtol, atol, single=single))
    if not comparison.close:
        raise CheckFailed(value_finding("values", what, comparison))


def expect_shape(got: object, shape: tuple[int, ...], *, what: str) -> None:
    """Expect an array of this shape; () is a single number.

    Raises:
        CheckFailed: it has another shape, or is no array or number.
    """
    __tracebackhide__ = True
    _check_shape(_numbers(got, what, None), tuple(shape), what)


def expect_unchanged(now: object, before: object, *, what: str) -> None:
    """Expect an input to be what it was, bit for bit; `before` is a copy made earlier.

    Raises:
        CheckFailed: something was changed in place.
    """
    __tracebackhide__ = True
    if same(now, before, bits=True):
        return
    msg = f"{what} was changed in place; work on a copy, or make new arrays."
    raise CheckFailed(
        Finding(
            kind="changed",
            what=what,
            message=msg,
            expected=before,
            got=now,
            worst=_first_difference(now, before),
        )
    )


def expect_equal(got: object, expected: object, *, what: str) -> None:
    """Expect exactly the same: shape and every entry for arrays, `==` for anything else.

    Raises:
        CheckFailed: they differ.
    """
    __tracebackhide__ = True
    if same(got, expected, bits=False):
        return
    if type(got) is np.ndarray and type(expected) is np.ndarray:
        _check_shape(got, expected.shape, what)
    msg = f"{what} is not exactly what is expected."
    raise CheckFailed(
        Finding(
            kind="values",
            what=what,
            message=msg,
            expected=expected,
            got=got,
            worst=_first_difference(got, expected),
        )
    )


def expect_raises(
    exception: type[BaseException],
    function: Callable[..., object],
    *args: object,
    what: str = "the call",
) -> None:
    """Expect `function(*args)` to raise `exception`; any other exception passes through.

    Raises:
        CheckFailed: nothing was raised.
    """
    __tracebackhide__ = True
    try:
        function(*args)
    except NotAttempted:
        raise
    except Exception as error:
        if exception.__name__ in _type_names(error) and not _is_stub(error, exception):
            return
        raise
    msg = f"{what} should raise {exception.__name__}, but raises nothing."
    raise CheckFailed(Finding(kind="raised", what=what, message=msg))


def finite_numbers(
    got: object, shape: tuple[int, ...] | None, *, what: str, expected: Floats | None = None
) -> Floats:
    """Return `got` as float64 if it is finite and, unless `shape` is None, has this shape.

    Raises:
        CheckFailed: it is not, or has not.
    """
    __tracebackhide__ = True
    numbers = _numbers(got, what, expected)
    if shape is not None:
        _check_shape(numbers, shape, what)
    if not np.isfinite(numbers).all():
        raise CheckFailed(_nonfinite(numbers, what, expected))
    return numbers


def value_finding(kind: str, what: str, comparison: Comparison) -> Finding:
    """Return the finding of numbers that are not close."""
    return Finding(
        kind=kind,
        what=what,
        message=f"{what} is {_coarsely(comparison.error)}{_share(comparison.wrong)}.",
        expected=comparison.expected,
        got=comparison.got,
        scaled_error=comparison.error,
        tolerance=comparison.tolerance,
        worst=comparison.worst,
        observation=observe(comparison),
    )


def same(one: object, other: object, *, bits: bool) -> bool:
    """Return whether two values are the same, NaN being the same as NaN.

    Args:
        one: an array, number, text or None, or dicts, lists and tuples of such.
        other: likewise; numbers of different types may be the same unless `bits`.
        bits: whether arrays also have the same dtype, and 0.0 differs from -0.0.
    """
    if type(one) is not type(other):
        return not bits and _same_number(one, other)
    if isinstance(one, np.ndarray) and isinstance(other, np.ndarray):
        return _same_array(one, other, bits=bits)
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        keys = one.keys()
        return keys == other.keys() and all(same(one[k], other[k], bits=bits) for k in keys)
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        pairs = zip(one, other, strict=False)
        return len(one) == len(other) and all(same(a, b, bits=bits) for a, b in pairs)
    return bool(one == other or (one != one and other != other))  # noqa: PLR0124  # only NaN differs from itself


def _same_number(one: object, other: object) -> bool:
    """Return whether two numbers of different types are equal; a truth value is no number."""
    numbers = (int, float, np.number)
    if not isinstance(one, numbers) or not isinstance(other, numbers):
        return False
    return not isinstance(one, bool) and not isinstance(other, bool) and bool(one == other)


def _same_array(one: np.ndarray, other: np.ndarray, *, bits: bool) -> bool:
    if one.shape != other.shape or (bits and one.dtype != other.dtype):
        return False
    if bits:
        return one.tobytes() == other.tobytes()
    return np.array_equal(one, other, equal_nan="f" in (one.dtype.kind, other.dtype.kind))


def _numbers(got: object, what: str, expected: Floats | None) -> Floats:
    __tracebackhide__ = True
    try:
        return as_floats(got)
    except NotNumbersError as error:
        msg = f"{what} {error.reason}."
        raise CheckFailed(
            Finding(kind=error.kind, what=what, message=msg, expected=expected, got=got)
        ) from None


def _check_shape(got: np.ndarray, shape: tuple[int, ...], what: str) -> None:
    __tracebackhide__ = True
    if got.shape == shape:
        return
    kind, expected = _shape_words(got.shape), _shape_words(shape)
    raise CheckFailed(
        Finding(
            kind="shape",
            what=what,
            message=f"{what} is {kind}, where {expected} is expected.",
            got=got,
            observation=observe_shape(got.shape, shape),
        )
    )


def _check_filled(got: Floats, expected: Floats, what: str) -> None:
    """Refuse an empty array, each of whose entries would be whatever number is expected."""
    __tracebackhide__ = True
    if expected.size and not got.size:
        msg = f"{what} is an array of shape {got.shape}, which has no entries."
        raise CheckFailed(Finding(kind="shape", what=what, message=msg))


def _shape_words(shape: tuple[int, ...]) -> str:
    return f"an array of shape {shape}" if shape else "a single number"


def _nonfinite(numbers: Floats, what: str, expected: Floats | None) -> Finding:
    kinds = [name for name, test in (("nan", np.isnan), ("inf", np.isinf)) if test(numbers).any()]
    bad = ~np.isfinite(numbers)
    return Finding(
        kind="nonfinite",
        what=what,
        message=f"{what} is {' and '.join(kinds)}{_share(bad)}.",
        expected=expected,
        got=numbers,
        worst=tuple(int(i) for i in np.argwhere(bad)[0]),
        observation="A division by 0, a log of 0 or an exp of a large number does that.",
    )


def _share(wrong: npt.NDArray[np.bool_]) -> str:
    """Return how many entries are concerned, to be added to a sentence."""
    count = int(wrong.sum())
    if wrong.size == 1:
        return ""
    return " in every entry" if count == wrong.size else f" in {count} of {wrong.size} entries"


def _coarsely(error: float) -> str:
    if error >= 0.3:
        return "far off"
    if error >= 0.01:
        return "off by some percent"
    if error >= 1e-5:
        return "slightly off"
    return "very slightly off"


def _first_difference(got: object, expected: object) -> tuple[int, ...] | None:
    if type(got) is not np.ndarray or type(expected) is not np.ndarray:
        return None
    if got.shape != expected.shape or "O" in (got.dtype.kind, expected.dtype.kind):
        return None
    differ = np.argwhere(differing(got, expected))
    return tuple(int(i) for i in differ[0]) if len(differ) else None


def _type_names(error: Exception) -> tuple[str, ...]:
    """Return the names of an error's classes; a remote student's error carries them along."""
    own = tuple(kind.__name__ for kind in type(error).__mro__)
    return getattr(error, "type_names", own)


def _is_stub(error: Exception, wanted: type[BaseException]) -> bool:
    return isinstance(error, NotImplementedError) and wanted is not NotImplementedError
