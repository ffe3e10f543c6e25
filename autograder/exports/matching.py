"""Finds each student's row in a table of somebody else's; what is not certain is left alone, and said."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
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
    left = []
    for total in totals:
        name = roster.get(total.student, total.student)
        found = next((index[_key(name)] for index in indexes if _key(name) in index), [])
        if len(found) == 1:
            rows[found[0]].append(total)
        elif found:
            left.append(LeftOut(total.student, f"{where} has {len(found)} rows for {name!r}"))
        else:
            left.append(
                LeftOut(
                    total.student, f"{where} has nobody called {name!r}; --roster says who it is"
                )
            )
    for shared in (found for found in rows.values() if len(found) > 1):
        names = ", ".join(total.student for total in shared)
        left += [
            LeftOut(total.student, f"{names} are one row of {where}; keep one of them")
            for total in shared
        ]
    alone = {row: found[0] for row, found in rows.items() if len(found) == 1}
    return Matched(alone, tuple(left))


def _key(name: str) -> str:
    return name.strip().casefold()


def _index(kind: Sequence[Sequence[str]]) -> Mapping[str, list[int]]:
    """Return the rows by each of their names; an empty one is none."""
    index: defaultdict[str, list[int]] = defaultdict(list)
    for row, names in enumerate(kind):
        for name in {_key(name) for name in names} - {""}:
            index[name].append(row)
    return index
