"""Writes a function anew, as another student would have written the same: three ways, each by changes of its syntax tree.

What comes out computes the same but for rounding: other names and a line for each step; other expressions for the
same numbers; loops where numpy had a word for it.
"""

import ast
from collections.abc import Callable, Iterator, Mapping

Sources = dict[str, str]
_METHODS = frozenset({"sum", "mean", "max", "min", "var", "std", "prod"})
_STEPS = (ast.BinOp, ast.Call, ast.Subscript, ast.UnaryOp)
# What is computed at another time, or not at all: no part of it is taken out.
_CLOSED = (
    ast.Lambda,
    ast.IfExp,
    ast.BoolOp,
    ast.ListComp,
    ast.GeneratorExp,
    ast.SetComp,
    ast.DictComp,
)
HELPERS = """\
def total_of(values, axis=None, **options):
    values = np.asarray(values)
    if axis != 0 or options or values.ndim < 1:
        return np.sum(values, axis=axis, **options)
    total = 0.0 * values[0]
    for row in values:
        total = total + row
    return total


def mean_of(values, axis=None, **options):
    if axis != 0 or options:
        return np.mean(values, axis=axis, **options)
    return total_of(values, 0) / len(values)


def variance_of(values, axis=None, **options):
    if axis != 0 or options:
        return np.var(values, axis=axis, **options)
    return mean_of((values - mean_of(values, 0)) ** 2, 0)


def product_of(left, right):
    left, right = np.asarray(left), np.asarray(right)
    if left.ndim != 2 or right.ndim != 2 or left.shape[1] != right.shape[0] or not left.size:
        return left @ right
    result = np.zeros((left.shape[0], right.shape[1]))
    for d in range(left.shape[1]):
        result += np.outer(left[:, d], right[d])
    return result
"""


def writings(sources: Mapping[str, str]) -> Iterator[tuple[Sources, list[str]]]:
    """Yield three writings of some functions, each with the helper cells that it needs."""
    yield _each(sources, lambda tree: _Steps().visit(renamed(tree, "my_{}"))), []
    yield _each(sources, _Expressions().visit), []
    yield _each(sources, lambda tree: _Loops().visit(renamed(tree, "{}_here"))), [HELPERS]


def _each(sources: Mapping[str, str], change: Callable[[ast.Module], ast.AST]) -> Sources:
    found = {}
    for name, source in sources.items():
        tree = change(ast.parse(source))
        found[name] = ast.unparse(ast.fix_missing_locations(tree)) + "\n"
    return found


def renamed(tree: ast.Module, pattern: str) -> ast.Module:
    """Give everything that functions bind another name."""
    bound: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.arg):
            bound.add(node.arg)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            bound.add(node.id)
    for node in ast.walk(tree):
        # Arguments by name belong to whoever is called, which may be one of these; a global one to all cells.
        if isinstance(node, ast.keyword) and node.arg:
            bound.discard(node.arg)
        if isinstance(node, ast.Global | ast.Nonlocal):
            bound -= set(node.names)
    for node in ast.walk(tree):
        if isinstance(node, ast.arg) and node.arg in bound:
            node.arg = pattern.format(node.arg)
        if isinstance(node, ast.Name) and node.id in bound:
            node.id = pattern.format(node.id)
    return tree


class _Steps(ast.NodeTransformer):
    """A line for each step: what stands within an expression is computed before it."""

    def __init__(self) -> None:
        self._count = 0

    def generic_visit(self, node: ast.AST) -> ast.AST:
        for name, value in ast.iter_fields(node):
            if isinstance(value, list) and value and isinstance(value[0], ast.stmt):
                setattr(node, name, list(self._lines(value)))
        return node

    def _lines(self, body: list[ast.stmt]) -> Iterator[ast.stmt]:
        for statement in body:
            if isinstance(statement, ast.Assign | ast.AugAssign | ast.Return) and statement.value:
                before: list[ast.stmt] = []
                self._take_out(statement.value, before)
                yield from before
                yield statement
            else:
                yield self.generic_visit(statement)  # type: ignore[misc]  # a statement stays one

    def _take_out(self, node: ast.AST, before: list[ast.stmt]) -> None:
        """Replace what is computed inside `node` by names, and append the lines that compute it."""
        if isinstance(node, _CLOSED):
            return
        for name, value in ast.iter_fields(node):
            if isinstance(value, ast.expr):
                setattr(node, name, self._step(value, before))
            elif isinstance(value, list):
                kept = [
                    self._step(item, before) if isinstance(item, ast.expr) else item
                    for item in value
                ]
                setattr(node, name, kept)
                for item in value:
                    if isinstance(item, ast.keyword):
                        item.value = self._step(item.value, before)

    def _step(self, value: ast.expr, before: list[ast.stmt]) -> ast.expr:
        self._take_out(value, before)
        if not isinstance(value, _STEPS):
            return value
        self._count += 1
        name = f"step_{self._count}"
        before.append(ast.Assign([ast.Name(name, ast.Store())], value))
        return ast.Name(name, ast.Load())


class _Expressions(ast.NodeTransformer):
    """Other expressions for the same numbers."""

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        match node:
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id="np"), attr=name), args=[first, *others]
            ) if name in _METHODS:
                # np.sum(x, axis=0)  ->  np.asarray(x).sum(axis=0)
                array = ast.Call(_numpy("asarray"), [first], [])
                return ast.Call(ast.Attribute(array, name, ast.Load()), others, node.keywords)
            case ast.Call(func=ast.Attribute(value=array, attr=name)) if name in _METHODS:
                # x.sum(axis=0)  ->  np.sum(x, axis=0)
                return ast.Call(_numpy(name), [array, *node.args], node.keywords)
            case ast.Call(func=ast.Attribute(value=ast.Name(id="np"), attr="sqrt"), args=[inner]):
                return ast.Call(_numpy("power"), [inner, ast.Constant(0.5)], [])
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id="np"), attr="maximum"),
                args=[array, ast.Constant(value=0) as zero],
                keywords=[],
            ):
                negative = ast.Compare(array, [ast.Lt()], [zero])
                return ast.Call(_numpy("where"), [negative, zero, array], [])
        return node

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        self.generic_visit(node)
        match node:
            case ast.BinOp(left=ast.Name() as base, op=ast.Pow(), right=ast.Constant(value=2)):
                return ast.BinOp(base, ast.Mult(), base)
            case ast.BinOp(op=ast.Div()):
                one = ast.BinOp(ast.Constant(1.0), ast.Div(), node.right)
                return ast.BinOp(node.left, ast.Mult(), one)
            case ast.BinOp(op=ast.Mult()):
                return ast.BinOp(node.right, ast.Mult(), node.left)
            case ast.BinOp(op=ast.Sub()):
                return ast.BinOp(ast.UnaryOp(ast.USub(), node.right), ast.Add(), node.left)
            case ast.BinOp(op=ast.MatMult()):
                return ast.Call(_numpy("matmul"), [node.left, node.right], [])
        return node


class _Loops(ast.NodeTransformer):
    """Loops of one's own for the words of numpy."""

    _own = {"sum": "total_of", "mean": "mean_of", "var": "variance_of"}  # noqa: RUF012  # nobody changes it

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id="np"), attr=name)):
                if name in self._own:
                    return ast.Call(_name(self._own[name]), node.args, node.keywords)
                if name in {"dot", "matmul"} and len(node.args) == 2 and not node.keywords:
                    return ast.Call(_name("product_of"), node.args, [])
            case ast.Call(func=ast.Attribute(value=array, attr=name)) if name in self._own:
                return ast.Call(_name(self._own[name]), [array, *node.args], node.keywords)
        return node

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.op, ast.MatMult):
            return ast.Call(_name("product_of"), [node.left, node.right], [])
        return node


def _numpy(name: str) -> ast.Attribute:
    return ast.Attribute(_name("np"), name, ast.Load())


def _name(name: str) -> ast.Name:
    return ast.Name(name, ast.Load())
