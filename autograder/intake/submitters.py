"""Who handed in what: the submissions that lie in a folder."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.course import Course
from autograder.errors import CourseError


@dataclass(frozen=True)
class Submitters:
    """The students who handed something in for one assignment."""

    assignment: str
    students: tuple[str, ...]


def find_submissions(
    course: Course, submitted: Path, assignments: Sequence[str], students: Sequence[str]
) -> tuple[Submitters, ...]:
    """Return the submissions in `submitted`, of the named assignments and students or of all.

    Raises:
        CourseError: an assignment or a student does not exist, or there is nothing to grade.
    """
    names = course.chosen(assignments)
    if not submitted.is_dir():
        msg = f"{submitted}: no such folder; collect submissions into it, as submitted/<student>/<assignment>/"
        raise CourseError(msg)
    there = students_in(submitted)
    for student in students:
        if student not in there:
            msg = f"{submitted / student}: no such student; there are {len(there)}, see {submitted}"
            raise CourseError(msg)
    chosen = tuple(sorted(set(students))) or there
    everybody = (_of_assignment(submitted, name, chosen) for name in names)
    found = tuple(submitters for submitters in everybody if submitters.students)
    if not found:
        msg = (
            f"{submitted}: no submission of {', '.join(names)}; they lie in <student>/<assignment>/"
        )
        raise CourseError(msg)
    return found


def students_in(submitted: Path) -> tuple[str, ...]:
    """Return the names of the folders in `submitted`, in order.

    Raises:
        OSError: the folder cannot be read.
    """
    folders = (path for path in submitted.iterdir() if path.is_dir())
    # A folder that begins with a dot is somebody's tool, or a submission that is being collected.
    names = (folder.name for folder in folders if not folder.name.startswith("."))
    return tuple(sorted(names))


def _of_assignment(submitted: Path, assignment: str, students: Sequence[str]) -> Submitters:
    """Return those of some students who handed something in for an assignment."""
    present = (student for student in students if (submitted / student / assignment).exists())
    return Submitters(assignment, tuple(present))
