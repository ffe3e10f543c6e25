"""A CSV table for people: a row for each student, a column for each function.

It says points alone, so that it may be shown in class; `instructor` adds what went wrong.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from autograder.exports.interface import Export, Options, Source
from autograder.record.report import Outcome, Report
from autograder.record.totals import Total
from autograder.text.sheet import Sheet, for_spreadsheets
from autograder.text.wording import number_text

_FOR_ALL = ("student", "assignment", "earned", "points", "graded_at")
_FOR_INSTRUCTORS = ("sandbox", "problems", "diagnoses", *(o.name.lower() for o in Outcome))


def export(source: Source, options: Options) -> Export:
    """Write `grades.csv`; `earned` and `points` are the totals that were given, so perhaps the gradebook's."""
    found = source.grades
    reports = {report.student: report for report in source.reports}
    functions = _functions(source.reports)
    header = [*_FOR_ALL, *(".".join(name) for name in functions)]
    header += _FOR_INSTRUCTORS if options.instructor else ()
    rows = []
    for total in found.totals:
        row = [*_row(reports[total.student], total, functions)]
        row += _for_instructors(reports[total.student]) if options.instructor else ()
        rows.append([for_spreadsheets(cell) for cell in row])
    return Export(
        files={"grades.csv": Sheet(header, rows).to_bytes()},
        students=tuple(total.student for total in found.totals),
        left_out=found.left_out,
        notes=found.notes,
    )


def _functions(reports: Sequence[Report]) -> list[tuple[str, str]]:
    return list(
        dict.fromkeys(
            (found.exercise, found.function) for report in reports for found in report.functions
        )
    )


def _row(report: Report, total: Total, functions: Sequence[tuple[str, str]]) -> Iterator[str]:
    yield from (report.student, report.assignment)
    yield from (number_text(total.earned), number_text(total.points), report.graded_at)
    earned = {(found.exercise, found.function): found.earned for found in report.functions}
    for name in functions:
        yield number_text(earned[name]) if name in earned else ""


def _for_instructors(report: Report) -> Iterator[str]:
    yield report.sandbox
    yield " ".join(sorted({problem.code for problem in report.problems}))
    yield " ".join(
        f"{found.function}:{diagnosis.mistake}"
        for found in report.functions
        for diagnosis in found.diagnoses
        if diagnosis.mistake
    )
    outcomes = Counter(test.outcome for test in report.tests)
    yield from (str(outcomes[outcome]) for outcome in Outcome)
