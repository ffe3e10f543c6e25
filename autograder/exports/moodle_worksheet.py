"""Moodle's offline grading worksheet: fills in the grades of the file that Moodle exported.

What Moodle does, and what follows from it: the importer knows its columns by their headers in the
*user's own language*, so headers stay as they are; it finds a student by `Identifier`, skips grades
that are empty, unchanged, out of range, or newer over there than `Last modified (grade)` says, and
takes over feedback. So a cell of the grade's column is all that changes here.

The columns are found in any language by how Moodle lays them out: the identifier first, then who it is;
the grade; next to it the most that can be had; later when the grade was last changed, a header that ends
in the grade's own, in brackets: `Grade` and `Last modified (grade)`, `Bewertung` and `Zuletzt geändert
(Bewertung)`.
"""

import re
from pathlib import Path

from autograder.exports.given import read_sheet
from autograder.exports.interface import Export, ExportError, Options, Source
from autograder.exports.matching import Matched, match
from autograder.exports.scaling import number, scaled
from autograder.record.stored import LeftOut
from autograder.record.totals import Totals
from autograder.text.sheet import Sheet
from autograder.text.wording import number_text

_IDENTIFIER = re.compile(r".*?(\d+)")
# The folders in what Moodle calls "Download all submissions".
_DOWNLOADED = re.compile(r".*_(\d+)_assignsubmission_\w*")


def export(source: Source, options: Options) -> Export:
    """Write `worksheet.csv`.

    Raises:
        ExportError: there is no such file, it is no worksheet, or its points differ from ours.
    """
    if options.into is None:
        msg = "Moodle: name with --into the worksheet that it exported (Assignment, Submissions, Download grading worksheet)"
        raise ExportError(msg)
    sheet = read_sheet(options.into)
    column = _grade_column(sheet, options)
    _check_identifiers(sheet, options.into)
    found = source.grades
    matched = _match(sheet, column, found, options)
    filled, left = [], []
    for row, total in sorted(matched.rows.items()):
        most = _most(sheet, row, column, options.into)
        grade = scaled(total, most, options, options.into, found.by_hand)
        if most is not None and grade.earned > most:
            left.append(LeftOut(total.student, "more points than Moodle allows there"))
            continue
        sheet.fill(row, column, number_text(grade.earned))
        filled.append(total.student)
    rest = len(sheet.rows) - len(filled)
    return Export(
        files={"worksheet.csv": sheet.to_bytes()},
        students=tuple(sorted(filled)),
        left_out=(*found.left_out, *matched.left_out, *left),
        notes=(
            f"into {sheet.header[column]!r}; {rest} other rows are as they were",
            *found.notes,
        ),
    )


def _grade_column(sheet: Sheet, options: Options) -> int:
    """Return the column of the grade, in any language.

    Raises:
        ExportError: it is not certain which one that is.
    """
    header = [text.strip() for text in sheet.header]
    if options.column is not None:
        found = [column for column, text in enumerate(header) if text == options.column]
    else:
        found = [
            column
            for column, text in enumerate(header)
            if any(
                later.casefold().endswith(f"({text.casefold()})") for later in header[column + 1 :]
            )
        ]
    if len(found) == 1 and 0 < found[0] < len(header) - 1:
        return found[0]
    msg = f"{options.into}: which column is the grade's? Name it with --column: {', '.join(header)}"
    raise ExportError(msg)


def _check_identifiers(sheet: Sheet, path: Path) -> None:
    for row in range(len(sheet.rows)):
        if not _IDENTIFIER.fullmatch(sheet.cell(row, 0)):
            msg = f"{path}: {sheet.cell(row, 0)!r} is no identifier; download the worksheet again and do not rearrange it"
            raise ExportError(msg)


def _match(sheet: Sheet, column: int, found: Totals, options: Options) -> Matched:
    """Match by Moodle's own identifier, else by any one of the columns that say who it is."""
    rows = range(len(sheet.rows))
    identifiers = [_identifiers(sheet.cell(row, 0)) for row in rows]
    people = [[sheet.cell(row, other) for other in range(1, column)] for row in rows]
    downloaded = {
        total.student: f"#{name[1]}"
        for total in found.totals
        if (name := _DOWNLOADED.fullmatch(total.student))
    }
    where = options.into.name if options.into else "the worksheet"
    return match(found.totals, [identifiers, people], downloaded | {**options.roster}, where)


def _identifiers(text: str) -> list[str]:
    """Return an identifier as it is, and its number with a sign that no student number has."""
    number_part = _IDENTIFIER.fullmatch(text)
    return [text, f"#{number_part[1]}"] if number_part else [text]


def _most(sheet: Sheet, row: int, column: int, path: Path) -> float | None:
    """Return what Moodle says is the most that can be had, in the column after the grade's.

    Raises:
        ExportError: that is no number: the assignment is marked by words.
    """
    text = sheet.cell(row, column + 1)
    most = number(text)
    if most is None and text.strip():
        msg = f"{path}: Moodle marks this assignment by a scale ({text}); set it to points there"
        raise ExportError(msg)
    return most
