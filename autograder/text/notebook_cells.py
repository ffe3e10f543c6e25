"""A notebook as a file, and what its cell says of itself, whatever stands there: nothing need be of any type."""

import json
from collections.abc import Mapping
from typing import Any

import msgspec


def notebook_bytes(notebook: Mapping[str, Any]) -> bytes:
    """Return a notebook as Jupyter writes it into a file, with indents of one."""
    text = json.dumps(notebook, ensure_ascii=False)
    try:
        # Python's own indents are three times as slow as all else that makes the text.
        return msgspec.json.format(text, indent=1).encode() + b"\n"
    except msgspec.DecodeError:
        # A cell's metadata may hold a NaN, which Python reads and writes, and JSON does not know.
        return json.dumps(notebook, ensure_ascii=False, indent=1).encode() + b"\n"


def grade_id_of(cell: Mapping[str, Any]) -> str | None:
    """Return nbgrader's name for a cell; None for one without."""
    metadata = cell.get("metadata")
    marks = metadata.get("nbgrader") if isinstance(metadata, Mapping) else None
    name = marks.get("grade_id") if isinstance(marks, Mapping) else None
    return name if isinstance(name, str) else None
