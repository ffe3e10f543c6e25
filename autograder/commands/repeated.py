"""What `layerlab verify --secrets` does and prints: the proof under many secrets, as shares with their intervals."""

import json
from collections.abc import Sequence
from functools import partial

import click

from autograder.commands.progress import tracked
from autograder.crews.crew import Setup
from autograder.judging.graded import GradedSubmission
from autograder.proof.intervals import wilson
from autograder.proof.repeated import Tally, prove_under
from autograder.text.wording import counted


def repeat(setups: Sequence[Setup], secrets: int, jobs: int, *, as_json: bool) -> None:
    """Prove each assignment under as many secrets, and print what came of it, also of what was interrupted.

    Raises:
        SystemExit: something was refused or missed (1), or somebody stopped it (130).
        GradingError: the sandbox or the course cannot be had.
        CourseError: the course lacks something.
    """
    tallies: dict[str, Tally] = {}
    stopped = False
    try:
        for setup in setups:
            name = setup.assignment
            track = partial(tracked, description=name, kind=_kind)
            tallies[name] = Tally()
            for one in prove_under(setup, range(1, secrets + 1), jobs, track):
                tallies[name] += one
            if not as_json:
                # At once, since the next assignment takes minutes.
                _tell(name, tallies[name])
    except KeyboardInterrupt:
        stopped = True
        if not as_json:
            _tell(f"{name}, stopped", tallies[name])
    total = sum(tallies.values(), Tally())
    if as_json:
        found = [_data(name, tally) for name, tally in tallies.items()]
        click.echo(json.dumps({"secrets": secrets, "stopped": stopped, "assignments": found}))
    else:
        _tell("in total", total)
    if stopped:
        raise SystemExit(130)
    if not total.green:
        raise SystemExit(1)


def _kind(graded: GradedSubmission) -> str:
    """Return what a submission counts as while grading goes on: a mistake should lose points."""
    report = graded.report
    return "lost points" if any(test.earned < test.points for test in report.tests) else "kept all"


def _tell(name: str, tally: Tally) -> None:
    click.echo(f"{name}: {counted(len(tally.secrets), 'secret')}")
    click.echo(f"  right work refused: {_share(len(tally.refused), tally.right)}")
    click.echo(f"  mistakes missed: {_share(len(tally.missed), tally.mistakes)}")
    if name == "in total":
        return  # each assignment has named its own
    for miss in (*tally.refused, *tally.missed):
        click.secho(f"  {miss.sentence}", fg="red")


def _share(count: int, trials: int) -> str:
    """Say how often something happened: `1 of 840, 0.12 % (95 % interval: 0.02 % to 0.67 %)`."""
    if not trials:
        return "nothing was tried"
    low, high = wilson(count, trials)
    return (
        f"{count} of {trials}, {100 * count / trials:.2f} %"
        f" (95 % interval: {100 * low:.2f} % to {100 * high:.2f} %)"
    )


def _data(name: str, tally: Tally) -> dict[str, object]:
    """Return what --json prints of one assignment."""
    shares = {}
    for kind, misses, trials in (
        ("refused", tally.refused, tally.right),
        ("missed", tally.missed, tally.mistakes),
    ):
        shares[kind] = {
            "count": len(misses),
            "trials": trials,
            "interval": list(wilson(len(misses), trials)),
            "cases": [
                {"case": miss.case, "secret_number": miss.number, "tests": list(miss.tests)}
                for miss in misses
            ],
        }
    return {"assignment": name, "secrets": len(tally.secrets), **shares}
