"""A shell that runs a cell of plain Python without looking for magics in it, token by token.

IPython reads each cell four times: it splits it into tokens to find magics, compiles it to find out whether it
awaits anything, and parses and compiles it to run it. Hardly any cell of a notebook has either.
"""

import ast
import re
import warnings
from typing import Any

from IPython.core.inputtransformer2 import TransformerManager
from traitlets import Instance

from layerlab.checking.quiet_shell import QuietShell

# What stands in each line that IPython reads in its own way: these anywhere, or one of the others at its beginning.
_MAGIC = re.compile(r"[%!?]|^\s*[,;/]", re.MULTILINE)


class PlainCells(TransformerManager):
    """Finds magics, but not in what Python can read: there are none in that."""

    def do_token_transforms(self, lines: list[str]) -> list[str]:
        """Return lines in which each magic is the call that it stands for."""
        if _is_plain(lines):
            return lines
        read: list[str] = super().do_token_transforms(lines)  # type: ignore[no-untyped-call]  # IPython's has no types
        return read


class PlainCellsShell(QuietShell):
    """Runs cells as IPython does, and reads plain ones once."""

    input_transformer_manager = Instance(PlainCells, ())

    def should_run_async(self, raw_cell: str, *, transformed_cell: Any = None, **how: Any) -> bool:
        """Return whether a cell awaits something outside of its functions."""
        # No other word makes code that has to be awaited.
        if transformed_cell and "await" not in transformed_cell and "async" not in transformed_cell:
            return False
        return super().should_run_async(raw_cell, transformed_cell=transformed_cell, **how)


def _is_plain(lines: list[str]) -> bool:
    """Tell whether lines are Python; one that does not end as Python's lines do is looked at by IPython."""
    if not all(line.endswith("\n") for line in lines):
        return False
    source = "".join(lines)
    return not _MAGIC.search(source) or _is_python(source)


def _is_python(source: str) -> bool:
    try:
        with warnings.catch_warnings():
            # They are said when it is compiled.
            warnings.simplefilter("ignore")
            compile(source, "", "exec", ast.PyCF_ONLY_AST | ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        return False
    return True
