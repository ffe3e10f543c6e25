"""A message between the two sides as one frame of bytes.

A frame is `magic, header length (u32), body length (u64)`, a JSON header and a body.
"""

import contextlib
import json
import struct

import msgspec

from autograder.sandbox.errors import TooLargeError, WireError
from autograder.sandbox.json_parts import too_many_parts
from autograder.sandbox.wire import MAX_NODES, Node

MAGIC = b"LLB1"
PREFIX = struct.Struct("<4sIQ")
MAX_PARTS = 2 * MAX_NODES  # of a header, parsed or not
MAX_HEADER = 24 << 20
MAX_BODY = 128 << 20
_JSON = json.JSONEncoder(allow_nan=False, separators=(",", ":"))


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


def _refuse(name: str) -> float:
    msg = f"{name} is not a JSON number"
    raise ValueError(msg)


# `json.loads` would make one for each header.
_READER = json.JSONDecoder(parse_constant=_refuse)
