"""A class at a glance: numbers from all reports, and one screen of a terminal that shows them."""

import re
import statistics
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from autograder.record.report import FunctionResult, Outcome, Report
from autograder.text.wording import counted, points_text, title

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
    slowest = sorted(graded, key=lambda report: -report.seconds)[:_SLOWEST]
    return ClassSummary(
        assignments=tuple(dict.fromkeys(report.assignment for report in graded)),
        submissions=len(graded),
        points=max((report.points for report in graded), default=0.0),
        mean=statistics.fmean(earned) if earned else 0.0,
        median=statistics.median(earned) if earned else 0.0,
        full=len([report for report in graded if report.earned >= report.points]),
        nothing=len([points for points in earned if points == 0]),
        outcomes={outcome.value: outcomes[outcome] for outcome in Outcome},
        functions=_functions(graded),
        diagnoses=_most_frequent(_diagnoses(graded)),
        problems=_most_frequent(_problems(graded)),
        slowest=tuple((report.student, report.seconds) for report in slowest),
        sandboxes=tuple(sorted({report.sandbox for report in graded})),
    )


def _diagnoses(reports: Iterable[Report]) -> Counter[str]:
    """Count in how many functions of submissions each sentence was said."""
    found: Counter[str] = Counter()
    for report in reports:
        for function in report.functions:
            # A submission counts once for each sentence of a function, however many tests said it.
            once = dict.fromkeys(function.diagnoses)
            found.update(diagnosis.sentence for diagnosis in once)
    return found


def _problems(reports: Iterable[Report]) -> Counter[str]:
    """Count the submissions that have each kind of problem."""
    found: Counter[str] = Counter()
    for report in reports:
        found.update({problem.code for problem in report.problems})
    return found


def summary_screen(summary: ClassSummary) -> RenderableType:
    """Return one screen for a terminal."""
    if not summary.submissions:
        return Text("No submission was graded.", style="dim")
    problems = [(code.replace("-", " "), count) for code, count in summary.problems]
    return Group(
        _headline(summary),
        Text(),
        _function_table(summary),
        Text(),
        _outcome_line(summary),
        *_section("Most frequent mistakes", summary.diagnoses),
        *_section("Problems", problems),
        Text(),
        Text(f"Slowest: {_slowest(summary)}", style="dim"),
        Text(f"Sandbox: {', '.join(summary.sandboxes)}", style="dim"),
    )


def _section(heading: str, lines: Sequence[tuple[str, int]]) -> Iterator[RenderableType]:
    """Yield a blank line, a heading and a table; nothing where there is nothing to count."""
    if lines:
        yield Text()
        yield Text(heading, style="bold")
        yield _counted(lines)


def _slowest(summary: ClassSummary) -> str:
    named = [f"{_short(student)} {seconds:.1f} s" for student, seconds in summary.slowest]
    return ", ".join(named)


def _most_frequent(counts: Counter[str]) -> tuple[tuple[str, int], ...]:
    """Return the most frequent; those that are as frequent come in the order of the alphabet."""
    ordered = sorted(counts.items(), key=lambda found: (-found[1], found[0]))
    return tuple(ordered[:_FREQUENT])


def _functions(reports: list[Report]) -> tuple[FunctionSummary, ...]:
    results: dict[tuple[str, str], list[FunctionResult]] = {}
    for report in reports:
        for result in report.functions:
            results.setdefault((result.exercise, result.function), []).append(result)
    return tuple(
        FunctionSummary(
            exercise=exercise,
            function=function,
            points=max(mark.points for mark in marks),
            mean=statistics.fmean(mark.earned for mark in marks),
            full=len([mark for mark in marks if mark.earned >= mark.points]),
        )
        for (exercise, function), marks in results.items()
    )


def _headline(summary: ClassSummary) -> Text:
    names = ", ".join(title(name) for name in summary.assignments)
    return Text.assemble(
        (names, "bold"),
        f"\n{counted(summary.submissions, 'submission')}, {points_text(summary.points)} points; ",
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
    """Return a bar of twenty signs, of which `share` are full: `━━━━━━━━━━··········` for a half."""
    full = round(_BAR * min(max(share, 0.0), 1.0))
    if share >= 0.8:
        style = "green"
    elif share >= 0.5:
        style = "yellow"
    else:
        style = "red"
    return Text.assemble(("━" * full, style), ("·" * (_BAR - full), "dim"))


def _outcome_line(summary: ClassSummary) -> Text:
    """Return how tests ended: `6 tests passed, 4 failed`; an outcome that nobody had is not named."""
    line = Text()
    for outcome in Outcome:
        count = summary.outcomes[outcome.value]
        if not count:
            continue
        text = f"{count} {outcome.value}" if line else f"{count} tests {outcome.value}"
        if line:
            line.append(", ")
        line.append(text, style=_STYLES[outcome])
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
