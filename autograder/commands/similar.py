"""`layerlab similar`: which submissions of an assignment share code, as a page to read."""

import json
from dataclasses import asdict
from pathlib import Path

import click

from autograder.commands.options import FOLDER
from autograder.course import Course
from autograder.intake.submitters import find_submissions
from autograder.similar.compare import ClassComparison, compare_class
from autograder.similar.page import base_rate, similar_page
from autograder.text.atomic import write_atomically
from autograder.text.wording import counted


@click.command(name="similar")
@click.argument("submitted", type=click.Path(path_type=Path), required=False)
@click.option(
    "--assignment", "-a", "assignments", multiple=True, help="Only this one; may be repeated."
)
@click.option(
    "--pairs",
    type=click.IntRange(min=1, max=500),
    default=30,
    show_default=True,
    help="How many pairs the page shows.",
)
@click.option(
    "--into",
    type=FOLDER,
    help="Where the pages go; similar/ in the course unless given.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the comparison as JSON.")
@click.pass_obj
def command(
    course: Course,
    submitted: Path | None,
    assignments: tuple[str, ...],
    pairs: int,
    into: Path | None,
    as_json: bool,
) -> None:
    """Compare the submissions in SUBMITTED, which is submitted/ in the course unless given.

    Writes a page for each assignment: the pairs that share most, passage by passage, beside what pairs
    share on the whole. It accuses nobody. The release's text and the solutions are left out.
    """
    submitted = submitted or course.root / "submitted"
    folder = into or course.root / "similar"
    for submitters in find_submissions(course, submitted, assignments, ()):
        found = compare_class(course, submitted, submitters.assignment, submitters.works, pairs)
        page = folder / f"{submitters.assignment}.html"
        write_atomically(page, similar_page(found).encode())
        click.echo(json.dumps(asdict(found)) if as_json else _line(found, page))


def _line(found: ClassComparison, page: Path) -> str:
    if not found.shares:
        return f"{found.assignment}: nothing to compare; {page}"
    submissions = counted(len(found.students), "submission")
    pairs = counted(len(found.shares), "pair")
    shown = counted(len(found.pairs), "pair")
    # The base rate stands before the pairs: without it, any share would look like copying.
    compared = f"{found.assignment}: {submissions}, {pairs}; {base_rate(found)}"
    return f"{compared}; the page shows {shown} and accuses nobody: {page}"
