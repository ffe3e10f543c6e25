"""Which mistakes come back: the same known one, or the same thing that was observed, in other functions."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from autograder.reports.class_report.records import ClassReport, MistakeRow
from autograder.reports.course_report.records import Comeback, Occurrence

# What a bank calls a mistake that a class taught it says nothing about it.
_LEARNED = re.compile(r"learned_\d+")
_NAMES = re.compile(r"`[^`]*`")
_NUMBERS = re.compile(r"\d+")


def comebacks(reports: Sequence[ClassReport]) -> tuple[Comeback, ...]:
    """Return the mistakes of several functions; first those that most students made again."""
    found: dict[str, list[tuple[str, MistakeRow]]] = defaultdict(list)
    for report in reports:
        for row in report.mistakes:
            found[_kind(row)].append((report.assignment, row))
    several = [made for made in found.values() if len(made) > 1]
    back = [_comeback(made) for made in several]
    # Two functions of one assignment, and nobody made it in both: that is no coming back.
    told = [one for one in back if one.again or len(one.assignments) > 1]
    return tuple(sorted(told, key=_order))


def _order(one: Comeback) -> tuple[int, int, bool, int, str]:
    return (
        -len(one.again),
        -len(one.assignments),
        not one.known,
        -len(one.students),
        one.sentence,
    )


def _kind(row: MistakeRow) -> str:
    """Return what is alike where a mistake is made again: its name in the bank, or else what was seen of it."""
    if row.name and not _LEARNED.fullmatch(row.name):
        return row.name
    return _NUMBERS.sub("0", _NAMES.sub("``", row.sentence))


def _comeback(made: Sequence[tuple[str, MistakeRow]]) -> Comeback:
    occurrences = tuple(Occurrence(name, row.function, row.students) for name, row in made)
    assignments = {one.assignment for one in occurrences}
    # A student counts once in each assignment, or once in each function of the only one.
    places = {
        (one.assignment if len(assignments) > 1 else one.function, student)
        for one in occurrences
        for student in one.students
    }
    times = Counter(student for _, student in places)
    _, telling = max(made, key=lambda one: len(one[1].students))
    return Comeback(
        sentence=telling.sentence,
        known=bool(telling.name),
        occurrences=occurrences,
        again=tuple(sorted(student for student, count in times.items() if count > 1)),
    )
