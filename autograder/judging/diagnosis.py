"""Explains a failed function: which known mistake returns the very same values in the very same tests?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import takewhile

from autograder.judging.calls import Call, Raised, Recorder, calls_of
from autograder.judging.observed import observed
from autograder.judging.replay import ReplayStudent
from autograder.judging.same_calls import same_calls
from autograder.judging.session import HiddenTest, Session
from autograder.judging.solutions import Namespace
from autograder.mistakes import Bank, Entry
from autograder.record.report import Diagnosis, Outcome, TestResult
from autograder.roles import Roles
from layerlab.expect.backward import mend_first
from layerlab.expect.findings import Finding
from layerlab.expect.student import LocalStudent

MAX_OBSERVATIONS = 2  # a third hint at one function helps nobody
Traces = Mapping[str, list[Call]]  # the calls of one function, in each of its tests


@dataclass(frozen=True)
class TestRun:
    """One hidden test against one submission: the record, the calls it made and what its check found."""

    __test__ = False  # not a test class, whatever pytest thinks of its name

    result: TestResult
    calls: Sequence[Call] = ()
    finding: Finding | None = None


@dataclass
class Diagnoses:
    """The known mistakes of one exercise, each replayed at most once in every test of its function.

    A mistake is replayed test by test, quick ones first, and no further than it shows what was seen: in a
    test that trains a network, hardly any.
    """

    session: Session
    solutions: Namespace
    bank: Bank
    tests: Mapping[str, Sequence[HiddenTest]]
    roles: Roles
    # by the mistake's name ("" for the solution itself) and the test's id
    _replays: dict[tuple[str, str], list[Call]] = field(default_factory=dict)
    # how long the first replay of each test took, by its id
    _seconds: dict[str, float] = field(default_factory=dict)

    def of(
        self, function: str, runs: Sequence[TestRun], forward: str | None = None
    ) -> tuple[Diagnosis, ...]:
        """Return what explains the runs of `function`'s tests; nothing if all of them passed.

        Args:
            function: which one.
            runs: its tests, in order.
            forward: the function whose cache it works with, if that one is wrong itself. What is observed
                of gradients may then be its doing, so it is named instead where it shows in the very tests
                that failed: one that takes an unknown mode leaves the same cache as ever.
        """
        traces = {run.result.id: calls_of(function, run.calls) for run in runs}
        if not _needs_explaining(runs) or not any(traces.values()):
            return ()
        entries = [entry for entry in self.bank.mistakes if entry.function == function]
        fitting = [entry for entry in entries if self._fits(entry, traces)]
        if fitting:
            return tuple(
                Diagnosis(mistake=entry.name, sentence=entry.sentence) for entry in fitting
            )
        # No known mistake: what the checks noticed themselves is the next best.
        observations = _observations(runs)
        checked = any(run.finding is not None for run in runs)
        if checked and forward is not None and self._shows(forward, function, runs):
            sentence = mend_first(forward, function)
            return (Diagnosis(mistake=None, sentence=sentence, forward=forward),)
        return tuple(observations[:MAX_OBSERVATIONS])

    def _shows(self, forward: str, function: str, runs: Sequence[TestRun]) -> bool:
        """Tell whether `forward` went wrong where a test that lost points took the cache of it."""
        tests = {test.id: test for test in self.tests[function]}
        for run in runs:
            result = run.result
            if result.earned >= result.points:
                continue
            ours = _before(function, run.calls)
            theirs = _before(function, self._recorded(tests[result.id]))
            if not same_calls(calls_of(forward, ours), calls_of(forward, theirs)):
                return True
        return False

    def _fits(self, entry: Entry, ours: Traces) -> bool:
        """Tell whether `entry` behaves like what was seen, and not like the solution."""
        tests = self.tests[entry.function]
        # The solution first: its replays say which tests are quick.
        right = {test.id: self._replay(test) for test in tests}
        quick_first = sorted(tests, key=lambda test: self._seconds[test.id])
        theirs = {}
        for test in quick_first:
            theirs[test.id] = self._replay(test, entry)
            # One difference settles it; the slow tests need not be replayed.
            if not same_calls(ours[test.id], theirs[test.id]):
                return False
        return _agree(ours, theirs) and not _agree(theirs, right)

    @cached_property
    def _reference(self) -> LocalStudent:
        return LocalStudent(self.solutions)

    def _replay(self, test: HiddenTest, entry: Entry | None = None) -> list[Call]:
        """Return the calls that `test` makes of its function, with `entry` in place if there is one."""
        return calls_of(test.function, self._recorded(test, entry))

    def _recorded(self, test: HiddenTest, entry: Entry | None = None) -> list[Call]:
        """Return those and the calls of the function that leaves it a cache."""
        name = entry.name if entry else ""
        key = (name, test.id)
        if key not in self._replays:
            namespace = entry.namespace(self.solutions) if entry else self.solutions
            recorder = Recorder(self.roles)
            student = ReplayStudent(namespace, recorder)
            ending = self.session.run(test, student, self._reference)
            self._seconds.setdefault(test.id, ending.seconds)
            wanted = (test.function, self.roles.of(test.function).forward)
            self._replays[key] = [call for call in recorder.calls if call.function in wanted]
        return self._replays[key]


def _before(function: str, calls: Sequence[Call]) -> list[Call]:
    """Return the calls until `function` was first called: numeric gradients are taken after it."""
    return list(takewhile(lambda call: call.function != function, calls))


def _needs_explaining(runs: Sequence[TestRun]) -> bool:
    """Tell whether a function lost points, and was written at all."""
    results = [run.result for run in runs]
    if all(result.earned >= result.points for result in results):
        return False
    return any(result.outcome is not Outcome.NOT_ATTEMPTED for result in results)


def _agree(ours: Traces, theirs: Traces) -> bool:
    """Tell whether two functions behaved alike in all tests.

    Where nothing but exceptions was seen, their messages have to be the same too: a type alone says little.
    """
    if ours.keys() != theirs.keys() or not any(theirs.values()):
        return False
    # Results of our calls and of theirs, side by side.
    pairs: list[tuple[object, object]] = []
    for test_id in theirs:
        if not same_calls(ours[test_id], theirs[test_id]):
            return False
        for our_call, their_call in zip(ours[test_id], theirs[test_id], strict=True):
            pairs.append((our_call.results, their_call.results))
    has_values = any(not isinstance(our_result, Raised) for our_result, _ in pairs)
    if has_values:
        return True
    return all(our_error == their_error for our_error, their_error in pairs)


def _observations(runs: Sequence[TestRun]) -> list[Diagnosis]:
    """Return the patterns that the checks noticed, each once."""
    findings = {run.result.id: run.finding for run in runs if run.finding is not None}
    return [
        Diagnosis(mistake=None, sentence=seen.sentence, tests=seen.tests)
        for seen in observed(findings)
    ]
