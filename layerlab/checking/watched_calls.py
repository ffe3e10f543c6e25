"""Calls of a student's functions, watched: what was called with what, so that a card can show it."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from layerlab.checking.alone import alone
from layerlab.checking.running import TookTooLong
from layerlab.expect.call_log import CallLog
from layerlab.expect.circumstances import (
    Circumstances,
    function_takes_log,
    numbers_of,
    shapes_of,
)
from layerlab.expect.here import KeptHere, OwnCall
from layerlab.expect.objects import ITER, TAKING_APART, USABLE, StudentObject, whole_only
from layerlab.expect.originals import Originals
from layerlab.expect.student import LocalStudent


class Watch:
    """Calls a student's functions as a grader would, and remembers the calls of a test.

    Attributes:
        namespace: where the functions live.
        calling: the function that was called last.
        returned: whether that call came back.
        result: with what.
        stuck: the functions that had to be stopped; each is called once.
    """

    def __init__(self, namespace: Mapping[str, Any]) -> None:
        self.namespace = namespace
        self.stuck: set[str] = set()
        self._originals: Originals[object] = Originals()
        self.begin()

    def begin(self) -> None:
        """Begin a test, of which no call is known yet."""
        self.calling: str | None = None
        self.returned = False
        self.result: object = None
        self._log = CallLog(self.namespace)

    @property
    def circumstances(self) -> Circumstances:
        """What is at hand: the sizes and numbers that were given, and what the latest function takes."""
        logs = self.calling is not None and function_takes_log(self.calling, self.namespace)
        return Circumstances(shapes_of(self._log.given), numbers_of(self._log.given), logs)

    @property
    def is_busy(self) -> bool:
        """Whether the latest call did not come back."""
        return self.calling is not None and not self.returned

    def call(
        self, name: str, function: Callable[..., Any], *args: object, **options: object
    ) -> object:
        """Call a function and remember it; return what a test gets of its result."""
        if name in self.stuck:
            msg = f"{name} did not end before and was not called again."
            raise TookTooLong(msg)
        self.calling = name
        self.returned = False
        self.result = None  # what the call before returned says nothing about this one
        made = self._log.made(name, args, options)
        call = OwnCall(self._originals, args, options)
        try:
            with alone():
                result = function(*call.args, **call.options)
            self.result = call.result(result)
        except TookTooLong:
            self.stuck.add(name)
            raise
        finally:
            call.restore()
            self._log.ended(made, self.result)
        self.returned = True
        return self.result

    def take_apart(self, name: str, function: Callable[..., Any]) -> object:
        """Call what gives the items of a result: what gave that result stays the latest call, unless this one fails."""
        latest = self.calling, self.returned, self.result
        try:
            return self.call(name, function)
        except StopIteration:
            self.returned = True
            raise
        finally:
            if self.returned:
                self.calling, self.returned, self.result = latest

    def look(self, name: str, value: Callable[[str], object]) -> object:
        """Return a value of the notebook as a test gets it; nothing is called for it."""
        found = value(name)
        self.calling = name
        self.result = OwnCall(self._originals, (), {}).look(found)
        self.returned = True
        return self.result

    def last_call(self, function: str | None = None) -> str | None:
        """Return the last call of the test in words, or the last of one function."""
        return self._log.words(function)

    def code(
        self, function: str | None = None, expected: tuple[str, object] = ("", None)
    ) -> str | None:
        """Return this call as code, with those before it that it needs; None if that is no snippet."""
        return self._log.code(self._log.until(function), expected)


class WatchedStudent(LocalStudent):
    """A local student whose calls are watched."""

    def __init__(self, watch: Watch) -> None:
        super().__init__(watch.namespace)
        self._watch = watch

    def __getattr__(self, name: str) -> Callable[..., Any]:
        function = super().__getattr__(name)
        return partial(self._make, name, function)

    def value(self, name: str) -> Any:
        """Return what is bound to a name as a grader gets it."""
        found = self._watch.look(name, super().value)
        return StudentObject(found, self) if _is_object(found) else found

    def _make(self, name: str, kind: Callable[..., Any], *args: object, **options: object) -> Any:
        return self._seen(self._watch.call(name, kind, *args, **options))

    def attribute(self, owner: Any, name: str) -> Any:
        """Return an attribute of an object; a method as what calls it, watched."""
        found = self._watch.call(_named(owner, name), getattr, owner, name)
        if isinstance(found, KeptHere) and callable(found.value):
            return partial(self._watch_method, owner, name)
        return self._seen(found)

    def set_attribute(self, owner: Any, name: str, value: object) -> None:
        """Set an attribute of an object."""
        self._watch.call(_named(owner, name), setattr, owner, name, value)

    def method(
        self, owner: Any, name: str, args: Sequence[object], options: Mapping[str, object]
    ) -> Any:
        """Call a method of an object."""
        return self._watch_method(owner, name, *args, **options)

    def _watch_method(self, owner: Any, name: str, *args: object, **options: object) -> Any:
        value = owner.value if isinstance(owner, KeptHere) else owner
        if name == ITER and not hasattr(value, name):
            raise whole_only()
        function = getattr(value, name)
        if name in TAKING_APART:
            return self._seen(self._watch.take_apart(_named(owner, name), function))
        return self._seen(self._watch.call(_named(owner, name), function, *args, **options))

    def _seen(self, result: object) -> Any:
        return StudentObject(result, self) if _is_object(result) else result


def _is_object(value: object) -> bool:
    """Tell whether this stands for an object whose methods a test may call."""
    return isinstance(value, KeptHere) and value.words in USABLE


def _named(owner: Any, name: str) -> str:
    """Return `LSTMCell.step` for a method of such an object."""
    kind = type(owner.value if isinstance(owner, KeptHere) else owner)
    return f"{kind.__name__}.{name}"
