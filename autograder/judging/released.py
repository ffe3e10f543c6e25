"""What a release says and brings: how much each function is worth, and the data beside the notebooks."""

import math
from pathlib import Path

from autograder.errors import CourseError
from autograder.intake.template import Template
from autograder.judging.standard import Standard

# The kit was a folder once, and such a release may still be in use.
_NOT_DATA = frozenset({"tests", "layerlab.py", "layerlab"})


def release_files(folder: Path) -> dict[str, bytes]:
    """Return what lies beside the released notebooks for cells to read: data, but no tests and no kit."""
    found: dict[str, bytes] = {}
    for path in sorted(folder.rglob("*")):
        inside = path.relative_to(folder)
        if inside.parts[0] in _NOT_DATA or path.suffix == ".ipynb":
            continue
        if path.is_file():
            found[str(inside)] = path.read_bytes()
    return found


def check_points(standard: Standard, folder: Path) -> None:
    """See that a released notebook says of each function what its tests are worth now.

    Args:
        standard: of the notebook's exercise.
        folder: where the release lies.

    Raises:
        CourseError: of one it says something else, or nothing.
    """
    template = standard.template
    for function in standard.functions:
        released = _released_points(template, function)
        worth = math.fsum(test.points for test in standard.tests_of(function))
        # Both are sums of decimal fractions, in an order of their own.
        if released is None or abs(released - worth) > 1e-6:
            path = folder / template.file
            msg = f"{path}: {function} is worth {released or 0:g} there and {worth:g} by its tests; run `layerlab build`"
            raise CourseError(msg)


def _released_points(template: Template, function: str) -> float | None:
    """Return what the released notebook says that `function` is worth; None if it does not say so."""
    cell = template.graded.get(f"test_{function}")
    if cell is None:
        return None
    marks = cell["metadata"].get("nbgrader", {})
    points: float | None = marks.get("points")
    return points
