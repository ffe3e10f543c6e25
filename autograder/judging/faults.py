"""Whose fault it is that a test ended by itself: what is wrong with a test is never the student's."""

from collections.abc import Callable
from typing import Any

from autograder.errors import CourseError
from autograder.judging.session import Ending
from autograder.sandbox import StudentGone
from layerlab.expect.findings import CheckFailed
from layerlab.expect.student import StudentError

# No answer of a submission's can raise these on the trusted side, where it is plain numbers and texts.
_OURS = (ImportError, NameError, OSError, CourseError)


class HiddenTestError(CourseError):
    """A hidden test, or a solution that it asks, does not work; the message says where and why."""


class Asked:
    """A student that remembers whether a test has turned to it.

    Args:
        student: who answers.
    """

    def __init__(self, student: Any) -> None:
        self._student = student
        self._was_asked = False

    def __getattr__(self, name: str) -> Any:
        # A test that takes a function off the student is about to call it, or has a check do so.
        self._was_asked = True
        return getattr(self._student, name)


def was_asked(student: Asked) -> bool:
    """Tell whether a test has turned to `student`; no method of it, since each name is a function's."""
    return student._was_asked  # noqa: SLF001  # of this module


def is_ours(ending: Ending, *, asked: bool, holds: Callable[[], bool]) -> bool:
    """Tell whether a test ended by a fault of its own.

    Args:
        ending: how it ended.
        asked: whether it had turned to the student by then.
        holds: runs the same test on the solutions, and tells whether it passes there. That is the proof for
            what might be either's: `x.reshape(3, 4)` raises for a result of the wrong size, and for a slip in
            the test.
    """
    match ending.error:
        # Only a call of the student's raises these, even if it was not made for want of a process.
        case None | StudentError() | StudentGone():
            return False
    if not asked or isinstance(ending.error, _OURS):
        return True
    # An expectation that fails is what tests are for. That the solutions meet it was seen before the class.
    if isinstance(ending.error, CheckFailed):
        return False
    return not holds()


def strayed_sentence(test: str) -> str:
    """Return what is wrong with a test that does not do the same after the same answers, and the remedy."""
    return (
        f"{test} does not ask the same after the same answers: it keeps something from one submission to the"
        " next, or draws numbers that are not of `rng`; mend it, then grade again"
    )
