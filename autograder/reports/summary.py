"""A class at a glance: numbers from all reports, and one screen of a terminal that shows them."""

import re
import statistics
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from autograder.record.report import Outcome, Report
from autograder.text.wording import points_text, title

_STYLES = {
    Outcome.PASSED: "green",
    Outcome.FAILED: "red",
    Outcome.ERROR: "red",
    Outcome.TIMEOUT: "yellow",
    Outcome.CRASHED: "yellow",
    Outcome.NOT_ATTEMPTED: "dim",
}
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_FREQUENT = 5
_SLOWEST = 3
_LONGEST = 24
_BAR = 20


@dataclass(frozen=True)
class FunctionSummary:
    """How a class did on one function."""

    exercise: str
    function: str
    points: float
    mean: float
    full: int


@dataclass(frozen=True)
class ClassSummary:
    """How a class did on one assignment, or on several."""

    assignments: tuple[str, ...]
    submissions: int
    points: float
    mean: float
    median: float
    full: int
    nothing: int
    outcomes: dict[str, int]
    functions: tuple[FunctionSummary, ...]
    diagnoses: tuple[tuple[str, int], ...]
    problems: tuple[tuple[str, int], ...]
    slowest: tuple[tuple[str, float], ...]
    sandboxes: tuple[str, ...]

    def as_dict(self) -> dict[str, Any]:
        """Return the summary as plain values, for `--json`."""
        return asdict(self)


def class_summary(reports: Iterable[Report]) -> ClassSummary:
    """Return the numbers of a class; no report at all gives zeros."""
    graded = sorted(reports, key=lambda report: (report.assignment, report.student))
    earned = [report.earned for report in graded]
    outcomes = Counter(test.outcome for report in graded for test in report.tests)
    diagnoses = Counter(
        diagnosis.sentence
        for report in graded
        for function in report.functions
        # A submission counts once for each sentence of a function.
        for diagnosis in dict.fromkeys(function.diagnoses)
    )
    problems = Counter(
        code for report in graded for code in {problem.code for problem in report.problems}
    )
    slowest = sorted(graded, key=lambda report: -report.seconds)[:_SLOWEST]
    return ClassSummary(
        assignments=tuple(dict.fromkeys(report.assignment for report in graded)),
        submissions=len(graded),
        points=max((report.points for report in graded), default=0.0),
        mean=statistics.fmean(earned) if earned else 0.0,
        median=statistics.median(earned) if earned else 0.0,
        full=sum(report.earned >= report.points for report in graded),
        nothing=sum(report.earned == 0 for report in graded),
        outcomes={outcome.value: outcomes[outcome] for outcome in Outcome},
        functions=_functions(graded),
        diagnoses=_most_frequent(diagnoses),
        problems=_most_frequent(problems),
        slowest=tuple((report.student, report.seconds) for report in slowest),
        sandboxes=tuple(sorted({report.sandbox for report in graded})),
    )


def summary_screen(summary: ClassSummary) -> RenderableType:
    """Return one screen for a terminal."""
    if not summary.submissions:
        return Text("No submission was graded.", style="dim")
    parts: list[RenderableType] = [_headline(summary), Text(), _function_table(summary)]
    parts += [Text(), _outcome_line(summary)]
    for heading, lines in (
        ("Most frequent mistakes", summary.diagnoses),
        ("Problems", tuple((code.replace("-", " "), count) for code, count in summary.problems)),
    ):
        if lines:
            parts += [Text(), Text(heading, style="bold"), _counted(lines)]
    slowest = ", ".join(
        f"{_short(student)} {seconds:.1f} s" for student, seconds in summary.slowest
    )
    told = (f"Slowest: {slowest}", f"Sandbox: {', '.join(summary.sandboxes)}")
    parts += [Text(), *(Text(t, style="dim") for t in told)]
    return Group(*parts)


def _most_frequent(counts: Counter[str]) -> tuple[tuple[str, int], ...]:
    """Return the most frequent; those that are as frequent come in the order of the alphabet."""
    return tuple(sorted(counts.items(), key=lambda found: (-found[1], found[0]))[:_FREQUENT])


def _functions(reports: list[Report]) -> tuple[FunctionSummary, ...]:
    results: dict[tuple[str, str], list[tuple[float, float]]] = {}
    for report in reports:
        for function in report.functions:
            name = (function.exercise, function.function)
            results.setdefault(name, []).append((function.earned, function.points))
    return tuple(
        FunctionSummary(
            exercise=exercise,
            function=function,
            points=max(points for _, points in marks),
            mean=statistics.fmean(earned for earned, _ in marks),
            full=sum(earned >= points for earned, points in marks),
        )
        for (exercise, function), marks in results.items()
    )


def _headline(summary: ClassSummary) -> Text:
    count = summary.submissions
    return Text.assemble(
        (", ".join(title(name) for name in summary.assignments), "bold"),
        f"\n{count} submission{'' if count == 1 else 's'}, {points_text(summary.points)} points; ",
        f"mean {points_text(summary.mean)}, median {points_text(summary.median)}; ",
        f"{summary.full} complete, {summary.nothing} with nothing",
    )


def _function_table(summary: ClassSummary) -> Table:
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    for justify in ("left", "left", "right", "right"):
        table.add_column(justify=justify, no_wrap=True)
    for function in summary.functions:
        share = function.mean / function.points if function.points else 0.0
        table.add_row(
            function.function,
            _bar(share),
            f"{points_text(function.mean)} / {points_text(function.points)}",
            Text(f"{function.full} complete", style="dim"),
        )
    return table


def _bar(share: float) -> Text:
    whole = round(_BAR * min(max(share, 0.0), 1.0))
    style = "green" if share >= 0.8 else "yellow" if share >= 0.5 else "red"
    return Text.assemble(("━" * whole, style), ("·" * (_BAR - whole), "dim"))


def _outcome_line(summary: ClassSummary) -> Text:
    line = Text()
    shown = [(outcome, summary.outcomes[outcome.value]) for outcome in Outcome]
    for index, (outcome, count) in enumerate((o, n) for o, n in shown if n):
        line.append(", " if index else "")
        tests = "" if index else " tests"
        line.append(f"{count}{tests} {outcome.value}", style=_STYLES[outcome])
    return line


def _counted(lines: Iterable[tuple[str, int]]) -> Table:
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    table.add_column(justify="right", style="bold", no_wrap=True, min_width=3)
    table.add_column()
    for text, count in lines:
        table.add_row(str(count), Text(_plain(text)))
    return table


def _short(name: str) -> str:
    """Return a name that leaves room for others on a line."""
    plain = _plain(name)
    return plain if len(plain) <= _LONGEST else f"{plain[: _LONGEST - 1]}…"


def _plain(text: str) -> str:
    """Take out what could move the cursor or turn the line."""
    return _CONTROL.sub("", text)
