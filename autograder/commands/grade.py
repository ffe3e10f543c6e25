"""`layerlab grade`: grade a class of submissions in the sandbox and record what they earned."""

import json
import sys
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, suppress
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any

import click

from autograder.build.translations import check_languages
from autograder.commands.class_run import ClassRun
from autograder.commands.explaining import ExplainRun, pass_summary
from autograder.commands.links import linked
from autograder.commands.live import LivePage
from autograder.commands.options import FILE, FOLDER, make_limits, sandbox_options
from autograder.commands.progress import tracked
from autograder.commands.stopping import exit_code
from autograder.commands.watching import watch_folder
from autograder.course import Course
from autograder.crews.crew import Crew, Handed, Setup
from autograder.crews.pool import grade_class, kept_report, usual_jobs
from autograder.errors import CourseError
from autograder.gradebook.voided import check_voids
from autograder.intake.submitters import (
    Submitters,
    dotted_submissions,
    find_submissions,
    undecided_teams,
)
from autograder.intake.template import read_release
from autograder.judging.graded import GradedSubmission
from autograder.record.problems import is_graders_fault
from autograder.record.report import Report
from autograder.record.store import OutputFolders
from autograder.repair.search import Budget
from autograder.sandbox import Level, best_sandbox_level
from autograder.settings.packages import check_packages
from autograder.settings.reading import read_course_settings
from autograder.settings.teams import read_teams
from autograder.text.names import look_alikes
from autograder.text.wording import counted


@click.command(name="grade")
@click.argument("submitted", type=click.Path(path_type=Path), required=False)
@click.option(
    "--assignment", "-a", "assignments", multiple=True, help="Only this one; may be repeated."
)
@click.option("--student", "-s", "students", multiple=True, help="Only this one; may be repeated.")
@sandbox_options
@click.option("--regrade", is_flag=True, help="Grade again what is graded already.")
@click.option("--watch", is_flag=True, help="Go on grading what arrives or changes, until Ctrl-C.")
@click.option(
    "--explain",
    is_flag=True,
    help="Afterwards look for the smallest change of each function without a named mistake; see `layerlab explain`.",
)
@click.option("--dry-run", is_flag=True, help="Say what would be graded, and grade nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print the class summary as JSON.")
@click.option(
    "--reports",
    type=FOLDER,
    help="Where the reports go; reports/ in the course unless given.",
)
@click.option(
    "--scheduler",
    metavar="ADDRESS",
    help="Grade on the Dask cluster with this scheduler, such as tcp://host:8786 or tls://host:8786.",
)
@click.option(
    "--shared",
    is_flag=True,
    help="With --scheduler: the workers read course and submissions at the same paths as this command.",
)
@click.option(
    "--page",
    type=FILE,
    help="With --watch: keep this page of who is where and which test stops most, such as class/live.html.",
)
@click.option("--no-gradebook", is_flag=True, help="Record nothing in nbgrader's gradebook.")
@click.pass_obj
def command(  # noqa: PLR0913, PLR0917  # an option each
    course: Course,
    submitted: Path | None,
    assignments: tuple[str, ...],
    students: tuple[str, ...],
    jobs: int | None,
    sandbox: str,
    cell_timeout: float | None,
    call_timeout: float | None,
    memory: int | None,
    regrade: bool,
    watch: bool,
    explain: bool,
    dry_run: bool,
    as_json: bool,
    reports: Path | None,
    scheduler: str | None,
    shared: bool,
    page: Path | None,
    no_gradebook: bool,
) -> None:
    """Grade the submissions in SUBMITTED, which is submitted/ in the course unless given.

    Each lies in <student>/<assignment>/. What was graded already, by the same tests, is not graded again;
    a run that was stopped goes on where it ended.

    With --watch a line tells of each submission (with --json: a line of JSON). One that is still being
    copied is waited for, and a student's newer one is graded again, all by the tests as they are when
    the command begins. --page keeps a page of it, for the lab session: open the file in a browser.
    """
    if page is not None and not watch:
        msg = "--page shows what arrives: give --watch with it; `layerlab report` makes the pages of a class that is graded"
        raise CourseError(msg)
    submitted = submitted or course.root / "submitted"
    if watch:
        _check_watch(submitted, dry_run=dry_run, explain=explain, scheduler=scheduler)
        everybody = tuple(Submitters(name, students) for name in course.chosen(assignments))
    else:
        everybody = find_submissions(course, submitted, assignments, students)
    course.secret()  # a bad one is told before anything begins
    check_packages(course)
    check_languages(course, course.chosen(assignments))
    decided = read_course_settings(course)
    check_voids(course, decided.void)
    limits = make_limits(course, cell_timeout, call_timeout, memory)
    run = ClassRun(
        course,
        submitted,
        OutputFolders.of(course, reports),
        jobs or usual_jobs(),
        regrade,
        not no_gradebook,
        _hire_from(scheduler, shared=shared),
    )
    try:
        level = _level(sandbox, scheduler)
        if not dry_run:
            run.outputs.check()
        _tell_names(run, everybody)
        setups = {
            run.keepable(submitters): Setup(
                course,
                submitters.assignment,
                level,
                limits,
                run.reproductions_shown,
                decided.voids(submitters.assignment),
                submitters.teams,
            )
            for submitters in everybody
        }
        if dry_run:
            _tell_plan(run, setups)
            return
        with run.outputs.held():
            if watch:
                live = LivePage(page, course, run.outputs) if page else None
                watch_folder(run, setups, students, as_json=as_json, page=live)
            else:
                _grade_all(run, setups, quiet=as_json)
                if explain:
                    _explain_all(run, setups, quiet=as_json)
    except KeyboardInterrupt as stop:
        code = exit_code(stop)
        msg = f"stopped; {len(run.reports)} graded submissions are kept: the same command goes on from there"
        # A terminal that was closed hears it no more.
        with suppress(OSError):
            click.echo(msg, err=True)
        raise SystemExit(code) from None
    _tell_summary(run, as_json)


def _check_watch(submitted: Path, *, dry_run: bool, explain: bool, scheduler: str | None) -> None:
    """Say what cannot be done while watching."""
    options = (
        (dry_run, "--dry-run"),
        (explain, "--explain"),
        (scheduler is not None, "--scheduler"),
    )
    for given, option in options:
        if given:
            msg = f"--watch grades what arrives on this machine, so it cannot go with {option}; leave one of them out"
            raise CourseError(msg)
    if not submitted.is_dir():
        msg = f"{submitted}: no such folder to watch; make it, submissions arrive in it as <student>/<assignment>/"
        raise CourseError(msg)


def _hire_from(scheduler: str | None, *, shared: bool) -> Callable[[Setup], Crew] | None:
    if scheduler is None:
        if shared:
            msg = "--shared is about the workers of a cluster; name its --scheduler"
            raise CourseError(msg)
        return None
    from autograder.crews.cluster import DaskCrew  # few have a cluster

    return lambda setup: DaskCrew(setup, scheduler, shared=shared)


def _level(sandbox: str, scheduler: str | None) -> Level:
    """Return the level to grade at; on a cluster it is the workers who must have it, not this machine."""
    if scheduler is None:
        return best_sandbox_level(sandbox)
    return Level.REDUCED if sandbox == "reduced" else Level.FULL


def _tell_names(run: ClassRun, everybody: Sequence[Submitters]) -> None:
    """Say which folders are not taken for students, and which students are easily taken for one another."""
    assignments = [submitters.assignment for submitters in everybody]
    for why in dotted_submissions(run.submitted, assignments):
        run.leave_out(why)
    names = chain.from_iterable(submitters.students for submitters in everybody)
    for submitters in everybody:
        for team in undecided_teams(submitters, read_teams(run.course)):
            several = [student for student in team if student in submitters.students]
            click.echo(
                f"{submitters.assignment}: {' and '.join(several)} are one team, and nothing says whose work is newer: each is graded alone; remove one, or write its time into timestamp.txt",
                err=True,
            )
    for group in look_alikes(names):
        # As Python writes them in ASCII, since nothing else shows the difference.
        spelled = ", ".join(map(ascii, group))
        click.echo(f"different students whose names look alike: {spelled}", err=True)


def _tell_plan(run: ClassRun, setups: dict[Submitters, Setup]) -> None:
    for submitters, setup in setups.items():
        handed = [Handed(run.submitted, student) for student in submitters.students]
        kept = 0
        if not run.regrade:
            kept = sum(kept_report(setup, one, run.outputs) is not None for one in handed)
        submissions = counted(len(handed), "submission")
        plan = f"{submissions}, {kept} graded already, {len(handed) - kept} to grade"
        click.echo(f"{submitters.assignment}: {plan}")


def _grade_all(run: ClassRun, setups: dict[Submitters, Setup], *, quiet: bool) -> None:
    """Grade one assignment after the other; each report is kept and recorded before the next one comes."""
    with ExitStack() as stack:
        if run.gradebook:
            run.open_ledger(stack)
        for submitters, setup in setups.items():
            releases = read_release(run.course.release / submitters.assignment)
            # Closed at once when something goes wrong here, so that no process grades on.
            with closing(_watched(run, submitters, setup, releases, quiet)) as results:
                for graded in results:
                    if graded.kept:
                        run.kept += 1
                    else:
                        run.save(graded, releases)
                    run.keep(graded.report)
                    run.record(graded.report)


def _explain_all(run: ClassRun, setups: dict[Submitters, Setup], *, quiet: bool) -> None:
    """Explain what has no name, of all that was graded."""
    reports = dict(_by_assignment(run.reports))
    for setup in setups.values():
        own = reports.get(setup.assignment, [])
        explaining = ExplainRun(setup, run.submitted, run.outputs, Budget(), jobs=run.jobs)
        plan = explaining.plan(own)
        known = len(plan.known)
        explaining.search(plan, quiet=quiet)
        explaining.publish(plan, own)
        click.echo(pass_summary(explaining, plan, known), err=True)


def _watched(
    run: ClassRun,
    submitters: Submitters,
    setup: Setup,
    releases: Mapping[str, dict[str, Any]],
    quiet: bool,
) -> Generator[GradedSubmission]:
    """Return what is graded, one by one; it shows how far it is."""
    handed = [Handed(run.submitted, student) for student in submitters.students]
    graded = grade_class(
        setup,
        handed,
        jobs=run.jobs,
        crew=run.crew,
        outputs=run.outputs,
        regrade=run.regrade,
        meanwhile=partial(run.get_ready, releases),
    )
    return tracked(graded, len(handed), submitters.assignment, _kind, quiet=quiet)


def _kind(graded: GradedSubmission) -> str | None:
    """Return what a submission counts as while grading goes on."""
    report = graded.report
    if graded.kept:
        return None
    if report.problems:
        return "with problems"
    if report.earned >= report.points:
        return "full"
    return "partly" if report.earned else "none"


def _tell_summary(run: ClassRun, as_json: bool) -> None:
    from rich.console import Console  # a tenth of a second, which --help should not take

    from autograder.reports.grade_changes import change_lines
    from autograder.reports.summary import class_summary, summary_screen

    for assignment, reports in _by_assignment(run.reports):
        summary = class_summary(reports)
        moved = [change for change in run.changes if change.assignment == assignment]
        if as_json:
            changes = {"moved": [change.as_dict() for change in moved]}
            click.echo(json.dumps(summary.as_dict() | changes))
            continue
        Console().print(summary_screen(summary))
        click.echo()
        place = run.outputs.reports / assignment
        click.echo(f"{assignment}: {counted(len(reports), 'report')} in {place}")
        for line in change_lines(moved):
            click.echo(line)
    if not as_json:
        click.echo(f"feedback in {run.outputs.feedback}, notebooks in {run.outputs.autograded}")
        _name_a_page(run)
        if run.kept:
            click.echo(f"{run.kept} of them were graded already; --regrade grades them again")
    _tell_trouble(run)


def _name_a_page(run: ClassRun) -> None:
    """Name one page to open: of the class if it has one already, and else what the first student reads."""
    overview = run.course.root / "class" / "index.html"
    if overview.exists():
        click.echo(f"`layerlab report` brings it up to date: {linked(overview, sys.stdout)}")
        return
    for report in run.reports[:1]:
        page = run.outputs.feedback / report.student / report.assignment / "index.html"
        click.echo(f"open {linked(page, sys.stdout)}; `layerlab report` puts the class on a page")


def _tell_trouble(run: ClassRun) -> None:
    """End with an error if something was left undone that is not a student's doing."""
    lost = [report for report in run.reports if is_graders_fault(report)]
    ours = [report.student for report in lost]
    if ours:
        click.echo(f"not graded, by a fault of the grader's: {', '.join(ours)}", err=True)
    # One test that does not work may have stopped many.
    details = [test.detail for report in lost for test in report.tests[:1] if test.detail]
    for detail in dict.fromkeys(details):
        click.echo(detail, err=True)
    if run.left_out:
        left_out = counted(len(run.left_out), "folder")
        click.echo(f"not graded, because of their names: {left_out}, see above", err=True)
    for doubt in run.doubts:
        click.echo(f"recorded without a time: {doubt}", err=True)
    for refusal in run.refused:
        click.echo(f"not recorded: {refusal}", err=True)
    if run.ledger_error is not None:
        click.echo(f"not recorded: {run.ledger_error}", err=True)
    undone = (ours, run.left_out, run.doubts, run.refused, run.ledger_error)
    if any(undone):
        raise SystemExit(1)


def _by_assignment(reports: Iterable[Report]) -> Iterator[tuple[str, list[Report]]]:
    found: dict[str, list[Report]] = {}
    for report in reports:
        found.setdefault(report.assignment, []).append(report)
    yield from found.items()
