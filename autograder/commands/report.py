"""`layerlab report`: what a class did on an assignment, as a page, as CSV and as JSON."""

import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from urllib.parse import quote

import click

from autograder.commands.course_report import NAME as COURSE_PAGE
from autograder.commands.course_report import CourseReport, course_report
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
@click.option(
    "--course", "over_time", is_flag=True, help="Also class/course.html: all assignments over time."
)
@click.option(
    "--last-year",
    "last_year",
    multiple=True,
    type=click.Path(exists=True, path_type=Path),
    help="With --course: last year's course, its reports/, or a CSV of its grades; may be repeated.",
)
@click.option("--dry-run", is_flag=True, help="Say which files would be written, and write none.")
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
    over_time: bool,
    last_year: tuple[Path, ...],
    dry_run: bool,
    quiet: bool,
) -> None:
    """Show what a class did: what to teach again, scores, mistakes, tests, and who is missing.

    The pages need nothing else and no network; class/index.html leads to them, and shows each student over all
    assignments. They are for instructors: they show the code of students.

    With --course there is a page of the course as well: who falls behind, which mistakes come back, and how each
    exercise did against last year. --csv is a line for each student over all assignments then.
    """
    reports = reports or course.root / "reports"
    chosen = tuple(dict.fromkeys(assignments)) or graded_assignments(reports)
    _refuse_what_does_not_go_together(chosen, html, csv, as_json, last_year, over_time=over_time)
    people = read_roster(roster) if roster else _known(course)
    named = {assignment: gather(course, reports, assignment, people) for assignment in chosen}
    home = course.root / "class"
    addresses = {name: _pages(course, home / COURSE_PAGE, link_base, name) for name in chosen}
    whole = (
        course_report(course, named, addresses, last_year, names=not hide_names)
        if over_time
        else None
    )
    if dry_run:
        _say_what_would_be_written(
            [html or home / f"{name}.html" for name in chosen]
            + ([] if html else [home / "index.html"])
            + ([home / COURSE_PAGE] if over_time else [])
            + [path for path in (csv, as_json) if path and path != _PRINTED]
        )
        return
    found = {
        name: without_names(report) if hide_names else report for name, report in named.items()
    }
    for name, report in found.items():
        page = html or home / f"{name}.html"
        address = None if hide_names else _pages(course, page, link_base, name)
        write_atomically(page, class_page(report, address).encode())
        _write(None if over_time else csv, report, report_csv)
        _write(as_json, report, report_json)
        if not quiet:
            _tell(report, page)
    if whole is not None:
        _write_course(whole, home / COURSE_PAGE, csv, quiet=quiet)
    if html is None:
        others = [name for name in graded_assignments(reports) if name not in found]
        kept = [name for name in others if (home / f"{name}.html").exists()]
        found |= {name: gather(course, reports, name, people) for name in kept}
        _write_overview(
            course, found, link_base, names=not hide_names, quiet_about_it=whole is not None
        )
    if whole is not None:
        click.echo(f"open {linked(home / COURSE_PAGE)}", err=True)


def _refuse_what_does_not_go_together(
    chosen: tuple[str, ...],
    html: Path | None,
    csv: Path | None,
    as_json: Path | None,
    last_year: tuple[Path, ...],
    *,
    over_time: bool,
) -> None:
    """Raise what is wrong with a combination of options.

    Raises:
        CourseError: two of them do not go together; the message says which, and the remedy.
    """
    msg = ""
    if csv == as_json == _PRINTED:
        msg = "--csv and --json cannot both be printed; name a file for one of them"
    if last_year and not over_time:
        msg = "--last-year is for the page of the whole course; add --course"
    if over_time and (named := html or as_json):
        msg = f"{named}: --course writes class/{COURSE_PAGE} beside the pages that it leads to; leave --html and --json out"
    elif len(chosen) > 1 and (named := html or (None if over_time else csv) or as_json):
        msg = f"{named}: for which assignment? Name one with --assignment: {', '.join(chosen)}"
    if msg:
        raise CourseError(msg)


def _say_what_would_be_written(paths: Sequence[Path]) -> None:
    for path in paths:
        click.echo(f"would write {path}{' anew' if path.exists() else ''}", err=True)


def _write_course(whole: CourseReport, page: Path, csv: Path | None, *, quiet: bool) -> None:
    whole.write(page)
    if csv == _PRINTED:
        click.echo(whole.table, nl=False)
    elif csv is not None:
        write_atomically(csv, whole.table)
    if not quiet:
        click.echo(f"{whole.said}; {page}", err=True)


def _pages(course: Course, page: Path, link_base: str | None, assignment: str) -> str:
    """Return the address of what a student reads, as seen from a page, with `{}` for the student."""
    base = link_base
    if base is None:
        base = quote(Path(os.path.relpath(course.root / "feedback", page.parent)).as_posix())
    return f"{base.rstrip('/')}/{{}}/{quote(assignment)}/index.html"


def _write_overview(
    course: Course,
    found: Mapping[str, ClassReport],
    link_base: str | None,
    *,
    names: bool,
    quiet_about_it: bool,
) -> None:
    """Write the page from which all others are reached, and say where it is."""
    page = course.root / "class" / "index.html"
    reports = [found[assignment] for assignment in sorted(found)]
    pages = {name: _pages(course, page, link_base, name) for name in found}
    write_atomically(
        page,
        overview_page(
            reports,
            pages if names else None,
            read_course_settings(course).title,
            over_time=COURSE_PAGE if (course.root / "class" / COURSE_PAGE).exists() else None,
        ).encode(),
    )
    if not quiet_about_it:
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
