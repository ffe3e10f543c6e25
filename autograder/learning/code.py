"""Finds the code that an entry is drafted from: a graded notebook of someone in the group."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.reports.class_report.examples import cells_of, find_example
from autograder.text.plain import joined

MAX_CELLS = 500
MAX_CELL = 100_000  # characters


@dataclass(frozen=True)
class Code:
    """The code cells of a notebook, and whose it is."""

    student: str
    cells: tuple[str, ...]


def shortest_code(
    autograded: Path, assignment: str, exercise: str, function: str, students: Sequence[str]
) -> Code | None:
    """Return the notebook of the student whose function is the shortest, of the first few; None if none is there."""
    example = find_example(autograded, assignment, exercise, function, students)
    if example is None:
        return None
    path = autograded / example.student / assignment / f"{exercise}.ipynb"
    cells = [
        joined(cell.get("source"))
        for cell in cells_of(path)[:MAX_CELLS]
        if isinstance(cell, Mapping) and cell.get("cell_type") == "code"
    ]
    kept = tuple(cell for cell in cells if len(cell) <= MAX_CELL)
    return Code(example.student, kept)
