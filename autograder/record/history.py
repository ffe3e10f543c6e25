"""What a student earned by earlier submissions: one line for each that a newer one replaced.

The report beside it tells the latest submission alone. The file is only ever added to, by the side that
grades; a submission that was graded again by other tests stands there once, as it was last graded.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final, Literal

import msgspec

from autograder.record.problems import is_graders_fault
from autograder.record.report import Record, Report

NAME: Final = "history.jsonl"
SCHEMA: Final = "layerlab/history/v1"


class EarlierSubmission(Record, frozen=True, kw_only=True):
    """One earlier submission; `submission` is the digest of its files."""

    schema: Literal["layerlab/history/v1"] = SCHEMA
    student: str
    submission: str
    graded_at: str
    earned: float
    points: float


def entry(report: Report) -> EarlierSubmission | None:
    """Return what is kept of a report; None where it is no grade, or does not say of which files."""
    submission = report.basis.get("submission")
    if submission is None or is_graders_fault(report):
        return None
    return EarlierSubmission(
        student=report.student,
        submission=submission,
        graded_at=report.graded_at,
        earned=report.earned,
        points=report.points,
    )


def keep_replaced(folder: Path, old: Report | None, new: Report) -> None:
    """Add a line to the history in `folder` if `new` is about another submission than `old`.

    Call it before `new` replaces `old`: a run that is killed in between adds the line again, which
    `read_history` takes for the same submission.

    Raises:
        OSError: it cannot be written.
    """
    kept = entry(old) if old is not None else None
    if kept is None or kept.submission == new.basis.get("submission"):
        return
    folder.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(folder / NAME, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o644)
    with os.fdopen(descriptor, "r+b", buffering=0) as file:
        line = msgspec.json.encode(kept) + b"\n"
        # One write adds the line whole; what a full disk left of another is closed first.
        file.write(line if _ends_whole(file.fileno()) else b"\n" + line)
        os.fsync(file.fileno())


def read_history(folder: Path) -> dict[str, tuple[EarlierSubmission, ...]]:
    """Return the earlier submissions of each student, oldest first, each as it was last graded.

    A line that cannot be read tells nothing and costs no other line anything.
    """
    found: dict[str, dict[str, EarlierSubmission]] = {}
    for kept in _entries(folder / NAME):
        found.setdefault(kept.student, {})[kept.submission] = kept
    return {
        student: tuple(sorted(entries.values(), key=lambda one: one.graded_at))
        for student, entries in found.items()
    }


def _entries(path: Path) -> Iterator[EarlierSubmission]:
    try:
        lines = path.read_bytes().splitlines()
    except FileNotFoundError:
        return
    for line in lines:
        try:
            yield msgspec.json.decode(line, type=EarlierSubmission)
        except (msgspec.DecodeError, UnicodeDecodeError):
            continue


def _ends_whole(descriptor: int) -> bool:
    size = os.fstat(descriptor).st_size
    return size == 0 or os.pread(descriptor, 1, size - 1) == b"\n"
