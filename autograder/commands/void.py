"""`layerlab void`: write down that a test was wrong, and what becomes of its points."""

import json

import click

from autograder.commands.programs import typed
from autograder.course import Course
from autograder.errors import CourseError
from autograder.gradebook.voided import check_voids, known_tests
from autograder.settings.reading import COURSE_FILE, parse_settings
from autograder.settings.records import Points
from autograder.text.atomic import write_atomically


@click.command(name="void")
@click.argument("assignment")
@click.argument("test", required=False)
@click.option("--reason", help="Why it was wrong; it stands on every page.")
@click.option(
    "--points",
    type=click.Choice([str(points) for points in Points]),
    default=str(Points.ALL),
    show_default=True,
    help="Everybody gets its points (all), or they leave the total (out).",
)
@click.option("--dry-run", is_flag=True, help="Print what would be added, and write nothing.")
@click.pass_obj
def command(
    course: Course,
    assignment: str,
    test: str | None,
    reason: str | None,
    points: str,
    dry_run: bool,
) -> None:
    """Take TEST of ASSIGNMENT out of the grades: `layerlab void 02_losses TestSvmLoss::test_gradient --reason ...`.

    Without a TEST, those of the assignment are listed. The decision is added to layerlab.toml, where it can be
    taken back; grades change with the next `layerlab grade`.
    """
    if test is None:
        for test_id in known_tests(course, course.assignment(assignment)):
            click.echo(test_id.partition("::")[2])
        return
    if not (reason or "").strip():
        msg = "say why the test was wrong, for every page: --reason 'The text did not say ...'"
        raise CourseError(msg)
    path = course.root / COURSE_FILE
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    entry = _entry(course.assignment(assignment), test, reason or "", points)
    after = f"{before.rstrip()}\n\n{entry}" if before.strip() else entry
    # Read before it is written: what cannot be read again is not kept.
    check_voids(course, parse_settings(after, path).void)
    if dry_run:
        click.echo(entry, nl=False)
        return
    write_atomically(path, after.encode())
    click.echo(f"{path}: {test} is void; its points {_WORDS[points]}")
    click.echo(
        f"Next: {typed('layerlab')} regrade --what-if shows whose score would move, layerlab grade moves it."
    )


_WORDS = {str(Points.ALL): "go to everybody", str(Points.OUT): "leave the total"}


def _entry(assignment: str, test: str, reason: str, points: str) -> str:
    """Return the table as TOML; a text of JSON's is one of TOML's, too."""
    values = {"assignment": assignment, "test": test, "reason": reason, "points": points}
    lines = [f"{name} = {json.dumps(value, ensure_ascii=False)}" for name, value in values.items()]
    return "\n".join(["[[void]]", *lines]) + "\n"
