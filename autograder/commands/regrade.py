"""`layerlab regrade`: grade all again, or only see who would gain or lose by it."""

import json
from collections.abc import Iterator
from pathlib import Path

import click

from autograder.commands.grade import command as grade
from autograder.commands.options import make_limits, sandbox_options
from autograder.commands.progress import tracked
from autograder.course import Course
from autograder.crews.crew import Handed, Setup
from autograder.crews.pool import grade_class, usual_jobs
from autograder.gradebook.voided import check_voids
from autograder.intake.submitters import find_submissions
from autograder.judging.rehearsal import rehearse
from autograder.record.changes import Change, change_between
from autograder.record.problems import is_graders_fault
from autograder.record.report import Report
from autograder.record.store import OutputFolders
from autograder.reports.grade_changes import change_lines
from autograder.sandbox import best_sandbox_level
from autograder.settings.packages import check_packages
from autograder.settings.reading import read_course_settings
from autograder.text.wording import counted


@click.command(name="regrade")
@click.argument("submitted", type=click.Path(path_type=Path), required=False)
@click.option(
    "--assignment", "-a", "assignments", multiple=True, help="Only this one; may be repeated."
)
@click.option("--student", "-s", "students", multiple=True, help="Only this one; may be repeated.")
@click.option("--what-if", is_flag=True, help="Show who would gain or lose, and write nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print the outcome as JSON.")
@sandbox_options
@click.pass_context
def command(  # noqa: PLR0913, PLR0917  # an option each
    context: click.Context,
    submitted: Path | None,
    assignments: tuple[str, ...],
    students: tuple[str, ...],
    what_if: bool,
    as_json: bool,
    jobs: int | None,
    sandbox: str,
    cell_timeout: float | None,
    call_timeout: float | None,
    memory: int | None,
) -> None:
    """Grade again what lies in SUBMITTED, after a test, a solution or a setting was changed.

    With --what-if all is graded as it would be now and compared with the reports that there are: reports, pages
    and gradebook stay as they are. Without it, this is `layerlab grade --regrade`.
    """
    course = context.find_object(Course) or Course(Path())
    if not what_if:
        context.invoke(
            grade,
            submitted=submitted,
            assignments=assignments,
            students=students,
            as_json=as_json,
            jobs=jobs,
            sandbox=sandbox,
            cell_timeout=cell_timeout,
            call_timeout=call_timeout,
            memory=memory,
            regrade=True,
        )
        return
    submitted = submitted or course.root / "submitted"
    check_packages(course)
    decided = read_course_settings(course)
    check_voids(course, decided.void)
    limits = make_limits(course, cell_timeout, call_timeout, memory)
    level = best_sandbox_level(sandbox)
    for submitters in find_submissions(course, submitted, assignments, students):
        setup = Setup(
            course,
            submitters.assignment,
            level,
            limits,
            voids=decided.voids(submitters.assignment),
            teams=submitters.teams,
        )
        handed = [Handed(submitted, student) for student in submitters.students]
        _compare(setup, handed, jobs or usual_jobs(), as_json=as_json)
    if not as_json:
        click.echo("nothing was written: layerlab regrade does it")


def _compare(setup: Setup, handed: list[Handed], jobs: int, *, as_json: bool) -> None:
    """Grade one assignment in memory, and say what would be another score than it is."""
    rehearse(setup.course, setup.assignment, setup.key)
    outputs = OutputFolders.of(setup.course)
    results = grade_class(setup, handed, jobs=jobs)
    pairs = []
    for graded in tracked(results, len(handed), setup.assignment, lambda _: None, quiet=as_json):
        before = outputs.last(setup.assignment, graded.report.student)
        pairs.append((before, graded.report))
    # They come as they are done; who moved is told in one order.
    moved = sorted(_moved(pairs), key=lambda change: change.student)
    lost = [after.student for _, after in pairs if is_graders_fault(after)]
    new = [after.student for before, after in pairs if before is None]
    if as_json:
        told = {
            "assignment": setup.assignment,
            "graded": len(pairs),
            "moved": [change.as_dict() for change in moved],
            "not_graded_before": sorted(new),
            "not_graded_now": sorted(lost),
        }
        click.echo(json.dumps(told))
    else:
        _tell(setup.assignment, pairs, moved, new)
    if lost:
        click.echo(f"not graded, by a fault of the grader's: {', '.join(sorted(lost))}", err=True)
        raise SystemExit(1)


def _moved(pairs: list[tuple[Report | None, Report]]) -> Iterator[Change]:
    for before, after in pairs:
        change = None if is_graders_fault(after) else change_between(before, after)
        if change is not None:
            yield change


def _tell(
    assignment: str,
    pairs: list[tuple[Report | None, Report]],
    moved: list[Change],
    new: list[str],
) -> None:
    gain = sum(change.after > change.before for change in moved)
    same = len(pairs) - len(moved) - len(new)
    words = f"{gain} would gain, {len(moved) - gain} would lose, {same} would stay"
    if new:
        words += f", {len(new)} not graded before"
    click.echo(f"{assignment}: {counted(len(pairs), 'submission')}: {words}")
    for line in change_lines(moved):
        click.echo(line)
