"""Makes a class report from the reports of an assignment."""

import statistics
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from autograder.record.history import EarlierSubmission
from autograder.record.problems import is_graders_fault
from autograder.record.report import FunctionResult, Outcome, Report, TestResult
from autograder.reports.class_report.items import corrected_item_total
from autograder.reports.class_report.people import Roster
from autograder.reports.class_report.records import (
    SCHEMA,
    Absence,
    Absent,
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
        absent=_absent(every, roster, waiting, unreadable),
        roster=roster.source,
        unlisted=_unlisted(every, roster),
        attempted=sum(_attempted(report.tests) for report in graded),
        mean=statistics.fmean(earned) if earned else 0.0,
        median=statistics.median(earned) if earned else 0.0,
        full=sum(row.earned >= row.points for row in students),
        nothing=sum(row.earned == 0 for row in students),
        incomplete=sum(None in row.marks for row in students),
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
            marks=tuple(marks.get(test.id) for test in tests),
            mistakes=tuple(made[report.student]),
            graded_at=report.graded_at,
            earlier=tuple(
                Try(kept.graded_at, kept.earned, kept.points)
                for kept in history.get(report.student, ())
                # Whoever hands in the same files once more is back where they were.
                if kept.submission != report.basis.get("submission")
            ),
        )


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
    test = found[-1][1]
    counts = Counter(result.outcome for _, result in found)
    counted = [(result, totals[r.student]) for r, result in found if r.student in tried]
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
        share=statistics.fmean(r.earned / r.points if r.points else 0.0 for _, r in found),
        power=corrected_item_total([r.earned for r, _ in counted], [total for _, total in counted]),
        outcomes={outcome.value: counts[outcome] for outcome in Outcome},
        follow_through=tuple(report.student for report, r in found if _credited(r)),
        ended_early={
            outcome.value: who
            for outcome in EARLY
            if (who := tuple(report.student for report, r in found if r.outcome is outcome))
        },
    )


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
        attempts = [result for report, result in results if (report.student, *key) in tried]
        own = [test for test in tests if (test.exercise, test.function) == key]
        hard = [test for test in own if test.passed < test.attempted]
        exercise, function = key
        yield FunctionRow(
            exercise=exercise,
            function=function,
            points=max(result.points for _, result in results),
            graded=len(results),
            attempted=len(attempts),
            full=sum(result.earned >= result.points for _, result in results),
            mean=statistics.fmean(result.earned for _, result in results),
            lost=sum(result.points - result.earned for result in attempts),
            mistake=_most_telling([m for m in mistakes if (m.exercise, m.function) == key]),
            hardest=min(hard, key=lambda t: t.passed / t.attempted).number if hard else None,
        )


def _most_telling(mistakes: Sequence[MistakeRow]) -> int | None:
    """Return the number of the most frequent mistake; one that has a name counts twice.

    What was merely observed, such as a wrong row, says what a student got and not what to teach.
    """
    weights = {row.number: len(row.students) * (2 if row.name else 1) for row in mistakes}
    named = {row.number for row in mistakes if row.name}
    return max(weights, key=lambda number: (weights[number], number in named), default=None)


def _mistakes(graded: Sequence[Report], example: FindExample) -> tuple[MistakeRow, ...]:
    """Return every diagnosis, the most frequent first; of equals, known mistakes before observations."""
    who: dict[tuple[str, str, str | None, str], list[str]] = defaultdict(list)
    for report in graded:
        for f in report.functions:
            for diagnosis in dict.fromkeys(f.diagnoses):
                who[f.exercise, f.function, diagnosis.mistake, diagnosis.sentence].append(
                    report.student
                )
    ordered = sorted(who.items(), key=lambda one: (-len(one[1]), one[0][2] is None, one[0][3]))
    return tuple(
        MistakeRow(
            number=number,
            exercise=exercise,
            function=function,
            name=name,
            sentence=sentence,
            students=tuple(sorted(students)),
            example=example(exercise, function, students),
        )
        for number, ((exercise, function, name, sentence), students) in enumerate(ordered, 1)
    )


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


def _absent(
    every: Sequence[Report], roster: Roster, waiting: Iterable[str], unreadable: Iterable[str]
) -> tuple[Absent, ...]:
    known = {report.student for report in every}
    why = dict.fromkeys((person.id for person in roster.people), Absence.NOTHING)
    why |= dict.fromkeys(waiting, Absence.WAITING)
    why = {student: reason for student, reason in why.items() if student not in known}
    why |= {report.student: Absence.OURS for report in every if is_graders_fault(report)}
    why |= dict.fromkeys(unreadable, Absence.UNREADABLE)
    order = list(Absence)[::-1]
    return tuple(
        Absent(roster.person(student), reason)
        for student, reason in sorted(why.items(), key=lambda one: (order.index(one[1]), one[0]))
    )


def _unlisted(every: Sequence[Report], roster: Roster) -> tuple[str, ...]:
    """Return who has a report and is on no list, where a list is known."""
    listed = {person.id for person in roster.people}
    return tuple(sorted(r.student for r in every if r.student not in listed)) if listed else ()
