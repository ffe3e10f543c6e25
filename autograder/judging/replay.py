"""Functions of this process that are called as if they were a submission's, elsewhere.

A known mistake is replayed behind `ReplayStudent`; what a test sees of it is then what it would see of the same
mistake in the sandbox.
"""

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from autograder.judging.calls import Recorder
from autograder.sandbox.calling import restore_array
from autograder.sandbox.wire import Decoder, Encoder, Handle
from layerlab.expect.crossing import Crossing
from layerlab.expect.student import MissingFunction, NotAttempted, StudentError


class ReplayStudent:
    """The functions of a namespace, behind a wall like that of the sandbox.

    Arrays go in as copies and come back changed if the function changed them; exceptions arrive as
    `StudentError`; what cannot travel stays behind as a handle, which finds its object when it is passed back.

    Args:
        namespace: where the functions are.
        on_call: told of each call.
    """

    def __init__(self, namespace: Mapping[str, Any], on_call: Recorder) -> None:
        self._namespace = namespace
        self._on_call = on_call
        self._kept: list[object] = []

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name.startswith("_"):
            raise AttributeError(name)

        def function(*args: object) -> Any:
            self._on_call.before(name, args)
            try:
                result = self._call(name, args)
            except StudentError as error:
                self._on_call(name, args, error)
                raise
            self._on_call(name, args, result)
            return result

        return function

    def _call(self, name: str, args: tuple[object, ...]) -> Any:
        if name not in self._namespace:
            raise MissingFunction(name)
        copies: dict[int, tuple[Any, Any]] = {}
        sent = [self._sent(value, copies) for value in args]
        try:
            with np.errstate(all="ignore"):
                result = self._namespace[name](*sent)
            return self._received(name, result, list(copies.values()))
        except Exception as error:
            names = [kind.__name__ for kind in type(error).__mro__]
            kind = NotAttempted if isinstance(error, NotImplementedError) else StudentError
            raise kind(names[0], names, str(error)) from error
        finally:
            for value, copy in zip(args, sent, strict=True):
                _restore(value, copy)

    def _sent(self, value: object, copies: dict[int, tuple[Any, Any]]) -> Any:
        """Return what the function gets: an array that comes twice is one array there, too."""
        if type(value) is np.ndarray:
            if id(value) not in copies:
                copies[id(value)] = value, value.copy(order="K")
            return copies[id(value)][1]
        if type(value) is dict:
            return {key: self._sent(item, copies) for key, item in value.items()}
        if type(value) is list:
            return [self._sent(item, copies) for item in value]
        if isinstance(value, Handle):
            return self._kept[value.number]
        return value

    def _received(self, name: str, result: object, sent: list[tuple[Any, Any]]) -> Any:
        """Return what a test gets of a result, by the very rules of the wire.

        An array that the function was given and returns is the caller's own again.
        """
        known = {id(copy): index for index, (_, copy) in enumerate(sent)}
        encoder = Encoder(known)
        crossing = Crossing(self._keep, _forget)
        node = encoder.encode(crossing.result(result, self._on_call.roles.cache_of(name)))
        given = [original for original, _ in sent]
        return Decoder(b"".join(encoder.buffers), given).decode(node)

    def _keep(self, value: object, words: str) -> Handle:
        self._kept.append(value)
        return Handle(len(self._kept) - 1, type(value).__name__, words)


def _forget(plain: object, original: object) -> None:
    """Remember nothing: no known mistake hands out a collection of a class of its own."""


def _restore(original: object, copy: Any) -> None:
    """Give the caller's array, dict or list what the function left in its copy."""
    if type(original) is np.ndarray:
        restore_array(original, copy)
    elif type(original) is dict:
        original.clear()
        original.update(copy)
    elif type(original) is list:
        original[:] = copy
