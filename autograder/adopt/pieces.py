"""What a notebook of another system is made of, before anything is decided about it."""

from dataclasses import dataclass
from enum import StrEnum


class PieceKind(StrEnum):
    """What a cell is for, whoever's system it comes from."""

    PROSE = "prose"
    GIVEN = "given"
    ANSWER = "answer"  # code that students write, judged by tests or by nobody
    BY_HAND = "by hand"  # code that students write and a person judges
    WRITTEN = "written"  # prose that students write
    TESTS = "tests"
    TASK = "task"  # what is to be done in cells of the students' own


@dataclass(frozen=True)
class CellPlace:
    """Where something stood: the notebook's path as it was given, and the cell, counted from 1."""

    path: str
    cell: int
    name: str = ""

    def __str__(self) -> str:
        """Return `ps1/problem1.ipynb, cell 4 (squares)`."""
        name = f" ({self.name})" if self.name else ""
        return f"{self.path}, cell {self.cell}{name}"


@dataclass(frozen=True)
class Piece:
    """One cell, or one part of a question.

    Attributes:
        kind: what it is for.
        source: its text; markers are as LayerLab spells them, and those around hidden tests are empty lines.
        place: where it stood.
        points: what it is worth.
        hidden: the lines of its tests that students do not get, counted from 0.
        scheme: how it is to be judged by hand, for whoever judges.
        trouble: why it cannot be taken as what it is; empty if it can.
    """

    kind: PieceKind
    source: str
    place: CellPlace
    points: float = 0.0
    hidden: frozenset[int] = frozenset()
    scheme: str = ""
    trouble: str = ""


@dataclass(frozen=True)
class ToLookAt:
    """Something that its author has to look at: where it stood, what is the matter, and the points by hand for it."""

    place: CellPlace
    text: str
    points: float = 0.0

    def __str__(self) -> str:
        """Return the line that is printed of it."""
        worth = f" [{self.points:g} points by hand]" if self.points else ""
        return f"{self.place}: {self.text}{worth}"
