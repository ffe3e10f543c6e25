"""Students whose functions fail without a name, put together by what these answered."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from autograder.record.explanation import ExplanationStore, Repair
from autograder.record.report import Answered, Outcome, Report

# Rounding moves a number by less, and another mistake hardly ever comes so near.
NEAR = 1e-5


@dataclass(frozen=True)
class Group:
    """Students whose functions answered alike, and what nobody knows the mistake of.

    `failing` are the ids of the tests that lost points, `answered` is what the first of them left, and `keys` are
    those of their Reports.
    """

    exercise: str
    function: str
    students: tuple[str, ...]
    failing: tuple[str, ...]
    outcomes: frozenset[Outcome]
    answered: Answered
    keys: tuple[str, ...] = ()

    @property
    def differs(self) -> str | None:
        """The first value that is wrong."""
        return self.answered.differs

    @property
    def name(self) -> str:
        """What it is called: `group of 5 on batchnorm_forward`."""
        size = len(self.students)
        return (
            f"group of {size} on {self.function}" if size > 1 else f"one alone on {self.function}"
        )


# What has to agree exactly: exercise, function, form and how many tests there are.
_Kind = tuple[str, str, str, int]


def is_alike(one: Answered, other: Answered) -> bool:
    """Tell whether two functions answered alike."""
    if one.form != other.form or len(one.values) != len(other.values):
        return False
    distances = np.abs(np.array(one.values) - np.array(other.values))
    return bool(distances.max(initial=0.0) <= NEAR)


def groups_of(reports: Iterable[Report]) -> tuple[Group, ...]:
    """Return all groups, also of one, the largest first; of equals, those of the earlier function first."""
    # What a team made together was made once.
    works = (report for report in reports if report.student == report.place)
    by_student = sorted(works, key=lambda report: report.student)
    kinds: dict[_Kind, list[tuple[Report, Answered]]] = defaultdict(list)
    place: dict[tuple[str, str], int] = {}
    for report in by_student:
        for result in report.functions:
            named = (result.exercise, result.function)
            place.setdefault(named, len(place))
            if result.answered is not None:
                answered = result.answered
                kind = (*named, answered.form, len(answered.values))
                kinds[kind].append((report, answered))
    groups = [
        _group(exercise, function, members)
        for (exercise, function, _, _), found in kinds.items()
        for members in _alike(found)
    ]

    def order(group: Group) -> tuple[int, int, str]:
        return -len(group.students), place[group.exercise, group.function], group.students[0]

    return tuple(sorted(groups, key=order))


def repair_of(group: Group, known: ExplanationStore, first: str | None = None) -> Repair | None:
    """Return the smallest change that was found to make the function of somebody in a group right, if any was.

    Args:
        group: whose mistake it is.
        known: what repair found.
        first: who is asked first, since it is their code that is shown.
    """
    members = zip(group.students, group.keys, strict=True)
    for student, key in sorted(members, key=lambda member: member[0] != first):
        found = known.of_student(student)
        if found is None or found.report != key:
            continue
        for one in found.functions:
            repair = one.explanation
            named = (repair.exercise, repair.function)
            if repair.changes and named == (group.exercise, group.function):
                return repair
    return None


def _alike(
    found: Sequence[tuple[Report, Answered]],
) -> Iterator[list[tuple[Report, Answered]]]:
    """Yield those whose numbers are near each other's; the first one of a group speaks for it."""
    count = len(found[0][1].values)
    # One row for each group; all of them are compared at once.
    firsts = np.empty((len(found), count))
    groups: list[list[tuple[Report, Answered]]] = []
    for report, answered in found:
        values = np.array(answered.values)
        distances = np.abs(firsts[: len(groups)] - values).max(axis=1, initial=0.0)
        (near,) = np.nonzero(distances <= NEAR)
        if near.size:
            groups[near[0]].append((report, answered))
        else:
            firsts[len(groups)] = values
            groups.append([(report, answered)])
    yield from groups


def _group(exercise: str, function: str, members: Sequence[tuple[Report, Answered]]) -> Group:
    """Return the record of those who belong together."""
    report, answered = members[0]
    # How each test ended is part of what they have in common.
    tests = [
        test for test in report.tests if (test.exercise, test.function) == (exercise, function)
    ]
    return Group(
        exercise=exercise,
        function=function,
        students=tuple(report.student for report, _ in members),
        failing=tuple(test.id for test in tests if test.earned < test.points),
        outcomes=frozenset(test.outcome for test in tests),
        answered=answered,
        keys=tuple(report.key for report, _ in members),
    )
