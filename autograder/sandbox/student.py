"""The remote `student`: hidden tests call it as if the submission's functions were their own."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Protocol

from autograder.sandbox.calling import Ask, Question, question
from autograder.sandbox.errors import StudentGone
from autograder.sandbox.requests import CALL, READ, SET, Request
from autograder.sandbox.wire import Handle
from layerlab.expect.objects import ITER, USABLE, StudentObject, whole_only
from layerlab.expect.originals import Originals
from layerlab.expect.student import (
    ATTRIBUTE,
    VALUE,
    MissingFunction,
    MissingValue,
    NotAttempted,
    StudentError,
)

_NONE: Mapping[str, object] = {}
Observer = Callable[[str, tuple[object, ...], object], None]
CacheOf = Callable[[str], int | None]


class Callee(Protocol):
    """Who is called: a process, or whoever knows what it said."""

    @property
    def packages(self) -> tuple[str, ...]:
        """Those whose tables it takes and gives."""
        ...

    def call(self, asked: Question, ask: Ask | None = None) -> dict[str, Any]:
        """Return the decoded reply to a question; `ask` answers instead, if it is given."""
        ...


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
            # Told is what stands for an object, which says what kind of thing it is.
            self._tell(name, args, result)
            return self._seen(result, name)

        function.__name__ = name
        return function

    def value(self, name: str) -> Any:
        """Return a copy of what is bound to a name; nothing is run for it."""
        found = self._observed(VALUE, (name,), Request(name, what=VALUE), ())
        return self._seen(found, name)

    def attribute(self, owner: Handle, name: str) -> Any:
        """Return an attribute of an object; a method as what calls it."""
        shown = f"{owner.type_name}.{name}"
        try:
            answer = self._answer(Request(name, on=owner.number, what=READ), ())
        except (StudentError, StudentGone) as error:
            self._tell(ATTRIBUTE, (shown,), error)
            raise
        if "method" in answer:
            return partial(self._method, owner, name)
        found = answer.get("result")
        self._tell(ATTRIBUTE, (shown,), found)
        return self._seen(found, owner.type_name)

    def set_attribute(self, owner: Handle, name: str, value: object) -> None:
        """Set an attribute of an object."""
        request = Request(name, on=owner.number, what=SET)
        self._observed(ATTRIBUTE, (f"{owner.type_name}.{name}",), request, (value,))

    def method(
        self, owner: Handle, name: str, args: Sequence[object], options: Mapping[str, object]
    ) -> Any:
        """Call a method of an object."""
        return self._method(owner, name, *args, **options)

    def _method(self, owner: Handle, name: str, *args: object, **options: object) -> Any:
        request = Request(name, on=owner.number)
        shown = f"{owner.type_name}.{name}"
        return self._seen(self._observed(shown, args, request, args, options), owner.type_name)

    def _observed(
        self,
        name: str,
        shown: tuple[object, ...],
        request: Request,
        args: Sequence[object],
        options: Mapping[str, object] = _NONE,
    ) -> Any:
        """Return what a request is answered with, told to whoever observes as a call of `name`."""
        try:
            result = self._answer(request, args, options).get("result")
        except (StudentError, StudentGone) as error:
            # Not theirs: they never said that their object can be taken apart.
            if _is_whole(request, error):
                raise whole_only() from None
            self._tell(name, shown, error)
            raise
        self._tell(name, shown, result)
        return result

    def _seen(self, result: object, name: str) -> Any:
        """Return a result as a test gets it: an object can be used, as one of a class of the student's.

        What its class is called is the student's word; here it is called like the class or value that it came of.
        """
        if type(result) is not Handle or result.words not in USABLE:
            return result
        return StudentObject(replace(result, type_name=name), self)

    def _call(self, name: str, args: tuple[object, ...], kwargs: dict[str, object]) -> Any:
        return self._answer(Request(name), args, kwargs).get("result")

    def _answer(
        self, request: Request, args: Sequence[object], kwargs: Mapping[str, object] = _NONE
    ) -> dict[str, Any]:
        is_function = request.on is None and request.what == CALL
        cache = self._cache_of(request.name) if self._cache_of and is_function else None
        fresh, self._fresh = self._fresh, False
        asked = question(
            request,
            args,
            kwargs,
            self._originals,
            cache=cache,
            fresh=fresh,
            packages=self._worker.packages,
        )
        answer = self._worker.call(asked, self._ask)
        if "error" in answer:
            error = answer["error"]
            kind = NotAttempted if error["names"][0] == "NotImplementedError" else StudentError
            raise kind(error["names"][0], error["names"], error["text"], error["frames"])
        if "missing" in answer:
            missing = MissingValue if request.what == VALUE else MissingFunction
            raise missing(request.name)
        return answer

    def _tell(self, name: str, args: tuple[object, ...], outcome: object) -> None:
        if self._on_call is not None:
            self._on_call(name, args, outcome)


def _is_whole(request: Request, error: StudentError | StudentGone) -> bool:
    """Tell whether an object was to be taken apart whose class gives no items."""
    return (
        isinstance(error, StudentError)
        and request.on is not None
        and request.name == ITER
        and error.type_name == "AttributeError"
        and f"'{ITER}'" in error.text
    )
