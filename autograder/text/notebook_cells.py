"""What a notebook's cell says of itself, whatever stands in its file: nothing there need be of any type."""

from collections.abc import Mapping
from typing import Any


def grade_id_of(cell: Mapping[str, Any]) -> str | None:
    """Return nbgrader's name for a cell; None for one without."""
    metadata = cell.get("metadata")
    marks = metadata.get("nbgrader") if isinstance(metadata, Mapping) else None
    name = marks.get("grade_id") if isinstance(marks, Mapping) else None
    return name if isinstance(name, str) else None
