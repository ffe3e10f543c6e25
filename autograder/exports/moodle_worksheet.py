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
    grades = source.grades
    matched = _match(sheet, column, grades, options)
    filled = []
    beyond = []
    for row, total in sorted(matched.rows.items()):
        most = _most(sheet, row, column, options.into)
        grade = scaled(total, most, options, options.into, grades.by_hand)
        if most is not None and grade.earned > most:
            # Moodle would pass over it, and say so to nobody.
            why = "more points than Moodle allows there"
            beyond.append(LeftOut(total.student, why))
            continue
        earned = number_text(grade.earned)
        sheet.fill(row, column, earned)
        filled.append(total.student)
    rest = len(sheet.rows) - len(filled)
    name = sheet.header[column]
    note = f"into {name!r}; {rest} other rows are as they were"
    return Export(
        files={"worksheet.csv": sheet.to_bytes()},
        students=tuple(sorted(filled)),
        left_out=(*grades.left_out, *matched.left_out, *beyond),
        notes=(note, *grades.notes),
    )


def _grade_column(sheet: Sheet, options: Options) -> int:
    """Return the column of the grade, in any language.

    Raises:
        ExportError: it is not certain which one that is.
    """
    header = [text.strip() for text in sheet.header]
    candidates = []
    for column, name in enumerate(header):
        if options.column is not None:
            is_candidate = name == options.column
        else:
            is_candidate = _has_time_of_change(name, header[column + 1 :])
        if is_candidate:
            candidates.append(column)
    if len(candidates) == 1:
        column = candidates[0]
        # The identifier stands before it, and the most that can be had behind it.
        if 0 < column < len(header) - 1:
            return column
    listed = ", ".join(header)
    msg = f"{options.into}: which column is the grade's? Name it with --column: {listed}"
    raise ExportError(msg)


def _has_time_of_change(name: str, later: list[str]) -> bool:
    """Say whether a later column ends in this one's name in brackets, as the time of its last change does."""
    ending = f"({name.casefold()})"
    return any(other.casefold().endswith(ending) for other in later)


def _check_identifiers(sheet: Sheet, path: Path) -> None:
    """See to it that each row begins with an identifier.

    Raises:
        ExportError: one does not, so that Moodle would not find the student.
    """
    for row in range(len(sheet.rows)):
        identifier = sheet.cell(row, 0)
        if not _IDENTIFIER.fullmatch(identifier):
            msg = f"{path}: {identifier!r} is no identifier; download the worksheet again and do not rearrange it"
            raise ExportError(msg)


def _match(sheet: Sheet, column: int, grades: Totals, options: Options) -> Matched:
    """Match by Moodle's own identifier, else by any one of the columns that say who it is."""
    identifiers = []
    people = []
    for row in range(len(sheet.rows)):
        identifiers.append(_identifiers(sheet.cell(row, 0)))
        # Name, email or student number, in the language and order that Moodle chose.
        people.append([sheet.cell(row, other) for other in range(1, column)])
    called: dict[str, str] = {}
    for total in grades.totals:
        # The folder `Ada Lovelace_4711_assignsubmission_file` is identifier 4711.
        downloaded = _DOWNLOADED.fullmatch(total.student)
        if downloaded:
            called[total.student] = f"#{downloaded[1]}"
    # Who was named by the instructor is that one, whatever the folder is called.
    called.update(options.roster)
    where = options.into.name if options.into else "the worksheet"
    return match(grades.totals, [identifiers, people], called, where)


def _identifiers(text: str) -> list[str]:
    """Return an identifier as it is, and its number with a sign that no student number has.

    `Participant 4711` is `Participant 4711` and `#4711`.
    """
    number_part = _IDENTIFIER.fullmatch(text)
    if number_part is None:
        return [text]
    return [text, f"#{number_part[1]}"]


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
