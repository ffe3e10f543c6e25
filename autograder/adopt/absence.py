"""Tests that take something away, to see whether an answer uses it, and give it back.

    saved = squares                      bare = without(student, "squares")
    del squares                          expect_raises(NameError, lambda: bare.sum_of_squares(1))
    try:
        sum_of_squares(1)
    except NameError:               ->
        pass
    else:
        raise AssertionError
    finally:
        squares = saved

Here nothing is taken out of anybody's notebook: the calls in between are told what is absent for them.
"""

import ast
from collections.abc import Iterator, Sequence

# Where a call keeps what is absent while it is made.
_MARK = "absent"


def absent_for(call: ast.Call) -> tuple[str, ...]:
    """Return what a test took away before it makes a call, as names and as paths like `np.linalg.solve`."""
    found: tuple[str, ...] = getattr(call, _MARK, ())
    return found


def with_absences_marked(body: Sequence[ast.stmt]) -> list[ast.stmt]:
    """Return the statements of a cell without those that take away or give back; calls in between are marked."""
    kept: list[ast.stmt] = []
    own: set[str] = set()
    absent: dict[str, None] = {}
    for node in _without_finally(body):
        taken = _taken_away(node)
        if taken and own.isdisjoint(name.partition(".")[0] for name in taken):
            absent |= dict.fromkeys(taken)
            continue
        back = _given_back(node, absent)
        if back:
            absent.pop(back)
            continue
        if absent:
            _mark(node, tuple(sorted(absent)))
        own |= {
            inner.id
            for inner in ast.walk(node)
            if isinstance(inner, ast.Name) and isinstance(inner.ctx, ast.Store)
        }
        kept.append(node)
    return kept


def _without_finally(body: Sequence[ast.stmt]) -> Iterator[ast.stmt]:
    """Yield statements, with those of a `finally` that only binds names behind their block."""
    for node in body:
        last = node.finalbody if isinstance(node, ast.Try) and node.handlers else []
        if isinstance(node, ast.Try) and last and all(isinstance(one, ast.Assign) for one in last):
            node.finalbody = []
            yield node
            yield from last
        else:
            yield node


def _taken_away(node: ast.stmt) -> list[str]:
    """Return what a statement takes away; nothing if it does anything else."""
    match node:
        case ast.Delete(targets=targets) if all(isinstance(one, ast.Name) for one in targets):
            return [ast.unparse(one) for one in targets]
        case ast.Assign(targets=[ast.Attribute() as target], value=ast.Constant(value=None)):
            return [path] if (path := _path(target)) else []
        case ast.Try(body=body, handlers=handlers, orelse=[], finalbody=[]):
            is_silent = all(isinstance(one, ast.Pass) for each in handlers for one in each.body)
            found = [_taken_away(one) for one in body]
            return [name for names in found for name in names] if is_silent and all(found) else []
    return []


def _path(node: ast.expr) -> str:
    """Return `np.linalg.solve` of such an expression; nothing of what is no such path."""
    inner = node
    while isinstance(inner, ast.Attribute):
        inner = inner.value
    return ast.unparse(node) if isinstance(inner, ast.Name) else ""


def _given_back(node: ast.stmt, absent: dict[str, None]) -> str:
    match node:
        case ast.Assign(targets=[ast.Name() | ast.Attribute() as target]):
            name = ast.unparse(target)
            return name if name in absent else ""
    return ""


def _mark(node: ast.stmt, absent: tuple[str, ...]) -> None:
    for inner in ast.walk(node):
        if isinstance(inner, ast.Call):
            setattr(inner, _MARK, absent)
