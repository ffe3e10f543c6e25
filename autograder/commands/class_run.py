"""One call of `layerlab grade`: what it was asked for, what came of it, and how that is kept."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Any

import click

from autograder.course import Course
from autograder.crews.crew import Crew, Setup
from autograder.gradebook.ledger import Ledger, LedgerError, SubmissionError
from autograder.gradebook.settings import read_settings
from autograder.intake.submitters import Submitters
from autograder.judging.graded import GradedSubmission
from autograder.publish.folders import publish
from autograder.publish.gate import prepare_publishing
from autograder.publish.showing import Showing
from autograder.record.changes import Change, change_between
from autograder.record.problems import is_graders_fault
from autograder.record.report import Report, sharing
from autograder.record.store import OutputFolders
from autograder.text.plain import one_line

_SHOWN_NAME = 60  # characters of a name that may be too long for anything


@dataclass
class ClassRun:
    """What one call of the command does, and what came of it.

    Attributes:
        crew: hires who grades; None means processes of this machine.
        reports: on each submission the last one, kept ones among them.
        changes: scores that grading again has changed.
        kept: how many were graded already, by an earlier call.
        unrecorded: reports that the gradebook refused, in the order in which they came.
        ledger_error: what the gradebook said to that, or to being opened.
        refused: why single submissions were not recorded; the others were.
        doubts: what is not certain about submissions that were recorded.
        left_out: why submissions were not graded, by the names of their folders.
    """

    course: Course
    submitted: Path
    outputs: OutputFolders
    jobs: int
    regrade: bool
    gradebook: bool
    crew: Callable[[Setup], AbstractContextManager[Crew]] | None = None
    reports: list[Report] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    kept: int = 0
    unrecorded: list[Report] = field(default_factory=list)
    ledger: Ledger | None = None
    ledger_error: str | None = None
    refused: list[str] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    _texts: dict[object, object] = field(default_factory=dict)

    def keepable(self, submitters: Submitters) -> Submitters:
        """Return those of whom something can be kept under their names; the others are told, each once."""
        students = []
        for student in submitters.students:
            why = self.outputs.refusal(student)
            if why is None:
                students.append(student)
            else:
                folder = f"{self.submitted.name}/{one_line(student, _SHOWN_NAME)}"
                self.leave_out(f"{folder}: not graded, since {why}; rename the folder")
        return replace(submitters, students=tuple(students))

    @cached_property
    def explanations_shown(self) -> bool:
        """Whether students read what repair found of a submission that is graded again."""
        return read_settings(self.course).explanations_shown(datetime.now(UTC))

    @cached_property
    def reproductions_shown(self) -> bool:
        """Whether students get hidden failures as code, with other numbers."""
        return read_settings(self.course).reproductions_shown(datetime.now(UTC))

    def leave_out(self, why: str) -> None:
        """Say at once that a submission will not be graded; it is somebody's all the same."""
        if why not in self.left_out:
            self.left_out.append(why)
            click.echo(why, err=True)

    def open_ledger(self, stack: ExitStack) -> None:
        """Open the gradebook for as long as the stack is; a trouble is told at the end, and costs no grading."""
        try:
            self.ledger = stack.enter_context(Ledger(self.course, submitted=self.submitted))
        except LedgerError as error:
            self.ledger_error = str(error)

    def get_ready(self, releases: Mapping[str, dict[str, Any]]) -> None:
        """Do what the first submission would wait for; the sandbox takes its time to start anyway."""
        prepare_publishing(releases.values())
        if self.ledger is not None:
            self.ledger.get_ready()

    def save(self, graded: GradedSubmission, releases: Mapping[str, dict[str, Any]]) -> None:
        """Write what is new, once it is known what it replaces."""
        report = graded.report
        before = self.outputs.last(report.assignment, report.student)
        change = change_between(before, report)
        publish(
            self.outputs,
            graded,
            releases,
            self.submitted,
            explained=self.explanations_shown,
            showing=Showing.of(self.course, report.assignment, datetime.now(UTC)),
        )
        if change is not None:
            self.changes.append(change)

    def keep(self, report: Report) -> None:
        """Keep a report for what is told at the end: of a large class they are what takes memory."""
        self.reports.append(sharing(report, self._texts))

    def record(self, report: Report) -> None:
        """Record one report; a gradebook that refuses is asked again by the next call, not by the next report.

        The zero of a submission that the grader failed on is no grade: it would cover one that is.
        """
        if self.ledger is None or self.ledger_error is not None:
            return
        if is_graders_fault(report):
            return
        try:
            doubt = self.ledger.record(report)
            if doubt is not None:
                self.doubts.append(doubt)
        except SubmissionError as error:
            self.refused.append(str(error))
        except LedgerError as error:
            self.ledger_error = str(error)
