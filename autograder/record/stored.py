"""The reports that lie in a folder, read back; one that is no grade costs nobody else anything."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

import msgspec

from autograder.errors import CourseError
from autograder.record.problems import is_graders_fault
from autograder.record.report import Report, from_json


class StoreError(CourseError):
    """A report is not where it was looked for, or is none; the message says what, where and the remedy."""


@dataclass(frozen=True)
class LeftOut:
    """A student whose grade does not go along, and why; what is there already stays as it is."""

    student: str
    why: str


@dataclass(frozen=True)
class StoredReports:
    """The reports on one assignment, in the order of the students' names, and who has none that counts."""

    assignment: str
    reports: tuple[Report, ...]
    left_out: tuple[LeftOut, ...] = ()


def graded_assignments(reports: Path) -> tuple[str, ...]:
    """Return the assignments that have reports.

    Raises:
        StoreError: there is no report.
    """
    found = tuple(sorted({path.parent.name for path in reports.glob("*/*.json")}))
    if not found:
        msg = f"{reports}: there is no report; run `layerlab grade` first, or name the folder with --reports"
        raise StoreError(msg)
    return found


def read_report(path: Path) -> Report:
    """Return the report in `reports/<assignment>/<student>.json`.

    Raises:
        StoreError: it cannot be read, or is about someone or something else than its place says.
    """
    try:
        report = from_json(path.read_bytes())
    except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
        msg = f"{path} cannot be read ({error}); grade it again"
        raise StoreError(msg) from error
    if (report.assignment, report.student) != (path.parent.name, path.stem):
        msg = f"{path} is about {report.student} and {report.assignment}; move it"
        raise StoreError(msg)
    return report


def read_reports(reports: Path, assignment: str, students: Collection[str] = ()) -> StoredReports:
    """Return the reports on an assignment, of the named students or of all.

    Who has a report that cannot be read, or one that says no more than that the grader failed, is left
    out, by name.

    Raises:
        StoreError: there is none, or one of the named students has none.
    """
    paths = {path.stem: path for path in sorted((reports / assignment).glob("*.json"))}
    for student in students:
        if student not in paths:
            msg = f"{reports / assignment / student}.json: there is no such report; grade the submission first"
            raise StoreError(msg)
    if not paths:
        msg = f"{reports / assignment}: there is no report; run `layerlab grade --assignment {assignment}` first"
        raise StoreError(msg)

    found: list[Report] = []
    left_out: list[LeftOut] = []
    for student in sorted(set(students)) or sorted(paths):
        try:
            found.append(_grade_in(paths[student]))
        except StoreError as error:
            left_out.append(LeftOut(student, str(error)))
    return StoredReports(assignment, tuple(found), tuple(left_out))


def _grade_in(path: Path) -> Report:
    """Return a report that is a grade.

    Raises:
        StoreError: it is none.
    """
    report = read_report(path)
    if is_graders_fault(report):
        msg = "the grader failed on it, so its zero is no grade; run `layerlab grade` again"
        raise StoreError(msg)
    return report
