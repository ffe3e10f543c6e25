"""Options that several commands share: how student code is confined, and by how many processes."""

from typing import Any

import click

from autograder.sandbox import Limits

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
            default=limits.cell_seconds,
            show_default=True,
            help="Seconds a cell may take.",
        ),
        click.option(
            "--call-timeout",
            type=_SECONDS,
            default=limits.call_seconds,
            show_default=True,
            help="Seconds a call of a student's function may take.",
        ),
        click.option(
            "--memory",
            type=click.IntRange(min=128),
            default=limits.memory_mb,
            show_default=True,
            help="MB of memory for a submission.",
        ),
    )
    # Decorators are applied from the innermost one, and --help lists the outermost first.
    for option in reversed(options):
        function = option(function)
    return function


def make_limits(cell_timeout: float, call_timeout: float, memory: int) -> Limits:
    """Return the limits that the options ask for."""
    # One slow cell that is allowed must not run into the limit for all of them.
    total = max(Limits().cells_seconds, cell_timeout)
    return Limits(
        cell_seconds=cell_timeout,
        cells_seconds=total,
        call_seconds=call_timeout,
        memory_mb=memory,
    )
