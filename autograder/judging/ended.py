"""What is recorded of a test that has ended, or that was never run."""

from dataclasses import dataclass

import msgspec

from autograder.judging.attempt import Attempt
from autograder.judging.called import call_shown
from autograder.judging.calls import Recorder
from autograder.judging.coarseness import Coarseness
from autograder.judging.diagnosis import TestRun
from autograder.judging.differing import first_difference
from autograder.judging.judge import Verdict, judge, result_of, sources
from autograder.judging.session import Ending, HiddenTest
from autograder.judging.solutions import Namespace
from autograder.record.report import Outcome
from layerlab.expect.circumstances import Circumstances, in_its_place, takes_log
from layerlab.expect.findings import CheckFailed, Finding


@dataclass(frozen=True)
class Judgement:
    """Makes the records of one exercise's tests.

    Attributes:
        solutions: what the solution defines.
        coarseness: says what float32 does not explain.
    """

    solutions: Namespace
    coarseness: Coarseness

    def of(self, test: HiddenTest, ending: Ending, attempt: Attempt, recorder: Recorder) -> TestRun:
        """Return the record of a run that has ended.

        Args:
            test: what was run.
            ending: how that ended.
            attempt: the notebook that it was about.
            recorder: what the test called.
        """
        result = judge(test, ending, attempt, recorder)
        coarse = self.coarseness.of(test, ending)
        if coarse is not None:
            result = result_of(test, Verdict(Outcome.FAILED, coarse), ending.seconds)
        call = call_shown(test.function, result.outcome, recorder, self.solutions)
        result = msgspec.structs.replace(result, call=call)
        if not isinstance(ending.error, CheckFailed):
            return TestRun(result, recorder.calls)
        found = _placed(ending.error.finding, attempt, recorder)
        # Now or never: the arrays themselves are not kept.
        differs = first_difference(found)
        return TestRun(result, recorder.calls, found.in_words(), differs)


def _placed(finding: Finding, attempt: Attempt, recorder: Recorder) -> Finding:
    """Return what a check found, seen beside what the function was given and what the notebook computes."""
    around = Circumstances(recorder.given, recorder.numbers, takes_log(sources(attempt)))
    return in_its_place(finding, around)


def without_run(test: HiddenTest, verdict: Verdict, detail: str | None = None) -> TestRun:
    """Return the record of a test that was judged without being run."""
    return TestRun(result_of(test, verdict, detail=detail))


def given_up(test: HiddenTest, attempt: Attempt) -> TestRun:
    """Return the record of a test that was not run since the notebook's cells could not be."""
    # The first bad cell speaks for all of them: "timeout" or "crashed" is an outcome's value, too.
    status = next(iter(attempt.bad.values()))
    msg = "The notebook's cells could not be run; see the problems named above."
    return without_run(test, Verdict(Outcome(status), msg))
