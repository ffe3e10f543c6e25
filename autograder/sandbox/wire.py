"""The language between the two sides: length-prefixed JSON and raw little-endian buffers.

A frame is `magic, header length (u32), body length (u64)`, a JSON header and a body. The body holds the
arrays' bytes one after another, in the order in which the header names them. Plain values are themselves;
everything else is a JSON list that begins with its tag:

    ["f", "nan"]                     a float that JSON has no word for
    ["c", re, im]                    a complex number
    ["l", ...] ["t", ...]            a list, a tuple
    ["d", [key, value], ...]         a dict; its keys are text, numbers, None or tuples of such
    ["s", ...]                       a set; what is in it is like a dict's keys
    ["i", digits]                    an integer of more than 64 bits, in hexadecimal digits
    ["m", kind, text]                a date, a time or a span of time
    ["x", words, whole, ...]         what an iterator gave, and whether that was all
    ["p", kind, parts]               a table of pandas or a sparse matrix, as a dict of plain columns
    ["a", dtype, shape, layout]      an array, its bytes next in the body; layout is C, F or S (strided)
    ["n", dtype]                     a numpy scalar, its bytes next in the body
    ["r", index]                     the very array that came as number `index` of the request
    ["h", number, type name, words]  a handle: an object that stays in the submission's process
    ["o", number, value]             a value that was made plain, and the number of what it was made of
    ["o", number]                    that one again, on the way back

The decoder knows these forms and no others. Nothing is ever unpickled, evaluated or imported.
"""

import contextlib
import json
import math
import re
import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec
import numpy as np

from autograder.sandbox.errors import TooLargeError, WireError
from autograder.sandbox.room import Room
from layerlab.expect.crossing import MAX_BITS, MAX_DEPTH, MAX_HOLLOW, MAX_NUMBERS, MAX_TEXT, sayable
from layerlab.expect.frames import FRAMES, MAX_ENTRIES, frame_kind, put_together, taken_apart
from layerlab.expect.kinds import ONE_BY_ONE, OTHER, WORDS, Kept, Taken
from layerlab.expect.moments import MOMENTS, moment_as_text, moment_of_text
from layerlab.expect.objects import StudentObject, owner_of

MAGIC = b"LLB1"
PREFIX = struct.Struct("<4sIQ")
DTYPES = {
    name: np.dtype(name).newbyteorder("<")
    for name in (
        *("bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"),
        *("float16", "float32", "float64", "complex64", "complex128"),
    )
}
# Finding a dtype here is ten times faster than asking for its name.
_NAMES = {np.dtype(name): name for name in DTYPES}
_COLLECTIONS, _NUMBERS, _STAYING = frozenset("ltdsx"), frozenset("anr"), frozenset("ho")
_PACKAGE_OF = {"frame": "pandas", "series": "pandas", "sparse": "scipy"}
_DIGITS = re.compile(f"-?[0-9a-f]{{1,{MAX_BITS // 4}}}")
_OWN = ("l", "t", "d", "a", "n", "f", "c", "x")
_KEYS = frozenset({type(None), bool, int, float, str})
_JSON = json.JSONEncoder(allow_nan=False, separators=(",", ":"))
MAX_NODES = 200_000
_KEY_DEPTH = 6  # of the keys of the deepest dict
MAX_PARTS = 2 * MAX_NODES  # of a header, parsed or not
MAX_HEADER = 24 << 20
MAX_BODY = 128 << 20
MAX_NAME = 200

Node = Any  # what the json module makes of a header


@dataclass(frozen=True)
class Handle(Kept):
    """An object that stays in the submission's process; it can only be passed back to it."""

    number: int
    type_name: str
    words: str = OTHER

    def __repr__(self) -> str:
        return f"<a {self.type_name} of the submission's>"


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
        frame = frame_kind(value, self._packages)
        if frame is None:
            raise _untravelled(value)
        return ["p", frame, self._plain(_parts_of(value), depth)]

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

    def _taken(self, rest: list[Node], depth: int) -> Taken:
        match rest:
            case [str(words), bool(whole), *items] if words in ONE_BY_ONE:
                return Taken((self.decode(item, depth + 1) for item in items), words, whole=whole)
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


def frame(
    header: Node, buffers: list[bytes], most_header: int = MAX_HEADER, most_body: int = MAX_BODY
) -> bytes:
    """Return the bytes of one frame.

    Raises:
        TooLargeError: it is larger than the other side would accept.
    """
    return frame_of(header_text(header), buffers, most_header, most_body)


def header_text(header: Node) -> bytes:
    """Return a header as it travels: JSON in ASCII."""
    # Ten times as fast as Python's, but it escapes no letters; no header holds a number that JSON has no word for.
    with contextlib.suppress(TypeError, ValueError):
        text = msgspec.json.encode(header)
        if text.isascii():
            return text
    return _JSON.encode(header).encode("ascii")


def frame_of(
    text: bytes, buffers: list[bytes], most_header: int = MAX_HEADER, most_body: int = MAX_BODY
) -> bytes:
    """Return the bytes of one frame, whose header is text already.

    Raises:
        TooLargeError: it is larger than the other side would accept.
    """
    size = sum(map(len, buffers))
    if len(text) > most_header or size > most_body:
        msg = f"a message of {len(text) + size} bytes; at most {most_body} can travel"
        raise TooLargeError(msg)
    return b"".join((PREFIX.pack(MAGIC, len(text), size), text, *buffers))


def with_number(text: bytes, number: int) -> bytes:
    """Return a header's text with a number as its last part, where it stands for any before it."""
    return text[:-1] + _ending(number)


def without_number(text: bytes, number: int) -> bytes:
    """Return the text of a header without its number, or as it is where that is not the last part of it.

    Raises:
        WireError: it is a header of another number, or none.
    """
    ending = _ending(number)
    # The brace closes the header, so what stands before it is the last part of that, and what JSON goes by.
    if text.endswith(ending):
        return text[: -len(ending)] + b"}"
    if parse_header(text).get("seq") != number:
        msg = "an answer to something else"
        raise WireError(msg)
    return text


def _ending(number: int) -> bytes:
    return b',"seq":%d}' % number


def sizes(
    prefix: bytes, most_header: int = MAX_HEADER, most_body: int = MAX_BODY
) -> tuple[int, int]:
    """Return the lengths of header and body that a frame's first bytes announce.

    Raises:
        TooLargeError: it is too large.
        WireError: this is no frame.
    """
    magic, header, body = PREFIX.unpack(prefix)
    if magic != MAGIC:
        msg = "not a frame"
        raise WireError(msg)
    if header > most_header or body > most_body:
        msg = "a frame that is too large"
        raise TooLargeError(msg)
    return header, body


def portion(missing: int) -> int:
    """Return how many bytes to ask for where `missing` are awaited: a whole frame at once if it is small."""
    return min(max(missing, 1 << 16), 1 << 20)


def take(pending: bytearray, size: int) -> bytes:
    """Take the first `size` bytes out of what has come in."""
    with memoryview(pending) as view:
        data = bytes(view[:size])
    del pending[:size]
    return data


def parse_header(text: bytes) -> dict[str, Node]:
    """Return a frame's header.

    Raises:
        WireError: it is not a JSON object in ASCII, or one of too many parts.
    """
    # `json.loads` guesses the encoding of bytes: what is counted in one could be read in another.
    if not text.isascii():
        msg = "a header that is not ASCII"
        raise WireError(msg)
    if too_many_parts(text, MAX_PARTS):
        msg = "a header of too many parts"
        raise WireError(msg)
    try:
        header, end = _READER.raw_decode(text.decode("ascii"))
        if end != len(text):
            raise ValueError(end)  # noqa: TRY301  # what is no JSON is said in one place
    except (ValueError, RecursionError) as error:
        msg = f"a header that is not JSON ({type(error).__name__})"
        raise WireError(msg) from None
    if not isinstance(header, dict):
        msg = "a header that is not an object"
        raise WireError(msg)
    return header


def too_many_parts(text: bytes, limit: int) -> bool:
    """Whether JSON holds more values than `limit`, told without making any of them.

    An empty list takes 3 bytes in the text and 64 in memory. Each value is announced by a comma or by the bracket
    before it; those within strings do not count, so strings are taken out where it matters.
    """
    # The quick look counts too many at most.
    if _separators(text) <= limit:
        return False
    # Without escaped quotes, every second piece between quotes is a string's inside.
    plain = text.replace(rb"\\", b"").replace(rb"\"", b"")
    strings = plain.count(b'"') // 2  # each quote that is left begins or ends one
    return strings > limit or _separators(b"".join(plain.split(b'"')[::2])) > limit


def too_many_numbers() -> TooLargeError:
    """Return the error of an answer whose arrays have more entries than a test can compute with."""
    msg = f"an answer of more than {MAX_NUMBERS} numbers"
    return TooLargeError(msg)


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


def _untravelled(value: object) -> WireError:
    msg = f"a {type(value).__name__} cannot be sent to a submission; send arrays, numbers, strings and dicts"
    return WireError(msg)


def _unknown(tag: str) -> WireError:
    msg = f"a value of no known form ({sayable(tag[:20])!r})"
    return WireError(msg)


def _separators(text: bytes) -> int:
    return sum(map(text.count, (b",", b"[", b"{")))


def _refuse(name: str) -> float:
    msg = f"{name} is not a JSON number"
    raise ValueError(msg)


# `json.loads` would make one for each header.
_READER = json.JSONDecoder(parse_constant=_refuse)


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
