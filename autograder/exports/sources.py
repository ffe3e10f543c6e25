"""Reads the reports that are to be exported, and the list that says what students are called elsewhere."""

import csv
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

import msgspec

from autograder.course import Course
from autograder.exports.interface import ExportError, LeftOut, Source
from autograder.record.problems import GRADERS_FAULT
from autograder.record.report import Report, from_json


def graded_assignments(reports: Path) -> tuple[str, ...]:
    """Return the assignments that have reports.

    Raises:
        ExportError: there is no report.
    """
    found = tuple(sorted({path.parent.name for path in reports.glob("*/*.json")}))
    if not found:
        msg = f"{reports}: there is no report; run `layerlab grade` first, or name the folder with --reports"
        raise ExportError(msg)
    return found


def read_source(
    course: Course,
    reports: Path,
    assignment: str,
    students: Collection[str] = (),
    submitted: Path | None = None,
) -> Source:
    """Read the reports of one assignment, of the named students or of all.

    A report that cannot be read, or that says no more than that the grader failed, costs nobody else
    anything: its student is left out, by name.

    Raises:
        ExportError: there is none, or one of the named students has none.
    """
    paths = {path.stem: path for path in sorted((reports / assignment).glob("*.json"))}
    for student in students:
        if student not in paths:
            msg = f"{reports / assignment / student}.json: there is no such report; grade the submission first"
            raise ExportError(msg)
    if not paths:
        msg = f"{reports / assignment}: there is no report; run `layerlab grade --assignment {assignment}` first"
        raise ExportError(msg)
    chosen = sorted(set(students)) or sorted(paths)
    found = [_read(paths[student], assignment, student) for student in chosen]
    return Source(
        course,
        assignment,
        tuple(report for report in found if isinstance(report, Report)),
        tuple(left for left in found if isinstance(left, LeftOut)),
        submitted or course.root / "submitted",
    )


def _read(path: Path, assignment: str, student: str) -> Report | LeftOut:
    try:
        report = from_json(path.read_bytes())
    except (OSError, msgspec.DecodeError) as error:
        return LeftOut(student, f"{path} cannot be read ({error}); grade it again")
    if (report.assignment, report.student) != (assignment, student):
        return LeftOut(
            student, f"{path} is about {report.student} and {report.assignment}; move it"
        )
    if GRADERS_FAULT & {problem.code for problem in report.problems}:
        return LeftOut(
            student, "the grader failed on it, so its zero is no grade; run `layerlab grade` again"
        )
    return report


def read_roster(path: Path) -> Mapping[str, str]:
    """Read a CSV file of two columns: the submission's folder, and what the student is called elsewhere.

    Raises:
        ExportError: it is no such file; the message says the line.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        msg = f"{path}: it is not text in UTF-8; save it as a CSV file in UTF-8"
        raise ExportError(msg) from error
    roster: dict[str, str] = {}
    for line, (student, name) in _pairs(path, text):
        if student in roster and roster[student] != name:
            msg = f"{path}:{line}: {student} is there twice, with different names; keep one"
            raise ExportError(msg)
        roster[student] = name
    return roster


def _pairs(path: Path, text: str) -> Iterator[tuple[int, tuple[str, str]]]:
    reader = csv.reader(text.splitlines(), delimiter=";" if ";" in text[:500] else ",")
    for row in reader:
        cells = [cell.strip() for cell in row]
        if not any(cells) or (reader.line_num == 1 and cells[0].casefold() == "student"):
            continue
        if len(cells) != 2 or not all(cells):
            msg = f"{path}:{reader.line_num}: two columns belong here: the submission's folder, and the name elsewhere"
            raise ExportError(msg)
        yield reader.line_num, (cells[0], cells[1])
