"""Pieces of code that edits are made of."""

import ast
from collections.abc import Iterator


def name(text: str) -> ast.Name:
    """Return a name."""
    return ast.Name(text, ast.Load())


def literal(value: float) -> ast.expr:
    """Return a number; a negative one has its sign before it."""
    if value < 0:
        return ast.UnaryOp(ast.USub(), ast.Constant(-value))
    return ast.Constant(value)


def operation(left: ast.expr, operator: ast.operator, right: ast.expr) -> ast.BinOp:
    """Return an arithmetic operation."""
    return ast.BinOp(left, operator, right)


def method(value: ast.expr, called: str, *args: ast.expr) -> ast.Call:
    """Return the call of a method."""
    return ast.Call(ast.Attribute(value, called, ast.Load()), list(args), [])


def numpy(called: str, *args: ast.expr) -> ast.Call:
    """Return the call of a function of numpy, by the name that everybody gives it."""
    return method(name("np"), called, *args)


def called_name(node: ast.AST) -> str:
    """Return the last name of what a call calls: `sum` of `np.sum(x)` and of `x.sum()`; nothing for what is no call."""
    match node:
        case ast.Call(ast.Name(found)) | ast.Call(ast.Attribute(_, found)):
            return found
    return ""


def recalled(call: ast.Call, called: str) -> ast.Call:
    """Return a call of another function in the same way: `np.mean(x)` for `np.sum(x)`."""
    function: ast.expr = name(called)
    if isinstance(call.func, ast.Attribute):
        function = ast.Attribute(call.func.value, called, ast.Load())
    return ast.Call(function, call.args, call.keywords)


def is_of_numpy(call: ast.Call) -> bool:
    """Tell whether it is a function of numpy that is called, and no method."""
    match call.func:
        case ast.Attribute(ast.Name("np" | "numpy")):
            return True
    return False


def keyword(call: ast.Call, wanted: str) -> ast.expr | None:
    """Return the value of an argument that is given by name."""
    return next((one.value for one in call.keywords if one.arg == wanted), None)


def with_keyword(call: ast.Call, wanted: str, value: ast.expr | None) -> ast.Call:
    """Return a call with another value of one argument; without the argument, if there is none."""
    kept = [one for one in call.keywords if one.arg != wanted]
    if value is not None:
        kept.append(ast.keyword(wanted, value))
    return ast.Call(call.func, call.args, kept)


def with_item(items: list[ast.expr], index: int, item: ast.expr) -> list[ast.expr]:
    """Return a list with another item at one place."""
    return [*items[:index], item, *items[index + 1 :]]


def swaps(items: list[ast.expr]) -> Iterator[list[ast.expr]]:
    """Yield the orders of some items in which two have changed places."""
    for first in range(len(items)):
        for second in range(first + 1, len(items)):
            swapped = with_item(items, first, items[second])
            yield with_item(swapped, second, items[first])


def all_but(items: list[ast.expr], index: int) -> list[ast.expr]:
    """Return a list without one item."""
    return [*items[:index], *items[index + 1 :]]
