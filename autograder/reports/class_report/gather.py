"""Reads all that a class report is made from; nothing here writes."""

from functools import partial
from pathlib import Path

from autograder.course import Course
from autograder.errors import CourseError
from autograder.record.history import read_history
from autograder.record.report import Report
from autograder.record.stored import StoreError, read_report
from autograder.reports.class_report.build import class_report
from autograder.reports.class_report.examples import find_example
from autograder.reports.class_report.people import Roster
from autograder.reports.class_report.records import ClassReport


def gather(course: Course, reports: Path, assignment: str, roster: Roster) -> ClassReport:
    """Read what is there about one assignment.

    Raises:
        CourseError: there is no report on it that can be read; the message says where and the remedy.
    """
    folder = reports / assignment
    read = {path.stem: _read(path) for path in sorted(folder.glob("*.json"))}
    found = [report for report in read.values() if report is not None]
    if not found:
        none = f"none of its {len(read)} reports can be read" if read else "there is no report"
        msg = f"{folder}: {none}; run `layerlab grade --assignment {assignment}` first"
        raise CourseError(msg)
    return class_report(
        found,
        roster,
        waiting=_handed_in(course.root / "submitted", assignment),
        unreadable=[_writable(student) for student, report in read.items() if report is None],
        history=read_history(folder),
        example=partial(find_example, course.root / "autograded", assignment),
    )


def _read(path: Path) -> Report | None:
    """Return a report; None for one that is broken, or about someone or something else."""
    try:
        return read_report(path)
    except StoreError:
        return None


def _handed_in(submitted: Path, assignment: str) -> tuple[str, ...]:
    """Return who has a submission of the assignment; nobody where there is no such folder."""
    found = submitted.glob(f"*/{assignment}")
    names = (path.parent.name for path in found)
    return tuple(sorted(_writable(name) for name in names if not name.startswith(".")))


def _writable(name: str) -> str:
    """Return a folder's name in whole characters: Linux allows any bytes, a file in UTF-8 does not."""
    return name.encode("utf-8", "replace").decode("utf-8")
