"""An example of a mistake: the cell of one of the students who made it, as it was graded."""

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from autograder.reports.class_report.records import Example
from autograder.text.notebook_cells import grade_id_of
from autograder.text.plain import joined, plain_text

_TRIED = 5
_BYTES = 20_000_000
_LINES = 40
_CHARACTERS = 4_000


def find_example(
    autograded: Path, assignment: str, exercise: str, function: str, students: Sequence[str]
) -> Example | None:
    """Return the shortest cell among those of the first few students, or None where there is none."""
    found = []
    for student in students[:_TRIED]:
        code = _code(autograded / student / assignment / f"{exercise}.ipynb", function)
        if code:
            found.append(Example(student, code))
    return min(found, key=lambda example: len(example.code), default=None)


def _code(path: Path, function: str) -> str | None:
    """Return the cell that defines a function in a graded notebook, whatever is in it."""
    try:
        if path.stat().st_size > _BYTES:
            return None
        notebook = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    cells = notebook.get("cells") if isinstance(notebook, Mapping) else None
    sources = [
        (grade_id_of(cell), joined(cell.get("source")))
        for cell in (cells if isinstance(cells, list) else [])
        if isinstance(cell, Mapping) and cell.get("cell_type") == "code"
    ]
    defines = re.compile(rf"^\s*def {re.escape(function)}\b", re.MULTILINE)
    # The last definition is the one that counted; the cell for it is the likeliest to hold it.
    chosen = [source for name, source in sources if defines.search(source) and name == function]
    chosen = chosen or [source for _, source in sources if defines.search(source)]
    return _cut(plain_text(chosen[-1], _CHARACTERS).strip("\n")) if chosen else None


def _cut(code: str) -> str:
    lines = code.splitlines()
    if len(lines) <= _LINES:
        return code
    return "\n".join([*lines[:_LINES], f"# … {len(lines) - _LINES} more lines"])
