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
    rows: defaultdict[int, list[Total]] = defaultdict(list)
    left_out = []
    for total in totals:
        name = roster.get(total.student, total.student)
        found = _rows_of(name, indexes)
        if len(found) == 1:
            rows[found[0]].append(total)
            continue
        if found:
            why = f"{where} has {len(found)} rows for {name!r}"
        else:
            why = f"{where} has nobody called {name!r}; --roster says who it is"
        left_out.append(LeftOut(total.student, why))
    alone = {row: found[0] for row, found in rows.items() if len(found) == 1}
    for sharing in rows.values():
        if len(sharing) > 1:
            left_out += _sharing_a_row(sharing, where)
    return Matched(alone, tuple(left_out))


def _rows_of(name: str, indexes: Sequence[Mapping[str, list[int]]]) -> list[int]:
    """Return the rows of a name, by the first kind of identity that knows it."""
    for index in indexes:
        if _key(name) in index:
            return index[_key(name)]
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
        for name in {_key(name) for name in names} - {""}:
            index[name].append(row)
    return index
