"""Fingerprints of code by copydetect, and what two of them share.

Names of variables and the layout of the text leave no trace in a fingerprint (winnowing, Schleimer,
Wilkerson and Aiken, 2003), so that renaming does not hide what was copied; and so that honest work, which
has few ways to write the same formula, looks alike too.
"""

import io
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.course import CourseError

# Shared runs of fewer tokens' characters than the first count for nothing; of the second, are never missed.
NOISE, GUARANTEED = 25, 30


@dataclass(frozen=True, eq=False)
class Prints:
    """A code's fingerprints and where they stand in it, without those that belong to nobody.

    `coverage` is how many characters of the filtered code they cover.
    """

    code: str
    places: Mapping[int, Sequence[int]]
    coverage: int
    offsets: Any

    def line(self, place: int) -> int:
        """Return the line, counted from 1, of a place in the filtered code."""
        removed = 0
        if len(self.offsets):
            index = np.searchsorted(self.offsets[:, 0], place)
            removed = int(self.offsets[min(int(index), len(self.offsets) - 1), 1])
        return 1 + self.code.count("\n", 0, place + removed)


@dataclass(frozen=True)
class Passage:
    """Lines of one code that share a run with lines of another; both ends count."""

    first: tuple[int, int]
    second: tuple[int, int]
    size: int
    hashes: frozenset[int]


@dataclass(frozen=True)
class Shared:
    """What two codes share: of each the share that the other has too, and the passages."""

    shares: tuple[float, float]
    passages: tuple[Passage, ...]


def common_hashes(codes: Iterable[str]) -> frozenset[int]:
    """Return every fingerprint of code that is nobody's own.

    Raises:
        CourseError: copydetect is not installed.
    """
    return frozenset().union(*(_fingerprint(code, window=1).hashes for code in codes))


def prints_of(code: str, common: frozenset[int]) -> Prints:
    """Return the fingerprints of `code` that are not common.

    Raises:
        CourseError: copydetect is not installed.
    """
    found = _fingerprint(code, window=GUARANTEED - NOISE + 1)
    places = {int(h): [int(p) for p in at] for h, at in found.hash_idx.items() if h not in common}
    covered = np.zeros(len(found.filtered_code) + NOISE, dtype=bool)
    for at in places.values():
        for place in at:
            covered[place : place + NOISE] = True
    return Prints(found.raw_code, places, int(covered.sum()), found.offsets)


def share(first: Prints, second: Prints) -> tuple[float, float]:
    """Return of each code the share that the other has too, from 0 to 1."""
    both = first.places.keys() & second.places.keys()
    return _share(first, _runs(first, both)), _share(second, _runs(second, both))


def compare(first: Prints, second: Prints) -> Shared:
    """Return what two codes share, passage by passage in the order of the first."""
    both = first.places.keys() & second.places.keys()
    runs, others = _runs(first, both), _runs(second, both)
    passages = tuple(_passage(first, second, run, others, both) for run in runs)
    return Shared((_share(first, runs), _share(second, others)), passages)


def _fingerprint(code: str, *, window: int) -> Any:
    try:
        from copydetect import CodeFingerprint
    except ImportError as error:
        msg = "comparing submissions needs copydetect; pip install 'layerlab[similar]'"
        raise CourseError(msg) from error
    return CodeFingerprint("", NOISE, window, language="python", fp=io.StringIO(code))


def _runs(prints: Prints, hashes: Iterable[int]) -> list[tuple[int, int]]:
    """Return where these fingerprints stand, those that touch or overlap as one run."""
    runs: list[tuple[int, int]] = []
    for place in sorted(place for one in hashes for place in prints.places[one]):
        if runs and place <= runs[-1][1]:
            runs[-1] = (runs[-1][0], place + NOISE)
        else:
            runs.append((place, place + NOISE))
    return runs


def _share(prints: Prints, runs: list[tuple[int, int]]) -> float:
    size = sum(end - start for start, end in runs)
    return min(1.0, size / prints.coverage) if prints.coverage else 0.0


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
    starts = [other[0] for other in others]
    votes = Counter(
        int(np.searchsorted(starts, place, side="right")) - 1
        for one in hashes
        for place in second.places[one]
    )
    other = others[votes.most_common(1)[0][0]]
    return Passage(_lines(first, run), _lines(second, other), end - start, hashes)


def _lines(prints: Prints, run: tuple[int, int]) -> tuple[int, int]:
    return prints.line(run[0]), prints.line(run[1] - 1)
