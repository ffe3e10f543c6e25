"""`layerlab feedback`: students' pages as the course shows them now, of what was graded already."""

from datetime import UTC, datetime
from pathlib import Path

import click

from autograder.course import Course
from autograder.gradebook.settings import read_settings
from autograder.publish.folders import published_notebooks
from autograder.publish.gate import published_page
from autograder.publish.showing import Showing
from autograder.record.explanation import ExplanationStore, with_explanations
from autograder.record.store import OutputFolders
from autograder.record.stored import graded_assignments, read_reports
from autograder.settings.records import Shown
from autograder.text.atomic import write_atomically
from autograder.text.wording import counted

_WORDS = {
    Shown.ALL: "with all that students may read",
    Shown.SENTENCE: "with the sentence of each test",
    Shown.NOTHING: "with points alone",
}


@click.command(name="feedback")
@click.option(
    "--assignment", "-a", "assignments", multiple=True, help="Only this one; may be repeated."
)
@click.option("--student", "-s", "students", multiple=True, help="Only this one; may be repeated.")
@click.option("--dry-run", is_flag=True, help="Say what would be shown, and write nothing.")
@click.pass_obj
def command(
    course: Course, assignments: tuple[str, ...], students: tuple[str, ...], dry_run: bool
) -> None:
    """Make the pages in feedback/ anew from the reports, without grading anything.

    Run it when a date in layerlab.toml has come from which failures or explanations are shown, or when the table
    `failures` was changed.
    """
    outputs = OutputFolders.of(course)
    now = datetime.now(UTC)
    explained = read_settings(course).explanations_shown(now)
    missing: list[str] = []
    for assignment in assignments or graded_assignments(outputs.reports):
        showing = Showing.of(course, assignment, now)
        stored = read_reports(outputs.reports, assignment, students)
        store = ExplanationStore(outputs.reports / assignment)
        for report in stored.reports:
            try:
                notebooks = published_notebooks(outputs, report)
            except (OSError, ValueError, KeyError):
                missing.append(f"{report.student}, {assignment}")
                continue
            if explained:
                report = with_explanations(report, store.of_student(report.student))  # noqa: PLW2901  # the same report, with more to read
            if not dry_run:
                page = published_page(report, notebooks, showing=showing)
                place = Path(report.student) / assignment / "index.html"
                write_atomically(outputs.feedback / place, page.encode())
        pages = counted(len(stored.reports), "page")
        click.echo(f"{assignment}: {pages} {_WORDS[showing.shown]}")
    if missing:
        click.echo(
            f"without notebooks in {outputs.autograded}, grade again: {'; '.join(missing)}",
            err=True,
        )
        raise SystemExit(1)
