"""Makes a class report from the reports of an assignment."""

import statistics
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from autograder.record.history import EarlierSubmission
from autograder.record.problems import is_graders_fault
from autograder.record.report import FunctionResult, Outcome, Report, TestResult
from autograder.reports.class_report.absences import absent_students, unlisted_students
from autograder.reports.class_report.items import corrected_item_total
from autograder.reports.class_report.people import Roster
from autograder.reports.class_report.records import (
    SCHEMA,
    ClassReport,
    Example,
    FunctionRow,
    ItemRow,
    Mark,
    MistakeRow,
    ProblemRow,
    StudentRow,
    Trouble,
    Try,
)

FindExample = Callable[[str, str, Sequence[str]], Example | None]
# How a test ends that ends neither by passing nor by failing.
EARLY = (Outcome.TIMEOUT, Outcome.CRASHED, Outcome.ERROR)


def no_example(exercise: str, function: str, students: Sequence[str]) -> Example | None:  # noqa: ARG001  # stands for one that looks
    """Find no example of anyone's code."""
    return None


def class_report(
    reports: Iterable[Report],
    roster: Roster,
    *,
    waiting: Iterable[str] = (),
    unreadable: Iterable[str] = (),
    history: Mapping[str, tuple[EarlierSubmission, ...]] | None = None,
    example: FindExample = no_example,
) -> ClassReport:
    """Return what a class did on one assignment.

    Args:
        reports: of one assignment, one a student; at least one.
        roster: who is expected to hand in.
        waiting: who handed something in; those of them without a report are not graded yet.
        unreadable: whose reports are there and cannot be read.
        history: the earlier submissions of each student, oldest first.
        example: finds the code of one of the students who made a mistake in a function.
    """
    every = sorted(reports, key=lambda report: (-report.earned, report.student))
    graded = [report for report in every if not is_graders_fault(report)]
    mistakes = _mistakes(graded, example)
    tests = _tests(graded)
    students = tuple(_students(graded, roster, tests, mistakes, history or {}))
    earned = [row.earned for row in students]
    times = sorted(report.graded_at for report in every)
    return ClassReport(
        schema=SCHEMA,
        assignment=every[0].assignment,
        points=max((row.points for row in students), default=0.0),
        students=students,
        functions=tuple(_functions(graded, tests, mistakes)),
        tests=tests,
        mistakes=mistakes,
        problems=_problems(graded),
        absent=absent_students(every, roster, waiting, unreadable),
        roster=roster.source,
        unlisted=unlisted_students(every, roster),
        attempted=len([report for report in graded if _attempted(report.tests)]),
        mean=statistics.fmean(earned) if earned else 0.0,
        median=statistics.median(earned) if earned else 0.0,
        full=len([row for row in students if row.earned >= row.points]),
        nothing=len([row for row in students if row.earned == 0]),
        incomplete=len([row for row in students if None in row.marks]),
        graded_at=(times[0], times[-1]),
        sandboxes=tuple(sorted({report.sandbox for report in every})),
    )


def _attempted(tests: Iterable[TestResult]) -> bool:
    return any(test.outcome is not Outcome.NOT_ATTEMPTED for test in tests)


def _students(
    graded: Sequence[Report],
    roster: Roster,
    tests: Sequence[ItemRow],
    mistakes: Sequence[MistakeRow],
    history: Mapping[str, tuple[EarlierSubmission, ...]],
) -> Iterator[StudentRow]:
    made = defaultdict(list)
    for mistake in mistakes:
        for student in mistake.students:
            made[student].append(mistake.number)
    for report in graded:
        marks = {test.id: _mark(test) for test in report.tests}
        yield StudentRow(
            student=roster.person(report.student),
            earned=report.earned,
            points=report.points,
            # A test that was added after the report was made has no mark there.
            marks=tuple(marks.get(test.id) for test in tests),
            mistakes=tuple(made[report.student]),
            graded_at=report.graded_at,
            earlier=tuple(_tries(report, history.get(report.student, ()))),
        )


def _tries(report: Report, history: Iterable[EarlierSubmission]) -> Iterator[Try]:
    """Yield what earlier submissions earned, but not those that are the present one once more."""
    for kept in history:
        # Whoever hands in the same files once more is back where they were.
        if kept.submission != report.basis.get("submission"):
            yield Try(kept.graded_at, kept.earned, kept.points)


def _mark(test: TestResult) -> Mark:
    return Mark(test.outcome, test.earned, _credited(test))


def _credited(test: TestResult) -> bool:
    """Say whether a test that failed earned something by following through."""
    return test.follow_through is not None and test.earned > 0


def _tests(graded: Sequence[Report]) -> tuple[ItemRow, ...]:
    """Return every test that any submission ran, in the order of the assignment.

    The power of a test is told by those submissions alone that attempted anything: an empty one fails
    everything, and would make every test look as if it told strong from weak.
    """
    results: dict[str, list[tuple[Report, TestResult]]] = defaultdict(list)
    for report in graded:
        for test in report.tests:
            results[test.id].append((report, test))
    tried = {report.student for report in graded if _attempted(report.tests)}
    totals = {report.student: sum(test.earned for test in report.tests) for report in graded}
    return tuple(
        _item(number, found, tried, totals) for number, found in enumerate(results.values(), 1)
    )


def _item(
    number: int,
    found: Sequence[tuple[Report, TestResult]],
    tried: set[str],
    totals: dict[str, float],
) -> ItemRow:
    """Return one test against the class.

    Args:
        number: its place in the assignment, from 1.
        found: what became of it, with the report that says so.
        tried: the students who attempted anything.
        totals: what each student earned by all tests.
    """
    test = found[-1][1]
    results = [result for _, result in found]
    counts = Counter(result.outcome for result in results)
    # The power is told by those alone who tried: what they earned here, and in all.
    pairs = [
        (result.earned, totals[report.student])
        for report, result in found
        if report.student in tried
    ]
    shares = [result.earned / result.points if result.points else 0.0 for result in results]
    return ItemRow(
        number=number,
        id=test.id,
        exercise=test.exercise,
        function=test.function,
        sentence=test.sentence,
        hint=test.hint,
        points=test.points,
        graded=len(found),
        attempted=len(found) - counts[Outcome.NOT_ATTEMPTED],
        share=statistics.fmean(shares),
        power=corrected_item_total([own for own, _ in pairs], [total for _, total in pairs]),
        outcomes={outcome.value: counts[outcome] for outcome in Outcome},
        follow_through=tuple(report.student for report, result in found if _credited(result)),
        ended_early=_ended_early(found),
    )


def _ended_early(found: Sequence[tuple[Report, TestResult]]) -> dict[str, tuple[str, ...]]:
    """Return who ended neither by passing nor by failing, by how it ended; ways nobody took are left out."""
    ended: dict[str, tuple[str, ...]] = {}
    for outcome in EARLY:
        students = tuple(report.student for report, result in found if result.outcome is outcome)
        if students:
            ended[outcome.value] = students
    return ended


def _functions(
    graded: Sequence[Report], tests: Sequence[ItemRow], mistakes: Sequence[MistakeRow]
) -> Iterator[FunctionRow]:
    found: dict[tuple[str, str], list[tuple[Report, FunctionResult]]] = defaultdict(list)
    for report in graded:
        for result in report.functions:
            found[result.exercise, result.function].append((report, result))
    tried = {
        (report.student, test.exercise, test.function)
        for report in graded
        for test in report.tests
        if test.outcome is not Outcome.NOT_ATTEMPTED
    }
    for key, results in found.items():
        exercise, function = key
        marks = [result for _, result in results]
        attempts = [result for report, result in results if (report.student, *key) in tried]
        yield FunctionRow(
            exercise=exercise,
            function=function,
            points=max(mark.points for mark in marks),
            graded=len(marks),
            attempted=len(attempts),
            full=len([mark for mark in marks if mark.earned >= mark.points]),
            mean=statistics.fmean(mark.earned for mark in marks),
            lost=sum(mark.points - mark.earned for mark in attempts),
            mistake=_most_telling([row for row in mistakes if (row.exercise, row.function) == key]),
            hardest=_hardest([row for row in tests if (row.exercise, row.function) == key]),
        )


def _hardest(tests: Sequence[ItemRow]) -> int | None:
    """Return the number of the test that the smallest part of those passed who tried it."""
    failed = [test for test in tests if test.passed < test.attempted]
    if not failed:
        return None
    return min(failed, key=lambda test: test.passed / test.attempted).number


def _most_telling(mistakes: Sequence[MistakeRow]) -> int | None:
    """Return the number of the most frequent mistake; one that has a name counts twice.

    What was merely observed, such as a wrong row, says what a student got and not what to teach.
    """

    def weight(row: MistakeRow) -> tuple[int, bool]:
        named = row.name is not None and row.name != ""
        return len(row.students) * (2 if named else 1), named

    found = max(mistakes, key=weight, default=None)
    return None if found is None else found.number


def _mistakes(graded: Sequence[Report], example: FindExample) -> tuple[MistakeRow, ...]:
    """Return every diagnosis, the most frequent first; of equals, known mistakes before observations."""
    made: dict[tuple[str, str, str | None, str], list[str]] = defaultdict(list)
    for report in graded:
        for result in report.functions:
            # A submission counts once for each sentence of a function.
            for diagnosis in dict.fromkeys(result.diagnoses):
                key = (result.exercise, result.function, diagnosis.mistake, diagnosis.sentence)
                made[key].append(report.student)

    def order(one: tuple[tuple[str, str, str | None, str], list[str]]) -> tuple[int, bool, str]:
        (_, _, name, sentence), students = one
        return -len(students), name is None, sentence

    rows = []
    for number, (key, students) in enumerate(sorted(made.items(), key=order), 1):
        exercise, function, name, sentence = key
        row = MistakeRow(
            number=number,
            exercise=exercise,
            function=function,
            name=name,
            sentence=sentence,
            students=tuple(sorted(students)),
            example=example(exercise, function, students),
        )
        rows.append(row)
    return tuple(rows)


def _problems(graded: Sequence[Report]) -> tuple[ProblemRow, ...]:
    cases: dict[str, list[Trouble]] = defaultdict(list)
    for report in graded:
        for problem in report.problems:
            cases[problem.code].append(Trouble(report.student, problem.where, problem.message))
    rows = [
        ProblemRow(code, tuple(sorted(found, key=lambda case: case.student)))
        for code, found in cases.items()
    ]
    return tuple(sorted(rows, key=lambda row: (-len(row.students), row.code)))
