"""Binds the functions of a cell anew, without anything else that the cell does.

What a cell draws, plots or computes has been done when it was run; to try another line of one of its functions
takes no more than to define the function again.
"""

import ast
from typing import Any

from autograder.sandbox.inside.drafting import without_magics
from autograder.sandbox.inside.shell import CELL_NAME


def redefine(shell: Any, cell: int, source: str) -> bool:
    """Bind what functions a cell defines at its top; return whether that went well."""
    try:
        tree = ast.parse(without_magics(source))
        tree.body = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
        code = compile(tree, CELL_NAME.format(cell), "exec")
        exec(code, shell.user_ns)  # noqa: S102  # running code is what this process is for
    except BaseException:  # noqa: BLE001  # decorators and defaults are student code as well
        return False
    return True
