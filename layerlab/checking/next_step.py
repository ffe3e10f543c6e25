"""What to say after each run to somebody at work: how far they are, what is new, and the one thing that is next."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from layerlab.card.records import Status
from layerlab.card.text import MARKS, WIDTH
from layerlab.card.wrapping import wrap
from layerlab.words import say

Data = Mapping[str, Any]
DONE, OPEN = "■", "□"  # a test that passes, and one that does not yet
MAX_PRINTED = 12  # lines of what the functions printed


@dataclass(frozen=True, kw_only=True)
class Step:
    """What one run has to say; the hints are for whoever asks, one at a time."""

    lines: tuple[str, ...]
    hint: str | None = None
    more_hints: tuple[str, ...] = ()


def step(now: Data, before: Data | None, printed: Sequence[str] = ()) -> Step:
    """Return what to say about a card, given the one before; both as `card_json` writes them."""
    tests: list[Data] = now["tests"]
    lines: list[str] = []
    lines += _problems(now)
    lines += _functions(tests)
    lines += _news(tests, before)
    lines += _printed(printed)
    lines.append("")
    for test in tests:
        # The first alone: one thought at a time is enough.
        if test["status"] != Status.PASSED:
            lines += _next(test)
            # A kit that is older than ladders knows of one hint.
            further = tuple(test.get("more_hints", ()))
            return Step(lines=tuple(lines), hint=test["hint"], more_hints=further)
    if tests and not now["problems"]:
        lines.append(
            say(
                "All of it is done. Restart the kernel and run all cells once more, then hand it in."
            )
        )
    return Step(lines=tuple(lines))


def _problems(now: Data) -> Iterator[str]:
    for problem in now["problems"]:
        yield from wrap(f"{say(problem['message'])} {say(problem['remedy'])}", WIDTH)
        yield ""


def _functions(tests: Sequence[Data]) -> Iterator[str]:
    """Yield a line for each function, one square for each test."""
    squares: dict[str, str] = {}
    for test in tests:
        function = test["function"]
        square = DONE if test["status"] == Status.PASSED else OPEN
        squares[function] = squares.get(function, "") + square
    width = max((len(name) for name in squares), default=0)
    for name, bar in squares.items():
        mark = " " if OPEN in bar else "✓"
        column = name.ljust(width)
        done = bar.count(DONE)
        yield f"{mark} {column}  {bar}  " + say(f"{done} of {len(bar)}")


def _news(tests: Sequence[Data], before: Data | None) -> Iterator[str]:
    """Yield what passes since the run before, and what does so no longer."""
    if before is None:
        return
    passed_before = {_key(test): test["status"] == Status.PASSED for test in before["tests"]}
    for test in tests:
        passes = test["status"] == Status.PASSED
        # A test that was not there before has no news.
        passed = passed_before.get(_key(test), passes)
        if passed == passes:
            continue
        words = say("Passes now" if passes else "No longer passes")
        news = f"{words}: {say(test['sentence'])}"
        yield from wrap(news, WIDTH, subsequent_indent="  ")


def _key(test: Data) -> tuple[str, str]:
    """Return what a test is recognised by in the next run: its function and its sentence."""
    return test["function"], test["sentence"]


def _printed(lines: Sequence[str]) -> Iterator[str]:
    """Yield the last lines that were printed: a loop may print thousands, and the end is what is looked for."""
    if not lines:
        return
    yield ""
    yield say("Your functions printed:")
    left_out = len(lines) - MAX_PRINTED
    if left_out > 0:
        yield "  " + say(f"... ({left_out} lines before)")
    for line in lines[-MAX_PRINTED:]:
        yield f"  {line}"


def _next(test: Data) -> Iterator[str]:
    """Yield the test to think about now, with all that is known about it."""
    function = test["function"]
    status = Status(test["status"])
    if status is Status.NOT_DEFINED:
        yield say(f"Next: {function}, which no cell defines yet.")
    else:
        yield say(f"Next: {function}")
    # The sentence's further lines begin below its first word, which the mark stands before.
    indent = f"  {MARKS[status]} "
    yield from wrap(say(test["sentence"]), WIDTH, initial_indent=indent, subsequent_indent=" " * 4)
    for line in test["lines"]:
        yield f"      {line}".rstrip()
