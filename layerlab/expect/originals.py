"""What a test holds that was made plain, and what it was made of.

A test that hands it back as it came hands back the student's own: a config that is a `defaultdict`, a state that is
a named tuple, an array of long doubles. What a test has changed, or put together anew, is the test's.
"""

from collections import OrderedDict
from typing import Any, Generic, TypeVar

import numpy as np

from layerlab.expect.checks import same

CAPACITY = 64  # the latest; a test hands back what it has just got
MAX_BYTES = 1 << 20  # of one of them: each is kept as it came, to see whether it was changed
MAX_TOTAL = 8 << 20  # of all of them; the copies take as much again
PART = 64  # bytes that each of its parts takes, however small

Original = TypeVar("Original")


class Originals(Generic[Original]):
    """Remembers of some plain values what they were made of."""

    def __init__(self) -> None:
        # By id: the value itself, so that no other gets its id; a copy of it; what it was made of.
        self._known: OrderedDict[int, tuple[Any, Any, Original]] = OrderedDict()
        self._sizes: dict[int, int] = {}

    def __bool__(self) -> bool:
        return bool(self._known)

    def remember(self, plain: Any, original: Original) -> None:
        """Remember that `plain` was made of `original`, and looks like it now."""
        size = _size(plain)
        if size > MAX_BYTES:
            return
        self._known[id(plain)] = plain, _copied(plain), original
        self._known.move_to_end(id(plain))
        self._sizes[id(plain)] = size
        while len(self._known) > CAPACITY or sum(self._sizes.values()) > MAX_TOTAL:
            oldest, _ = self._known.popitem(last=False)
            del self._sizes[oldest]

    def find(self, value: object) -> Original | None:
        """Return what this very value was made of, if it looks as it did then."""
        entry = self._known.get(id(value))
        if entry is None:
            return None
        plain, copy, original = entry
        return original if plain is value and same(plain, copy, bits=True) else None


def _copied(value: Any) -> Any:
    """Return a copy that no change to the value reaches."""
    kind = type(value)
    if kind is np.ndarray:
        return value.copy()
    if kind is dict:
        return {key: _copied(item) for key, item in value.items()}
    if kind is list or kind is tuple:
        return kind(map(_copied, value))
    return value


def _size(value: Any) -> int:
    """Return about how many bytes a plain value takes."""
    kind = type(value)
    if kind is np.ndarray:
        return PART + int(value.nbytes)
    if kind is dict:
        return PART + sum(map(_size, value.values()))
    if kind is list or kind is tuple:
        return PART + sum(map(_size, value))
    return PART
