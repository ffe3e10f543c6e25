"""The remote `student`: hidden tests call it as if the submission's functions were their own."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from autograder.sandbox.calling import Ask
from autograder.sandbox.errors import StudentGone
from layerlab.expect.originals import Originals
from layerlab.expect.student import MissingFunction, NotAttempted, StudentError


class Callee(Protocol):
    """Who is called: a process, or whoever knows what it said."""

    def call(
        self,
        name: str,
        args: Sequence[object],
        kwargs: Mapping[str, object],
        *,
        cache: int | None = None,
        originals: Originals[int] | None = None,
        fresh: bool = True,
        ask: Ask | None = None,
    ) -> dict[str, Any]: ...


Observer = Callable[[str, tuple[object, ...], object], None]
CacheOf = Callable[[str], int | None]


class RemoteStudent:
    """The functions of a submission, called by name in its process.

    Args:
        worker: the process.
        on_call: told of each call: its name, its arguments after the call, and its result or exception.
        cache_of: says of a function which of several results is its cache, None if none is; a cache stays
            with the submission, whatever it is.
        ask: who answers instead of the process itself; see `WorkerProcess.call`.
    """

    def __init__(
        self,
        worker: Callee,
        on_call: Observer | None = None,
        cache_of: CacheOf | None = None,
        ask: Ask | None = None,
    ) -> None:
        self._worker = worker
        self._on_call = on_call
        self._cache_of = cache_of
        self._ask = ask
        # Until its first call: what stayed there belongs to another student.
        self._fresh = True
        self._originals: Originals[int] = Originals()

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name.startswith("_"):
            raise AttributeError(name)

        def function(*args: object, **kwargs: object) -> Any:
            try:
                result = self._call(name, args, kwargs)
            except (StudentError, StudentGone) as error:
                self._tell(name, args, error)
                raise
            self._tell(name, args, result)
            return result

        function.__name__ = name
        return function

    def _call(self, name: str, args: tuple[object, ...], kwargs: dict[str, object]) -> Any:
        cache = self._cache_of(name) if self._cache_of else None
        fresh, self._fresh = self._fresh, False
        answer = self._worker.call(
            name,
            args,
            kwargs,
            cache=cache,
            originals=self._originals,
            fresh=fresh,
            ask=self._ask,
        )
        if "error" in answer:
            error = answer["error"]
            kind = NotAttempted if error["names"][0] == "NotImplementedError" else StudentError
            raise kind(error["names"][0], error["names"], error["text"], error["frames"])
        if "missing" in answer:
            raise MissingFunction(name)
        return answer.get("result")

    def _tell(self, name: str, args: tuple[object, ...], outcome: object) -> None:
        if self._on_call is not None:
            self._on_call(name, args, outcome)
