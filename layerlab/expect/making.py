"""What a test makes on the student's side of the wall: functions that it hands over, which no plain value can be."""

import ast
from collections.abc import Mapping
from typing import Any


def make(namespace: Mapping[str, Any], source: str, given: Mapping[str, object]) -> object:
    """Return what the last line of `source` gives, which may be a definition, with the notebook's names around it.

    Nothing is bound in the notebook itself.

    make({}, "lambda x: x ** n", {"n": 2})(3)  ->  9
    """
    tree = ast.parse(source)
    around = {**namespace, **given}
    last = tree.body[-1]
    if isinstance(last, ast.Expr):
        tree.body.pop()
    exec(compile(tree, "<made by a test>", "exec"), around)  # noqa: S102  # a test's own text
    if isinstance(last, ast.Expr):
        return eval(compile(ast.Expression(last.value), "<made by a test>", "eval"), around)  # noqa: S307  # likewise
    return around[last.name]  # type: ignore[attr-defined]  # a definition has a name; what has none is a slip of the test's
