"""Shapes of results that may be told to everybody: the few that follow from the expected one.

A result can have any shape, and so a shape that spells something out, such as hidden inputs. Of the shapes that a
slip makes out of the expected one there are few, and they help: without its last axis, transposed, in one row.
"""

from collections.abc import Iterator
from itertools import permutations
from math import prod

Shape = tuple[int, ...]

MAX_ORDERED = 4  # axes that may stand in any order


def is_akin(got: Shape, expected: Shape) -> bool:
    """Return whether a slip makes the shape `got` out of the expected one."""
    return got in set(_akin(expected))


def shape_words(shape: Shape) -> str:
    """Return a shape in words; an array without axes is a number."""
    return f"an array of shape {shape}" if shape else "a single number"


def _akin(expected: Shape) -> Iterator[Shape]:
    """Yield the shapes that slips make: (3,), (2, 1), (2,), (1, 2, 3), (3, 2), (6,) and more of (2, 3)."""
    yield ()
    yield (prod(expected),)
    yield (1, *expected)
    yield (*expected, 1)
    yield expected[::-1]
    yield tuple(length for length in expected if length != 1)
    if expected:
        # All axes after the first flattened into one, as in front of a fully connected layer.
        yield (expected[0], prod(expected[1:]))
    for axis in range(len(expected)):
        before, after = expected[:axis], expected[axis + 1 :]
        yield before + after
        yield (*before, 1, *after)
    if len(expected) <= MAX_ORDERED:
        yield from permutations(expected)
