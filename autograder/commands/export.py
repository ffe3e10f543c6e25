"""`layerlab export`: bring the grades to where they are wanted."""

import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from autograder.build.translations import ENGLISH, language_of
from autograder.commands.options import FILE_THERE, FOLDER, reports_option, submitted_option
from autograder.course import Course
from autograder.exports.interface import Export, ExportError, Options, Source
from autograder.exports.names import read_names
from autograder.formats import FORMATS, READ_BY_STUDENTS, WITH_TOTALS, WITHOUT_REPORTS, exporter
from autograder.publish.showing import ALL, Showing
from autograder.record.stored import StoredReports, graded_assignments, read_reports
from autograder.record.totals import Totals
from autograder.text.atomic import write_atomically
from autograder.text.plain import one_line
from autograder.text.wording import counted
from layerlab.words import Language, speaking

_WHEN = click.Choice(["hidden", "after_due_date", "after_published", "visible"])
_HELP = "\b\nFormats:\n" + "\n".join(f"  {name:22} {summary}" for name, summary in FORMATS.items())


@click.command(name="export", epilog=_HELP)
@click.option("--to", "name", type=click.Choice(list(FORMATS)), required=True, help="The format.")
@click.option(
    "--assignment", "-a", "assignments", multiple=True, help="Only this one; may be repeated."
)
@click.option("--student", "-s", "students", multiple=True, help="Only this one; may be repeated.")
@reports_option
@submitted_option
@click.option("--output", "-o", type=FOLDER, help="Where to write; exports/<format> unless given.")
@click.option("--dry-run", is_flag=True, help="Say what would be written, and write nothing.")
@click.option(
    "--instructor", is_flag=True, help="Also say what students must not see; keep it to yourself."
)
@click.option("--into", type=FILE_THERE, help="Canvas, Moodle: the file that they exported.")
@click.option("--column", help="Canvas, Moodle: the column to fill in, by its title or ID.")
@click.option(
    "--roster", type=FILE_THERE, help="CSV of two columns: a submission's folder, the student's ID."
)
@click.option("--rescale", is_flag=True, help="Canvas, Moodle: convert to the points there.")
@click.option(
    "--gradebook",
    is_flag=True,
    help="Totals from nbgrader's gradebook: with manual grades and penalties.",
)
@click.option(
    "--visibility", type=_WHEN, default="after_published", help="Gradescope: when students see it."
)
@click.option("--leaderboard", is_flag=True, help="Gradescope: rank the class for all to see.")
@click.option("--classroom", help="Classroom 50: the classroom's short name.")
@click.pass_obj
def command(  # noqa: PLR0913, PLR0917  # an option each
    course: Course,
    name: str,
    assignments: tuple[str, ...],
    students: tuple[str, ...],
    reports: Path | None,
    submitted: Path | None,
    output: Path | None,
    dry_run: bool,
    instructor: bool,
    into: Path | None,
    column: str | None,
    roster: Path | None,
    rescale: bool,
    gradebook: bool,
    visibility: str,
    leaderboard: bool,
    classroom: str | None,
) -> None:
    """Write the grades in the reports for another system.

    Nothing is sent anywhere. Students who have no place there are named, and keep what they have.
    """
    options = Options(
        instructor=instructor,
        into=into,
        column=column,
        roster=read_names(roster) if roster else {},
        rescale=rescale,
        visibility=visibility,
        leaderboard=leaderboard,
        classroom=classroom,
    )
    reports = reports or course.root / "reports"
    output = output or course.root / "exports" / name
    export = exporter(name)
    # All is made before anything is written: what cannot be had of one assignment leaves no half of an export.
    made = {}
    for assignment in _chosen(course, name, assignments, reports, into):
        if name in WITHOUT_REPORTS:
            source = Source(course, assignment, ())
        else:
            stored = read_reports(reports, assignment, students)
            # As on a student's page; the instructor's own copy says all.
            showing = ALL if instructor else Showing.of(course, assignment, datetime.now(UTC))
            source = Source(
                course,
                assignment,
                tuple(map(showing.of_report, stored.reports)),
                stored.left_out,
                submitted or course.root / "submitted",
                _totals(course, stored, gradebook=gradebook) if name in WITH_TOTALS else None,
            )
        with speaking(_language(course, assignment, name, instructor=instructor)):
            made[assignment] = export(source, options)
    for assignment, done in made.items():
        _write(done, output / assignment, dry_run=dry_run)
        _tell(assignment, done, output / assignment, dry_run=dry_run)
    if any(done.left_out for done in made.values()):
        sys.exit(1)


def _language(course: Course, assignment: str, name: str, *, instructor: bool) -> Language:
    """Return the course's language for what its students read, and English for all else."""
    read = name in READ_BY_STUDENTS and not instructor
    return language_of(course, assignment) if read else Language(ENGLISH, {})


def _totals(course: Course, stored: StoredReports, *, gradebook: bool) -> Totals:
    """Return what each student gets in all, by the reports or by nbgrader's gradebook."""
    from autograder.gradebook.totals import gradebook_totals, report_totals

    return gradebook_totals(course, stored) if gradebook else report_totals(course, stored)


def _chosen(
    course: Course, name: str, assignments: tuple[str, ...], reports: Path, into: Path | None
) -> tuple[str, ...]:
    """Return the assignments to export: those that are named, or all that can be."""
    if assignments:
        chosen = tuple(dict.fromkeys(assignments))
    else:
        without = name in WITHOUT_REPORTS
        chosen = course.assignments() if without else graded_assignments(reports)
    if into is not None and len(chosen) > 1:
        msg = f"{into}: which assignment? Name one with --assignment: {', '.join(chosen)}"
        raise ExportError(msg)
    return chosen


def _write(done: Export, folder: Path, *, dry_run: bool) -> None:
    if dry_run:
        return
    for path, data in done.files.items():
        write_atomically(folder / path, data)
    if done.finish is not None:
        done.finish(folder)


def _tell(assignment: str, done: Export, folder: Path, *, dry_run: bool) -> None:
    """Say on stderr what was done: stdout belongs to formats that print."""
    verb = "would be written" if dry_run else "written"
    files = counted(len(done.files), "file")
    # Files that are made before anything is graded are nobody's.
    nobodys = done.files and not done.students
    whose = "" if nobodys else f"{counted(len(done.students), 'student')}; "
    _say(f"{assignment}: {whose}{files} {verb} in {folder}")
    for note in done.notes:
        _say(f"  note: {one_line(note)}")
    if done.left_out:
        _say(f"  left out: {len(done.left_out)}")
    for left in done.left_out:
        _say(f"    {one_line(left.student)}: {one_line(left.why)}")


def _say(line: str) -> None:
    click.echo(line, err=True)
