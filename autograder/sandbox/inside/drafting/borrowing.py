"""Edits that take what the function says elsewhere: its twin of a line, or a part that is missing here."""

import ast
import copy
from collections.abc import Iterator
from itertools import pairwise

from autograder.sandbox.inside.drafting.building import name, operation
from autograder.sandbox.inside.drafting.places import Alternative, Spot, statements
from autograder.sandbox.inside.drafting.scope import Scope

MAX_BORROWED = 6
# A value, with the name that it is bound to.
_Bound = tuple[str, ast.expr]


def by_analogy(function: ast.FunctionDef, scope: Scope) -> Iterator[tuple[Alternative, ast.expr]]:
    """Yield, for each value, what its twin says with the names changed.

    With `m_hat = m / (1 - beta1**t)` above, `v_hat = v` could be `v_hat = v / (1 - beta2**t)`.
    """
    values = [bound for statement in statements(function) for bound in _bound(statement)]
    for first, second in (*pairwise(values), *((b, a) for a, b in pairwise(values))):
        (target, value), (other, there) = first, second
        renamed = _Renamed(scope, target, other)
        new = renamed.visit(copy.deepcopy(value))
        if renamed.count and ast.dump(new) != ast.dump(there):
            yield Alternative("name", new, rank=1), there


def missing_factors(spot: Spot, scope: Scope) -> Iterator[Alternative]:
    """Yield what is computed times an entry of another array, as it is written elsewhere."""
    node = spot.node
    if not spot.is_whole or not isinstance(node, ast.Name | ast.Subscript | ast.BinOp | ast.Call):
        return
    here = ast.unparse(node)
    for entry in scope.entries:
        text = ast.unparse(entry)
        if text not in here:
            new = operation(entry, ast.Mult(), node)
            yield Alternative("factor", new, f"times {text}", 2)


def entries_for_names(spot: Spot, scope: Scope) -> Iterator[Alternative]:
    """Yield an entry, as it is written elsewhere, in the place of a number or of another entry."""
    node = spot.node
    if not (spot.is_whole or spot.is_operand):
        return
    if not isinstance(node, ast.Constant | ast.Subscript):
        return
    for entry in scope.entries:
        if ast.dump(entry) != ast.dump(node):
            yield Alternative("index", entry, f"{ast.unparse(entry)} for it", 3)


def add_entries(scope: Scope, function: ast.FunctionDef) -> None:
    """Tell a scope the entries of arrays that a function computes with, and those that it could."""
    found: dict[str, ast.expr] = {}
    loops = [
        node.target.id
        for node in ast.walk(function)
        if isinstance(node, ast.For) and isinstance(node.target, ast.Name)
    ]
    if len(loops) > 1:
        index = ast.Tuple([name(loop) for loop in loops], ast.Load())
        for forgotten in sorted(scope.unread):
            entry = ast.Subscript(name(forgotten), index, ast.Load())
            found[ast.unparse(entry)] = entry
    for node in ast.walk(function):
        match node:
            case ast.Subscript(ast.Name(), ast.Name() | ast.Tuple()) if isinstance(
                node.ctx, ast.Load
            ):
                found.setdefault(ast.unparse(node), node)
    scope.entries = tuple(found.values())[:MAX_BORROWED]


class _Renamed(ast.NodeTransformer):
    """Changes each name to its neighbour, as the names of two twins differ."""

    def __init__(self, scope: Scope, target: str, other: str) -> None:
        self._scope = scope
        self._target = target
        self._other = other
        self.count = 0

    def visit_Name(self, node: ast.Name) -> ast.Name:  # what ast calls
        """Return the neighbour of a name, if it has one."""
        twin = self._scope.twin(node.id, self._target, self._other)
        if twin is None:
            return node
        self.count += 1
        return name(twin)


def _bound(statement: ast.stmt) -> Iterator[_Bound]:
    """Yield the names that a statement binds, with the value of each."""
    match statement:
        case ast.Assign([ast.Name(target)], value):
            yield target, value
        case ast.Assign([ast.Tuple(items)], ast.Tuple(values)) if len(items) == len(values):
            for item, value in zip(items, values, strict=True):
                if isinstance(item, ast.Name):
                    yield item.id, value
