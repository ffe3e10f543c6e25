"""The host's hold on one submission's process: orders go in, values come out, deadlines are kept."""

import contextlib
import os
import signal
import socket
import time
from collections.abc import Collection, Mapping, Sequence
from types import TracebackType
from typing import Any, Self

import numpy as np

from autograder.sandbox import framing, wire
from autograder.sandbox.calling import Ask, Message, Question
from autograder.sandbox.cells import Binding, Given, Reading, bindings_in, readings_in
from autograder.sandbox.drafts import SmallEdit, drafts_in
from autograder.sandbox.encoding import Encoder
from autograder.sandbox.errors import (
    AnswerTooLarge,
    SandboxError,
    StudentCrashed,
    StudentGone,
    StudentTimeout,
    TooLargeError,
    WireError,
)
from autograder.sandbox.level import Level
from autograder.sandbox.limits import Limits
from autograder.sandbox.line import ProcessLine
from autograder.sandbox.results import CellResult, result_in, weight_of, with_output
from autograder.sandbox.room import MAX_ANSWER, MAX_ANSWER_HEADER, Room

START_SECONDS = 30.0
MAX_OUTPUTS = 64 << 20  # bytes that all cells may answer with; the worker itself stops far below
MAX_UPDATES = 1000  # of outputs of earlier cells, that one cell may make
OUTPUT_COST = 1000  # bytes that each output counts on top of its own: that is what keeping it takes


class WorkerProcess:
    """One submission's process.

    Attributes:
        packages: those whose tables it takes and gives.
        bindings: which cells bound the functions that students write, once they have run.

    Raises:
        SandboxError: it could not be confined as `level` demands.
    """

    def __init__(
        self,
        channel: socket.socket,
        *,
        level: Level | None,
        limits: Limits,
        seed: int,
        files: Mapping[str, bytes],
        folder: str,
        packages: tuple[str, ...] = (),
    ) -> None:
        self.packages = packages
        self._line = ProcessLine(channel)
        self._limits = limits
        self._sequence = 0
        self._room = Room()
        self._pidfd = -1
        self.bindings: Mapping[str, tuple[Binding, ...]] = {}
        try:
            self.pid = self._greet()
            self._pidfd = os.pidfd_open(self.pid)
            self._start(level, seed, files, folder)
        except (StudentGone, WireError, OSError) as error:
            self.close()
            msg = f"a worker of the sandbox did not start: {error}"
            raise SandboxError(msg) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def alive(self) -> bool:
        """Whether it can still be asked something."""
        return self._pidfd >= 0

    def close(self) -> None:
        """Kill the process, if it lives, and let go of it."""
        if self._pidfd >= 0:
            with contextlib.suppress(ProcessLookupError):
                signal.pidfd_send_signal(self._pidfd, signal.SIGKILL)
            os.close(self._pidfd)
            self._pidfd = -1
        self._line.close()

    def run_cells(
        self, sources: Sequence[str], given: Given | None = None, late: Collection[int] = ()
    ) -> tuple[CellResult, ...]:
        """Run the cells in order; what student code does, even to its process, is in the results.

        `bindings` has, after the last of them, which cells bound the functions that students write.

        Args:
            sources: the notebook's cells.
            given: what the release brings.
            late: the places of cells that bind only what no other cell does.
        """
        given = given or Given()
        results: list[CellResult] = []
        ends = time.monotonic() + self._limits.cells_seconds
        begun = time.monotonic()
        self._line.received = 0
        try:
            self._send(self._cells_order(sources, given, late), [])
            for index in range(len(sources)):
                begun = time.monotonic()
                header, result = self._next_cell(index, begun, ends)
                results.append(result)
                self._update(results, header.get("updates"))
                self.bindings = bindings_in(header.get("bound"), given.stubs, len(sources))
        except StudentTimeout:
            results.append(CellResult("timeout", seconds=time.monotonic() - begun))
        except StudentCrashed:
            results.append(CellResult("crashed", seconds=time.monotonic() - begun))
        return (*results, *(CellResult("not run") for _ in sources[len(results) :]))

    def _next_cell(
        self, index: int, begun: float, ends: float
    ) -> tuple[dict[str, wire.Node], CellResult]:
        """Receive what came of the next cell, which counts among all outputs.

        Args:
            index: its place.
            begun: when it began.
            ends: when the time for all cells ends.
        """
        before = self._line.received
        header, _ = self._receive(min(begun + self._limits.cell_seconds, ends))
        result = self._cell_result(header, index, time.monotonic() - begun)
        # On the way or in memory, whichever takes more.
        self._line.received = max(self._line.received, before + weight_of(result.outputs))
        self._line.received += OUTPUT_COST * len(result.outputs)
        if self._line.received > MAX_OUTPUTS:
            raise self._violation(WireError("more output than a notebook may have"))
        return header, result

    def _cells_order(
        self, sources: Sequence[str], given: Given, late: Collection[int]
    ) -> dict[str, wire.Node]:
        return {
            "op": "cells",
            "sources": list(sources),
            "given": list(given.cells),
            "stubs": dict(given.stubs),
            "late": sorted(late),
            "seconds": self._limits.cell_seconds,
        }

    def call(self, asked: Question, ask: Ask | None = None) -> dict[str, Any]:
        """Put a question to the process; return the decoded reply.

        Arguments are copied there and, where the call changed them, restored here, so that it looks as if
        it had happened in one process.

        Args:
            asked: a call of a function, or what else a test asks for.
            ask: who answers instead of the process itself; somebody who asks it, or knows the answer.

        Raises:
            StudentTimeout: no answer in time; the process was killed.
            StudentCrashed: the process ended or answered what the protocol does not allow.
            AnswerTooLarge: the answer takes more memory than a test may spend on it.
        """
        reply = (ask or self.ask)(asked.message)
        try:
            return asked.understood(reply, self._room)
        except TooLargeError as error:
            raise self._too_large(error) from error
        except (WireError, KeyError, TypeError, ValueError) as error:
            raise self._violation(error) from error

    def ask(self, asked: Message) -> Message:
        """Send a question with its number, and return the answer without it.

        Raises:
            StudentGone: as `call` does.
        """
        self._sequence += 1
        self._write("call", framing.with_number(asked.text, self._sequence), [asked.body])
        text, body = self._receive_answer(time.monotonic() + self._limits.call_seconds)
        try:
            return Message(framing.without_number(text, self._sequence), body)
        except WireError as error:
            raise self._violation(error) from error

    def read_beyond(
        self, functions: Collection[str], known: Collection[str]
    ) -> tuple[Reading, ...]:
        """Return which names each function reads that are neither its own nor known.

        Each comes as the function, the helper of it that reads the name, the name, and whether it is bound.
        What the process says is not to be trusted, but for being names; if it says nothing, nor do we.
        """
        try:
            self._send({"op": "names", "functions": list(functions), "known": sorted(known)}, [])
            answer, _ = self._receive(time.monotonic() + self._limits.call_seconds)
        except StudentGone:
            return ()
        return tuple(readings_in(answer.get("found")))

    def redefine(self, cell: int, source: str, seed: int) -> bool:
        """Bind the functions of a cell that was run as `source` defines them; return whether that can be done.

        All else that the cell does is not done again, and generators are seeded as they were in the beginning.

        Raises:
            StudentGone: the process has ended, or did not answer in time.
        """
        order: dict[str, wire.Node] = {"op": "redefine", "cell": cell, "source": source}
        self._send({**order, "seed": seed}, [])
        answer, _ = self._receive(time.monotonic() + self._limits.call_seconds)
        return answer["op"] == "redefined" and answer.get("ok") is True

    def draft(self, source: str, function: str, wave: int = 0) -> tuple[SmallEdit, ...]:
        """Return small edits of a function of a cell, those of one `wave`; none if the process fails at it.

        Ask it of a process that has run nothing: the source is data to it, and stays that.
        """
        try:
            order: dict[str, wire.Node] = {"op": "draft", "source": source, "function": function}
            self._send({**order, "wave": wave}, [])
            answer, _ = self._receive(time.monotonic() + self._limits.cell_seconds)
        except StudentGone:
            return ()
        return tuple(drafts_in(answer.get("found"), source))

    def _greet(self) -> int:
        """Return the worker's process id as the kernel tells it, while the worker waits for orders."""
        pid = self._line.caller(START_SECONDS)
        self._receive(time.monotonic() + START_SECONDS)
        return pid

    def _start(
        self, level: Level | None, seed: int, files: Mapping[str, bytes], folder: str
    ) -> None:
        encoder = Encoder()
        arrays = {name: np.frombuffer(data, np.uint8) for name, data in files.items()}
        order = {"op": "start", "seed": seed, "files": encoder.encode(arrays), "folder": folder}
        self._send(order, encoder.buffers)
        ready, _ = self._receive(time.monotonic() + START_SECONDS)
        if level is None:
            return  # a test that shows what a missing wall lets through
        in_force = ready.get("in_force")
        namespaces = level is Level.FULL
        match in_force:
            case {"landlock": int(abi), "seccomp": True, "namespaces": found} if abi > 0:
                if found is namespaces:
                    return
        why = ready.get("why", f"{in_force!r} is in force")
        msg = f"level {level} was asked for, but: {why}"
        raise StudentCrashed(msg)

    def _cell_result(self, header: dict[str, Any], index: int, seconds: float) -> CellResult:
        try:
            return result_in(header, index, seconds)
        except (WireError, KeyError, TypeError, ValueError) as error:
            raise self._violation(error) from error

    def _update(self, results: list[CellResult], updates: object) -> None:
        """Replace what earlier cells showed, as far as the worker may say so."""
        if not isinstance(updates, list):
            return
        for update in updates[:MAX_UPDATES]:
            match update:
                case [int(cell), int(place), dict(data)] if 0 <= cell < len(results):
                    results[cell] = with_output(results[cell], place, data)

    def _violation(self, error: Exception) -> StudentCrashed:
        self.close()
        return StudentCrashed(f"the submission's process sent something that is no answer: {error}")

    def _too_large(self, error: Exception) -> AnswerTooLarge:
        return AnswerTooLarge(f"the submission's answer is too large: {error}")

    def _send(self, header: dict[str, wire.Node], buffers: list[bytes]) -> None:
        self._write(header["op"], framing.header_text(header), buffers)

    def _write(self, order: str, text: bytes, buffers: list[bytes]) -> None:
        if not self.alive and order != "start":
            msg = "the submission's process is gone"
            raise StudentCrashed(msg)
        try:
            deadline = time.monotonic() + self._limits.call_seconds
            self._line.write(framing.frame_of(text, buffers), deadline)
        except StudentGone:
            self.close()
            raise

    def _receive(self, deadline: float) -> tuple[dict[str, wire.Node], bytes]:
        """Receive an answer; without, the process ends."""
        read = self._line.read
        try:
            header, body = framing.sizes(read(framing.PREFIX.size, deadline))
            return framing.parse_header(read(header, deadline)), read(body, deadline)
        except WireError as error:
            raise self._violation(error) from error
        except StudentGone:
            self.close()
            raise

    def _receive_answer(self, deadline: float) -> tuple[bytes, bytes]:
        """Receive what a call is answered with, of which there may be less than of outputs."""
        read = self._line.read
        try:
            prefix = read(framing.PREFIX.size, deadline)
            # Its own side would have said so: whoever announces more than that has changed it.
            header, body = framing.sizes(prefix, MAX_ANSWER_HEADER, MAX_ANSWER)
            self._expect(body)
            return read(header, deadline), read(body, deadline)
        except WireError as error:
            raise self._violation(error) from error
        except StudentGone:
            self.close()
            raise

    def _expect(self, size: int) -> None:
        """See that there is room for an answer; without, the process ends, since what it sends is not read."""
        try:
            self._room.expect(size)
        except TooLargeError as error:
            self.close()
            raise self._too_large(error) from error
