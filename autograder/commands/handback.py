"""`layerlab handback`: push each student's feedback to a branch of the student's repository."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import click
import msgspec

from autograder.commands.options import FILE
from autograder.course import Course
from autograder.errors import CourseError
from autograder.intake.git import GitError
from autograder.intake.repositories import Student, read_students
from autograder.publish.handback import Feedback, hand_back
from autograder.record.report import from_json

_AT_ONCE = 8  # pushing waits for a network


@click.command(name="handback")
@click.argument("students", type=FILE)
@click.option(
    "--assignment", "-a", "assignments", multiple=True, help="Only this one; may be repeated."
)
@click.option("--dry-run", is_flag=True, help="Say what would be pushed, and push nothing.")
@click.pass_obj
def command(course: Course, students: Path, assignments: tuple[str, ...], dry_run: bool) -> None:
    """Push the feedback in feedback/ to the repositories of STUDENTS, a CSV file with columns student,repository.

    Each assignment has a branch of its own, feedback-<assignment>, which is replaced each time.
    """
    names = course.chosen(assignments)
    pairs = [
        (student, feedback)
        for student in read_students(students)
        for feedback in _feedback(course, student, names)
    ]
    if not pairs:
        msg = f"{course.root / 'feedback'}: nothing for anybody in {students}; run `layerlab grade` first"
        raise CourseError(msg)
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        outcomes = list(pool.map(lambda pair: _one(pair[0], pair[1], dry_run), pairs))
    done = "would be handed back" if dry_run else "handed back"
    click.echo(f"{outcomes.count(True)} of {len(pairs)} {done}")
    if not all(outcomes):
        raise SystemExit(1)


def _feedback(course: Course, student: Student, names: tuple[str, ...]) -> Iterator[Feedback]:
    """Yield what there is for a student, of the assignments that were graded at all."""
    for assignment in names:
        # Without a report there is no telling which submission the page is about.
        page = course.root / "feedback" / student.name / assignment / "index.html"
        path = course.root / "reports" / assignment / f"{student.name}.json"
        if page.is_file() and path.is_file():
            try:
                yield Feedback(from_json(path.read_bytes()), page.read_bytes())
            except msgspec.DecodeError as error:
                msg = f"{path}: is no report ({error}); remove it and grade again"
                raise CourseError(msg) from error
        elif path.parent.is_dir():
            click.echo(f"nothing to hand back: {student.name}: {assignment}", err=True)


def _one(student: Student, feedback: Feedback, dry_run: bool) -> bool:
    """Push one student's feedback; return whether that worked."""
    if not dry_run:
        try:
            hand_back(feedback, student.repository)
        except GitError as error:
            click.echo(f"not handed back: {student.name}: {error}", err=True)
            return False
    click.echo(f"{student.name}: {feedback.branch}")
    return True
