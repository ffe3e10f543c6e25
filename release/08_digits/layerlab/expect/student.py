"""The student's functions, as tests see them: by name, wherever they run.

`LocalStudent` finds them in a namespace of this process. While grading, the same tests meet a
student whose functions run elsewhere; what such a function raises arrives as a `StudentError`.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any


class StudentError(Exception):
    """The student's code raised an exception.

    Attributes:
        type_name: the name of its class.
        type_names: the names of its class and all base classes, most derived first.
        text: its message.
        frames: where it passed through the student's own cells, as (cell, line) pairs, outermost
            first.
    """

    def __init__(
        self,
        type_name: str,
        type_names: Sequence[str] = (),
        text: str = "",
        frames: Sequence[tuple[int, int]] = (),
    ) -> None:
        super().__init__(type_name, type_names, text, frames)
        self.type_name = type_name
        self.type_names = tuple(type_names) or (type_name,)
        self.text = text
        self.frames = tuple(frames)

    def __str__(self) -> str:
        return f"{self.type_name}: {self.text}" if self.text else self.type_name


class NotAttempted(StudentError):  # noqa: N818  # nothing went wrong, nothing was written yet
    """The student's function is still the stub."""


class MissingFunction(NotAttempted):
    """There is no function of this name."""

    def __init__(self, function: str) -> None:
        super().__init__("NameError", ("NameError",), f"{function} is not defined")
        self.args = (function,)
        self.function = function


class LocalStudent:
    """Functions that live in this process.

    Args:
        namespace: where they are looked up, anew for each use.
    """

    def __init__(self, namespace: Mapping[str, Any]) -> None:
        self._namespace = namespace

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name.startswith("__"):
            raise AttributeError(name)
        try:
            function: Callable[..., Any] = self._namespace[name]
        except KeyError:
            raise MissingFunction(name) from None
        if not callable(function):
            names = ("TypeError", "Exception")
            text = f"{name} is of type {type(function).__name__}, not a function"
            raise StudentError(names[0], names, text)
        return function
