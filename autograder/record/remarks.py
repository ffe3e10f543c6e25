"""What people and the gradebook add to a report: points by hand, comments, what lateness costs."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Remark:
    """What a person said of a cell in the gradebook; points where they gave them by hand."""

    name: str
    comment: str | None
    score: float | None
    points: float | None


@dataclass(frozen=True)
class Recorded:
    """What the gradebook has: the score, with what was given by hand and taken off for lateness."""

    score: float
    points: float
    penalty: float
    remarks: tuple[Remark, ...]
