"""A class report that names nobody, to be projected or passed on."""

from collections.abc import Mapping
from dataclasses import replace

from autograder.reports.class_report.records import (
    ClassReport,
    Example,
    GroupRow,
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
    pseudonyms: dict[str, str] = {}
    students = []
    for number, row in enumerate(report.students, 1):
        pseudonym = f"student {number}"
        pseudonyms[row.student.id] = pseudonym
        students.append(replace(row, student=Person(pseudonym)))
    tests = [_test(row, pseudonyms) for row in report.tests]
    mistakes = [_mistake(row, pseudonyms) for row in report.mistakes]
    groups = [_group(row, pseudonyms) for row in report.groups]
    problems = [_problem(row, pseudonyms) for row in report.problems]
    someone = Person("someone")
    absent = [replace(absence, student=someone) for absence in report.absent]
    # Whoever is on no list may still have a grade, and then is a numbered student like all others.
    unlisted = [pseudonyms.get(student, "someone") for student in report.unlisted]
    return replace(
        report,
        students=tuple(students),
        tests=tuple(tests),
        mistakes=tuple(mistakes),
        groups=tuple(groups),
        problems=tuple(problems),
        absent=tuple(absent),
        unlisted=tuple(unlisted),
    )


def _test(row: ItemRow, pseudonyms: Mapping[str, str]) -> ItemRow:
    credited = _all(row.follow_through, pseudonyms)
    # Such as `{"timeout": ("ada", "ben")}`: what ends a test early stays, and the names go.
    early = {}
    for outcome, students in row.ended_early.items():
        early[outcome] = _all(students, pseudonyms)
    return replace(row, follow_through=credited, ended_early=early)


def _problem(row: ProblemRow, pseudonyms: Mapping[str, str]) -> ProblemRow:
    cases = []
    for case in row.cases:
        pseudonym = pseudonyms[case.student]
        cases.append(replace(case, student=pseudonym))
    return replace(row, cases=tuple(cases))


def _mistake(row: MistakeRow, pseudonyms: Mapping[str, str]) -> MistakeRow:
    students = _all(row.students, pseudonyms)
    return replace(row, students=students, example=_example(row.example, pseudonyms))


def _group(row: GroupRow, pseudonyms: Mapping[str, str]) -> GroupRow:
    students = _all(row.students, pseudonyms)
    example = _example(row.example, pseudonyms)
    # It is shown to those who may hand in once more: no value that a test expects, and no right line.
    return replace(row, students=students, example=example, differs=None, change=None)


def _example(example: Example | None, pseudonyms: Mapping[str, str]) -> Example | None:
    """Return an example whose student has no name; the code is kept, since the class is to learn from it."""
    if example is None:
        return None
    return replace(example, student=pseudonyms[example.student])


def _all(students: tuple[str, ...], pseudonyms: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(pseudonyms[student] for student in students)
