"""More time for single students: the columns of `students.csv` that say so.

    student,extra_hours,extra_hours:02_losses
    ada,24,
    emmy,,48

Ada has a day more for every assignment, Emmy two for one of them. What stands in an assignment's own column
counts instead of what holds for all.
"""

import csv
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from autograder.course import Course
from autograder.settings.reading import SettingsError
from autograder.text.names import student_named

STUDENTS_FILE = "students.csv"
_COLUMN = "extra_hours"
_IDS = ("student", "id", "student_id", "username", "login")


@dataclass(frozen=True)
class Extensions:
    """Who has more time; `known` says whether the file speaks of it at all, else the gradebook's own count."""

    known: bool = False
    hours: Mapping[tuple[str, str], float] = field(default_factory=dict)

    def of(self, student: str, assignment: str) -> timedelta | None:
        """Return how much more time a student has; None where it is none."""
        hours = self.hours.get((student, assignment), self.hours.get((student, ""), 0.0))
        return timedelta(hours=hours) if hours else None


def read_extensions(course: Course) -> Extensions:
    """Return the extensions of a course.

    Raises:
        SettingsError: a number of hours is none, or a column names no assignment.
    """
    path = course.root / STUDENTS_FILE
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return Extensions()
    except UnicodeDecodeError as error:
        msg = f"{path}:1: not UTF-8 text; save it as UTF-8"
        raise SettingsError(msg) from error
    return _parse(text, path, course.assignments())


def _parse(text: str, path: Path, assignments: tuple[str, ...]) -> Extensions:
    rows = csv.DictReader(text.splitlines(), skipinitialspace=True)
    columns = [name for name in rows.fieldnames or () if name.partition(":")[0] == _COLUMN]
    if not columns:
        return Extensions()
    key = next((name for name in _IDS if name in (rows.fieldnames or ())), None)
    if key is None:
        msg = f"{path}:1: no column says whose hours these are; name one student"
        raise SettingsError(msg)
    for column in columns:
        assignment = column.partition(":")[2]
        if assignment and assignment not in assignments:
            msg = f"{path}:1: {column}: there is no assignment {assignment!r}; there are: {', '.join(assignments)}"
            raise SettingsError(msg)
    found = {}
    for row in rows:
        for column in columns:
            said = (row[column] or "").strip()
            if said:
                student = student_named((row[key] or "").strip())
                hours = _hours(said, f"{path}:{rows.line_num}: {column}")
                found[student, column.partition(":")[2]] = hours
    return Extensions(known=True, hours=found)


def _hours(said: str, where: str) -> float:
    try:
        hours = float(said)
    except ValueError:
        hours = math.nan
    if not 0 <= hours <= 24 * 366:
        msg = f"{where}: {said!r} is no number of hours; write one such as 24"
        raise SettingsError(msg)
    return hours
