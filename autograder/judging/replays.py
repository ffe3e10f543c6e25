"""The known mistakes of one exercise, as its tests see them; each is replayed in a test once for all submissions."""

from collections import OrderedDict
from collections.abc import Sequence
from functools import cached_property

from autograder.judging.calls import Call, Recorder, calls_of, size_of
from autograder.judging.likeness import Key, Objection, Seen, objection, off
from autograder.judging.outline import Outline, outline_of, surely_alike, surely_unlike
from autograder.judging.outlines import Outlines
from autograder.judging.replay import ReplayStudent
from autograder.judging.session import Ending, HiddenTest, Session
from autograder.judging.solutions import Namespace
from autograder.judging.statistics import in_statistics
from autograder.mistakes import Entry
from autograder.roles import Roles
from layerlab.expect.findings import CheckFailed
from layerlab.expect.student import LocalStudent

CAPACITY = 48 << 20  # bytes of recorded values; what was not asked for the longest goes first

# The mistake's function and name, nothing for the solution itself, and the test's id.
ReplayKey = tuple[str, str, str]


class Replays:
    """Runs tests with a mistake in the solution's place, and remembers what they saw.

    Args:
        session: runs a test.
        solutions: what the solution defines.
        roles: what each function returns.
        capacity: bytes of recorded values that are kept.
        outlines: what is known of replays without running them.
    """

    def __init__(
        self,
        session: Session,
        solutions: Namespace,
        roles: Roles,
        capacity: int = CAPACITY,
        outlines: Outlines | None = None,
    ) -> None:
        self._session = session
        self._solutions = solutions
        self._roles = roles
        self._capacity = capacity
        self._outlines = Outlines() if outlines is None else outlines
        self._size = 0
        self._kept: OrderedDict[ReplayKey, tuple[Seen, int]] = OrderedDict()
        self._of: dict[ReplayKey, Seen] = {}
        self._loud: dict[ReplayKey, frozenset[Key]] = {}
        self._sizes: dict[str, int] = {}

    def of(self, test: HiddenTest, entry: Entry | None = None) -> Seen:
        """Return what `test` sees of its function, with `entry` in place if there is one."""
        key = _key(test, entry)
        if key not in self._of:
            self._of[key] = self.seen(test, self.recorded(test, entry))
        return self._of[key]

    def seen(self, test: HiddenTest, whole: Seen) -> Seen:
        """Return what `test` saw of its function alone, with statistics in the place of what that drew."""
        calls = calls_of(test.function, whole.calls)
        if not self._hangs_on_draws(test.function):
            return Seen(calls, whole.ending)
        right = calls_of(test.function, self.recorded(test).calls)
        return Seen(in_statistics(calls, right, self._roles), whole.ending)

    def _hangs_on_draws(self, function: str) -> bool:
        """Tell whether a function draws something, or is the gradient of one that does."""
        role = self._roles.of(function)
        return role.draws is not None or bool(role.forward and self._roles.of(role.forward).draws)

    def recorded(self, test: HiddenTest, entry: Entry | None = None) -> Seen:
        """Return that and the calls of the function that leaves it a cache."""
        key = _key(test, entry)
        if key not in self._kept:
            seen = self._run(test, entry)
            size = sum(map(_call_size, seen.calls))
            self._kept[key] = seen, size
            self._size += size
            while self._size > self._capacity and len(self._kept) > 1:
                oldest, (_, freed) = self._kept.popitem(last=False)
                self._of.pop(oldest, None)
                self._size -= freed
            return seen
        self._kept.move_to_end(key)
        return self._kept[key][0]

    def loud(self, test: HiddenTest, entry: Entry) -> frozenset[Key]:
        """Return the parts that a mistake makes differ from the solution, in what `test` sees of its function."""
        key = _key(test, entry)
        if key not in self._loud:
            outline = self.outline(test, entry)
            found = off(self.of(test, entry), self.of(test)) if outline is None else outline.loud
            self._loud[key] = found
        return self._loud[key]

    def outline(self, test: HiddenTest, entry: Entry) -> Outline | None:
        """Return a mistake's outline in a test, replaying it if nobody has; None of what draws by itself."""
        if self._hangs_on_draws(test.function):
            return None
        kept = self._outlines.get(*_key(test, entry))
        if kept is not None:
            return kept
        theirs, right = self.of(test, entry), self.of(test)
        outline = outline_of(theirs, right, off(theirs, right))
        self._outlines.put(outline, *_key(test, entry))
        return outline

    def at_a_glance(self, test: HiddenTest, entry: Entry, ours: Seen) -> bool | None:
        """Tell whether a test saw of a mistake what it saw of a submission; None where only a replay tells."""
        outline = self.outline(test, entry)
        if outline is None:
            return None
        if surely_unlike(ours, outline):
            return False
        return True if surely_alike(ours, outline) else None

    def small_first(self, tests: Sequence[HiddenTest]) -> list[HiddenTest]:
        """Return tests in the order of how much they look at, which says about how long they take.

        What seconds they took would say it better, and be another order each time.
        """
        return sorted(tests, key=self._size_of)

    def _size_of(self, test: HiddenTest) -> int:
        if test.id not in self._sizes:
            self._sizes[test.id] = sum(map(_call_size, self.recorded(test).calls))
        return self._sizes[test.id]

    def _run(self, test: HiddenTest, entry: Entry | None) -> Seen:
        namespace = entry.namespace(self._solutions) if entry else self._solutions
        recorder = Recorder(self._roles)
        student = ReplayStudent(namespace, recorder)
        forward = self._roles.of(test.function).forward
        # What a test calls to find that out is then nothing that anybody compares: calls of another function, at its end.
        crediting = forward in (None, test.function)
        ending = self._session.run(test, student, self._reference, crediting=crediting)
        wanted = (test.function, forward)
        calls = [call for call in recorder.calls if call.function in wanted]
        return Seen(calls, _objection_of(ending))

    @cached_property
    def _reference(self) -> LocalStudent:
        return LocalStudent(self._solutions)


def _key(test: HiddenTest, entry: Entry | None) -> ReplayKey:
    return (entry.function, entry.name, test.id) if entry else ("", "", test.id)


def _objection_of(ending: Ending) -> Objection:
    if ending.error is None:
        return ()
    return objection(ending.error.finding if isinstance(ending.error, CheckFailed) else None)


def _call_size(call: Call) -> int:
    return size_of(call.args) + size_of(call.results)
