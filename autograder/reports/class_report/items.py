"""Item analysis: how well one test tells strong submissions from weak ones.

The statistic is the corrected item-total correlation, which for a test that is passed or failed is the
point-biserial correlation: Pearson's r between what a test earned and what all *other* tests earned.
Leaving the test out of the total keeps it from agreeing with itself (S. Henrysson, "Correction of
item-total correlations in item analysis", Psychometrika 28, 1963, 211-218).
"""

import math
import statistics
from collections.abc import Sequence
from enum import StrEnum

# With fewer submissions a correlation says more about chance than about the test.
FEWEST = 10
# Below this, an item discriminates poorly by the usual guide (R. L. Ebel and D. A. Frisbie, Essentials of
# Educational Measurement, 5th edition, 1991).
WEAK = 0.2
# Sums of points differ in their last digits by the order of adding; equal ones must be equal.
_DIGITS = 9


class ItemVerdict(StrEnum):
    """What is remarkable about a test."""

    NOBODY = "nobody passes"
    EVERYBODY = "everybody passes"
    REVERSED = "stronger work fails it more often"
    WEAK = "tells little"
    NONE = ""


def corrected_item_total(item: Sequence[float], totals: Sequence[float]) -> float | None:
    """Return the correlation of one test's points with those of all other tests.

    Args:
        item: what each submission earned by the test.
        totals: what each submission earned by all tests, this one included.

    Returns:
        A number between -1 and 1; None with fewer than `FEWEST` submissions, or where all submissions
        earned the same by the test or by the others.
    """
    if len(item) < FEWEST:
        return None
    rest = [round(total - earned, _DIGITS) for earned, total in zip(item, totals, strict=True)]
    try:
        return statistics.correlation(item, rest)
    except statistics.StatisticsError:
        return None


def chance(submissions: int) -> float:
    """Return how far from 0 a correlation may well be when there is none (two standard errors).

    The standard error of Pearson's r without a correlation is 1 / sqrt(n - 1).
    """
    return 2 / math.sqrt(submissions - 1) if submissions > 1 else 1.0


def item_verdict(passed: int, attempted: int, power: float | None) -> ItemVerdict:
    """Say in a few words what is remarkable about a test, if anything is."""
    if not attempted:
        return ItemVerdict.NONE
    if passed == 0:
        return ItemVerdict.NOBODY
    if passed == attempted:
        return ItemVerdict.EVERYBODY
    if power is None or power >= WEAK:
        return ItemVerdict.NONE
    return ItemVerdict.REVERSED if power < -chance(attempted) else ItemVerdict.WEAK
