"""Edits of whole statements: how they assign, whether they are there, and in which order."""

import ast
from collections.abc import Iterator
from itertools import pairwise

from autograder.sandbox.inside.drafting.places import Alternative, CellText, blocks, statements
from autograder.sandbox.inside.drafting.scope import Scope

# A change, and where it is made: from which character to which.
Placed = tuple[Alternative, int, int]
_OTHERS: dict[type[ast.operator], tuple[str, ...]] = {
    ast.Add: ("=", "-="),
    ast.Sub: ("=", "+="),
    ast.Mult: ("=", "/="),
    ast.Div: ("=", "*="),
}
_SIGNS = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/"}


def assignments(function: ast.FunctionDef, text: CellText) -> Iterator[Placed]:
    """Yield `+=` for `=`, `=` for `+=`, and `x = x - a` for `x -= a`."""
    for statement in statements(function):
        match statement:
            case ast.Assign([target], value):
                between = text.span(target)[1], text.span(value)[0]
                if isinstance(target, ast.Subscript):
                    for sign in ("+=", "-="):
                        yield Alternative("assignment", f" {sign} ", f"= to {sign}", 1), *between
                elif isinstance(target, ast.Name):
                    yield Alternative("assignment", " += ", "= to +=", 2), *between
            case ast.AugAssign(target, operator, value):
                between = text.span(target)[1], text.span(value)[0]
                for sign in _OTHERS.get(type(operator), ()):
                    yield Alternative("assignment", f" {sign} ", f"to {sign}", 1), *between
                if type(operator) in _SIGNS:
                    new = f"{text.of(target)} = {text.of(target)} {_SIGNS[type(operator)]} ({text.of(value)})"
                    yield Alternative("copy", new, "not in place", 1), *text.span(statement)


def left_out(function: ast.FunctionDef, text: CellText) -> Iterator[Placed]:
    """Yield each statement away, but those that a function cannot do without."""
    for block in blocks(function):
        for statement in block:
            if isinstance(statement, ast.Pass | ast.FunctionDef | ast.Global):
                continue
            if isinstance(statement, ast.Return) and statement is block[-1]:
                continue
            yield Alternative("statement", "pass", rank=2), *text.span(statement)


def swapped(function: ast.FunctionDef, text: CellText) -> Iterator[Placed]:
    """Yield two neighbours in the other order."""
    for block in blocks(function):
        for first, second in pairwise(block):
            if isinstance(second, ast.Return) or _is_nested(first) or _is_nested(second):
                continue
            start, between = text.span(first)
            after, end = text.span(second)
            new = text.of(second) + text.source[between:after] + text.of(first)
            yield Alternative("order", new, rank=2), start, end


def indented(function: ast.FunctionDef, text: CellText) -> Iterator[Placed]:
    """Yield the last statement of a loop or a condition behind it, and what stands behind one in it."""
    for block in blocks(function):
        for first, second in pairwise(block):
            inner = getattr(first, "body", None)
            if isinstance(inner, list) and not getattr(first, "orelse", None):
                start = text.line_start(second.lineno)
                end = text.span(second)[1]
                margin = " " * (inner[0].col_offset - second.col_offset)
                lines = text.source[start:end].split("\n")
                new = "\n".join(margin + line for line in lines)
                yield Alternative("indentation", new, rank=3), start, end
        for statement in block:
            body = getattr(statement, "body", None)
            if isinstance(body, list) and len(body) > 1 and not getattr(statement, "orelse", None):
                last = body[-1]
                start, end = text.line_start(last.lineno), text.span(last)[1]
                width = last.col_offset - statement.col_offset
                lines = text.source[start:end].split("\n")
                if all(not line[:width].strip() for line in lines):
                    new = "\n".join(line[width:] for line in lines)
                    yield Alternative("indentation", new, rank=1), start, end


def kept(function: ast.FunctionDef, text: CellText, scope: Scope) -> Iterator[Placed]:
    """Yield, before each return, what puts a name into the dictionary that has a key of it."""
    for block in blocks(function):
        last = block[-1]
        if not isinstance(last, ast.Return):
            continue
        start = text.span(last)[0]
        margin = " " * last.col_offset
        known = scope.at(last.lineno)
        for dictionary in scope.dictionaries:
            for key in scope.keys:
                if key in known:
                    new = f'{dictionary}["{key}"] = {key}\n{margin}'
                    yield Alternative("statement", new, rank=2), start, start


def targets(function: ast.FunctionDef, text: CellText) -> Iterator[Placed]:
    """Yield the names that one value is unpacked into in another order, two of them changed."""
    for statement in statements(function):
        match statement:
            case ast.Assign([ast.Tuple(items) as target]) if 2 <= len(items) <= 6:
                for index in range(len(items)):
                    for other in range(index + 1, len(items)):
                        order = list(items)
                        order[index], order[other] = order[other], order[index]
                        new = ", ".join(map(text.of, order))
                        if text.of(target).startswith("("):
                            new = f"({new})"
                        yield Alternative("order", new, rank=2), *text.span(target)


def conditions(function: ast.FunctionDef, text: CellText) -> Iterator[Placed]:
    """Yield conditions turned into their contrary."""
    for statement in statements(function):
        if isinstance(statement, ast.If | ast.While):
            test = text.of(statement.test)
            new = f"not ({test})"
            yield Alternative("comparison", new, "the contrary", 2), *text.span(statement.test)


def _is_nested(statement: ast.stmt) -> bool:
    return hasattr(statement, "body")
