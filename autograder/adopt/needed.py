"""Which statements of a cell of tests an assertion needs: those that bind or change what it looks at."""

import ast
import builtins
from collections.abc import Iterator, Sequence

from autograder.adopt.usage import changed, loaded, stored, used_first

_BUILTINS = frozenset(dir(builtins))


def needed_statements(setup: Sequence[ast.stmt], assertion: ast.stmt) -> list[ast.stmt]:
    """Return the statements that an assertion needs, by the names that they bind or change."""
    wanted = set(used_first([assertion])) | set(loaded(assertion))
    taken: list[ast.stmt] = []
    for node in reversed(setup):
        if _touches(node, wanted) or "seed(" in ast.unparse(node):
            taken.append(node)
            # What it binds whatever was before, no statement above has to.
            if isinstance(
                node,
                ast.Assign | ast.Import | ast.ImportFrom | ast.FunctionDef | ast.AsyncFunctionDef,
            ):
                wanted -= set(stored(node)) - set(changed(node))
            wanted |= set(loaded(node))
    return taken[::-1]


def _touches(node: ast.stmt, wanted: set[str]) -> bool:
    """Tell whether a statement binds one of some names, or may change what it is bound to."""
    if not wanted.isdisjoint(stored(node)) or not wanted.isdisjoint(changed(node)):
        return True
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        return not wanted.isdisjoint(loaded(node)) and not _is_drawing(node)
    return isinstance(node, ast.Assign) and not wanted.isdisjoint(_handed_to_functions(node))


def _handed_to_functions(node: ast.Assign) -> Iterator[str]:
    """Yield the names of what is handed to a function by its name: it may be written into."""
    for inner in ast.walk(node.value):
        match inner:
            case ast.Call(func=ast.Name(id=name), args=args) if name not in _BUILTINS:
                yield from (one.id for one in args if isinstance(one, ast.Name))


def _is_drawing(node: ast.Expr) -> bool:
    return ast.unparse(node).startswith(("plt.", "ax.", "fig.", "pyplot.", "sns."))
