"""Functions of this process that are called as if they were a submission's, elsewhere.

A known mistake is replayed behind `ReplayStudent`; what a test sees of it is then what it would see of the same
mistake in the sandbox.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np

from autograder.judging.calls import Recorder
from autograder.sandbox.calling import restore_container
from autograder.sandbox.decoding import Decoder
from autograder.sandbox.encoding import Encoder
from autograder.sandbox.wire import Handle
from layerlab.expect.crossing import Crossing
from layerlab.expect.frames import FRAMES
from layerlab.expect.making import make
from layerlab.expect.objects import USABLE, StudentObject, owner_of
from layerlab.expect.student import (
    ATTRIBUTE,
    MADE,
    OUTPUT,
    VALUE,
    LocalStudent,
    MissingFunction,
    MissingValue,
    NotAttempted,
    StudentError,
)

# How a result, or what is only looked at, comes to a test.
Cross = Callable[[Crossing, object], object]


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

        def function(*args: object, **options: object) -> Any:
            result = self._observed(name, args, lambda: self._called(name, args, options))
            return self._seen(result, name)

        return function

    def value(self, name: str) -> Any:
        """Return a copy of what is bound to a name."""

        def look() -> Any:
            if name not in self._namespace:
                raise MissingValue(name)
            return self._received(self._namespace[name], Crossing.value, [])

        return self._seen(self._observed(VALUE, (name,), look), name)

    def output(self, cell: str) -> str:
        """Return what a cell printed and displayed, as text."""
        text = LocalStudent(self._namespace).output(cell)
        self._on_call(OUTPUT, (cell,), text)
        return text

    def made(self, source: str, **given: object) -> Any:
        """Return what stands for what a test makes over there."""
        do = partial(make, self._namespace)
        call = partial(self._done, lambda *_: do(source, given), (source,), {}, Crossing.result)
        return self._observed(MADE, (source,), call)

    def attribute(self, owner: Handle, name: str) -> Any:
        """Return an attribute of an object; a method as what calls it."""
        shown = f"{owner.type_name}.{name}"
        kept = self._kept[owner.number]
        if callable(getattr(kept, name, None)):
            return partial(self._method, owner, name)
        read = partial(self._done, getattr, (kept, name), {}, Crossing.value)
        return self._seen(self._observed(ATTRIBUTE, (shown,), read), owner.type_name)

    def set_attribute(self, owner: Handle, name: str, value: object) -> None:
        """Set an attribute of an object."""
        put = partial(setattr, self._kept[owner.number], name)
        shown = f"{owner.type_name}.{name}"
        self._observed(ATTRIBUTE, (shown,), lambda: self._done(put, (value,), {}, Crossing.value))

    def method(
        self, owner: Handle, name: str, args: Sequence[object], options: Mapping[str, object]
    ) -> Any:
        """Call a method of an object."""
        return self._method(owner, name, *args, **options)

    def _method(self, owner: Handle, name: str, *args: object, **options: object) -> Any:
        def called() -> Any:
            def function(*given: object, **by_name: object) -> Any:
                # A method that is not there is what its call raises.
                return getattr(self._kept[owner.number], name)(*given, **by_name)

            return self._done(function, args, options, Crossing.result)

        shown = f"{owner.type_name}.{name}"
        return self._seen(self._observed(shown, args, called), owner.type_name)

    def _observed(self, name: str, args: tuple[object, ...], ask: Callable[[], Any]) -> Any:
        self._on_call.before(name, args)
        try:
            result = ask()
        except StudentError as error:
            self._on_call(name, args, error)
            raise
        self._on_call(name, args, result)
        return result

    def _seen(self, result: object, name: str) -> Any:
        """Return a result as a test gets it: an object can be used."""
        if type(result) is not Handle or result.words not in USABLE:
            return result
        return StudentObject(replace(result, type_name=name), self)

    def _called(self, name: str, args: tuple[object, ...], options: Mapping[str, object]) -> Any:
        if name not in self._namespace:
            raise MissingFunction(name)
        cache = self._on_call.roles.cache_of(name)

        def cross(crossing: Crossing, result: object) -> object:
            return crossing.result(result, cache)

        return self._done(self._namespace[name], args, options, cross)

    def _done(
        self,
        function: Callable[..., Any],
        args: tuple[object, ...],
        options: Mapping[str, object],
        cross: Cross,
    ) -> Any:
        copies: dict[int, tuple[Any, Any]] = {}
        sent = [self._sent(value, copies) for value in args]
        by_name = {key: self._sent(value, copies) for key, value in options.items()}
        try:
            with np.errstate(all="ignore"):
                result = function(*sent, **by_name)
            return self._received(result, cross, list(copies.values()))
        except Exception as error:
            names = [kind.__name__ for kind in type(error).__mro__]
            kind = NotAttempted if isinstance(error, NotImplementedError) else StudentError
            raise kind(names[0], names, str(error)) from error
        finally:
            for value, copy in zip(args, sent, strict=True):
                restore_container(value, copy)

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
        kept = owner_of(value) or value
        if isinstance(kept, Handle):
            return self._kept[kept.number]
        return value

    def _received(self, result: object, cross: Cross, sent: list[tuple[Any, Any]]) -> Any:
        """Return what a test gets of a result, by the very rules of the wire.

        An array that the function was given and returns is the caller's own again.
        """
        known = {id(copy): index for index, (_, copy) in enumerate(sent)}
        encoder = Encoder(known)
        crossing = Crossing(self._keep, _forget)
        node = encoder.encode(cross(crossing, result))
        given = [original for original, _ in sent]
        return Decoder(b"".join(encoder.buffers), given, packages=FRAMES).decode(node)

    def _keep(self, value: object, words: str) -> Handle:
        self._kept.append(value)
        return Handle(len(self._kept) - 1, type(value).__name__, words)


def _forget(plain: object, original: object) -> None:
    """Remember nothing: no known mistake hands out a collection of a class of its own."""
