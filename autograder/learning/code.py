"""Finds the code that an entry is drafted from: a graded notebook of someone in the group."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from autograder.reports.class_report.examples import cells_of, find_example
from autograder.text.plain import joined

MAX_CELLS = 500
MAX_CELL = 100_000  # characters


def shortest_cells(
    autograded: Path, assignment: str, exercise: str, function: str, students: Sequence[str]
) -> tuple[str, ...]:
    """Return the code cells of the student whose function is the shortest, of the first few; none if there are none."""
    example = find_example(autograded, assignment, exercise, function, students)
    if example is None:
        return ()
    path = autograded / example.student / assignment / f"{exercise}.ipynb"
    cells = [
        joined(cell.get("source"))
        for cell in cells_of(path)[:MAX_CELLS]
        if isinstance(cell, Mapping) and cell.get("cell_type") == "code"
    ]
    return tuple(cell for cell in cells if len(cell) <= MAX_CELL)
