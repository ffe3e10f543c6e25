"""`layerlab rubric`: points for what a person ticked in formgrader."""

import click

from autograder.course import Course
from autograder.gradebook.rubric_scores import RubricScore, score_by_ticks
from autograder.gradebook.settings import read_settings
from autograder.text.wording import counted


@click.command(name="rubric")
@click.option(
    "--assignment", "-a", "assignments", multiple=True, help="Only this one; may be repeated."
)
@click.option("--dry-run", is_flag=True, help="Say what would be given, and write nothing.")
@click.pass_obj
def command(course: Course, assignments: tuple[str, ...], dry_run: bool) -> None:
    """Give cells that are judged by hand the points of what was ticked in their rubric.

    Formgrader shows the lines of a rubric in the box for comments, as `[ ] both axes are named (1)`. Whoever
    grades writes an x between the brackets, or a part of the points, and words of their own below; this
    command does the sums. Points that were typed in formgrader stay as they are.
    """
    settings = read_settings(course)
    differing = 0
    for assignment in course.chosen(assignments):
        found = score_by_ticks(course, settings, assignment, dry_run=dry_run)
        for one in found:
            if one.is_new or one.differs:
                click.echo(f"{assignment}: {_line(one)}", err=one.differs)
        differing += sum(one.differs for one in found)
        given = counted(sum(one.is_new for one in found), "cell")
        would = "would get" if dry_run else "got"
        click.echo(f"{assignment}: {given} {would} points by their ticks")
    if differing:
        raise SystemExit(1)


def _line(one: RubricScore) -> str:
    if one.differs:
        return f"{one.student}, {one.cell}: {one.before:g} points were typed, and the ticks come to {one.points:g}; make them agree in formgrader"
    return f"{one.student}, {one.cell}: {one.points:g} points"
