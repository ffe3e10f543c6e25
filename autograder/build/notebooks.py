"""Exercises as nbgrader's instructor notebooks.

jupytext reads the text, so that an author who opens it in JupyterLab sees the cells that we build; our
own parser says what each cell is for. Every byte is fixed: ids come from grade_ids, metadata is ours.
"""

from collections.abc import Mapping

import jupytext
from nbformat import NotebookNode, from_dict, validate, writes
from nbgrader.utils import compute_checksum

from autograder.build.errors import BuildError, ParseError
from autograder.build.exercise import Exercise
from autograder.build.exercise_cell import Cell

SCHEMA_VERSION = 3
# Magics stay comments: an exercise is Python, whatever reads it.
_PERCENT = {"extension": ".py", "format_name": "percent", "comment_magics": False}
_METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"file_extension": ".py", "mimetype": "text/x-python", "name": "python"},
}


def instructor_notebook(exercise: Exercise, text: str, points: Mapping[str, float]) -> NotebookNode:
    """Return the notebook of `exercise`, parsed from `text`; `points` are those of its functions.

    Raises:
        ParseError: jupytext sees other cells in the text than our parser.
    """
    _check_agreement(exercise, text)
    notebook: NotebookNode = from_dict(
        {
            "cells": [_cell(cell, index, points) for index, cell in enumerate(exercise.cells)],
            "metadata": _METADATA,
            "nbformat": 4,
            "nbformat_minor": 5,
        }
    )
    for cell in notebook.cells:
        if "nbgrader" in cell.metadata:
            cell.metadata.nbgrader.checksum = compute_checksum(cell)
    return notebook


def to_bytes(notebook: NotebookNode) -> bytes:
    """Return the notebook's JSON in the one form that is committed.

    Raises:
        nbformat.ValidationError: it is not a valid notebook.
    """
    validate(notebook)
    text: str = writes(notebook, version=4)  # sorted keys, one line of source on each line
    return text.rstrip("\n").encode("utf-8") + b"\n"


def _check_agreement(exercise: Exercise, text: str) -> None:
    seen = [(cell.cell_type, cell.source) for cell in jupytext.reads(text, fmt=_PERCENT).cells]
    ours = [(cell.kind, cell.source) for cell in exercise.cells]
    for cell, mine, theirs in zip(exercise.cells, ours, seen, strict=False):
        if mine != theirs:
            msg = "jupytext reads this cell otherwise; keep to plain `# %%` cells and `# ` prose"
            raise ParseError(exercise.path, cell.line, msg)
    if len(ours) != len(seen):
        msg = f"{exercise.path}: jupytext reads {len(seen)} cells, not {len(ours)}; look for odd markers"
        raise BuildError(msg)


def _cell(cell: Cell, index: int, points: Mapping[str, float]) -> dict[str, object]:
    metadata: dict[str, object] = {}
    if cell.tags:
        metadata["tags"] = list(cell.tags)
    if cell.rubric:
        # A list: it keeps its order, where the keys of JSON are sorted.
        metadata["layerlab"] = {"rubric": [[text, worth] for text, worth in cell.rubric.items()]}
    if cell.grade_id:
        metadata["nbgrader"] = _nbgrader_metadata(cell, cell.grade_id, points)
    built: dict[str, object] = {
        "cell_type": cell.kind,
        "id": cell.grade_id or f"cell-{index}",
        "metadata": metadata,
        "source": cell.source,
    }
    if cell.kind == "code":
        built |= {"execution_count": None, "outputs": []}
    return built


def _nbgrader_metadata(cell: Cell, grade_id: str, points: Mapping[str, float]) -> dict[str, object]:
    worth = points[cell.check] if cell.check else cell.points
    # nbgrader knows no answer in prose that is not graded, but one that is worth nothing.
    if cell.practice and cell.kind == "markdown":
        worth = 0.0
    metadata: dict[str, object] = {
        "cell_type": cell.kind,
        "grade": worth is not None,
        "grade_id": grade_id,
        "locked": cell.check is not None,
        "schema_version": SCHEMA_VERSION,
        "solution": cell.check is None,
        "task": False,
    }
    if worth is not None:
        metadata["points"] = int(worth) if worth.is_integer() else worth
    return metadata
