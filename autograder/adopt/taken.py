"""An exercise that was taken of a notebook, and what was decided about it."""

import ast
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from autograder.adopt.parts import ExercisePart, PartKind
from autograder.adopt.pieces import CellPlace, ToLookAt
from autograder.adopt.shaping import bound_names
from autograder.adopt.usage import loaded, parsed_body, used_first
from autograder.build.regions import without_markers

_ANSWERS = (PartKind.ANSWER, PartKind.BY_HAND)
_DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


@dataclass(frozen=True)
class Decisions:
    """What was found when an exercise was tried, and is done otherwise the next time.

    Attributes:
        by_hand: the keys of answers that do not run or that break a rule, with the reason.
        silenced: the keys of answers whose solution raises: it stays to be read, and is not run.
        tests: the places of cells of tests that do not hold for their own solution, with the reason.
        demos: why given cells are not run, by their places.
        joined: the places of cells of tests whose assertions hang on each other: each is one test.
    """

    by_hand: Mapping[str, str] = field(default_factory=dict)
    silenced: frozenset[str] = frozenset()
    tests: Mapping[CellPlace, str] = field(default_factory=dict)
    demos: Mapping[CellPlace, str] = field(default_factory=dict)
    joined: frozenset[CellPlace] = frozenset()


@dataclass
class TakenExercise:
    """An exercise that was made of a notebook, and what its author has to look at."""

    name: str
    path: str
    parts: list[ExercisePart]
    remarks: list[ToLookAt]
    points: float
    answer_places: frozenset[CellPlace]
    own_modules: bool = False

    @property
    def answers(self) -> int:
        """How many cells of code students write that nobody graded by hand."""
        return len(self.answer_places)

    @property
    def tested(self) -> tuple[ExercisePart, ...]:
        """The answers that tests judge."""
        return tuple(part for part in self.parts if part.kind is PartKind.ANSWER and part.tests)

    @property
    def points_by_tests(self) -> float:
        """What tests give."""
        return math.fsum(test.points for part in self.tested for test in part.tests)

    @property
    def points_by_hand(self) -> float:
        """What a person gives."""
        return math.fsum(part.points for part in self.parts)

    def is_needed(self, part: ExercisePart) -> bool:
        """Tell whether tests or other answers use what a part binds."""
        names = {*part.binds, *part.kept.values()}
        asked = {name for other in self.tested for test in other.tests for name in test.asked}
        answers = (other for other in self.parts if other is not part and other.kind in _ANSWERS)
        used = {name for other in answers for name in read_by(other)}
        return not names.isdisjoint(asked | used)

    @property
    def sentences(self) -> int:
        """How many tests want a sentence of their author's."""
        return sum(not test.sentence for part in self.tested for test in part.tests)

    @property
    def lost(self) -> frozenset[CellPlace]:
        """The answers that tests judged, and a person judges now."""
        return self.answer_places & {part.place for part in self.parts if part.reason}


def read_by(part: ExercisePart) -> Iterator[str]:
    """Yield the names that a part's code reads from around it."""
    for node in _statements(part):
        yield from loaded(node)


def read_at_once_by(part: ExercisePart) -> set[str]:
    """Return the names that a part's code reads from around it as it runs, not only when its functions are called."""
    body = _statements(part)
    functions = {node.name for node in body if isinstance(node, _DEFINITIONS)}
    return (
        set(used_first([node for node in body if not isinstance(node, _DEFINITIONS)])) - functions
    )


def bound_by(part: ExercisePart) -> set[str]:
    """Return the names that a part's code binds."""
    return set(bound_names(without_markers(part.source)))


def _statements(part: ExercisePart) -> list[ast.stmt]:
    return parsed_body(without_markers(part.source))
