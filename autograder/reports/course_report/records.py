"""What the page of a course says, before anything decides how it looks."""

from dataclasses import dataclass
from enum import StrEnum

from autograder.reports.class_report.records import Person


class CourseState(StrEnum):
    """What became of one student's assignment."""

    GRADED = "graded"
    WAITING = "a person has yet to look at it"
    UNGRADED = "handed in, not graded yet"
    MISSING = "nothing handed in"
    OPEN = "may still be handed in"
    NOT_EXPECTED = "not expected"


@dataclass(frozen=True)
class CourseCell:
    """One student on one assignment: the share of its points, None where there is none, and how late it came."""

    state: CourseState
    share: float | None = None
    hours_late: float = 0.0


@dataclass(frozen=True)
class CourseStanding:
    """One student over the course.

    Attributes:
        student: who.
        cells: one for each assignment, in the order of the course.
        level: the mean share since they began, with nothing for what is missing; None where nothing says one.
        usual: the same of the middle of the class, on the same assignments.
        missing: how many assignments that were due are missing, those before they began among them.
        late: how many came late.
        why: why somebody should ask how it goes, in words; nothing for most.
        remark: what is no reason to worry and explains the row, such as where they began.
        started: whether anything was handed in at all.
        listed: whether they are on the course's list, or there is none.
    """

    student: Person
    cells: tuple[CourseCell, ...]
    level: float | None
    usual: float | None
    missing: int
    late: int
    why: tuple[str, ...]
    remark: str = ""
    started: bool = True
    listed: bool = True

    @property
    def behind(self) -> bool:
        """Whether they are still in the course, and there is a reason to ask."""
        return bool(self.why) and self.started and self.listed


@dataclass(frozen=True)
class Occurrence:
    """A mistake in one function of one assignment, with who made it."""

    assignment: str
    function: str
    students: tuple[str, ...]


@dataclass(frozen=True)
class Comeback:
    """A mistake that was made in several functions.

    `known` says whether the bank has a name for it; `again` are those who made it in more than one assignment, or in
    several functions of the only one.
    """

    sentence: str
    known: bool
    occurrences: tuple[Occurrence, ...]
    again: tuple[str, ...]

    @property
    def assignments(self) -> tuple[str, ...]:
        """Where it was made, in the order of the course."""
        return tuple(sorted({one.assignment for one in self.occurrences}))

    @property
    def students(self) -> tuple[str, ...]:
        """All who made it."""
        return tuple(sorted({who for one in self.occurrences for who in one.students}))


@dataclass(frozen=True)
class ClassSample:
    """How those who tried did: the share of the points of each."""

    shares: tuple[float, ...]

    @property
    def mean(self) -> float:
        """The mean share."""
        return sum(self.shares) / len(self.shares)

    @property
    def complete(self) -> float:
        """The part of them who earned everything."""
        return len([share for share in self.shares if share >= 1]) / len(self.shares)


@dataclass(frozen=True)
class ExerciseCompared:
    """An exercise, or a whole assignment where `exercise` is None, now and last year; one of them may be missing.

    `differs` says whether the two means are further apart than chance brings about.
    """

    assignment: str
    exercise: str | None
    now: ClassSample | None
    then: ClassSample | None
    differs: bool = False

    @property
    def change(self) -> float | None:
        """By how much the mean share rose."""
        return self.now.mean - self.then.mean if self.now and self.then else None
