"""The pass after grading that explains failing functions without a name, as `explain` and `grade --explain` run it."""

from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import click

from autograder.commands.progress import tracked
from autograder.crews.crew import Handed, Setup
from autograder.crews.explaining import Order, Repaired, explain_class
from autograder.gradebook.settings import read_settings
from autograder.intake.submission import submission_of
from autograder.intake.template import read_release, read_templates
from autograder.judging.graded import GradedSubmission
from autograder.publish.folders import publish_feedback, published_notebooks
from autograder.publish.showing import Showing
from autograder.record.explanation import ExplanationStore, sentence
from autograder.record.report import Report
from autograder.record.store import OutputFolders
from autograder.repair.code import read_basis
from autograder.repair.plan import Plan, add_cases, add_known, nameless
from autograder.repair.search import Budget
from autograder.text.plain import plain_text
from autograder.text.wording import counted


@dataclass
class ExplainRun:
    """One pass over the reports of an assignment.

    Attributes:
        setup: what grades depend on, and repairs with them.
        submitted: where the submissions lie.
        outputs: where the reports are, and what students get.
        budget: what one function may cost.
        limit: how many functions are searched at most, of those that nothing is known of; None for all.
        jobs: how many processes search.
        lost: functions whose process ended.
        unpublished: students whose notebooks are not where grading left them.
    """

    setup: Setup
    submitted: Path
    outputs: OutputFolders
    budget: Budget
    limit: int | None = None
    jobs: int = 1
    lost: list[str] = field(default_factory=list)
    unpublished: list[str] = field(default_factory=list)

    @property
    def store(self) -> ExplanationStore:
        """Where explanations are kept."""
        return ExplanationStore(self.outputs.reports / self.setup.assignment)

    def plan(self, reports: Iterable[Report]) -> Plan:
        """Return what is to be explained, and what is known of it already."""
        course, assignment = self.setup.course, self.setup.assignment
        basis = read_basis(course, assignment, self.setup.key)
        templates = read_templates(course, assignment)
        plan = Plan()
        for report in reports:
            if any(nameless(report)):
                folder = self.setup.read(Handed(self.submitted, report.student))
                add_cases(plan, basis, report, submission_of(folder, templates))
        add_known(plan, self.store, self.budget)
        return plan

    def search(self, plan: Plan, *, quiet: bool = False) -> None:
        """Search what is wanted, up to the limit, and keep what is found as it comes."""
        cases = plan.wanted[: self.limit]
        if not cases:
            return
        orders = [Order(self.submitted, case, self.budget) for case in cases]
        repaired = explain_class(self.setup, orders, jobs=self.jobs)
        shown = f"{self.setup.assignment}, explaining"
        with closing(tracked(repaired, len(orders), shown, _kind, quiet=quiet)) as results:
            for case, found in results:
                if found is None:
                    self.lost.append(f"{case.student}, {case.function}")
                    continue
                self.store.keep_code(case.digest, found)
                plan.known[case.digest] = found

    def publish(self, plan: Plan, reports: Iterable[Report]) -> None:
        """Keep what is known of each student, and write the feedback again where it may say more."""
        now = datetime.now(UTC)
        showing = Showing.of(self.setup.course, self.setup.assignment, now)
        shown = read_settings(self.setup.course).explanations_shown(now)
        releases = read_release(self.setup.course.release / self.setup.assignment)
        for report in reports:
            functions = plan.of_student(report.student)
            if not functions:
                continue
            is_new = self.store.keep_student(report, functions) is not None
            if not is_new and not any(one.explanation.changes for one in functions):
                continue
            try:
                notebooks = published_notebooks(self.outputs, report)
            except (OSError, ValueError):
                self.unpublished.append(report.student)
                continue
            graded = GradedSubmission(report, notebooks)
            publish_feedback(self.outputs, graded, releases, explained=shown, showing=showing)


def tell(run: ExplainRun, plan: Plan, before: int) -> None:
    """Say what was found: each distinct code once, with the change for the instructor.

    Args:
        run: the pass.
        plan: what came of it.
        before: how many codes were known before it.
    """
    for digest, members in _alike(plan).items():
        found = plan.known.get(digest)
        if found is None or not found.changes:
            continue
        first = members[0]
        click.echo(f"{found.exercise}, {found.function}: {_named(members)}")
        (one,) = (one for one in plan.of_student(first) if one.digest == digest)
        click.echo(f"  {sentence(one)}")
        for line in plain_text(found.diff).splitlines():
            click.echo(f"    {line}")
    click.echo(pass_summary(run, plan, before))
    for student in plan.changed:
        click.echo(f"{student}: changed since it was graded; grade it again", err=True)
    for student in run.unpublished:
        again = "grade it again with --regrade, whose feedback says what was found"
        click.echo(f"{student}: {run.outputs.autograded} has no notebooks of it; {again}", err=True)
    for lost in run.lost:
        click.echo(f"{lost}: not explained, by a fault of the grader's", err=True)


def pass_summary(run: ExplainRun, plan: Plan, before: int) -> str:
    """Return the figures of a pass in one line."""
    known = plan.known.values()
    found = [one for one in known if one.changes]
    ended = [one for one in known if not one.changes and not one.is_exhausted]
    rest = len(plan.wanted) - len(run.lost)
    line = f"{run.setup.assignment}: {planned(plan, before)}; {len(found)} explained"
    line += f", {len(known) - len(found) - len(ended)} without a small change"
    if ended:
        line += f", {len(ended)} left at the end of their budget"
    if rest:
        line += f", {rest} left for another run"
    return line


def planned(plan: Plan, known: int) -> str:
    """Say how much there is to explain."""
    codes = len(_alike(plan))
    failing = counted(len(plan.cases), "failing function")
    line = f"{failing} without a name, {counted(codes, 'distinct code')}, {known} known before"
    # Only a function can be called again with a line changed.
    if plan.nowhere:
        line += f", {plan.nowhere} in classes, values or no cell, where nothing is searched"
    return line


def _alike(plan: Plan) -> dict[str, list[str]]:
    """Return the students by the digest of their code, the most common code first."""
    found: dict[str, list[str]] = {}
    for case in plan.cases:
        found.setdefault(case.digest, []).append(case.student)
    return dict(sorted(found.items(), key=lambda item: -len(item[1])))


def _named(students: Sequence[str]) -> str:
    few = ", ".join(students[:3])
    more = len(students) - 3
    return f"{few} and {more} more" if more > 0 else few


def _kind(repaired: Repaired) -> str:
    _, found = repaired
    if found is None:
        return "lost"
    return "explained" if found.changes else "without a change"
