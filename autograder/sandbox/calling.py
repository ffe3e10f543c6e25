"""A call as bytes: what is asked of a submission's process, and what its answer comes to.

Neither has its number in it, which counts the questions to one process. So the same question is the same bytes whoever
is asked, and an answer can be read again when its process is long gone.
"""

import contextlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from typing import Any

import numpy as np

from autograder.sandbox import framing, wire
from autograder.sandbox.decoding import Decoder
from autograder.sandbox.encoding import Encoder
from autograder.sandbox.errors import TooLargeError, WireError
from autograder.sandbox.requests import Request
from autograder.sandbox.room import Room
from layerlab.expect.crossing import sayable
from layerlab.expect.originals import Originals

_DIGEST_BYTES = 16


@dataclass(frozen=True)
class Message:
    """A question or an answer: a JSON header without its number, and the bytes of its arrays."""

    text: bytes
    body: bytes

    @cached_property
    def digest(self) -> bytes:
        """What tells it from all others."""
        # Processors have it in hardware: twice as fast as any other that nobody finds two messages for.
        found = sha256(len(self.text).to_bytes(8, "little"))
        found.update(self.text)
        found.update(self.body)
        return found.digest()[:_DIGEST_BYTES]

    @property
    def size(self) -> int:
        return len(self.text) + len(self.body)


Ask = Callable[[Message], Message]


@dataclass(frozen=True)
class Question:
    """A call of a test's, or what else it asks for: what is sent, and what the answer may change.

    Attributes:
        message: what is sent.
        arrays: those in it, by number.
        given: the arguments, in order.
        originals: numbers of what values were made of that came back before.
        packages: those whose tables may come.
    """

    message: Message
    arrays: Sequence[np.ndarray[Any, Any]]
    given: Sequence[object]
    originals: Originals[int]
    packages: tuple[str, ...]

    def understood(self, reply: Message, room: Room | None = None) -> dict[str, Any]:
        """Return what a reply says, and restore the arguments that the call changed.

        Raises:
            TooLargeError: its own side, or the room that is left, found it too large.
            WireError: it breaks the protocol, as do KeyError, TypeError and ValueError.
        """
        header = framing.parse_header(reply.text)
        sent = list(self.arrays)
        decoder = Decoder(reply.body, given=sent, room=room, packages=self.packages)
        return decode_reply(header, decoder, sent, self.given, self.originals)


def question(  # what a call is made of
    request: Request,
    args: Sequence[object],
    kwargs: Mapping[str, object],
    originals: Originals[int],
    *,
    cache: int | None,
    fresh: bool,
    packages: tuple[str, ...] = (),
) -> Question:
    """Return what a test asks, as it is asked for.

    Args:
        request: what is asked for.
        args: what a function is called with.
        kwargs: likewise, by name.
        originals: numbers of what values were made of that came back before.
        cache: which of its results stays there, whatever it is.
        fresh: whether what stayed there by earlier calls may go: none of it is passed back any more.
        packages: those whose tables may go there and come back.

    Raises:
        WireError: an argument cannot travel.
    """
    find = originals.find if originals else None
    encoder = Encoder(number_of=find, alone=True, packages=packages)
    order: dict[str, wire.Node] = {"op": "call", **request.fields, "cache": cache}
    if fresh:
        order["fresh"] = True
    order["args"] = [encoder.encode(value) for value in args]
    order["kwargs"] = [[key, encoder.encode(value)] for key, value in kwargs.items()]
    message = Message(framing.header_text(order), b"".join(encoder.buffers))
    given = (*args, *kwargs.values())
    return Question(message, encoder.arrays, given, originals, packages)


@dataclass(frozen=True)
class Answers:
    """Who is called where all answers are there already, and no process is."""

    answer: Ask
    packages: tuple[str, ...] = ()

    def call(self, asked: Question, ask: Ask | None = None) -> dict[str, Any]:
        """Return the decoded reply to a question; `ask` goes before its own answers.

        Raises:
            WireError: a reply breaks the protocol.
        """
        return asked.understood((ask or self.answer)(asked.message))


def decode_reply(
    reply: dict[str, Any],
    decoder: Decoder,
    sent: list[np.ndarray[Any, Any]],
    args: Sequence[object],
    originals: Originals[int],
) -> dict[str, Any]:
    """Return what a reply says; see `Question.understood`."""
    if reply["op"] != "reply":
        msg = "an answer to something else"
        raise WireError(msg)
    if reply.get("too_large") is True:
        msg = "an answer that its own side found too large"
        raise TooLargeError(msg)
    answer: dict[str, Any] = {}
    if "result" in reply:
        answer["result"] = decoder.decode(reply["result"])
    # The order is that in which the worker wrote the buffers. All is decoded before anything is restored: a reply
    # that breaks the protocol halfway must not have touched an argument of the test.
    changed = [(_index(i, sent), decoder.decode(node)) for i, node in reply["changed"]]
    containers = [decoder.decode(node) for node in (*reply["args"], *reply["kwargs"])]
    decoder.finish()
    for index, value in changed:
        restore_array(sent[index], value)
    numbers = {id(value): number for value, number in decoder.made_plain}
    for original, value in zip(args, containers, strict=False):
        restore_container(original, value)
        if id(value) in numbers:
            originals.remember(original, numbers[id(value)])
    for value, number in decoder.made_plain:
        originals.remember(value, number)
    answer |= {mark: True for mark in ("missing", "method") if reply.get(mark) is True}
    if "error" in reply:
        answer["error"] = _error(reply["error"])
    return answer


def _index(index: object, sent: list[np.ndarray[Any, Any]]) -> int:
    if type(index) is int and 0 <= index < len(sent):
        return index
    msg = "a change to an array that was not sent"
    raise WireError(msg)


def restore_array(original: np.ndarray[Any, Any], value: object) -> None:
    """Make an array of the caller's what the call has made of its copy, in place, so that views see it too.

    The shape may have been changed in place as well, which takes as many entries. Where the caller's array cannot
    be given that shape without being copied, it keeps its own.

    Raises:
        WireError: the call can have made nothing of the kind of its copy.
    """
    if (
        not isinstance(value, np.ndarray)
        or value.size != original.size
        or value.dtype != original.dtype
    ):
        msg = "a changed array of another size or dtype"
        raise WireError(msg)
    if value.shape != original.shape:
        with contextlib.suppress(AttributeError):
            original.shape = value.shape
    np.copyto(original, value.reshape(original.shape))


def restore_container(original: object, value: object) -> None:
    """Make a dict, a list or an array of the caller's hold what its copy holds now; others come back as None."""
    if isinstance(original, dict) and isinstance(value, dict):
        for key in [key for key in original if key not in value]:
            del original[key]
        original.update(value)
    elif isinstance(original, list) and isinstance(value, list):
        original[:] = value
    elif isinstance(original, np.ndarray) and isinstance(value, np.ndarray):
        restore_array(original, value)


def _error(error: dict[str, Any]) -> dict[str, Any]:
    match error:
        case {"names": [str(), *_] as names, "text": str(text), "frames": list(frames)}:
            places = tuple(
                (cell, line)
                for cell, line in frames[:50]
                if type(cell) is int and type(line) is int
            )
            known = tuple(sayable(n)[: wire.MAX_NAME] for n in names[:20] if isinstance(n, str))
            return {"names": known, "text": sayable(text[:2000]), "frames": places}
    msg = "an error of no known form"
    raise WireError(msg)
