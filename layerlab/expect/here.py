"""Calls of functions of this process, under the rules that hold behind the wall of a sandbox."""

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from layerlab.expect.crossing import Crossing
from layerlab.expect.kinds import Kept
from layerlab.expect.objects import owner_of
from layerlab.expect.originals import Originals


class KeptHere(Kept):
    """Stands for an object of this process."""

    def __init__(self, value: object, words: str) -> None:
        self.value = value
        self.words = words

    def __repr__(self) -> str:
        return repr(self.value)


class OwnCall:
    """One call: what a function is given, and afterwards what a test gets.

    Args:
        originals: of what tests got before.
        args: what the test passes.
        options: likewise, by name.

    Attributes:
        args: what the function is given.
        options: likewise.
    """

    def __init__(
        self,
        originals: Originals[object],
        args: tuple[object, ...],
        options: Mapping[str, object],
    ) -> None:
        self._originals = originals
        self._crossing = Crossing(KeptHere, originals.remember)
        self.args = [self._given(value) for value in args]
        self.options = {name: self._given(value) for name, value in options.items()}
        given = (*self.args, *self.options.values())
        self._pairs = tuple(zip((*args, *options.values()), given, strict=True))

    def result(self, result: object) -> object:
        """Return what the test gets of a result."""
        return self._crossing.result(result)

    def look(self, value: object) -> object:
        """Return what the test gets of a value that is looked at: nothing is taken out of it."""
        return self._crossing.value(value)

    def restore(self) -> None:
        """Let the test see what the function has made of its arguments, as plain as a result.

        An array that is the test's own was changed in place already.
        """
        for held, given in self._pairs:
            if type(held) is dict and isinstance(given, dict):
                self._restore(held, given, dict, _refill_dict)
            elif type(held) is list and isinstance(given, list):
                self._restore(held, given, list, _refill_list)
            elif held is not given and type(held) is np.ndarray and type(given) is np.ndarray:
                self._restore(held, given, np.copy, np.copyto)

    def _restore(
        self,
        held: Any,
        given: Any,
        copy: Callable[[Any], object],
        refill: Callable[[Any, Any], None],
    ) -> None:
        plain = self._crossing.value(given)
        # Nothing to do, or one that has grown beyond what anybody looks at.
        if plain is held or type(plain) is not type(held):
            return
        # What the test holds becomes plain in a moment; the function gets back what it has put there.
        original = copy(given) if given is held else given
        refill(held, plain)
        self._originals.remember(held, original)

    def _given(self, value: object) -> object:
        """Return what a function gets for what a test passes: its own in place of what stands for it."""
        kept = owner_of(value) or value
        if isinstance(kept, KeptHere):
            return kept.value
        original = self._originals.find(value)
        if original is not None:
            return original
        return self._rebuilt(value) if type(value) in (list, tuple, dict) else value

    def _rebuilt(self, value: Any) -> object:
        """Return a collection itself, or a copy if anything in it stands for something else."""
        kind = type(value)
        items = list(value.values() if kind is dict else value)
        given = [self._given(item) for item in items]
        if all(one is other for one, other in zip(items, given, strict=True)):
            return value
        return dict(zip(value, given, strict=True)) if kind is dict else kind(given)


def _refill_dict(held: dict[Any, Any], now: dict[Any, Any]) -> None:
    for key in [key for key in held if key not in now]:
        del held[key]
    held.update(now)


def _refill_list(held: list[Any], now: list[Any]) -> None:
    held[:] = now
