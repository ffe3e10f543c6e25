"""`layerlab doctor`: what works here, what does not, and the remedy."""

import json
import sys
from collections.abc import Iterator
from itertools import chain

import click

from autograder.course import Course
from autograder.doctor import Condition, State, examine
from autograder.doctor.condition import worst

_COLOURS = {State.OK: "green", State.NOTE: "cyan", State.WARNING: "yellow", State.ERROR: "red"}
_AMISS = {State.WARNING, State.ERROR}


@click.command(name="doctor")
@click.option("--verbose", is_flag=True, help="Show all that was looked at, and what was found.")
@click.option("--json", "as_json", is_flag=True, help="Print all findings as a JSON list.")
@click.pass_obj
def command(course: Course, verbose: bool, as_json: bool) -> None:
    """Say what this machine can do, what is wrong and the remedy.

    A line for each group; below it what is wrong. Exits 1 if there is an error; a warning is none.
    """
    groups = tuple(examine(course))
    everything = tuple(chain.from_iterable(found for _, found in groups))
    state = worst(everything)
    if as_json:
        rows = [condition.as_json(group) for group, found in groups for condition in found]
        click.echo(json.dumps(rows))
    else:
        for group, found in groups:
            for line in _lines(group, found, verbose=verbose):
                click.echo(_writable(line))
        click.echo(_end(state, verbose=verbose))
    if state is State.ERROR:
        raise SystemExit(1)


def _lines(group: str, found: tuple[Condition, ...], *, verbose: bool) -> Iterator[str]:
    """Yield the group's own line, and those of what is to be told of it."""
    state = worst(found)
    names = ", ".join(dict.fromkeys(condition.what for condition in found))
    yield f"{_coloured(state)} {group:<9} {names}"
    for condition in found:
        if verbose or condition.state in _AMISS:
            yield f"  {_coloured(condition.state)} {condition.what}: {condition.text}"
            if condition.where:
                yield f"          in {condition.where}"
            if condition.remedy:
                yield f"          -> {condition.remedy}"


def _coloured(state: State) -> str:
    return click.style(f"{state:<7}", fg=_COLOURS[state])


def _end(state: State, *, verbose: bool) -> str:
    sentences = {
        State.OK: "all is well",
        State.NOTE: "nothing is wrong; some things could be had or are not known yet",
        State.WARNING: "it works, though not as well as it might",
        State.ERROR: "something does not work",
    }
    if verbose:
        return sentences[state]
    return f"{sentences[state]}\nlayerlab doctor --verbose shows all"


def _writable(line: str) -> str:
    """Return `line` as the output's encoding can say it: a wrong one is among what is told of."""
    encoding = sys.stdout.encoding or "ascii"
    return line.encode(encoding, "backslashreplace").decode(encoding)
