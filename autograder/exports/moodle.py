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
    found = source.grades
    if options.into is None:
        return _for_everyone(source, found, options)
    people = read_sheet(options.into)
    column = _column(people, found, options)
    matched = _match(people, column, found, options)
    rows = [
        [people.cell(row, column), number_text(total.earned)]
        for row, total in sorted(matched.rows.items())
    ]
    header = [people.header[column], title(source.assignment)]
    return Export(
        files={"moodle.csv": Sheet(header, rows).to_bytes()},
        students=tuple(sorted(total.student for total in matched.rows.values())),
        left_out=(*found.left_out, *matched.left_out),
        notes=(f"map {header[0]!r} to the user, and {header[1]!r} to the grade", *_notes(found)),
    )


def _for_everyone(source: Source, found: Totals, options: Options) -> Export:
    """Trust that submissions are named for users; the importer will say if one is not."""
    rows = [
        [
            for_spreadsheets(options.roster.get(total.student, total.student)),
            number_text(total.earned),
        ]
        for total in found.totals
    ]
    sheet = Sheet(["username", title(source.assignment)], rows)
    return Export(
        files={"moodle.csv": sheet.to_bytes()},
        students=tuple(total.student for total in found.totals),
        left_out=found.left_out,
        notes=(
            "Moodle refuses the whole file if it does not know one of the users; --into takes a list of them",
            *_notes(found),
        ),
    )


def _notes(found: Totals) -> tuple[str, ...]:
    points = max((total.points for total in found.totals), default=0.0)
    if points <= MOST:
        return found.notes
    note = f"the assignment has {number_text(points)} points, and Moodle makes new grade items for {MOST:g}: map to one that exists"
    return (*found.notes, note)


def _column(people: Sheet, found: Totals, options: Options) -> int:
    """Return the column that identifies most of our students, or the one that is named."""
    if options.column is not None:
        if options.column not in people.header:
            msg = f"{options.into}: there is no column {options.column!r}; there are: {', '.join(people.header)}"
            raise ExportError(msg)
        return people.header.index(options.column)
    counts = [
        len(_match(people, column, found, options).rows) for column in range(len(people.header))
    ]
    return counts.index(max(counts))


def _match(people: Sheet, column: int, found: Totals, options: Options) -> Matched:
    keys = [[people.cell(row, column)] for row in range(len(people.rows))]
    where = options.into.name if options.into else "the list"
    return match(found.totals, [keys], options.roster, where)
