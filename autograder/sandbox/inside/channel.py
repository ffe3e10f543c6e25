"""The worker's end of the channel: frames come in, frames go out."""

import os

from autograder.sandbox import framing, wire
from autograder.sandbox.room import MAX_ANSWER, MAX_ANSWER_HEADER


class Channel:
    """Blocking frames over a stream socket that the host holds the other end of."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._pending = bytearray()

    def receive(self) -> tuple[dict[str, wire.Node], bytes]:
        """Return the next frame's header and body; end this process when there is none."""
        header, body = framing.sizes(self._read(framing.PREFIX.size))
        return framing.parse_header(self._read(header)), self._read(body)

    def send(self, header: dict[str, wire.Node], buffers: list[bytes] | None = None) -> None:
        """Send one frame."""
        self._write(framing.frame(header, buffers or []))

    def answer(self, reply: dict[str, wire.Node], buffers: list[bytes]) -> None:
        """Send the answer to a call.

        Raises:
            TooLargeError: it is larger than the host has room for.
        """
        self._write(framing.frame(reply, buffers, MAX_ANSWER_HEADER, MAX_ANSWER))

    def _write(self, content: bytes) -> None:
        data = memoryview(content)
        while data:
            data = data[os.write(self._descriptor, data) :]

    def _read(self, size: int) -> bytes:
        while len(self._pending) < size:
            part = os.read(self._descriptor, framing.portion(size - len(self._pending)))
            if not part:
                os._exit(0)
            self._pending += part
        return framing.take(self._pending, size)
