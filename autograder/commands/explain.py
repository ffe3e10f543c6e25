"""`layerlab explain`: say where a failing function could be changed so that its tests pass."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import click

from autograder.commands.explaining import ExplainRun, pass_summary, planned, tell
from autograder.commands.options import (
    make_limits,
    reports_option,
    sandbox_options,
    submitted_option,
)
from autograder.course import Course
from autograder.crews.crew import Setup
from autograder.crews.pool import usual_jobs
from autograder.gradebook.settings import read_settings
from autograder.record.explanation import sentence
from autograder.record.store import OutputFolders
from autograder.record.stored import graded_assignments, read_reports
from autograder.repair.plan import Plan
from autograder.repair.search import Budget
from autograder.sandbox import best_sandbox_level
from autograder.settings.reading import read_course_settings

_EDITS = Budget().edits


@click.command(name="explain")
@click.argument("assignments", nargs=-1)
@click.option("--student", "-s", "students", multiple=True, help="Only this one; may be repeated.")
@sandbox_options
@click.option(
    "--edits",
    type=click.IntRange(min=1),
    default=_EDITS,
    show_default=True,
    help="How many edits are tried of a function at most.",
)
@click.option(
    "--limit",
    type=click.IntRange(min=0),
    help="How many functions are searched at most, those first that most students wrote; all unless given.",
)
@click.option("--dry-run", is_flag=True, help="Say what would be explained, and explain nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print what was found as lines of JSON.")
@submitted_option
@reports_option
@click.pass_obj
def command(  # noqa: PLR0913, PLR0917  # an option each
    course: Course,
    assignments: tuple[str, ...],
    students: tuple[str, ...],
    jobs: int | None,
    sandbox: str,
    cell_timeout: float | None,
    call_timeout: float | None,
    memory: int | None,
    edits: int,
    limit: int | None,
    dry_run: bool,
    as_json: bool,
    submitted: Path | None,
    reports: Path | None,
) -> None:
    """Look for the smallest change that makes a failing function's tests pass, in what `grade` found no name for.

    Small edits of the student's own function are tried in the sandbox, each judged by the hidden tests. What is
    found is shown here with the change itself; the student's feedback says the line and what to look at, unless
    `c.LayerLab.explanations` in nbgrader_config.py says "nothing". It earns no points and changes no report.

    Equal code is explained once, and what was found is kept beside the reports. ASSIGNMENTS are all that were
    graded unless some are named; the options that confine student code should be those of `grade`.
    """
    outputs = OutputFolders.of(course, reports)
    graded = graded_assignments(outputs.reports)
    chosen = course.chosen(assignments) if assignments else graded
    level = best_sandbox_level(sandbox)
    limits = make_limits(course, cell_timeout, call_timeout, memory)
    # Reports that give failures as code depend on that, and what is explained has to be what was graded.
    reproduced = read_settings(course).reproductions_shown(datetime.now(UTC))
    decided = read_course_settings(course)
    with outputs.held():
        for assignment in chosen:
            run = ExplainRun(
                Setup(course, assignment, level, limits, reproduced, decided.voids(assignment)),
                submitted or course.root / "submitted",
                outputs,
                Budget(edits),
                limit,
                jobs or usual_jobs(),
            )
            _explain(run, students, dry_run=dry_run, as_json=as_json)


def _explain(run: ExplainRun, students: tuple[str, ...], *, dry_run: bool, as_json: bool) -> None:
    stored = read_reports(run.outputs.reports, run.setup.assignment, students)
    teams = dict.fromkeys(report.together for report in stored.reports if report.together)
    run.setup = replace(run.setup, teams=tuple(teams))
    plan = run.plan(stored.reports)
    known = len(plan.known)
    if dry_run:
        to_search = len(plan.wanted[: run.limit])
        click.echo(f"{run.setup.assignment}: {planned(plan, known)}; {to_search} to search")
        return
    run.search(plan, quiet=as_json)
    run.publish(plan, stored.reports)
    if as_json:
        _print_json(run, plan)
        click.echo(pass_summary(run, plan, known), err=True)
    else:
        tell(run, plan, known)


def _print_json(run: ExplainRun, plan: Plan) -> None:
    for case in plan.cases:
        for one in plan.of_student(case.student):
            found = one.explanation
            if one.digest != case.digest or not found.changes:
                continue
            changes = [{"line": change.line, "kind": change.kind} for change in found.changes]
            line = {
                "assignment": run.setup.assignment,
                "student": case.student,
                "exercise": case.exercise,
                "function": case.function,
                "cell": one.cell,
                "changes": changes,
                "sentence": sentence(one),
                "diff": found.diff,
                "edits": found.tried,
                "calls": found.calls,
            }
            click.echo(json.dumps(line))
