"""The calls of one test as they were made, to be shown in words or as code."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from layerlab.expect.copied_code import MAX_ENTRIES, as_code
from layerlab.expect.made_calls import MadeCall, call_in_words, parameters_of

MAX_KEPT = 32  # calls of a test; a numeric gradient makes hundreds

Calls = Sequence[tuple[MadeCall, object]]


class CallLog:
    """Remembers the first calls of a test and the latest one.

    Args:
        namespace: the functions, which say what they call their arguments.

    Attributes:
        given: all that the functions were given in the calls that are kept.
    """

    def __init__(self, namespace: Mapping[str, Any]) -> None:
        self.given: list[object] = []
        self._namespace = namespace
        self._calls: list[tuple[MadeCall, object]] = []

    def made(self, name: str, args: tuple[object, ...], options: Mapping[str, object]) -> MadeCall:
        """Return a call as it is made: the function may change what it is given."""
        if len(self._calls) < MAX_KEPT:
            self.given += [*args, *options.values()]
        results = {id(part) for _, result in self._calls for part in (result, *_parts(result))}

        def kept(value: object) -> object:
            # What an earlier call returned is known by its identity.
            return value if id(value) in results else _snapshot(value)

        return MadeCall(name, [kept(value) for value in args], _mapped(kept, options))

    def ended(self, call: MadeCall, result: object) -> None:
        """Remember a call with what came of it, None where that is nothing."""
        del self._calls[MAX_KEPT:]
        self._calls.append((call, result))

    def until(self, function: str | None = None, count: int | None = None) -> Calls:
        """Return the calls up to the last of one function, or to its `count`-th; of none such, all."""
        places = [i for i, (call, _) in enumerate(self._calls) if call.function == function]
        if not places:
            return self._calls
        place = places[-1] if count is None else places[min(count, len(places)) - 1]
        return self._calls[: place + 1]

    def words(self, function: str | None = None) -> str | None:
        """Return the last call in words, or the last of one function."""
        calls = self.until(function)
        if not calls:
            return None
        call, _ = calls[-1]
        return call_in_words(call, parameters_of(self._namespace.get(call.function)))

    def code(self, calls: Calls, expected: tuple[str, object] = ("", None)) -> str | None:
        """Return the last of some calls as code, with those before it that it needs; None if that is no snippet."""
        if not calls:
            return None
        names = {call.function for call, _ in calls}
        parameters = {name: parameters_of(self._namespace.get(name)) for name in names}
        return as_code(calls, parameters, expected)

    def results(self) -> Iterator[object]:
        """Yield what calls returned, and each of several results by itself."""
        for _, result in self._calls:
            yield result
            yield from _parts(result)


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
