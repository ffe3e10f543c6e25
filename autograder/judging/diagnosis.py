"""Explains a failed function: which known mistake returns the very same values in the very same tests?"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import takewhile

from autograder.judging.calls import Call, Raised, calls_of
from autograder.judging.likeness import Seen, alike, objection
from autograder.judging.observed import observed
from autograder.judging.outlines import Outlines
from autograder.judging.replays import Replays
from autograder.judging.same_calls import same_calls
from autograder.judging.session import HiddenTest, Session
from autograder.judging.several import Partly, Several
from autograder.judging.solutions import Namespace
from autograder.mistakes import Bank, Entry
from autograder.record.report import Diagnosis, Outcome, TestResult
from autograder.roles import PATH, Roles
from layerlab.expect.backward import mend_first
from layerlab.expect.findings import Finding

MAX_OBSERVATIONS = 2  # a third hint at one function helps nobody


@dataclass(frozen=True)
class TestRun:
    """One hidden test against one submission: the record, the calls it made and what its check found.

    `differs` is the first wrong value, for the instructor alone. `transcript` tells all that was asked and answered
    from all else; it is empty where that decided nothing.
    """

    __test__ = False  # not a test class, whatever pytest thinks of its name

    result: TestResult
    calls: Sequence[Call] = ()
    finding: Finding | None = None
    differs: str | None = None
    transcript: bytes = b""


@dataclass
class Diagnoses:
    """The known mistakes of one exercise, each replayed at most once in every test of its function.

    A mistake is replayed test by test, small ones first, and no further than it shows what was seen: in a
    test that trains a network, hardly any.
    """

    session: Session
    solutions: Namespace
    bank: Bank
    tests: Mapping[str, Sequence[HiddenTest]]
    roles: Roles
    outlines: Outlines = field(default_factory=Outlines)

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
        if not _needs_explaining(runs) or not any(calls_of(function, run.calls) for run in runs):
            return ()
        tests = {test.id: test for test in self.tests[function]}
        ours = {run.result.id: self._replays.seen(tests[run.result.id], _seen(run)) for run in runs}
        entries = [entry for entry in self.bank.mistakes if entry.function == function]
        fitting = [entry for entry in entries if self._fits(entry, ours)]
        if fitting:
            return tuple(map(_named, fitting))
        spoilt = forward is not None and self._spoils(forward, function, runs)
        both, partly = self._several(function, entries, ours, spoilt=spoilt)
        if both:
            return tuple(map(_named, both))
        if partly:
            return tuple(_partly_explained(partly, runs))
        # No known mistake: what the checks noticed themselves is the next best.
        observations = _observations(runs)
        checked = any(run.finding is not None for run in runs)
        if checked and forward is not None and self._shows(forward, function, runs):
            sentence = mend_first(forward, function)
            return (Diagnosis(mistake=None, sentence=sentence, forward=forward),)
        return tuple(observations[:MAX_OBSERVATIONS])

    def _several(
        self, function: str, entries: Sequence[Entry], ours: Mapping[str, Seen], *, spoilt: bool
    ) -> tuple[list[Entry], list[Partly]]:
        """Return two mistakes that explain everything, or those that explain a part each.

        A function that only ever got caches of a wrong forward is `spoilt`: what it returns is hardly what a known
        mistake makes of a right one. So it takes a sign of one, or hundreds of replays would come to nothing.
        """
        if self.roles.of(function).draws == PATH:
            # Two of these never have a number in common, and each takes its time.
            return [], []
        several = Several(self._replays, self.tests[function], ours)
        if spoilt and not several.has_a_sign(entries):
            return [], []
        return several.of(entries)

    def right(self, function: str) -> Mapping[str, Seen]:
        """Return what each test of a function sees of the solution, by the test's id."""
        return {test.id: self._replays.of(test) for test in self.tests[function]}

    def _shows(self, forward: str, function: str, runs: Sequence[TestRun]) -> bool:
        """Tell whether `forward` went wrong where a test that lost points took the cache of it."""
        return any(self._went_wrong(forward, function, run) for run in _lost(runs))

    def _spoils(self, forward: str, function: str, runs: Sequence[TestRun]) -> bool:
        """Tell whether it did in all tests that lost points."""
        return all(self._went_wrong(forward, function, run) for run in _lost(runs))

    def _went_wrong(self, forward: str, function: str, run: TestRun) -> bool:
        test = next(test for test in self.tests[function] if test.id == run.result.id)
        ours = _before(function, run.calls)
        theirs = _before(function, self._replays.recorded(test).calls)
        return not same_calls(calls_of(forward, ours), calls_of(forward, theirs))

    def _fits(self, entry: Entry, ours: Mapping[str, Seen]) -> bool:
        """Tell whether `entry` behaves like what was seen, and not like the solution."""
        differs = False
        # What is, bit by bit, what the mistake is needs no replay either.
        theirs: dict[str, Seen] = {}
        for test in self._replays.small_first(self.tests[entry.function]):
            fits = self._replays.at_a_glance(test, entry, ours[test.id])
            right = self._replays.of(test)
            theirs[test.id] = ours[test.id] if fits else Seen()
            if fits is None:
                theirs[test.id] = self._replays.of(test, entry)
                fits = alike(ours[test.id], theirs[test.id], right)
            # One difference settles it; the large tests need not be replayed.
            if not fits:
                return False
            differs = differs or bool(self._replays.loud(test, entry))
            differs = differs or len(theirs[test.id].calls) != len(right.calls)
        return differs and _has_said_as_much(ours, theirs)

    @cached_property
    def _replays(self) -> Replays:
        return Replays(self.session, self.solutions, self.roles, outlines=self.outlines)


def _has_said_as_much(ours: Mapping[str, Seen], theirs: Mapping[str, Seen]) -> bool:
    """Tell whether more than a type of error was seen; else the messages have to be the same too."""
    errors: list[tuple[object, object]] = []
    for test, seen in ours.items():
        for our_call, their_call in zip(seen.calls, theirs[test].calls, strict=False):
            if not isinstance(our_call.results, Raised):
                return True
            errors.append((our_call.results, their_call.results))
    return all(our_error == their_error for our_error, their_error in errors)


def _seen(run: TestRun) -> Seen:
    passed = run.result.outcome is Outcome.PASSED
    return Seen(run.calls, () if passed else objection(run.finding))


def _named(entry: Entry) -> Diagnosis:
    return Diagnosis(mistake=entry.name, sentence=entry.sentence)


def _partly_explained(partly: Sequence[Partly], runs: Sequence[TestRun]) -> Iterator[Diagnosis]:
    """Yield the mistakes that explain some of the tests that fail, each with how many."""
    failed = [run.result.id for run in runs if run.result.outcome is not Outcome.PASSED]
    for one in partly:
        count = len(one.tests)
        explains = None
        if count < len(failed):
            explains = f"This explains {count} of the {len(failed)} tests that fail."
        yield Diagnosis(
            mistake=one.entry.name,
            sentence=one.entry.sentence,
            explains=explains,
            tests=one.tests if explains else (),
        )


def _before(function: str, calls: Sequence[Call]) -> list[Call]:
    """Return the calls until `function` was first called: numeric gradients are taken after it."""
    return list(takewhile(lambda call: call.function != function, calls))


def _lost(runs: Sequence[TestRun]) -> list[TestRun]:
    """Return the runs that lost points."""
    return [run for run in runs if run.result.earned < run.result.points]


def _needs_explaining(runs: Sequence[TestRun]) -> bool:
    """Tell whether a function lost points, and was written at all."""
    results = [run.result for run in runs]
    if all(result.earned >= result.points for result in results):
        return False
    return any(result.outcome is not Outcome.NOT_ATTEMPTED for result in results)


def _observations(runs: Sequence[TestRun]) -> list[Diagnosis]:
    """Return the patterns that the checks noticed, each once."""
    findings = {run.result.id: run.finding for run in runs if run.finding is not None}
    return [
        Diagnosis(mistake=None, sentence=seen.sentence, tests=seen.tests)
        for seen in observed(findings)
    ]
