"""The student's functions, as tests see them: by name, wherever they run.

`LocalStudent` finds them in a namespace of this process. While grading, the same tests meet a
student whose functions run elsewhere; what such a function raises arrives as a `StudentError`.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from layerlab.expect.making import make

# How a test asks a student for what is no function; no solution is called so.
VALUE = "value"
OUTPUT = "output"
MADE = "made"
ASKED = frozenset((VALUE, OUTPUT, MADE))
# Likewise of an object: `Standardizer.mean`. The word is no name, and so nobody's.
ATTRIBUTE = "an attribute"


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


class MissingValue(MissingFunction):
    """Nothing is bound to this name."""


def copied(value: Any) -> Any:
    """Return a copy of a value, so that whoever changes it leaves the notebook's alone; of no collection, itself."""
    if isinstance(value, np.ndarray):
        return value.copy()
    kind = type(value)
    if kind in (list, tuple):
        return kind(map(copied, value))
    if kind is dict:
        return {key: copied(item) for key, item in value.items()}
    return set(value) if kind is set else value


class LocalStudent:
    """Functions that live in this process.

    Args:
        namespace: where they are looked up, anew for each use.
    """

    def __init__(self, namespace: Mapping[str, Any]) -> None:
        self._namespace = namespace

    def value(self, name: str) -> Any:
        """Return a copy of what is bound to a name; nothing is run for it."""
        try:
            return copied(self._namespace[name])
        except KeyError:
            raise MissingValue(name) from None

    def output(self, cell: str) -> str:
        """Return what a cell printed and displayed, as text, where that is known.

        Raises:
            LookupError: nobody kept it.
        """
        outputs: Mapping[str, str] | None = getattr(self._namespace, "outputs", None)
        if outputs is None or cell not in outputs:
            msg = f"what {cell} printed is not known here; look at values instead"
            raise LookupError(msg)
        return outputs[cell]

    def made(self, source: str, **given: object) -> object:
        """Return a function, or whatever else the last line of `source` gives, to hand over to the student's own.

        Made where the notebook's names are, with `given` besides: `student.made("lambda x: x ** n", n=2)`.
        """
        return make(self._namespace, source, given)

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
