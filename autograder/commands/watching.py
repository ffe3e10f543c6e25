"""What `layerlab grade --watch` does between its start and Ctrl-C."""

import json
import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, closing, nullcontext
from dataclasses import replace
from datetime import datetime
from functools import partial

import click

from autograder.commands.class_run import ClassRun
from autograder.commands.links import linked
from autograder.commands.live import LivePage
from autograder.crews.crew import Handed, Setup
from autograder.crews.pool import LocalCrew, grade_class
from autograder.intake.arrivals import Arrivals, Key
from autograder.intake.submitters import Submitters, arrived_with_team_mates
from autograder.intake.template import read_release
from autograder.judging.graded import GradedSubmission
from autograder.record.report import Report
from autograder.settings.teams import read_teams
from autograder.text.names import student_id
from autograder.text.wording import points_text

INTERVAL = 1.0  # seconds between two looks
REST = 10  # times as long as a look took, so that a slow disk is left in peace


def watch_folder(
    run: ClassRun,
    setups: Mapping[Submitters, Setup],
    students: Sequence[str],
    *,
    as_json: bool,
    page: LivePage | None = None,
) -> None:
    """Grade what arrives until Ctrl-C or a signal; `run` then holds the last report on each submission.

    Args:
        run: what the command was asked for.
        setups: by whom to grade for.
        students: who alone is meant; everybody if it is empty.
        as_json: whether a line of JSON tells of each.
        page: is kept up to date meanwhile.

    Raises:
        CourseError: it cannot go on.
    """
    by_name = {submitters.assignment: setup for submitters, setup in setups.items()}
    # Named as in reports, or as their folders will be called.
    called = {*students, *map(student_id, students)}
    arrivals = Arrivals(run.submitted, tuple(by_name), sorted(called))
    latest: dict[Key, Report] = {}
    msg = f"watching {run.submitted} for {', '.join(by_name)}; Ctrl-C ends it"
    click.echo(msg, err=True)
    if page is not None:
        page.write()
        click.echo(f"open {linked(page.path)}", err=True)
    try:
        with ExitStack() as stack:
            if run.gradebook:
                run.open_ledger(stack)
            crew = stack.enter_context(LocalCrew(next(iter(by_name.values())), run.jobs))
            while True:
                begun = steady_clock()
                everybody = arrivals.ready(begun)
                took = steady_clock() - begun
                for submitters in everybody:
                    _grade(
                        run,
                        submitters,
                        by_name[submitters.assignment],
                        crew,
                        latest,
                        as_json=as_json,
                        page=page,
                    )
                if page is not None:
                    page.write()
                pause(max(INTERVAL, REST * took))
    except KeyboardInterrupt:
        click.echo("stopped watching", err=True)
    finally:
        run.reports = list(latest.values())
        if page is not None:
            page.write(over=True)


def steady_clock() -> float:
    """Return the seconds of a steady clock."""
    return time.monotonic()


def pause(seconds: float) -> None:
    """Wait for the next look."""
    time.sleep(seconds)


def _grade(
    run: ClassRun,
    submitters: Submitters,
    setup: Setup,
    crew: LocalCrew,
    latest: dict[Key, Report],
    *,
    as_json: bool,
    page: LivePage | None,
) -> None:
    """Grade the submissions of one assignment that have come; the crew stays for the next ones."""
    releases = read_release(run.course.release / submitters.assignment)
    teams = read_teams(run.course)
    submitters = run.keepable(arrived_with_team_mates(submitters, teams, run.submitted))
    setup = replace(setup, teams=submitters.teams)
    # Only what has not been graded since the start: a file that is touched later is no reason.
    again = {
        s for s in submitters.students if run.regrade and (submitters.assignment, s) not in latest
    }
    for students, regrade in (
        (sorted(again), True),
        (sorted({*submitters.students} - again), False),
    ):
        results = grade_class(
            setup,
            [Handed(run.submitted, student) for student in students],
            jobs=run.jobs,
            crew=lambda setup: nullcontext(crew.turn_to(setup)),
            outputs=run.outputs,
            regrade=regrade,
            meanwhile=partial(run.get_ready, releases),
        )
        with closing(results):
            for graded in results:
                before = run.outputs.last(graded.report.assignment, graded.report.student)
                _keep(run, graded, releases, latest, as_json=as_json)
                if page is not None:
                    earned = None if before is None else before.earned
                    page.keep(graded.report, earned, arrived=not graded.kept)
                    page.write()


def _keep(
    run: ClassRun,
    graded: GradedSubmission,
    releases: Mapping[str, dict[str, object]],
    latest: dict[Key, Report],
    *,
    as_json: bool,
) -> None:
    """Write, record and tell one result; one that was there already is recorded alone."""
    report = graded.report
    key = (report.assignment, report.student)
    before = run.outputs.last(*key)
    run.kept += graded.kept and key not in latest
    if not graded.kept:
        run.save(graded, releases)
    latest[key] = report
    _record(run, report)
    if not graded.kept:
        click.echo(_as_json(report) if as_json else _line(report, before))


def _record(run: ClassRun, report: Report) -> None:
    """Record it, and what an earlier trouble with the gradebook has left unrecorded.

    A gradebook that was locked an hour ago is asked again, since this command may run for weeks.
    """
    before, run.ledger_error = run.ledger_error, None
    run.unrecorded.append(report)
    if run.gradebook and run.ledger is None:  # it could not be opened: the same every time
        run.ledger_error = before
        return
    while run.unrecorded and run.ledger_error is None:
        run.record(run.unrecorded[0])
        if run.ledger_error is None:
            del run.unrecorded[0]
    if run.ledger_error is not None and before is None:
        click.echo(f"not recorded, tried again later: {run.ledger_error}", err=True)


def _line(report: Report, before: Report | None) -> str:
    """Return what happened to one submission, on one line: when, whose, points and problems."""
    now = datetime.now().astimezone()
    earned = f"{points_text(report.earned)} of {points_text(report.points)}"
    was = "" if before is None else f" (was {points_text(before.earned)})"
    codes = dict.fromkeys(problem.code.replace("-", " ") for problem in report.problems)
    problems = f"; {', '.join(codes)}" if codes else ""
    return f"{now:%H:%M:%S} {report.assignment} {report.student}: {earned}{was}{problems}"


def _as_json(report: Report) -> str:
    """Return the same for programs."""
    return json.dumps(
        {
            "graded_at": report.graded_at,
            "assignment": report.assignment,
            "student": report.student,
            "earned": report.earned,
            "points": report.points,
            "seconds": report.seconds,
            "problems": [problem.code for problem in report.problems],
        }
    )
