"""Compares all submissions of an assignment with each other."""

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from autograder.course import Course
from autograder.similar.prints import (
    Lines,
    Passage,
    Prints,
    common_hashes,
    compare,
    prints_of,
    share,
)
from autograder.similar.texts import Text, common_code, given_cells, read_text

# Characters of filtered code that are a student's own: below this there is nothing to compare.
ENOUGH = 80
_PASSAGES = 12


@dataclass(frozen=True)
class PassageView:
    """Lines that two students share, and how many submissions hold most of the same."""

    labels: tuple[str, str]
    codes: tuple[str, str]
    holders: int


@dataclass(frozen=True)
class Pair:
    """Two students, what share of their own code the other has too, and the passages."""

    students: tuple[str, str]
    shares: tuple[float, float]
    passages: tuple[PassageView, ...]
    left_out: int = 0

    @property
    def share(self) -> float:
        """The larger of both: of one who took all of a friend's code and added some, the friend's."""
        return max(self.shares)


@dataclass(frozen=True)
class Comparison:
    """All pairs' shares in rising order, which are the base rate, and the pairs that share most."""

    assignment: str
    students: tuple[str, ...]
    too_short: tuple[str, ...]
    shares: tuple[float, ...]
    pairs: tuple[Pair, ...]

    @property
    def median(self) -> float:
        """What half of all pairs share at least."""
        return statistics.median(self.shares) if self.shares else 0.0

    @property
    def high(self) -> float:
        """What one pair in twenty shares at least."""
        return self.shares[-math.ceil(len(self.shares) / 20)] if self.shares else 0.0


def compare_class(
    course: Course, submitted: Path, assignment: str, students: Sequence[str], count: int
) -> Comparison:
    """Compare every two submissions, and show the `count` pairs that share most.

    Raises:
        CourseError: copydetect is not installed.
    """
    given = given_cells(course, assignment)
    common = common_hashes(common_code(course, assignment))
    texts = [read_text(submitted, student, assignment, given) for student in students]
    long: list[tuple[Text, Prints]] = []
    too_short: list[str] = []
    for text in texts:
        codes = [cell.code for cell in text.cells]
        prints = prints_of(codes, common)
        if prints.coverage >= ENOUGH:
            long.append((text, prints))
        else:
            too_short.append(text.student)
    ranked: list[tuple[float, tuple[Text, Prints], tuple[Text, Prints]]] = []
    for one, other in combinations(long, 2):
        larger = max(share(one[1], other[1]))
        ranked.append((larger, one, other))
    ranked.sort(key=lambda entry: -entry[0])
    # Passages are looked for in the pairs that are shown alone: to find them takes far longer than a share.
    everybody = [prints for _, prints in long]
    pairs = [_pair(one, other, everybody) for larger, one, other in ranked[:count] if larger > 0]
    return Comparison(
        assignment=assignment,
        students=tuple(text.student for text, _ in long),
        too_short=tuple(too_short),
        shares=tuple(sorted(entry[0] for entry in ranked)),
        pairs=tuple(pairs),
    )


def _pair(one: tuple[Text, Prints], other: tuple[Text, Prints], everybody: list[Prints]) -> Pair:
    text, prints = one
    other_text, other_prints = other
    shared = compare(prints, other_prints)
    # The longest say most; they are read in the order of the notebook.
    by_size = sorted(shared.passages, key=lambda passage: -passage.size)
    shown = sorted(by_size[:_PASSAGES], key=lambda passage: passage.first)
    return Pair(
        students=(text.student, other_text.student),
        shares=shared.shares,
        passages=tuple(_view(passage, (text, other_text), everybody) for passage in shown),
        left_out=len(shared.passages) - len(shown),
    )


def _view(passage: Passage, texts: tuple[Text, Text], everybody: list[Prints]) -> PassageView:
    """Return a passage as it is shown; that half the class holds it too makes it say little."""
    first, second = texts
    half = len(passage.hashes) / 2
    holders = [prints for prints in everybody if len(passage.hashes & prints.places.keys()) >= half]
    return PassageView(
        labels=(_label(first, passage.first), _label(second, passage.second)),
        codes=(_code(first, passage.first), _code(second, passage.second)),
        holders=len(holders),
    )


def _label(text: Text, lines: Lines) -> str:
    cell = text.cells[lines.cell]
    return f"{cell.label}, lines {lines.first} to {lines.last}"


def _code(text: Text, lines: Lines) -> str:
    code = text.cells[lines.cell].code
    # Counted from 1, and the last one counts.
    shown = code.split("\n")[lines.first - 1 : lines.last]
    return "\n".join(shown)
