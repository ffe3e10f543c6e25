"""`layerlab mutate`: change the solutions in every small way and see which changes no hidden test notices."""

import json
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
    fates = []
    for name in names:
        track = partial(tracked, description=name, kind=_kind)
        fate = try_mutants(course, name, track)
        # At once, since the next assignment takes minutes.
        _tell(course, fate)
        fates.append(fate)
    made = sum(fate.made for fate in fates)
    noticed = sum(fate.noticed for fate in fates)
    equivalent = sum(len(fate.equivalent) for fate in fates)
    left = made - noticed - equivalent
    click.echo(f"{made} mutants: {noticed} noticed, {equivalent} equivalent, {left} open")
    if any(fate.survivors or fate.stale for fate in fates):
        raise SystemExit(1)


def _kind(_: Work) -> str:
    return "tried"


def _tell(course: Course, fate: Fate) -> None:
    click.echo(f"{fate.assignment}: {fate.noticed} of {fate.made} mutants are noticed")
    for mutant in fate.survivors:
        click.echo(f"  survives: {mutant.function}: {mutant.before}  ->  {mutant.after}")
    if fate.survivors:
        _tell_remedy(course, fate)
    for function, before, after in fate.stale:
        click.echo(f"  listed as equivalent, but no survivor: {function}: {before}  ->  {after}")


def _tell_remedy(course: Course, fate: Fate) -> None:
    """Say what is to be done about survivors, with the first as an entry to be pasted."""
    first = fate.survivors[0]
    listed = (course.mistakes / fate.assignment / "equivalent.toml").relative_to(course.root)
    click.echo("  A hidden test that fails for it closes the gap. If it means the same as the")
    click.echo(f"  solution, say so in {listed}:")
    click.echo("    [[mutant]]")
    for key in ("function", "before", "after"):
        # A basic string of TOML is written as JSON writes one.
        click.echo(f"    {key} = {json.dumps(getattr(first, key), ensure_ascii=False)}")
    click.echo('    reason = "why it means the same"')
