"""The call that a test made, in words: `affine_forward(x of (4, 3), w of (3, 2), b)`."""

import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from layerlab.expect.factors import Shape

MAX_WORDS = 60  # characters of a config that is shown as it is
MAX_ARGUMENTS = 12

Tell = Callable[[Shape], bool]


@dataclass(frozen=True, eq=False)
class MadeCall:
    """One call of a student's function.

    Attributes:
        function: its name.
        args: what it was given.
        options: likewise, by name.
    """

    function: str
    args: Sequence[object]
    options: Mapping[str, object] = field(default_factory=dict)


def parameters_of(function: object) -> tuple[str, ...]:
    """Return what a function calls the arguments that it takes by position; nothing if it does not say."""
    try:
        parameters = inspect.signature(function).parameters.values()  # type: ignore[arg-type]  # what is none raises
    except (TypeError, ValueError):
        return ()
    by_position = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    return tuple(parameter.name for parameter in parameters if parameter.kind in by_position)


def call_in_words(call: MadeCall, parameters: Sequence[str], tell: Tell | None = None) -> str:
    """Return the call with the names and shapes of its arguments.

    Args:
        call: what was called.
        parameters: what the function calls its arguments.
        tell: says of a shape whether its reader may know it; numbers are not told then. Without, all is told.
    """
    named = list(named_arguments(call, parameters).items())
    lengths = [value.shape for _, value in named if type(value) is np.ndarray and value.ndim > 1]
    known = {length for shape in lengths for length in shape}
    words = [_argument(name, value, known, tell) for name, value in named[:MAX_ARGUMENTS]]
    if len(named) > MAX_ARGUMENTS:
        words.append("...")
    return f"{call.function}({', '.join(words)})"


def named_arguments(call: MadeCall, parameters: Sequence[str]) -> dict[str, object]:
    """Return the arguments by name; one that has none is called by its number."""
    named: dict[str, object] = {}
    for place, value in enumerate(call.args):
        name = parameters[place] if place < len(parameters) else f"argument_{place + 1}"
        named[name] = value
    return {**named, **call.options}


def _argument(name: str, value: object, known: set[int], tell: Tell | None) -> str:
    if type(value) is np.ndarray:
        return _array(name, value.shape, known, tell)
    if tell is not None:
        return name
    if isinstance(value, bool | int | float | str) or value is None:
        return f"{name}={value!r}"
    shown = _config(value)
    return f"{name}={shown}" if shown and len(shown) <= MAX_WORDS else name


def _array(name: str, shape: Shape, known: set[int], tell: Tell | None) -> str:
    # A vector as long as an axis of another array needs no shape.
    is_plain = len(shape) == 1 and shape[0] in known
    if not shape or is_plain or (tell is not None and not tell(shape)):
        return name
    return f"{name} of {shape}"


def _config(value: object) -> str | None:
    """Return a dict of simple things as it is written; None for anything else."""
    if type(value) is not dict:
        return None
    simple = (bool, int, float, str, type(None))
    if all(type(key) is str and type(item) in simple for key, item in value.items()):
        return repr(value)
    return None
