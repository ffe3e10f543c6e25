"""Assignments of nbgrader's own kind that live in the same course: LayerLab leaves them as they are.

They lie in `source/` alone, with an author's notebooks in them. What LayerLab builds can be told from those by its
cells' ids, which say what each cell is; nobody else's do.
"""

import json
from pathlib import Path
from typing import Any

from autograder.build.kit.packing import FILE as KIT
from autograder.course import Course


def stock_assignments(course: Course) -> tuple[str, ...]:
    """Return the names of the assignments in `source/` that LayerLab did not build and does not know."""
    if not course.source.is_dir():
        return ()
    names = sorted(path.name for path in course.source.iterdir())
    return tuple(name for name in names if is_stock(course, name))


def is_stock(course: Course, assignment: str) -> bool:
    """Tell whether an assignment is nbgrader's alone: notebooks in `source/`, and nothing of it in `solutions/`."""
    folder = course.source / assignment
    if not assignment or assignment.startswith((".", "__")) or not folder.is_dir():
        return False
    if (course.solutions / assignment).exists():
        return False
    notebooks = sorted(folder.glob("*.ipynb"))
    return bool(notebooks) and not any(_is_built(path) for path in notebooks)


def is_left_over(course: Course, folder: Path) -> bool:
    """Tell whether a folder of `source/` or `release/` is what a build left of an assignment that is gone."""
    if is_stock(course, folder.name):
        return False
    notebooks = sorted(folder.glob("*.ipynb"))
    # A release of nbgrader's may be there without its source, as where another machine made it.
    if folder.parent == course.release and notebooks:
        return (folder / KIT).exists()
    return True


def _is_built(path: Path) -> bool:
    """Tell whether a build made a notebook: `cell-3` is a cell's id there, or what nbgrader calls it."""
    try:
        cells = json.loads(path.read_bytes())["cells"]
        return bool(cells) and all(
            _id(cell) in _built_ids(cell, at) for at, cell in enumerate(cells)
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        # Whatever it is, no build makes such a file.
        return False


def _id(cell: Any) -> object:
    return cell.get("id")


def _built_ids(cell: Any, place: int) -> tuple[object, ...]:
    return f"cell-{place}", cell["metadata"].get("nbgrader", {}).get("grade_id", f"cell-{place}")
