"""More than one mistake in one function: two that explain all of it together, or one that explains a part.

What a test sees has parts: each result of each call, each key of a returned dict. A mistake is *loud* in those that it
makes differ from the solution, and silent in all others:

    dgamma averaged          loud in dgamma alone
    gamma left out of dx     loud in dx alone

A submission that is right where a mistake is loud did not make it. Of two mistakes, each has to show by itself where the
other is silent; so few pairs are left to be replayed, though there are hundreds.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import combinations

import numpy as np

from autograder.judging.calls import Raised
from autograder.judging.likeness import RESULTS, Key, Seen, alike, apart, covers, off, part
from autograder.judging.outline import surely_apart
from autograder.judging.replays import Replays
from autograder.judging.same_calls import same_value
from autograder.judging.session import HiddenTest
from autograder.mistakes import Entry, pair

MAX_REPLAYS = 150  # of pairs, in a test each, for one function of one submission
SIGNS = 2  # tests that fail, the smallest ones, in which a sign of a mistake is looked for
AT_LEAST = (
    2  # tests that a mistake explains, to be named for a part: in one alone it may be like another
)
Keys = frozenset[Key]


@dataclass(frozen=True)
class Partly:
    """A mistake that explains some of the tests that fail, by their ids, and is refuted by none."""

    entry: Entry
    tests: tuple[str, ...]


@dataclass
class _Suspect:
    """A mistake that nothing refutes: where it is loud, and where of that the submission is otherwise, by test."""

    entry: Entry
    loud: dict[str, Keys] = field(default_factory=dict)
    apart: dict[str, Keys] = field(default_factory=dict)
    explained: list[str] = field(default_factory=list)

    @property
    def shows(self) -> bool:
        """Whether the submission is as the mistake is wherever that is loud."""
        return not any(self.loud[test] & self.apart[test] for test in self.loud)

    def tells(self, failed: int) -> bool:
        """Whether it is named for a part: one that shows everywhere, and explains half of what failed."""
        count = len(self.explained)
        return self.shows and count >= AT_LEAST and 2 * count >= failed


@dataclass
class Several:
    """Looks for mistakes in a function that no single one explains.

    Attributes:
        replays: what the tests see of known mistakes.
        tests: those of the function.
        ours: what they saw of the submission, by their ids.
    """

    replays: Replays
    tests: Sequence[HiddenTest]
    ours: Mapping[str, Seen]

    def of(self, entries: Sequence[Entry]) -> tuple[list[Entry], list[Partly]]:
        """Return the mistakes that explain everything together, or else those that explain a part each."""
        suspects = [suspect for suspect in map(self._suspect, entries) if suspect is not None]
        both = self._pair(suspects)
        if both:
            return both, []
        if self._is_in_another_place():
            return [], []
        failed = sum(bool(seen.ending) for seen in self.ours.values())
        return [], list(_unambiguous([one for one in suspects if one.tells(failed)]))

    def has_a_sign(self, entries: Sequence[Entry]) -> bool:
        """Tell whether the submission is as some mistake is in a part in which that is loud, in a small test that fails."""
        failing = [test for test in self.tests if self.ours[test.id].ending]
        small = self.replays.small_first(failing)[:SIGNS]
        return any(self._is_sign(entry, test) for test in small for entry in entries)

    def _is_sign(self, entry: Entry, test: HiddenTest) -> bool:
        ours = self.ours[test.id]
        outline = self.replays.outline(test, entry)
        if outline is None:
            return True
        loud = frozenset(_seen(outline.loud, ours))
        return bool(loud - frozenset(surely_apart(ours, outline)))

    @cached_property
    def _off(self) -> dict[str, Keys]:
        """Where the submission is not as the solution is, by test."""
        return {test.id: off(self.ours[test.id], self.replays.of(test)) for test in self.tests}

    def _is_in_another_place(self) -> bool:
        """Tell whether a result is right but for its place: exchanged gradients look like many a mistake."""
        for test in self.tests:
            right = self.replays.of(test)
            for key in self._off[test.id]:
                call, where, *_ = key
                others = [other for other in self._off[test.id] if other[:2] == (call, where)]
                ours = part(self.ours[test.id], key)
                if any(_tells(ours) and same_value(ours, part(right, other)) for other in others):
                    return True
        return False

    def _suspect(self, entry: Entry) -> _Suspect | None:
        """Return what a mistake shows in each test; None if a test refutes it, or it shows nothing."""
        suspect = _Suspect(entry)
        tests = self.replays.small_first(self.tests)
        # Most are refuted by what is known of them already: nothing is replayed for these.
        for test in tests:
            loud = frozenset(_seen(self.replays.loud(test, entry), self.ours[test.id]))
            if any(not covers(self._off[test.id], key) for key in loud):
                return None
            suspect.loud[test.id] = loud
        for test in tests:
            self._compare(suspect, test)
        return suspect if any(suspect.loud.values()) else None

    def _compare(self, suspect: _Suspect, test: HiddenTest) -> None:
        """Note where the submission is not as a mistake is, where that is loud."""
        loud, ours = suspect.loud[test.id], self.ours[test.id]
        if not loud:
            suspect.apart[test.id] = loud
            return
        outline = self.replays.outline(test, suspect.entry)
        if outline is not None and loud <= (found := frozenset(surely_apart(ours, outline))):
            suspect.apart[test.id] = found
            return
        theirs = self.replays.of(test, suspect.entry)
        suspect.apart[test.id] = apart(ours, theirs, self.replays.of(test))
        shows = not loud & suspect.apart[test.id]
        ends_alike = ours.ending == theirs.ending != ()
        if shows and ends_alike and any(_tells(part(ours, key)) for key in loud):
            suspect.explained.append(test.id)

    def _pair(self, suspects: Sequence[_Suspect]) -> list[Entry]:
        """Return the two mistakes that explain everything together; of several such pairs what they share."""
        left = MAX_REPLAYS
        for meddle in (False, True):
            fitting: list[set[str]] = []
            for first, second in self._possible(suspects, meddle=meddle):
                both = pair(first.entry, second.entry)
                if both is None:
                    continue
                fits, asked = self._fits(both, self._in_question(first, second))
                # What was replayed for somebody else counts too, or a Report would depend on who came before.
                left -= asked
                if fits:
                    fitting.append({first.entry.name, second.entry.name})
                if left <= 0:
                    break
            if fitting:
                common = set.intersection(*fitting)
                return [suspect.entry for suspect in suspects if suspect.entry.name in common]
        return []

    def _fits(self, both: Entry, tests: Sequence[HiddenTest]) -> tuple[bool, int]:
        """Tell whether a pair is what was seen, and how many replays it took."""
        for asked, test in enumerate(tests, start=1):
            fits = self.replays.at_a_glance(test, both, self.ours[test.id])
            if fits is None:
                theirs = self.replays.of(test, both)
                fits = alike(self.ours[test.id], theirs, self.replays.of(test))
            if not fits:
                return False, asked
        return True, len(tests)

    def _in_question(self, first: _Suspect, second: _Suspect) -> list[HiddenTest]:
        """Return the tests, first those in which both mistakes are loud: the others were compared already."""
        tests = self.replays.small_first(self.tests)
        return sorted(tests, key=lambda test: not (first.loud[test.id] and second.loud[test.id]))

    def _possible(
        self, suspects: Sequence[_Suspect], *, meddle: bool
    ) -> list[tuple[_Suspect, _Suspect]]:
        """Return the pairs that may fit, first those of which most is seen already."""
        found = [two for two in combinations(suspects, 2) if self._may_fit(*two, meddle=meddle)]
        return sorted(found, key=lambda two: -_agreeing(two[0]) - _agreeing(two[1]))

    def _may_fit(self, first: _Suspect, second: _Suspect, *, meddle: bool) -> bool:
        """Tell whether two mistakes account for all that differs, and each shows where the other is silent.

        With `meddle` a mistake may change what the other does elsewhere in the same call: a share of the old
        average that is wrong changes the output of whoever normalizes by the average.
        """
        for test in self.tests:
            one, other = first.loud[test.id], second.loud[test.id]
            differs = [key for key in self._off[test.id] if key[1] == RESULTS]
            if not all(covers(one | other, key) for key in differs):
                return False
            for suspect, silent in ((first, other), (second, one)):
                if not _shows_beside(suspect, silent, test, meddle=meddle):
                    return False
        return True


def _shows_beside(suspect: _Suspect, other: Keys, test: HiddenTest, *, meddle: bool) -> bool:
    """Tell whether a submission is as a mistake is wherever that is loud and the `other` one silent."""
    if meddle:
        other = frozenset((number,) for number, *_ in other)
    missed = suspect.loud[test.id] & suspect.apart[test.id]
    return all(_touches(key, other) for key in missed)


def _unambiguous(found: Sequence[_Suspect]) -> Iterator[Partly]:
    """Yield the mistakes that explain some tests, without those of which another explains as much of the same."""
    for suspect in found:
        own = set(suspect.explained)
        others = [set(other.explained) for other in found if other is not suspect]
        if not any(own & other and not own > other for other in others):
            yield Partly(suspect.entry, tuple(suspect.explained))


def _seen(keys: Keys, ours: Seen) -> Iterator[Key]:
    """Yield the keys of calls that the submission made; of one that raised, its arguments say nothing."""
    for key in keys:
        number, where, *_ = key
        if not isinstance(number, int) or number >= len(ours.calls):
            continue
        raised = isinstance(ours.calls[number].results, Raised)
        if where == RESULTS or not raised:
            yield key


def _tells(ours: object) -> bool:
    """Tell whether a wrong part is one that hardly two mistakes have in common by chance.

    All zeros are no evidence, nor are numbers that are none, nor an error: there are few kinds of it.
    """
    if isinstance(ours, tuple | dict):
        items = ours.values() if isinstance(ours, dict) else ours
        return any(map(_tells, items))
    if not isinstance(ours, np.ndarray | np.generic | float):
        return False
    numbers = np.asarray(ours)
    if numbers.dtype.kind not in "fc" or not numbers.size or not np.isfinite(numbers).all():
        return False
    # One number may be anything but 0; of several, not all are the same.
    several = numbers.max() != numbers.min()
    return bool(several or (numbers.size == 1 and numbers.any()))


def _agreeing(suspect: _Suspect) -> int:
    """Return in how many parts the submission is as a mistake is, where that is loud."""
    return sum(len(suspect.loud[test] - suspect.apart[test]) for test in suspect.loud)


def _touches(key: Key, keys: Keys) -> bool:
    """Tell whether a key is among keys, a part of one of them, or has one of them as a part."""
    return covers(keys, key) or any(other[: len(key)] == key for other in keys)
