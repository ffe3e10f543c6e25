"""How much of a submission's answers the trusted side has in its memory.

An answer of single bytes takes eight times its size once a test computes with it, and a test may keep several. So
each answer is limited in bytes and in numbers, and all answers that a test still holds are limited together. What
is held no more, because nothing refers to it, counts no more.
"""

import gc
import weakref
from typing import Any

import numpy as np

from autograder.sandbox.errors import TooLargeError
from layerlab.expect.crossing import MAX_BYTES

MAX_ANSWER = MAX_BYTES  # of all arrays of one answer together, as of each
MAX_ANSWER_HEADER = 8 << 20  # bytes of all else in it: text, lists, numbers one by one
MAX_HELD = 64 << 20  # bytes of all answers that are still held
_SMALL = 1 << 12  # arrays below are not worth a look: a thousand of them are few megabytes


class Room:
    """The memory that the answers of one submission's process may take.

    Args:
        limit: in bytes.
    """

    def __init__(self, limit: int = MAX_HELD) -> None:
        self._limit = limit
        self._held = 0
        # By id, what tells the end of each array: a reference that nobody keeps tells nothing.
        self._ends: dict[int, weakref.ref[Any]] = {}

    def expect(self, size: int) -> None:
        """See that an answer of `size` bytes finds room.

        Raises:
            TooLargeError: it does not, beside what is still held.
        """
        if self._held + size > self._limit:
            # What refers to itself is held until somebody looks; when that is must decide nothing.
            gc.collect()
        if self._held + size > self._limit:
            msg = f"answers of more than {self._limit >> 20} MB held at once"
            raise TooLargeError(msg)

    def hold(self, array: np.ndarray[Any, Any]) -> None:
        """Count an array for as long as it, or a view of it, is there."""
        owner = array if array.base is None else array.base
        if not isinstance(owner, np.ndarray) or owner.nbytes < _SMALL:
            return
        name, size = id(owner), owner.nbytes
        self._held += size

        def end(_: weakref.ref[Any]) -> None:
            del self._ends[name]
            self._held -= size

        self._ends[name] = weakref.ref(owner, end)
