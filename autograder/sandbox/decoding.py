"""From nodes of the wire to values, on either side: whatever comes, nothing but values comes of it."""

import contextlib
import math
import re
from collections.abc import Callable
from typing import Any

import numpy as np

from autograder.sandbox.errors import TooLargeError, WireError
from autograder.sandbox.framing import MAX_BODY
from autograder.sandbox.room import Room
from autograder.sandbox.wire import DTYPES, MAX_NAME, MAX_NODES, Handle, Node
from layerlab.expect.crossing import MAX_BITS, MAX_DEPTH, MAX_HOLLOW, MAX_NUMBERS, sayable
from layerlab.expect.frames import put_together
from layerlab.expect.kinds import ONE_BY_ONE, OTHER, WITH_A_NEXT, WORDS, Taken
from layerlab.expect.moments import MOMENTS, moment_of_text

_COLLECTIONS, _NUMBERS, _STAYING = frozenset("ltdsx"), frozenset("anr"), frozenset("ho")
_PACKAGE_OF = {"frame": "pandas", "series": "pandas", "sparse": "scipy"}
_DIGITS = re.compile(f"-?[0-9a-f]{{1,{MAX_BITS // 4}}}")
_OWN = ("l", "t", "d", "a", "n", "f", "c", "x")
_KEYS = frozenset({type(None), bool, int, float, str})
_KEY_DEPTH = 6  # of the keys of the deepest dict


class Decoder:
    """Turns nodes back into values, trusting nothing.

    Args:
        body: the frame's body.
        given: arrays of the request, for nodes that say "the very same".
        find: called with a handle's number; returns the object it stands for. Without it, handles stay handles.
        room: where the arrays of an answer are counted; none for what is no answer.
        packages: those whose tables may come.

    Attributes:
        made_plain: values that were made plain on the other side, with the numbers of what they were made of.
    """

    def __init__(
        self,
        body: bytes,
        given: list[np.ndarray[Any, Any]] | None = None,
        find: Callable[[int], object] | None = None,
        room: Room | None = None,
        packages: tuple[str, ...] = (),
    ) -> None:
        self._packages = packages
        self.made_plain: list[tuple[Any, int]] = []
        self._room = room
        self._numbers_seen = 0
        self.arrays: list[np.ndarray[Any, Any]] = []
        self._body = memoryview(body)
        self._offset = 0
        self._nodes = 0
        self._given = given or []
        self._find = find

    def decode(self, node: Node, depth: int = 0) -> Any:
        """Return the value of `node`.

        Raises:
            WireError: it has none.
        """
        self._nodes += 1
        if self._nodes > MAX_NODES or depth > MAX_DEPTH + _KEY_DEPTH:
            msg = "a value of too many parts or too deeply nested"
            raise WireError(msg)
        kind = type(node)
        if node is None or kind is float or kind is bool:
            return node
        if kind is int:
            return _bounded(node)
        if kind is str:
            return sayable(node)
        if kind is list and node and type(node[0]) is str:
            return self._tagged(node[0], node[1:], depth)
        msg = "a value of no known form"
        raise WireError(msg)

    def finish(self) -> None:
        """Check that the body holds no more than the header named."""
        if self._offset != len(self._body):
            msg = "a body that is longer than its header says"
            raise WireError(msg)

    def _tagged(self, tag: str, rest: list[Node], depth: int) -> Any:
        if tag in _COLLECTIONS:
            return self._collection(tag, rest, depth)
        if tag in _NUMBERS:
            return self._numbers(tag, rest)
        if tag in _STAYING:
            return self._staying(tag, rest, depth)
        return self._scalar(tag, rest, depth)

    def _scalar(self, tag: str, rest: list[Node], depth: int) -> Any:
        match tag, rest:
            case "f", [("nan" | "inf" | "-inf") as text]:
                return float(text)
            case "i", [str(digits)] if _DIGITS.fullmatch(digits):
                return int(digits, 16)
            case "m", [str(name), str(text)] if name in MOMENTS:
                with contextlib.suppress(ValueError, OverflowError):
                    return moment_of_text(name, text)
            case "p", [str(kind), ["d", *_] as node] if _PACKAGE_OF.get(kind) in self._packages:
                return _as_frame(kind, self.decode(node, depth + 1))
            case "g", [int(start), int(stop), int(step)] if self._find and step:
                # Over there alone: nobody here asks how many items an answer's range has.
                return range(start, stop, step)
            case "c", [real, imag]:
                parts = self.decode(real, depth + 1), self.decode(imag, depth + 1)
                if all(isinstance(part, float) for part in parts):
                    return complex(*parts)
        raise _unknown(tag)

    def _staying(self, tag: str, rest: list[Node], depth: int) -> Any:
        """Return what stands for something of the submission's or, over there, the thing itself."""
        match tag, rest:
            case "h", [number, str(name), str(words)] if type(number) is int:
                if self._find:
                    return self._find(number)
                known = words if words in WORDS else OTHER
                return Handle(_bounded(number), sayable(name[:MAX_NAME]), known)
            case "o", [number] if type(number) is int and self._find:
                return self._find(number)
            case "o", [number, node] if type(number) is int and _is_own(node):
                value = self.decode(node, depth)
                self.made_plain.append((value, _bounded(number)))
                return value
        raise _unknown(tag)

    def _collection(self, tag: str, rest: list[Node], depth: int) -> Any:
        if tag == "d":
            return dict(self._item(item, depth) for item in rest)
        if tag == "x":
            return self._taken(rest, depth)
        items = [self.decode(item, depth + 1) for item in rest]
        if tag == "s":
            return _as_set(items)
        return items if tag == "l" else tuple(items)

    def _taken(self, rest: list[Node], depth: int) -> Any:
        """Return what was taken of something; over there, what gives its items once, as that did."""
        match rest:
            case [str(words), bool(whole), *items] if words in ONE_BY_ONE:
                taken = [self.decode(item, depth + 1) for item in items]
                is_once = self._find is not None and words in WITH_A_NEXT
                return iter(taken) if is_once else Taken(taken, words, whole=whole)
        tag = "x"
        raise _unknown(tag)

    def _numbers(self, tag: str, rest: list[Node]) -> Any:
        match tag, rest:
            case "a", [str(name), list(shape), ("C" | "F" | "S") as layout]:
                self.arrays.append(self._array(_dtype(name), _shape(shape), layout))
                return self.arrays[-1]
            case "n", [str(name)]:
                return self._array(_dtype(name), (1,), "C")[0]
            case "r", [index] if type(index) is int and 0 <= index < len(self._given):
                return self._given[index]
        raise _unknown(tag)

    def _item(self, item: Node, depth: int) -> tuple[Any, Any]:
        match item:
            case [str(key), value]:
                return sayable(key), self.decode(value, depth + 1)
            case [key, value]:
                plain_key = self.decode(key, depth + 1)
                if _is_key(plain_key):
                    return plain_key, self.decode(value, depth + 1)
        msg = "a dict whose items are not pairs of a key and a value"
        raise WireError(msg)

    def _array(
        self, dtype: np.dtype[Any], shape: tuple[int, ...], layout: str
    ) -> np.ndarray[Any, Any]:
        size = math.prod(shape)
        self._numbers_seen += size
        if self._room is not None and self._numbers_seen > MAX_NUMBERS:
            raise too_many_numbers()
        data = self._take(size * dtype.itemsize)
        flat = np.frombuffer(bytearray(data), dtype) if data else np.empty(0, dtype)
        if dtype.kind == "b":
            flat = flat.view(np.uint8) != 0  # a byte that is neither 0 nor 1 is no boolean
        array = flat.reshape(shape, order="F" if layout == "F" else "C")
        if layout == "S" and shape:
            # Every second column of an array twice as wide, so that it is no contiguous one here either.
            wide = np.zeros((*shape[:-1], 2 * shape[-1]), dtype)
            wide[..., ::2] = array
            array = wide[..., ::2]
        if self._room is not None:
            self._room.hold(array)
        return array

    def _take(self, size: int) -> memoryview:
        end = self._offset + size
        if end > len(self._body):
            msg = "an array that is larger than the bytes that came with it"
            raise WireError(msg)
        data = self._body[self._offset : end]
        self._offset = end
        return data


def too_many_numbers() -> TooLargeError:
    """Return the error of an answer whose arrays have more entries than a test can compute with."""
    msg = f"an answer of more than {MAX_NUMBERS} numbers"
    return TooLargeError(msg)


def _is_own(node: Node) -> bool:
    """Whether a node makes an object of its own: of a small integer, say, there is one for all."""
    if type(node) is list:
        return bool(node) and node[0] in _OWN
    return type(node) is float


def _is_key(value: object) -> bool:
    """Whether a decoded value can be a dict's key: nothing in it runs code to be told from others."""
    if type(value) is tuple:
        return all(map(_is_key, value))
    return type(value) in _KEYS


def _as_frame(kind: str, parts: dict[str, Any]) -> Any:
    try:
        return put_together(kind, parts)
    except ValueError as error:
        msg = f"a table that cannot be put together: {error}"
        raise WireError(msg) from None


def _as_set(items: list[Any]) -> set[Any]:
    if all(map(_is_key, items)):
        return set(items)
    msg = "a set of what can be no dict's key"
    raise WireError(msg)


def _unknown(tag: str) -> WireError:
    msg = f"a value of no known form ({sayable(tag[:20])!r})"
    return WireError(msg)


def _bounded(number: int) -> int:
    if not -(2**63) <= number < 2**64:
        msg = "an integer of more than 64 bits"
        raise WireError(msg)
    return number


def _dtype(name: str) -> np.dtype[Any]:
    if name not in DTYPES:
        msg = f"an array of dtype {sayable(name[:20])!r}, which is not one of: {', '.join(DTYPES)}"
        raise WireError(msg)
    return DTYPES[name]


def _shape(shape: list[Node]) -> tuple[int, ...]:
    if len(shape) > 32 or not all(type(n) is int and 0 <= n < 2**31 for n in shape):
        msg = "an array whose shape is not up to 32 lengths"
        raise WireError(msg)
    if math.prod([n or 1 for n in shape]) > (MAX_HOLLOW if 0 in shape else MAX_BODY):
        msg = "an array of more elements than can travel"
        raise WireError(msg)
    return tuple(shape)
