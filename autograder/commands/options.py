"""Options that several commands share: where things are, how student code is confined, by how many processes."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from autograder.course import Course
from autograder.judging.bounds import limits_of, wide_enough
from autograder.sandbox import Limits

FOLDER = click.Path(file_okay=False, path_type=Path)
FILE = click.Path(dir_okay=False, path_type=Path)
FOLDER_THERE = click.Path(exists=True, file_okay=False, path_type=Path)
FILE_THERE = click.Path(exists=True, dir_okay=False, path_type=Path)

reports_option = click.option(
    "--reports", type=FOLDER, help="Where the reports are; reports/ in the course unless given."
)
submitted_option = click.option(
    "--submitted",
    type=FOLDER,
    help="Where the submissions are; submitted/ in the course unless given.",
)

_UNLESS = " unless given here or in layerlab.toml"
_SECONDS = click.FloatRange(min=0, min_open=True)


def sandbox_options(function: Any) -> Any:
    """Add the options that say how student code is confined."""
    limits = Limits()
    options = (
        click.option(
            "--jobs",
            "-j",
            type=click.IntRange(min=1),
            help="Processes; one for each processor unless given.",
        ),
        click.option(
            "--sandbox",
            type=click.Choice(["auto", "full", "reduced"]),
            default="auto",
            help="The walls around student code; auto means full, and nothing where that cannot be had.",
        ),
        click.option(
            "--cell-timeout",
            type=_SECONDS,
            help=f"Seconds a cell may take; {limits.cell_seconds:g}{_UNLESS}.",
        ),
        click.option(
            "--call-timeout",
            type=_SECONDS,
            help=f"Seconds a call of a student's function may take; {limits.call_seconds:g}{_UNLESS}.",
        ),
        click.option(
            "--memory",
            type=click.IntRange(min=128),
            help=f"MB of memory for a submission; {limits.memory_mb}{_UNLESS}.",
        ),
    )
    # Decorators are applied from the innermost one, and --help lists the outermost first.
    for option in reversed(options):
        function = option(function)
    return function


def make_limits(
    course: Course, cell_timeout: float | None, call_timeout: float | None, memory: int | None
) -> Limits:
    """Return the limits that the options ask for, or else the course.

    Raises:
        SettingsError: the course's file breaks a rule.
    """
    limits = limits_of(course)
    return wide_enough(
        replace(
            limits,
            cell_seconds=cell_timeout or limits.cell_seconds,
            call_seconds=call_timeout or limits.call_seconds,
            memory_mb=memory or limits.memory_mb,
        )
    )
