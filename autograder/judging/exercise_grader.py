"""Grading one exercise of a submission: its cells, its tests, what they earn, and what explains a loss."""

import math
from collections.abc import Iterator, Sequence

from autograder.judging.answers import written_answers
from autograder.judging.attempt import Attempt
from autograder.judging.beyond import names_given, reading_problems
from autograder.judging.calls import Keeping
from autograder.judging.diagnosis import TestRun
from autograder.judging.ended import given_up, without_run
from autograder.judging.extent import Extent
from autograder.judging.follow_through import FollowThrough
from autograder.judging.found import FoundSoFar
from autograder.judging.judge import Verdict
from autograder.judging.losses import Losses
from autograder.judging.notes import cell_problems
from autograder.judging.remembered import ExplainedFunction
from autograder.judging.reproduction import with_reproductions
from autograder.judging.running import Runner
from autograder.judging.standard import Standard
from autograder.record.report import FunctionResult, Outcome
from autograder.roles import FUNCTION, VALUES
from autograder.text.bound import bound_sentence

_UNEXPLAINED = ExplainedFunction((), None)


class ExerciseGrader:
    """Grades what students made of one exercise, one after another.

    Args:
        standard: what is right.
        runner: runs the tests.
        follow_through: says where credit for gradients stays.
        losses: says what explains a loss.
        reproduced: whether failures are given as code.
    """

    def __init__(
        self,
        standard: Standard,
        runner: Runner,
        follow_through: FollowThrough,
        losses: Losses,
        *,
        reproduced: bool,
    ) -> None:
        self.standard = standard
        self.runner = runner
        self.follow_through = follow_through
        self._losses = losses
        self._reproduced = reproduced
        self._given = names_given(standard.template)

    def grade(self, attempt: Attempt, extent: Extent, found: FoundSoFar) -> None:
        """Run the cells of a notebook, then its tests, and add what came of both.

        Raises:
            SandboxError: the sandbox cannot be had any more.
            HiddenTestError: a test does not work.
        """
        found.answers |= written_answers(self.standard.name, attempt.notebook.notebook)
        attempt.start()
        functions = self.standard.exercise.of_kind(FUNCTION)
        readings = attempt.read_beyond(functions, self._given)
        runs = self.follow_through.of(list(self._runs(attempt, extent, found)), attempt)
        results = [run.result for run in runs]
        found.functions += self._function_results(runs, attempt, explain=not extent.brief)
        found.problems += reading_problems(attempt, readings, _failed(runs))
        # After the tests: which functions hung is known by then only.
        found.problems += cell_problems(attempt)
        if self._reproduced and not extent.brief:
            results = list(with_reproductions(results, attempt, self.standard, extent))
        found.tests += results
        found.note_run(attempt, self.standard.template.by_hand)

    def miss(self, extent: Extent, found: FoundSoFar) -> None:
        """Add an exercise of which there is no notebook."""
        msg = f"There is no {self.standard.template.file} that can be graded."
        self.leave(Verdict(Outcome.NOT_ATTEMPTED, msg), extent, found)

    def leave(
        self, verdict: Verdict, extent: Extent, found: FoundSoFar, detail: str | None = None
    ) -> None:
        """Add an exercise that could not be run.

        Args:
            verdict: of all its tests.
            extent: which of them are asked for.
            found: what it is added to.
            detail: for the instructor alone.
        """
        tests = extent.wanted(self.standard.tests)
        runs = [without_run(test, verdict, detail) for test in tests]
        found.tests += [run.result for run in runs]
        found.functions += self._function_results(runs, None, explain=not extent.brief)
        found.note_not_run(self.standard.template)

    def _runs(self, attempt: Attempt, extent: Extent, found: FoundSoFar) -> Iterator[TestRun]:
        """Run all tests; a submission that hangs or dies loses the test at hand alone."""
        lost = False
        keeping = Keeping()
        for test in extent.wanted(self.standard.tests):
            if lost and extent.brief:
                verdict = Verdict(Outcome.NOT_ATTEMPTED, "An earlier test had settled it.")
                yield without_run(test, verdict)
            elif attempt.given_up:
                yield given_up(test, attempt)
            elif extent.is_over:
                found.note_out_of_time(attempt.notebook.file, extent.seconds)
                msg = "The time for the whole submission was used up before this test."
                yield without_run(test, Verdict(Outcome.TIMEOUT, msg))
            else:
                run = self.runner.run_in_time(test, attempt, keeping)
                lost = lost or run.result.earned < run.result.points
                yield run

    def _function_results(
        self, runs: Sequence[TestRun], attempt: Attempt | None, *, explain: bool
    ) -> Iterator[FunctionResult]:
        """Yield what each function earned, and what explains a loss; the recorded calls go no further."""
        for function in self.standard.functions:
            own = [run.result for run in runs if run.result.function == function]
            explained = self._losses.of(function, runs, attempt) if explain else _UNEXPLAINED
            yield FunctionResult(
                exercise=self.standard.name,
                function=function,
                grade_id=f"test_{function}",
                points=math.fsum(result.points for result in own),
                earned=round(math.fsum(result.earned for result in own), 4),
                diagnoses=explained.diagnoses,
                bound=self._bound(function, attempt),
                answered=explained.answered,
            )

    def _bound(self, function: str, attempt: Attempt | None) -> str | None:
        """Say which cells bound a function or class; a value is bound by any cell that pleases."""
        role = self.standard.roles.of(function)
        if attempt is None or role.kind == VALUES:
            return None
        return bound_sentence(attempt.bound(function))


def _failed(runs: Sequence[TestRun]) -> list[str]:
    """Return the functions that were written and lost points."""
    lost = [run.result for run in runs if run.result.earned < run.result.points]
    written = [result for result in lost if result.outcome is not Outcome.NOT_ATTEMPTED]
    return list(dict.fromkeys(result.function for result in written))
