"""`layerlab secret`: what becomes of the course secret."""

import click

from autograder.commands.programs import typed
from autograder.course import Course
from autograder.upkeep.rotating import rotate_secret


@click.group(name="secret")
def command() -> None:
    """Look after the course secret, from which the inputs of hidden tests derive."""


@command.command(name="rotate")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def rotate(course: Course, yes: bool) -> None:
    """Put a new secret in the place of the old one, of which nothing is left.

    Hidden tests then draw other numbers: all that was graded is graded again by the next run. What is right stays
    right; `layerlab regrade --what-if` shows whose score would move.
    """
    if not yes:
        click.confirm(
            "All that was graded will be graded again, with other numbers. Go on?", abort=True
        )
    rotate_secret(course)
    click.echo(f"{course.state / 'secret'}: a new secret")
    click.echo(
        f"Next: {typed('layerlab')} regrade --what-if shows whose score would move, and changes nothing."
    )
    click.echo(
        "Where continuous integration has it as LAYERLAB_SECRET, give it the new one; make Gradescope's autograder.zip anew."
    )
