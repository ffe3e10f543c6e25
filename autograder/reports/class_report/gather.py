"""Reads all that a class report is made from; nothing here writes."""

from functools import partial
from pathlib import Path

from autograder.course import Course
from autograder.errors import CourseError
from autograder.record.explanation import ExplanationStore
from autograder.record.groups import Group, repair_of
from autograder.record.history import read_history
from autograder.record.report import Report
from autograder.record.stored import StoreError, read_report
from autograder.reports.class_report.build import class_report
from autograder.reports.class_report.examples import find_example
from autograder.reports.class_report.people import Roster
from autograder.reports.class_report.records import ClassReport
from autograder.text.names import student_id


def gather(course: Course, reports: Path, assignment: str, roster: Roster) -> ClassReport:
    """Read what is there about one assignment.

    Raises:
        CourseError: there is no report on it that can be read; the message says where and the remedy.
    """
    folder = reports / assignment
    found: list[Report] = []
    unreadable: list[str] = []
    for path in sorted(folder.glob("*.json")):
        report = _read(path)
        if report is not None:
            found.append(report)
        else:
            # Its student is in the class all the same, and is listed as one without a grade.
            unreadable.append(_writable(path.stem))
    if not found:
        what = "there is no report"
        if unreadable:
            what = f"none of its {len(unreadable)} reports can be read"
        msg = f"{folder}: {what}; run `layerlab grade --assignment {assignment}` first"
        raise CourseError(msg)
    submitted = course.root / "submitted"
    autograded = course.root / "autograded"
    return class_report(
        found,
        roster.of(assignment),
        waiting=_handed_in(submitted, assignment),
        unreadable=unreadable,
        history=read_history(folder),
        # Notebooks are large: one is read only where a mistake asks for an example.
        example=partial(find_example, autograded, assignment),
        change=partial(_change, ExplanationStore(folder)),
    )


def _change(known: ExplanationStore, group: Group, first: str | None) -> str | None:
    """Return the diff that makes a function of a group right, where `layerlab explain` found one."""
    repair = repair_of(group, known, first)
    return repair.diff if repair else None


def _read(path: Path) -> Report | None:
    """Return a report; None for one that is broken, or about someone or something else."""
    try:
        return read_report(path)
    except StoreError:
        return None


def _handed_in(submitted: Path, assignment: str) -> tuple[str, ...]:
    """Return who has a submission of the assignment; nobody where there is no such folder."""
    students = []
    for path in submitted.glob(f"*/{assignment}"):
        name = path.parent.name
        # What is hidden is a tool's own, such as `.ipynb_checkpoints`, and no student.
        if not name.startswith("."):
            students.append(student_id(name))
    return tuple(sorted(students))


def _writable(name: str) -> str:
    """Return a folder's name in whole characters: Linux allows any bytes, a file in UTF-8 does not."""
    return name.encode("utf-8", "replace").decode("utf-8")
