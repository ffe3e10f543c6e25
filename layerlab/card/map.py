"""Where a large array is wrong: the error of every entry, as a small map of sizes.

A size is a share of the worst error, so that a map shows where to look whatever the numbers are.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

import numpy as np
import numpy.typing as npt

from layerlab.card.values import arrays_of, window, wrong_entries
from layerlab.expect.findings import Finding
from layerlab.expect.places import locate
from layerlab.words import say, worded

Levels = npt.NDArray[np.int8]

RIGHT, LARGEST, NOT_FINITE = 0, 4, 5
SHARES = (0.01, 0.1, 1 / 3)  # of the worst error: what exceeds one of them is a size larger
MEANINGS = {
    RIGHT: worded("right"),
    1: "up to 1 %",
    2: "up to 10 %",
    3: "up to a third",
    LARGEST: "the worst error, or near it",
    NOT_FINITE: "nan or inf",
}
MAX_CELLS = (24, 48)  # rows and columns of one panel
MAX_CELLS_OF_MANY = (16, 24)
MAX_PANELS = 12


@dataclass(frozen=True, kw_only=True)
class Panel:
    """The errors of one slice; an entry stands for several where a slice is too large.

    Attributes:
        title: which slice this is, or None where it is all there is.
        levels: RIGHT, or 1 to LARGEST for an error, or NOT_FINITE, in rows.
        shape: how many rows and columns the slice has.
        step: how many rows and columns of the slice a cell stands for.
        worst: the cell that holds the worst entry, if one of these does.
    """

    title: str | None
    levels: tuple[tuple[int, ...], ...]
    shape: tuple[int, int]
    step: tuple[int, int]
    worst: tuple[int, int] | None


@dataclass(frozen=True, kw_only=True)
class ErrorMap:
    """All panels of an array.

    Attributes:
        count: how many entries are wrong, of how many.
        place: where they are, if that has a name and the finding's observation does not say so.
        panels: the slices, or overviews of them.
    """

    count: tuple[int, int]
    place: str | None
    panels: tuple[Panel, ...]

    @property
    def seen(self) -> frozenset[int]:
        """The levels that there are."""
        return frozenset(level for panel in self.panels for row in panel.levels for level in row)

    @property
    def legend(self) -> dict[int, str]:
        """What each level means that there is; the first that is a share says of what."""
        seen = {level: words for level, words in MEANINGS.items() if level in self.seen}
        smallest = next((level for level in seen if RIGHT < level < LARGEST), None)
        if smallest is not None:
            seen[smallest] = f"off by {seen[smallest]} of the worst error"
        return {level: say(words) for level, words in seen.items()}

    @property
    def coarse(self) -> str | None:
        """What a mark stands for, where that is more than one entry."""
        steps = {panel.step for panel in self.panels} - {(1, 1)}
        if not steps:
            return None
        rows, columns = max(steps)
        return say(f"A mark stands for {rows} x {columns} entries, and shows their largest error.")


@np.errstate(all="ignore")
def error_map(finding: Finding) -> ErrorMap | None:
    """Return the map of a finding about two arrays too large to show as numbers; None for any other."""
    arrays, shown = arrays_of(finding), window(finding)
    if arrays is None or shown is None or shown.where is None or finding.worst is None:
        return None
    wrong = wrong_entries(finding, *arrays)
    levels = _levels(*arrays, wrong)
    # Of numbers that are not close, the observation has said it, if it is worth saying.
    place = locate(wrong) if finding.scaled_error is None else None
    return ErrorMap(
        count=(int(wrong.sum()), wrong.size),
        place=place,
        panels=tuple(_panels(levels, finding.worst)),
    )


def _levels(
    expected: npt.NDArray[np.generic],
    got: npt.NDArray[np.generic],
    wrong: npt.NDArray[np.bool_],
) -> Levels:
    """Return the size of each entry's error; all four arrays have one shape."""
    # Of what is no number, it is only known that it differs.
    if "O" in (expected.dtype.kind, got.dtype.kind) or got.dtype.kind not in "biuf":
        return np.where(wrong, LARGEST, RIGHT).astype(np.int8)
    errors = np.abs(got.astype(np.float64) - expected.astype(np.float64))
    finite = np.isfinite(errors)
    worst = errors.max(initial=0.0, where=finite & wrong)
    shares = np.where(finite, errors, 0.0) / (worst or 1.0)
    sizes = 1 + np.searchsorted(SHARES, shares)
    of_wrong = np.where(finite, sizes, NOT_FINITE)
    return np.where(wrong, of_wrong, RIGHT).astype(np.int8)


def _panels(levels: Levels, worst: tuple[int, ...]) -> Iterator[Panel]:
    """Yield a panel for each slice along the last two axes or, where they are many, two overviews.

    A matrix is one panel. Of images of shape (2, 3, 8, 8), the six slices [0, 0, :, :] to [1, 2, :, :] are a
    panel each. Of shape (50, 3, 8, 8), which has 150 slices, there are two: along axes 0 and 1, where each
    cell is the worst of one slice, and along axes 2 and 3, where each is the worst of one place in all slices.
    """
    leading = levels.shape[:-2]
    if not leading:
        # A row is a matrix of one row.
        yield _panel(None, np.atleast_2d(levels), (0, *worst)[-2:], MAX_CELLS)
    elif int(np.prod(leading)) <= MAX_PANELS:
        for index in np.ndindex(leading):
            inside = worst[-2:] if worst[:-2] == index else None
            yield _panel(_slice_name(index), levels[index], inside, MAX_CELLS_OF_MANY)
    else:
        yield _overview_of_slices(levels, worst)
        yield _overview_of_places(levels, worst)


def _overview_of_slices(levels: Levels, worst: tuple[int, ...]) -> Panel:
    """Return one cell for each slice, its worst level: the first axis downwards, all others across."""
    leading = levels.shape[:-2]
    title = say(f"along {_axes(0, len(leading))}")
    slices = levels.max(axis=(-2, -1)).reshape(leading[0], -1)
    if len(leading) == 1:
        # A single axis reads better across than as a column.
        return _panel(title, slices.T, (0, worst[0]), MAX_CELLS_OF_MANY)
    across = int(np.ravel_multi_index(worst[1:-2], leading[1:]))
    return _panel(title, slices, (worst[0], across), MAX_CELLS_OF_MANY)


def _overview_of_places(levels: Levels, worst: tuple[int, ...]) -> Panel:
    """Return one cell for each place in a slice: its worst level in any of them."""
    count = levels.ndim - 2
    places = levels.max(axis=tuple(range(count)))
    title = say(f"along {_axes(count, levels.ndim)}")
    return _panel(title, places, worst[-2:], MAX_CELLS_OF_MANY)


def _slice_name(index: tuple[int, ...]) -> str:
    return f"[{', '.join([*map(str, index), ':', ':'])}]"


def _axes(start: int, stop: int) -> str:
    names = [str(axis) for axis in range(start, stop)]
    return f"axis {names[0]}" if len(names) == 1 else f"axes {', '.join(names)}"


def _panel(
    title: str | None, levels: Levels, worst: tuple[int, ...] | None, most: tuple[int, int]
) -> Panel:
    """Return a panel of at most so many rows and columns; a cell shows the largest error it stands for.

    50 columns do not fit into 24, so a cell stands for 3 of them: 17 cells, the last one for 2 and a filling.
    """
    rows, columns = levels.shape
    high, wide = ceil(rows / most[0]), ceil(columns / most[1])
    height, width = ceil(rows / high), ceil(columns / wide)
    # What is filled up is right, so it hides no error.
    padded = np.full((height * high, width * wide), RIGHT, dtype=np.int8)
    padded[:rows, :columns] = levels
    cells = padded.reshape(height, high, width, wide).max(axis=(1, 3))
    return Panel(
        title=title,
        levels=tuple(map(tuple, cells.tolist())),
        shape=(rows, columns),
        step=(high, wide),
        worst=None if worst is None else (worst[0] // high, worst[1] // wide),
    )
