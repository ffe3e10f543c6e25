"""`layerlab report`: what a class did on an assignment, as a page, as CSV and as JSON."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import quote

import click

from autograder.commands.links import linked
from autograder.commands.options import FILE, FILE_THERE, reports_option
from autograder.course import Course
from autograder.errors import CourseError
from autograder.gradebook.settings import read_settings
from autograder.gradebook.students import gradebook_students
from autograder.record.stored import graded_assignments
from autograder.reports.class_report.anonymous import without_names
from autograder.reports.class_report.gather import gather
from autograder.reports.class_report.overview import overview_page
from autograder.reports.class_report.page import class_page
from autograder.reports.class_report.people import Roster, read_roster
from autograder.reports.class_report.records import ClassReport
from autograder.reports.class_report.tables import report_csv, report_json
from autograder.reports.class_report.teach import teach_again
from autograder.settings.extensions import STUDENTS_FILE
from autograder.settings.reading import read_course_settings
from autograder.text.atomic import write_atomically
from autograder.text.plain import one_line
from autograder.text.wording import points_text

_PRINTED = Path("-")
_GROUPS = 3  # that a terminal tells of; the page has all


@click.command(name="report")
@click.option(
    "--assignment", "-a", "assignments", multiple=True, help="Only this one; may be repeated."
)
@click.option("--html", type=FILE, help="The page; class/<assignment>.html unless given.")
@click.option("--csv", type=FILE, help="Also a line for each student; - prints it.")
@click.option("--json", "as_json", type=FILE, help="Also everything, for programs; - prints it.")
@click.option(
    "--hide-names", is_flag=True, help="Leave all names out, to project it or pass it on."
)
@click.option(
    "--roster",
    type=FILE_THERE,
    help="CSV of who is in the course; students.csv unless given, else who is in nbgrader's gradebook.",
)
@reports_option
@click.option(
    "--link-base",
    metavar="ADDRESS",
    help="Where students' pages are, if not in feedback/: ADDRESS/<student>/<assignment>/index.html.",
)
@click.option("--quiet", "-q", is_flag=True, help="Say which page to open, and no more.")
@click.pass_obj
def command(  # noqa: PLR0913, PLR0917  # an option each
    course: Course,
    assignments: tuple[str, ...],
    html: Path | None,
    csv: Path | None,
    as_json: Path | None,
    hide_names: bool,
    roster: Path | None,
    reports: Path | None,
    link_base: str | None,
    quiet: bool,
) -> None:
    """Show what a class did: what to teach again, scores, mistakes, tests, and who is missing.

    The pages need nothing else and no network; class/index.html leads to them, and shows each student over all
    assignments. They are for instructors: they show the code of students.
    """
    reports = reports or course.root / "reports"
    chosen = tuple(dict.fromkeys(assignments)) or graded_assignments(reports)
    if len(chosen) > 1 and (named := html or csv or as_json):
        msg = f"{named}: for which assignment? Name one with --assignment: {', '.join(chosen)}"
        raise CourseError(msg)
    if csv == as_json == _PRINTED:
        msg = "--csv and --json cannot both be printed; name a file for one of them"
        raise CourseError(msg)
    people = read_roster(roster) if roster else _known(course)
    found = {}
    for assignment in chosen:
        report = gather(course, reports, assignment, people)
        report = without_names(report) if hide_names else report
        found[assignment] = report
        page = html or course.root / "class" / f"{assignment}.html"
        write_atomically(
            page,
            class_page(
                report, None if hide_names else _pages(course, page, link_base, assignment)
            ).encode(),
        )
        _write(csv, report, report_csv)
        _write(as_json, report, report_json)
        if not quiet:
            _tell(report, page)
    if html is None:
        for assignment in graded_assignments(reports):
            if assignment not in found and (course.root / "class" / f"{assignment}.html").exists():
                found[assignment] = gather(course, reports, assignment, people)
        _write_overview(course, found, link_base, names=not hide_names)


def _pages(course: Course, page: Path, link_base: str | None, assignment: str) -> str:
    """Return the address of what a student reads, as seen from a page, with `{}` for the student."""
    base = link_base
    if base is None:
        base = quote(Path(os.path.relpath(course.root / "feedback", page.parent)).as_posix())
    return f"{base.rstrip('/')}/{{}}/{quote(assignment)}/index.html"


def _write_overview(
    course: Course, found: Mapping[str, ClassReport], link_base: str | None, *, names: bool
) -> None:
    """Write the page from which all others are reached, and say where it is."""
    page = course.root / "class" / "index.html"
    reports = [found[assignment] for assignment in sorted(found)]
    pages = {name: _pages(course, page, link_base, name) for name in found}
    write_atomically(
        page,
        overview_page(
            reports, pages if names else None, read_course_settings(course).title
        ).encode(),
    )
    click.echo(f"open {linked(page)}", err=True)


def _known(course: Course) -> Roster:
    """Return the students of the course's own list, or else those that nbgrader's gradebook knows.

    Raises:
        CourseError: one of them is there and cannot be read.
    """
    path = course.root / STUDENTS_FILE
    # The first line names the columns: a new course's list has no other.
    if path.is_file() and len(list(filter(bytes.strip, path.read_bytes().splitlines()))) > 1:
        return read_roster(path)
    return Roster.of_gradebook(gradebook_students(read_settings(course)))


def _write(path: Path | None, report: ClassReport, made: Callable[[ClassReport], bytes]) -> None:
    if path == _PRINTED:
        click.echo(made(report), nl=False)
    elif path is not None:
        write_atomically(path, made(report))


def _tell(report: ClassReport, page: Path) -> None:
    """Say on stderr what the page says first: stdout belongs to what is printed."""
    graded = f"{len(report.students)} graded, {len(report.absent)} without a grade"
    mean, median = points_text(report.mean), points_text(report.median)
    scores = f"mean {mean}, median {median} of {points_text(report.points)}"
    click.echo(f"{report.assignment}: {graded}; {scores}; {page}", err=True)
    for topic in teach_again(report):
        sentence = f": {one_line(topic.mistake.sentence)}" if topic.mistake else ""
        lost = f"{topic.incomplete} of {topic.row.attempted} who tried it lost points"
        click.echo(f"  teach again {topic.row.function}; {lost}{sentence}", err=True)
    for group in report.groups[:_GROUPS]:
        if len(group.students) > 1:
            learn = f"`layerlab learn {report.assignment} {group.number}` gives it a name"
            click.echo(f"  unknown so far: {group.name}; {learn}", err=True)
