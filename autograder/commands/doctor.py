"""`layerlab doctor`: what works here, what does not, and the remedy."""

import click

from autograder.course import Course
from autograder.doctor import Finding, examine

_COLOURS = {"ok": "green", "note": "yellow", "wrong": "red"}


@click.command(name="doctor")
@click.pass_obj
def command(course: Course) -> None:
    """Say what this machine can do, what is wrong and the remedy. Exits 1 if something is wrong."""
    wrong = False
    for finding in examine(course):
        click.echo(_line(finding))
        wrong = wrong or finding.state == "wrong"
    if wrong:
        raise SystemExit(1)


def _line(finding: Finding) -> str:
    state = click.style(f"{finding.state:<5}", fg=_COLOURS[finding.state])
    line = f"{state} {finding.what}: {finding.text}"
    return f"{line}\n      -> {finding.remedy}" if finding.remedy else line
