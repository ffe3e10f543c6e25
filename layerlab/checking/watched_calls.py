"""Calls of a student's functions, watched: what was called with what, so that a card can show it."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import numpy as np

from layerlab.checking.alone import alone
from layerlab.checking.running import TookTooLong
from layerlab.expect.circumstances import (
    Circumstances,
    function_takes_log,
    numbers_of,
    shapes_of,
)
from layerlab.expect.copied_code import MAX_ENTRIES, as_code
from layerlab.expect.here import OwnCall
from layerlab.expect.made_calls import MadeCall, call_in_words, parameters_of
from layerlab.expect.originals import Originals
from layerlab.expect.student import LocalStudent

MAX_KEPT = 32  # calls of a test; a numeric gradient makes hundreds


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
        self._given: list[object] = []
        self._calls: list[tuple[MadeCall, object]] = []

    @property
    def circumstances(self) -> Circumstances:
        """What is at hand: the sizes and numbers that were given, and what the latest function takes."""
        logs = self.calling is not None and function_takes_log(self.calling, self.namespace)
        return Circumstances(shapes_of(self._given), numbers_of(self._given), logs)

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
        made = self._remember(name, args, options)
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
            self._calls.append((made, self.result))
        self.returned = True
        return self.result

    def last_call(self, function: str | None = None) -> str | None:
        """Return the last call of the test in words, or the last of one function."""
        calls = self._until(function)
        if not calls:
            return None
        call, _ = calls[-1]
        return call_in_words(call, parameters_of(self.namespace.get(call.function)))

    def code(
        self, function: str | None = None, expected: tuple[str, object] = ("", None)
    ) -> str | None:
        """Return this call as code, with those before it that it needs; None if that is no snippet."""
        calls = self._until(function)
        if not calls:
            return None
        names = {call.function for call, _ in calls}
        parameters = {name: parameters_of(self.namespace.get(name)) for name in names}
        return as_code(calls, parameters, expected)

    def _until(self, function: str | None) -> list[tuple[MadeCall, object]]:
        """Return the calls of the test up to the last of one function, if there is one, or up to the last of all."""
        places = [i for i, (call, _) in enumerate(self._calls) if call.function == function]
        return self._calls[: places[-1] + 1] if places else self._calls

    def _remember(
        self, name: str, args: tuple[object, ...], options: Mapping[str, object]
    ) -> MadeCall:
        """Return the call as it is made: the function may change what it is given."""
        self._given += [*args, *options.values()]
        # The first ones, and the latest.
        del self._calls[MAX_KEPT:]
        results = {id(part) for _, result in self._calls for part in (result, *_parts(result))}

        def kept(value: object) -> object:
            # What an earlier call returned is known by its identity.
            return value if id(value) in results else _snapshot(value)

        return MadeCall(name, [kept(value) for value in args], _mapped(kept, options))


class WatchedStudent(LocalStudent):
    """A local student whose calls are watched."""

    def __init__(self, watch: Watch) -> None:
        super().__init__(watch.namespace)
        self._watch = watch

    def __getattr__(self, name: str) -> Callable[..., Any]:
        function = super().__getattr__(name)
        return partial(self._watch.call, name, function)


def _parts(result: object) -> tuple[object, ...]:
    return tuple(result) if isinstance(result, tuple | list) else ()


def _snapshot(value: object) -> object:
    """Return a copy of a small array, also in a config; anything larger is not written out anyway."""
    if type(value) is np.ndarray and value.size <= MAX_ENTRIES:
        return value.copy()
    return _mapped(_snapshot, value) if type(value) is dict else value


def _mapped(
    change: Callable[[object], object], values: Mapping[str, object]
) -> Mapping[str, object]:
    return {key: change(value) for key, value in values.items()}
