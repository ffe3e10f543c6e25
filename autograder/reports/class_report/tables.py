"""The class report for programs: JSON with everything, CSV with a line for each student."""

import msgspec

from autograder.reports.class_report.records import ClassReport, Mark, StudentRow
from autograder.text.plain import one_line
from autograder.text.sheet import Sheet, for_spreadsheets
from autograder.text.wording import number_text

_COLUMNS = (
    "student",
    "name",
    "status",
    "earned",
    "points",
    "submissions",
    "first_earned",
    "mistakes",
)


def report_json(report: ClassReport) -> bytes:
    """Return all that the report says, as indented JSON that ends in a newline."""
    return msgspec.json.format(msgspec.json.encode(report), indent=1) + b"\n"


def report_csv(report: ClassReport) -> bytes:
    """Return a header, a line for each graded student, best first, and one for each without a grade.

    A column for each test holds the points earned, empty where the test was not run; `status` says how
    a line without points came about.
    """
    header = [*_COLUMNS, *(_cell(test.id) for test in report.tests)]
    rows = [_line(report, row) for row in report.students]
    rows += [
        [_cell(one.student.id), _cell(one.student.name or ""), one.why.value]
        for one in report.absent
    ]
    return Sheet(header, rows).to_bytes()


def _line(report: ClassReport, row: StudentRow) -> list[str]:
    made = [report.mistakes[number - 1] for number in row.mistakes]
    return [
        _cell(row.student.id),
        _cell(row.student.name or ""),
        "graded",
        number_text(row.earned),
        number_text(row.points),
        str(len(row.earlier) + 1),
        number_text(row.earlier[0].earned if row.earlier else row.earned),
        _cell("; ".join(f"{one.function}: {one.name or one.sentence}" for one in made)),
        *(_earned(mark) for mark in row.marks),
    ]


def _earned(mark: Mark | None) -> str:
    return "" if mark is None else number_text(mark.earned)


def _cell(text: str) -> str:
    return for_spreadsheets(one_line(text))
