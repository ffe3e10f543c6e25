"""What nbgrader's gradebook keeps of every submission of a course; reading it changes nothing in it."""

from pathlib import Path
from typing import Any

from autograder.course import Course
from autograder.gradebook.database import Database
from autograder.gradebook.settings import read_settings
from autograder.record.kept import Kept, KeptGrades


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

    def read(db: Any) -> dict[str, dict[str, Kept]]:
        found: dict[str, dict[str, Kept]] = {}
        for assignment in db.query(database.api.Assignment):
            found[assignment.name] = {
                submission.student_id: Kept(
                    max(0.0, submission.score - submission.late_submission_penalty),
                    submission.max_score,
                    submission.needs_manual_grade,
                    _late(submission, assignment),
                )
                for submission in assignment.submissions
            }
        return found

    try:
        return database.transact(read)
    finally:
        database.close()


def _late(submission: Any, assignment: Any) -> float:
    """Return by how many seconds a submission is late; nbgrader fails where there is an extension and no due date."""
    if assignment.duedate is None:
        return 0.0
    return float(submission.total_seconds_late)
