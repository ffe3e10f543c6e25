"""`layerlab new`: the files of a new exercise, complete and green, for its author to make it their own."""

import contextlib
from collections.abc import Mapping
from pathlib import Path

import click

from autograder.commands.programs import typed
from autograder.course import Course
from autograder.scaffold import KINDS, new_exercise


@click.command(name="new")
@click.argument("assignment")
@click.argument("exercise")
@click.option(
    "--kind",
    type=click.Choice(KINDS),
    default="layer",
    show_default=True,
    help="What it begins as: forward and backward, one function, a class, or values and a picture.",
)
@click.option("--dry-run", is_flag=True, help="Name the files, and write none.")
@click.pass_obj
def command(course: Course, assignment: str, exercise: str, kind: str, dry_run: bool) -> None:
    """Begin EXERCISE in ASSIGNMENT, such as `layerlab new 09_attention softmax_attention`.

    Writes its text, public tests, hidden tests and mistakes. They hold a small exercise of that kind that
    `layerlab build` and `layerlab verify` accept as it is, a layer of one factor unless told otherwise: replace it part by part. An
    assignment that is not there yet is made; a file that is there is never written over.
    """
    files = new_exercise(course, assignment, exercise, kind)
    if not dry_run:
        _write(files)
    for path in files:
        click.echo(f"{'would write' if dry_run else 'wrote'} {path.relative_to(course.root)}")
    if not dry_run:
        layerlab = typed("layerlab")
        click.echo(f"\nNow: {layerlab} build {assignment} && {layerlab} verify {assignment}")


def _write(files: Mapping[Path, str]) -> None:
    """Write all files, or leave none."""
    written: list[Path] = []
    try:
        for path, text in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("x", encoding="utf-8") as file:
                written.append(path)
                file.write(text)
    except OSError:
        for path in written:
            with contextlib.suppress(OSError):
                path.unlink()
        raise
