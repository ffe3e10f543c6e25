"""What an assignment was worth before a build, and is worth after it.

Points lie in hidden tests, so an edit of a test changes them without anybody saying so: the build says it.
"""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class PointsChange:
    """The points of an assignment's functions and written answers, before and after."""

    assignment: str
    before: Mapping[str, float]
    after: Mapping[str, float]

    def __str__(self) -> str:
        """Return `04_x: points changed from 60 to 58.5 (f 20 -> 18.5)`."""
        old, new = math.fsum(self.before.values()), math.fsum(self.after.values())
        moved = f"points changed from {old:g} to {new:g}"
        if math.isclose(old, new):
            moved = f"points moved, {new:g} in all"
        return f"{self.assignment}: {moved} ({', '.join(self._changes())})"

    def _changes(self) -> list[str]:
        names = dict.fromkeys([*self.before, *self.after])
        changes = []
        for name in names:
            old, new = self.before.get(name), self.after.get(name)
            if old != new:
                changes.append(f"{name} {_written(old)} -> {_written(new)}")
        return changes


def _written(points: float | None) -> str:
    return "none" if points is None else f"{points:g}"


def points_change(assignment: str, folder: Path, after: Mapping[str, float]) -> PointsChange | None:
    """Return how the points differ from those in the notebooks of `folder`; None if they do not.

    A first build changes nothing, and a damaged notebook, which the build replaces, says nothing.
    """
    notebooks = sorted(folder.glob("*.ipynb"))
    before = {name: points for path in notebooks for name, points in _points_in(path).items()}
    if not before or before == dict(after):
        return None
    return PointsChange(assignment, before, after)


def _points_in(path: Path) -> dict[str, float]:
    """Return what each graded cell of a built notebook is worth; `test_f` counts as f."""
    try:
        return points_of_cells(json.loads(path.read_bytes())["cells"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def points_of_cells(cells: list[dict[str, Any]]) -> dict[str, float]:
    """Return what each graded cell is worth, by the name of its function or written answer."""
    marks = [cell["metadata"].get("nbgrader", {}) for cell in cells]
    graded = [mark for mark in marks if mark.get("grade")]
    return {mark["grade_id"].removeprefix("test_"): float(mark["points"]) for mark in graded}
