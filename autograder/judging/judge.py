"""From how a hidden test ended to what it earns and what the student is told."""

from collections.abc import Sequence
from dataclasses import dataclass

from autograder.judging.attempt import Attempt, NotCalledAgain
from autograder.judging.calls import Recorder
from autograder.judging.session import Ending, HiddenTest
from autograder.record.report import Outcome, TestResult
from autograder.sandbox import AnswerTooLarge, StudentGone, StudentTimeout
from autograder.sandbox.errors import WireError
from autograder.sandbox.room import MAX_ANSWER, MAX_HELD
from autograder.text.raised import raised_sentence
from layerlab.expect.crossing import MAX_NUMBERS
from layerlab.expect.findings import CheckFailed
from layerlab.expect.points import ladder
from layerlab.expect.shape_errors import shape_hints
from layerlab.expect.student import MissingFunction, MissingValue, NotAttempted, StudentError
from layerlab.expect.stumbles import rows_noticed, unusable

FOLLOW_THROUGH = 0.7  # of a test's points, for the right gradient of a wrong forward function
MAX_DETAIL = 4000  # characters; an assertion about an array may print all of it


@dataclass(frozen=True)
class Verdict:
    """How a test is judged, before it becomes a record; the hints are about an error, where its kind has any."""

    outcome: Outcome
    message: str | None = None
    follow_through: str | None = None
    share: float = 0.0
    hints: tuple[str, ...] = ()


def judge(
    test: HiddenTest, ending: Ending, attempt: Attempt, recorder: Recorder | None = None
) -> TestResult:
    """Return the record of one run; only one that came to its end without an error earns all points.

    Args:
        test: what was run.
        ending: how that ended.
        attempt: the notebook that it was about.
        recorder: what the test called.
    """
    error = ending.error
    if error is None:
        passed = Verdict(Outcome.PASSED, share=1.0)
        return result_of(test, passed, ending.seconds)
    # A test may call several functions: the one that it called last brought it to its end.
    function = (recorder and recorder.last) or test.function
    verdict = _verdict(error, attempt, function, recorder)
    # For the instructor alone: it says where in the hidden test it happened.
    detail = f"{ending.where}: {type(error).__name__}: {error}"
    return result_of(test, verdict, ending.seconds, detail[:MAX_DETAIL])


def result_of(
    test: HiddenTest, verdict: Verdict, seconds: float = 0.0, detail: str | None = None
) -> TestResult:
    """Return the record of a test that was judged so."""
    earned = test.points * verdict.share
    # A test's own hints are about a result that is wrong or too long in coming. To code that raises, its error says more.
    has_own = verdict.outcome in (Outcome.PASSED, Outcome.FAILED, Outcome.TIMEOUT)
    hints = ladder(test.hint, test.more_hints) if has_own else verdict.hints
    return TestResult(
        id=test.id,
        exercise=test.exercise,
        function=test.function,
        sentence=test.sentence,
        outcome=verdict.outcome,
        points=test.points,
        earned=round(earned, 4),
        seconds=round(seconds, 4),
        hint=next(iter(hints), None),
        more_hints=hints[1:],
        message=verdict.message,
        follow_through=verdict.follow_through,
        detail=detail,
    )


def _verdict(
    error: BaseException, attempt: Attempt, function: str, recorder: Recorder | None
) -> Verdict:
    """Judge what ended a test: a check, the submission, its process, or the test itself."""
    match error:
        case CheckFailed(finding=finding):
            share = FOLLOW_THROUGH if finding.follow_through else 0.0
            returned = recorder.returned if recorder else None
            msg = rows_noticed(finding, function, returned, exact=False)
            return Verdict(Outcome.FAILED, msg, finding.follow_through, share)
        case StudentError():
            return _raised(error, attempt, function, recorder)
        case StudentGone():
            return _gone(error, attempt, function)
        case AssertionError():
            return Verdict(Outcome.FAILED, "This does not hold.")
        case MemoryError() | WireError():
            # A test computes with results, and may hand them on to another function.
            msg = f"What {function} returned is too large for the test to go on with it."
            return Verdict(Outcome.FAILED, msg)
    # The test itself stumbled, as over `out, cache = student.forward(x)` where one result came.
    return Verdict(Outcome.FAILED, _stumbled(error, function, recorder))


def _stumbled(error: BaseException, function: str, recorder: Recorder | None) -> str:
    """Return why a test ended by itself: in the words that `check` says, if a result was in its hands."""
    if recorder is None or not recorder.came_back:
        return f"What {function} returned could not be used: look at the number and types of its results."
    sentence = unusable(function, recorder.returned, error, exact=False)
    return sentence if sentence.endswith((".", "?")) else f"{sentence}."


def _raised(
    error: StudentError, attempt: Attempt, function: str, recorder: Recorder | None
) -> Verdict:
    if isinstance(error, MissingValue):
        return _missing_value(error.function, function, attempt)
    if isinstance(error, MissingFunction):
        return _missing(error.function, attempt)
    if isinstance(error, NotAttempted):
        return Verdict(Outcome.NOT_ATTEMPTED, f"{function} is not written yet.")
    given = recorder.given if recorder else frozenset()
    msg = raised_sentence(error, sources(attempt), cell_names(attempt), given)
    return Verdict(Outcome.ERROR, msg, hints=shape_hints(error.type_names, error.text))


def _gone(error: StudentGone, attempt: Attempt, function: str) -> Verdict:
    if isinstance(error, NotCalledAgain):
        return Verdict(Outcome.TIMEOUT, f"{error}.")
    if isinstance(error, AnswerTooLarge):
        return Verdict(Outcome.FAILED, _too_large(function))
    if isinstance(error, StudentTimeout):
        seconds = attempt.limits.call_seconds
        return Verdict(Outcome.TIMEOUT, f"{function} did not answer within {seconds:g} s.")
    return Verdict(Outcome.CRASHED, f"{function} ended the whole program.")


def _too_large(function: str) -> str:
    """Return the sentence for an answer that takes more memory than a test may spend on it."""
    megabytes, numbers = MAX_ANSWER >> 20, MAX_NUMBERS / 1e6
    return (
        f"What {function} returned is too large to be looked at: a test takes arrays of at most"
        f" {numbers:.0f} million numbers and {megabytes} MB from one call, and {MAX_HELD >> 20} MB in all."
    )


def _missing_value(name: str, cell: str, attempt: Attempt) -> Verdict:
    """A value that nothing binds: because its cell was never written, or because that failed."""
    failed = _failed_cell(cell, attempt)
    if failed is not None:
        return failed
    return Verdict(Outcome.NOT_ATTEMPTED, f"Nothing is called {name} when all cells have run.")


def _missing(function: str, attempt: Attempt) -> Verdict:
    """A function that nothing defines: because it was never written, or because its cell failed."""
    failed = _failed_cell(function, attempt)
    if failed is not None:
        return failed
    for number, what in reversed(attempt.bound(function)):
        if what == "removed":
            msg = f"{function} was removed by cell {number} of the notebook."
            return Verdict(Outcome.ERROR, msg)
    return Verdict(Outcome.NOT_ATTEMPTED, f"There is no function called {function}.")


def _failed_cell(function: str, attempt: Attempt) -> Verdict | None:
    """Return how the cell of an answer failed; None if it did not."""
    for index, cell in enumerate(attempt.notebook.cells):
        result = attempt.results.get(index)
        if cell.grade_id != function or result is None:
            continue
        if result.status == "timeout":
            msg = f"The cell that defines {function} did not end in time."
            return Verdict(Outcome.TIMEOUT, msg)
        if result.status == "crashed":
            msg = f"The cell that defines {function} ended the program."
            return Verdict(Outcome.CRASHED, msg)
        if result.error is not None:
            if result.error.ename == "NotImplementedError":
                return Verdict(Outcome.NOT_ATTEMPTED, f"{function} is not written yet.")
            # Put as what a call raises, so that both are explained in the same words.
            raised = StudentError(result.error.ename, text=result.error.evalue)
            sentence = raised_sentence(raised, sources(attempt), cell_names(attempt))
            msg = f"The cell that defines {function} failed. {sentence}"
            return Verdict(Outcome.ERROR, msg)
    return None


def sources(attempt: Attempt) -> Sequence[str]:
    """Return the cells that were run."""
    return [cell.source for cell in attempt.notebook.cells]


def cell_names(attempt: Attempt) -> Sequence[str]:
    """Return what each cell that was run is called for the student."""
    names = []
    for cell in attempt.notebook.cells:
        if cell.grade_id:
            names.append(f"the cell of {cell.grade_id}")
        else:
            # People count cells from 1.
            names.append(f"cell {cell.index + 1} of the notebook")
    return names
