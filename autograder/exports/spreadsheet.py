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
_OUTCOMES = [outcome.name.lower() for outcome in Outcome]
_FOR_INSTRUCTORS = ("sandbox", "problems", "diagnoses", *_OUTCOMES)


def export(source: Source, options: Options) -> Export:
    """Write `grades.csv`; `earned` and `points` are the totals that were given, so perhaps the gradebook's."""
    grades = source.grades
    reports = {report.student: report for report in source.reports}
    functions = _functions(source.reports)
    # `affine.affine_forward`: two exercises may ask for functions of one name.
    named = [".".join(function) for function in functions]
    header = [*_FOR_ALL, *named]
    if options.instructor:
        header += _FOR_INSTRUCTORS
    rows = []
    for total in grades.totals:
        report = reports[total.student]
        row = list(_row(report, total, functions))
        if options.instructor:
            row += _for_instructors(report)
        # A folder named `=cmd` would be a formula.
        rows.append([for_spreadsheets(cell) for cell in row])
    table = Sheet(header, rows)
    students = [total.student for total in grades.totals]
    return Export(
        files={"grades.csv": table.to_bytes()},
        students=tuple(students),
        left_out=grades.left_out,
        notes=grades.notes,
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
    """Yield a student's cells, in the order of the header."""
    yield report.student
    yield report.assignment
    yield number_text(total.earned)
    yield number_text(total.points)
    yield report.graded_at
    earned = {}
    for result in report.functions:
        function = result.exercise, result.function
        earned[function] = result.earned
    for function in functions:
        # A report from before a function was added has no points for it, which is not zero points.
        if function in earned:
            yield number_text(earned[function])
        else:
            yield ""


def _for_instructors(report: Report) -> Iterator[str]:
    """Yield the cells that say what went wrong; several of a kind stand in one, with spaces between."""
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
