"""The course over time for a spreadsheet: a line for each student."""

from collections.abc import Sequence

from autograder.reports.course_report.records import CourseCell, CourseStanding
from autograder.text.plain import one_line
from autograder.text.sheet import Sheet, for_spreadsheets
from autograder.text.wording import number_text

_COLUMNS = ("student", "name", "behind", "share", "missing", "late")


def standings_csv(assignments: Sequence[str], rows: Sequence[CourseStanding]) -> bytes:
    """Return a header and a line for each student; of each assignment the share of its points, empty without a grade."""
    lines = []
    for row in rows:
        level = "" if row.level is None else number_text(row.level)
        why = "; ".join(row.why) if row.behind else ""
        said = [row.student.id, row.student.name or "", why]
        lines.append(
            [
                *(for_spreadsheets(one_line(text)) for text in said),
                level,
                str(row.missing),
                str(row.late),
                *(_share(cell) for cell in row.cells),
            ]
        )
    return Sheet([*_COLUMNS, *assignments], lines).to_bytes()


def _share(cell: CourseCell) -> str:
    return "" if cell.share is None else number_text(cell.share)
