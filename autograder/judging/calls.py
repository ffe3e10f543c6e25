"""What a test saw of a submission: each call's arguments afterwards and its results, in comparable form.

Both sides record the same: the remote student by telling `Recorder`, a mistake by being replayed in this
process behind `ReplayStudent`, which copies and restores as the wire does.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.sandbox import StudentGone
from layerlab.expect.student import MissingFunction, NotAttempted, StudentError

SAME = 1e-6
MAX_KEPT = 10_000_000  # bytes of values kept of one test; a test that saw more is not compared


@dataclass(frozen=True)
class Opaque:
    """A value that stays where it was made: it is not compared."""


@dataclass(frozen=True)
class Raised:
    """A call that ended in an exception."""

    type_name: str
    text: str


OPAQUE = Opaque()


@dataclass(frozen=True)
class Call:
    """One call: the arguments that matter as they were afterwards, and the results that matter."""

    function: str
    args: tuple[object, ...]
    results: object


class Recorder:
    """Keeps the calls of one test; called by the remote student after each of them."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self._size = 0

    def __call__(self, name: str, args: tuple[object, ...], outcome: object) -> None:
        call = Call(name, _kept_args(name, args), _kept_outcome(name, outcome))
        self._size += _size(call.args) + _size(call.results)
        if self._size > MAX_KEPT:
            call = Call(name, (), OPAQUE)
        self.calls.append(call)

    @property
    def last(self) -> str | None:
        """The function that was called last."""
        return self.calls[-1].function if self.calls else None


class ReplayStudent:
    """Functions of this process that are called as if they were elsewhere.

    Arrays go in as copies and come back changed if the function changed them; exceptions arrive as
    `StudentError`.
    """

    def __init__(self, namespace: Mapping[str, Any], on_call: Recorder) -> None:
        self._namespace = namespace
        self._on_call = on_call

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name.startswith("_"):
            raise AttributeError(name)

        def function(*args: object) -> Any:
            try:
                result = self._call(name, args)
            except StudentError as error:
                self._on_call(name, args, error)
                raise
            self._on_call(name, args, result)
            return result

        return function

    def _call(self, name: str, args: tuple[object, ...]) -> Any:
        if name not in self._namespace:
            raise MissingFunction(name)
        copies: dict[int, tuple[Any, Any]] = {}
        sent = [_sent(value, copies) for value in args]
        try:
            with np.errstate(all="ignore"):
                result = self._namespace[name](*sent)
        except Exception as error:
            names = [kind.__name__ for kind in type(error).__mro__]
            kind = NotAttempted if isinstance(error, NotImplementedError) else StudentError
            raise kind(names[0], names, str(error)) from error
        finally:
            for value, copy in zip(args, sent, strict=True):
                _restore(value, copy)
        back = {id(copy): original for original, copy in copies.values()}
        if isinstance(result, tuple | list):
            return type(result)(_received(item, back) for item in result)
        return _received(result, back)


def same_calls(ours: list[Call], theirs: list[Call]) -> bool:
    """Tell whether two recordings show the same values."""
    return len(ours) == len(theirs) and all(
        _same(a.args, b.args) and _same(a.results, b.results)
        for a, b in zip(ours, theirs, strict=True)
    )


def _sent(value: object, copies: dict[int, tuple[Any, Any]]) -> Any:
    if type(value) is np.ndarray:
        if id(value) not in copies:
            copies[id(value)] = value, value.copy(order="K")
        return copies[id(value)][1]
    if type(value) is dict:
        return {key: _sent(item, copies) for key, item in value.items()}
    if type(value) is list:
        return [_sent(item, copies) for item in value]
    return value


def _restore(original: object, copy: Any) -> None:
    if type(original) is np.ndarray:
        np.copyto(original, copy)
    elif type(original) is dict:
        original.clear()
        original.update(copy)
    elif type(original) is list:
        original[:] = copy


def _received(value: Any, back: Mapping[int, Any]) -> Any:
    if type(value) is np.ndarray:
        return back[id(value)] if id(value) in back else value.copy(order="K")
    return value


def _kept_args(name: str, args: tuple[object, ...]) -> tuple[object, ...]:
    """A backward function's cache is the student's own affair, and no argument that matters."""
    if "_backward" in name:
        args = args[:1]
    return tuple(_kept(value) for value in args)


def _kept_outcome(name: str, outcome: object) -> object:
    if isinstance(outcome, StudentError):
        return Raised(outcome.type_name, outcome.text)
    if isinstance(outcome, StudentGone):
        return Raised(type(outcome).__name__, "")
    if "_forward" in name and isinstance(outcome, tuple | list) and len(outcome) == 2:
        outcome = outcome[:1]  # what comes second is the cache
    return _kept(outcome, depth=0)


def _kept(value: object, depth: int = 1) -> object:
    if type(value) is np.ndarray:
        return value.copy()
    if value is None or isinstance(value, str | bool | int | float | np.generic):
        return value
    if isinstance(value, tuple | list) and depth < 3:
        return tuple(_kept(item, depth + 1) for item in value)
    if isinstance(value, dict) and depth < 3:
        return {key: _kept(item, depth + 1) for key, item in value.items()}
    return OPAQUE


def _size(value: object) -> int:
    if isinstance(value, np.ndarray):
        return value.nbytes
    if isinstance(value, dict):
        return sum(map(_size, value.values()))
    if isinstance(value, tuple):
        return sum(map(_size, value))
    return 16


def _same(a: object, b: object) -> bool:
    match a, b:
        case Raised(), Raised():
            return a.type_name == b.type_name
        case tuple(), tuple():
            return len(a) == len(b) and all(_same(x, y) for x, y in zip(a, b, strict=True))
        case dict(), dict():
            return a.keys() == b.keys() and all(_same(a[key], b[key]) for key in a)
        case (
            (np.ndarray() | np.generic() | int() | float()),
            (np.ndarray() | np.generic() | int() | float()),
        ):
            return _close(np.asarray(a), np.asarray(b))
    return type(a) is type(b) and a == b


def _close(a: np.ndarray[Any, Any], b: np.ndarray[Any, Any]) -> bool:
    if a.shape != b.shape or a.dtype.kind not in "biufc" or b.dtype.kind not in "biufc":
        return False
    if a.size == 0:
        return True
    wide = np.complex128 if "c" in (a.dtype.kind, b.dtype.kind) else np.float64
    x, y = a.astype(wide), b.astype(wide)
    finite = np.isfinite(y)
    if not np.array_equal(finite, np.isfinite(x)):
        return False
    if not finite.all():
        if not np.array_equal(x[~finite], y[~finite], equal_nan=True):
            return False
        x, y = x[finite], y[finite]
    scale = float(np.abs(y).max(initial=0.0))
    return bool(np.abs(x - y).max(initial=0.0) <= SAME * scale + 1e-12)
