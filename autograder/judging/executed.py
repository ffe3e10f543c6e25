"""The submitted notebook as it ran: with the outputs of its cells, as far as they are kept."""

from collections.abc import Iterable
from typing import Any

from autograder.judging.attempt import Attempt
from autograder.sandbox import CellResult

MAX_OUTPUT = 8_000_000  # characters of outputs that are kept of one notebook
MAX_RICH = 200_000  # characters of HTML and markdown among them: filtering these takes time
_RICH = ("text/html", "text/markdown")


def executed_notebook(attempt: Attempt) -> dict[str, Any]:
    """Return the merged notebook with the outputs that its cells had, as far as they are kept."""
    # Each cell a copy: the submitted notebook itself is left as it is.
    cells = [dict(cell) for cell in attempt.notebook.notebook["cells"]]
    room = MAX_OUTPUT
    rich_room = MAX_RICH
    in_order = sorted(attempt.results.items())
    for number, (index, result) in enumerate(in_order, start=1):
        outputs, rich_room = _as_rich_as_allowed(result.outputs, rich_room)
        outputs += _ending_note(result)
        size = sum(len(repr(output)) for output in outputs)
        if size <= room:
            room -= size
        else:
            # A later cell, with less to show, may still find room.
            outputs = [_stderr("The outputs of this cell were left out: there were too many.\n")]
        # Results are numbered among code cells; `place` counts all cells of the notebook.
        place = attempt.notebook.cells[index].index
        cells[place]["outputs"] = outputs
        cells[place]["execution_count"] = number
    return {**attempt.notebook.notebook, "cells": cells}


def _as_rich_as_allowed(
    outputs: Iterable[dict[str, Any]], room: int
) -> tuple[list[dict[str, Any]], int]:
    """Return `outputs` without the HTML and markdown that has no room, and what room is left."""
    kept = []
    for output in outputs:
        data = output.get("data", {})
        size = sum(len(data.get(kind, "")) for kind in _RICH)
        if size <= room:
            room -= size
            kept.append(output)
        else:
            plain = {kind: text for kind, text in data.items() if kind not in _RICH}
            # Its own plain text, where it has one, is better than ours.
            shown = {"text/plain": "(too much HTML to show)", **plain}
            kept.append({**output, "data": shown})
    return kept, room


def _ending_note(result: CellResult) -> list[dict[str, Any]]:
    """Return what the notebook says below a cell that ended badly, as one output or none."""
    if result.status == "timeout":
        text = f"This cell did not end within {result.seconds:.0f} s and was stopped.\n"
        return [_stderr(text)]
    if result.status == "crashed":
        return [_stderr("This cell ended the whole program.\n")]
    return []


def _stderr(text: str) -> dict[str, Any]:
    return {"output_type": "stream", "name": "stderr", "text": text}
