"""What explains the loss of a function: a known mistake, a wrong forward, or for want of them what it answered."""

from collections.abc import Mapping, Sequence

from autograder.judging.answered import Resemblance, is_unknown
from autograder.judging.attempt import Attempt
from autograder.judging.diagnosis import Diagnoses, TestRun
from autograder.judging.hanging_on import explained_key
from autograder.judging.remembered import ExplainedFunction, Memory
from autograder.judging.running import Runner
from autograder.judging.solutions import draws
from autograder.judging.standard import Standard
from autograder.record.report import Outcome

_ANSWERED = frozenset({Outcome.PASSED, Outcome.FAILED, Outcome.ERROR})


class Losses:
    """Explains what the functions of one exercise lost.

    Args:
        standard: the tests, and what is right.
        diagnoses: the known mistakes.
        resemblance: keeps what an unknown one answered.
        runner: runs a test once more.
        memory: what explained others whose tests ended alike.
    """

    def __init__(
        self,
        standard: Standard,
        diagnoses: Diagnoses,
        resemblance: Resemblance,
        runner: Runner,
        memory: Memory,
    ) -> None:
        self._standard = standard
        self._diagnoses = diagnoses
        self._resemblance = resemblance
        self._runner = runner
        self._memory = memory
        # The solution draws random numbers, and students may draw others each time.
        self._is_drawing = draws(standard.exercise)

    def of(
        self, function: str, runs: Sequence[TestRun], attempt: Attempt | None
    ) -> ExplainedFunction:
        """Return what explains the loss of a function, which is remembered as well.

        Args:
            function: which one.
            runs: all tests of the exercise.
            attempt: the notebook; None if it was not run.
        """
        own = _of_function(function, runs)
        forward = self._wrong_forward(function, runs)
        # What draws by itself answers otherwise each time, and what is kept of that is seen by running it again.
        key = b"" if self._is_drawing else explained_key(function, forward, own)
        known = self._memory.explained(key)
        if known is not None:
            return known
        explained = self._explained(function, own, forward, attempt)
        if key:
            self._memory.note_explained(key, explained)
        return explained

    def _explained(
        self,
        function: str,
        runs: Sequence[TestRun],
        forward: str | None,
        attempt: Attempt | None,
    ) -> ExplainedFunction:
        """Return what explains the runs of a function's own tests."""
        diagnoses = self._diagnoses.of(function, runs, forward)
        if not is_unknown(runs, diagnoses):
            return ExplainedFunction(diagnoses, None)
        right = self._diagnoses.right(function)
        again = self._again(runs, attempt)
        answered = self._resemblance.of(function, runs, right, again)
        return ExplainedFunction(diagnoses, answered)

    def _wrong_forward(self, function: str, runs: Sequence[TestRun]) -> str | None:
        """Return the function whose gradients `function` returns, if its own tests say that it is wrong."""
        forward = self._standard.roles.of(function).forward
        if forward is None:
            return None
        results = [run.result for run in _of_function(forward, runs)]
        is_wrong = any(result.earned < result.points for result in results)
        return forward if is_wrong else None

    def _again(self, runs: Sequence[TestRun], attempt: Attempt | None) -> Mapping[str, TestRun]:
        """Run tests once more, to see what answers otherwise each time; where nothing is drawn, none of them."""
        found: dict[str, TestRun] = {}
        if attempt is None or not self._is_drawing:
            return found
        for run in runs:
            # What took too long, or ended its process, showed nothing that would be compared.
            if run.result.outcome in _ANSWERED and not attempt.given_up:
                test = self._standard.test(run.result.id)
                found[test.id] = self._runner.run(test, attempt)
        return found


def _of_function(function: str, runs: Sequence[TestRun]) -> list[TestRun]:
    """Return the runs of one function's tests, in order."""
    return [run for run in runs if run.result.function == function]
