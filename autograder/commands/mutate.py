"""`layerlab mutate`: change the solutions in every small way and see which changes no hidden test notices."""

from functools import partial

import click

from autograder.commands.progress import tracked
from autograder.course import Course
from autograder.proof.mutants import Fate, Work, try_mutants


@click.command(name="mutate")
@click.argument("assignments", nargs=-1, metavar="[ASSIGNMENT]...")
@click.pass_obj
def command(course: Course, assignments: tuple[str, ...]) -> None:
    """Run the hidden tests against automatic mutants of the solutions.

    A survivor is a gap in the tests, or means the same as the original; the latter belong, with the reason,
    into autograder/mistakes/<assignment>/equivalent.toml. Ends with 1 if any survivor is not listed there.
    """
    names = course.chosen(assignments)
    made, noticed, equivalent, green = 0, 0, 0, True
    for name in names:
        fate = try_mutants(course, name, partial(tracked, description=name, kind=_kind))
        made, noticed = made + fate.made, noticed + fate.noticed
        equivalent += len(fate.equivalent)
        _tell(fate)
        green = green and not fate.survivors and not fate.stale
    click.echo(
        f"{made} mutants: {noticed} noticed, {equivalent} equivalent, {made - noticed - equivalent} open"
    )
    if not green:
        raise SystemExit(1)


def _kind(_: Work) -> str:
    return "tried"


def _tell(fate: Fate) -> None:
    click.echo(f"{fate.assignment}: {fate.noticed} of {fate.made} mutants are noticed")
    for mutant in fate.survivors:
        click.echo(f"  survives: {mutant.function}: {mutant.before}  ->  {mutant.after}")
    for function, before, after in fate.stale:
        click.echo(f"  listed as equivalent, but no survivor: {function}: {before}  ->  {after}")
