"""What a made-up submission has to get, and in what its report differs from that."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from autograder.record.report import FunctionResult, Outcome, Report


@dataclass(frozen=True, kw_only=True)
class Expected:
    """The outcome that a submission's name promises; a function that is not named earns everything.

    Args:
        nothing: functions that earn nothing.
        less: functions that earn less than everything.
        open: functions of which nothing is said, since they build on one of those above.
        outcomes: for a function, outcomes of which at least one test has one.
        mistakes: for a function, the mistake that is diagnosed by name.
        problems: the codes of all problems that are named, no more and no less.
    """

    nothing: frozenset[str] = frozenset()
    less: frozenset[str] = frozenset()
    open: frozenset[str] = frozenset()
    outcomes: Mapping[str, frozenset[Outcome]] = field(default_factory=dict)
    mistakes: Mapping[str, str] = field(default_factory=dict)
    problems: frozenset[str] = frozenset()


def mismatches(expected: Expected, report: Report) -> tuple[str, ...]:
    """Return a sentence for each way in which the report is not what was expected."""
    found = list(_mismatches(expected, report))
    codes = {problem.code for problem in report.problems}
    missing = sorted(expected.problems - codes)
    if missing:
        found.append(f"no problem {', '.join(missing)} was named")
    more = sorted(codes - expected.problems)
    if more:
        found.append(f"the problem {', '.join(more)} was named")
    return tuple(found)


def _mismatches(expected: Expected, report: Report) -> Iterator[str]:
    if not report.functions:
        yield "no function was graded"
    for function in report.functions:
        name = function.function
        points = _wrong_points(expected, function)
        if points is not None and name not in expected.open:
            yield f"{name} earned {function.earned:g} of {function.points:g}, {points} was expected"
        outcomes = expected.outcomes.get(name, frozenset())
        seen = {test.outcome for test in report.tests if test.function == name}
        if outcomes and not outcomes & seen:
            yield f"{name}: no test is {' or '.join(sorted(outcomes))}"
        mistake = expected.mistakes.get(name)
        diagnosed = {diagnosis.mistake for diagnosis in function.diagnoses}
        if mistake is not None and mistake not in diagnosed:
            yield f"{name}: {mistake} was not diagnosed"


def _wrong_points(expected: Expected, function: FunctionResult) -> str | None:
    """Return what was expected, if it is not what the function earned."""
    if function.function in expected.nothing:
        return None if function.earned == 0 else "nothing"
    if function.function in expected.less:
        return None if function.earned < function.points else "less than everything"
    return None if function.earned == function.points else "everything"
