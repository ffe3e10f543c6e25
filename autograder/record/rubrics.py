"""The lines of a rubric as text in which a person ticks what holds, and what such a text says.

    [ ] both axes are named (1)          as it waits in formgrader's box for a comment
    [x] both axes are named (1)          it holds
    [0.5] both axes are named (1)        in part

Whatever else stands there is a comment in the person's own words.
"""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Rubric = Sequence[tuple[str, float]]
MAX_LINES = 40
_LINE = re.compile(r"\s*(?:[-*]\s+)?\[\s*(?P<tick>[^\[\]\s]*)\s*\]\s*(?P<text>.+?)\s*")
_WORTH = re.compile(r"\s*\([\d.,]+\)$")
_YES = frozenset("xX✓✔*+")


@dataclass(frozen=True)
class Ticks:
    """What a person ticked: the points of each line, None where it is not ticked, and their own words."""

    lines: tuple[tuple[str, float, float | None], ...]
    words: str

    @property
    def any(self) -> bool:
        """Whether anything was ticked at all."""
        return any(given is not None for _, _, given in self.lines)

    @property
    def points(self) -> float:
        """What it comes to."""
        return math.fsum(given or 0.0 for _, _, given in self.lines)

    @property
    def comment(self) -> str | None:
        """What the student reads of it; None where nothing was ticked or written."""
        said = [_said(*line) for line in self.lines] if self.any else []
        return "\n".join((*said, *filter(None, (self.words,)))) or None


def _said(text: str, worth: float, given: float | None) -> str:
    if not given:
        return f"✗ {text} (0 of {worth:g})"
    return f"✓ {text} ({given:g} of {worth:g})"


def rubric_of(ours: object) -> tuple[tuple[str, float], ...]:
    """Return the lines of a rubric that are of the form in which the build writes them into a cell's metadata."""
    rubric = ours.get("rubric") if isinstance(ours, Mapping) else None
    lines = []
    for line in rubric[:MAX_LINES] if isinstance(rubric, list) else ():
        match line:
            case [str(text), int() | float() as worth] if not isinstance(worth, bool):
                lines.append((text, float(worth)))
    return tuple(lines)


def blank_rubric(rubric: Rubric) -> str:
    """Return the text in which a person ticks lines."""
    return "\n".join(f"[ ] {text} ({worth:g})" for text, worth in rubric)


def read_ticks(comment: str, rubric: Rubric) -> Ticks:
    """Return what a text says of the lines of a rubric; of a line that stands there twice the last counts."""
    worths = {_key(text): (text, worth) for text, worth in rubric}
    given: dict[str, float | None] = {}
    words = []
    for line in comment.splitlines():
        match = _LINE.fullmatch(line)
        key = _key(_WORTH.sub("", match["text"])) if match else ""
        if match is None or key not in worths:
            words.append(line)
            continue
        given[key] = _points(match["tick"], worths[key][1])
    lines = tuple((text, worth, given.get(key)) for key, (text, worth) in worths.items())
    return Ticks(lines, "\n".join(words).strip())


def comment_for_students(comment: str | None, rubric: Rubric) -> str | None:
    """Return what a student reads of a comment: ticks in words, and nothing of a rubric that nobody filled in."""
    if comment is None or not rubric:
        return comment
    return read_ticks(comment, rubric).comment


def _key(text: str) -> str:
    return " ".join(text.split()).casefold()


def _points(tick: str, worth: float) -> float | None:
    """Return what a tick gives: all of a line, a number of points, or None where it is no tick."""
    if tick in _YES:
        return worth
    try:
        number = float(tick.replace(",", "."))
    except ValueError:
        return None
    return min(max(number, 0.0), worth) if math.isfinite(number) else None
