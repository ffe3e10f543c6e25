"""How points, numbers and names are written, on pages and in terminals alike."""

from collections.abc import Sequence

from autograder.text.localized import decimal_said
from layerlab.words import current, say, worded


def points_text(points: float) -> str:
    """Return points as people write them: `7`, `4.5`, `0.33`."""
    text = f"{points:.2f}"
    return decimal_said(_without_zeros(text))


def number_text(points: float) -> str:
    """Return points with the four decimals that reports have, as programs read them: `7`, `4.5`."""
    # Rounding first keeps what is nearly nothing from being written as such.
    text = _without_zeros(f"{round(points, 4):.4f}")
    return "0" if text == "-0" else text


def waiting_text(by_hand: float) -> str:
    """Return what follows a number of points if a person has yet to give some: `, and 4 that a person gives`."""
    return say(f", and {points_text(by_hand)} that a person gives") if by_hand else ""


def voided_text(reason: str) -> str:
    """Return what is said of a test that was wrong, wherever it is shown."""
    return say(f"This test was wrong and decides nothing: {reason}")


def waiting_for_others_text() -> str:
    """Return what is said of a test that holds where only whole functions count."""
    return say("It counts once all tests of this function hold.")


def _without_zeros(text: str) -> str:
    """Return a decimal without what says nothing: `7.00` is `7`, `4.50` is `4.5`."""
    return text.rstrip("0").rstrip(".")


def counted(number: int, one: str, many: str | None = None) -> str:
    """Return a number with its noun: `1 student`, `2 students`."""
    if number == 1:
        return f"1 {one}"
    noun = many or f"{one}s"
    return f"{number} {noun}"


# As keys of catalogues: what `numbered` makes is found by them.
NUMBERED = (
    worded("cell {number}"),
    worded("cells {numbers} and {last}"),
    worded("line {number}"),
    worded("lines {numbers} and {last}"),
)


def numbered(noun: str, numbers: Sequence[int]) -> str:
    """Return a noun with the numbers of what it names: `cell 4`, `lines 3, 5 and 8`."""
    *before, last = map(str, numbers)
    if not before:
        return f"{noun} {last}"
    return f"{noun}s {', '.join(before)} and {last}"


def title(assignment: str) -> str:
    """Return an assignment's name for people: `01_fully_connected` is `01 Fully connected`."""
    number, _, name = assignment.partition("_")
    words = name.replace("_", " ").capitalize()
    return current().whole(f"{number} {words}".strip())
