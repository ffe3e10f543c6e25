"""When a submission came, and what nbgrader's plugin takes off for coming late."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from autograder.course import TIMESTAMP
from autograder.errors import CourseError
from autograder.gradebook.settings import LedgerError, Settings
from autograder.text.moments import read_moment

_REMEDY = (
    "write one like `2026-01-31 23:59:00 UTC`, remove the file, or name the course's timezone in"
    " nbgrader_config.py: c.Exchange.timezone = 'Europe/Berlin'"
)


@dataclass(frozen=True)
class Arrival:
    """When a submission came: in UTC, None where nothing says so; `doubt` says why it cannot be told."""

    moment: datetime | None = None
    doubt: str | None = None


def submitted_at(settings: Settings, folder: Path) -> Arrival:
    """Return what `timestamp.txt` in the submission says; it never raises.

    A time that would have to be guessed is refused: nobody is late, or in time, by a guess.
    """
    path = folder / TIMESTAMP
    if not path.is_file():
        return Arrival()
    try:
        text = path.read_text(encoding="utf-8").strip()
        if not text:
            return Arrival()
        return Arrival(read_moment(text, settings.timezone, settings.timestamp_format))
    except (OSError, ValueError, OverflowError) as error:
        why = error.strerror if isinstance(error, OSError) else str(error)
        if isinstance(error, UnicodeDecodeError):
            why = "it is not text in UTF-8"
        return Arrival(doubt=f"{path}: no time of submission ({why}); {_REMEDY}")


def assign_late_penalties(db: Any, submission: Any, config: Any) -> None:
    """Let the plugin that `nbgrader_config.py` names judge each notebook of a late submission.

    Raises:
        LedgerError: the course's own rule cannot be had, or fails.
    """
    # Imported here alone: it takes a second, and few submissions are late.
    from nbgrader.preprocessors import AssignLatePenalties

    judge = AssignLatePenalties(config=config)
    judge.init_plugin()
    for notebook in submission.notebooks:
        db.refresh(notebook)
        try:
            penalty = judge.plugin_inst.late_submission_penalty(
                submission.student_id, notebook.score, submission.total_seconds_late
            )
        except CourseError as error:
            # A rule of the course's own that does not work: nothing is recorded by it.
            raise LedgerError(str(error)) from error
        if penalty is not None:
            penalty = min(max(penalty, 0), notebook.score)
        notebook.late_submission_penalty = penalty
