"""A class report that names nobody, to be projected or passed on."""

from collections.abc import Mapping
from dataclasses import replace

from autograder.reports.class_report.records import ClassReport, Example, MistakeRow, Person


def without_names(report: ClassReport) -> ClassReport:
    """Return the report with `student 1`, `student 2` and so on, in the order of their points.

    What students wrote into their code stays as it is. Those who have no grade are without a number, so
    that nobody is told by being last; they are counted.
    """
    called = {row.student.id: f"student {n}" for n, row in enumerate(report.students, 1)}
    return replace(
        report,
        students=tuple(
            replace(row, student=Person(called[row.student.id])) for row in report.students
        ),
        tests=tuple(
            replace(
                test,
                follow_through=_all(test.follow_through, called),
                ended_early={how: _all(who, called) for how, who in test.ended_early.items()},
            )
            for test in report.tests
        ),
        mistakes=tuple(_mistake(row, called) for row in report.mistakes),
        problems=tuple(
            replace(
                row,
                cases=tuple(replace(case, student=called[case.student]) for case in row.cases),
            )
            for row in report.problems
        ),
        absent=tuple(replace(one, student=Person("someone")) for one in report.absent),
        unlisted=tuple(called.get(student, "someone") for student in report.unlisted),
    )


def _mistake(row: MistakeRow, called: Mapping[str, str]) -> MistakeRow:
    example = row.example and Example(called[row.example.student], row.example.code)
    return replace(row, students=_all(row.students, called), example=example)


def _all(students: tuple[str, ...], called: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(called[student] for student in students)
