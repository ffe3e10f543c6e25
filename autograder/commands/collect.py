"""`layerlab collect`: fetch submissions from students' repositories."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import click

from autograder.course import Course
from autograder.intake.collect import Collected, collect
from autograder.intake.repositories import read_students
from autograder.text.wording import counted

_AT_ONCE = 8  # cloning waits for a network


@click.command(name="collect")
@click.argument("students", type=click.Path(dir_okay=False, path_type=Path))
@click.option(
    "--assignment", "-a", "assignments", multiple=True, help="Only this one; may be repeated."
)
@click.option(
    "--into",
    type=click.Path(file_okay=False, path_type=Path),
    help="Where submissions go; submitted/ in the course unless given.",
)
@click.pass_obj
def command(
    course: Course, students: Path, assignments: tuple[str, ...], into: Path | None
) -> None:
    """Fetch the notebooks of the students listed in STUDENTS, a CSV file with columns student,repository.

    They come from each repository's default branch: from a folder with the assignment's name or, if one
    assignment is named, from the top. A repository that cannot be read is told and stops nobody else's.
    """
    names = course.chosen(assignments)
    listed = read_students(students)
    submitted = into or course.root / "submitted"
    submitted.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        found = list(pool.map(lambda student: collect(student, names, submitted), listed))
    for one in found:
        click.echo(_line(one), err=one.problem is not None)
    count = sum(one.problem is None for one in found)
    click.echo(f"{count} of {len(found)} students collected into {submitted}")
    if not count:
        raise SystemExit(1)


def _line(one: Collected) -> str:
    if one.problem is not None:
        return f"not collected: {one.student}: {one.problem}"
    notebooks = [f"{name} ({counted(count, 'notebook')})" for name, count in one.notebooks]
    commit = (one.commit or "")[:10]
    return f"{one.student}: {', '.join(notebooks)} at {commit}"
