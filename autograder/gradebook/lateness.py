"""When a submission came, and what nbgrader's plugin takes off for coming late."""

from datetime import datetime
from pathlib import Path
from typing import Any

from autograder.gradebook.settings import LedgerError


def submitted_at(api: Any, folder: Path) -> datetime | None:
    """Return the UTC time that `timestamp.txt` in the submission says, None without one.

    Raises:
        LedgerError: the file holds no time: lateness must not be guessed.
    """
    path = folder / "timestamp.txt"
    if not path.is_file():
        return None
    try:
        text = path.read_text(encoding="utf-8").strip()
        moment: datetime | None = api.utils.parse_utc(text) if text else None
    except (OSError, ValueError, OverflowError) as error:
        msg = f"{path}: no time of submission ({error}); write one like `2026-01-31 23:59:00 UTC`, or remove it"
        raise LedgerError(msg) from error
    return moment


def assign_late_penalties(db: Any, submission: Any, config: Any) -> None:
    """Let the plugin that `nbgrader_config.py` names judge each notebook of a late submission."""
    if submission.total_seconds_late <= 0:
        for notebook in submission.notebooks:
            notebook.late_submission_penalty = None
        return
    # Imported here alone: it takes a second, and few submissions are late.
    from nbgrader.preprocessors import AssignLatePenalties

    judge = AssignLatePenalties(config=config)
    judge.init_plugin()
    for notebook in submission.notebooks:
        db.refresh(notebook)
        penalty = judge.plugin_inst.late_submission_penalty(
            submission.student_id, notebook.score, submission.total_seconds_late
        )
        if penalty is not None:
            penalty = min(max(penalty, 0), notebook.score)
        notebook.late_submission_penalty = penalty
