"""An exercise of ours while it is made: its cells in order, and the tests that came with them."""

import re
from dataclasses import dataclass, field
from enum import StrEnum

from autograder.adopt.pieces import CellPlace

_ASKED = re.compile(
    r"""student\.value\(['"](\w+)|\bstudent\.(\w+)|\bwithout\(student[^)]*\)\.(\w+)"""
)
_WORD = re.compile(r"\w+")


class PartKind(StrEnum):
    """What a cell of an exercise of ours is."""

    PROSE = "prose"
    GIVEN = "given"
    DEMO = "demo"  # never run while grading
    ANSWER = "answer"
    BY_HAND = "by hand"
    WRITTEN = "written"


@dataclass
class ExercisePart:
    """One cell.

    Attributes:
        kind: what it is.
        source: its code or prose, with our markers.
        place: where it came from.
        defines: the function or class that an answer is; empty for statements.
        binds: the names that its code binds.
        name: what it is called, if students write in it.
        points: what a person gives for it.
        tests: what judges it, if tests do.
        kept: names that are kept as they were when it had run, by the names they are kept under.
        reason: why a person judges it, or a part of it, where tests did; empty if nothing was lost.
        key: what tells it from all others of its notebook, whatever it is called.
        lost_tests: those tests.
        public: lines of its solution that students see elsewhere.
    """

    kind: PartKind
    source: str
    place: CellPlace
    defines: str = ""
    binds: tuple[str, ...] = ()
    name: str = ""
    points: float = 0.0
    tests: list["TakenTest"] = field(default_factory=list)
    kept: dict[str, str] = field(default_factory=dict)
    reason: str = ""
    key: str = ""
    lost_tests: list[str] = field(default_factory=list)
    public: tuple[str, ...] = ()

    @property
    def is_code(self) -> bool:
        """Whether it is a cell of code that is run."""
        return self.kind in (PartKind.GIVEN, PartKind.ANSWER, PartKind.BY_HAND)


@dataclass(frozen=True)
class TakenTest:
    """One assertion as a test: its method's lines, what it imports, what it is worth."""

    place: CellPlace
    lines: tuple[str, ...]
    imports: tuple[str, ...]
    helpers: frozenset[str]
    points: float
    hidden: bool
    sentence: str

    @property
    def asked(self) -> frozenset[str]:
        """The names that it asks of the notebook; of what it makes there all words, since any may be one."""
        found: set[str] = set()
        for line in self.lines:
            words = _WORD.findall(line) if "student.made(" in line or "without(" in line else []
            found.update(words, *_ASKED.findall(line))
        return frozenset(found - {""})
