"""What running public tests found, as records."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from layerlab.expect.findings import Finding
from layerlab.expect.points import ladder


class Status(StrEnum):
    """How one public test ended, in the words of the card."""

    PASSED = "passed"
    FAILED = "not yet"
    ERROR = "stopped by an error"
    NOT_WRITTEN = "not written yet"
    NOT_DEFINED = "not defined yet"
    SKIPPED = "skipped"
    INTERRUPTED = "interrupted"

    @property
    def is_open(self) -> bool:
        """Whether there is nothing to judge yet."""
        return self in (Status.NOT_WRITTEN, Status.NOT_DEFINED)


@dataclass(frozen=True, kw_only=True)
class Place:
    """A line of the student's code: `label` names its cell or file."""

    label: str
    line: int
    function: str
    source: str


@dataclass(frozen=True, kw_only=True)
class CardVerdict:
    """How one test judged one function.

    Attributes:
        function: the function that the test is about.
        sentence: what the test expects.
        status: how it ended.
        message: why it did not pass.
        hint: the next thought to have: a question.
        more_hints: those after it: a pointer, then the idea.
        finding: what differs, where a check said so.
        place: where the student's own code raised.
        call: the call that failed, in words.
        code: the same, to be run again.
    """

    function: str
    sentence: str
    status: Status
    message: str | None = None
    hint: str | None = None
    more_hints: tuple[str, ...] = ()
    finding: Finding | None = None
    place: Place | None = None
    call: str | None = None
    code: str | None = None

    @property
    def hints(self) -> tuple[str, ...]:
        """All hints, in the order in which they are opened."""
        return ladder(self.hint, self.more_hints)


@dataclass(frozen=True, kw_only=True)
class CardProblem:
    """Something that kept tests from running: what is the matter, and what to do."""

    message: str
    remedy: str


@dataclass(frozen=True, kw_only=True)
class CardRecord:
    """What a report card holds; how it is shown is the affair of `Card`.

    Attributes:
        verdicts: how each test ended.
        problems: what kept tests from running.
        notes: what is to be minded, and changes nothing of what passed.
    """

    verdicts: tuple[CardVerdict, ...] = ()
    problems: tuple[CardProblem, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether there were tests, and all of them passed."""
        all_passed = all(verdict.status is Status.PASSED for verdict in self.verdicts)
        return bool(self.verdicts) and not self.problems and all_passed

    @property
    def functions(self) -> Mapping[str, tuple[CardVerdict, ...]]:
        """The verdicts of each function, in the order of its tests."""
        names = dict.fromkeys(verdict.function for verdict in self.verdicts)
        return {name: tuple(v for v in self.verdicts if v.function == name) for name in names}
