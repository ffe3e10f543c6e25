"""The folders in which graded submissions are kept, and the reports that lie there already."""

import contextlib
import errno
import fcntl
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from autograder.course import Course
from autograder.errors import CourseError
from autograder.record.report import Report
from autograder.record.stored import StoreError, read_report
from autograder.text.atomic import UNFINISHED

# What file systems say of a name that they cannot have.
_NAMES = {errno.ENAMETOOLONG, errno.EILSEQ, errno.EINVAL}


@dataclass(frozen=True)
class OutputFolders:
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
                for left in folder.rglob(f"{UNFINISHED}*"):
                    left.unlink(missing_ok=True)
            yield

    def report(self, assignment: str, student: str) -> Path:
        """Return the place of one report."""
        return self.reports / assignment / f"{student}.json"

    def refusal(self, student: str) -> str | None:
        """Return why nothing can be kept of a student under that name; the folders' file systems are asked.

        What they take is not the same everywhere: 255 bytes, 143 where folders are encrypted, no colon.
        """
        places = (
            self.reports / f"{student}.json",
            self.autograded / student,
            self.feedback / student,
        )
        for place in places:
            try:
                place.lstat()
            except (FileNotFoundError, NotADirectoryError):
                continue
            except OSError as error:
                if error.errno in _NAMES:
                    return f"{place.parent} cannot hold a file of that name ({error.strerror})"
        return None

    def last(self, assignment: str, student: str) -> Report | None:
        """Return the report that is there already, if it can be read."""
        try:
            return read_report(self.report(assignment, student))
        except StoreError:
            return None

    def kept(self, assignment: str, student: str, key: str) -> Report | None:
        """Return the report that is there already, if it has this key."""
        report = self.last(assignment, student)
        return report if report is not None and report.key == key else None
