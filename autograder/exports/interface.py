"""What every format is given, and what it gives back. Formats know this, and not each other's users."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from autograder.course import Course
from autograder.errors import CourseError
from autograder.record.report import Report
from autograder.record.stored import LeftOut
from autograder.record.totals import Totals, totals_of


class ExportError(CourseError):
    """Grades cannot go there as asked; the message says what, where and the remedy."""


@dataclass(frozen=True)
class Source:
    """The reports of one assignment, in the order of the students' names, and all that goes with them.

    `totals` are given by whoever knows more than the reports say, such as what graders gave by hand.
    """

    course: Course
    assignment: str
    reports: tuple[Report, ...]
    left_out: tuple[LeftOut, ...] = ()
    submitted: Path = Path("submitted")
    totals: Totals | None = None

    @property
    def grades(self) -> Totals:
        """What each student gets in all."""
        if self.totals is not None:
            return self.totals
        return totals_of(self.reports, self.left_out)


@dataclass(frozen=True, kw_only=True)
class Options:
    """What the user asks for; each format takes what concerns it.

    Attributes:
        instructor: also say what is for the instructor alone.
        into: a file that the other system exported, to be filled in.
        column: the column of `into` that is meant, by title or number.
        roster: what each student is called over there, by the name of the submission's folder.
        rescale: convert to the points of the other system, if they differ.
        visibility: when Gradescope shows tests and their output to students.
        leaderboard: let students compare themselves on Gradescope.
        classroom: the classroom's short name on Classroom 50.
        environment: the variables of the process; CI systems say there where things go.
    """

    instructor: bool = False
    into: Path | None = None
    column: str | None = None
    roster: Mapping[str, str] = field(default_factory=dict)
    rescale: bool = False
    visibility: str = "after_published"
    leaderboard: bool = False
    classroom: str | None = None
    environment: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))


@dataclass(frozen=True, kw_only=True)
class Export:
    """Files to write, by relative path, and what to tell the user.

    Attributes:
        files: content by path below the output folder.
        students: whose grades go along.
        left_out: whose do not.
        notes: what the user should know before uploading.
        finish: what else happens once the files are written, given their folder; never in a dry run.
    """

    files: Mapping[str, bytes]
    students: tuple[str, ...]
    left_out: tuple[LeftOut, ...] = ()
    notes: tuple[str, ...] = ()
    finish: Callable[[Path], None] | None = None


class Exporter(Protocol):
    """A format: it reads what it is given and writes nothing by itself.

    Raises:
        ExportError: grades cannot go there as asked.
    """

    def __call__(self, source: Source, options: Options) -> Export: ...


def for_each_student(
    source: Source, suffix: str, write: Callable[[Report], bytes]
) -> dict[str, bytes]:
    """Return a file for each student, so that none says anything about another."""
    return {f"{report.student}{suffix}": write(report) for report in source.reports}
