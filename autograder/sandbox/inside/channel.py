"""The worker's end of the channel: frames come in, frames go out."""

import os

from autograder.sandbox import wire


class Channel:
    """Blocking frames over a stream socket that the host holds the other end of."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._pending = bytearray()

    def receive(self) -> tuple[dict[str, wire.Node], bytes]:
        """Return the next frame's header and body; end this process when there is none."""
        header, body = wire.sizes(self._read(wire.PREFIX.size))
        return wire.parse_header(self._read(header)), self._read(body)

    def send(self, header: dict[str, wire.Node], buffers: list[bytes] | None = None) -> None:
        """Send one frame."""
        data = memoryview(wire.frame(header, buffers or []))
        while data:
            data = data[os.write(self._descriptor, data) :]

    def _read(self, size: int) -> bytes:
        while len(self._pending) < size:
            part = os.read(self._descriptor, wire.portion(size - len(self._pending)))
            if not part:
                os._exit(0)
            self._pending += part
        return wire.take(self._pending, size)
