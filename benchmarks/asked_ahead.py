"""Measures what asking ahead could gain: all questions of a test sent at once, instead of one after the other.

An upper bound, and no way to grade: among these questions are such as follow from an answer, which must not lie in a
submission's process before it gives that answer. One right submission is graded again and again, both ways by turns, so
that load changes neither more than the other; of each the fifth part that took least is left out, and the next is told.
"""

import argparse
import os
import select
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np

from autograder.course import SECRET_VARIABLE
from autograder.intake.folder import read_folder
from autograder.intake.submission import submission_of
from autograder.judging import running
from autograder.judging.conversation import Conversation
from autograder.judging.course_sandbox import sandbox_for
from autograder.judging.engine import Engine
from autograder.judging.remembered import digest_of
from autograder.sandbox import Level, framing
from autograder.sandbox.calling import Message
from autograder.sandbox.worker import WorkerProcess
from benchmarks.classes import SECRET, copy_course, hand_in

SECONDS = 20.0
_known: dict[str, list[bytes]] = {}  # by test, the digests of what it asked


class Noted(Conversation):
    """Asks one question after the other, and notes which."""

    def __init__(self, memory: Any, test: Any, ask: Any, *, careful: bool) -> None:
        super().__init__(memory, test, ask, careful=careful)
        self.test = test.id
        self.attempt = ask.__self__

    def lead(self) -> bool:
        """Ask all that is known to be asked; return whether the test has come to an end that is known."""
        known = super().lead()
        _known[self.test] = [digest for digest, _ in self._led]
        return known


class Ahead(Noted):
    """Sends all that the test asked the time before, then takes the answers as they come."""

    def lead(self) -> bool:
        """Ask all at once; return whether the test has come to an end that is known."""
        process: WorkerProcess = self.attempt._worker  # noqa: SLF001  # a measurement from within
        questions = [self._memory._questions[digest][0] for digest in _known[self.test]]  # noqa: SLF001  # a measurement from within
        first = process._sequence + 1  # noqa: SLF001  # a measurement from within
        frames = [
            framing.frame_of(framing.with_number(one.text, number), [one.body])
            for number, one in enumerate(questions, start=first)
        ]
        process._sequence += len(frames)  # noqa: SLF001  # a measurement from within
        _send(process, b"".join(frames))
        for number, question in enumerate(questions, start=first):
            text, body = process._receive_answer(time.monotonic() + SECONDS)  # noqa: SLF001  # a measurement from within
            answer = Message(framing.without_number(text, number), body)
            self._led.append((question.digest, answer))
            self.place = digest_of(self.place or b"", question.digest, answer.digest)
        return self._memory.needs_at(self.place or b"") is not None


def _send(process: WorkerProcess, data: bytes) -> None:
    """Send everything, and take answers meanwhile: a process that cannot answer reads no more."""
    line, left = process._line, memoryview(data)  # noqa: SLF001  # a measurement from within
    channel = line._channel  # noqa: SLF001  # likewise
    while left:
        readable, writable, _ = select.select([channel], [channel], [], SECONDS)
        if readable:
            line._pending += channel.recv(1 << 20)  # noqa: SLF001  # a measurement from within
        if writable:
            left = left[channel.send(left) :]


@contextmanager
def counted() -> Iterator[dict[str, float]]:
    """Count the processor seconds of what is graded meanwhile: of this process, and of those that it asks."""
    used = {"asking": -time.process_time(), "asked": 0.0}
    close = WorkerProcess.close

    def closing(process: WorkerProcess) -> None:
        if process.alive:
            used["asked"] += _processor_seconds(process.pid)
        close(process)

    setattr(WorkerProcess, "close", closing)  # noqa: B010  # for the time being
    try:
        yield used
    finally:
        setattr(WorkerProcess, "close", close)  # noqa: B010  # for the time being
        used["asking"] += time.process_time()


def _processor_seconds(pid: int) -> float:
    return int(Path(f"/proc/{pid}/schedstat").read_text().split()[0]) / 1e9


def main() -> None:
    """Print both ways."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--assignment", default="04_batch_normalization")
    parser.add_argument("--count", type=int, default=60, help="how often each way (default: 60)")
    options = parser.parse_args()
    os.environ[SECRET_VARIABLE] = SECRET
    found: dict[str, list[tuple[float, float]]] = {"one by one": [], "all at once": []}
    with tempfile.TemporaryDirectory(prefix="layerlab-benchmark-") as temporary:
        course = copy_course(Path(temporary) / "course")
        submitted = course.root / "submitted"
        hand_in(submitted, course.release / options.assignment, options.assignment, 1)
        with sandbox_for(course, Level.FULL) as sandbox:
            engine = Engine(course, options.assignment, sandbox)
            (student,) = (path.name for path in submitted.iterdir())
            folder = read_folder(submitted, student, options.assignment)
            # The first is what memory is made of.
            engine.grade(submission_of(folder, engine.templates))
            for turn in range(2 * options.count):
                way = list(found)[turn % 2]
                setattr(running, "Conversation", (Noted, Ahead)[turn % 2])  # noqa: B010  # for the time being
                with counted() as used:
                    engine.grade(submission_of(folder, engine.templates))
                found[way].append((used["asking"], used["asked"]))
    print(f"{options.assignment}, a right submission, processor ms; all answers seen before")
    print(f"{'':12}{'asking':>8}{'asked':>8}{'both':>8}")
    for way, seconds in found.items():
        asking, asked = 1000 * np.percentile(np.array(seconds), 20, axis=0)
        print(f"{way:12}{asking:8.1f}{asked:8.1f}{asking + asked:8.1f}")


if __name__ == "__main__":
    main()
