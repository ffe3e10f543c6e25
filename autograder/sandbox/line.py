"""The host's end of the line to a submission's process: bytes go and come, within deadlines."""

import select
import socket
import struct
import time

from autograder.sandbox import framing
from autograder.sandbox.errors import StudentCrashed, StudentTimeout

CREDENTIALS = struct.Struct("3i")


class ProcessLine:
    """A socket with a process at its other end.

    Args:
        channel: the socket.

    Attributes:
        received: how many bytes were read from it; whoever counts may begin anew.
    """

    def __init__(self, channel: socket.socket) -> None:
        self.received = 0
        self._channel = channel
        self._pending = bytearray()
        channel.settimeout(0)
        # Waited on for each call: nothing that waits for many at once is as fast.
        self._poll = select.poll()
        self._poll.register(channel, select.POLLIN)

    def close(self) -> None:
        """Let go of the socket."""
        self._channel.close()

    def caller(self, seconds: float) -> int:
        """Return the process id of whoever greets, as the kernel tells it; the greeting itself is not read yet.

        Raises:
            StudentTimeout: nobody did in time.
            StudentCrashed: it ended before.
        """
        if not self._poll.poll(1000 * seconds):
            msg = f"no greeting within {seconds:.0f} s"
            raise StudentTimeout(msg)
        size = socket.CMSG_SPACE(CREDENTIALS.size)
        data, ancillary, _, _ = self._channel.recvmsg(framing.PREFIX.size, size, socket.MSG_PEEK)
        pids = [
            CREDENTIALS.unpack(content[: CREDENTIALS.size])[0]
            for _, kind, content in ancillary
            if kind == socket.SCM_CREDENTIALS
        ]
        if not data or not pids or pids[0] <= 0:
            msg = "it ended before its greeting"
            raise StudentCrashed(msg)
        self._channel.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 0)
        return int(pids[0])

    def write(self, frame: bytes, deadline: float) -> None:
        """Send a whole frame.

        Raises:
            StudentTimeout: it was not taken in time.
            StudentCrashed: the process ended.
        """
        data = memoryview(frame)
        while data:
            try:
                data = data[self._channel.send(data, socket.MSG_NOSIGNAL) :]
            except BlockingIOError:
                self._wait(select.POLLOUT, deadline)
            except OSError as error:
                msg = "the submission's process ended"
                raise StudentCrashed(msg) from error

    def read(self, size: int, deadline: float) -> bytes:
        """Return the next `size` bytes.

        Raises:
            StudentTimeout: they did not come in time.
            StudentCrashed: the process ended.
        """
        while len(self._pending) < size:
            try:
                part = self._channel.recv(framing.portion(size - len(self._pending)))
            except BlockingIOError:
                self._wait(select.POLLIN, deadline)
                continue
            except OSError:
                part = b""
            if not part:
                msg = "the submission's process ended"
                raise StudentCrashed(msg)
            self._pending += part
        self.received += size
        return framing.take(self._pending, size)

    def _wait(self, event: int, deadline: float) -> None:
        self._poll.modify(self._channel, event)
        left = deadline - time.monotonic()
        if left <= 0 or not self._poll.poll(1000 * left):
            msg = "the submission's process did not answer in time"
            raise StudentTimeout(msg)
