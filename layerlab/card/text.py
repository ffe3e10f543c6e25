"""The report card as plain text."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import zip_longest

from layerlab.card.gauge import distance, gauge
from layerlab.card.map import ErrorMap, Panel, error_map
from layerlab.card.records import CardProblem, CardRecord, CardVerdict, Status
from layerlab.card.values import ELLIPSIS, ShownEntry, Window, sides, window
from layerlab.card.wrapping import breadth, padded, wrap
from layerlab.expect.findings import Finding
from layerlab.words import headed, say, side_by_side, worded

WIDTH = 88
SIZES = "·░▒▓█N"  # of an error, from none to the largest, and what is no number
MARKS = {
    Status.PASSED: "✓",
    Status.FAILED: "✗",
    Status.ERROR: "!",
    Status.NOT_WRITTEN: "○",
    Status.NOT_DEFINED: "○",
    Status.SKIPPED: "-",
    Status.INTERRUPTED: "-",
}


def as_text(card: CardRecord, *, hints: bool = True) -> str:
    """Return the card as lines of at most 88 characters, tables of wide numbers excepted.

    Args:
        card: what to show.
        hints: whether to show the hints; without, a last line says that there are some.
    """
    blocks = [wrap(problem_text(problem), WIDTH) for problem in card.problems]
    if len(card.functions) > 1:
        blocks.append([total(card), *board(card)])
    for name, verdicts in card.functions.items():
        blocks.append(list(_function(name, verdicts, hints=hints)))
    mind = say("Mind:")
    blocks += [wrap(f"{mind} {say(note)}", WIDTH) for note in card.notes]
    folded = [hint for verdict in card.verdicts for hint in verdict.hints]
    if folded and not hints:
        count = "A hint is" if len(folded) == 1 else f"{len(folded)} hints are"
        blocks.append([say(f"{count} folded; --hints shows them.")])
    return "\n\n".join("\n".join(block) for block in blocks)


def problem_text(problem: CardProblem) -> str:
    """Return what is said of a problem, and what to do."""
    message, remedy = say(problem.message), say(problem.remedy)
    return f"{message} {remedy}"


def total(card: CardRecord) -> str:
    """Return how far all functions together are."""
    passed = count_passed(card.verdicts)
    done = len([name for name, verdicts in card.functions.items() if is_done(verdicts)])
    functions, tests = len(card.functions), len(card.verdicts)
    if done == functions:
        return say(f"All {functions} functions are done: all {tests} tests passed")
    return say(f"{done} of {functions} functions done, {passed} of {tests} tests passed")


def board(card: CardRecord) -> Iterator[str]:
    """Yield which functions are done, which are begun, and which come next, in their order."""
    for title, names in stages(card).items():
        line = headed(title, ", ".join(names))
        yield from wrap(line, WIDTH - 2, initial_indent="  ", subsequent_indent=" " * 4)


def stages(card: CardRecord) -> Mapping[str, tuple[str, ...]]:
    """Return the functions by how far they are; a stage at which there are none is left out."""
    found: dict[str, list[str]] = {
        worded("Done"): [],
        worded("Begun"): [],
        worded("Next"): [],
    }
    for name, verdicts in card.functions.items():
        if is_done(verdicts):
            found["Done"].append(name)
        elif all(verdict.status.is_open for verdict in verdicts):
            found["Next"].append(name)
        else:
            found["Begun"].append(name)
    return {say(title): tuple(names) for title, names in found.items() if names}


def count_passed(verdicts: Iterable[CardVerdict]) -> int:
    """Return how many tests passed."""
    return len([verdict for verdict in verdicts if verdict.status is Status.PASSED])


def is_done(verdicts: tuple[CardVerdict, ...]) -> bool:
    """Return whether all tests of a function passed."""
    return all(verdict.status is Status.PASSED for verdict in verdicts)


def summary(verdicts: tuple[CardVerdict, ...]) -> str:
    """Return how far a function is, in a few words."""
    passed = count_passed(verdicts)
    first = verdicts[0].status
    # "not written yet" says more than "0 of 3 tests passed".
    if first.is_open and all(verdict.status is first for verdict in verdicts):
        return say(first)
    if passed == len(verdicts):
        return say(f"all {passed} tests passed" if passed > 1 else "its test passed")
    return say(f"{passed} of {len(verdicts)} tests passed")


def _function(name: str, verdicts: tuple[CardVerdict, ...], *, hints: bool) -> Iterator[str]:
    bar = "".join("■" if verdict.status is Status.PASSED else "□" for verdict in verdicts)
    yield f"{name}  {bar}  {summary(verdicts)}"
    # Five tests of a function that is not written yet have one and the same message: it is said once.
    told: set[str | None] = set()
    for verdict in verdicts:
        mark = f"  {MARKS[verdict.status]} "
        yield from wrap(
            say(verdict.sentence), WIDTH, initial_indent=mark, subsequent_indent=" " * 4
        )
        if verdict.finding is not None or verdict.message not in told:
            yield from (f"      {line}".rstrip() for line in reason(verdict, hints=hints))
        told.add(verdict.message)


def reason(verdict: CardVerdict, *, hints: bool = True) -> Iterator[str]:
    """Yield what there is to say about a test that did not pass."""
    yield from wrap(say(verdict.message or ""), WIDTH - 6)
    if verdict.place is not None:
        place = verdict.place
        where = say(f"{place.label}, line {place.line}, in {place.function}")
        yield f"{where}:  {place.source}"
    if verdict.call:
        yield from wrap(say(f"The call: {verdict.call}"), WIDTH - 6, subsequent_indent="  ")
    if verdict.finding is not None:
        yield from _details(verdict.finding)
    for name, hint in rungs(verdict.hints) if hints else ():
        yield from wrap(headed(name, hint), WIDTH - 6)


def rungs(hints: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield each hint with what it is called: "Hint" if there is one, else "Hint 1 of 3"."""
    for number, hint in enumerate(hints, 1):
        yield say("Hint" if len(hints) == 1 else f"Hint {number} of {len(hints)}"), say(hint)


def _details(finding: Finding) -> Iterator[str]:
    if finding.full_observation:
        yield from wrap(say(finding.full_observation), WIDTH - 6)
    shown, errors = window(finding), error_map(finding)
    if errors is not None:
        yield from _error_map(errors)
    if shown is not None:
        yield from _window(shown)
    else:
        for label, text in sides(finding):
            yield f"{label}:"
            yield from (f"  {line}" for line in text.splitlines())
    if finding.scaled_error is not None:
        yield distance(finding)
        scale = gauge(finding)
        if scale is not None:
            yield f"  {scale.as_text()}"


def _error_map(errors: ErrorMap) -> Iterator[str]:
    if errors.place:
        yield say(errors.place)
    if errors.coarse:
        yield errors.coarse
    # Panels stand beside each other as long as there is room, like words in a line.
    line: list[list[str]] = []
    for panel in errors.panels:
        block = _panel(panel)
        width = sum(breadth(other[0]) + 3 for other in (*line, block))
        if line and width > WIDTH - 6:
            yield from _beside(line)
            line = []
        line.append(block)
    yield from _beside(line)
    yield from _legend(errors)


def _legend(errors: ErrorMap) -> Iterator[str]:
    """Yield what the signs of a map mean; no line ends within a meaning."""
    meanings = [f"{SIZES[level]} {text}" for level, text in errors.legend.items()]
    # `wrap` breaks at spaces, so within a meaning there are none until it is done.
    glued = "   ".join(meaning.replace(" ", "\0") for meaning in meanings)
    for line in wrap(glued, WIDTH - 8):
        yield f"  {line.replace(chr(0), ' ')}"


def _panel(panel: Panel) -> list[str]:
    """Return a panel's lines below its title, all of one length."""
    title = [panel.title] if panel.title else []
    lines = ["".join(SIZES[level] for level in row) for row in panel.levels]
    width = max(map(breadth, (*title, *lines)))
    return [padded(line, width) for line in (*title, *lines)]


def _beside(blocks: list[list[str]]) -> Iterator[str]:
    """Yield the lines of blocks that stand beside each other; a shorter one is filled up with spaces."""
    for row in zip_longest(*blocks):
        lines = (line or " " * breadth(block[0]) for line, block in zip(row, blocks, strict=True))
        yield f"  {'   '.join(lines)}"


def _window(shown: Window) -> Iterator[str]:
    index, worst = shown.worst
    expected, got = shown.labels
    numbers = side_by_side(f"{expected} {worst.expected}", f"{got} {worst.got}")
    if index == "[]":
        yield numbers
        return
    yield headed(say(f"worst at {index}"), numbers)
    if shown.where:
        yield say(f"around it, {shown.where}:")
    names = _row_names(shown)
    left = _columns(shown, lambda entry: entry.expected)
    left = [f"{name}{line}" for name, line in zip(names, left, strict=True)]
    right = _columns(shown, lambda entry: entry.got + ("*" if entry.wrong else " "))
    left_width = max(breadth(expected), *map(len, left))
    right_width = max(breadth(got), *map(len, right))
    if left_width + right_width + 10 <= WIDTH:
        pairs = zip([expected, *left], [got, *right], strict=True)
        yield from (f"  {padded(one, left_width)}    {other}" for one, other in pairs)
    else:
        # One below the other, so the second needs the names of its rows as well.
        right = [f"{name}{line}" for name, line in zip(names, right, strict=True)]
        yield from (f"  {line}" for line in (expected, *left, got, *right))


def _row_names(shown: Window) -> list[str]:
    """Return what stands before each row: nothing, or its index where there are several axes of rows."""
    names, _ = shown.indices
    if not any("," in name for name in names):
        return [""] * len(shown.rows)
    width = max(map(len, names))
    return [f"[{name}]{' ' * (width - len(name))}  " for name in names]


def _columns(shown: Window, text: Callable[[ShownEntry], str]) -> list[str]:
    """Return the rows of one side, entries right-aligned in columns."""

    def cell(entry: ShownEntry | None) -> str:
        return ELLIPSIS if entry is None else text(entry)

    def line(row: list[str]) -> str:
        padded = (one.rjust(width) for one, width in zip(row, widths, strict=True))
        return "  ".join(padded)

    cells = [list(map(cell, row)) for row in shown.rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return list(map(line, cells))
