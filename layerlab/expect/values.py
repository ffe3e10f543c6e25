"""Anything that a student may return: as numbers to compare, in words, or as short text."""

from typing import Any

import numpy as np
import numpy.typing as npt

from layerlab.expect import kinds

Floats = npt.NDArray[np.float64]

MAX_TEXT = 2000
MAX_COUNTED = 9  # items of a tuple; how many more there are is not said
_PRINTING = {
    "precision": 6,
    "threshold": 50,
    "edgeitems": 3,
    "linewidth": 76,
    "suppress": True,
    "formatter": None,
    "floatmode": "maxprec",
}
_OTHER_DTYPE = "holds something other than numbers"
_NUMBERS = frozenset({bool, int, float, np.float64, np.float32, np.int64, np.int32})


class NotNumbersError(Exception):
    """A value is no array of real numbers.

    Attributes:
        kind: type or dtype.
        reason: continues a sentence that begins with the value's name.
    """

    def __init__(self, *, kind: str, reason: str) -> None:
        super().__init__(f"{kind}: {reason}")
        self.kind = kind
        self.reason = reason


def as_floats(value: object) -> Floats:
    """Return plain arrays and numbers as float64.

    Raises:
        NotNumbersError: `value` is something else, or holds something other than real numbers.
    """
    return to_floats(as_array(value))


@np.errstate(all="ignore")
def to_floats(array: npt.NDArray[Any]) -> Floats:
    """Return real numbers as float64; of single bytes that takes eight times their memory."""
    return array.astype(np.float64)


def as_array(value: object) -> npt.NDArray[Any]:
    """Return plain arrays and numbers as an array of real numbers, not yet converted to anything.

    Raises:
        NotNumbersError: `value` is something else, or holds something other than real numbers.
    """
    if isinstance(value, kinds.Kept) and value.words == kinds.OTHER_ARRAY:
        raise NotNumbersError(kind="dtype", reason=_OTHER_DTYPE)
    if type(value) is not np.ndarray and not isinstance(value, int | float | np.generic):
        raise NotNumbersError(kind="type", reason=_wrong_type(value))
    try:
        array = np.asarray(value)
    except OverflowError:
        array = np.asarray(np.inf)
    if array.dtype.kind == "O" and isinstance(value, int):
        array = np.asarray(_as_float(value))  # of more bits than numpy's integers have
    if array.dtype.kind not in "iuf" or array.dtype == np.float16:
        raise NotNumbersError(kind="dtype", reason=_wrong_dtype(array.dtype))
    return array


def _as_float(number: int) -> float:
    try:
        return float(number)
    except OverflowError:
        return np.inf if number > 0 else -np.inf


def is_single(value: object) -> bool:
    """Return whether a value was computed in float32, and so holds some seven digits."""
    return getattr(value, "dtype", None) == np.float32


def describe(value: object, *, exact: bool = True) -> str:
    """Return what kind of thing a value is, in words that hold nothing of its making.

    The name of a class is the student's choice, and so may hold anything. So may the shape of an array, which is
    said only to whoever may know it (`exact`), and the length of a long list.
    """
    kind = type(value)
    if type(value) is np.ndarray:
        return f"an array of shape {value.shape}" if exact else "an array"
    if isinstance(value, tuple | list) and kind in (tuple, list):
        length = len(value)
        counted = exact or length <= MAX_COUNTED
        return f"a {kind.__name__} of {length}" if counted else f"a long {kind.__name__}"
    return kinds.kind_in_words(value)


def show(value: object) -> str:
    """Return a short text of any value, whatever its `__repr__` does."""
    try:
        with np.printoptions(**_PRINTING):  # type: ignore[arg-type]  # a dict of several types
            text = np.array2string(value) if type(value) is np.ndarray else _show_other(value)
    except Exception as error:  # noqa: BLE001  # student code runs in a repr
        return f"<{type(value).__name__}, whose repr raises {type(error).__name__}>"
    return text if len(text) <= MAX_TEXT else text[:MAX_TEXT] + " ..."


def _show_other(value: object) -> str:
    return format(value, ".8g") if isinstance(value, float | np.floating) else repr(value)


def _wrong_type(value: object) -> str:
    if value is None:
        return "is None, not an array of numbers: a return, or a value in it, is missing"
    words = describe(value, exact=False)
    if words in kinds.ARRAYS_OF_A_CLASS:
        return f"is {words}; return a plain one, for instance np.asarray(...)"
    reason = f"is {words}, where an array of numbers is expected"
    if words in kinds.ONE_BY_ONE:
        return f"{reason}; list(...) makes a list of it, and np.array(...) an array of that"
    if type(value) is list and _holds_numbers(value):
        return f"{reason}; np.array(...) makes one of it"
    return reason


def _holds_numbers(items: list[object]) -> bool:
    """Return whether a list, nested or not, is of plain numbers alone, so that an array can be made of it."""
    kinds_here = {type(item) for item in items}
    if kinds_here == {list}:
        lengths = {len(item) for item in items}  # type: ignore[arg-type]  # they are lists
        return len(lengths) == 1 and all(map(_holds_numbers, items))  # type: ignore[arg-type]  # see above
    return bool(kinds_here) and kinds_here <= _NUMBERS


def _wrong_dtype(dtype: np.dtype[np.generic]) -> str:
    if dtype == np.float16:
        return "has dtype float16, which holds three digits only; use numpy's default, float64"
    if dtype.kind == "b":
        return "holds True and False, where numbers are expected; .astype(float) makes them numbers"
    if dtype.kind == "c":
        return "holds complex numbers, where real ones are expected"
    return _OTHER_DTYPE
