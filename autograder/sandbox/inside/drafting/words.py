"""Edits of what is named: names, keys, numbers, arguments, and their order."""

import ast
from collections.abc import Iterator

from autograder.sandbox.inside.drafting.building import (
    called_name,
    name,
    number,
    swaps,
    with_item,
    with_keyword,
    without,
)
from autograder.sandbox.inside.drafting.places import Change, Place
from autograder.sandbox.inside.drafting.scope import Scope

_MODULES = {"np", "numpy", "range", "len", "float", "int"}
_FAR = 5  # as rank of what is possible and hardly ever meant


def names(place: Place, scope: Scope) -> Iterator[Change]:
    """Another name that is there."""
    node = place.node
    if not isinstance(node, ast.Name) or place.is_called or node.id in _MODULES:
        return
    if node.id not in scope.bound:
        return
    for other, rank in scope.others(node.id, node.lineno):
        yield Change("name", name(other), f"{node.id} to {other}", rank)


def keys(place: Place, scope: Scope) -> Iterator[Change]:
    """Another key, or the key that should be read where a number or a name stands."""
    node = place.node
    match node:
        case ast.Constant(str(key)) if key in scope.keys:
            for other in scope.keys:
                if other != key:
                    yield Change("key", ast.Constant(other), f"{key} to {other}", 1)
        case ast.Constant(bool()):
            return
        case ast.Constant(int() | float()) if not _is_small_count(place):
            for read in _reads(scope):
                yield Change("key", read, "read", 2)
            for dictionary in scope.dictionaries:
                for key in scope.keys:
                    read = ast.Call(
                        ast.Attribute(name(dictionary), "get", ast.Load()),
                        [ast.Constant(key), node],
                        [],
                    )
                    yield Change("key", read, "read, with a default", 3)
        case ast.Subscript(ast.Name(dictionary), ast.Constant(str(key))):
            for default in (None, 0, 0.9, 1e-5, 1e-8):
                read = ast.Call(
                    ast.Attribute(name(dictionary), "get", ast.Load()),
                    [ast.Constant(key), ast.Constant(default)],
                    [],
                )
                yield Change("key", read, "with a default", 4)


def constants(place: Place, scope: Scope) -> Iterator[Change]:
    """Another number."""
    del scope
    match place.node:
        case ast.Constant(bool(value)):
            yield Change("constant", ast.Constant(not value), "the other", 2)
        case ast.Constant(int(value)):
            for other in (value + 1, value - 1, 0, 1, 2):
                if other != value:
                    yield Change("constant", number(other), f"{value} to {other}", 2)
        case ast.Constant(float(value)):
            for fitting in (0.0, 1.0, 0.5, 2.0, 1 - value, 1e-5, 1e-8, 0.9, 0.99, 0.999, 1e-2):
                other = round(fitting, 12)
                if other != value:
                    yield Change("constant", number(other), f"{value} to {other}", 2)


def arguments(place: Place, scope: Scope) -> Iterator[Change]:
    """Arguments in another order, one that is too much, and results in another order."""
    del scope
    node = place.node
    if isinstance(node, ast.Call):
        for one in node.keywords:
            if one.arg in {"axis", "keepdims"} or one.arg is None:
                continue
            yield Change("argument", with_keyword(node, one.arg, None), f"without {one.arg}")
        if 2 <= len(node.args) <= 4:
            for swapped in swaps(node.args):
                new = ast.Call(node.func, swapped, node.keywords)
                yield Change("order", new, "swapped", 2)
        if called_name(node) == "get" and len(node.args) == 2:
            new = ast.Call(node.func, node.args[:1], node.keywords)
            yield Change("argument", new, "without a default", 4)
    if isinstance(node, ast.Tuple) and 2 <= len(node.elts) <= 6:
        for swapped in swaps(node.elts):
            yield Change("order", ast.Tuple(swapped, ast.Load()), "swapped", 1)
        if place.is_whole:
            for index in range(len(node.elts)):
                new = ast.Tuple(without(node.elts, index), ast.Load())
                yield Change("order", new, "left out", _FAR)
            yield from _all_negative(node)


def missing_results(place: Place, scope: Scope) -> Iterator[Change]:
    """A cache, or another name, that should be returned as well."""
    node = place.node
    if not isinstance(place.statement, ast.Return) or not place.is_whole:
        return
    if isinstance(node, ast.Name) and place.parent is place.statement:
        for other in scope.at(node.lineno):
            if other == "cache":
                new = ast.Tuple([node, name(other)], ast.Load())
                yield Change("order", new, f"and {other}", 2)


def wrapped(place: Place, scope: Scope) -> Iterator[Change]:
    """A call that is missing around what is computed."""
    node = place.node
    if not place.is_whole and not place.is_operand:
        return
    if not isinstance(node, ast.Name | ast.Call | ast.BinOp | ast.Subscript | ast.Attribute):
        return
    rank = 3 if place.is_whole else 4
    zero = ast.Call(ast.Attribute(name("np"), "maximum", ast.Load()), [number(0), node], [])
    yield Change("call", zero, "cut off at 0", rank)
    for called in ("exp", "log", "abs"):
        new = ast.Call(ast.Attribute(name("np"), called, ast.Load()), [node], [])
        yield Change("call", new, called, _FAR)
    for other in scope.operands(node.lineno):
        gate = ast.Compare(name(other), [ast.Gt()], [number(0)])
        yield Change("factor", ast.BinOp(node, ast.Mult(), gate), f"where {other}", 4)


def _all_negative(node: ast.Tuple) -> Iterator[Change]:
    """Yield all results with the other sign at once, where all of them have one."""
    inner = [
        item.operand
        for item in node.elts
        if isinstance(item, ast.UnaryOp) and isinstance(item.op, ast.USub)
    ]
    if len(inner) == len(node.elts):
        yield Change("sign", ast.Tuple(list(inner), ast.Load()))
    for index, item in enumerate(node.elts):
        negative = ast.UnaryOp(ast.USub(), item)
        new = ast.Tuple(with_item(node.elts, index, negative), ast.Load())
        yield Change("sign", new, rank=3)


def _reads(scope: Scope) -> Iterator[ast.Subscript]:
    for dictionary in scope.dictionaries:
        for key in scope.keys:
            yield ast.Subscript(name(dictionary), ast.Constant(key), ast.Load())


def _is_small_count(place: Place) -> bool:
    """Tell whether a number is an axis or an index, which nobody reads from settings."""
    parent = place.parent
    if isinstance(parent, ast.keyword | ast.Slice | ast.Subscript):
        return True
    return isinstance(parent, ast.Tuple) and not place.is_whole


