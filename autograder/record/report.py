"""What grading one submission leaves behind: frozen records with a versioned JSON form.

Strings named `message`, `sentence`, `explains`, `hint`, `call` and `follow_through` are written for the student and
hold no hidden value; `detail` and `answered` are for the instructor alone and never reach a page that a student sees.
"""

from enum import StrEnum
from typing import Final, Literal

import msgspec

from layerlab.expect.points import ladder

SCHEMA: Final = "layerlab/report/v1"


class Outcome(StrEnum):
    """How one hidden test ended."""

    PASSED = "passed"
    FAILED = "failed"
    ERROR = "error"
    TIMEOUT = "timeout"
    CRASHED = "crashed"
    NOT_ATTEMPTED = "not attempted"


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Base of all records."""


class Problem(Record, frozen=True, kw_only=True):
    """Something about the submission itself that the student or instructor should know."""

    code: str
    where: str
    message: str
    remedy: str


class Diagnosis(Record, frozen=True, kw_only=True):
    """A known mistake whose values the submission shows, or (`mistake` is None) what is observed.

    With `forward` it is no mistake of this function's at all: that one is to be mended first. `tests` are the ids
    of those that it explains; where there are none, it explains all that lost points. Of a mistake that explains
    some of the tests that fail, and not all, `explains` says how many. `proven` is a place where a small change was
    seen to make all tests pass.
    """

    mistake: str | None
    sentence: str
    forward: str | None = None
    explains: str | None = None
    tests: tuple[str, ...] = ()
    proven: bool = False

    @property
    def words(self) -> str:
        """What is said to whoever wrote the function."""
        return f"{self.sentence} {self.explains}" if self.explains else self.sentence

    @property
    def is_cause(self) -> bool:
        """Whether this says why tests fail, and not only what was seen there."""
        return self.mistake is not None or self.forward is not None or self.proven


class TestResult(Record, frozen=True, kw_only=True):
    """One hidden test against one submission.

    `hint` is a question, `more_hints` go on from there; `call` is the call that it ended with, and
    `reproduced` is code that fails alike with public numbers. `voided` says why the test was wrong, where the
    course says that it was.
    """

    __test__ = False  # not a test class, whatever pytest thinks of its name

    id: str
    exercise: str
    function: str
    sentence: str
    outcome: Outcome
    points: float
    earned: float
    seconds: float
    hint: str | None = None
    more_hints: tuple[str, ...] = ()
    call: str | None = None
    reproduced: str | None = None
    message: str | None = None
    follow_through: str | None = None
    voided: str | None = None
    detail: str | None = None

    @property
    def waits_for_others(self) -> bool:
        """Whether it holds and yet earns nothing, since other tests of its function do not hold."""
        return self.outcome is Outcome.PASSED and self.earned < self.points

    @property
    def hints(self) -> tuple[str, ...]:
        """All hints, in the order in which they are opened."""
        return ladder(self.hint, self.more_hints)


class Answered(Record, frozen=True, kw_only=True):
    """What a function without a known mistake answered, so that its like are found; for the instructor alone.

    `form` is a keyed digest of what has to agree exactly, `values` are numbers that agree up to rounding, one a
    test; they say nothing to anybody without the course's secret. `differs` is the first value that is wrong.
    """

    form: str
    values: tuple[float, ...]
    differs: str | None = None


class FunctionResult(Record, frozen=True, kw_only=True):
    """One function: the sum of its tests, recorded in the test cell `grade_id`.

    `bound` says which cells of the notebook bound its name, and which of them counted. `answered` is there where
    it failed and nobody knows the mistake.
    """

    exercise: str
    function: str
    grade_id: str
    points: float
    earned: float
    diagnoses: tuple[Diagnosis, ...] = ()
    bound: str | None = None
    answered: Answered | None = None

    @property
    def mistakes(self) -> tuple[Diagnosis, ...]:
        """What is wrong with the function itself: not that another one is to be mended first."""
        return tuple(diagnosis for diagnosis in self.diagnoses if diagnosis.forward is None)


class NotebookResult(Record, frozen=True, kw_only=True):
    """How one notebook of the submission was found, and how its cells ran.

    `by_hand` is what a person gives for its written answers, on top of what the tests give.
    """

    exercise: str
    file: str | None
    sha256: str | None
    cells_run: int
    cells_failed: int
    seconds: float
    by_hand: float = 0.0


class Report(Record, frozen=True, kw_only=True):
    """Everything that grading one submission found.

    `basis` has a digest of each thing that the report depends on, by name; `key` is one digest of all.
    `answers` has a digest of each written answer's text, by `exercise/grade_id`. `together` are all who handed it
    in, beginning with the one in whose folder it lies; nobody, where it is one student's own.
    """

    schema: Literal["layerlab/report/v1"] = SCHEMA
    assignment: str
    student: str
    key: str
    basis: dict[str, str] = {}
    sandbox: str
    versions: dict[str, str]
    graded_at: str
    seconds: float
    problems: tuple[Problem, ...]
    notebooks: tuple[NotebookResult, ...]
    functions: tuple[FunctionResult, ...]
    tests: tuple[TestResult, ...]
    answers: dict[str, str] = {}
    together: tuple[str, ...] = ()

    @property
    def place(self) -> str:
        """The student in whose folder the submission lies."""
        return self.together[0] if self.together else self.student

    @property
    def points(self) -> float:
        """What the assignment is worth."""
        return sum(function.points for function in self.functions)

    @property
    def earned(self) -> float:
        """What the submission earned."""
        return sum(function.earned for function in self.functions)

    @property
    def by_hand(self) -> float:
        """What a person gives besides."""
        return sum(notebook.by_hand for notebook in self.notebooks)


# What the same test says of many submissions, by the names of its fields.
_OF_THE_TEST = ("id", "exercise", "function", "sentence", "hint", "more_hints", "message", "detail")


def sharing(report: Report, known: dict[object, object]) -> Report:
    """Return a report in which the texts of tests are those that are known already; new ones are known from then on.

    The reports of a class have most of them in common, and each has come from another process with its own.
    """

    def shared(test: TestResult) -> TestResult:
        texts = {name: getattr(test, name) for name in _OF_THE_TEST}
        return msgspec.structs.replace(
            test, **{name: known.setdefault(text, text) for name, text in texts.items()}
        )

    return msgspec.structs.replace(report, tests=tuple(map(shared, report.tests)))


def to_json(report: Report) -> bytes:
    """Return the report as indented JSON that ends in a newline."""
    return msgspec.json.format(msgspec.json.encode(report), indent=2) + b"\n"


def from_json(data: bytes) -> Report:
    """Return the report that `to_json` wrote.

    Raises:
        msgspec.ValidationError: a field is missing, unknown or of the wrong type.
        msgspec.DecodeError: `data` is not JSON.
    """
    return msgspec.json.decode(data, type=Report)
