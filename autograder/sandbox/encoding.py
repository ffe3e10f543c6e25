"""From values to nodes of the wire, for either side."""

import math
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import Any

import numpy as np

from autograder.sandbox.errors import WireError
from autograder.sandbox.wire import DTYPES, Handle, Node
from layerlab.expect.crossing import MAX_BITS, MAX_DEPTH, MAX_TAKEN, MAX_TEXT
from layerlab.expect.frames import FRAMES, MAX_ENTRIES, frame_kind, taken_apart
from layerlab.expect.kinds import ITERATOR, Taken
from layerlab.expect.moments import moment_as_text
from layerlab.expect.objects import StudentObject, owner_of

# Finding a dtype here is ten times faster than asking for its name.
_NAMES = {np.dtype(name): name for name in DTYPES}


class Encoder:
    """Turns plain values into nodes, and collects the buffers of their arrays.

    Args:
        known: `id(array)` of arrays that the other side has already, with their request numbers.
        number_of: called with a value; returns the number of what it was made of, if it was made plain.
        alone: whether that number says enough, since the other side has what it stands for.
        packages: those whose tables the other side takes.
    """

    def __init__(
        self,
        known: Mapping[int, int] | None = None,
        number_of: Callable[[object], int | None] | None = None,
        *,
        alone: bool = False,
        packages: tuple[str, ...] = FRAMES,
    ) -> None:
        self._packages = packages
        self.buffers: list[bytes] = []
        self.arrays: list[np.ndarray[Any, Any]] = []
        self._known = known or {}
        self._number_of = number_of
        self._alone = alone

    def encode(self, value: object, depth: int = 0) -> Node:
        """Return the node of `value`.

        Raises:
            WireError: it is not plain, and cannot travel.
        """
        if self._number_of is not None:
            number = self._number_of(value)
            if number is not None:
                return ["o", number] if self._alone else ["o", number, self._plain(value, depth)]
        return self._plain(value, depth)

    def _plain(self, value: object, depth: int) -> Node:  # noqa: PLR0911  # one a form
        if _is_plain(value):
            return value
        if type(value) is np.ndarray:
            return self._array(value)
        scalar = _scalar_node(value)
        if scalar is not None:
            return scalar
        match value:
            case Handle():
                return ["h", value.number, value.type_name, value.words]
            case StudentObject() if isinstance(owner := owner_of(value), Handle):
                return ["h", owner.number, owner.type_name, owner.words]
            case np.generic() if (name := _name(value.dtype)) is not None:
                self.buffers.append(value.astype(DTYPES[name]).tobytes())
                return ["n", name]
            case list() | tuple() | dict() | set() if depth <= MAX_DEPTH:
                return self._parts(value, depth)
            case range() | Iterator():
                return self._one_by_one(value, depth)
        frame = frame_kind(value, self._packages)
        if frame is None:
            raise _untravelled(value)
        return ["p", frame, self._plain(_parts_of(value), depth)]

    def _one_by_one(self, value: range | Iterator[object], depth: int) -> Node:
        if isinstance(value, range):
            return ["g", *map(self.encode, (value.start, value.stop, value.step))]
        return ["x", ITERATOR, True, *(self.encode(item, depth + 1) for item in _all_of(value))]

    def _parts(self, value: Any, depth: int) -> Node:
        kind = type(value)
        if kind is list or kind is tuple:
            items = (self.encode(item, depth + 1) for item in value)
            return ["l" if kind is list else "t", *items]
        if kind is Taken:
            items = (self.encode(item, depth + 1) for item in value)
            return ["x", value.words, value.whole, *items]
        if kind is set:
            return ["s", *(self.encode(item, depth + 1) for item in value)]
        if kind is dict:
            pairs = value.items()
            return [
                "d",
                *([self.encode(k, depth + 1), self.encode(v, depth + 1)] for k, v in pairs),
            ]
        raise _untravelled(value)

    def _array(self, array: np.ndarray[Any, Any]) -> Node:
        if id(array) in self._known:
            return ["r", self._known[id(array)]]
        name = _name(array.dtype)
        if name is None:
            raise _untravelled(array)
        layout = _layout(array)
        order = "F" if layout == "F" else "C"
        plain = array.astype(DTYPES[name], copy=False)
        self.buffers.append(plain.tobytes(order=order))  # type: ignore[arg-type]  # "C" or "F"
        self.arrays.append(array)
        return ["a", name, list(array.shape), layout]


def _layout(array: np.ndarray[Any, Any]) -> str:
    """Return how an array lies in memory: row by row, column by column, or with gaps."""
    if array.flags.c_contiguous:
        return "C"
    return "F" if array.flags.f_contiguous else "S"


def _is_plain(value: object) -> bool:
    """Whether JSON says `value` exactly; subclasses of these types are not what they seem."""
    if value is None or type(value) is bool:
        return True
    if type(value) is int:
        return -(2**63) <= value < 2**63
    if type(value) is float:
        return math.isfinite(value)
    return type(value) is str and len(value) <= MAX_TEXT


def _scalar_node(value: object) -> Node | None:
    """Return the node of a single value that JSON has no word for; None for anything else."""
    kind = type(value)
    if kind is float:
        return ["f", repr(value)]
    if isinstance(value, int) and kind is int and value.bit_length() <= MAX_BITS:
        return ["i", format(value, "x")]
    if isinstance(value, complex) and kind is complex:
        parts = (value.real, value.imag)
        return ["c", *(part if math.isfinite(part) else ["f", repr(part)] for part in parts)]
    said = moment_as_text(value)
    return None if said is None else ["m", *said]


def _name(dtype: np.dtype[Any]) -> str | None:
    """Return what the wire calls a dtype of any byte order; None if it has no word for it."""
    found = _NAMES.get(dtype)
    if found is not None or dtype.names is not None:
        return found
    # A big-endian float64 is a float64 on the wire.
    return dtype.name if dtype.name in DTYPES else None


def _parts_of(value: object) -> dict[str, Any]:
    parts = taken_apart(value)
    if parts is None:
        shape = " x ".join(map(str, getattr(value, "shape", ())))
        msg = (
            f"a {type(value).__name__} of {shape} cannot be sent to a submission; send one of at most"
            f" {MAX_ENTRIES} entries, which are numbers, strings or moments"
        )
        raise WireError(msg)
    return parts


def _all_of(items: Iterator[object]) -> list[object]:
    """Return what an iterator gives, which is gone then, as when a function had taken it."""
    found = list(islice(items, MAX_TAKEN + 1))
    if len(found) > MAX_TAKEN:
        msg = f"an iterator of more than {MAX_TAKEN} items cannot be sent to a submission; send a list, or have it made there by student.made(...)"
        raise WireError(msg)
    return found


def _untravelled(value: object) -> WireError:
    msg = f"a {type(value).__name__} cannot be sent to a submission; send arrays, numbers, strings and dicts"
    return WireError(msg)
