"""What to say after each run to somebody at work: how far they are, what is new, and the one thing that is next."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from textwrap import wrap
from typing import Any

from layerlab.card.records import Status
from layerlab.card.text import MARKS, WIDTH

Data = Mapping[str, Any]
DONE, OPEN = "■", "□"  # a test that passes, and one that does not yet
MAX_PRINTED = 12  # lines of what the functions printed


@dataclass(frozen=True, kw_only=True)
class Step:
    """What one run has to say; the hint is for whoever asks."""

    lines: tuple[str, ...]
    hint: str | None


def step(now: Data, before: Data | None, printed: Sequence[str] = ()) -> Step:
    """Return what to say about a card, given the one before; both as `card_json` writes them."""
    tests: list[Data] = now["tests"]
    following = next((test for test in tests if test["status"] != Status.PASSED), None)
    lines = [*_problems(now), *_functions(tests), *_news(tests, before), *_printed(printed), ""]
    if following is not None:
        return Step(lines=(*lines, *_next(following)), hint=following["hint"])
    if tests and not now["problems"]:
        lines.append(
            "All of it is done. Restart the kernel and run all cells once more, then hand it in."
        )
    return Step(lines=tuple(lines), hint=None)


def _problems(now: Data) -> Iterator[str]:
    for problem in now["problems"]:
        yield from wrap(f"{problem['message']} {problem['remedy']}", WIDTH)
        yield ""


def _functions(tests: Sequence[Data]) -> Iterator[str]:
    """Yield a line for each function, one square for each test."""
    squares: dict[str, str] = {}
    for test in tests:
        square = DONE if test["status"] == Status.PASSED else OPEN
        squares[test["function"]] = squares.get(test["function"], "") + square
    width = max(map(len, squares), default=0)
    for name, bar in squares.items():
        mark = " " if OPEN in bar else "✓"
        yield f"{mark} {name.ljust(width)}  {bar}  {bar.count(DONE)} of {len(bar)}"


def _news(tests: Sequence[Data], before: Data | None) -> Iterator[str]:
    """Yield what passes since the run before, and what does so no longer."""
    if before is None:
        return
    was = {_key(test): test["status"] == Status.PASSED for test in before["tests"]}
    # A test that was not there before has no news.
    for test in tests:
        passes = test["status"] == Status.PASSED
        if was.get(_key(test), passes) != passes:
            words = "Passes now" if passes else "No longer passes"
            yield from wrap(f"{words}: {test['sentence']}", WIDTH, subsequent_indent="  ")


def _key(test: Data) -> tuple[str, str]:
    """Return what a test is recognised by in the next run: its function and its sentence."""
    return test["function"], test["sentence"]


def _printed(lines: Sequence[str]) -> Iterator[str]:
    if lines:
        yield ""
        yield "Your functions printed:"
        if len(lines) > MAX_PRINTED:
            yield f"  ... ({len(lines) - MAX_PRINTED} lines before)"
        yield from (f"  {line}" for line in lines[-MAX_PRINTED:])


def _next(test: Data) -> Iterator[str]:
    """Yield the test to think about now, with all that is known about it."""
    if test["status"] == Status.NOT_DEFINED:
        yield f"Next: {test['function']}, which no cell defines yet."
    else:
        yield f"Next: {test['function']}"
    indent = f"  {MARKS[Status(test['status'])]} "
    yield from wrap(test["sentence"], WIDTH, initial_indent=indent, subsequent_indent=" " * 4)
    yield from (f"      {line}".rstrip() for line in test["lines"])
