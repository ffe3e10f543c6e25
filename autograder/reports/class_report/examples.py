"""An example of a mistake: the cell of one of the students who made it, as it was graded."""

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from autograder.reports.class_report.records import Example
from autograder.text.notebook_cells import grade_id_of
from autograder.text.plain import joined, plain_text

# Each one tried is a notebook to read, and the shortest of a few is short enough.
_TRIED = 5
_BYTES = 20_000_000
# What a reader takes in at a glance, and what a page bears of a single line that never ends.
_LINES = 40
_CHARACTERS = 4_000


def find_example(
    autograded: Path, assignment: str, exercise: str, function: str, students: Sequence[str]
) -> Example | None:
    """Return the shortest cell among those of the first few students, or None where there is none."""
    found = []
    for student in students[:_TRIED]:
        path = autograded / student / assignment / f"{exercise}.ipynb"
        code = _code(path, function)
        if code:
            example = Example(student, code)
            found.append(example)
    return min(found, key=lambda example: len(example.code), default=None)


def _code(path: Path, function: str) -> str | None:
    """Return the cell that defines a function or class in a graded notebook, or is called so, whatever is in it."""
    defines = re.compile(rf"^\s*(?:def|class) {re.escape(function)}\b", re.MULTILINE)
    anywhere: list[str] = []
    in_its_cell: list[str] = []
    for cell in cells_of(path):
        # A student's file may hold anything, so nothing is taken for a cell that is none.
        if not isinstance(cell, Mapping):
            continue
        if cell.get("cell_type") != "code":
            continue
        source = joined(cell.get("source"))
        is_called_so = grade_id_of(cell) == function
        if not defines.search(source) and not is_called_so:
            continue
        anywhere.append(source)
        if is_called_so:
            in_its_cell.append(source)
    # The last definition is the one that counted; the cell for it is the likeliest to hold it.
    chosen = in_its_cell or anywhere
    if not chosen:
        return None
    code = plain_text(chosen[-1], _CHARACTERS)
    return _cut(code.strip("\n"))


def cells_of(path: Path) -> list[object]:
    """Return what stands where a notebook's cells belong; nothing where that is no list."""
    notebook = _read(path)
    if not isinstance(notebook, Mapping):
        return []
    cells = notebook.get("cells")
    if not isinstance(cells, list):
        return []
    return cells


def _read(path: Path) -> object:
    """Return what a notebook's file holds; None for one that is too large, or is none."""
    try:
        if path.stat().st_size > _BYTES:
            return None
        found: object = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    return found


def _cut(code: str) -> str:
    """Return the first lines, and how many more there are."""
    lines = code.splitlines()
    more = len(lines) - _LINES
    if more <= 0:
        return code
    shown = lines[:_LINES]
    # A comment, so that what is cut is still Python.
    return "\n".join([*shown, f"# … {more} more lines"])
