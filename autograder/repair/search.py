"""Looks for the smallest change of one function that makes all its tests pass.

Singles come first, in the order in which they were drafted, each judged by the cheapest failing test before any
other is run. Pairs follow, each of a single that got further than the function as it stands and any other. What may
be spent is counted in edits and calls, so that the same is found whatever else the machine does.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from autograder.intake.merge import SubmittedNotebook
from autograder.judging.attempt import Attempt
from autograder.judging.diagnosis import TestRun
from autograder.judging.engine import Engine
from autograder.judging.session import HiddenTest
from autograder.record.report import Outcome
from autograder.repair.trial import Trial
from autograder.sandbox import SmallEdit, edited

MAX_HANGS = 3  # of edits that never come to an end: each costs the whole time of a call
LEADS = 4  # singles that pairs are made of
MAX_SIDEWAYS = 40  # singles of which that is asked
SIDEWAYS = 2  # further failing tests that say of a single whether it gets anywhere


@dataclass(frozen=True)
class Budget:
    """What one function may cost: edits that are tried, and calls of the student's functions."""

    edits: int = 600
    calls: int = 20_000


@dataclass(frozen=True)
class Found:
    """What a search came to.

    Attributes:
        drafts: the edits that together make all tests pass, one or two; none if there are no such.
        tried: how many edits were tried, a pair counted as one.
        calls: how many calls that took.
        exhausted: whether all that was drafted was tried within the budget.
        late: whether the time that a submission may take was over before; the next time it may be enough.
    """

    drafts: tuple[SmallEdit, ...] = ()
    tried: int = 0
    calls: int = 0
    exhausted: bool = True
    late: bool = False


@dataclass(frozen=True)
class _Standing:
    """How far an edit gets: how many failing tests pass, what the first that does not says, and how far that came."""

    passed: int
    said: str = ""
    reach: tuple[bool, int] = (False, 0)


@dataclass(frozen=True)
class _Lead:
    """An edit that is not enough by itself.

    Attributes:
        draft: the edit.
        gain: how many more tests pass.
        before: how many of the first ones do.
        reach: how far the first that does not pass comes.
    """

    draft: SmallEdit
    gain: int
    before: int
    reach: tuple[bool, int]


# Those that fail and those that pass, each the cheapest first.
_Tests = tuple[Sequence[HiddenTest], Sequence[HiddenTest]]


@dataclass
class Search:
    """One search: for edits of one cell of a notebook.

    Attributes:
        engine: judges.
        notebook: what was handed in.
        function: whose tests fail.
        place: the cell that is edited, among those that are run.
        drafted: drafts the edits of a wave: 0 has the likely ones, 1 and 2 the others.
        budget: what it may cost.
    """

    engine: Engine
    notebook: SubmittedNotebook
    function: str
    place: int
    drafted: Callable[[int], Sequence[SmallEdit]]
    budget: Budget = field(default_factory=Budget)
    _tried: int = 0
    _calls: int = 0
    _hung: int = 0
    _ends: float = 0.0

    def run(self) -> Found:
        """Return what was found, if anything was."""
        self._ends = time.monotonic() + self.engine.seconds
        with self.engine.attempt(self.notebook, Trial) as trial:
            found = self._found(trial)
        late = not found and time.monotonic() > self._ends
        return Found(found or (), self._tried, self._calls, self._has_left, late)

    @property
    def _has_left(self) -> bool:
        is_within = self._tried < self.budget.edits and self._calls < self.budget.calls
        # As in grading, where nothing slower is an answer: a function may sleep, and costs no call by that.
        is_in_time = time.monotonic() <= self._ends
        return is_within and is_in_time and self._hung < MAX_HANGS

    @property
    def _source(self) -> str:
        return self.notebook.cells[self.place].source

    def _found(self, trial: Trial) -> tuple[SmallEdit, ...] | None:
        failing, passing = self._as_it_stands(trial)
        if not failing:
            return None
        tests = failing, passing
        likely = self.drafted(0)
        leads: list[_Lead] = []
        found = self._single(likely, trial, tests, leads)
        if found is None:
            found = self._pair(_best(leads, LEADS), likely, trial, tests)
        for wave in (1, 2):
            if found is None and self._has_left:
                found = self._single(self.drafted(wave), trial, tests, [])
        return found

    def _single(
        self, drafts: Sequence[SmallEdit], trial: Trial, tests: _Tests, leads: list[_Lead]
    ) -> tuple[SmallEdit, ...] | None:
        """Return one edit that makes all tests pass; `leads` gets those that get further than nothing."""
        failing, passing = tests
        trial.turn_to(self.place, self._source)
        before = self._standing(trial, failing)
        behind: list[_Lead] = []
        for draft in self._new(drafts):
            standing = self._try(trial, (draft,), failing)
            if standing is None:
                continue
            if standing.passed == len(failing) and self._is_proven((draft,), trial, passing):
                return (draft,)
            if standing.passed:
                leads.append(_Lead(draft, standing.passed, standing.passed, standing.reach))
            elif standing.said != before.said and standing.reach >= before.reach:
                behind.append(_Lead(draft, 0, 0, standing.reach))
        if self._has_left:
            leads += self._sideways(trial, _best(behind, MAX_SIDEWAYS), failing)
        return None

    def _new(self, drafts: Sequence[SmallEdit]) -> Iterator[SmallEdit]:
        """Yield the edits of which each makes another text, as long as there is something to spend."""
        seen = {self._source}
        for draft in drafts:
            if not self._has_left:
                return
            text = edited(self._source, draft)
            if text not in seen:
                seen.add(text)
                yield draft

    def _as_it_stands(self, trial: Trial) -> tuple[list[HiddenTest], list[HiddenTest]]:
        """Return the function's tests that fail and those that pass, each the cheapest first."""
        trial.start()
        if trial.given_up:
            return [], []
        failing: list[HiddenTest] = []
        passing: list[HiddenTest] = []
        cost: dict[str, int] = {}
        for test in self._tests(self.function):
            run = self._judged(test, trial)
            # In calls, for how long it takes depends on what else the machine does.
            cost[test.id] = len(run.calls)
            (passing if holds(run) else failing).append(test)
        for tests in (failing, passing):
            tests.sort(key=lambda test: cost[test.id])
        return failing, passing

    def _tests(self, function: str) -> list[HiddenTest]:
        tests = self.engine.session.tests_of(self.notebook.exercise)
        return [test for test in tests if test.function == function]

    def _judged(self, test: HiddenTest, trial: Trial) -> TestRun:
        run = self.engine.judged(test, trial)
        self._calls += len(run.calls)
        self._hung += run.result.outcome is Outcome.TIMEOUT
        return run

    def _try(
        self, trial: Trial, drafts: tuple[SmallEdit, ...], tests: Sequence[HiddenTest]
    ) -> _Standing | None:
        """Return how far some edits get together; None if they make no function."""
        self._tried += 1
        if not trial.turn_to(self.place, edited(self._source, *drafts)):
            return None
        return self._standing(trial, tests)

    def _standing(self, trial: Trial, tests: Sequence[HiddenTest]) -> _Standing:
        """Run tests until one does not hold."""
        for passed, test in enumerate(tests):
            run = self._judged(test, trial)
            if not holds(run):
                return _Standing(passed, _said(run), _reach(run))
        return _Standing(len(tests))

    def _sideways(
        self, trial: Trial, leads: Sequence[_Lead], failing: Sequence[HiddenTest]
    ) -> Iterator[_Lead]:
        """Yield the edits that change what is wrong, with whether a test passes that is not the first."""
        for lead in leads:
            gain = 0
            for test in failing[1 : 1 + SIDEWAYS]:
                if not self._has_left:
                    return
                standing = self._try(trial, (lead.draft,), [test])
                gain = 0 if standing is None else standing.passed
                if gain:
                    break
            yield replace(lead, gain=gain)

    def _pair(
        self, leads: Sequence[_Lead], drafts: Sequence[SmallEdit], trial: Trial, tests: _Tests
    ) -> tuple[SmallEdit, ...] | None:
        """Return two edits that make all tests pass together, one of them a lead."""
        failing, passing = tests
        ends = self._tried + self.budget.edits // 2
        for lead in leads:
            # What passes with the lead alone says nothing about the other.
            in_order = [*failing[lead.before :], *failing[: lead.before]]
            for draft in drafts:
                if not self._has_left or self._tried >= ends:
                    return None
                if lead.draft.overlaps(draft):
                    continue
                both = (lead.draft, draft)
                standing = self._try(trial, both, in_order)
                if standing is None or standing.passed < len(failing):
                    continue
                if self._is_proven(both, trial, passing):
                    return both
        return None

    def _is_proven(
        self, drafts: tuple[SmallEdit, ...], trial: Trial, passing: Sequence[HiddenTest]
    ) -> bool:
        """Tell whether all tests hold with some edits: here, and in a process that saw nothing else."""
        if self._standing(trial, passing).passed < len(passing):
            return False
        cells = list(self.notebook.cells)
        cells[self.place] = replace(cells[self.place], source=edited(self._source, *drafts))
        changed = replace(self.notebook, cells=tuple(cells))
        with self.engine.attempt(changed, Attempt) as attempt:
            attempt.start()
            if attempt.given_up:
                return False
            runs = [self.engine.judged(test, attempt) for test in self._tests(self.function)]
        self._calls += sum(len(run.calls) for run in runs)
        return all(map(holds, runs))


def _best(leads: Sequence[_Lead], count: int) -> list[_Lead]:
    """Return the edits that get the furthest; of those that get as far, the likeliest."""
    return sorted(leads, key=lambda lead: (lead.gain, lead.reach), reverse=True)[:count]


def holds(run: TestRun) -> bool:
    """Tell whether a test passed for all its points; credit for the gradient of a wrong forward is no proof."""
    return run.result.outcome is Outcome.PASSED and run.result.earned >= run.result.points


def _said(run: TestRun) -> str:
    """Return what tells whether a test fails otherwise than before."""
    result = run.result
    what = run.finding.what if run.finding else ""
    where = (result.detail or "").partition(": ")[0]
    return f"{result.outcome}|{where}|{what}|{result.message}"


def _reach(run: TestRun) -> tuple[bool, int]:
    """Return how far a test came: whether to a comparison, and to which line of the hidden test."""
    where = (run.result.detail or "").partition(": ")[0]
    _, _, line = where.rpartition(":")
    came_back = run.result.outcome is Outcome.FAILED
    return came_back, int(line) if line.isdecimal() else 0
