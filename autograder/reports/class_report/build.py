"""Makes a class report from the reports of an assignment."""

import statistics
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from autograder.record.groups import Group, groups_of
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
    GroupRow,
    ItemRow,
    Mark,
    MistakeRow,
    ProblemRow,
    StudentRow,
    Trouble,
    Try,
)

# A function's exercise and name: two exercises may ask for functions of one name.
FunctionKey = tuple[str, str]
FindChange = Callable[[Group, str | None], str | None]
FindExample = Callable[[str, str, Sequence[str]], Example | None]
# Groups of which code is shown: each costs a few notebooks to read, and room on the page.
_WITH_CODE = 40
# How a test ends that ends neither by passing nor by failing.
EARLY = (Outcome.TIMEOUT, Outcome.CRASHED, Outcome.ERROR)


def no_example(exercise: str, function: str, students: Sequence[str]) -> Example | None:  # noqa: ARG001  # stands for one that looks
    """Find no example of anyone's code."""
    return None


def no_change(group: Group, first: str | None) -> str | None:  # noqa: ARG001  # stands for one that looks
    """Know of no change that makes anything right."""
    return None


def class_report(
    reports: Iterable[Report],
    roster: Roster,
    *,
    waiting: Iterable[str] = (),
    unreadable: Iterable[str] = (),
    history: Mapping[str, tuple[EarlierSubmission, ...]] | None = None,
    example: FindExample = no_example,
    change: FindChange = no_change,
) -> ClassReport:
    """Return what a class did on one assignment.

    Args:
        reports: of one assignment, one a student; at least one.
        roster: who is expected to hand in.
        waiting: who handed something in; those of them without a report are not graded yet.
        unreadable: whose reports are there and cannot be read.
        history: the earlier submissions of each student, oldest first.
        example: finds the code of one of the students who made a mistake in a function.
        change: finds what makes the function of somebody in a group right, of the one who is named first.
    """
    every = sorted(reports, key=_best_first)
    # A report that is wrong by the grader's own fault says nothing about its student.
    graded = [report for report in every if not is_graders_fault(report)]
    mistakes = _mistakes(graded, example)
    tests = _tests(graded)
    students = tuple(_students(graded, roster, tests, mistakes, history or {}))
    earned = [row.earned for row in students]
    attempted = [report for report in graded if _attempted(report.tests)]
    full = [row for row in students if row.earned >= row.points]
    nothing = [row for row in students if row.earned == 0]
    incomplete = [row for row in students if None in row.marks]
    # Times are ISO 8601 in UTC: as text they sort as they came.
    times = sorted(report.graded_at for report in every)
    sandboxes = {report.sandbox for report in every}
    return ClassReport(
        schema=SCHEMA,
        assignment=every[0].assignment,
        points=max((row.points for row in students), default=0.0),
        by_hand=max((report.by_hand for report in graded), default=0.0),
        students=students,
        functions=tuple(_functions(graded, tests, mistakes)),
        tests=tests,
        mistakes=mistakes,
        groups=tuple(_groups(graded, tests, example, change)),
        problems=_problems(graded),
        absent=absent_students(every, roster, waiting, unreadable),
        roster=roster.source,
        unlisted=unlisted_students(every, roster),
        attempted=len(attempted),
        # Where all reports are the grader's fault nobody is graded, and there is no mean.
        mean=statistics.fmean(earned) if earned else 0.0,
        median=statistics.median(earned) if earned else 0.0,
        full=len(full),
        nothing=len(nothing),
        incomplete=len(incomplete),
        graded_at=(times[0], times[-1]),
        sandboxes=tuple(sorted(sandboxes)),
    )


def _best_first(report: Report) -> tuple[float, str]:
    return -report.earned, report.student


def _attempted(tests: Iterable[TestResult]) -> bool:
    return any(test.outcome is not Outcome.NOT_ATTEMPTED for test in tests)


def _students(
    graded: Sequence[Report],
    roster: Roster,
    tests: Sequence[ItemRow],
    mistakes: Sequence[MistakeRow],
    history: Mapping[str, tuple[EarlierSubmission, ...]],
) -> Iterator[StudentRow]:
    """Yield a row for each graded student; `tests` say which mark stands where in it."""
    made = defaultdict(list)
    for mistake in mistakes:
        for student in mistake.students:
            made[student].append(mistake.number)
    for report in graded:
        by_test = {test.id: _mark(test) for test in report.tests}
        # A test that was added after the report was made has no mark there.
        marks = [by_test.get(test.id) for test in tests]
        earlier = history.get(report.student, ())
        yield StudentRow(
            student=roster.person(report.student),
            earned=report.earned,
            points=report.points,
            marks=tuple(marks),
            mistakes=tuple(made[report.student]),
            graded_at=report.graded_at,
            earlier=tuple(_tries(report, earlier)),
        )


def _tries(report: Report, history: Iterable[EarlierSubmission]) -> Iterator[Try]:
    """Yield what earlier submissions earned, but not those that are the present one once more."""
    present = report.basis.get("submission")
    for kept in history:
        # Whoever hands in the same files once more is back where they were.
        if kept.submission == present:
            continue
        yield Try(kept.graded_at, kept.earned, kept.points)


def _mark(test: TestResult) -> Mark:
    return Mark(
        outcome=test.outcome,
        earned=test.earned,
        follow_through=_credited(test),
    )


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
    tried: set[str] = set()
    totals: dict[str, float] = {}
    for report in graded:
        # A test is held against the tests besides it, so the total is theirs alone.
        totals[report.student] = sum(test.earned for test in report.tests)
        if _attempted(report.tests):
            tried.add(report.student)
    rows = []
    for number, found in enumerate(results.values(), 1):
        rows.append(_item(number, found, tried, totals))
    return tuple(rows)


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
    results = [result for _, result in found]
    # Reports of different days may word a test differently: what is said of all of them is one.
    test = results[-1]
    counts = Counter(result.outcome for result in results)
    shares = [_share(result) for result in results]
    # The power is told by those alone who tried: what they earned here, and in all.
    earned_here = []
    earned_in_all = []
    credited = []
    for report, result in found:
        if report.student in tried:
            earned_here.append(result.earned)
            earned_in_all.append(totals[report.student])
        if _credited(result):
            credited.append(report.student)
    return ItemRow(
        number=number,
        id=test.id,
        exercise=test.exercise,
        function=test.function,
        sentence=test.sentence,
        hint=_hint(results),
        points=test.points,
        graded=len(found),
        attempted=len(found) - counts[Outcome.NOT_ATTEMPTED],
        share=statistics.fmean(shares),
        power=corrected_item_total(earned_here, earned_in_all),
        outcomes={outcome.value: counts[outcome] for outcome in Outcome},
        follow_through=tuple(credited),
        ended_early=_ended_early(found),
        voided=test.voided,
    )


def _hint(results: Iterable[TestResult]) -> str | None:
    """Return the test's own hint, which is told of results: to code that raises, something else is."""
    about_results = (Outcome.PASSED, Outcome.FAILED)
    return next((result.hint for result in results if result.outcome in about_results), None)


def _share(result: TestResult) -> float:
    """Return the part of its points that a test earned; a test for no points has none to earn."""
    if not result.points:
        return 0.0
    return result.earned / result.points


def _ended_early(found: Sequence[tuple[Report, TestResult]]) -> dict[str, tuple[str, ...]]:
    """Return who ended neither by passing nor by failing, by how it ended; ways nobody took are left out."""
    ended: dict[str, tuple[str, ...]] = {}
    for outcome in EARLY:
        students = [report.student for report, result in found if result.outcome is outcome]
        if students:
            ended[outcome.value] = tuple(students)
    return ended


def _functions(
    graded: Sequence[Report], tests: Sequence[ItemRow], mistakes: Sequence[MistakeRow]
) -> Iterator[FunctionRow]:
    """Yield a row for each function, in the order in which the reports have them.

    Points are lost by those alone who attempted a function: what nobody has begun yet is not what
    should be taught again. Nor is a backward that fails since its forward is wrong: what it costs is the forward's.
    """
    marks: dict[FunctionKey, list[FunctionResult]] = defaultdict(list)
    attempts: dict[FunctionKey, list[FunctionResult]] = defaultdict(list)
    lost: dict[FunctionKey, float] = defaultdict(float)
    for report in graded:
        attempted = _attempted_functions(report)
        for result in report.functions:
            key = result.exercise, result.function
            marks[key].append(result)
            if key in attempted:
                attempts[key].append(result)
                lost[_cause(result)] += result.points - result.earned
    for key, results in marks.items():
        exercise, function = key
        full = [mark for mark in results if mark.earned >= mark.points]
        own_mistakes = [row for row in mistakes if (row.exercise, row.function) == key]
        own_tests = [row for row in tests if (row.exercise, row.function) == key]
        yield FunctionRow(
            exercise=exercise,
            function=function,
            # Reports from before a test was added have fewer points for the function.
            points=max(mark.points for mark in results),
            graded=len(results),
            attempted=len(attempts[key]),
            full=len(full),
            mean=statistics.fmean(mark.earned for mark in results),
            lost=lost[key],
            mistake=_most_telling(own_mistakes),
            hardest=_hardest(own_tests),
        )


def _cause(result: FunctionResult) -> FunctionKey:
    """Return the function by which points were lost: the one to be mended first, where there is one."""
    forwards = [diagnosis.forward for diagnosis in result.diagnoses if diagnosis.forward]
    return result.exercise, next(iter(forwards), result.function)


def _attempted_functions(report: Report) -> set[FunctionKey]:
    """Return the functions of which a submission attempted at least one test."""
    attempted = set()
    for test in report.tests:
        if test.outcome is not Outcome.NOT_ATTEMPTED:
            attempted.add((test.exercise, test.function))
    return attempted


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
        students = len(row.students)
        if named:
            return 2 * students, named
        return students, named

    heaviest = max(mistakes, key=weight, default=None)
    if heaviest is None:
        return None
    return heaviest.number


def _mistakes(graded: Sequence[Report], example: FindExample) -> tuple[MistakeRow, ...]:
    """Return every diagnosis, the most frequent first; of equals, known mistakes before observations."""
    made: dict[tuple[str, str, str | None, str], list[str]] = defaultdict(list)
    for report in graded:
        for result in report.functions:
            # A submission counts once for each sentence of a function.
            for diagnosis in dict.fromkeys(result.mistakes):
                key = (result.exercise, result.function, diagnosis.mistake, diagnosis.sentence)
                made[key].append(report.student)

    def order(one: tuple[tuple[str, str, str | None, str], list[str]]) -> tuple[int, bool, str]:
        key, students = one
        _, _, name, sentence = key
        # False sorts before True, so a mistake with a name comes first among equals.
        is_observation = name is None
        return -len(students), is_observation, sentence

    rows = []
    frequent_first = sorted(made.items(), key=order)
    for number, (key, students) in enumerate(frequent_first, 1):
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


def _groups(
    graded: Sequence[Report],
    tests: Sequence[ItemRow],
    example: FindExample,
    change: FindChange,
) -> Iterator[GroupRow]:
    """Yield a row for each group of functions that fail alike and without a name, the largest first."""
    numbers = {test.id: test.number for test in tests}
    for number, group in enumerate(groups_of(graded), 1):
        shown = number <= _WITH_CODE
        code = example(group.exercise, group.function, group.students) if shown else None
        yield GroupRow(
            number=number,
            exercise=group.exercise,
            function=group.function,
            name=group.name,
            students=group.students,
            failing=tuple(numbers[test] for test in group.failing),
            differs=group.differs,
            example=code,
            change=change(group, code.student if code else None) if shown else None,
        )


def _problems(graded: Sequence[Report]) -> tuple[ProblemRow, ...]:
    """Return each kind of problem with who has it, the one that most students have first."""
    cases: dict[str, list[Trouble]] = defaultdict(list)
    for report in graded:
        for problem in report.problems:
            case = Trouble(report.student, problem.where, problem.message)
            cases[problem.code].append(case)
    rows = []
    for code, troubles in cases.items():
        by_student = sorted(troubles, key=lambda case: case.student)
        rows.append(ProblemRow(code, tuple(by_student)))

    def order(row: ProblemRow) -> tuple[int, str]:
        return -len(row.students), row.code

    return tuple(sorted(rows, key=order))
