"""What tests say about results: one checker, so that each test is a sentence.

Everything here raises `CheckFailed` with a `Finding`. What students return is data to be suspicious of:
only plain arrays and numbers are looked into.
"""

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from layerlab.expect.comparing import Comparison, Tolerance, compare, differing
from layerlab.expect.findings import CheckFailed, Finding
from layerlab.expect.observations import nonfinite_causes, observe, observe_shape
from layerlab.expect.places import all_places, places_of
from layerlab.expect.rounding import Compared, note
from layerlab.expect.shapes import is_akin, shape_words
from layerlab.expect.student import NotAttempted
from layerlab.expect.values import Floats, NotNumbersError, as_array, is_single, to_floats
from layerlab.words import worded

__all__ = [
    "CheckFailed",
    "Finding",
    "expect_close",
    "expect_equal",
    "expect_raises",
    "expect_shape",
    "expect_unchanged",
]


def expect_close(  # each says something else of how close
    got: object,
    expected: object,
    *,
    what: str,
    rtol: float = 1e-8,
    atol: float = 0.0,
    nonfinite: bool = False,
) -> None:
    """Expect numbers that agree: `max|got - expected| / max|expected|` is within `rtol`.

    The shape is `expected`'s own, unless that is a single number: then every entry is compared with it.
    Results in float32 are judged at 1e-4 or `rtol`, whichever is larger. Where everything expected is 0,
    differences may be `atol`, or 1e-12. With `nonfinite`, inf and nan are to be where they
    are expected, and the rest is compared; without it they are right nowhere, since what a test expects may be made of
    what the submission answered before.

    Raises:
        CheckFailed: they do not agree, or `got` is no array or number.
    """
    __tracebackhide__ = True
    target = np.asarray(expected, dtype=np.float64)
    # A single number is expected of every entry, whatever the shape: `expect_close(out.mean(axis=0), 0.0, ...)`.
    shape = target.shape or None
    if not nonfinite or np.isfinite(target).all():
        numbers = finite_numbers(got, shape, what=what, expected=target)
    if not np.isfinite(target).all():
        numbers, target = _finite_parts(got, target, shape, what)
    _check_filled(numbers, target, what)
    # Asked of what was given, since the numbers to compare are float64 by now.
    single = is_single(got) or is_single(expected)
    comparison = compare(numbers, target, Tolerance.choose(rtol, atol, single=single))
    strict = Tolerance.choose(rtol, atol).allowed(comparison.scale)
    forgiven = note(Compared(what, comparison.error, strict, single))
    if not comparison.close and not forgiven:
        raise CheckFailed(value_finding("values", what, comparison))


def expect_shape(got: object, shape: tuple[int, ...], *, what: str) -> None:
    """Expect an array of this shape; () is a single number.

    Raises:
        CheckFailed: it has another shape, or is no array or number.
    """
    __tracebackhide__ = True
    array = _numbers(got, what, None)
    _check_shape(array, tuple(shape), what)


def expect_unchanged(now: object, before: object, *, what: str, kept_in: str | None = None) -> None:
    """Expect an input to be what it was, bit for bit; `before` is a copy made earlier.

    Args:
        now: the input, after the call.
        before: what it was.
        what: its name.
        kept_in: the dict that it was looked up in, if it was. Whether what stands there now was changed in place
            or is another array, bound to the key anew, cannot be told then.

    Raises:
        CheckFailed: it is something else now.
    """
    __tracebackhide__ = True
    if same(now, before, bits=True):
        return
    raise CheckFailed(
        Finding(
            kind="changed",
            what=what,
            message=_changed(now, what, kept_in),
            expected=before,
            got=now,
            worst=_first_difference(now, before),
        )
    )


def expect_equal(got: object, expected: object, *, what: str, lists: bool = False) -> None:
    """Expect exactly the same: shape and every entry for arrays, `==` for anything else.

    Args:
        got: what there is.
        expected: what there should be.
        what: how it is called.
        lists: whether a list will do where an array is expected.

    Raises:
        CheckFailed: they differ.
    """
    __tracebackhide__ = True
    if lists and isinstance(got, list | tuple) and type(expected) is np.ndarray:
        got = _as_listed(got)
    if same(got, expected, bits=False):
        return
    # Another shape has a sentence of its own, which says more.
    if type(got) is np.ndarray and type(expected) is np.ndarray:
        _check_shape(got, expected.shape, what)
    wrong = _entries_that_differ(got, expected)
    worst = _first_difference(got, expected)
    first = "" if wrong is None or wrong.all() else f", first at {worst}"
    raise CheckFailed(
        Finding(
            kind="values",
            what=what,
            message=f"{what} is not exactly what is expected{'' if wrong is None else _share(wrong)}.",
            exact=f"{what} is not exactly what is expected{'' if wrong is None else _count(wrong)}{first}.",
            expected=expected,
            got=got,
            worst=worst,
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
        # By name, because what a student's function raises elsewhere arrives as a `StudentError`.
        is_expected = exception.__name__ in _type_names(error)
        if is_expected and not _is_stub(error, exception):
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
    array = _numbers(got, what, expected)
    # Converted is what has the right shape: a huge answer of single bytes would take eight times its memory.
    if shape is not None:
        _check_shape(array, shape, what)
    numbers = to_floats(array)
    if not np.isfinite(numbers).all():
        raise CheckFailed(_nonfinite(numbers, what, expected))
    return numbers


def value_finding(kind: str, what: str, comparison: Comparison) -> Finding:
    """Return the finding of numbers that are not close: "dx is slightly off in a few entries."."""
    # In words only: whoever reads the message need not be allowed to know the numbers.
    distance = _coarsely(comparison.error)
    seen = observe(comparison)
    return Finding(
        kind=kind,
        what=what,
        message=f"{what} is {distance}{_share(comparison.wrong)}.",
        exact=f"{what} is {distance}{_count(comparison.wrong)}.",
        expected=comparison.expected,
        got=comparison.got,
        scaled_error=comparison.error,
        tolerance=comparison.tolerance,
        worst=comparison.worst,
        observation=None if seen is None else seen.sentence,
        noticed=None if seen is None else seen.exact,
        factor=None if seen is None else seen.factor,
        place=None if seen is None else seen.place,
        places=all_places(comparison),
    )


def same(one: object, other: object, *, bits: bool) -> bool:
    """Return whether two values are the same, NaN being the same as NaN.

    Args:
        one: an array, number, text or None, or dicts, lists and tuples of such.
        other: likewise; numbers of different types may be the same unless `bits`.
        bits: whether arrays also have the same dtype, and 0.0 differs from -0.0.
    """
    # `type(...)` tells True from 1, and a tuple from a list; numbers alone may be of several types.
    if type(one) is not type(other):
        return not bits and _same_number(one, other)
    if isinstance(one, np.ndarray) and isinstance(other, np.ndarray):
        return _same_array(one, other, bits=bits)
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        keys = one.keys()
        return keys == other.keys() and all(same(one[key], other[key], bits=bits) for key in keys)
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        pairs = zip(one, other, strict=False)
        return len(one) == len(other) and all(same(*pair, bits=bits) for pair in pairs)
    return bool(one == other or (one != one and other != other))  # noqa: PLR0124  # only NaN differs from itself


def _same_number(one: object, other: object) -> bool:
    """Return whether two numbers of different types are equal; a truth value is no number."""
    numbers = (int, float, np.number)
    for value in (one, other):
        # To Python, True is an int.
        if not isinstance(value, numbers) or isinstance(value, bool):
            return False
    return bool(one == other)


def _same_array(one: np.ndarray, other: np.ndarray, *, bits: bool) -> bool:
    if one.shape != other.shape:
        return False
    if bits:
        return one.dtype == other.dtype and one.tobytes() == other.tobytes()
    # Only floats can be NaN, and of text or objects numpy refuses to ask.
    may_be_nan = "f" in (one.dtype.kind, other.dtype.kind)
    return np.array_equal(one, other, equal_nan=may_be_nan)


def _numbers(got: object, what: str, expected: Floats | None) -> npt.NDArray[Any]:
    __tracebackhide__ = True
    try:
        return as_array(got)
    except NotNumbersError as error:
        msg = f"{what} {error.reason}."
        finding = Finding(kind=error.kind, what=what, message=msg, expected=expected, got=got)
        raise CheckFailed(finding) from None


def _finite_parts(
    got: object, expected: Floats, shape: tuple[int, ...] | None, what: str
) -> tuple[Floats, Floats]:
    """Return what is to be compared of numbers where inf or nan is expected, once these are where they should be."""
    __tracebackhide__ = True
    array = _numbers(got, what, expected)
    if shape is not None:
        _check_shape(array, shape, what)
    numbers = to_floats(array)
    target = np.broadcast_to(expected, numbers.shape)
    odd = ~np.isfinite(target)
    there = (numbers == target) | (np.isnan(numbers) & np.isnan(target))
    if not there[odd].all():
        wrong = odd & ~there
        words = worded("nan" if np.isnan(target[wrong]).all() else "infinite")
        msg = f"{what} is not {words} where it should be."
        finding = Finding(
            kind="nonfinite",
            what=what,
            message=msg,
            expected=expected,
            got=numbers,
            worst=_first(wrong),
        )
        raise CheckFailed(finding)
    kept = np.where(odd, 0.0, numbers)
    return finite_numbers(kept, None, what=what, expected=expected), np.where(odd, 0.0, target)


def _as_listed(got: list[Any] | tuple[Any, ...]) -> object:
    """Return a list of numbers as an array; one that makes none is left as it is."""
    try:
        array = np.asarray(got)
    except ValueError:
        return got
    return got if array.dtype.kind == "O" else array


def _entries_that_differ(got: object, expected: object) -> npt.NDArray[np.bool_] | None:
    """Return which entries of two arrays of one shape differ; None for anything else."""
    both = isinstance(got, np.ndarray) and isinstance(expected, np.ndarray)
    if not both or got.shape != expected.shape or not got.size:  # type: ignore[attr-defined]  # both are
        return None
    return np.asarray((got != expected) & ~((got != got) & (expected != expected)))  # noqa: PLR0124  # only nan differs from itself


def _check_shape(got: npt.NDArray[Any], shape: tuple[int, ...], what: str) -> None:
    __tracebackhide__ = True
    if got.shape == shape:
        return
    expected = shape_words(shape)
    exact = f"{what} is {shape_words(got.shape)}, where {expected} is expected."
    # Any shape can be chosen, so that it says something; these few follow from what is expected.
    guarded = f"{what} has another shape than it should: {expected} is expected."
    # Without what is expected: there is no entry to compare, and the shape has been said.
    raise CheckFailed(
        Finding(
            kind="shape",
            what=what,
            message=exact if is_akin(got.shape, shape) else guarded,
            exact=exact,
            got=got,
            observation=observe_shape(got.shape, shape),
        )
    )


def _check_filled(got: Floats, expected: Floats, what: str) -> None:
    """Refuse an empty array, each of whose entries would be whatever number is expected."""
    __tracebackhide__ = True
    if expected.size and not got.size:
        msg = f"{what} is an array that has no entries."
        exact = f"{what} is an array of shape {got.shape}, which has no entries."
        raise CheckFailed(Finding(kind="shape", what=what, message=msg, exact=exact))


def _nonfinite(numbers: Floats, what: str, expected: Floats | None) -> Finding:
    """Return the finding of numbers some of which are none: "out is nan and inf in a few entries."."""
    kinds = []
    if np.isnan(numbers).any():
        kinds.append(worded("nan"))
    if np.isinf(numbers).any():
        kinds.append(worded("inf"))
    words = " and ".join(kinds)
    nonfinite = ~np.isfinite(numbers)
    return Finding(
        kind="nonfinite",
        what=what,
        message=f"{what} is {words}{_share(nonfinite)}.",
        exact=f"{what} is {words}{_count(nonfinite)}.",
        expected=expected,
        got=numbers,
        worst=_first(nonfinite),
        observation=nonfinite_causes(numbers),
        places=places_of(nonfinite),
    )


def _share(wrong: npt.NDArray[np.bool_]) -> str:
    """Return about how many entries are concerned, to be added to a sentence; `wrong` has any shape.

    The number itself is for whoever may know it: a thousand entries can be wrong in a thousand ways.
    """
    if wrong.size == 1:
        return ""
    count = int(wrong.sum())
    if count == wrong.size:
        return " in every entry"
    if count == 1:
        return " in one entry"
    share = count / wrong.size
    if share <= 0.25:
        return " in a few entries"
    return " in many entries" if share <= 0.75 else " in most entries"


def _count(wrong: npt.NDArray[np.bool_]) -> str:
    """Return how many entries are concerned, to be added to a sentence."""
    count = int(wrong.sum())
    if count == wrong.size:
        return _share(wrong)
    return f" in {count} of {wrong.size} entries"


def _coarsely(error: float) -> str:
    if error >= 0.3:
        return "far off"
    if error >= 0.01:
        return "off by a few percent"
    if error >= 1e-5:
        return "slightly off"
    return "very slightly off"


def _changed(now: object, what: str, kept_in: str | None) -> str:
    """Return how an input is another one than it was: nobody but a dict can hold another object than before."""
    if kept_in is not None:
        return f"{what} in {kept_in} is not what it was; this call should leave it as it is."
    if isinstance(now, Mapping):
        return f"{what} is not what it was; work on a copy of it."
    return f"{what} was changed in place; work on a copy, or make new arrays."


def _first_difference(got: object, expected: object) -> tuple[int, ...] | None:
    """Return the index of the first entry that differs, of arrays of one shape."""
    if type(got) is not np.ndarray or type(expected) is not np.ndarray:
        return None
    if got.shape != expected.shape:
        return None
    # To compare objects is to run their code, which is a student's.
    if "O" in (got.dtype.kind, expected.dtype.kind):
        return None
    differs = differing(got, expected)
    return _first(differs) if differs.any() else None


def _first(marked: npt.NDArray[np.bool_]) -> tuple[int, ...]:
    """Return the index of the first entry that is True."""
    return tuple(int(index) for index in np.unravel_index(marked.argmax(), marked.shape))


def _type_names(error: Exception) -> tuple[str, ...]:
    """Return the names of an error's classes; a remote student's error carries them along."""
    own = tuple(kind.__name__ for kind in type(error).__mro__)
    return getattr(error, "type_names", own)


def _is_stub(error: Exception, expected: type[BaseException]) -> bool:
    """Return whether the error is a stub's: a `NotImplementedError` is also a `RuntimeError` that a test may expect."""
    return isinstance(error, NotImplementedError) and expected is not NotImplementedError
