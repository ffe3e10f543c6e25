"""The one writer to nbgrader's gradebook: a report goes in whole, or not at all."""

import math
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from autograder.course import Course
from autograder.gradebook.answers import RecordedAnswers
from autograder.gradebook.database import Database
from autograder.gradebook.entries import Entries, ToRecord
from autograder.gradebook.lateness import Arrival, assign_late_penalties, submitted_at
from autograder.gradebook.settings import (
    LedgerError,
    Settings,
    SubmissionError,
    read_settings,
)
from autograder.gradebook.structure import NotebookRow, mirror, read_structure
from autograder.gradebook.voided import less_voided
from autograder.record.report import FunctionResult, Report
from autograder.record.rubrics import blank_rubric
from autograder.settings.extensions import read_extensions
from autograder.settings.reading import SettingsError, read_course_settings
from autograder.text.names import submission_folder

__all__ = ["Ledger", "LedgerError", "SubmissionError"]

# Sums of floating point numbers differ by less than that.
_ROUNDING = 1e-6
# What nbgrader's column for a student's id has room for.
_NAME_LENGTH = 128


class Ledger:
    """Records reports in the gradebook of a course; use it in a `with` statement.

    Args:
        course: whose `nbgrader_config.py` says where the gradebook is.
        submitted: where submissions lie, with the times at which they came.
        settings: instead of what the configuration says.
        patience: seconds to wait, for each submission, while another program holds the gradebook.

    Raises:
        LedgerError: the configuration, or what the course decided, cannot be read.
    """

    def __init__(
        self,
        course: Course,
        *,
        submitted: Path | None = None,
        settings: Settings | None = None,
        patience: float = 20.0,
    ) -> None:
        self._course = course
        self._submitted = submitted or course.root / "submitted"
        self._settings = settings or read_settings(course)
        self._database = Database(self._settings, patience)
        self._known: dict[str, dict[tuple[str, str], float]] = {}
        self._rubrics: dict[str, dict[tuple[str, str], str]] = {}
        self._answers = RecordedAnswers(course.state / "answers")
        try:
            self._decided = read_course_settings(course)
            self._extensions = read_extensions(course)
        except SettingsError as error:
            raise LedgerError(str(error)) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._database.close()

    def get_ready(self) -> None:
        """Import what writing takes, and have no connection open: it must not be there twice if this process forks."""
        self._database.get_ready()

    def prepare(self, assignment: str) -> None:
        """Make the assignment, its notebooks and cells in the gradebook what the release says.

        Raises:
            LedgerError: the release cannot be read, or the gradebook not written.
        """
        # Once a run is enough, however large the class.
        if assignment in self._known:
            return
        structure = read_structure(self._course.release / assignment)
        rows = less_voided(self._course, assignment, structure, self._decided.voids(assignment))
        due = self._decided.due(assignment)
        course_id = self._settings.course_id
        api = self._database.api

        def write(db: Any) -> None:
            mirror(api, db, course_id, assignment, rows)
            # What the course's file does not say stays as formgrader has it.
            if due is not None:
                entry = db.query(api.Assignment).filter_by(name=assignment).one()
                entry.duedate = due.replace(tzinfo=None)

        self._database.transact(write)
        self._known[assignment] = _worth(rows)
        self._rubrics[assignment] = {
            (row.name, cell.name): blank_rubric(cell.rubric)
            for row in rows
            for cell in row.cells
            if cell.rubric
        }

    def record(self, report: Report) -> str | None:
        """Record every function's points in one transaction; recording twice changes nothing.

        A score, extra credit or comment that a grader gave stays, and rules as nbgrader has it.
        Written answers wait for a grader, and wait again when their text is another one.

        Returns:
            What is in doubt about the time of submission, if anything is. The grade is recorded, without
            a time: lateness is not guessed.

        Raises:
            SubmissionError: a grade is not one the release allows; other submissions can be recorded.
            LedgerError: the gradebook cannot be written.
                Nothing of this report is recorded in either case.
        """
        _check_name(report.student, self._settings)
        self.prepare(report.assignment)
        earned = _checked(report, self._known[report.assignment])
        arrival = submitted_at(
            self._settings, submission_folder(self._submitted, report.place, report.assignment)
        )
        recorded = ToRecord(
            student=report.student,
            assignment=report.assignment,
            scores=earned,
            missing={found.exercise for found in report.notebooks if found.file is None},
            rewritten=self._answers.rewritten(report),
            comments=self._rubrics[report.assignment],
            times=self._times(report, arrival),
        )
        api = self._database.api

        def write(db: Any) -> None:
            entries = Entries(api, db)
            submission, is_late = entries.record(recorded)
            if is_late:
                # The plugin of the course is given nbgrader's objects.
                assign_late_penalties(
                    db, db.get(api.SubmittedAssignment, submission), self._settings.config
                )
            else:
                entries.forgive(submission)

        self._database.transact(write)
        self._answers.note(report)
        return arrival.doubt

    def _times(self, report: Report, arrival: Arrival) -> dict[str, Any]:
        """Return what is known of when a submission came, and until when it could."""
        times: dict[str, Any] = {}
        if arrival.moment is not None or arrival.doubt is not None:
            times["timestamp"] = arrival.moment
        if self._extensions.known:
            times["extension"] = self._extensions.of(report.student, report.assignment)
        return times


def _check_name(student: str, settings: Settings) -> None:
    """See that the gradebook has room for what a student is called; SQLite's has, however long it is.

    Raises:
        SubmissionError: it has not; any other database would take it for a failure of its own.
    """
    is_sqlite = settings.db_url.startswith("sqlite:")
    if not is_sqlite and len(student) > _NAME_LENGTH:
        msg = (
            f"{student[:_NAME_LENGTH]}...: a name in this gradebook has at most {_NAME_LENGTH} characters;"
            " rename the folder of the submission, then grade again"
        )
        raise SubmissionError(msg)


def _worth(rows: tuple[NotebookRow, ...]) -> dict[tuple[str, str], float]:
    """Return what each graded cell is worth, by notebook and cell."""
    worth = {}
    for row in rows:
        for cell in row.cells:
            if cell.grade:
                worth[row.name, cell.name] = cell.points
    return worth


def _checked(
    report: Report, worth: Mapping[tuple[str, str], float]
) -> dict[tuple[str, str], float]:
    """Return what each test cell earned, once all of it can be true."""
    earned = {}
    for function in report.functions:
        cell = function.exercise, function.grade_id
        reason = _refusal(function, worth.get(cell))
        if reason:
            msg = (
                f"{report.student}, {report.assignment}, {function.exercise}: "
                f"{function.grade_id} {reason}; no grade of this submission is recorded"
            )
            raise SubmissionError(msg)
        earned[cell] = float(function.earned)
    return earned


def _refusal(function: FunctionResult, maximum: float | None) -> str | None:
    """Return why a function's points cannot be recorded; None where they can."""
    if maximum is None:
        return "is no test cell of the release: build again, then grade again"
    if not math.isfinite(function.earned):
        return f"has {function.earned} points, which is no finite number: grade again"
    if not 0 <= function.earned <= maximum + _ROUNDING:
        return f"has {function.earned:g} points of {maximum:g}: build again, then grade again"
    if abs(function.points - maximum) > _ROUNDING:
        return (
            f"is worth {function.points:g} in the report, {maximum:g} in the release: build again"
        )
    return None
