"""What was taken of assignments, counted: for a line of a table, or for programs."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from autograder.adopt.adopting import TakenAssignment
from autograder.text.wording import counted


@dataclass(frozen=True)
class LostTests:
    """Tests whose points a person gives now.

    Attributes:
        path: the notebook that they stand in.
        cell: its cell, counted from 1.
        name: what their system calls the cell; empty if nothing.
        points: what they are worth.
        reason: why they are not tests any more.
    """

    path: str
    cell: int
    name: str
    points: float
    reason: str


@dataclass(frozen=True)
class TakenCount:
    """What was taken, in numbers.

    Attributes:
        notebooks: those that are exercises now.
        refused: those that are not.
        answers: cells of code for students to write which nobody graded by hand.
        whole: those of them that are judged as before: by tests, or by nobody.
        by_tests: points that tests give.
        by_hand: points that a person gave before and gives now.
        lost: points that tests gave and a person gives now.
        not_taken: points of the notebooks that are refused.
        earned: what their own solutions earn by tests; None if that was not tried.
        empty: what an empty notebook earns; likewise.
    """

    notebooks: int
    refused: int
    answers: int
    whole: int
    by_tests: float
    by_hand: float
    lost: float
    not_taken: float
    earned: float | None
    empty: float | None

    def __str__(self) -> str:
        """Return the line that is printed of it."""
        share = f" ({100 * self.whole / self.answers:.0f} %)" if self.answers else ""
        notebooks = counted(self.notebooks, "notebook")
        given = f"{_short(self.by_tests)} by tests, {_short(self.by_hand + self.lost)} by hand"
        before = f" ({_short(self.lost)} of them by tests before)" if self.lost else ""
        gone = f", {_short(self.not_taken)} not taken" if self.not_taken else ""
        whole = f"{self.whole} of {self.answers} answers whole{share}"
        total = _short(self.by_tests + self.by_hand + self.lost + self.not_taken)
        return f"{notebooks}, {whole}; {total} points: {given}{before}{gone}"


def counted_taken(taken: Iterable[TakenAssignment]) -> TakenCount:
    """Return what was taken of some assignments, in all."""
    every = list(taken)
    exercises = [exercise for one in every for exercise in one.exercises]
    answers = sum(exercise.answers for exercise in exercises)
    lost = math.fsum(one.points for assignment in every for one in lost_tests(assignment))
    trials = [one.trial for one in every if any(found.tested for found in one.exercises)]
    tried = [trial for trial in trials if trial is not None and not trial.trouble]
    is_tried = len(tried) == len(trials)
    return TakenCount(
        len(exercises),
        sum(len(one.refused) for one in every),
        answers,
        answers - sum(len(exercise.lost) for exercise in exercises),
        _rounded(exercise.points_by_tests for exercise in exercises),
        _rounded([*(exercise.points_by_hand for exercise in exercises), -lost]),
        _rounded([lost]),
        _rounded(points for one in every for _, points in one.refused),
        _rounded(trial.earned for trial in tried) if is_tried else None,
        _rounded(trial.empty for trial in tried) if is_tried else None,
    )


def lost_tests(taken: TakenAssignment) -> Sequence[LostTests]:
    """Return the tests of an assignment whose points a person gives now."""
    return [
        LostTests(
            remark.place.path, remark.place.cell, remark.place.name, remark.points, remark.text
        )
        for remark in taken.remarks
        if remark.points
    ]


def as_plain(taken: Sequence[TakenAssignment]) -> dict[str, Any]:
    """Return what was taken as JSON has it: each assignment, and all together."""
    return {
        "assignments": [
            {
                "old": one.old,
                "name": one.name,
                **asdict(counted_taken([one])),
                "trouble": one.trial.trouble if one.trial is not None else "",
                "lost_tests": [asdict(lost) for lost in lost_tests(one)],
                "to_look_at": [str(remark) for remark in one.remarks],
                "not_taken_because": [why for why, _ in one.refused],
            }
            for one in taken
        ],
        "all": asdict(counted_taken(taken)),
    }


def _rounded(points: Iterable[float]) -> float:
    # Shares of points are hundredths and less; what adding them up leaves behind is not said.
    return round(math.fsum(points), 6)


def _short(points: float) -> str:
    return f"{points:.10g}"
