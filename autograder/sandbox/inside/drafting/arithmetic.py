"""Edits of what is computed: signs, operators, terms, factors, brackets, roots."""

import ast
from collections.abc import Iterator

from autograder.sandbox.inside.drafting.building import (
    called_name,
    is_of_numpy,
    literal,
    name,
    numpy,
    operation,
)
from autograder.sandbox.inside.drafting.places import Alternative, Spot
from autograder.sandbox.inside.drafting.scope import Scope

# What each operator is taken for, and what that slip is about.
_OPERATORS: dict[type[ast.operator], tuple[tuple[type[ast.operator], str], ...]] = {
    ast.Add: ((ast.Sub, "sign"), (ast.Mult, "operator")),
    ast.Sub: ((ast.Add, "sign"),),
    ast.Mult: ((ast.Div, "operator"), (ast.MatMult, "product"), (ast.Pow, "operator")),
    ast.Div: ((ast.Mult, "operator"), (ast.FloorDiv, "operator")),
    ast.FloorDiv: ((ast.Div, "operator"), (ast.Mult, "operator")),
    ast.MatMult: ((ast.Mult, "product"),),
    ast.Pow: ((ast.Mult, "operator"),),
    ast.Mod: ((ast.FloorDiv, "operator"), (ast.Div, "operator")),
}
_ADDING, _MULTIPLYING = ast.Add | ast.Sub, ast.Mult | ast.Div | ast.MatMult
_COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Gt: (ast.GtE, ast.Lt, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt, ast.LtE),
    ast.Lt: (ast.LtE, ast.Gt, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt, ast.GtE),
    ast.Eq: (ast.NotEq, ast.Gt, ast.GtE),
    ast.NotEq: (ast.Eq, ast.Gt),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}


def signs(place: Spot, scope: Scope) -> Iterator[Alternative]:
    """`-x` for `x`, and the other way round; `b - a` for `a - b`."""
    del scope
    node = place.node
    match node:
        case ast.UnaryOp(ast.USub(), operand):
            yield Alternative("sign", operand, "without its sign")
        case ast.BinOp(left, ast.Sub(), right):
            yield Alternative("sign", operation(right, ast.Sub(), left), "the other way round")
            yield Alternative("sign", operation(_negative(left), ast.Sub(), right), rank=3)
        case ast.BinOp(left, ast.Mult() | ast.Div() | ast.MatMult() as operator, right):
            if place.is_whole or place.is_operand:
                yield Alternative(
                    "sign", operation(_negative(left), operator, right), "negative", 2
                )
        case ast.Name() | ast.Call() if place.is_whole or place.is_operand:
            yield Alternative("sign", _negative(node), "negative", 2)


def operators(place: Spot, scope: Scope) -> Iterator[Alternative]:
    """`a - b` for `a + b`, `a / b` for `a * b`, `a >= b` for `a > b`."""
    del scope
    match place.node:
        case ast.BinOp(left, operator, right):
            for other, kind in _OPERATORS.get(type(operator), ()):
                label = f"{type(operator).__name__} to {other.__name__}"
                yield Alternative(kind, operation(left, other(), right), label)
            if isinstance(operator, ast.MatMult):
                yield Alternative("order", operation(right, operator, left), "the other way round")
            if isinstance(operator, ast.Div):
                yield Alternative("order", operation(right, operator, left), rank=3)
            if isinstance(operator, ast.Mod):
                yield Alternative("order", operation(right, operator, left), rank=3)
        case ast.Compare(left, [comparison], [right]):
            for sort in _COMPARISONS.get(type(comparison), ()):
                yield Alternative(
                    "comparison", ast.Compare(left, [sort()], [right]), f"to {sort.__name__}"
                )
            if not isinstance(right, ast.Constant) or right.value != 0:
                zero = ast.Compare(left, [comparison], [literal(0)])
                yield Alternative("comparison", zero, "with 0", 2)


def parts(place: Spot, scope: Scope) -> Iterator[Alternative]:
    """`a` or `b` alone for `a + b`, `a * b` and so on; what is computed for one side too much."""
    del scope
    match place.node:
        case ast.BinOp(left, operator, right):
            kind = "term" if isinstance(operator, _ADDING) else "factor"
            yield Alternative(kind, left, f"without {ast.unparse(right)[:20]}", 1)
            if not isinstance(operator, ast.Sub | ast.Div | ast.Pow):
                yield Alternative(kind, right, f"without {ast.unparse(left)[:20]}", 1)
        case ast.BoolOp(_, values):
            for value in values:
                yield Alternative("comparison", value, rank=2)
        case ast.IfExp(_, body, orelse):
            yield Alternative("comparison", body, rank=2)
            yield Alternative("comparison", orelse, rank=2)


def brackets(place: Spot, scope: Scope) -> Iterator[Alternative]:
    """`a * b + c` for `a * (b + c)`, and whatever else another order of computing makes of it."""
    del scope
    match place.node:
        case ast.BinOp(ast.BinOp(a, inner, b), outer, c):
            # (a ∘ b) ∘ c becomes a ∘ (b ∘ c): a * b + c becomes a * (b + c).
            yield Alternative(
                "bracket", operation(a, inner, operation(b, outer, c)), "to the right"
            )
    match place.node:
        case ast.BinOp(a, outer, ast.BinOp(b, inner, c)):
            yield Alternative("bracket", operation(operation(a, outer, b), inner, c), "to the left")
    match place.node:
        case ast.BinOp(a, ast.Add() | ast.Sub() as adding, ast.Call(func, [b], [])):
            yield Alternative(
                "bracket", ast.Call(func, [operation(a, adding, b)], []), "into the call"
            )
    match place.node:
        case ast.BinOp(ast.Call(func, [a], kept), operator, b):
            inside = ast.Call(func, [operation(a, operator, b)], kept)
            kind = "epsilon" if _is_small(b) else "bracket"
            yield Alternative(kind, inside, "into the call", 1)
        case ast.Call(func, [ast.BinOp(a, operator, b)], kept):
            outside = operation(ast.Call(func, [a], kept), operator, b)
            kind = "epsilon" if _is_small(b) else "bracket"
            yield Alternative(kind, outside, "out of the call", 1)
            other = operation(a, operator, ast.Call(func, [b], kept))
            yield Alternative("bracket", other, "out of the call, before it", 2)


def shares(place: Spot, scope: Scope) -> Iterator[Alternative]:
    """`b * x + a * y` for `a * x + b * y`: two shares that were exchanged."""
    del scope
    match place.node:
        case ast.BinOp(ast.BinOp(a, ast.Mult(), x), ast.Add() as plus, ast.BinOp(b, ast.Mult(), y)):
            first = operation(b, ast.Mult(), x)
            second = operation(a, ast.Mult(), y)
            yield Alternative("factor", operation(first, plus, second), "shares exchanged")


def roots(place: Spot, scope: Scope) -> Iterator[Alternative]:
    """A square root, a square, a logarithm or a half that is missing or too much."""
    node = place.node
    if not (place.is_whole or place.is_operand or _is_argument(place)):
        return
    if not _is_number_like(node):
        return
    rank = 2 if _is_deviation(place) else 3
    yield Alternative("root", numpy("sqrt", node), "the root", rank)
    yield Alternative("root", operation(node, ast.Pow(), literal(2)), "squared", 3)
    for other in scope.at(place.node.lineno):
        if other.startswith("eps"):
            yield Alternative(
                "epsilon", operation(node, ast.Add(), name(other)), f"plus {other}", 2
            )


def factors(place: Spot, scope: Scope) -> Iterator[Alternative]:
    """A factor or a divisor that is missing, out of what there is."""
    node = place.node
    if not (place.is_whole or place.is_operand or _is_index(place)):
        return
    if not _is_number_like(node):
        return
    far = 3 if place.is_whole or _is_index(place) else 4
    yield Alternative("factor", operation(literal(2), ast.Mult(), node), "twice", far)
    yield Alternative("factor", operation(literal(0.5), ast.Mult(), node), "half", far)
    for label, operand, rank in _others(node, scope, far):
        factor = operation(node, ast.Mult(), operand)
        divided = operation(node, ast.Div(), operand)
        yield Alternative("factor", factor, f"times {label}", rank)
        yield Alternative("factor", divided, f"by {label}", rank)
    if place.is_whole:
        for other in scope.operands(node.lineno):
            size = ast.Call(name("len"), [name(other)], [])
            yield Alternative("factor", operation(node, ast.Div(), size), f"by len {other}", 4)


def terms(place: Spot, scope: Scope) -> Iterator[Alternative]:
    """A term that is missing, out of what there is."""
    node = place.node
    is_sum = isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Sub)
    if not _is_number_like(node):
        return
    if not (place.is_whole or is_sum):
        if place.is_operand:
            yield from _forgotten_settings(node, scope)
        return
    for one in (1, -1):
        operator = ast.Add() if one == 1 else ast.Sub()
        rank = 2 if is_sum else 3
        yield Alternative("term", operation(node, operator, literal(1)), f"{one:+}", rank)
    for label, other, rank in _others(node, scope, 3):
        yield Alternative("term", operation(node, ast.Add(), other), f"plus {label}", rank)
        yield Alternative("term", operation(node, ast.Sub(), other), f"minus {label}", rank)


def gates(place: Spot, scope: Scope) -> Iterator[Alternative]:
    """`x > 0` for what is computed of `x`: the slope of a ReLU for its output, or for the sign."""
    del scope
    match place.node:
        case ast.Call(_, [ast.Constant(0), inner]) | ast.Call(_, [inner, ast.Constant(0)]):
            pass
        case ast.Call(ast.Attribute(_, "sign" | "abs"), [inner]):
            pass
        case _:
            return
    gate = ast.Compare(inner, [ast.Gt()], [literal(0)])
    yield Alternative("comparison", gate, f"where {ast.unparse(inner)[:20]}", 1)


def calls_too_much(place: Spot, scope: Scope) -> Iterator[Alternative]:
    """`x` for `f(x)` and `x.f()`: a call, a transpose or a cut that is too much."""
    del scope
    match place.node:
        case ast.Call(ast.Attribute(ast.Name("np" | "numpy")), [inner, *_]):
            yield Alternative(_kind_of(place.node), inner, f"without {called_name(place.node)}", 2)
        case ast.Call(ast.Attribute(value)) if not is_of_numpy(place.node):
            yield Alternative(_kind_of(place.node), value, f"without {called_name(place.node)}", 2)
        case ast.Call(ast.Name(), [inner]):
            yield Alternative("call", inner, f"without {called_name(place.node)}", 3)
        case ast.Attribute(value, "T"):
            yield Alternative("transpose", value, "without T")
        case ast.Subscript(value):
            yield Alternative("index", value, "without its index", 2)


def _others(node: ast.expr, scope: Scope, otherwise: int) -> Iterator[tuple[str, ast.expr, int]]:
    """Yield what something could be computed with, by what it is called, with the rank of that."""
    for other in scope.operands(node.lineno):
        if not isinstance(node, ast.Name) or node.id != other:
            yield other, name(other), scope.rank(other, otherwise)
    for key, read in scope.unread_settings:
        yield key, read, min(2, otherwise)


def _forgotten_settings(node: ast.expr, scope: Scope) -> Iterator[Alternative]:
    for key, read in scope.unread_settings:
        yield Alternative("term", operation(node, ast.Add(), read), f"plus {key}", 2)


def _kind_of(call: ast.Call) -> str:
    called = called_name(call)
    if called in {"transpose", "swapaxes"}:
        return "transpose"
    if called in {"reshape", "squeeze", "ravel", "flatten", "expand_dims"}:
        return "shape"
    if called in {"sum", "mean", "max", "min", "prod"}:
        return "reduction"
    if called in {"sqrt", "square", "abs", "log", "exp"}:
        return "root"
    return "type" if called == "astype" else "call"


def _negative(node: ast.expr) -> ast.expr:
    return ast.UnaryOp(ast.USub(), node)


def _is_deviation(place: Spot) -> bool:
    """Tell whether something is divided by it, or it is called a deviation: there a root may well be missing."""
    match place.parent, place.statement:
        case ast.BinOp(op=ast.Div(), right=right), _ if right is place.node:
            return True
        case _, ast.Assign([ast.Name(target)]):
            return place.is_whole and target.startswith(("std", "sigma", "dev", "root"))
    return False


def _is_small(node: ast.expr) -> bool:
    """Tell whether something is the small number that keeps a divisor from 0."""
    match node:
        case ast.Constant(float(value)):
            return value < 1e-2
    return "eps" in ast.unparse(node)


def _is_argument(place: Spot) -> bool:
    return isinstance(place.parent, ast.Call) and not place.is_called


def _is_index(place: Spot) -> bool:
    """Tell whether it is computed for an index or a part of one: `i` of `x[i : i + h]`."""
    return isinstance(place.parent, ast.Slice) or (
        isinstance(place.parent, ast.Subscript) and place.parent.slice is place.node
    )


def _is_number_like(node: ast.expr) -> bool:
    """Tell whether one could compute with it: no text, no dictionary, no tuple."""
    if isinstance(node, ast.Constant):
        return isinstance(node.value, int | float) and not isinstance(node.value, bool)
    kinds = (ast.Name, ast.Call, ast.Attribute, ast.Subscript, ast.BinOp, ast.UnaryOp)
    return isinstance(node, kinds) and not _is_setting(node)


def _is_setting(node: ast.expr) -> bool:
    text = ast.unparse(node)
    return text.endswith(("param", "config", "cache", ".shape", "np"))
