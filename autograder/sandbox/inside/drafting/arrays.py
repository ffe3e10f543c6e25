"""Edits of how arrays are taken: axes, reductions, shapes, indices, copies."""

import ast
from collections.abc import Iterator

from autograder.sandbox.inside.drafting.building import (
    called_name,
    is_of_numpy,
    keyword,
    literal,
    method,
    name,
    recalled,
    with_item,
    with_keyword,
)
from autograder.sandbox.inside.drafting.places import Alternative, Spot
from autograder.sandbox.inside.drafting.scope import Scope

_REDUCTIONS = {
    "sum": ("mean", "max"),
    "mean": ("sum", "max"),
    "max": ("min", "sum", "mean", "argmax"),
    "min": ("max",),
    "amax": ("amin",),
    "argmax": ("max", "argmin"),
    "argmin": ("argmax",),
    "var": ("std",),
    "std": ("var",),
    "prod": ("sum",),
    "any": ("all", "sum"),
    "all": ("any",),
}
# What else is taken for each other.
_ALIKE = {
    "maximum": ("minimum",),
    "minimum": ("maximum",),
    "zeros": ("ones",),
    "ones": ("zeros",),
    "empty": ("zeros",),
    "empty_like": ("zeros_like",),
    "zeros_like": ("ones_like",),
    "ones_like": ("zeros_like",),
    "floor": ("ceil",),
    "ceil": ("floor",),
    "exp": ("log",),
    "log": ("exp", "log1p"),
    "hstack": ("vstack",),
    "vstack": ("hstack",),
    "dot": ("multiply",),
    "rand": ("randn",),
    "randn": ("rand",),
    "standard_normal": ("random",),
    "setdefault": ("get",),
    "pop": ("get",),
}
_AXES: tuple[int | tuple[int, ...], ...] = (
    *(0, 1, 2, 3, -1),
    *((0, 2, 3), (1, 2, 3), (2, 3), (0, 1), (1, 2), (0, 2), (0, 1, 2)),
)
_WITH_AXES = {*_REDUCTIONS, "softmax", "concatenate", "stack", "repeat", "cumsum", "norm"}


def axes(place: Spot, scope: Scope) -> Iterator[Alternative]:
    """Another axis; one where there was none, none where there was one."""
    del scope
    call = place.node
    if not isinstance(call, ast.Call) or called_name(call) not in _WITH_AXES:
        return
    given, put = _axis_of(call)
    before = "all" if given is None else ast.unparse(given)
    for axis in _AXES:
        after = _axis(axis)
        if ast.unparse(after) == before:
            continue
        rank = 1 if axis in {0, 1} else 2
        yield Alternative("axis", put(after), f"axis {before} to {axis}", rank)
        if keyword(call, "keepdims") is None and axis in {0, 1}:
            kept = with_keyword(put(after), "keepdims", ast.Constant(True))  # noqa: FBT003  # that is what is written
            yield Alternative("axis", kept, f"axis {before} to {axis}, kept", 2)
    if given is not None:
        yield Alternative("axis", put(None), f"axis {before} to all", 2)
        alone = with_keyword(put(None), "keepdims", None)
        yield Alternative("axis", alone, f"axis {before} to all, not kept", 3)
        if keyword(call, "keepdims") is not None:
            for axis in (0, 1):
                dropped = with_keyword(put(_axis(axis)), "keepdims", None)
                yield Alternative("axis", dropped, f"axis {before} to {axis}, not kept", 2)


def kept_axes(place: Spot, scope: Scope) -> Iterator[Alternative]:
    """`keepdims` where it is missing, or too much; `[:, np.newaxis]` likewise."""
    del scope
    node = place.node
    match node:
        case ast.Call() if called_name(node) in _REDUCTIONS and _axis_of(node)[0] is not None:
            if keyword(node, "keepdims") is None:
                kept = with_keyword(node, "keepdims", ast.Constant(True))  # noqa: FBT003  # that is what is written
                yield Alternative("keepdims", kept, "keepdims on")
            else:
                yield Alternative("keepdims", with_keyword(node, "keepdims", None), "keepdims off")
    if place.is_operand and isinstance(node, ast.Name | ast.Subscript | ast.Call | ast.Attribute):
        column = ast.parse("_[:, np.newaxis]", mode="eval").body
        if isinstance(column, ast.Subscript):
            new = ast.Subscript(node, column.slice, ast.Load())
            yield Alternative("shape", new, "as a column", 3)


def reductions(place: Spot, scope: Scope) -> Iterator[Alternative]:
    """`sum` for `mean`, `std` for `var`, `minimum` for `maximum`."""
    del scope
    call = place.node
    if not isinstance(call, ast.Call):
        return
    called = called_name(call)
    for other in _REDUCTIONS.get(called, ()):
        yield Alternative("reduction", recalled(call, other), f"{called} to {other}")
    for other in _ALIKE.get(called, ()):
        yield Alternative("call", recalled(call, other), f"{called} to {other}")
    if called in {"max", "min"} and is_of_numpy(call) and len(call.args) == 2:
        yield Alternative("call", recalled(call, f"{called}imum"), f"{called} to {called}imum")


def reduced(place: Spot, scope: Scope) -> Iterator[Alternative]:
    """A sum or a mean that is missing."""
    del scope
    node = place.node
    computed = (ast.Name, ast.Call, ast.BinOp, ast.UnaryOp, ast.Subscript)
    if not place.is_whole or not isinstance(node, computed):
        return
    value: ast.expr = node
    match node:
        case ast.Call(ast.Attribute(copied, "copy"), []):
            value = copied
    for called in ("sum", "mean"):
        yield Alternative("reduction", method(value, called), f"{called} of all", 3)
        for axis in (0, 1, (0, 2, 3)):
            over = with_keyword(method(value, called), "axis", _axis(axis))
            yield Alternative("reduction", over, f"{called} over {axis}", 3)


def turned(place: Spot, scope: Scope) -> Iterator[Alternative]:
    """A transpose that is missing, or of other axes."""
    del scope
    node = place.node
    match place.parent, node:
        case ast.BinOp(left, ast.MatMult()), ast.Name() | ast.Call() | ast.Subscript():
            side = "left" if node is left else "right"
            yield Alternative("transpose", ast.Attribute(node, "T", ast.Load()), f"T on the {side}")
        case ast.Call(ast.Attribute(attr="dot")), ast.Name() | ast.Call() | ast.Subscript():
            yield Alternative("transpose", ast.Attribute(node, "T", ast.Load()), "with T")
    match node:
        case ast.Call(ast.Attribute(value, "transpose"), args) if len(args) == 4:
            for order in ((0, 3, 1, 2), (0, 2, 3, 1), (0, 1, 3, 2), (1, 0, 2, 3)):
                new = method(value, "transpose", *map(literal, order))
                yield Alternative("transpose", new, f"to {order}")
    if place.is_whole and isinstance(node, ast.Name):
        yield Alternative("transpose", ast.Attribute(node, "T", ast.Load()), "with T", 3)


def shapes(place: Spot, scope: Scope) -> Iterator[Alternative]:
    """The shape of something else for what is computed; its rows for what has more axes."""
    node = place.node
    if not isinstance(node, ast.Name | ast.Call | ast.BinOp | ast.Attribute | ast.Subscript):
        return
    if place.is_whole:
        for other in scope.operands(node.lineno):
            shape = ast.Attribute(name(other), "shape", ast.Load())
            yield Alternative(
                "shape", method(node, "reshape", shape), f"as {other}", scope.rank(other, 3)
            )
        yield Alternative("type", method(node, "astype", name("float")), "as floats", 4)
    if isinstance(node, ast.Name) and (place.is_operand or place.is_whole):
        rows = ast.Subscript(
            ast.Attribute(name(node.id), "shape", ast.Load()), literal(0), ast.Load()
        )
        yield Alternative("shape", method(node, "reshape", rows, literal(-1)), "as rows", 2)


def copies(place: Spot, scope: Scope) -> Iterator[Alternative]:
    """A copy of what is somebody else's."""
    del scope
    node = place.node
    if place.is_whole and isinstance(node, ast.Name | ast.Subscript | ast.Attribute):
        yield Alternative("copy", method(node, "copy"), "a copy", 1)


def cuts(place: Spot, scope: Scope) -> Iterator[Alternative]:
    """Where slices begin and end, and what stands in an index."""
    node = place.node
    if not isinstance(node, ast.Subscript):
        return
    items = list(node.slice.elts) if isinstance(node.slice, ast.Tuple) else [node.slice]

    def with_slice(index: int, item: ast.expr) -> ast.Subscript:
        new = with_item(items, index, item)
        inside = ast.Tuple(new, ast.Load()) if isinstance(node.slice, ast.Tuple) else new[0]
        return ast.Subscript(node.value, inside, ast.Load())

    mended = [_without_negative_end(node.value, item, axis) for axis, item in enumerate(items)]
    if any(mended):
        new = [better or item for better, item in zip(mended, items, strict=True)]
        inside = ast.Tuple(new, ast.Load()) if isinstance(node.slice, ast.Tuple) else new[0]
        yield Alternative("index", ast.Subscript(node.value, inside, ast.Load()), "no negative end")
    if any(isinstance(item, ast.Slice) and item.step is not None for item in items):
        straight = [_without_step(item) for item in items]
        inside = (
            ast.Tuple(straight, ast.Load()) if isinstance(node.slice, ast.Tuple) else straight[0]
        )
        yield Alternative("index", ast.Subscript(node.value, inside, ast.Load()), "no steps")
    for index, item in enumerate(items):
        if not isinstance(item, ast.Slice):
            continue
        for other in _other_slices(item):
            yield Alternative("index", with_slice(index, other), "another slice", 2)
        if item.lower is item.upper is item.step is None and len(items) > 1:
            rows = ast.parse(f"np.arange(len({ast.unparse(node.value)}))", mode="eval").body
            yield Alternative("index", with_slice(index, rows), "entries for columns", 2)
    del scope


def ranges(place: Spot, scope: Scope) -> Iterator[Alternative]:
    """A loop that runs once too often, once too rarely, or from elsewhere."""
    del scope
    call = place.node
    if not isinstance(call, ast.Call) or called_name(call) not in {"range", "arange"}:
        return
    args = call.args
    ends = range(len(args[:2]))
    for index in ends:
        for step in (1, -1):
            moved = _moved(args[index], step)
            new = ast.Call(call.func, with_item(args, index, moved), call.keywords)
            yield Alternative("range", new, f"{index} {step:+}", 1)
    if len(args) == 1:
        new = ast.Call(call.func, [literal(1), args[0]], call.keywords)
        yield Alternative("range", new, "from 1", 2)
    elif len(args) == 2:
        yield Alternative("range", ast.Call(call.func, args[1:], call.keywords), "from 0", 2)


def _axis_of(call: ast.Call) -> tuple[ast.expr | None, "_Put"]:
    """Return the axis that a call names, and what makes the call with another."""
    place = 1 if is_of_numpy(call) else 0
    if keyword(call, "axis") is None and len(call.args) > place:
        return call.args[place], _Put(call, place)
    return keyword(call, "axis"), _Put(call, None)


class _Put:
    """Makes a call with another axis, written where it was written before."""

    def __init__(self, call: ast.Call, place: int | None) -> None:
        self._call = call
        self._place = place

    def __call__(self, axis: ast.expr | None) -> ast.Call:
        """Return the call with an axis, or without any."""
        call = self._call
        if self._place is None:
            return with_keyword(call, "axis", axis)
        args = call.args[: self._place] + ([] if axis is None else [axis])
        return ast.Call(call.func, args + call.args[self._place + 1 :], call.keywords)


def _axis(axis: int | tuple[int, ...]) -> ast.expr:
    if isinstance(axis, tuple):
        return ast.Tuple([literal(one) for one in axis], ast.Load())
    return literal(axis)


def _without_negative_end(array: ast.expr, item: ast.expr, axis: int) -> ast.expr | None:
    """Return `a : x.shape[k] - b` for `a:-b`, which is empty where b is 0."""
    match item:
        case ast.Slice(lower, ast.UnaryOp(ast.USub(), end), step):
            shape = ast.Attribute(array, "shape", ast.Load())
            size = ast.Subscript(shape, literal(axis), ast.Load())
            return ast.Slice(lower, ast.BinOp(size, ast.Sub(), end), step)
    return None


def _without_step(item: ast.expr) -> ast.expr:
    return ast.Slice(item.lower, item.upper, None) if isinstance(item, ast.Slice) else item


def _other_slices(item: ast.Slice) -> Iterator[ast.Slice]:
    lower, upper, step = item.lower, item.upper, item.step
    if lower is not None:
        yield ast.Slice(None, upper, step)
        yield ast.Slice(_moved(lower, 1), upper, step)
        yield ast.Slice(_moved(lower, -1), upper, step)
    if upper is not None:
        yield ast.Slice(lower, None, step)
        yield ast.Slice(lower, _moved(upper, 1), step)
        yield ast.Slice(lower, _moved(upper, -1), step)
    if lower is not None and upper is not None:
        yield ast.Slice(lower, ast.BinOp(lower, ast.Add(), upper), step)
    if step is not None:
        yield ast.Slice(lower, upper, None)


def _moved(end: ast.expr, step: int) -> ast.expr:
    """Return an end one further on, or back: `n - 1` and `n` of `n`, and never `n + 1 - 1`."""
    match end:
        case ast.Constant(int(value)):
            return literal(value + step)
        case ast.BinOp(inner, ast.Add(), ast.Constant(1)) if step < 0:
            return inner
        case ast.BinOp(inner, ast.Sub(), ast.Constant(1)) if step > 0:
            return inner
    return ast.BinOp(end, ast.Add() if step > 0 else ast.Sub(), literal(1))
