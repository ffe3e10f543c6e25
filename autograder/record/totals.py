"""What each student gets in all for an assignment, wherever that number comes from."""

from collections.abc import Iterable
from dataclasses import dataclass

from autograder.record.report import Report
from autograder.record.stored import LeftOut


@dataclass(frozen=True)
class Total:
    """One student's points for the assignment."""

    student: str
    earned: float
    points: float


@dataclass(frozen=True)
class Totals:
    """Those who have a total, those who have none, and what to know about them.

    `by_hand` are the points of the assignment that a person gives and that these totals do not have.
    """

    totals: tuple[Total, ...]
    left_out: tuple[LeftOut, ...]
    notes: tuple[str, ...] = ()
    by_hand: float = 0.0


def totals_of(reports: Iterable[Report], left_out: tuple[LeftOut, ...] = ()) -> Totals:
    """Return what tests alone gave: the totals that stand in the reports themselves."""
    found = tuple(Total(report.student, report.earned, report.points) for report in reports)
    return Totals(found, left_out)
