"""What a class report says, before anything decides how it looks."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from autograder.record.report import Outcome

SCHEMA: Final = "layerlab/class-report/v1"


class Absence(StrEnum):
    """Why a student of the course has no grade here."""

    NOTHING = "nothing handed in"
    WAITING = "handed in, not graded yet"
    OURS = "not graded, by a fault of the grader's"
    UNREADABLE = "the report cannot be read; grade the submission again"


@dataclass(frozen=True)
class Person:
    """A student of the course: the name of the folder, and how people call them where that is known."""

    id: str
    name: str | None = None


@dataclass(frozen=True)
class Absent:
    """Someone without a grade."""

    student: Person
    why: Absence


@dataclass(frozen=True)
class Mark:
    """How one test ended for one student; `follow_through` says that it was credited although it failed."""

    outcome: Outcome
    earned: float
    follow_through: bool = False


@dataclass(frozen=True)
class Try:
    """What one earlier submission earned."""

    graded_at: str
    earned: float
    points: float


@dataclass(frozen=True)
class StudentRow:
    """One graded student; `marks` are in the order of the tests, None where a test was not run.

    `earlier` are the submissions before this one, as far as they are known, oldest first.
    """

    student: Person
    earned: float
    points: float
    marks: tuple[Mark | None, ...]
    mistakes: tuple[int, ...]
    graded_at: str = ""
    earlier: tuple[Try, ...] = ()

    @property
    def passed(self) -> int:
        """How many tests it passed."""
        run = [mark for mark in self.marks if mark is not None]
        return len([mark for mark in run if mark.outcome is Outcome.PASSED])

    @property
    def gained(self) -> float:
        """How much more it is than the first submission earned."""
        return self.earned - self.earlier[0].earned if self.earlier else 0.0


@dataclass(frozen=True)
class ItemRow:
    """One hidden test against the class.

    `graded` submissions ran it and `attempted` of them had something to run; `share` is the mean part of
    its points that they earned. `power` is the corrected item-total correlation, see `items.py`; None
    where it has no value.
    """

    number: int
    id: str
    exercise: str
    function: str
    sentence: str
    hint: str | None
    points: float
    graded: int
    attempted: int
    share: float
    power: float | None
    outcomes: Mapping[str, int]
    follow_through: tuple[str, ...]
    ended_early: Mapping[str, tuple[str, ...]]
    voided: str | None = None

    @property
    def passed(self) -> int:
        """How many passed it."""
        return self.outcomes[Outcome.PASSED.value]


@dataclass(frozen=True)
class FunctionRow:
    """One function against the class.

    `lost` counts the points of those alone who attempted it, and what others lost because of it.
    """

    exercise: str
    function: str
    points: float
    graded: int
    attempted: int
    full: int
    mean: float
    lost: float
    mistake: int | None
    hardest: int | None


@dataclass(frozen=True)
class Example:
    """The code of one student who made a mistake."""

    student: str
    code: str


@dataclass(frozen=True)
class MistakeRow:
    """A diagnosis with everyone whose values show it; `name` is None for what is only observed."""

    number: int
    exercise: str
    function: str
    name: str | None
    sentence: str
    students: tuple[str, ...]
    example: Example | None


@dataclass(frozen=True)
class GroupRow:
    """Students whose functions answered alike, and nobody knows by what mistake.

    `failing` are the numbers of the tests that lost points; `differs` is the first value that is wrong; `change` is
    what repair found to make one of these functions right, as a diff.
    """

    number: int
    exercise: str
    function: str
    name: str
    students: tuple[str, ...]
    failing: tuple[int, ...]
    differs: str | None
    example: Example | None
    change: str | None = None


@dataclass(frozen=True)
class Trouble:
    """What was wrong with one submission itself."""

    student: str
    where: str
    message: str


@dataclass(frozen=True)
class ProblemRow:
    """One kind of trouble, with everyone who had it."""

    code: str
    cases: tuple[Trouble, ...]

    @property
    def students(self) -> tuple[str, ...]:
        """Who had it, once each."""
        return tuple(dict.fromkeys(case.student for case in self.cases))


@dataclass(frozen=True)
class ClassReport:
    """A class on one assignment. Students come by points, best first; mistakes and groups by frequency."""

    schema: str
    assignment: str
    points: float
    by_hand: float
    students: tuple[StudentRow, ...]
    functions: tuple[FunctionRow, ...]
    tests: tuple[ItemRow, ...]
    mistakes: tuple[MistakeRow, ...]
    groups: tuple[GroupRow, ...]
    problems: tuple[ProblemRow, ...]
    absent: tuple[Absent, ...]
    roster: str | None
    unlisted: tuple[str, ...]
    attempted: int
    mean: float
    median: float
    full: int
    nothing: int
    incomplete: int
    graded_at: tuple[str, str]
    sandboxes: tuple[str, ...]
