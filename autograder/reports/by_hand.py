"""The answers that a person judges, as the page shows them: with what they show, and the rubric's lines."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from autograder.record.remarks import Recorded, Remark
from autograder.record.rubrics import rubric_of
from autograder.reports.cells import CellView
from autograder.text.notebook_cells import grade_id_of


@dataclass(frozen=True)
class AnswerByHand:
    """One answer: its name, its points, the lines of its rubric, its cell, and what a person said of it."""

    name: str
    points: float
    rubric: tuple[tuple[str, float], ...]
    cell: CellView
    remark: Remark | None = None

    @property
    def waits(self) -> bool:
        """Whether no person has given points yet."""
        return self.remark is None or self.remark.score is None


def answers_by_hand(
    notebook: Any, cells: Sequence[CellView], recorded: Recorded | None
) -> tuple[AnswerByHand, ...]:
    """Return the answers of a notebook as it ran, in its order.

    Args:
        notebook: the notebook; its marks are the release's.
        cells: its cells as they are shown.
        recorded: what the gradebook has, if that is known.
    """
    remarks = {remark.name: remark for remark in recorded.remarks} if recorded else {}
    shown = {cell.number: cell for cell in cells}
    return tuple(_answers(notebook, shown, remarks))


def _answers(
    notebook: Any, shown: Mapping[int, CellView], remarks: Mapping[str, Remark]
) -> Iterator[AnswerByHand]:
    raw = notebook.get("cells") if isinstance(notebook, Mapping) else None
    for number, cell in enumerate(raw if isinstance(raw, list) else (), 1):
        name = grade_id_of(cell) if isinstance(cell, Mapping) else None
        if name is None or number not in shown:
            continue
        marks = cell["metadata"]["nbgrader"]
        worth = _number(marks.get("points"))
        if not (marks.get("grade") and marks.get("solution")) or worth is None:
            continue
        rubric = rubric_of(cell["metadata"].get("layerlab"))
        yield AnswerByHand(name, worth, rubric, shown[number], remarks.get(name))


def _number(value: object) -> float | None:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return float(value) if is_number else None  # type: ignore[arg-type]  # a number by then
