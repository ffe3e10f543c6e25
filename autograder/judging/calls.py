"""What a test saw of a submission: each call's arguments afterwards and its results, in comparable form."""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta

import numpy as np

from autograder.judging.parts import Place, identical, unlike_parts
from autograder.roles import LAST, Role, Roles
from autograder.sandbox import StudentGone
from layerlab.expect.circumstances import numbers_of, shapes_of
from layerlab.expect.frames import frame_kind, taken_apart
from layerlab.expect.objects import TAKING_APART
from layerlab.expect.student import ASKED, ATTRIBUTE, StudentError

MAX_KEPT = 10_000_000  # bytes of values kept of one test; a test that saw more is not compared
MAX_KEPT_OF_ALL = 64_000_000  # of all tests of an exercise, which are compared at its end
MAX_NESTED = 3  # levels of tuples, lists and dicts that are kept


@dataclass(frozen=True)
class Opaque:
    """A value that stays where it was made: it is not compared."""


@dataclass(frozen=True)
class Raised:
    """A call that ended in an exception."""

    type_name: str
    text: str


OPAQUE = Opaque()
_COPIED_AS_THEY_ARE = (str, bool, int, float, np.generic, date, time, timedelta, range)
_POINTER = 8  # bytes that a list spends on each of its items


@dataclass(frozen=True)
class Call:
    """One call: the arguments that matter as they were afterwards, and the results that matter.

    `written` says which parts of the arguments the function wrote into, where that is known: of a replay. `forward`
    is the call whose cache came in, if one did.
    """

    function: str
    args: tuple[object, ...]
    results: object
    written: frozenset[Place] = frozenset()
    forward: "Call | None" = None


@dataclass
class Keeping:
    """How many bytes of values may still be kept of an exercise's tests."""

    left: int = MAX_KEPT_OF_ALL


def _takes_apart(method: str, outcome: object) -> bool:
    """Tell whether a call gave the items of a result: what gave the result itself stays the latest call."""
    if isinstance(outcome, StudentError):
        return method in TAKING_APART and outcome.type_name == "StopIteration"
    return method in TAKING_APART and not isinstance(outcome, StudentGone)


class Recorder:
    """Keeps the calls of one test; called by the remote student after each of them.

    Args:
        roles: which results and arguments are caches, and so the student's own affair.
        keeping: what the tests of an exercise may keep together.

    Attributes:
        came_back: whether the latest call returned.
        returned: with what, its cache included.
        given: the shapes of the arrays that the first call was given. What a test gives later may be made of answers.
        last: the function that was called last, or the method: `LSTMCell.step`.
        latest: what each function was given by the latest call of it, and each class by that of any of its methods.
        names: what was called last of each function or class.
        numbers: the numbers that it was given, in configs as well, as they were afterwards.
        short: whether a call was not kept because of what other tests keep.
    """

    def __init__(self, roles: Roles, keeping: Keeping | None = None) -> None:
        self.calls: list[Call] = []
        self.came_back = False
        self.returned: object = None
        self.given: frozenset[tuple[int, ...]] = frozenset()
        self.last: str | None = None
        self.latest: dict[str, tuple[object, ...]] = {}
        self.names: dict[str, str] = {}
        self.numbers: frozenset[float] = frozenset()
        self.roles = roles
        self.short = False
        self._keeping = keeping or Keeping()
        self._size = 0
        self._before: tuple[object, ...] | None = None
        # By the identity of a cache: the call that it came of.
        self._caches: dict[int, tuple[Call, object]] = {}

    def before(self, name: str, args: tuple[object, ...]) -> None:
        """Note the arguments of a call that is about to be made, so that what it writes is known."""
        owner, _, method = name.partition(".")
        given = self.roles.of(owner).without_cache_argument(args)
        kept = tuple(_kept(value) for value in given)
        self._before = (method, *kept) if method else kept

    def __call__(self, name: str, args: tuple[object, ...], outcome: object) -> None:
        if name in ASKED or name == ATTRIBUTE:
            self._note_look(name, args, outcome)
            return
        owner, _, method = name.partition(".")
        role = self.roles.of(owner)
        if not _takes_apart(method, outcome):
            self.latest[owner] = self.latest[name] = args
            self.names[owner] = self.last = name
            self.came_back = not isinstance(outcome, StudentError | StudentGone)
            self.returned = outcome if self.came_back else None
        if not self.calls:
            # Of arrays alone: what lists and dicts hold after the call is the submission's doing.
            self.given = shapes_of(args)
            self.numbers = numbers_of(args)
        given = tuple(role.without_cache_argument(args))
        if method:
            given = (method, *given)
        # Before anything is copied: an answer may be as large as all that is kept.
        size = size_of(given) + size_of(outcome)
        self._size += size
        self.short = self.short or size > self._keeping.left
        if self._size > MAX_KEPT or size > self._keeping.left:
            self.calls.append(Call(owner, (), OPAQUE))
            return
        self._keeping.left -= size
        kept = tuple(_kept(value) for value in given)
        results = _kept_outcome(role, outcome)
        call = Call(owner, kept, results, self._written(kept), self._forward(role, args))
        self.calls.append(call)
        if isinstance(outcome, tuple | list) and role.cache is not None and len(outcome) > 1:
            position = role.cache if role.cache < len(outcome) else LAST
            # The cache itself is kept too, or its number might be another's one day.
            self._caches[id(outcome[position])] = call, outcome[position]

    def _note_look(self, name: str, args: tuple[object, ...], outcome: object) -> None:
        """Note that a test looked at a value, an attribute or what a cell showed: as a call of what that comes of."""
        (asked,) = map(str, args)
        owner = asked.partition(".")[0] if name == ATTRIBUTE else self.roles.owner(asked)
        self.last = owner
        self.came_back = not isinstance(outcome, StudentError | StudentGone)
        self.returned = outcome if self.came_back else None
        size = size_of(outcome)
        self._size += size
        if self._size > MAX_KEPT or size > self._keeping.left:
            self.calls.append(Call(owner, (), OPAQUE))
            return
        self._keeping.left -= size
        self.calls.append(Call(owner, (name, asked), _kept_outcome(Role(owner), outcome)))

    def _forward(self, role: Role, args: tuple[object, ...]) -> Call | None:
        """Return the call that a cache among arguments came of."""
        position = role.takes_cache
        if position is None or not -len(args) <= position < len(args):
            return None
        call, _ = self._caches.get(id(args[position]), (None, None))
        return call

    def _written(self, afterwards: tuple[object, ...]) -> frozenset[Place]:
        """Return which parts of the arguments are not what they were before the call."""
        before, self._before = self._before, None
        if before is None:
            return frozenset()
        return frozenset(unlike_parts(before, afterwards, identical))


def calls_of(function: str, calls: Sequence[Call]) -> list[Call]:
    """Return the calls of `function` alone: what else a test calls may be wrong in its own way."""
    return [call for call in calls if call.function == function]


def _kept_outcome(role: Role, outcome: object) -> object:
    if isinstance(outcome, StudentError):
        return Raised(outcome.type_name, outcome.text)
    if isinstance(outcome, StudentGone):
        return Raised(type(outcome).__name__, "")
    if isinstance(outcome, tuple | list):
        outcome = tuple(role.without_cache(outcome))
    return _kept(outcome, depth=0)


def _kept(value: object, depth: int = 1) -> object:
    """Return a copy of what can be compared; the submission may change the value after this call."""
    if type(value) is np.ndarray:
        return value.copy()
    if value is None or isinstance(value, _COPIED_AS_THEY_ARE):
        return value
    if isinstance(value, set):
        return frozenset(value)
    if frame_kind(value) is not None:
        # Its columns are two levels down.
        value, depth = taken_apart(value), depth - 2
    if isinstance(value, tuple | list) and depth < MAX_NESTED:
        return tuple(_kept(item, depth + 1) for item in value)
    if isinstance(value, Mapping) and depth < MAX_NESTED:
        return {key: _kept(item, depth + 1) for key, item in value.items()}
    return OPAQUE


def size_of(value: object) -> int:
    """Return about how many bytes a value takes."""
    if isinstance(value, np.ndarray):
        return value.nbytes
    if isinstance(value, Mapping):
        return sum(map(size_of, value)) + sum(map(size_of, value.values()))
    if isinstance(value, tuple | list):
        return sum(map(size_of, value))
    # A text may be as large as an array; of a number, what holds it counts too.
    return sys.getsizeof(value) + _POINTER
