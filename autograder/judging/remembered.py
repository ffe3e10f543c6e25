"""What hidden tests asked before, and what came of the answers: the same answers always end in the same verdict.

What a test draws follows from the course's secret, so after the same answers it asks the same question. As long as a
submission answers what another one answered, its test need not run: each question is known, and the end of it as well.

    test_relu      ask relu(x)  -> [0, 2]    ask relu(-x) -> [1, 0]    passed
                                -> [-1, 2]   failed: negative entries

No question goes out that the test itself would not ask now: it went to somebody whose answers so far were these, byte
for byte. With the first answer that is new the test runs after all, is told what was answered already, and goes on.
"""

import os
from collections import OrderedDict
from dataclasses import dataclass, field
from hashlib import sha256

from autograder.errors import CourseError
from autograder.record.report import Answered, Diagnosis, TestResult
from autograder.sandbox.calling import Message
from layerlab.expect.findings import Finding

VARIABLE = "LAYERLAB_REMEMBERED_MB"
USUAL_MB = 24
MAX_EXPLAINED = 1000  # functions that failed; each takes about a kilobyte
_DIGEST_BYTES = 16
_PLACE_BYTES = 300  # what keeping a place takes, beside its question
_VERDICT_BYTES = 3000


@dataclass(frozen=True)
class RememberedRun:
    """How a test ended.

    Attributes:
        result: its record.
        finding: what its check found.
        differs: its first wrong value.
        kept: bytes of values that its calls take.
    """

    result: TestResult
    finding: Finding | None
    differs: str | None
    kept: int


@dataclass
class _Place:
    """Where a test stands after some answers: at a question, or at its end."""

    question: Message | None = None
    # By what a verdict depends on beside the answers.
    verdicts: dict[bytes, RememberedRun] = field(default_factory=dict)
    needs: str = ""

    @property
    def size(self) -> int:
        return _PLACE_BYTES + _VERDICT_BYTES * len(self.verdicts)


class StrayedError(CourseError):
    """A test did something else than before, after the very same answers; the engine says which, and the remedy."""

    def __init__(self) -> None:
        super().__init__("the test does not do what it did before after the same answers")


class Memory:
    """The places that the tests of one assignment came to.

    Args:
        capacity: in bytes; what was not come by for the longest goes first. With 0 nothing is remembered.
    """

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._size = 0
        self._places: OrderedDict[bytes, _Place] = OrderedDict()
        # A question is the same for many, and is kept once: by digest, with the number of its places.
        self._questions: dict[bytes, tuple[Message, int]] = {}
        self._explained: OrderedDict[bytes, ExplainedFunction] = OrderedDict()

    def __bool__(self) -> bool:
        return self._capacity > 0

    @property
    def held(self) -> int:
        """Bytes that it takes now."""
        return self._size

    def question_at(self, place: bytes) -> Message | None:
        """Return what a test asks at a place; None where it ends, or was never seen."""
        found = self._places.get(place)
        if found is None:
            return None
        self._places.move_to_end(place)
        return found.question

    def needs_at(self, place: bytes) -> str | None:
        """Return what the verdict at a place depends on beside the answers; None where none is known."""
        found = self._places.get(place)
        return found.needs if found is not None and found.verdicts else None

    def verdict_at(self, place: bytes, around: bytes) -> RememberedRun | None:
        """Return how a test ended at a place, in the same circumstances."""
        found = self._places.get(place)
        return None if found is None else found.verdicts.get(around)

    def note_question(self, place: bytes, asked: Message) -> None:
        """Remember that a test asks something at a place.

        Raises:
            StrayedError: it asked something else there before, or ended.
        """
        if not self:
            return
        known = self._places.get(place)
        if known is not None:
            if known.question is None or known.question.digest != asked.digest:
                raise StrayedError
            return
        message, count = self._questions.get(asked.digest, (asked, 0))
        self._questions[asked.digest] = message, count + 1
        if not count:
            self._size += message.size
        self._keep(place, _Place(message))

    def note_verdict(self, place: bytes, needs: str, around: bytes, ended: RememberedRun) -> None:
        """Remember how a test ended at a place.

        Raises:
            StrayedError: it went on from there before, or its verdict hung on something else.
        """
        if not self:
            return
        known = self._places.get(place)
        if known is None:
            self._keep(place, _Place(verdicts={around: ended}, needs=needs))
            return
        if known.question is not None or known.needs != needs:
            raise StrayedError
        if around not in known.verdicts:
            known.verdicts[around] = ended
            self._size += _VERDICT_BYTES
            self._forget()

    def explained(self, key: bytes) -> "ExplainedFunction | None":
        """Return what explained a function whose tests ended as they did now."""
        if key in self._explained:
            self._explained.move_to_end(key)
        return self._explained.get(key)

    def note_explained(self, key: bytes, explained: "ExplainedFunction") -> None:
        """Remember what explains a function."""
        if not self:
            return
        self._explained[key] = explained
        if len(self._explained) > MAX_EXPLAINED:
            self._explained.popitem(last=False)

    def _keep(self, place: bytes, found: _Place) -> None:
        self._places[place] = found
        self._size += found.size
        self._forget()

    def _forget(self) -> None:
        """Let go of what was not come by for the longest, until there is room."""
        while self._size > self._capacity and len(self._places) > 1:
            _, place = self._places.popitem(last=False)
            self._size -= place.size
            if place.question is not None:
                self._let_go(place.question)

    def _let_go(self, question: Message) -> None:
        message, count = self._questions.pop(question.digest)
        if count > 1:
            self._questions[question.digest] = message, count - 1
        else:
            self._size -= message.size


@dataclass(frozen=True)
class ExplainedFunction:
    """What explains a function that failed, and what is kept of its answers."""

    diagnoses: tuple[Diagnosis, ...]
    answered: Answered | None


def memory_here() -> Memory:
    """Return an empty memory, as large as `LAYERLAB_REMEMBERED_MB` says.

    Raises:
        CourseError: that is no number of megabytes.
    """
    text = os.environ.get(VARIABLE, str(USUAL_MB))
    if not text.isdecimal():
        msg = f"{VARIABLE}={text!r}: give a whole number of megabytes, 0 to remember nothing"
        raise CourseError(msg)
    return Memory(int(text) << 20)


def digest_of(*parts: bytes) -> bytes:
    """Return what tells some texts from all others."""
    found = sha256()
    for part in parts:
        # With its length, so that no two lists of texts read alike.
        found.update(len(part).to_bytes(8, "little"))
        found.update(part)
    return found.digest()[:_DIGEST_BYTES]
