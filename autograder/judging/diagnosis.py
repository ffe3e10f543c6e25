"""Explains a failed function: which known mistake returns the very same values in the very same tests?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from autograder.judging.calls import Call, Raised, Recorder, calls_of
from autograder.judging.replay import ReplayStudent
from autograder.judging.same_calls import same_calls
from autograder.judging.session import HiddenTest, Session
from autograder.judging.solutions import Namespace
from autograder.mistakes import Bank, Entry
from autograder.record.report import Diagnosis, Outcome, TestResult
from autograder.roles import Roles
from layerlab.expect.findings import Finding
from layerlab.expect.student import LocalStudent

MAX_OBSERVATIONS = 2
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
    _replays: dict[tuple[str, str], list[Call]] = field(default_factory=dict)
    _seconds: dict[str, float] = field(default_factory=dict)

    def of(
        self, function: str, runs: Sequence[TestRun], forward: str | None = None
    ) -> tuple[Diagnosis, ...]:
        """Return what explains the runs of `function`'s tests; nothing if all of them passed.

        Args:
            function: which one.
            runs: its tests, in order.
            forward: the function whose cache it works with, if that one is wrong itself. What is observed
                of gradients may then be its doing, so it is named instead.
        """
        traces = {run.result.id: calls_of(function, run.calls) for run in runs}
        if all(run.result.earned >= run.result.points for run in runs) or not any(traces.values()):
            return ()
        if all(run.result.outcome is Outcome.NOT_ATTEMPTED for run in runs):
            return ()
        entries = [entry for entry in self.bank.mistakes if entry.function == function]
        fitting = [entry for entry in entries if self._fits(entry, traces)]
        if fitting:
            return tuple(Diagnosis(mistake=e.name, sentence=e.sentence) for e in fitting)
        observations = _observations(runs)
        if observations and forward is not None:
            told = f"Mend {forward} first: {function} works with the cache that it leaves, and may be right."
            return (Diagnosis(mistake=None, sentence=told),)
        return tuple(observations[:MAX_OBSERVATIONS])

    def _fits(self, entry: Entry, ours: Traces) -> bool:
        """Tell whether `entry` behaves like what was seen, and not like the solution."""
        right = {test.id: self._replay(test) for test in self.tests[entry.function]}
        tests = sorted(self.tests[entry.function], key=lambda test: self._seconds[test.id])
        if not all(same_calls(ours[test.id], self._replay(test, entry)) for test in tests):
            return False
        theirs = {test.id: self._replay(test, entry) for test in tests}
        return _agree(ours, theirs) and not _agree(theirs, right)

    @cached_property
    def _reference(self) -> LocalStudent:
        return LocalStudent(self.solutions)

    def _replay(self, test: HiddenTest, entry: Entry | None = None) -> list[Call]:
        """Return the calls that `test` makes of its function, with `entry` in place if there is one."""
        key = (entry.name if entry else "", test.id)
        if key not in self._replays:
            namespace = entry.namespace(self.solutions) if entry else self.solutions
            recorder = Recorder(self.roles)
            ending = self.session.run(test, ReplayStudent(namespace, recorder), self._reference)
            self._seconds.setdefault(test.id, ending.seconds)
            self._replays[key] = calls_of(test.function, recorder.calls)
        return self._replays[key]


def _agree(ours: Traces, theirs: Traces) -> bool:
    """Tell whether two functions behaved alike in all tests.

    Where nothing but exceptions was seen, their messages have to be the same too: a type alone says little.
    """
    if ours.keys() != theirs.keys() or not any(theirs.values()):
        return False
    if not all(same_calls(ours[name], theirs[name]) for name in theirs):
        return False
    pairs = [pair for name in theirs for pair in zip(ours[name], theirs[name], strict=True)]
    raised = [(a.results, b.results) for a, b in pairs if isinstance(a.results, Raised)]
    return len(raised) < len(pairs) or all(a == b for a, b in raised)


def _observations(runs: Sequence[TestRun]) -> list[Diagnosis]:
    """Return the patterns that the checks noticed, each once."""
    sentences = [
        f"Look at {run.finding.what}: {run.finding.observation[0].lower()}{run.finding.observation[1:]}"
        for run in runs
        if run.finding is not None and run.finding.observation
    ]
    return [Diagnosis(mistake=None, sentence=sentence) for sentence in dict.fromkeys(sentences)]
