"""The call that a hidden test ended with, in words that hold none of its numbers."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from autograder.judging.calls import Recorder
from autograder.record.report import Outcome
from autograder.text.raised import follows_from
from layerlab.expect.factors import Shape
from layerlab.expect.made_calls import MadeCall, call_in_words, parameters_of


def call_shown(
    function: str, outcome: Outcome, recorder: Recorder, solutions: Mapping[str, Any]
) -> str | None:
    """Return `affine_forward(x of (4, 3), w of (3, 2), b)`; None where nothing was called, or all is well.

    What is wrong came of the function that the test is about; what raised or did not end was called last.

    Args:
        function: what the test is about.
        outcome: how it ended.
        recorder: of its calls.
        solutions: say what the arguments are called.
    """
    if outcome in (Outcome.PASSED, Outcome.NOT_ATTEMPTED):
        return None
    last = recorder.last
    called = function if outcome is Outcome.FAILED and function in recorder.latest else last
    called = recorder.names.get(called or "", called)
    # To look at a value is no call.
    if called is None or called not in recorder.latest:
        return None

    def tell(shape: Shape) -> bool:
        # What a test gives later may be made of answers, whose shapes are the student's choice.
        return follows_from(shape, recorder.given)

    call = MadeCall(called, recorder.latest[called])
    return call_in_words(call, parameters_of(_named(called, solutions)), tell)


def _named(called: str, solutions: Mapping[str, Any]) -> object:
    """Return the function, or the method of a class, that is called so; None if there is none."""
    name, is_method, method = called.partition(".")
    found = solutions.get(name)
    if not is_method:
        return found
    # One that is bound, as it is called: without self.
    function = getattr(found, method, None)
    return partial(function, None) if callable(function) else None
