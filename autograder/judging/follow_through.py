"""What one test found out about a function, and what that means for the others of it."""

from collections.abc import Sequence
from dataclasses import replace

import msgspec

from autograder.judging.diagnosis import TestRun


def without_made_up(runs: Sequence[TestRun]) -> list[TestRun]:
    """Take follow-through from all tests of a function whose forward one of them found to be made up.

    A test of a single gradient cannot tell: with all else held still, the right forward may be linear too.
    """
    made_up = {run.result.function for run in runs if run.finding and run.finding.made_up}
    return [_without_credit(run) if run.result.function in made_up else run for run in runs]


def _without_credit(run: TestRun) -> TestRun:
    if not run.result.follow_through:
        return run
    return replace(run, result=msgspec.structs.replace(run.result, earned=0.0, follow_through=None))
