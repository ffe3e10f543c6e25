"""Finds each student's row in a table of somebody else's; what is not certain is left alone, and said."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from autograder.record.stored import LeftOut
from autograder.record.totals import Total


@dataclass(frozen=True)
class Matched:
    """The total that belongs in each row, by the row's index, and the students without a row."""

    rows: Mapping[int, Total]
    left_out: tuple[LeftOut, ...]


def match(
    totals: Sequence[Total],
    keys: Sequence[Sequence[Sequence[str]]],
    roster: Mapping[str, str],
    where: str,
) -> Matched:
    """Match students with rows by what they are called there: exactly, but for upper and lower case.

    Args:
        totals: a total for each student, named by the submission's folder.
        keys: what identifies a row, for each kind of identity and then for each row; the first kind
            that knows a student decides.
        roster: what students are called in the table, where that differs from the folder's name.
        where: the table, for messages.
    """
    indexes = [_index(kind) for kind in keys]
    by_row: defaultdict[int, list[Total]] = defaultdict(list)
    left_out = []
    for total in totals:
        name = roster.get(total.student, total.student)
        found = _rows_of(name, indexes)
        if len(found) == 1:
            row = found[0]
            by_row[row].append(total)
            continue
        # A wrong row would be somebody else's grade, so none is filled in on a guess.
        if found:
            why = f"{where} has {len(found)} rows for {name!r}"
        else:
            why = f"{where} has nobody called {name!r}; --roster says who it is"
        left_out.append(LeftOut(total.student, why))
    rows = {}
    for row, sharing in by_row.items():
        if len(sharing) == 1:
            rows[row] = sharing[0]
        else:
            left_out += _sharing_a_row(sharing, where)
    return Matched(rows, tuple(left_out))


def _rows_of(name: str, indexes: Sequence[Mapping[str, list[int]]]) -> list[int]:
    """Return the rows of a name, by the first kind of identity that knows it."""
    key = _key(name)
    for index in indexes:
        if key in index:
            return index[key]
    return []


def _sharing_a_row(totals: Sequence[Total], where: str) -> Iterator[LeftOut]:
    """Yield students who were matched with one row: which of them it is, nobody can tell."""
    names = ", ".join(total.student for total in totals)
    for total in totals:
        yield LeftOut(total.student, f"{names} are one row of {where}; keep one of them")


def _key(name: str) -> str:
    return name.strip().casefold()


def _index(kind: Sequence[Sequence[str]]) -> Mapping[str, list[int]]:
    """Return the rows by each of their names; an empty one is none."""
    index: defaultdict[str, list[int]] = defaultdict(list)
    for row, names in enumerate(kind):
        # A set: a row that has one name twice is still one row.
        keys = {_key(name) for name in names}
        # Rows without an identity of this kind would else be one student.
        keys.discard("")
        for key in keys:
            index[key].append(row)
    return index
