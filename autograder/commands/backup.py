"""`layerlab backup`: the whole course in one file."""

from datetime import UTC, datetime
from pathlib import Path

import click

from autograder.commands.options import FILE
from autograder.course import Course
from autograder.text.wording import counted
from autograder.upkeep.backups import back_up


@click.command(name="backup")
@click.argument("file", type=FILE, required=False)
@click.pass_obj
def command(course: Course, file: Path | None) -> None:
    """Put the whole course by in FILE: exercises, secret, submissions, grades, pages.

    FILE is <course>-<date>.tar.gz in the folder above the course unless given. Only its owner may read it; whoever
    has it has the secret and all grades. `layerlab restore` makes the course of it again.
    """
    moment = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    target = file or course.root.parent / f"{course.root.name}-{moment}.tar.gz"
    made = back_up(course, target)
    click.echo(f"{target}: {counted(made.files, 'file')}, {target.stat().st_size / 1e6:.1f} MB")
    for note in made.notes:
        click.echo(f"note: {note}", err=True)
