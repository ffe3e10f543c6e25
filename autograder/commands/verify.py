"""`layerlab verify`: prove the tests of an assignment against its known mistakes."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import click

from autograder.commands.options import FILE, make_limits, sandbox_options
from autograder.commands.progress import tracked
from autograder.commands.repeated import repeat
from autograder.course import Course
from autograder.crews.crew import Setup
from autograder.crews.pool import LocalCrew, usual_jobs
from autograder.judging.graded import GradedSubmission
from autograder.proof.matrix import plain, render
from autograder.proof.matrix_page import page
from autograder.proof.verify import Row, Verification, verify
from autograder.sandbox import best_sandbox_level
from autograder.text.atomic import write_atomically


@click.command(name="verify")
@click.argument("assignments", nargs=-1, metavar="[ASSIGNMENT]...")
@sandbox_options
@click.option(
    "--text",
    type=FILE,
    help="Write the matrix to this file as well.",
)
@click.option("--matrix", is_flag=True, help="In a terminal: print the matrix, in colours.")
@click.option(
    "--json", "as_json", is_flag=True, help="Print the outcome as JSON, and nothing else."
)
@click.option(
    "--secrets",
    type=click.IntRange(min=1),
    help="Repeat the proof under so many secrets, made of the course's own, and print the shares of what is wrong.",
)
@click.option(
    "--secret-number",
    type=click.IntRange(min=1),
    help="Prove under one of these secrets, to see again what --secrets found.",
)
@click.pass_obj
def command(  # noqa: PLR0913, PLR0917  # an option each
    course: Course,
    assignments: tuple[str, ...],
    jobs: int | None,
    sandbox: str,
    cell_timeout: float | None,
    call_timeout: float | None,
    memory: int | None,
    text: Path | None,
    matrix: bool,
    as_json: bool,
    secrets: int | None,
    secret_number: int | None,
) -> None:
    """Prove that the hidden tests catch every known mistake and refuse no correct work.

    In the sandbox: the untouched release earns 0, the solutions and every unusual but right entry earn
    everything, every mistake loses points. The matrix of mistakes and tests is kept in .layerlab/verify/, as
    text and as a page; it is printed where standard output is no terminal, or with --matrix.

    With --secrets, all of it is judged again under secrets 1, 2, 3 ...: hidden tests draw other numbers under
    each. Printed are the shares of right work refused and of mistakes missed, with a 95 % interval, and each
    miss with its secret's number. A mistake's tests end with the first that it fails.
    """
    if secrets and secret_number:
        msg = "--secrets counts from 1 to its number, and --secret-number names one of them; give either"
        raise click.UsageError(msg)
    if secrets and (text or matrix):
        msg = "--text and --matrix show one proof; leave --secrets out, or name one by --secret-number"
        raise click.UsageError(msg)
    names = course.chosen(assignments)
    limits = make_limits(course, cell_timeout, call_timeout, memory)
    pages: list[str] = []
    verifications: list[Verification] = []
    level = best_sandbox_level(sandbox)
    if secrets:
        setups = [Setup(course, name, level, limits) for name in names]
        repeat(setups, secrets, jobs or usual_jobs(), as_json=as_json)
        return
    course = replace(course, secret_number=secret_number or 0)
    setups = [Setup(course, name, level, limits) for name in names]
    for found in _verified(setups, jobs or usual_jobs()):
        name = found.assignment
        text_page = plain(found)
        pages.append(text_page)
        kept = course.state / "verify" / name
        write_atomically(kept.with_suffix(".txt"), text_page.encode())
        write_atomically(kept.with_suffix(".html"), page(found).encode())
        if not as_json:
            _show(found, text_page, matrix=matrix)
        verifications.append(found)
    if text is not None:
        write_atomically(text, "\n".join(pages).encode())
    if as_json:
        click.echo(json.dumps([_data(found) for found in verifications]))
    else:
        click.echo(_totals(verifications))
        click.echo(f"the matrices are kept in {course.state / 'verify'}, as text and as pages")
    if not all(found.green for found in verifications):
        raise SystemExit(1)


def _verified(setups: Sequence[Setup], jobs: int) -> Iterator[Verification]:
    """Verify one assignment after the other, all by the same processes."""
    if not setups:
        return
    with LocalCrew(setups[0], jobs) as crew:
        for setup in setups:
            track = partial(tracked, description=setup.assignment, kind=_kind)
            yield verify(setup, jobs, track, crew=crew)


def _kind(graded: GradedSubmission) -> str:
    """Return what an entry counts as while grading goes on: a mistake should lose points."""
    return "kept all" if graded.report.earned >= graded.report.points else "lost points"


def _totals(verifications: Sequence[Verification]) -> str:
    """Say how large the banks are, how much of them is caught and named, and how long the solutions take."""
    rows = [row for found in verifications for row in found.rows]
    return f"{_counts(rows)}; {_timing(verifications)}"


def _counts(rows: Sequence[Row]) -> str:
    mistakes = [row for row in rows if not row.entry.unusual]
    unusual = [row for row in rows if row.entry.unusual]
    caught = len([row for row in mistakes if row.caught])
    named = len([row for row in mistakes if row.named])
    whole = len([row for row in unusual if row.whole])
    # Rounded down: 100 % are all of them.
    share = f"{100 * named // len(mistakes)} %" if mistakes else "none"
    return (
        f"{caught} of {len(mistakes)} mistakes are caught, {named} of them ({share}) named;"
        f" {whole} of {len(unusual)} unusual answers keep every point"
    )


def _data(found: Verification) -> dict[str, object]:
    """Return what --json prints of one assignment."""
    mistakes = [row for row in found.rows if not row.entry.unusual]
    unusual = [row for row in found.rows if row.entry.unusual]
    return {
        "assignment": found.assignment,
        "green": found.green,
        "mistakes": len(mistakes),
        "caught": len([row for row in mistakes if row.caught]),
        "named": len([row for row in mistakes if row.named]),
        "unusual": len(unusual),
        "kept": len([row for row in unusual if row.whole]),
        "seconds": round(found.seconds, 2),
        "complaints": list(found.complaints),
    }


def _timing(verifications: Sequence[Verification]) -> str:
    """Say how long it takes to grade what is right throughout, and where most of the time goes."""
    seconds = sum(found.seconds for found in verifications)
    timings = [(took, name) for found in verifications for name, took in found.timings.items()]
    took, slowest = max(timings, default=(0.0, ""))
    # One function that takes a quarter of it all is worth a word.
    most = f", {took:.1f} s of it in {slowest}" if took > seconds / 4 else ""
    return f"a complete correct submission takes {seconds:.1f} s beside others{most}"


def _show(found: Verification, page: str, *, matrix: bool) -> None:
    """Print a line and what is wrong to a terminal, or the matrix in colours; else the text that is kept."""
    from rich.console import Console

    console = Console()
    if not console.is_terminal:
        click.echo(page)
    elif matrix:
        console.print(render(found))
    else:
        click.echo(f"{found.assignment}: {_counts(found.rows)}")
        for complaint in found.complaints:
            click.secho(f"  {complaint}", fg="red")
