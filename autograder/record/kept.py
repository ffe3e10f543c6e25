"""What a gradebook keeps of one submission, beyond what its report says."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class KeptGrade:
    """The points with what a person gave, after what was taken off for being late.

    Attributes:
        earned: the points.
        points: what it is worth.
        waiting: whether a person has yet to look at a part of it.
        seconds_late: how long after its due date it came, an extension counted; 0 in time.
    """

    earned: float
    points: float
    waiting: bool = False
    seconds_late: float = 0.0


# By assignment, then by student.
KeptGrades = Mapping[str, Mapping[str, KeptGrade]]
