"""Moodle's general importer of grades: a CSV file of who, and how many points.

What the importer does, and what follows from it: it finds users by the one column that the teacher
maps, and *refuses the whole file* if it does not know one of them. So with `into`, any list of the
course's people that Moodle exported, in any language, only those go along who are in it; the column
that knows most of our students is the one to map, under its own name.
"""

from autograder.exports.given import read_sheet
from autograder.exports.interface import Export, ExportError, Options, Source
from autograder.exports.matching import Matched, match
from autograder.record.totals import Totals
from autograder.text.sheet import Sheet, for_spreadsheets
from autograder.text.wording import number_text, title

# What the importer allows for a grade item that it makes anew.
MOST = 100.0


def export(source: Source, options: Options) -> Export:
    """Write `moodle.csv`.

    Raises:
        ExportError: `into` is no table.
    """
    grades = source.grades
    if options.into is None:
        return _for_everyone(source, grades, options)
    people = read_sheet(options.into)
    column = _column(people, grades, options)
    matched = _match(people, column, grades, options)
    rows = []
    students = []
    for row, total in sorted(matched.rows.items()):
        # As Moodle wrote it, for Moodle has to find it again.
        user = people.cell(row, column)
        rows.append([user, number_text(total.earned)])
        students.append(total.student)
    user_column = people.header[column]
    grade_column = title(source.assignment)
    table = Sheet([user_column, grade_column], rows)
    note = f"map {user_column!r} to the user, and {grade_column!r} to the grade"
    return Export(
        files={"moodle.csv": table.to_bytes()},
        students=tuple(sorted(students)),
        left_out=(*grades.left_out, *matched.left_out),
        notes=(note, *_notes(grades)),
    )


def _for_everyone(source: Source, grades: Totals, options: Options) -> Export:
    """Trust that submissions are named for users; the importer will say if one is not."""
    rows = []
    for total in grades.totals:
        user = options.roster.get(total.student, total.student)
        # A folder's name is the student's choice, and `=cmd` would be a formula.
        rows.append([for_spreadsheets(user), number_text(total.earned)])
    table = Sheet(["username", title(source.assignment)], rows)
    students = [total.student for total in grades.totals]
    note = "Moodle refuses the whole file if it does not know one of the users; --into takes a list of them"
    return Export(
        files={"moodle.csv": table.to_bytes()},
        students=tuple(students),
        left_out=grades.left_out,
        notes=(note, *_notes(grades)),
    )


def _notes(grades: Totals) -> tuple[str, ...]:
    """Return what is to be said of the grades, and of an item that Moodle would make too small."""
    points = max((total.points for total in grades.totals), default=0.0)
    if points <= MOST:
        return grades.notes
    note = f"the assignment has {number_text(points)} points, and Moodle makes new grade items for {MOST:g}: map to one that exists"
    return (*grades.notes, note)


def _column(people: Sheet, grades: Totals, options: Options) -> int:
    """Return the column that identifies most of our students, or the one that is named.

    Raises:
        ExportError: the one that is named is not there.
    """
    header = people.header
    if options.column is not None:
        if options.column not in header:
            listed = ", ".join(header)
            msg = f"{options.into}: there is no column {options.column!r}; there are: {listed}"
            raise ExportError(msg)
        return header.index(options.column)
    # Headers are in the user's own language, so what stands below them has to tell.
    counts = []
    for column in range(len(header)):
        matched = _match(people, column, grades, options)
        counts.append(len(matched.rows))
    return counts.index(max(counts))


def _match(people: Sheet, column: int, grades: Totals, options: Options) -> Matched:
    """Match students with rows by one column alone: Moodle lets a teacher map just one."""
    keys = [[people.cell(row, column)] for row in range(len(people.rows))]
    where = options.into.name if options.into else "the list"
    return match(grades.totals, [keys], options.roster, where)
