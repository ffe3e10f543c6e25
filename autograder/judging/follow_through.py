"""What one test found out about a function, and what that means for the others of it."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

import msgspec
import numpy as np

from autograder.judging.attempt import Attempt, NotCalledAgain
from autograder.judging.calls import Raised, Recorder
from autograder.judging.diagnosis import TestRun
from autograder.judging.explained import Forwards
from autograder.sandbox import StudentTimeout

MOST_TRIES = 3


@dataclass
class FollowThrough:
    """Leaves credit where it is due, in the tests of one exercise.

    Attributes:
        forwards: says which of them are explained.
        seed: of a function; gives what is drawn to compare its forward.
    """

    forwards: Forwards
    seed: Callable[[str], int]

    def of(self, runs: Sequence[TestRun], attempt: Attempt) -> list[TestRun]:
        """Return the runs with follow-through only where the forward is explained."""
        runs = without_made_up(runs)

        def explain(function: str) -> bool:
            return in_time(partial(self._explain, function, runs, attempt), attempt.hangs)

        return with_explained(runs, explain)

    def _explain(self, function: str, runs: Sequence[TestRun], attempt: Attempt) -> bool:
        roles = self.forwards.roles
        student = attempt.student(Recorder(roles), roles.cache_of)
        if attempt.given_up:
            return False
        rng = np.random.default_rng(self.seed(function))
        return self.forwards.explain(function, runs, student, rng)


def without_made_up(runs: Sequence[TestRun]) -> list[TestRun]:
    """Take follow-through from all tests of a function whose forward one of them found to be made up.

    A test of a single gradient cannot tell: with all else held still, the right forward may be linear too.
    """
    made_up = {run.result.function for run in runs if run.finding and run.finding.made_up}
    return [_without_credit(run) if run.result.function in made_up else run for run in runs]


def with_explained(runs: Sequence[TestRun], explain: Callable[[str], bool]) -> list[TestRun]:
    """Take follow-through from the functions that have it and whose forward nothing explains."""
    credited = [run.result.function for run in runs if run.result.follow_through]
    # Each function is asked about once, in order.
    unexplained = {name for name in dict.fromkeys(credited) if not explain(name)}
    return [_without_credit(run) if run.result.function in unexplained else run for run in runs]


def in_time(explain: Callable[[], bool], hangs: Counter[str]) -> bool:
    """Ask whether a forward is explained, and again where the answer took too long.

    A forward that answered its tests in time is kept waiting by a busy machine rather than by itself, and whoever
    hangs gains nothing by it: what never comes explains nothing.

    Args:
        explain: asks a process that lives, a new one after each time that it did not answer.
        hangs: how often each function has hung in a test, which this leaves as it was.
    """
    before = Counter(hangs)
    for _ in range(MOST_TRIES):
        try:
            return explain()
        except NotCalledAgain:
            return False
        except StudentTimeout:
            # Else it would not be called a second time.
            hangs.clear()
            hangs.update(before)
    return False


def lost_credit_to_time(run: TestRun) -> bool:
    """Tell whether a test that had come to its finding asked for more, to credit it, and was not answered in time."""
    # What is remembered of a test was answered once, and its calls are made anew if they are looked at.
    if run.finding is None or not isinstance(run.calls, list) or not run.calls:
        return False
    last = run.calls[-1].results
    return isinstance(last, Raised) and last.type_name == StudentTimeout.__name__


def _without_credit(run: TestRun) -> TestRun:
    if not run.result.follow_through:
        return run
    return replace(run, result=msgspec.structs.replace(run.result, earned=0.0, follow_through=None))
