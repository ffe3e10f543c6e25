"""The report card as plain text."""

from collections.abc import Callable, Iterator
from textwrap import wrap

from layerlab.card import Card, Status, Verdict
from layerlab.card_values import ELLIPSIS, Entry, Window, sides, window
from layerlab.findings import Finding

WIDTH = 88
MARKS = {
    Status.PASSED: "✓",
    Status.FAILED: "✗",
    Status.ERROR: "!",
    Status.NOT_WRITTEN: "○",
    Status.NOT_DEFINED: "○",
    Status.SKIPPED: "-",
    Status.INTERRUPTED: "-",
}


def as_text(card: Card) -> str:
    """Return the card as lines of at most 88 characters, tables of wide numbers excepted."""
    blocks = [wrap(f"{problem.message} {problem.remedy}", WIDTH) for problem in card.problems]
    blocks += [list(_function(name, verdicts)) for name, verdicts in card.functions.items()]
    return "\n\n".join("\n".join(block) for block in blocks)


def summary(verdicts: tuple[Verdict, ...]) -> str:
    """Return how far a function is, in a few words."""
    passed = sum(verdict.status is Status.PASSED for verdict in verdicts)
    statuses = {verdict.status for verdict in verdicts}
    if len(statuses) == 1 and next(iter(statuses)).is_open:
        return str(verdicts[0].status)
    if passed == len(verdicts):
        return f"all {passed} tests passed" if passed > 1 else "its test passed"
    return f"{passed} of {len(verdicts)} tests passed"


def _function(name: str, verdicts: tuple[Verdict, ...]) -> Iterator[str]:
    bar = "".join("■" if verdict.status is Status.PASSED else "□" for verdict in verdicts)
    yield f"{name}  {bar}  {summary(verdicts)}"
    told: set[str | None] = set()
    for verdict in verdicts:
        mark = f"  {MARKS[verdict.status]} "
        yield from wrap(verdict.sentence, WIDTH, initial_indent=mark, subsequent_indent=" " * 4)
        if verdict.finding is not None or verdict.message not in told:
            yield from (f"      {line}".rstrip() for line in _reason(verdict))
        told.add(verdict.message)


def _reason(verdict: Verdict) -> Iterator[str]:
    """Yield what there is to say about a test that did not pass."""
    yield from wrap(verdict.message or "", WIDTH - 6)
    if verdict.place is not None:
        place = verdict.place
        yield f"{place.label}, line {place.line}, in {place.function}:  {place.source}"
    if verdict.finding is not None:
        yield from _details(verdict.finding)
    if verdict.hint:
        yield from wrap(f"Hint: {verdict.hint}", WIDTH - 6)


def _details(finding: Finding) -> Iterator[str]:
    if finding.observation:
        yield from wrap(finding.observation, WIDTH - 6)
    shown = window(finding)
    if shown is not None:
        yield from _window(shown)
    else:
        for label, text in sides(finding):
            yield f"{label}:"
            yield from (f"  {line}" for line in text.splitlines())
    if finding.scaled_error is not None:
        yield f"scaled error {finding.scaled_error:.2g}, tolerance {finding.tolerance:.2g}"


def _window(shown: Window) -> Iterator[str]:
    index, worst = shown.worst
    expected, got = shown.labels
    if index == "[]":
        yield f"{expected} {worst.expected}, {got} {worst.got}"
        return
    yield f"worst at {index}: {expected} {worst.expected}, {got} {worst.got}"
    if shown.where:
        yield f"around it, {shown.where}:"
    left = _columns(shown, lambda entry: entry.expected)
    right = _columns(shown, lambda entry: entry.got + ("*" if entry.wrong else " "))
    sizes = [max(len(expected), *map(len, left)), max(len(got), *map(len, right))]
    beside = sum(sizes) + 10 <= WIDTH
    pairs = zip([expected, *left], [got, *right], strict=True)
    if beside:
        yield from (f"  {one:<{sizes[0]}}    {other}" for one, other in pairs)
    else:
        yield from (f"  {line}" for line in (expected, *left, got, *right))


def _columns(shown: Window, text: Callable[[Entry], str]) -> list[str]:
    """Return the rows of one side, entries right-aligned in columns."""
    cells = [[ELLIPSIS if entry is None else text(entry) for entry in row] for row in shown.rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return ["  ".join(c.rjust(w) for c, w in zip(row, widths, strict=True)) for row in cells]
