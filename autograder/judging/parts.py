"""Values part by part: the numbers of an array, the items of a tuple, the keys of a dict.

A call that returned `(out, {"w": w})` has the parts `(0,)` and `(1, "w")`. What is compared and what was written into is
said by such paths, so that one key of a caller's dict is looked at and another is not.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

Place = tuple[object, ...]
Alike = Callable[[object, object], bool]


@dataclass(frozen=True)
class Missing:
    """What stands where there is nothing."""


MISSING = Missing()


def unlike_parts(one: object, other: object, alike: Alike, path: Place = ()) -> Iterator[Place]:
    """Yield the paths of the parts that are not alike; of a dict, those of all keys that either has."""
    match one, other:
        case tuple(), tuple() if len(one) == len(other):
            for index, (item, counterpart) in enumerate(zip(one, other, strict=True)):
                yield from unlike_parts(item, counterpart, alike, (*path, index))
        case dict(), dict():
            # A dict keeps the order, so that what is yielded does not depend on a hash.
            for key in dict.fromkeys((*one, *other)):
                item, counterpart = one.get(key, MISSING), other.get(key, MISSING)
                yield from unlike_parts(item, counterpart, alike, (*path, key))
        case _:
            if not alike(one, other):
                yield path


def at(value: object, path: Place) -> object:
    """Return the part at a path; `MISSING` where there is none."""
    for key in path:
        if isinstance(value, Mapping):
            value = value.get(key, MISSING)
        elif isinstance(value, tuple) and isinstance(key, int) and key < len(value):
            value = value[key]
        else:
            return MISSING
    return value


def identical(one: object, other: object) -> bool:
    """Tell whether nothing was written into a value, bit by bit."""
    if type(one) is not type(other):
        return False
    if isinstance(one, np.ndarray) and isinstance(other, np.ndarray):
        return (
            one.dtype == other.dtype
            and one.shape == other.shape
            and one.tobytes() == other.tobytes()
        )
    if isinstance(one, tuple) and isinstance(other, tuple):
        return len(one) == len(other) and all(map(identical, one, other))
    # A number of numpy's, a text or None; nan is what it was.
    return bool(one == other or (one != one and other != other))  # noqa: PLR0124  # only nan differs from itself
