"""One cell of an exercise, as a frozen record."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from autograder.build.regions import without_markers

DEMO = "demo"  # the tag of cells that are never run while grading
# The tag of given cells that are put back, and run there, where a submission lacks them.
KEPT = "kept"


@dataclass(frozen=True)
class Cell:
    """One cell; `line` is that of its `# %%` marker, and its source starts on the next one."""

    kind: Literal["markdown", "code"]
    source: str
    line: int
    solution: str | None = None
    practice: str | None = None
    check: str | None = None
    written: str | None = None
    by_hand: str | None = None
    points: float | None = None
    rubric: Mapping[str, float] = field(default_factory=dict)
    tags: tuple[str, ...] = ()
    public: tuple[str, ...] = ()
    cache: object = None
    backward_of: object = None
    draws: object = None

    @property
    def grade_id(self) -> str | None:
        """What nbgrader calls this cell, or None if it is not one of nbgrader's."""
        return self.answer or (f"test_{self.check}" if self.check else None)

    @property
    def answer(self) -> str | None:
        """What the cell is called if students write in it; None if it is given to them."""
        return self.solution or self.practice or self.judged_by_hand

    @property
    def judged_by_hand(self) -> str | None:
        """What the cell is called if a person judges it: prose, or code with what it shows."""
        return self.written or self.by_hand


def solution_source(cell: Cell) -> str:
    """Return the cell's source without the marker lines: the full solution."""
    return without_markers(cell.source)
