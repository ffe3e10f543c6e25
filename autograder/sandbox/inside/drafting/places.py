"""The places of a function: its expressions and statements, and what stands there in the cell's text."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeGuard

Spliced = tuple[int, int, str]

# Within these, what is not one piece needs brackets around it.
_TIGHT = (ast.BinOp, ast.UnaryOp, ast.Compare, ast.BoolOp, ast.Attribute, ast.Starred, ast.IfExp)
_ONE_PIECE = (ast.Name, ast.Call, ast.Attribute, ast.Subscript, ast.List, ast.Dict, ast.Tuple)


@dataclass(frozen=True)
class Alternative:
    """What could stand at a place instead.

    Attributes:
        kind: what it is about.
        new: the code.
        label: says what was done in words that are the same wherever the same is done; nothing if it is never
            done at two places at once.
        rank: the lower, the likelier.
    """

    kind: str
    new: ast.expr | str
    label: str = ""
    rank: int = 1


@dataclass(frozen=True)
class Spot:
    """An expression that is read, with the node that it is part of and the statement that it stands in."""

    node: ast.expr
    parent: ast.AST
    statement: ast.stmt

    @property
    def is_whole(self) -> bool:
        """Whether it is all that a statement computes, or one of several results."""
        if isinstance(self.parent, ast.Tuple):
            return getattr(self.statement, "value", None) is self.parent
        return self.parent is self.statement

    @property
    def is_called(self) -> bool:
        """Whether it is what is called: a function's or a method's name."""
        return isinstance(self.parent, ast.Call) and self.parent.func is self.node

    @property
    def is_operand(self) -> bool:
        """Whether it is a side of an arithmetic operation."""
        return isinstance(self.parent, ast.BinOp | ast.UnaryOp)


class CellText:
    """A cell's source, by the places that Python's own parser names."""

    def __init__(self, source: str) -> None:
        self.source = source

    @cached_property
    def _lines(self) -> list[str]:
        return self.source.splitlines(keepends=True)

    @cached_property
    def _starts(self) -> list[int]:
        starts = [0]
        for line in self._lines:
            starts.append(starts[-1] + len(line))
        return starts

    def offset(self, line: int, column: int) -> int:
        """Return the place of a character that is named by its line and its byte in the line."""
        text = self._lines[line - 1] if line <= len(self._lines) else ""
        if not text.isascii():
            column = len(text.encode()[:column].decode(errors="ignore"))
        return self._starts[line - 1] + column

    def span(self, node: ast.expr | ast.stmt) -> tuple[int, int]:
        """Return where a node begins and ends."""
        start = self.offset(node.lineno, node.col_offset)
        end = self.offset(node.end_lineno or node.lineno, node.end_col_offset or 0)
        return start, end

    def of(self, node: ast.expr | ast.stmt) -> str:
        """Return what a node says."""
        start, end = self.span(node)
        return self.source[start:end]

    def line_start(self, line: int) -> int:
        """Return where a line begins; behind the last one, where the source ends."""
        return self._starts[min(line, len(self._starts)) - 1]

    def spliced(self, place: Spot, new: ast.expr | str) -> Spliced:
        """Return the splice that puts `new` in a place, in brackets where it would come apart."""
        start, end = self.span(place.node)
        text = new if isinstance(new, str) else _written(place, new, self.source[start])
        around = self.source[start - 1 : start] + self.source[end : end + 1]
        if around == "()" and text.startswith("(") and _is_one_pair(text):
            # The brackets that were around it are still there.
            text = text[1:-1]
        return start, end, text


def spots(function: ast.FunctionDef) -> Iterator[Spot]:
    """Yield the expressions that a function reads, in the order of its text."""
    for statement in statements(function):
        for parent in _own(statement):
            for child in ast.iter_child_nodes(parent):
                if _is_read(child):
                    yield Spot(child, parent, statement)


def statements(function: ast.FunctionDef) -> Iterator[ast.stmt]:
    """Yield all statements of a function, without its docstring, from its first line to its last."""
    for block in blocks(function):
        yield from block


def blocks(function: ast.FunctionDef) -> Iterator[list[ast.stmt]]:
    """Yield what stands below each other in a function: its body, and what loops and conditions hold."""
    waiting: list[ast.AST] = [function]
    for node in waiting:
        for name in ("body", "orelse", "finalbody"):
            block = getattr(node, name, None)
            if not isinstance(block, list) or not block:
                continue
            own = block[1:] if node is function and _is_docstring(block[0]) else block
            if own:
                yield own
            waiting += own


def _own(statement: ast.stmt) -> Iterator[ast.AST]:
    """Yield a statement and the expressions in it, but no statements that stand in it."""
    waiting: list[ast.AST] = [statement]
    for node in waiting:
        yield node
        waiting += [
            child for child in ast.iter_child_nodes(node) if not isinstance(child, ast.stmt)
        ]


def _is_read(node: ast.AST) -> TypeGuard[ast.expr]:
    if not isinstance(node, ast.expr) or isinstance(node, ast.Slice | ast.JoinedStr):
        return False
    return isinstance(getattr(node, "ctx", ast.Load()), ast.Load)


def _is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _written(place: Spot, new: ast.expr, first: str) -> str:
    text = ast.unparse(new)
    if isinstance(new, ast.Tuple) and isinstance(place.node, ast.Tuple) and first != "(":
        return text.removeprefix("(").removesuffix(")")
    if isinstance(new, _ONE_PIECE) or (isinstance(new, ast.Constant) and text[0] != "-"):
        return text
    parent = place.parent
    is_tight = isinstance(parent, _TIGHT) or place.is_called
    is_tight = is_tight or (isinstance(parent, ast.Subscript) and parent.value is place.node)
    return f"({text})" if is_tight else text


def _is_one_pair(text: str) -> bool:
    """Tell whether the first bracket of a text is closed by its last character."""
    depth = 0
    for index, character in enumerate(text):
        depth += (character == "(") - (character == ")")
        if depth == 0:
            return index == len(text) - 1
    return False
