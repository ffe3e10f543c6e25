"""Explains a failed function: which known mistake returns the very same values in the very same tests?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from autograder.grading.calls import Call, Raised, Recorder, ReplayStudent, same_calls
from autograder.grading.session import HiddenTest, Session
from autograder.grading.trusted import Namespace
from autograder.mistakes import Bank, Entry
from autograder.records import Diagnosis, TestResult
from layerlab.findings import Finding
from layerlab.student import LocalStudent

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
    """The known mistakes of one exercise, each replayed once in every test of its function."""

    session: Session
    solutions: Namespace
    bank: Bank
    tests: Mapping[str, Sequence[HiddenTest]]
    _replays: dict[str, tuple[tuple[Entry, Traces], ...]] = field(default_factory=dict)

    def of(self, function: str, runs: Sequence[TestRun]) -> tuple[Diagnosis, ...]:
        """Return what explains the runs of `function`'s tests; nothing if all of them passed."""
        traces = {run.result.id: _calls_of(function, run.calls) for run in runs}
        if all(run.result.earned >= run.result.points for run in runs) or not any(traces.values()):
            return ()
        fitting = [e for e, known in self._known(function) if _agree(traces, known)]
        if fitting:
            return tuple(Diagnosis(mistake=e.name, sentence=e.sentence) for e in fitting)
        return tuple(_observations(runs))[:MAX_OBSERVATIONS]

    @cached_property
    def _reference(self) -> LocalStudent:
        return LocalStudent(self.solutions)

    def _known(self, function: str) -> tuple[tuple[Entry, Traces], ...]:
        """Return the mistakes of `function` that its tests tell from the solution, with their traces."""
        if function not in self._replays:
            right = self._replay(function, self.solutions)
            entries = [entry for entry in self.bank.mistakes if entry.function == function]
            replays = [(e, self._replay(function, e.namespace(self.solutions))) for e in entries]
            self._replays[function] = tuple((e, t) for e, t in replays if not _agree(t, right))
        return self._replays[function]

    def _replay(self, function: str, namespace: Namespace) -> Traces:
        traces = {}
        for test in self.tests[function]:
            recorder = Recorder()
            self.session.run(test, ReplayStudent(namespace, recorder), self._reference)
            traces[test.id] = _calls_of(function, recorder.calls)
        return traces


def _calls_of(function: str, calls: Sequence[Call]) -> list[Call]:
    """Return the calls of `function` alone: what else a test calls may be wrong in its own way."""
    return [call for call in calls if call.function == function]


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
        f"Look at {run.finding.what}: {run.finding.observation}"
        for run in runs
        if run.finding is not None and run.finding.observation
    ]
    return [Diagnosis(mistake=None, sentence=sentence) for sentence in dict.fromkeys(sentences)]
