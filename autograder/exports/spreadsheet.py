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
    if options.instructor:
        header += _FOR_INSTRUCTORS
    rows = []
    for total in found.totals:
        report = reports[total.student]
        row = [*_row(report, total, functions)]
        if options.instructor:
            row += _for_instructors(report)
        rows.append([for_spreadsheets(cell) for cell in row])
    return Export(
        files={"grades.csv": Sheet(header, rows).to_bytes()},
        students=tuple(total.student for total in found.totals),
        left_out=found.left_out,
        notes=found.notes,
    )


def _functions(reports: Sequence[Report]) -> list[tuple[str, str]]:
    """Return every exercise and function that any report has, in the order in which they come."""
    # A dict keeps the order, where a set would not.
    found: dict[tuple[str, str], None] = {}
    for report in reports:
        for result in report.functions:
            found[result.exercise, result.function] = None
    return list(found)


def _row(report: Report, total: Total, functions: Sequence[tuple[str, str]]) -> Iterator[str]:
    yield from (report.student, report.assignment)
    yield from (number_text(total.earned), number_text(total.points), report.graded_at)
    earned = {(found.exercise, found.function): found.earned for found in report.functions}
    for name in functions:
        yield number_text(earned[name]) if name in earned else ""


def _for_instructors(report: Report) -> Iterator[str]:
    yield report.sandbox
    codes = {problem.code for problem in report.problems}
    yield " ".join(sorted(codes))
    yield " ".join(_mistakes(report))
    outcomes = Counter(test.outcome for test in report.tests)
    for outcome in Outcome:
        yield str(outcomes[outcome])


def _mistakes(report: Report) -> Iterator[str]:
    """Yield `affine_forward:bias_forgotten` for each known mistake."""
    for result in report.functions:
        for diagnosis in result.diagnoses:
            if diagnosis.mistake:
                yield f"{result.function}:{diagnosis.mistake}"
