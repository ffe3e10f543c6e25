"""LayerLab, the part that students get: checks, marks and the report card.

Names are imported when they are first used, so that `import layerlab` costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from layerlab.needs import Unprepared, missing, require_python

if TYPE_CHECKING:
    from layerlab.checking.checker import check
    from layerlab.expect import (
        also_public,
        directional_derivatives,
        expect_avoids,
        expect_close,
        expect_equal,
        expect_gradients,
        expect_raises,
        expect_same_set,
        expect_shape,
        expect_table,
        expect_unchanged,
        hint,
        one_pass_shape,
        points,
        worth,
    )

__all__ = [
    "also_public",
    "check",
    "directional_derivatives",
    "expect_avoids",
    "expect_close",
    "expect_equal",
    "expect_gradients",
    "expect_raises",
    "expect_same_set",
    "expect_shape",
    "expect_table",
    "expect_unchanged",
    "hint",
    "one_pass_shape",
    "points",
    "worth",
]

__version__ = "0.1.0"

# The modules beyond have syntax and imports that older Pythons do not know.
require_python()

# Where a name is defined, if not in `expect`.
_HOMES = {"check": "checking.checker"}


def __getattr__(name: str) -> object:
    if name not in __all__:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    try:
        module = import_module(f"{__name__}.{_HOMES.get(name, 'expect')}")
    except ImportError as error:
        sentence = missing()
        if sentence is None:
            raise
        from layerlab.words import say

        raise Unprepared(say(sentence)) from error
    value = getattr(module, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
