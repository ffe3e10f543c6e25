"""Whose fault it is that a test ended by itself: what is wrong with a test is never the student's."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from autograder.errors import CourseError
from autograder.judging.session import Ending, HiddenTest
from autograder.judging.standard import Standard
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


class Soundness:
    """Refuses the tests of one exercise that do not work, rather than have a submission lose points by them.

    Args:
        standard: the tests, and what they have to pass on.
        folder: where their files lie.
    """

    def __init__(self, standard: Standard, folder: Path) -> None:
        self._standard = standard
        self._folder = folder
        # The tests of which it was seen that they pass on the solutions.
        self._sound: set[str] = set()

    def refuse_ours(self, test: HiddenTest, ending: Ending, *, asked: bool) -> None:
        """See that a test did not end by a fault of its own.

        Args:
            test: which one.
            ending: how it ended.
            asked: whether it had turned to the student by then.

        Raises:
            HiddenTestError: it did.
        """
        if is_ours(ending, asked=asked, holds=partial(self._holds, test)):
            place = self._folder / ending.where
            msg = f"{place}: the test does not work ({type(ending.error).__name__}: {ending.error}); mend it, then grade again"
            raise HiddenTestError(msg) from ending.error

    def strayed(self, test: HiddenTest) -> HiddenTestError:
        """Return the error of a test that does something else than before after the same answers."""
        path = self._folder / test.id.partition("::")[0]
        return HiddenTestError(f"{path}: {strayed_sentence(test.id)}")

    def _holds(self, test: HiddenTest) -> bool:
        """Tell whether a test passes on the solutions."""
        # What passed once passes again: all that it draws follows from the secret.
        if test.id not in self._sound:
            alone = self._standard.run(test, self._standard.reference)
            if alone.error is not None:
                return False
            self._sound.add(test.id)
        return True


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
