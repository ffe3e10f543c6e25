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
    grades = source.grades
    keys = [_names(sheet, people, kind) for kind in _identities(sheet)]
    matched = match(grades.totals, keys, options.roster, options.into.name)
    excused = []
    filled = []
    for index, total in sorted(matched.rows.items()):
        # Who was matched counts students alone; the file has other rows between them.
        row = people[index]
        present = sheet.cell(row, column).strip()
        if present.upper() == "EX":
            why = "excused in Canvas, and stays so"
            excused.append(LeftOut(total.student, why))
            continue
        grade = scaled(total, most, options, options.into, grades.by_hand)
        earned = number_text(grade.earned)
        sheet.fill(row, column, earned)
        filled.append(total.student)
    rest = len(people) - len(filled)
    name = sheet.header[column]
    # Canvas changes the columns that a file has: this one has who it is, and the one assignment.
    columns = [*range(section + 1), column]
    note = f"into {name!r}; {rest} other students of the file keep what they have there"
    return Export(
        files={"canvas.csv": sheet.only(columns).to_bytes()},
        students=tuple(sorted(filled)),
        left_out=(*grades.left_out, *matched.left_out, *excused),
        notes=(note, *grades.notes),
    )


def _check_header(sheet: Sheet, path: Path) -> int:
    """Return the column of the sections, which ends those that identify a student."""
    header = sheet.header
    # Canvas has a setting by which it parts first names from last names.
    whole_names = header[:2] == ["Student", "ID"]
    parted_names = header[:3] == ["LastName", "FirstName", "ID"]
    names_students = whole_names or parted_names
    if not names_students or "Section" not in header:
        msg = f"{path}: it is no gradebook of Canvas, which begins with Student, ID and has a Section; export it again"
        raise ExportError(msg)
    return header.index("Section")


def _column(sheet: Sheet, section: int, assignment: str, options: Options) -> int:
    """Return the column of the assignment: the one that is named, or the one of our name.

    Canvas writes `Affine layers (7031)`: title and ID, and either may be named.
    """
    assignments = _assignments(sheet, section)
    own_names = [assignment, title(assignment)]
    names = [options.column] if options.column else own_names
    comparable = {_without_case(name) for name in names}
    matching = []
    for column, found in assignments.items():
        # Of `Affine layers (7031)`: all of it, the title, and the ID.
        whole, own_title, number_there = found[0], found[1], found[2]
        titles = {_without_case(whole), _without_case(own_title)}
        if comparable & titles or number_there in names:
            matching.append(column)
    if len(matching) != 1:
        listed = "; ".join(found[0] for found in assignments.values()) or "none"
        count = f"{len(matching)} columns are" if matching else "no column is"
        msg = f"{options.into}: {count} called {names[-1]!r}; name one by its ID with --column: {listed}"
        raise ExportError(msg)
    return matching[0]


def _assignments(sheet: Sheet, section: int) -> dict[int, re.Match[str]]:
    """Return the columns that have an assignment's ID, with the parts of what they are called."""
    assignments = {}
    for column, name in enumerate(sheet.header):
        # What stands before the sections says who a student is, whatever it is called.
        if column <= section:
            continue
        found = _ASSIGNMENT.fullmatch(name)
        if found:
            assignments[column] = found
    return assignments


def _identities(sheet: Sheet) -> list[str]:
    """Return the columns of the file that identify a student, in the order in which Canvas asks them."""
    return [kind for kind in _IDENTITIES if kind in sheet.header]


def _without_case(text: str) -> str:
    """Return a title without regard to case and to how its words are joined."""
    # `affine_layers` is one word to a regular expression, and two to a reader.
    plain = text.casefold().replace("_", " ")
    words = re.findall(r"\w+", plain)
    return " ".join(words)


def _people(sheet: Sheet) -> list[int]:
    """Return the rows of students: those that say an ID of any kind."""
    columns = [sheet.header.index(kind) for kind in _identities(sheet)]
    people = []
    for row in range(len(sheet.rows)):
        if "Points Possible" in sheet.cell(row, 0):
            continue
        identities = [sheet.cell(row, column).strip() for column in columns]
        if any(identities):
            people.append(row)
    return people


def _names(sheet: Sheet, people: list[int], kind: str) -> list[list[str]]:
    """Return what each student is called by one kind of identity, as `match` takes it: one name a row."""
    column = sheet.header.index(kind)
    return [[sheet.cell(row, column)] for row in people]


def _points_possible(sheet: Sheet, column: int, path: Path) -> float | None:
    """Return what the assignment is worth in Canvas; None where the file does not say it.

    Raises:
        ExportError: Canvas computes the column, and takes no grades for it.
    """
    for row in range(len(sheet.rows)):
        # Canvas indents it: `    Points Possible`.
        if "Points Possible" not in sheet.cell(row, 0):
            continue
        text = sheet.cell(row, column)
        if "read only" in text:
            name = sheet.header[column]
            msg = f"{path}: {name!r} is read only; name an assignment's column with --column"
            raise ExportError(msg)
        return number(text)
    return None
