"""Fingerprints of code by copydetect, and what two of them share.

Names of variables and the layout of the text leave no trace in a fingerprint, so that renaming does not
hide what was copied; and so that honest work, which has few ways to write a formula, looks alike too.
"""

import io
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.errors import CourseError

# Characters of filtered code, where a name is one character: a shorter run in common counts for nothing.
NOISE = 25
# All runs are compared. A wider window would have copydetect choose some of them, by Python's hashes of
# strings, which differ from process to process; the same work should give the same page.
WINDOW = 1


@dataclass(frozen=True, eq=False)
class Part:
    """One cell's code: `start` is its place among all cells' filtered code, `removed` what filtering took."""

    start: int
    code: str
    removed: Any

    def line(self, place: int) -> int:
        """Return the line, counted from 1, of a place in the filtered code of all cells."""
        place -= self.start
        taken = 0
        if len(self.removed):
            index = int(np.searchsorted(self.removed[:, 0], place))
            taken = int(self.removed[min(index, len(self.removed) - 1), 1])
        return 1 + self.code.count("\n", 0, place + taken)


@dataclass(frozen=True, eq=False)
class Prints:
    """The fingerprints of several cells and where they stand, without those that belong to nobody.

    `coverage` is how many characters of the filtered code they cover.
    """

    places: Mapping[int, Sequence[int]]
    coverage: int
    parts: tuple[Part, ...]

    def lines(self, run: tuple[int, int]) -> "Lines":
        """Return the cell and the lines that a run of the filtered code is from."""
        cell = bisect_right([part.start for part in self.parts], run[0]) - 1
        part = self.parts[cell]
        return Lines(cell, part.line(run[0]), part.line(run[1] - 1))


@dataclass(frozen=True, order=True)
class Lines:
    """Lines of a cell; cells are counted from 0, lines from 1, and the last one counts."""

    cell: int
    first: int
    last: int


@dataclass(frozen=True)
class Passage:
    """Lines of one student that share a run of code with lines of another."""

    first: Lines
    second: Lines
    size: int
    hashes: frozenset[int]


@dataclass(frozen=True)
class Shared:
    """What two students share: of each the share that the other has too, and the passages."""

    shares: tuple[float, float]
    passages: tuple[Passage, ...]


def common_hashes(codes: Iterable[str]) -> frozenset[int]:
    """Return every fingerprint of code that is nobody's own.

    Raises:
        CourseError: copydetect is not installed.
    """
    return frozenset().union(*(_fingerprint(code).hashes for code in codes))


def prints_of(cells: Iterable[str], common: frozenset[int]) -> Prints:
    """Return the fingerprints of cells of code, those left out that are common.

    Cells are taken apart, because what would straddle two of them nobody wrote.

    Raises:
        CourseError: copydetect is not installed.
    """
    places: dict[int, list[int]] = {}
    parts = []
    start = 0
    for code in cells:
        found = _fingerprint(code)
        parts.append(Part(start, found.raw_code, found.offsets))
        for one, at in found.hash_idx.items():
            if one not in common:
                places.setdefault(int(one), []).extend(start + int(place) for place in at)
        start += len(found.filtered_code) + NOISE + 1  # so that no run reaches into the next cell
    return Prints(places, _covered(places, places), tuple(parts))


def share(first: Prints, second: Prints) -> tuple[float, float]:
    """Return of each student's code the share that the other has too, from 0 to 1."""
    both = first.places.keys() & second.places.keys()
    return _share(first, both), _share(second, both)


def compare(first: Prints, second: Prints) -> Shared:
    """Return what two students share, passage by passage in the order of the first."""
    both = first.places.keys() & second.places.keys()
    runs = _runs(first.places, both)
    others = _runs(second.places, both)
    passages = tuple(_passage(first, second, run, others, both) for run in runs)
    return Shared(share(first, second), passages)


def _fingerprint(code: str) -> Any:
    try:
        from copydetect import CodeFingerprint
    except ImportError as error:
        msg = "comparing submissions needs copydetect; pip install 'layerlab[similar]'"
        raise CourseError(msg) from error
    return CodeFingerprint("", NOISE, WINDOW, language="python", fp=io.StringIO(code))


def _runs(places: Mapping[int, Sequence[int]], hashes: Iterable[int]) -> list[tuple[int, int]]:
    """Return where these fingerprints stand, those that touch or overlap as one run.

    Fingerprints at 10, 20 and 90 are the runs (10, 45) and (90, 115).
    """
    runs: list[tuple[int, int]] = []
    for place in sorted(place for one in hashes for place in places[one]):
        # Each covers NOISE characters from its place on.
        if runs and place <= runs[-1][1]:
            runs[-1] = (runs[-1][0], place + NOISE)
        else:
            runs.append((place, place + NOISE))
    return runs


def _share(prints: Prints, hashes: Iterable[int]) -> float:
    if not prints.coverage:
        return 0.0
    return _covered(prints.places, hashes) / prints.coverage


def _covered(places: Mapping[int, Sequence[int]], hashes: Iterable[int]) -> int:
    """Return how many characters these fingerprints cover together; called for every pair of a class."""
    at = np.fromiter((place for one in hashes for place in places[one]), dtype=np.int64)
    if not len(at):
        return 0
    at.sort()
    # Each adds the way to the next, but no more than its own length; the last adds all of its length.
    ways = np.diff(at)
    return NOISE + int(np.minimum(ways, NOISE).sum())


def _passage(
    first: Prints,
    second: Prints,
    run: tuple[int, int],
    others: list[tuple[int, int]],
    both: Iterable[int],
) -> Passage:
    """Return a run of the first with the run of the second that has most of the same fingerprints."""
    start, end = run
    hashes = frozenset(h for h in both if any(start <= p < end for p in first.places[h]))
    # Every fingerprint votes for the runs of the second that it stands in.
    starts = [other[0] for other in others]
    votes: Counter[int] = Counter()
    for one in hashes:
        for place in second.places[one]:
            index = int(np.searchsorted(starts, place, side="right")) - 1
            votes[index] += 1
    most_voted, _ = votes.most_common(1)[0]
    other = others[most_voted]
    return Passage(first.lines(run), second.lines(other), end - start, hashes)
