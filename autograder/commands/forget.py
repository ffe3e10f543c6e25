"""`layerlab forget`: take away what a course keeps of a student."""

import click

from autograder.course import Course
from autograder.record.store import OutputFolders
from autograder.text.plain import one_line
from autograder.text.wording import counted
from autograder.upkeep.forgetting import Remembered, find_student, forget


@click.command(name="forget")
@click.argument("student")
@click.option("--dry-run", is_flag=True, help="Name what would go, and take nothing away.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def command(course: Course, student: str, dry_run: bool, yes: bool) -> None:
    """Take away all that the course keeps of STUDENT, as the folder in submitted/ is called.

    That is: submissions, reports, pages, autograded notebooks, earlier scores, what was remembered of answers and
    code, and the rows of nbgrader's gradebook. Files that speak of many students are named, to be made anew.
    Git's history, backups, and what was sent elsewhere are yours to look after.
    """
    found = find_student(course, student)
    _tell(course, found)
    if dry_run or not found.anything:
        return
    if not yes:
        click.confirm(f"Forget {student}? It cannot be undone", abort=True)
    outputs = OutputFolders.of(course)
    if outputs.reports.is_dir():
        with outputs.held():
            forget(course, found)
    else:
        forget(course, found)
    click.echo(f"{student} is forgotten")


def _tell(course: Course, found: Remembered) -> None:
    for path in found.paths:
        click.echo(f"  {one_line(str(path.relative_to(course.root)))}")
    for path in found.lines:
        click.echo(f"  lines of {path.relative_to(course.root)}")
    if found.in_gradebook:
        click.echo("  the student's rows in nbgrader's gradebook")
    if found.mentions:
        files = counted(len(found.mentions), "file of many students", "files of many students")
        click.echo(f"{files} to make anew, or to mend by hand:")
    for path in found.mentions:
        click.echo(f"  {one_line(str(path.relative_to(course.root)))}")
