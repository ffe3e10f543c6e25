"""What late work loses: a grace, steps, so much an hour, and no more than that."""

import math

from autograder.settings.records import Late


def percent_lost(policy: Late, seconds_late: float) -> float:
    """Return how many percent of what it earned a submission loses.

    Within the grace it loses nothing, beyond it is late from the due date on. Of the steps the last one that
    it is past counts; begun hours add to that.
    """
    if seconds_late <= 60 * policy.grace_minutes:
        return 0.0
    hours = seconds_late / 3600
    steps = [step for step in policy.steps if hours > step.after_hours]
    reached = max(steps, key=lambda step: step.after_hours, default=None)
    lost = policy.percent_per_hour * math.ceil(hours)
    if reached is not None:
        lost += reached.percent
    return min(lost, policy.at_most_percent)


def penalty(policy: Late, score: float, seconds_late: float) -> float:
    """Return the points that a score loses."""
    return score * percent_lost(policy, seconds_late) / 100
