"""What kinds of things there are that a student may return, in the words that both sides say.

A test looks into plain things alone: numbers, text, arrays of numbers, and lists, tuples and dicts of such.
Anything else stays with the student's code, and a `Kept` stands for it: it says what kind of thing it is, and
can be handed back to the student's functions.
"""

from collections.abc import Iterable, Iterator
from datetime import date, time, timedelta
from functools import partial
from numbers import Number
from types import (
    BuiltinFunctionType,
    FunctionType,
    GeneratorType,
    MethodType,
    ModuleType,
)
from typing import Any

import numpy as np

from layerlab.expect.frames import frame_kind

ITEMS, KEYS, VALUES = "a dict's .items()", "a dict's .keys()", "a dict's .values()"
MATRIX, MASKED, OTHER_CLASS = "a matrix", "a masked array", "an array of a class of its own"
GENERATOR, ITERATOR, RANGE, SET = "a generator", "an iterator", "a range", "a set"
A_FUNCTION, A_CLASS = "a function", "a class"
OTHER = "some other object"
# Of values that are plain but for their size or for what is within.
CACHE = "a cache"
LONG_TEXT = "a very long text"
OTHER_ARRAY = "an array of something other than numbers"
LARGE_ARRAY = "an array that is too large to be looked at"
ODD_KEYS = "a dict whose keys are neither text nor numbers"
TOO_DEEP = "a collection that is nested too deeply to be looked at"
TABLE = "a table that is too large, or holds what is not plain"
TOO_MANY = "a collection of too many parts to be looked at"

ARRAYS_OF_A_CLASS = frozenset({MATRIX, MASKED, OTHER_CLASS})
# What gives its items one by one, and mostly once only.
WITH_A_NEXT = frozenset({GENERATOR, ITERATOR})  # of these, whose items `next` takes
ONE_BY_ONE = frozenset({GENERATOR, ITERATOR, RANGE, SET, ITEMS, KEYS, VALUES})

# The first that fits counts: a matrix is an array, and a truth value is a number.
_KINDS: tuple[tuple[type | tuple[type, ...], str], ...] = (
    (type(None), "None"),
    ((bool, np.bool_), "a truth value"),
    ((np.datetime64, np.timedelta64, date, time, timedelta), "a date or a span of time"),
    ((int, float, np.number), "a number"),
    (complex, "a complex number"),
    (str, "some text"),
    ((bytes, bytearray), "bytes"),
    (tuple, "a tuple"),
    (list, "a list"),
    (dict, "a dict"),
    ((set, frozenset), SET),
    (type({}.keys()), KEYS),
    (type({}.values()), VALUES),
    (type({}.items()), ITEMS),
    (range, RANGE),
    (GeneratorType, GENERATOR),
    ((FunctionType, BuiltinFunctionType, MethodType, np.ufunc, partial), A_FUNCTION),
    (type, A_CLASS),
    (ModuleType, "a module"),
    (np.random.Generator, "a generator of random numbers"),
    (np.ma.MaskedArray, MASKED),
    (np.matrix, MATRIX),
    (np.ndarray, OTHER_CLASS),
)
_FRAME_WORDS = {
    "frame": "a DataFrame",
    "series": "a Series",
    "sparse": "a sparse matrix",
}
# All that can be said. Whoever hears of a kind from elsewhere believes no other words.
WORDS = frozenset(
    (
        *(words for _, words in _KINDS),
        *_FRAME_WORDS.values(),
        *("a number of a class of its own", ITERATOR, OTHER, CACHE, LONG_TEXT),
        *(OTHER_ARRAY, LARGE_ARRAY, ODD_KEYS, TABLE, TOO_DEEP, TOO_MANY),
    )
)


class Kept:
    """Stands for something that stays with the student's code; it can only be handed back.

    Attributes:
        words: what kind of thing it is, one of `WORDS`.
    """

    words: str = OTHER


class Taken(list[Any]):
    """What an iterator gave, item by item: a list that remembers what it was taken from.

    Args:
        items: its items.
        words: what kind of thing gave them, one of `ONE_BY_ONE`.
        whole: whether it had no more of them.

    `next` gives one item after another, as it does of what they were taken from, and what goes through it then goes
    on from there; of a range there is no next one.
    """

    def __init__(self, items: Iterable[Any], words: str, *, whole: bool = True) -> None:
        super().__init__(items)
        self.words = words
        self.whole = whole
        self._given = 0

    def __iter__(self) -> Iterator[Any]:
        return iter(self[self._given :]) if self._given else super().__iter__()

    def __next__(self) -> Any:
        if self.words not in WITH_A_NEXT:
            msg = f"{self.words} is not an iterator"
            raise TypeError(msg)
        if self._given == len(self):
            if self.whole:
                raise StopIteration
            msg = f"no more than the first {len(self)} items are here"
            raise LookupError(msg)
        self._given += 1
        return self[self._given - 1]


def kind_in_words(value: object) -> str:
    """Return what kind of thing a value is.

    Asked is its type, and not the value: what that says of itself is the student's choice.
    """
    if isinstance(value, Kept | Taken):
        return value.words
    frame = frame_kind(value)
    if frame is not None:
        return _FRAME_WORDS[frame]
    kind = type(value)
    for known, words in _KINDS:
        if issubclass(kind, known):
            return words
    if issubclass(kind, Number):
        return "a number of a class of its own"
    return ITERATOR if hasattr(kind, "__next__") else OTHER
