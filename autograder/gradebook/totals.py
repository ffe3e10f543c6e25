"""What students get in all: by their reports, or by nbgrader's gradebook once graders had their say."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from autograder.course import Course
from autograder.gradebook.database import Database
from autograder.gradebook.settings import LedgerError, read_settings
from autograder.gradebook.structure import read_structure
from autograder.record.kept import KeptGrade, KeptGrades
from autograder.record.stored import LeftOut, StoredReports
from autograder.record.totals import Total, Totals, totals_of
from autograder.text.wording import number_text

# Sums of floating point numbers differ by less than that.
_ROUNDING = 1e-6


@dataclass(frozen=True)
class GradebookTotal:
    """One student's points for an assignment; `waiting`: some of it has yet to be graded by hand."""

    score: float
    max_score: float
    waiting: bool


def report_totals(course: Course, stored: StoredReports) -> Totals:
    """Return the totals that stand in the reports, and what they cannot know."""
    found = totals_of(stored.reports, stored.left_out)
    by_hand = _by_hand(course, stored.assignment, found)
    if by_hand <= _ROUNDING:
        return found
    note = (
        f"{number_text(by_hand)} points of {stored.assignment} are given by hand and are not in these "
        "totals; --gradebook takes them from nbgrader's gradebook"
    )
    return replace(found, notes=(note,), by_hand=by_hand)


def _by_hand(course: Course, assignment: str, found: Totals) -> float:
    """Return how many points graders give by hand, which no report has."""
    try:
        rows = read_structure(course.release / assignment)
    except LedgerError:
        return 0.0  # without a release nobody knows, and the totals are right as far as they go
    worth = sum(cell.points for row in rows for cell in row.cells if cell.grade)
    return worth - max((total.points for total in found.totals), default=worth)


def gradebook_totals(course: Course, stored: StoredReports) -> Totals:
    """Return the totals of nbgrader's gradebook: with manual grades and late penalties.

    Raises:
        LedgerError: the gradebook cannot be read.
    """
    kept = read_totals(course, stored.assignment)
    found: list[Total] = []
    left_out = list(stored.left_out)
    for report in stored.reports:
        student = report.student
        entry = kept.get(student)
        if entry is None:
            why = "not in nbgrader's gradebook; run `layerlab grade`"
            left_out.append(LeftOut(student, why))
        elif entry.waiting:
            why = "a grader has yet to look at it; see nbgrader's formgrader"
            left_out.append(LeftOut(student, why))
        else:
            found.append(Total(student, entry.score, entry.max_score))
    return Totals(tuple(found), tuple(left_out))


def read_totals(
    course: Course, assignment: str, patience: float = 20.0
) -> Mapping[str, GradebookTotal]:
    """Return the totals of all who have a submission in the gradebook, by student.

    As nbgrader's own exporter has it, a late penalty takes no more than there is.

    Raises:
        LedgerError: the gradebook cannot be read, or has no such assignment.
    """
    settings = read_settings(course)
    database = Database(settings, patience)

    def read(db: Any) -> dict[str, GradebookTotal] | None:
        api = database.api
        entry = db.query(api.Assignment).filter_by(name=assignment).one_or_none()
        if entry is None:
            return None
        return {
            submission.student_id: GradebookTotal(
                max(0.0, submission.score - submission.late_submission_penalty),
                submission.max_score,
                submission.needs_manual_grade,
            )
            for submission in entry.submissions
        }

    try:
        found = database.transact(read)
    finally:
        database.close()
    if found is None:
        msg = f"{settings.place}: the gradebook has no {assignment}; run `layerlab grade` first"
        raise LedgerError(msg)
    return found


def read_kept(course: Course, patience: float = 20.0) -> KeptGrades:
    """Return the points, lateness and state of all submissions; none where there is no gradebook yet.

    As nbgrader's own exporter has it, a late penalty takes no more than there is.

    Raises:
        LedgerError: there is one, and it cannot be read.
    """
    settings = read_settings(course)
    # To connect would make an empty one.
    if settings.db_url.startswith("sqlite:") and not Path(settings.place).is_file():
        return {}
    database = Database(settings, patience)
    try:
        return database.transact(lambda db: _kept(database.api, db))
    finally:
        database.close()


def _kept(api: Any, db: Any) -> dict[str, dict[str, KeptGrade]]:
    """Return what is there, by few queries: nbgrader's own totals would ask several for each submission."""
    from sqlalchemy import case, func

    grade, notebook = api.Grade, api.SubmittedNotebook
    unseen = func.sum(case((grade.needs_manual_grade, 1), else_=0))
    graded = db.query(notebook.assignment_id, func.sum(grade.score), unseen)
    graded = graded.join(grade, grade.notebook_id == notebook.id).group_by(notebook.assignment_id)
    scores = {submission: (score, waiting) for submission, score, waiting in graded}
    worth = dict(db.query(api.Notebook.id, api.Notebook.max_score).all())
    points: dict[str, float] = defaultdict(float)
    lost: dict[str, float] = defaultdict(float)
    parts = db.query(notebook.assignment_id, notebook.notebook_id, notebook.late_submission_penalty)
    for submission, which, penalty in parts:
        points[submission] += worth[which]
        lost[submission] += penalty or 0.0
    found: dict[str, dict[str, KeptGrade]] = defaultdict(dict)
    for submission in db.query(api.SubmittedAssignment).join(api.Assignment):
        score, waiting = scores.get(submission.id, (0.0, 0))
        found[submission.assignment.name][submission.student_id] = KeptGrade(
            max(0.0, score - lost[submission.id]),
            points[submission.id],
            bool(waiting),
            _seconds_late(submission),
        )
    return found


def _seconds_late(submission: Any) -> float:
    """Return by how much it is late; nbgrader fails where there is an extension and no due date."""
    if submission.assignment.duedate is None:
        return 0.0
    return float(submission.total_seconds_late)
