"""Edits of what is named: names, keys, numbers, arguments, and their order."""

import ast
from collections.abc import Iterator

from autograder.sandbox.inside.drafting.building import (
    all_but,
    literal,
    method,
    name,
    swaps,
    with_item,
    with_keyword,
)
from autograder.sandbox.inside.drafting.places import Alternative, Spot
from autograder.sandbox.inside.drafting.scope import Scope

_MODULES = {"np", "numpy", "range", "len", "float", "int"}
_FAR = 5  # as rank of what is possible and hardly ever meant


def names(place: Spot, scope: Scope) -> Iterator[Alternative]:
    """Another name that is there."""
    node = place.node
    if not isinstance(node, ast.Name) or place.is_called or node.id in _MODULES:
        return
    if node.id not in scope.bound:
        return
    for other, rank in scope.others(node.id, node.lineno):
        likely = min(rank, scope.rank(other, rank))
        yield Alternative("name", name(other), f"{node.id} to {other}", likely)


def keys(place: Spot, scope: Scope) -> Iterator[Alternative]:
    """Another key, or the key that should be read where a number stands."""
    match place.node:
        case ast.Constant(str(key)) if key in scope.keys:
            for other in scope.keys:
                if other != key:
                    yield Alternative("key", ast.Constant(other), f"{key} to {other}", 1)
        case ast.Constant(bool()):
            return
        case ast.Constant(int() | float()) if not _is_small_count(place):
            yield from _read_as_called(place, scope)
            yield from _reads(place, scope)


def defaults(place: Spot, scope: Scope) -> Iterator[Alternative]:
    """A default for a key that need not be there, or none for one that has to be."""
    del scope
    match place.node:
        case ast.Subscript(ast.Name(dictionary), ast.Constant(str(key))):
            for default in (None, 0, 0.9, 1e-5, 1e-8):
                read = _get(dictionary, key, ast.Constant(default))
                yield Alternative("key", read, "with a default", 4)
        case ast.Call(ast.Attribute(_, "get"), [key, _]) as call:
            yield Alternative("argument", ast.Call(call.func, [key], []), "without a default", 4)


def constants(place: Spot, scope: Scope) -> Iterator[Alternative]:
    """Another number."""
    del scope
    match place.node:
        case ast.Constant(bool(value)):
            yield Alternative("constant", ast.Constant(not value), "the other", 2)
        case ast.Constant(int(value)):
            for count in (0, 1, 2, value - 1, value + 1):
                if count != value:
                    # The numbers of formulas are small ones, mostly.
                    rank = 2 if count in {0, 1, 2} else 3
                    yield Alternative("constant", literal(count), f"{value} to {count}", rank)
        case ast.Constant(float(value)):
            for fitting in (0.0, 1.0, 0.5, 2.0, 1 - value, 1e-5, 1e-8, 0.9, 0.99, 0.999, 1e-2):
                other = round(fitting, 12)
                if other != value:
                    yield Alternative("constant", literal(other), f"{value} to {other}", 2)


def arguments(place: Spot, scope: Scope) -> Iterator[Alternative]:
    """Arguments in another order, and one that is too much."""
    del scope
    call = place.node
    if not isinstance(call, ast.Call):
        return
    for one in call.keywords:
        if one.arg not in {"axis", "keepdims", None}:
            fewer = with_keyword(call, str(one.arg), None)
            yield Alternative("argument", fewer, f"without {one.arg}")
    if 2 <= len(call.args) <= 4:
        for swapped in swaps(call.args):
            yield Alternative("order", ast.Call(call.func, swapped, call.keywords), "swapped", 2)


def results(place: Spot, scope: Scope) -> Iterator[Alternative]:
    """Results in another order, one that is too much, or of the other sign."""
    del scope
    node = place.node
    if not isinstance(node, ast.Tuple) or not 2 <= len(node.elts) <= 6:
        return
    for swapped in swaps(node.elts):
        yield Alternative("order", ast.Tuple(swapped, ast.Load()), "swapped", 1)
    is_return = isinstance(place.statement, ast.Return)
    if place.parent is place.statement:
        for index in range(len(node.elts)):
            fewer = all_but(node.elts, index)
            alone = fewer[0] if len(fewer) == 1 else ast.Tuple(fewer, ast.Load())
            yield Alternative("order", alone, rank=2 if is_return else _FAR)
        yield from _all_negative(node)


def missing_results(place: Spot, scope: Scope) -> Iterator[Alternative]:
    """A cache, or another name, that should be returned as well."""
    node = place.node
    if not isinstance(place.statement, ast.Return) or not place.is_whole:
        return
    if isinstance(node, ast.Name) and place.parent is place.statement:
        for other in scope.at(node.lineno):
            if other == "cache":
                new = ast.Tuple([node, name(other)], ast.Load())
                yield Alternative("order", new, f"and {other}", 2)


def wrapped(place: Spot, scope: Scope) -> Iterator[Alternative]:
    """A call that is missing around what is computed."""
    node = place.node
    if not place.is_whole and not place.is_operand:
        return
    if not isinstance(node, ast.Name | ast.Call | ast.BinOp | ast.Subscript | ast.Attribute):
        return
    rank = 3 if place.is_whole else 4
    zero = ast.Call(ast.Attribute(name("np"), "maximum", ast.Load()), [literal(0), node], [])
    yield Alternative("call", zero, "cut off at 0", rank)
    for called in ("exp", "log", "abs"):
        new = ast.Call(ast.Attribute(name("np"), called, ast.Load()), [node], [])
        yield Alternative("call", new, called, _FAR)
    for other in scope.operands(node.lineno):
        gate = ast.Compare(name(other), [ast.Gt()], [literal(0)])
        yield Alternative("factor", ast.BinOp(node, ast.Mult(), gate), f"where {other}", 4)


def _all_negative(node: ast.Tuple) -> Iterator[Alternative]:
    """Yield all results with the other sign at once, where all of them have one."""
    inner = [
        item.operand
        for item in node.elts
        if isinstance(item, ast.UnaryOp) and isinstance(item.op, ast.USub)
    ]
    if len(inner) == len(node.elts):
        yield Alternative("sign", ast.Tuple(list(inner), ast.Load()))
    for index, item in enumerate(node.elts):
        negative = ast.UnaryOp(ast.USub(), item)
        new = ast.Tuple(with_item(node.elts, index, negative), ast.Load())
        yield Alternative("sign", new, rank=3)


def _read_as_called(place: Spot, scope: Scope) -> Iterator[Alternative]:
    """Yield the key that is called like the name which a number is bound to: `pad = param["pad"]` for `pad = 1`."""
    target = _target(place)
    if target is None:
        return
    for dictionary in scope.dictionaries:
        read = ast.Subscript(name(dictionary), ast.Constant(target), ast.Load())
        yield Alternative("key", read, "read")
        yield Alternative("key", _get(dictionary, target, place.node), "read, with a default")


def _target(place: Spot) -> str | None:
    """Return the name that a value is bound to, alone or as one of several."""
    match place.statement:
        case ast.Assign([ast.Name(target)]) if place.parent is place.statement:
            return target
        case ast.Assign([ast.Tuple(items)], ast.Tuple(values)) if place.node in values:
            item = items[values.index(place.node)] if len(items) == len(values) else None
            return item.id if isinstance(item, ast.Name) else None
    return None


def _reads(place: Spot, scope: Scope) -> Iterator[Alternative]:
    for dictionary in scope.dictionaries:
        for key in scope.keys:
            read = ast.Subscript(name(dictionary), ast.Constant(key), ast.Load())
            yield Alternative("key", read, "read", 2)
            default = _get(dictionary, key, place.node)
            rank = 2 if place.is_whole else 3
            yield Alternative("key", default, "read, with a default", rank)


def _get(dictionary: str, key: str, default: ast.expr) -> ast.Call:
    return method(name(dictionary), "get", ast.Constant(key), default)


def _is_small_count(place: Spot) -> bool:
    """Tell whether a number is an axis or an index, which nobody reads from settings."""
    parent = place.parent
    if isinstance(parent, ast.keyword | ast.Slice | ast.Subscript):
        return True
    return isinstance(parent, ast.Tuple) and not place.is_whole
