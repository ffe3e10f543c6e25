"""`layerlab build`: bring source/ and release/ up to date, or say whether they are."""

import json
import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext

import click

from autograder.build.pipeline import Result, build, check, strays
from autograder.build.stock import stock_assignments
from autograder.build.translations import lacking
from autograder.course import Course
from autograder.errors import CourseError
from autograder.text.wording import counted

MAX_LACKING = 40  # sentences without a translation that are listed


@click.command(name="build")
@click.argument("assignments", nargs=-1, metavar="[ASSIGNMENT]...")
@click.option(
    "--check", "check_only", is_flag=True, help="Write nothing; exit 1 unless all is fresh."
)
@click.option(
    "--json", "as_json", is_flag=True, help="Print the outcome as JSON, and nothing else."
)
@click.pass_obj
def command(course: Course, assignments: tuple[str, ...], check_only: bool, as_json: bool) -> None:
    """Build source/ and release/ from solutions/, or say whether they are fresh.

    All assignments are built unless some are named. What did not change is not built again.
    """
    names = course.chosen(assignments)
    beside = stock_assignments(course) if not assignments else ()
    if not names and not beside:
        msg = f"{course.solutions}: no assignment yet; begin one with an exercise in it: layerlab new 01_name exercise"
        raise CourseError(msg)
    work = check if check_only else build
    results = []
    with _status("comparing" if check_only else "building"):
        for result in work(course, names):
            if not as_json:
                _tell(course, result, check_only)
            results.append(result)
    left_over = strays(course)
    untranslated = list(lacking(course, names)) if check_only else []
    if as_json:
        stray_paths = [str(stray.path) for stray in left_over]
        click.echo(json.dumps(_data(results, stray_paths, untranslated)))
    else:
        if beside:
            click.echo(f"left as nbgrader's own: {', '.join(beside)}")
        for stray in left_over:
            click.echo(f"{stray.path}: stray: no such assignment in solutions/; remove it")
        _tell_untranslated(untranslated)
    if check_only and (left_over or any(result.stale for result in results)):
        click.echo("not fresh: run `layerlab build` and commit source/ and release/", err=True)
        raise SystemExit(1)


def _tell_untranslated(lines: Sequence[str]) -> None:
    """List what is shown in English for want of a translation."""
    for line in lines[:MAX_LACKING]:
        click.echo(line)
    if len(lines) > MAX_LACKING:
        click.echo(f"... and {len(lines) - MAX_LACKING} more; these are shown in English")


def _tell(course: Course, result: Result, check_only: bool) -> None:
    """Say what was built of an assignment, how its points changed, and what its author notes about it."""
    click.echo(_line(result, check_only))
    if result.points:
        click.echo(result.points)
    for line in result.built.waiting if result.built else ():
        click.echo(line)
    note = _note(course, result.assignment)
    if note:
        click.echo(f"{result.assignment}: {note}")


def _data(
    results: Sequence[Result], left_over: Sequence[str], untranslated: Sequence[str]
) -> dict[str, object]:
    """Return what --json prints: what differed from solutions/ when the command began."""
    stale = {}
    for result in results:
        stale[result.assignment] = {str(one.path): one.state for one in result.stale}
    return {"stale": stale, "strays": list(left_over), "untranslated": list(untranslated)}


def _status(verb: str) -> AbstractContextManager[object]:
    """Show someone at a terminal that work goes on; a log needs no spinner."""
    if not sys.stderr.isatty():
        return nullcontext()
    from rich.console import Console  # a tenth of a second, for those who look on

    return Console(stderr=True).status(f"{verb} ...")


def _note(course: Course, assignment: str) -> str:
    """Return the first paragraph below the title of an assignment's README, on one line."""
    path = course.solutions / assignment / "README.md"
    if not path.is_file():
        return ""
    paragraphs = path.read_text("utf-8").split("\n\n")
    prose = (text for text in paragraphs if text.strip() and not text.startswith("#"))
    first = next(prose, "")
    return " ".join(first.split()).replace("`", "")


def _line(result: Result, check_only: bool) -> str:
    if not result.stale:
        return f"{result.assignment}: fresh"
    if check_only:
        return "\n".join(f"{difference.path}: {difference.state}" for difference in result.stale)
    built = result.built
    removed = [difference.path for difference in result.stale if difference.state == "stray"]
    notes = [f"{path}: removed, since nothing in solutions/ makes it" for path in removed]
    if built:
        notebooks = counted(len(built.source), "notebook")
        functions = counted(len(built.functions), "function")
        summary = f"{notebooks}, {functions}, {built.points:g} points"
        notes.append(f"{result.assignment}: built {summary}")
    return "\n".join(notes)
