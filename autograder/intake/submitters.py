"""Who handed in what: the submissions that lie in a folder."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.course import Course
from autograder.errors import CourseError
from autograder.text.names import student_id, submission_folder


@dataclass(frozen=True)
class Submitters:
    """The students who handed something in for one assignment, as `student_id` calls them."""

    assignment: str
    students: tuple[str, ...]


def find_submissions(
    course: Course, submitted: Path, assignments: Sequence[str], students: Sequence[str]
) -> tuple[Submitters, ...]:
    """Return the submissions in `submitted`, of the named assignments and students or of all.

    A student is named as in reports, or as the folder is called.

    Raises:
        CourseError: an assignment or a student does not exist, or there is nothing to grade.
    """
    names = course.chosen(assignments)
    if not submitted.is_dir():
        msg = f"{submitted}: no such folder; collect submissions into it, as submitted/<student>/<assignment>/"
        raise CourseError(msg)
    there = students_in(submitted)
    chosen = {_known(student, there, submitted) for student in students}
    everybody = (_of_assignment(submitted, name, sorted(chosen) or there) for name in names)
    found = tuple(submitters for submitters in everybody if submitters.students)
    if not found:
        msg = (
            f"{submitted}: no submission of {', '.join(names)}; they lie in <student>/<assignment>/"
        )
        raise CourseError("; ".join((msg, *dotted_submissions(submitted, names))))
    return found


def students_in(submitted: Path) -> tuple[str, ...]:
    """Return the students who have a folder in `submitted`, in order.

    Raises:
        OSError: the folder cannot be read.
    """
    names = (name for name in _folders(submitted) if not name.startswith("."))
    return tuple(sorted(map(student_id, names)))


def dotted_submissions(submitted: Path, assignments: Sequence[str]) -> tuple[str, ...]:
    """Say of each folder that begins with a dot and has a submission in it why it is not graded.

    Such a folder is a tool's own to us, to nbgrader and to most programs; one without a submission is.

    Raises:
        OSError: the folder cannot be read.
    """
    dotted = sorted(name for name in _folders(submitted) if name.startswith("."))
    return tuple(
        f"{submitted.name}/{student_id(name)}: not graded, since its name begins with a dot; rename the folder"
        for name in dotted
        if any((submitted / name / assignment).exists() for assignment in assignments)
    )


def _folders(submitted: Path) -> Iterator[str]:
    yield from (path.name for path in submitted.iterdir() if path.is_dir())


def _known(student: str, there: Sequence[str], submitted: Path) -> str:
    """Return what a student is called who was named by somebody.

    Raises:
        CourseError: there is no such student.
    """
    for called in (student, student_id(student)):
        if called in there:
            return called
    msg = f"{submitted / student_id(student)}: no such student; there are {len(there)}, see {submitted}"
    raise CourseError(msg)


def _of_assignment(submitted: Path, assignment: str, students: Sequence[str]) -> Submitters:
    """Return those of some students who handed something in for an assignment."""
    present = (
        student
        for student in students
        if submission_folder(submitted, student, assignment).exists()
    )
    return Submitters(assignment, tuple(present))
