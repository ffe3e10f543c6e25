"""Which names code binds, changes and reads, by its syntax tree."""

import ast
from collections.abc import Iterable, Iterator, Sequence

from autograder.adopt.packages import star_names

_MUTATING = (
    "append",
    "extend",
    "insert",
    "update",
    "add",
    "pop",
    "remove",
    "sort",
    "reverse",
    "clear",
)

# The fields of statements as they are done one after another; of all others, the tree has them in that order.
_ORDER: dict[type[ast.AST], tuple[str, ...]] = {
    ast.For: ("iter", "target", "body", "orelse"),
    ast.AsyncFor: ("iter", "target", "body", "orelse"),
    ast.With: ("items", "body"),
    ast.AsyncWith: ("items", "body"),
    ast.withitem: ("context_expr", "optional_vars"),
    ast.If: ("test", "body", "orelse"),
    ast.While: ("test", "body", "orelse"),
    ast.Try: ("body", "handlers", "orelse", "finalbody"),
    ast.TryStar: ("body", "handlers", "orelse", "finalbody"),
    ast.ExceptHandler: ("type", "body"),
    ast.Match: ("subject", "cases"),
    ast.match_case: ("pattern", "guard", "body"),
    ast.Assign: ("value", "targets"),
    ast.AnnAssign: ("annotation", "value", "target"),
}


def parsed_body(source: str) -> list[ast.stmt]:
    """Return the statements of code; none if it is no Python."""
    try:
        return ast.parse(source).body
    except (SyntaxError, ValueError):
        return []


def stored(node: ast.AST) -> Iterator[str]:
    """Yield the names that a statement binds where it stands."""
    match node:
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            yield name
            return
        case ast.Lambda():
            return
        case ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
            # What it binds for itself stays in it, but for `any((found := x) > 2 for x in xs)`.
            yield from (
                inner.target.id for inner in ast.walk(node) if isinstance(inner, ast.NamedExpr)
            )
            return
        case ast.Name(id=name, ctx=ast.Store()):
            yield name
        case ast.Import() | ast.ImportFrom():
            yield from names_imported(node)
        case (
            ast.ExceptHandler(name=str(name))
            | ast.MatchAs(name=str(name))
            | ast.MatchStar(name=str(name))
            | ast.MatchMapping(rest=str(name))
        ):
            yield name
    for child in ast.iter_child_nodes(node):
        yield from stored(child)


def changed(node: ast.AST) -> Iterator[str]:
    """Yield the names whose objects a statement writes into: by an item, an attribute or a method that does so."""
    for inner in ast.walk(node):
        match inner:
            case ast.Subscript(ctx=ast.Store()) | ast.Attribute(ctx=ast.Store()):
                yield from root_names(inner.value)
            case ast.Call(func=ast.Attribute(value=owner, attr=name)) if (
                name in _MUTATING or name == "fit"
            ):
                yield from root_names(owner)
            case ast.AugAssign(target=target):
                yield from root_names(target)
            case ast.Delete(targets=targets):
                for gone in targets:
                    yield from root_names(gone)


def root_names(node: ast.expr) -> Iterator[str]:
    """Yield the name that a path of items and attributes begins with, if it begins with one."""
    inner: ast.expr = node
    while isinstance(inner, ast.Subscript | ast.Attribute):
        inner = inner.value
    if isinstance(inner, ast.Name):
        yield inner.id


def names_imported(node: ast.AST) -> Iterator[str]:
    """Yield the names that an import binds; none of any other statement."""
    if isinstance(node, ast.Import | ast.ImportFrom):
        for alias in _each(node):
            yield alias.asname or alias.name.partition(".")[0]


def _each(node: ast.Import | ast.ImportFrom) -> list[ast.alias]:
    """Return what a statement imports, and of a star what it stands for."""
    stars = [alias for alias in node.names if alias.name == "*"]
    if not stars or not isinstance(node, ast.ImportFrom) or node.level or not node.module:
        return node.names
    return [ast.alias(name) for name in sorted(star_names(node.module))]


def modules_imported(tree: ast.AST) -> Iterator[str]:
    """Yield the modules that code imports or imports something of, without what lies within them."""
    for inner in ast.walk(tree):
        match inner:
            case ast.Import(names=names):
                yield from (alias.name.partition(".")[0] for alias in names)
            case ast.ImportFrom(module=str(module), level=0):
                yield module.partition(".")[0]


def unknown_stars(node: ast.AST) -> Iterator[str]:
    """Yield the modules of all `from module import *` of which nobody knows here what they bind."""
    for inner in ast.walk(node):
        match inner:
            case ast.ImportFrom(names=[ast.alias(name="*")], module=str(module)):
                if not star_names(module):
                    yield module


def loaded(node: ast.AST) -> Iterator[str]:
    """Yield the names that some code reads from around it."""
    yield from _free(node, frozenset())


def _free(node: ast.AST, bound: frozenset[str]) -> Iterator[str]:
    match node:
        case ast.Name(id=name, ctx=ast.Load()) if name not in bound:
            yield name
            return
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.Lambda():
            yield from _free_of_function(node, bound)
            return
        case ast.ListComp() | ast.SetComp() | ast.GeneratorExp() | ast.DictComp():
            names = {
                inner.id
                for one in node.generators
                for inner in ast.walk(one.target)
                if isinstance(inner, ast.Name)
            }
            for child in ast.iter_child_nodes(node):
                yield from _free(child, bound | names)
            return
        case ast.ClassDef():
            for said in (*node.decorator_list, *node.bases, *node.keywords):
                yield from _free(said, bound)
            yield from _free_of_class(node.body, bound)
            return
    for child in ast.iter_child_nodes(node):
        yield from _free(child, bound)


def _free_of_class(body: Sequence[ast.stmt], bound: frozenset[str]) -> Iterator[str]:
    """Yield what the body of a class reads from around it: its lines see what lines above bind, its methods do not."""
    own: set[str] = set()
    for node in body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield from _free(node, bound)
            own.add(node.name)
        else:
            yield from (name for name in _read_in_order(node, own) if name not in bound)


def _free_of_function(
    node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda, bound: frozenset[str]
) -> Iterator[str]:
    """Yield what a function reads from around it: as it is defined, and as it runs."""
    arguments = node.args
    stars = [one for one in (arguments.vararg, arguments.kwarg) if one]
    given = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, *stars]
    body = node.body if isinstance(node.body, list) else [node.body]
    names = {one.arg for one in given} | {name for inner in body for name in stored(inner)}
    read = [*arguments.defaults, *arguments.kw_defaults, *(one.annotation for one in given)]
    if not isinstance(node, ast.Lambda):
        names.add(node.name)
        read += [*node.decorator_list, node.returns]
    for said in filter(None, read):
        yield from _free(said, bound)
    for inner in body:
        yield from _free(inner, bound | names)


def used_first(body: Sequence[ast.stmt]) -> Iterator[str]:
    """Yield the names that statements, one after another, read before they bind them.

    for k in ks:              # reads ks
        with a(k) as b:       # reads a
            c = b.d           # reads nothing from above
    """
    bound: set[str] = set()
    for node in body:
        yield from _read_in_order(node, bound)


def _read_in_order(node: ast.AST, bound: set[str]) -> Iterator[str]:
    """Yield the names that are read and are not in `bound`, to which those are added that are bound meanwhile."""
    parts = _in_order(node)
    if parts:
        if isinstance(node, ast.ExceptHandler) and node.name:
            bound.add(node.name)
        for part in parts:
            yield from _read_in_order(part, bound)
        return
    own = set(stored(node))
    yield from (name for name in loaded(node) if name not in bound | own)
    bound |= own


def _in_order(node: ast.AST) -> list[ast.AST]:
    """Return the parts of a statement as they are done one after another; none if it has no such parts."""
    if isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name):
        return [ast.Name(node.target.id, ast.Load()), node.value, node.target]
    parts: list[ast.AST] = []
    for name in _ORDER.get(type(node), ()):
        found = getattr(node, name)
        parts += found if isinstance(found, list) else filter(None, [found])
    return parts


def imported_lines(bodies: Iterable[ast.AST]) -> dict[str, str]:
    """Return the line that binds each name that statements import; of a star, those of an installed module."""
    lines: dict[str, str] = {}
    for node in bodies:
        for inner in ast.walk(node):
            if isinstance(inner, ast.Import | ast.ImportFrom):
                for alias in _each(inner):
                    bound = alias.asname or alias.name.partition(".")[0]
                    lines[bound] = _import_line(inner, alias)
    return lines


def _import_line(node: ast.Import | ast.ImportFrom, alias: ast.alias) -> str:
    one: ast.stmt = (
        ast.Import(names=[alias])
        if isinstance(node, ast.Import)
        else ast.ImportFrom(module=node.module, names=[alias], level=node.level)
    )
    return ast.unparse(one)
