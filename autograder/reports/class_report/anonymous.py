"""A class report that names nobody, to be projected or passed on."""

from collections.abc import Mapping
from dataclasses import replace

from autograder.reports.class_report.records import (
    ClassReport,
    Example,
    ItemRow,
    MistakeRow,
    Person,
    ProblemRow,
)


def without_names(report: ClassReport) -> ClassReport:
    """Return the report with `student 1`, `student 2` and so on, in the order of their points.

    What students wrote into their code stays as it is. Those who have no grade are without a number, so
    that nobody is pointed at by being last; they are counted.
    """
    called = {row.student.id: f"student {n}" for n, row in enumerate(report.students, 1)}
    students = [replace(row, student=Person(called[row.student.id])) for row in report.students]
    return replace(
        report,
        students=tuple(students),
        tests=tuple(_test(row, called) for row in report.tests),
        mistakes=tuple(_mistake(row, called) for row in report.mistakes),
        problems=tuple(_problem(row, called) for row in report.problems),
        absent=tuple(replace(one, student=Person("someone")) for one in report.absent),
        unlisted=tuple(called.get(student, "someone") for student in report.unlisted),
    )


def _test(row: ItemRow, called: Mapping[str, str]) -> ItemRow:
    early = {how: _all(students, called) for how, students in row.ended_early.items()}
    return replace(row, follow_through=_all(row.follow_through, called), ended_early=early)


def _problem(row: ProblemRow, called: Mapping[str, str]) -> ProblemRow:
    cases = [replace(case, student=called[case.student]) for case in row.cases]
    return replace(row, cases=tuple(cases))


def _mistake(row: MistakeRow, called: Mapping[str, str]) -> MistakeRow:
    example = row.example and Example(called[row.example.student], row.example.code)
    return replace(row, students=_all(row.students, called), example=example)


def _all(students: tuple[str, ...], called: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(called[student] for student in students)
