"""Who handed in what: the submissions that lie in a folder."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.course import Course, CourseError


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
    wanted = [course.assignment(name) for name in assignments] or course.assignments()
    if not submitted.is_dir():
        msg = f"{submitted}: no such folder; collect submissions into it, as submitted/<student>/<assignment>/"
        raise CourseError(msg)
    there = _students(submitted)
    for student in students:
        if student not in there:
            msg = f"{submitted / student}: no such student; there are {len(there)}, see {submitted}"
            raise CourseError(msg)
    chosen = tuple(sorted(set(students))) or there
    rosters = tuple(
        Roster(name, tuple(s for s in chosen if (submitted / s / name).exists())) for name in wanted
    )
    found = tuple(roster for roster in rosters if roster.students)
    if not found:
        msg = f"{submitted}: no submission of {', '.join(wanted)}; they lie in <student>/<assignment>/"
        raise CourseError(msg)
    return found


def _students(submitted: Path) -> tuple[str, ...]:
    return tuple(
        sorted(p.name for p in submitted.iterdir() if p.is_dir() and not p.name.startswith("."))
    )
