"""From what a student's function returned to what a test gets to see, wherever the function runs.

The same rules hold in a notebook and behind the wall of a sandbox, so that what `check` accepts is accepted
there as well:

- Plain things come as they are: None, truth values, numbers, text, arrays of numbers, and lists, tuples and
  dicts of such, nested within limits.
- What only differs in its class becomes plain: of an `OrderedDict` or a `defaultdict`, the dict; of a named
  tuple, the tuple; of an `IntEnum`, the integer. A long double becomes a float64, in arrays too.
- A table of pandas and a sparse matrix of scipy have plain columns, where the course has these packages.
- A set of plain things is a set. A date, a time and a span of time are Python's own.
- What a function returns that gives its items one by one (a generator, a `zip`, a range) is taken apart: a `Taken` has
  the first of them, up to a limit.
- For anything else stands a `Kept`, which says what kind of thing it is.

What became plain is remembered, if it is an object of its own: handed back as it is, it is the student's again.
"""

from collections.abc import Callable, Iterator
from itertools import chain, islice
from math import inf, prod
from operator import is_
from typing import Any

import numpy as np

from layerlab.expect.frames import FRAMES, frame_kind, put_together, taken_apart
from layerlab.expect.kinds import (
    CACHE,
    LARGE_ARRAY,
    LONG_TEXT,
    ODD_KEYS,
    ONE_BY_ONE,
    OTHER_ARRAY,
    SET,
    TABLE,
    TOO_DEEP,
    TOO_MANY,
    Kept,
    Taken,
    kind_in_words,
)
from layerlab.expect.moments import plain_moment

MAX_DEPTH = 12
MAX_PARTS = 20_000  # of one value, each entry of a list counted; an array is one
MAX_TEXT = 1 << 20
MAX_BYTES = 16 << 20  # of one array
# Entries of one array: of single bytes, a test that computes makes eight of each.
MAX_NUMBERS = 2 << 20
MAX_AXES = 32
MAX_HOLLOW = 1 << 16  # an array without entries takes no room, and its mean over axis 0 may be huge
MAX_KEY_DEPTH = 3
MAX_SIMPLE = 100
MAX_TAKEN = 1000  # items of a generator, which may have no end
MAX_BITS = 4096  # of an integer

Keep = Callable[[object, str], Kept]
Remember = Callable[[Any, object], None]

_PLAIN_SCALARS = frozenset(
    {
        *(type(None), bool, float, complex, Kept),
        *(np.int8, np.int16, np.int32, np.int64, np.uint8, np.uint16, np.uint32, np.uint64),
        *(np.float16, np.float32, np.float64, np.complex64, np.complex128),
    }
)
_PLAIN_DTYPES = frozenset("?bhilqBHILQefdFD")
_NARROWED: dict[str, type[np.generic]] = {"g": np.float64, "G": np.complex128}
# Of the other types there may be one object only of a value: True is the same whoever says it.
# Where the types are at home whose items are taken: what a student makes gives them when it is asked.
_ONE_BY_ONE_OF = frozenset(("builtins", "itertools"))
_OWN = frozenset({list, tuple, dict, np.ndarray, float, np.float64, complex, np.complex128})
_ODD = object()


class _TooMany(Exception):  # noqa: N818  # no error of anybody's: the value is described instead
    """A value has more parts than anybody looks at."""


class Crossing:
    """Makes plain what one call left.

    Args:
        keep: called with what cannot be made plain, and its kind; returns what stands for it.
        remember: called with what was made plain, and what it was made of.
        packages: those of `FRAMES` whose tables may cross.
    """

    def __init__(self, keep: Keep, remember: Remember, packages: tuple[str, ...] = FRAMES) -> None:
        self._packages = packages
        self._keep = keep
        self._remember = remember
        self._parts = 0
        # What stands for an iterator that was taken apart, by the id of what was taken.
        self._again: dict[int, object] = {}

    def result(self, value: object, cache: int | None = None) -> object:
        """Return what a test gets of a function's result.

        Args:
            value: what the function returned.
            cache: which of several results is the cache, if one is: it is kept, whatever it is.
        """
        kind = type(value)
        for base in (tuple, list):
            if issubclass(kind, base):
                return self._results(value, base, cache)
        return self._one(value)

    def _one(self, value: object) -> object:
        """Return what a test gets of one result; one that gives its items one by one is taken apart."""
        if _is_simple(value) or type(value).__module__ not in _ONE_BY_ONE_OF:
            return self.value(value)
        words = kind_in_words(value)
        if words not in ONE_BY_ONE or words == SET:
            return self.value(value)
        given: Iterator[object] = iter(value)  # type: ignore[call-overload]  # it is one of these
        items = list(islice(given, MAX_TAKEN + 1))
        whole = len(items) <= MAX_TAKEN
        taken = Taken(map(self.value, items[:MAX_TAKEN]), words, whole=whole)
        # Handed back, it gives its items again: what was taken of it is put before the rest.
        again = chain(items, given) if given is value else value
        self._remember(taken, again)
        self._again[id(taken)] = again
        return taken

    def _results(
        self, value: Any, base: type[tuple[Any, ...]] | type[list[Any]], cache: int | None
    ) -> object:
        """Return what a test gets of several results, each by itself."""
        items = list(base.__iter__(value))
        count = len(items)
        if count >= MAX_PARTS:
            return self._keep(value, TOO_MANY)
        # A result that is alone is no cache.
        if cache is not None and count > 1 and -count <= cache < count:
            kept = self._keep(items.pop(cache), CACHE)
            crossed = list(map(self._one, items))
            crossed.insert(cache % count, kept)
            return base(crossed)
        crossed = list(map(self._one, items))
        if type(value) is base and _same(items, crossed):
            return value
        results = base(crossed)
        again = [self._again.get(id(one), item) for item, one in zip(items, crossed, strict=True)]
        # As it came, unless something in it would have nothing left to give.
        self._remember(results, value if _same(items, again) else base(again))
        return results

    def value(self, value: object) -> object:
        """Return what a test gets of one value; what became plain is remembered."""
        if _is_simple(value) or _is_simple_dict(value):
            return value
        self._parts = 0
        try:
            plain = self._plain(value, 0)
        except _TooMany:
            return self._keep(value, TOO_MANY)
        if plain is not value and type(plain) in _OWN:
            self._remember(plain, value)
        return plain

    def _plain(self, value: object, depth: int) -> object:
        self._parts += 1
        if self._parts > MAX_PARTS:
            raise _TooMany
        kind = type(value)
        if kind in _PLAIN_SCALARS:
            return value
        if kind is np.ndarray:
            return self._array(value)  # type: ignore[arg-type]  # it is one
        if issubclass(kind, dict):
            return self._dict(value, depth)  # type: ignore[arg-type]  # it is one
        for base in (list, tuple):
            if issubclass(kind, base):
                return self._sequence(value, base, depth)
        return self._other(value, kind)

    def _other(self, value: object, kind: type) -> object:
        if issubclass(kind, set | frozenset):
            return self._set(value)  # type: ignore[arg-type]  # it is one
        if frame_kind(value, self._packages) is not None:
            return self._frame(value)
        plain = _scalar(value, kind)
        return self._keep(value, _odd_scalar(value)) if plain is _ODD else plain

    def _sequence(
        self, value: Any, base: type[list[Any]] | type[tuple[Any, ...]], depth: int
    ) -> object:
        if depth == MAX_DEPTH:
            return self._keep(value, TOO_DEEP)
        items = list(base.__iter__(value))
        plain = self._items(items, depth)
        return value if type(value) is base and _same(items, plain) else base(plain)

    def _dict(self, value: dict[Any, Any], depth: int) -> object:
        if depth == MAX_DEPTH:
            return self._keep(value, TOO_DEEP)
        # As dict has them, whatever a class of the student's makes of its methods.
        keys, items = list(dict.keys(value)), list(dict.values(value))
        plain_keys = [_key(key) for key in keys]
        if any(key is _ODD for key in plain_keys):
            return self._keep(value, ODD_KEYS)
        plain = self._items(items, depth)
        if type(value) is dict and _same(keys, plain_keys) and _same(items, plain):
            return value
        return dict(zip(plain_keys, plain, strict=True))

    def _frame(self, value: object) -> object:
        """Return a table of its own class that holds plain columns."""
        parts = taken_apart(value)
        if parts is None:
            return self._keep(value, TABLE)
        return put_together(frame_kind(value) or "", parts)

    def _set(self, value: set[Any] | frozenset[Any]) -> object:
        items = list(value)
        self._parts += len(items)
        if self._parts > MAX_PARTS:
            raise _TooMany
        plain = [_key(item) for item in items]
        if any(item is _ODD for item in plain):
            return self._keep(value, SET)
        return value if type(value) is set and _same(items, plain) else set(plain)

    def _items(self, items: list[Any], depth: int) -> list[object]:
        if len(items) >= MAX_PARTS:
            raise _TooMany
        if depth:
            return [self._plain(item, depth + 1) for item in items]
        return [self._item(item) for item in items]

    def _item(self, item: object) -> object:
        """Return what a test gets of an entry; one of too many parts spares the others, as in a config."""
        parts = self._parts
        try:
            return self._plain(item, 1)
        except _TooMany:
            self._parts = parts
            return self._keep(item, TOO_MANY)

    def _array(self, value: np.ndarray) -> object:
        narrow = _NARROWED.get(value.dtype.char)
        if narrow is None and value.dtype.char not in _PLAIN_DTYPES:
            return self._keep(value, OTHER_ARRAY)
        is_large = value.nbytes > MAX_BYTES or value.size > MAX_NUMBERS
        if is_large or value.ndim > MAX_AXES or _is_hollow(value):
            return self._keep(value, LARGE_ARRAY)
        if narrow is None:
            return value
        with np.errstate(all="ignore"):
            return value.astype(narrow)


def _is_simple(value: object) -> bool:
    """Return whether a value is plain and no collection, of the kinds that nearly all are; a quick look."""
    kind = type(value)
    if kind is np.ndarray:
        return value.dtype.char in _PLAIN_DTYPES and 0 < value.nbytes <= MAX_HOLLOW  # type: ignore[attr-defined]  # it is one
    if kind is str:
        return value.isascii() and len(value) < MAX_HOLLOW  # type: ignore[attr-defined, arg-type]  # it is one
    return kind in _PLAIN_SCALARS


def _is_simple_dict(value: object) -> bool:
    """Return whether a value is a dict of simple things by ASCII names, as a config is: plain as it is."""
    if type(value) is not dict or len(value) > MAX_SIMPLE:
        return False
    return all(type(key) is str and key.isascii() for key in value) and all(
        map(_is_simple, value.values())
    )


def sayable(text: str) -> str:
    """Return `text` without what UTF-8 cannot say."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def _same(one: list[Any], other: list[Any]) -> bool:
    return all(map(is_, one, other))


def _is_hollow(value: np.ndarray) -> bool:
    """Return whether an array without entries has axes so long that sums along others would be huge."""
    if value.size:
        return False
    lengths = [length or 1 for length in value.shape]
    return prod(lengths) > MAX_HOLLOW


def _scalar(value: Any, kind: type) -> object:
    """Return a number or a text as one of Python's or numpy's own; `_ODD` if it is neither."""
    if issubclass(kind, str):
        return _text(value)
    if issubclass(kind, int):
        number = int.__int__(value)
        return number if number.bit_length() <= MAX_BITS else _as_float(number)
    if issubclass(kind, float):
        return float.__float__(value)
    if issubclass(kind, complex):
        return complex.__complex__(value)
    if issubclass(kind, np.generic):
        return _numpy_scalar(value, kind)
    return _moment(value, kind)


def _moment(value: Any, kind: type) -> object:
    """Return a date, a time or a span of time as one of Python's own, and what stands for something as it is."""
    moment = plain_moment(value)
    if moment is not None:
        return moment
    return value if issubclass(kind, Kept) else _ODD


def _numpy_scalar(value: Any, kind: type) -> object:
    if kind is np.bool_:
        return bool(value)
    with np.errstate(all="ignore"):
        if issubclass(kind, np.longdouble):
            return np.float64(value)
        if issubclass(kind, np.clongdouble):
            return np.complex128(value)
    # Of a student's class that comes of one of numpy's, that one. On some machines numpy has two of one width.
    bases = (base for base in kind.__mro__ if base in _PLAIN_SCALARS)
    base = next(bases, None) or _as_wide(value)
    return _ODD if base is None else base(value)


def _as_wide(value: Any) -> Any:
    """Return the type of this width that goes by the usual name: int64 for a longlong."""
    is_number = value.dtype.char in _PLAIN_DTYPES
    return getattr(np, value.dtype.name) if is_number else None


def _text(value: str) -> object:
    text = str.__str__(value)
    if len(text) > MAX_TEXT:
        return _ODD
    said = sayable(text)
    return text if said == text else said


def _odd_scalar(value: object) -> str:
    return LONG_TEXT if issubclass(type(value), str) else kind_in_words(value)


def _as_float(number: int) -> float:
    """Return an enormous integer as numpy would compute with it."""
    try:
        return float(number)
    except OverflowError:
        return inf if number > 0 else -inf


def _key(key: Any, depth: int = 0) -> object:
    """Return a dict's key as a plain one; `_ODD` if it is none."""
    kind = type(key)
    if kind is tuple and depth < MAX_KEY_DEPTH:
        parts = [_key(part, depth + 1) for part in key]
        if any(part is _ODD for part in parts):
            return _ODD
        return key if _same(list(key), parts) else tuple(parts)
    if kind is bool or key is None:
        return key
    if issubclass(kind, np.integer):
        return int(key)
    if issubclass(kind, str | int | float | np.bool_):
        return _scalar(key, kind)
    return _ODD
