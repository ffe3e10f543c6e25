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
    tests = [_cell(test.id) for test in report.tests]
    header = [*_COLUMNS, *tests]
    rows = [_line(report, row) for row in report.students]
    for absence in report.absent:
        student = _cell(absence.student.id)
        name = _cell(absence.student.name or "")
        # The line ends here: an empty cell is no grade, where a zero would be one.
        rows.append([student, name, absence.why.value])
    return Sheet(header, rows).to_bytes()


def _line(report: ClassReport, row: StudentRow) -> list[str]:
    """Return the cells of a graded student, in the order of the header."""
    mistakes = []
    for number in row.mistakes:
        # Mistakes are numbered from 1.
        made = report.mistakes[number - 1]
        mistakes.append(f"{made.function}: {made.name or made.sentence}")
    # Whoever handed in once earned at first what they have now.
    first_earned = row.earlier[0].earned if row.earlier else row.earned
    # The earlier ones, and the one that counts.
    submissions = len(row.earlier) + 1
    return [
        _cell(row.student.id),
        _cell(row.student.name or ""),
        "graded",
        number_text(row.earned),
        number_text(row.points),
        str(submissions),
        number_text(first_earned),
        _cell("; ".join(mistakes)),
        *(_earned(mark) for mark in row.marks),
    ]


def _earned(mark: Mark | None) -> str:
    if mark is None:
        return ""
    return number_text(mark.earned)


def _cell(text: str) -> str:
    """Return a name or a sentence as a cell that no spreadsheet takes for a formula."""
    return for_spreadsheets(one_line(text))
