"""A class at a glance: numbers from all reports, and one screen of a terminal that shows them."""

import re
import statistics
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from autograder.record.report import FunctionResult, Outcome, Report
from autograder.text.wording import counted, points_text, title, waiting_text

_STYLES = {
    Outcome.PASSED: "green",
    Outcome.FAILED: "red",
    Outcome.ERROR: "red",
    Outcome.TIMEOUT: "yellow",
    Outcome.CRASHED: "yellow",
    Outcome.NOT_ATTEMPTED: "dim",
}
# Control characters, and those that turn the direction of writing: a name has no right to either.
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
# What fits on one screen of 24 lines and 80 columns.
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
    by_hand: float
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
    # A dict drops what is there twice and keeps the order.
    assignments = dict.fromkeys(report.assignment for report in graded)
    earned = [report.earned for report in graded]
    full = [report for report in graded if report.earned >= report.points]
    nothing = [points for points in earned if points == 0]
    outcomes: Counter[Outcome] = Counter()
    for report in graded:
        outcomes.update(test.outcome for test in report.tests)
    by_seconds = sorted(graded, key=lambda report: -report.seconds)
    slowest = [(report.student, report.seconds) for report in by_seconds[:_SLOWEST]]
    sandboxes = {report.sandbox for report in graded}
    return ClassSummary(
        assignments=tuple(assignments),
        submissions=len(graded),
        points=max((report.points for report in graded), default=0.0),
        by_hand=max((report.by_hand for report in graded), default=0.0),
        mean=statistics.fmean(earned) if earned else 0.0,
        median=statistics.median(earned) if earned else 0.0,
        full=len(full),
        nothing=len(nothing),
        outcomes={outcome.value: outcomes[outcome] for outcome in Outcome},
        functions=_functions(graded),
        diagnoses=_most_frequent(_diagnoses(graded)),
        problems=_most_frequent(_problems(graded)),
        slowest=tuple(slowest),
        sandboxes=tuple(sorted(sandboxes)),
    )


def _diagnoses(reports: Iterable[Report]) -> Counter[str]:
    """Count in how many functions of submissions each sentence was said."""
    found: Counter[str] = Counter()
    for report in reports:
        for function in report.functions:
            # A submission counts once for each sentence of a function, however many tests said it.
            once = dict.fromkeys(function.mistakes)
            found.update(diagnosis.sentence for diagnosis in once)
    return found


def _problems(reports: Iterable[Report]) -> Counter[str]:
    """Count the submissions that have each kind of problem."""
    found: Counter[str] = Counter()
    for report in reports:
        # A set, so that a submission with five broken cells is still one submission.
        codes = {problem.code for problem in report.problems}
        found.update(codes)
    return found


def summary_screen(summary: ClassSummary) -> RenderableType:
    """Return one screen for a terminal."""
    if not summary.submissions:
        return Text("No submission was graded.", style="dim")
    problems = [(code.replace("-", " "), count) for code, count in summary.problems]
    slowest = _slowest(summary)
    sandboxes = ", ".join(summary.sandboxes)
    # An empty text is a blank line.
    return Group(
        _headline(summary),
        Text(),
        _function_table(summary),
        Text(),
        _outcome_line(summary),
        *_section("Most frequent mistakes", summary.diagnoses),
        *_section("Problems", problems),
        Text(),
        Text(f"Slowest: {slowest}", style="dim"),
        Text(f"Sandbox: {sandboxes}", style="dim"),
    )


def _section(heading: str, lines: Sequence[tuple[str, int]]) -> Iterator[RenderableType]:
    """Yield a blank line, a heading and a table; nothing where there is nothing to count."""
    if not lines:
        return
    yield Text()
    yield Text(heading, style="bold")
    yield _counted(lines)


def _slowest(summary: ClassSummary) -> str:
    """Return `ada 12.1 s, ben 9.0 s`."""
    named = []
    for student, seconds in summary.slowest:
        name = _short(student)
        named.append(f"{name} {seconds:.1f} s")
    return ", ".join(named)


def _most_frequent(counts: Counter[str]) -> tuple[tuple[str, int], ...]:
    """Return the most frequent; those that are as frequent come in the order of the alphabet."""

    def order(counted_text: tuple[str, int]) -> tuple[int, str]:
        text, count = counted_text
        return -count, text

    ordered = sorted(counts.items(), key=order)
    return tuple(ordered[:_FREQUENT])


def _functions(reports: list[Report]) -> tuple[FunctionSummary, ...]:
    """Return how the class did on each function, in the order in which the reports have them."""
    results: defaultdict[tuple[str, str], list[FunctionResult]] = defaultdict(list)
    for report in reports:
        for result in report.functions:
            key = result.exercise, result.function
            results[key].append(result)
    summaries = []
    for key, marks in results.items():
        exercise, function = key
        full = [mark for mark in marks if mark.earned >= mark.points]
        summary = FunctionSummary(
            exercise=exercise,
            function=function,
            # Reports from before a test was added have fewer points for the function.
            points=max(mark.points for mark in marks),
            mean=statistics.fmean(mark.earned for mark in marks),
            full=len(full),
        )
        summaries.append(summary)
    return tuple(summaries)


def _headline(summary: ClassSummary) -> Text:
    """Return the assignments, and below them `3 submissions, 9 points; mean 4.5, median 5; ...`."""
    names = ", ".join(title(name) for name in summary.assignments)
    submissions = counted(summary.submissions, "submission")
    points = points_text(summary.points)
    waiting = waiting_text(summary.by_hand)
    mean = points_text(summary.mean)
    median = points_text(summary.median)
    return Text.assemble(
        (names, "bold"),
        f"\n{submissions}, {points} points{waiting}; ",
        f"mean {mean}, median {median}; ",
        f"{summary.full} complete, {summary.nothing} with nothing",
    )


def _function_table(summary: ClassSummary) -> Table:
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    for justify in ("left", "left", "right", "right"):
        table.add_column(justify=justify, no_wrap=True)
    for function in summary.functions:
        share = 0.0
        # A function may be for practice alone, without a point.
        if function.points:
            share = function.mean / function.points
        mean = points_text(function.mean)
        points = points_text(function.points)
        complete = Text(f"{function.full} complete", style="dim")
        table.add_row(
            function.function,
            _bar(share),
            f"{mean} / {points}",
            complete,
        )
    return table


def _bar(share: float) -> Text:
    """Return a bar of twenty signs, of which `share` are full: `━━━━━━━━━━··········` for a half."""
    # A bar has twenty signs, whatever a share says.
    within = min(max(share, 0.0), 1.0)
    full = round(_BAR * within)
    empty = _BAR - full
    if share >= 0.8:
        style = "green"
    elif share >= 0.5:
        style = "yellow"
    else:
        style = "red"
    return Text.assemble(("━" * full, style), ("·" * empty, "dim"))


def _outcome_line(summary: ClassSummary) -> Text:
    """Return how tests ended: `6 tests passed, 4 failed`; an outcome that nobody had is not named."""
    line = Text()
    for outcome in Outcome:
        count = summary.outcomes[outcome.value]
        if not count:
            continue
        # The first of them says what is counted.
        what = outcome.value if line else f"tests {outcome.value}"
        if line:
            line.append(", ")
        line.append(f"{count} {what}", style=_STYLES[outcome])
    return line


def _counted(lines: Iterable[tuple[str, int]]) -> Table:
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    table.add_column(justify="right", style="bold", no_wrap=True, min_width=3)
    table.add_column()
    for text, count in lines:
        # A `Text` has no markup, so that brackets in a sentence stay what they are.
        sentence = Text(_plain(text))
        table.add_row(str(count), sentence)
    return table


def _short(name: str) -> str:
    """Return a name that leaves room for others on a line."""
    plain = _plain(name)
    if len(plain) <= _LONGEST:
        return plain
    # One sign less, as the ellipsis takes the place of one.
    beginning = plain[: _LONGEST - 1]
    return f"{beginning}…"


def _plain(text: str) -> str:
    """Take out what could move the cursor or turn the line."""
    return _CONTROL.sub("", text)
