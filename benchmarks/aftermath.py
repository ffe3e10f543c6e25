"""What a run of `layerlab grade` leaves behind, in a form that two runs can be compared in."""

import re
import sqlite3
from pathlib import Path

_QUERY = """
    select student.id, notebook.name, base_cell.name, grade.auto_score, grade.manual_score,
           grade.needs_manual_grade
    from grade
    join base_cell on grade.cell_id = base_cell.id
    join submitted_notebook on grade.notebook_id = submitted_notebook.id
    join notebook on submitted_notebook.notebook_id = notebook.id
    join submitted_assignment on submitted_notebook.assignment_id = submitted_assignment.id
    join student on submitted_assignment.student_id = student.id
    order by 1, 2, 3
"""
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?(\+\d\d:\d\d)?")
_DURATION = re.compile(r'"seconds": [\d.e-]+|\d+(\.\d+)? (m?s|seconds)\b')


def left_behind(course: Path) -> dict[str, object]:
    """Return reports, feedback, notebooks and grades, apart from moments and durations."""
    with sqlite3.connect(course / "gradebook.db") as gradebook:
        found: dict[str, object] = {"gradebook": gradebook.execute(_QUERY).fetchall()}
    for folder in ("feedback", "autograded", "reports"):
        for path in sorted((course / folder).rglob("*")):
            if path.is_file() and path.name != ".lock":
                text = path.read_text(encoding="utf-8")
                found[str(path.relative_to(course))] = _timeless(text)
    return found


def _timeless(text: str) -> str:
    return _DURATION.sub("<duration>", _MOMENT.sub("<moment>", text))
