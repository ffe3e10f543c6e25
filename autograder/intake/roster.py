"""Who handed in what: the submissions that lie in a folder."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.course import Course
from autograder.errors import CourseError


@dataclass(frozen=True)
class Roster:
    """The students who handed something in for one assignment."""

    assignment: str
    students: tuple[str, ...]


def find_submissions(
    course: Course, submitted: Path, assignments: Sequence[str], students: Sequence[str]
) -> tuple[Roster, ...]:
    """Return the submissions in `submitted`, of the named assignments and students or of all.

    Raises:
        CourseError: an assignment or a student does not exist, or there is nothing to grade.
    """
    names = wanted(course, assignments)
    if not submitted.is_dir():
        msg = f"{submitted}: no such folder; collect submissions into it, as submitted/<student>/<assignment>/"
        raise CourseError(msg)
    there = students_in(submitted)
    for student in students:
        if student not in there:
            msg = f"{submitted / student}: no such student; there are {len(there)}, see {submitted}"
            raise CourseError(msg)
    chosen = tuple(sorted(set(students))) or there
    rosters = tuple(
        Roster(name, tuple(s for s in chosen if (submitted / s / name).exists())) for name in names
    )
    found = tuple(roster for roster in rosters if roster.students)
    if not found:
        msg = (
            f"{submitted}: no submission of {', '.join(names)}; they lie in <student>/<assignment>/"
        )
        raise CourseError(msg)
    return found


def wanted(course: Course, assignments: Sequence[str]) -> tuple[str, ...]:
    """Return the assignments that are named, or all.

    Raises:
        CourseError: one of them does not exist.
    """
    return tuple(course.assignment(name) for name in assignments) or course.assignments()


def students_in(submitted: Path) -> tuple[str, ...]:
    """Return the names of the folders in `submitted`, in order.

    Raises:
        OSError: the folder cannot be read.
    """
    return tuple(
        sorted(p.name for p in submitted.iterdir() if p.is_dir() and not p.name.startswith("."))
    )
