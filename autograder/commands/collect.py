"""`layerlab collect`: bring what students handed in to where it is graded, from wherever it lies."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import click

from autograder.commands.downloads import Wishes, collect_downloads
from autograder.commands.options import FILE, FOLDER
from autograder.course import Course
from autograder.errors import CourseError
from autograder.intake.collect import Collected, collect
from autograder.intake.downloads.platforms import PLATFORMS
from autograder.intake.repositories import read_students
from autograder.settings.extensions import STUDENTS_FILE
from autograder.text.wording import counted

_AT_ONCE = 8  # cloning waits for a network


@click.command(name="collect")
@click.argument("sources", type=click.Path(path_type=Path), nargs=-1, required=True)
@click.option(
    "--assignment", "-a", "assignments", multiple=True, help="Only this one; may be repeated."
)
@click.option(
    "--into",
    type=FOLDER,
    help="Where submissions go; submitted/ in the course unless given.",
)
@click.option(
    "--from",
    "platform",
    type=click.Choice(list(PLATFORMS)),
    help="Who made the zip or folder; told by the names in it unless given.",
)
@click.option(
    "--roster",
    type=FILE,
    help="Who takes part: a CSV file with the columns student,name,email; students.csv in the course unless given.",
)
@click.option(
    "--times",
    type=FILE,
    help="When students handed in, where the zip does not say so: columns student,time, or Moodle's grading worksheet.",
)
@click.option("--dry-run", is_flag=True, help="Say whose work would go where, and write nothing.")
@click.pass_obj
def command(  # noqa: PLR0913, PLR0917  # an option each
    course: Course,
    sources: tuple[Path, ...],
    assignments: tuple[str, ...],
    into: Path | None,
    platform: str | None,
    roster: Path | None,
    times: Path | None,
    dry_run: bool,
) -> None:
    """Bring submissions to where they are graded, from SOURCES.

    \b
    A zip or folder    as Moodle, Canvas, Gradescope, Blackboard and nbgrader give them,
                       of one assignment, which is named
    A list, .csv       of repositories, with the columns student,repository

    Whose work it is follows from students.csv: names, e-mail addresses, numbers. Who is not certain there
    is told and left out, and stops nobody else. Of several attempts the newest counts.
    """  # noqa: D301  # click asks for the character itself
    names = course.chosen(assignments)
    submitted = into or course.root / "submitted"
    lists = [source for source in sources if source.suffix.lower() == ".csv"]
    downloads = [source for source in sources if source not in lists]
    count = 0
    if downloads:
        listed = roster or course.root / STUDENTS_FILE
        wishes = Wishes(_only(names), submitted, listed, platform, times, dry_run)
        count += collect_downloads(course, downloads, wishes)
    for source in lists:
        count += _from_repositories(source, names, submitted, dry_run=dry_run)
    if not count:
        raise SystemExit(1)


def _only(names: Sequence[str]) -> str:
    """Return the assignment that a zip is of, which nothing in it says for certain.

    Raises:
        CourseError: there are several.
    """
    if len(names) == 1:
        return names[0]
    msg = f"name the assignment that this is of with -a: {', '.join(names)}"
    raise CourseError(msg)


def _from_repositories(
    source: Path, names: tuple[str, ...], submitted: Path, *, dry_run: bool
) -> int:
    """Collect from a list of repositories, and return of how many."""
    listed = read_students(source)
    if not dry_run:
        submitted.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        fetch = partial(collect, assignments=names, submitted=submitted, dry_run=dry_run)
        found = list(pool.map(fetch, listed))
    for one in found:
        click.echo(_line(one), err=one.problem is not None)
    count = sum(one.problem is None for one in found)
    into = "would be collected" if dry_run else "collected"
    click.echo(f"{count} of {len(found)} students {into} into {submitted}")
    return count


def _line(one: Collected) -> str:
    if one.problem is not None:
        return f"not collected: {one.student}: {one.problem}"
    notebooks = [f"{name} ({counted(count, 'notebook')})" for name, count in one.notebooks]
    commit = (one.commit or "")[:10]
    return f"{one.student}: {', '.join(notebooks)} at {commit}"
