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
    if missing := sorted(expected.problems - codes):
        found.append(f"no problem {', '.join(missing)} was named")
    if more := sorted(codes - expected.problems):
        found.append(f"the problem {', '.join(more)} was named")
    return tuple(found)


def _mismatches(expected: Expected, report: Report) -> Iterator[str]:
    if not report.functions:
        yield "no function was graded"
    for function in report.functions:
        name = function.function
        if name not in expected.open and (wrong := _wrong_points(expected, function)):
            yield f"{name} earned {function.earned:g} of {function.points:g}, {wrong} was expected"
        wanted = expected.outcomes.get(name, frozenset())
        seen = {test.outcome for test in report.tests if test.function == name}
        if wanted and not wanted & seen:
            yield f"{name}: no test is {' or '.join(sorted(wanted))}"
        diagnosed = {diagnosis.mistake for diagnosis in function.diagnoses}
        if name in expected.mistakes and expected.mistakes[name] not in diagnosed:
            yield f"{name}: {expected.mistakes[name]} was not diagnosed"


def _wrong_points(expected: Expected, function: FunctionResult) -> str | None:
    """Return what was expected, if it is not what the function earned."""
    if function.function in expected.nothing:
        return None if function.earned == 0 else "nothing"
    if function.function in expected.less:
        return None if function.earned < function.points else "less than everything"
    return None if function.earned == function.points else "everything"
