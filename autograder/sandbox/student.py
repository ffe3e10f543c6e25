"""The remote `student`: hidden tests call it as if the submission's functions were their own."""

from collections.abc import Callable
from typing import Any

from autograder.sandbox.errors import StudentGone
from autograder.sandbox.worker import WorkerProcess
from layerlab.expect.originals import Originals
from layerlab.expect.student import MissingFunction, NotAttempted, StudentError

Observer = Callable[[str, tuple[object, ...], object], None]
CacheOf = Callable[[str], int | None]


class RemoteStudent:
    """The functions of a submission, called by name in its process.

    Args:
        worker: the process.
        on_call: told of each call: its name, its arguments after the call, and its result or exception.
        cache_of: says of a function which of several results is its cache, None if none is; a cache stays
            with the submission, whatever it is.
    """

    def __init__(
        self,
        worker: WorkerProcess,
        on_call: Observer | None = None,
        cache_of: CacheOf | None = None,
    ) -> None:
        self._worker = worker
        self._on_call = on_call
        self._cache_of = cache_of
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
        answer = self._worker.call(name, args, kwargs, cache=cache, originals=self._originals)
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
