"""How much of a submission is graded, and until when."""

import time
from collections.abc import Iterable
from dataclasses import dataclass, field

from autograder.judging.session import HiddenTest


@dataclass(frozen=True)
class Extent:
    """What is asked of grading one submission.

    Attributes:
        seconds: how long all of it may take.
        only: the functions whose tests are run; all if none is named.
        brief: whether each exercise ends with the first test that loses points, and nothing is explained.
        begun: when it began, by the clock that only goes forward.
    """

    seconds: float
    only: frozenset[str] = frozenset()
    brief: bool = False
    begun: float = field(default_factory=time.monotonic)

    @property
    def taken(self) -> float:
        """How many seconds it has taken so far."""
        return time.monotonic() - self.begun

    @property
    def is_over(self) -> bool:
        """Whether the time is used up."""
        return self.taken > self.seconds

    def wanted(self, tests: Iterable[HiddenTest]) -> list[HiddenTest]:
        """Return those of some tests that are asked for: all, unless functions are named."""
        return [test for test in tests if not self.only or test.function in self.only]
