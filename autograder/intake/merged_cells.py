"""Cells of a merged notebook: as one was released, or as a student wrote it."""

from collections.abc import Mapping
from typing import Any

from autograder.intake.notebook import SubmittedCell


def released_cell(cell: Mapping[str, Any]) -> dict[str, Any]:
    """Return a released cell, without what may stand in it besides."""
    kind = cell["cell_type"]
    content = {"cell_type": kind, "metadata": dict(cell["metadata"]), "source": cell["source"]}
    return {**content, **_outputs(kind)}


def students_own(raw: SubmittedCell) -> dict[str, Any]:
    """Return a student's own cell; of its metadata, tags alone are kept: a mark of nbgrader's would be forged."""
    metadata = {"tags": list(raw.tags)} if raw.tags else {}
    content: dict[str, Any] = {"cell_type": raw.kind, "metadata": metadata, "source": raw.source}
    if raw.attachments and raw.kind == "markdown":
        content["attachments"] = raw.attachments
    return {**content, **_outputs(raw.kind)}


def _outputs(kind: str) -> dict[str, Any]:
    """Return what nbformat wants of a cell of code that has not been run."""
    return {"execution_count": None, "outputs": []} if kind == "code" else {}
