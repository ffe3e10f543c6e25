"""How each exercise did, against the year before."""

import math
import statistics
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from autograder.record.report import Outcome
from autograder.reports.class_report.records import ClassReport, StudentRow
from autograder.reports.course_report.earlier import Earlier
from autograder.reports.course_report.records import ClassSample, ExerciseCompared

# Two standard errors: of twenty exercises that are alike, one looks different.
_ERRORS = 2.0
_LEAST = 0.05  # of the points: less than that nobody would act on


def compared(
    reports: Sequence[ClassReport], earlier: Earlier | None
) -> tuple[ExerciseCompared, ...]:
    """Return every exercise of this year with last year's, then what last year alone had.

    An exercise that moved to another assignment is found by its name, where it is the only one of that name. Where
    last year has tables alone, whole assignments are compared.
    """
    rows = []
    matched: set[tuple[str, str]] = set()
    years = {report.assignment: samples_of(report) for report in reports}
    present = {(name, exercise) for name, now in years.items() for exercise in now}
    for report in reports:
        for exercise, sample in years[report.assignment].items():
            key = _earlier_key((report.assignment, exercise), present, earlier)
            then = earlier.exercises[key] if earlier and key else None
            if key:
                matched.add(key)
            rows.append(_row(report.assignment, exercise, sample, then))
        if earlier and not any(name == report.assignment for name, _ in earlier.exercises):
            then = earlier.assignments.get(report.assignment)
            if then:
                rows.append(_row(report.assignment, None, _whole(report), then))
    if earlier:
        gone = sorted(set(earlier.exercises) - matched)
        rows += [
            ExerciseCompared(name, exercise, None, earlier.exercises[name, exercise])
            for name, exercise in gone
        ]
    return tuple(rows)


def samples_of(report: ClassReport) -> Mapping[str, ClassSample]:
    """Return how those who tried each exercise of an assignment did."""
    places: dict[str, list[int]] = defaultdict(list)
    for at, test in enumerate(report.tests):
        places[test.exercise].append(at)
    found = {}
    for exercise, own in places.items():
        worth = sum(report.tests[at].points for at in own)
        shares = [
            _earned(row, own) / worth for row in report.students if worth and _tried(row, own)
        ]
        if shares:
            found[exercise] = ClassSample(tuple(shares))
    return found


def _earned(row: StudentRow, places: Sequence[int]) -> float:
    return sum(mark.earned for at in places if (mark := row.marks[at]) is not None)


def _tried(row: StudentRow, places: Sequence[int]) -> bool:
    marks = [row.marks[at] for at in places]
    return any(mark and mark.outcome is not Outcome.NOT_ATTEMPTED for mark in marks)


def _whole(report: ClassReport) -> ClassSample | None:
    shares = tuple(row.earned / row.points for row in report.students if row.points)
    return ClassSample(shares) if shares else None


def _earlier_key(
    key: tuple[str, str], present: Collection[tuple[str, str]], earlier: Earlier | None
) -> tuple[str, str] | None:
    if earlier is None:
        return None
    if key in earlier.exercises:
        return key
    # What is still where it was has not moved.
    alike = [old for old in earlier.exercises if old[1] == key[1] and old not in present]
    return alike[0] if len(alike) == 1 else None


def _row(
    assignment: str, exercise: str | None, now: ClassSample | None, then: ClassSample | None
) -> ExerciseCompared:
    return ExerciseCompared(
        assignment, exercise, now, then, differs=bool(now and then and _differ(now, then))
    )


def _differ(now: ClassSample, then: ClassSample) -> bool:
    """Say whether two means are further apart than two standard errors of their difference (B. L. Welch, 1947)."""
    if min(len(now.shares), len(then.shares)) < 2:
        return False
    error = math.sqrt(
        statistics.variance(now.shares) / len(now.shares)
        + statistics.variance(then.shares) / len(then.shares)
    )
    return abs(now.mean - then.mean) > max(_ERRORS * error, _LEAST)
