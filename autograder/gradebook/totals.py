"""What nbgrader's gradebook says a submission is worth, once graders and late penalties had their say."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from autograder.course import Course
from autograder.gradebook.database import Database
from autograder.gradebook.settings import LedgerError, read_settings


@dataclass(frozen=True)
class GradebookTotal:
    """One student's points for an assignment; `waiting`: some of it has yet to be graded by hand."""

    score: float
    max_score: float
    waiting: bool


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
