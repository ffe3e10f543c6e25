"""Canvas: fills an assignment's column in the gradebook that Canvas exported.

What Canvas's importer does, and what follows from it:

- A column `Title (id)` is the assignment with that id; one that it does not know becomes a *new
  assignment*. So only a column of the file that has an id is ever filled in.
- Students are found by `ID`, then by the SIS columns, and only then by name. So are they here, but
  never by name.
- Every cell of an assignment's column counts: an empty one takes a grade away. So students without a
  report keep their cell.
- Every column counts: what was graded in Canvas after the export would be set back. So the other
  assignments' columns stay out of the file; those that identify students stay in.
- `Points Possible` names each column's points, or that it is read only; a row may tell which grades
  are not posted. Both rows stay. `EX` excuses a student, and stays.
"""

import re
from pathlib import Path

from autograder.exports.given import read_sheet
from autograder.exports.interface import Export, ExportError, Options, Source
from autograder.exports.matching import match
from autograder.exports.scaling import number, scaled
from autograder.record.stored import LeftOut
from autograder.text.sheet import Sheet
from autograder.text.wording import number_text, title

# In the order in which the importer asks them.
_IDENTITIES = ("ID", "SIS User ID", "SIS Login ID")
_ASSIGNMENT = re.compile(r"(.*)\s\((\d+)\)")


def export(source: Source, options: Options) -> Export:
    """Write `canvas.csv`: the students of the file, and the one assignment with its grades.

    Raises:
        ExportError: there is no such file or column, or its points differ from ours.
    """
    if options.into is None:
        msg = "Canvas: name with --into the file that it exported (Grades, Export, Export Entire Gradebook)"
        raise ExportError(msg)
    sheet = read_sheet(options.into)
    section = _check_header(sheet, options.into)
    column = _column(sheet, section, source.assignment, options)
    people = _people(sheet)
    most = _points_possible(sheet, column, options.into)
    found = source.grades
    keys = [_names(sheet, people, kind) for kind in _identities(sheet)]
    matched = match(found.totals, keys, options.roster, options.into.name)
    excused = []
    filled = []
    for index, total in sorted(matched.rows.items()):
        row = people[index]
        if sheet.cell(row, column).strip().upper() == "EX":
            excused.append(LeftOut(total.student, "excused in Canvas, and stays so"))
            continue
        grade = scaled(total, most, options, options.into, found.by_hand)
        sheet.fill(row, column, number_text(grade.earned))
        filled.append(total.student)
    rest = len(people) - len(filled)
    name = sheet.header[column]
    # Canvas changes the columns that a file has: this one has who it is, and the one assignment.
    columns = [*range(section + 1), column]
    return Export(
        files={"canvas.csv": sheet.only(columns).to_bytes()},
        students=tuple(sorted(filled)),
        left_out=(*found.left_out, *matched.left_out, *excused),
        notes=(
            f"into {name!r}; {rest} other students of the file keep what they have there",
            *found.notes,
        ),
    )


def _check_header(sheet: Sheet, path: Path) -> int:
    """Return the column of the sections, which ends those that identify a student."""
    header = sheet.header
    named = header[:2] == ["Student", "ID"] or header[:3] == ["LastName", "FirstName", "ID"]
    if not named or "Section" not in header:
        msg = f"{path}: it is no gradebook of Canvas, which begins with Student, ID and has a Section; export it again"
        raise ExportError(msg)
    return header.index("Section")


def _column(sheet: Sheet, section: int, assignment: str, options: Options) -> int:
    """Return the column of the assignment: the one that is named, or the one of our name.

    Canvas writes `Affine layers (7031)`: title and ID, and either may be named.
    """
    known = {
        column: found
        for column, text in enumerate(sheet.header)
        if column > section and (found := _ASSIGNMENT.fullmatch(text))
    }
    wanted = [options.column] if options.column else [assignment, title(assignment)]
    names = {_without_case(name) for name in wanted}
    matching = []
    for column, found in known.items():
        titles = {_without_case(found[0]), _without_case(found[1])}
        if names & titles or found[2] in wanted:
            matching.append(column)
    if len(matching) != 1:
        listed = "; ".join(found[0] for found in known.values()) or "none"
        count = f"{len(matching)} columns are" if matching else "no column is"
        msg = f"{options.into}: {count} called {wanted[-1]!r}; name one by its ID with --column: {listed}"
        raise ExportError(msg)
    return matching[0]


def _identities(sheet: Sheet) -> list[str]:
    """Return the columns of the file that identify a student, in the order in which Canvas asks them."""
    return [kind for kind in _IDENTITIES if kind in sheet.header]


def _without_case(text: str) -> str:
    """Return a title without regard to case and to how its words are joined."""
    return " ".join(re.findall(r"\w+", text.casefold().replace("_", " ")))


def _people(sheet: Sheet) -> list[int]:
    """Return the rows of students: those that say an ID of any kind."""
    columns = [sheet.header.index(kind) for kind in _identities(sheet)]
    found = []
    for row in range(len(sheet.rows)):
        if "Points Possible" in sheet.cell(row, 0):
            continue
        if any(sheet.cell(row, column).strip() for column in columns):
            found.append(row)
    return found


def _names(sheet: Sheet, people: list[int], kind: str) -> list[list[str]]:
    column = sheet.header.index(kind)
    return [[sheet.cell(row, column)] for row in people]


def _points_possible(sheet: Sheet, column: int, path: Path) -> float | None:
    for row in range(len(sheet.rows)):
        if "Points Possible" in sheet.cell(row, 0):
            text = sheet.cell(row, column)
            if "read only" in text:
                msg = f"{path}: {sheet.header[column]!r} is read only; name an assignment's column with --column"
                raise ExportError(msg)
            return number(text)
    return None
