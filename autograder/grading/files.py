"""Writes what grading leaves behind, so that a killed run leaves whole files or none."""

import contextlib
import fcntl
import json
import os
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import msgspec

from autograder.course import Course, CourseError
from autograder.grading.engine import GradedSubmission
from autograder.grading.history import keep_replaced
from autograder.nbgrader.notebooks import scored_notebook
from autograder.records import Report, from_json, to_json
from autograder.reports.feedback import feedback_page

_UNFINISHED = ".layerlab-"  # how the names of files begin that are being written


@dataclass(frozen=True)
class Outputs:
    """The folders that grading writes into."""

    reports: Path
    autograded: Path
    feedback: Path

    @classmethod
    def of(cls, course: Course, reports: Path | None = None) -> Self:
        """Return the folders of a course, with the reports elsewhere if that is said."""
        root = course.root
        return cls(reports or root / "reports", root / "autograded", root / "feedback")

    def check(self) -> None:
        """Make the folders and see that they can be written to, before any grading.

        Raises:
            CourseError: one of them cannot; the message says which, why and the remedy.
        """
        for folder in (self.reports, self.autograded, self.feedback):
            try:
                folder.mkdir(parents=True, exist_ok=True)
                with tempfile.TemporaryFile(dir=folder):
                    pass
            except OSError as error:
                msg = f"{folder}: cannot be written to ({error.strerror}); allow it, or free its place"
                raise CourseError(msg) from error

    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        """Keep the reports for one run alone, and sweep up what a killed one was writing.

        Raises:
            CourseError: another run holds them.
        """
        with (self.reports / ".lock").open("wb") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                msg = f"{self.reports}: another run grades into it; wait for its end, or name another folder with --reports"
                raise CourseError(msg) from error
            for folder in (self.reports, self.autograded, self.feedback):
                for left in folder.rglob(f"{_UNFINISHED}*"):
                    left.unlink(missing_ok=True)
            yield

    def report(self, assignment: str, student: str) -> Path:
        """Return the place of one report."""
        return self.reports / assignment / f"{student}.json"

    def last(self, assignment: str, student: str) -> Report | None:
        """Return the report that is there already, if it can be read."""
        try:
            report = from_json(self.report(assignment, student).read_bytes())
        except (OSError, msgspec.DecodeError):
            return None
        named = (report.assignment, report.student) == (assignment, student)
        return report if named else None

    def kept(self, assignment: str, student: str, key: str) -> Report | None:
        """Return the report that is there already, if it has this key."""
        report = self.last(assignment, student)
        return report if report is not None and report.key == key else None

    def save(self, graded: GradedSubmission, releases: Mapping[str, dict[str, Any]]) -> None:
        """Write the notebooks, the feedback page and last, as the sign that all is there, the report.

        Raises:
            OSError: something cannot be written.
        """
        report = graded.report
        place = Path(report.student) / report.assignment
        files = {found.exercise: found.file for found in report.notebooks}
        for exercise, release in releases.items():
            executed = graded.notebooks.get(files.get(exercise) or "")
            notebook = scored_notebook(report, exercise, executed, release)
            text = json.dumps(notebook, ensure_ascii=False, indent=1) + "\n"
            write_atomically(self.autograded / place / f"{exercise}.ipynb", text.encode())
        page = feedback_page(report, graded.notebooks)
        write_atomically(self.feedback / place / "index.html", page.encode())
        data = to_json(report)
        if from_json(data) != report:
            msg = f"the report on {report.student} does not survive being written; report this"
            raise RuntimeError(msg)
        path = self.report(report.assignment, report.student)
        keep_replaced(path.parent, self.last(report.assignment, report.student), report)
        write_atomically(path, data)


def write_atomically(path: Path, data: bytes) -> None:
    """Write `data` to `path` so that a reader, or a crash, sees the old file or the new one.

    Raises:
        OSError: it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=_UNFINISHED)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException as error:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        if isinstance(error, OSError) and error.filename is None:
            error.filename = str(path)  # a full disk does not say of itself where it is
        raise
