"""Running one hidden test against one attempt, or recalling what came of the same answers before."""

import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import msgspec

from autograder.judging.attempt import Attempt
from autograder.judging.calls import Call, Keeping, Recorder
from autograder.judging.coarseness import Coarseness
from autograder.judging.conversation import Conversation, LateCalls
from autograder.judging.diagnosis import TestRun
from autograder.judging.ended import Judgement, given_up
from autograder.judging.faults import Asked, Soundness, was_asked
from autograder.judging.follow_through import MOST_TRIES, lost_credit_to_time
from autograder.judging.hanging_on import around_of, needs_of
from autograder.judging.remembered import Memory, RememberedRun, digest_of
from autograder.judging.session import Ending, HiddenTest
from autograder.judging.standard import Standard
from autograder.sandbox import RemoteStudent
from autograder.sandbox.calling import Answers, Ask


class Runner:
    """Runs the tests of one exercise, for all submissions.

    Args:
        standard: the tests, and what is right.
        folder: where the files of the tests lie.
        memory: what was asked and answered before.
        packages: those whose tables an answer may hold.
    """

    def __init__(
        self, standard: Standard, folder: Path, memory: Memory, packages: tuple[str, ...]
    ) -> None:
        self._standard = standard
        self._memory = memory
        self._packages = packages
        self._soundness = Soundness(standard, folder)
        coarseness = Coarseness(standard.session, standard.solutions)
        self._judgement = Judgement(standard.solutions, coarseness)

    def run_in_time(self, test: HiddenTest, attempt: Attempt, keeping: Keeping) -> TestRun:
        """Run one test, and again where its function was right to be credited or not, and did not answer that in time.

        Args:
            test: which one.
            attempt: the notebook.
            keeping: what may still be kept of the exercise's tests.

        Raises:
            HiddenTestError: the test does not work.
        """
        hangs = Counter(attempt.hangs)
        for _ in range(MOST_TRIES):
            run = self.run(test, attempt, keeping)
            if not lost_credit_to_time(run):
                break
            attempt.hangs = Counter(hangs)
        return run

    def run(self, test: HiddenTest, attempt: Attempt, keeping: Keeping | None = None) -> TestRun:
        """Run one test in a process that lives, or see that it need not be run: all of it was answered before.

        Args:
            test: which one.
            attempt: the notebook.
            keeping: what may still be kept of the exercise's tests; as if it were the only one unless given.

        Raises:
            HiddenTestError: the test does not work.
        """
        keeping = keeping or Keeping()
        roles = self._standard.roles
        recorder = Recorder(roles, keeping)
        careful = bool(attempt.hangs)
        conversation = Conversation(self._memory, test, attempt.ask, careful=careful)
        student = attempt.student(recorder, roles.cache_of, conversation.ask, conversation.leave)
        # A new process may have been made for it, in which yet another cell turned out to be bad.
        if attempt.given_up:
            return given_up(test, attempt)
        recalled = self._recalled(test, attempt, conversation, keeping)
        if recalled is not None:
            return recalled
        left = keeping.left
        ending = self._ending(test, student, conversation)
        run = self._judgement.of(test, ending, attempt, recorder)
        needs = needs_of(ending)
        if needs is None or recorder.short or conversation.place is None:
            return run
        around = around_of(needs, attempt)
        ended = RememberedRun(run.result, run.finding, run.differs, left - keeping.left)
        conversation.note_verdict(needs, around, ended)
        self._refuse_strayed(test, conversation)
        return replace(run, transcript=digest_of(conversation.place, around))

    def _recalled(
        self, test: HiddenTest, attempt: Attempt, conversation: Conversation, keeping: Keeping
    ) -> TestRun | None:
        """Return what came of a test that comes to a known end; None if it does not, or that hangs on something else as well."""
        begun = time.perf_counter()
        if not conversation.lead():
            return None
        place = conversation.place
        needs = None if place is None else self._memory.needs_at(place)
        if place is None or needs is None:
            return None
        around = around_of(needs, attempt)
        known = self._memory.verdict_at(place, around)
        if known is None or known.kept > keeping.left:
            return None
        keeping.left -= known.kept
        calls = LateCalls(partial(self._calls_again, test, conversation.again()))
        transcript = digest_of(place, around)
        seconds = round(time.perf_counter() - begun, 4)
        result = msgspec.structs.replace(known.result, seconds=seconds)
        return TestRun(result, calls, known.finding, known.differs, transcript)

    def _calls_again(self, test: HiddenTest, ask: Ask) -> Sequence[Call]:
        """Return the calls of a test that was not run: it runs on the answers alone."""
        roles = self._standard.roles
        recorder = Recorder(roles)
        answers = Answers(ask, self._packages)
        self._standard.run(test, RemoteStudent(answers, recorder, roles.cache_of))
        return recorder.calls

    def _ending(self, test: HiddenTest, student: object, conversation: Conversation) -> Ending:
        """Run one test, and see whose fault it is if it ends by itself.

        Raises:
            HiddenTestError: the test's own.
        """
        asked = Asked(student)
        ending = self._standard.run(test, asked)
        self._refuse_strayed(test, conversation)
        self._soundness.refuse_ours(test, ending, asked=was_asked(asked))
        return ending

    def _refuse_strayed(self, test: HiddenTest, conversation: Conversation) -> None:
        """See that a test does after the same answers what it did before.

        Raises:
            HiddenTestError: it does not.
        """
        if conversation.strayed:
            raise self._soundness.strayed(test)
