"""Which names code binds, changes and reads, by its syntax tree."""

import ast
from collections.abc import Iterable, Iterator, Sequence

from autograder.adopt.packages import star_names

_Function = ast.FunctionDef | ast.AsyncFunctionDef
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


def stored(node: ast.AST) -> Iterator[str]:
    """Yield the names that a statement binds where it stands."""
    match node:
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            yield name
            return
        case ast.Lambda() | ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
            return
        case ast.Name(id=name, ctx=ast.Store()):
            yield name
        case ast.Import() | ast.ImportFrom():
            yield from names_imported(node)
        case ast.ExceptHandler(name=str(name)):
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
    for child in ast.iter_child_nodes(node):
        yield from _free(child, bound)


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
    """Yield the names that statements, one after another, read before they bind them."""
    bound: set[str] = set()
    for node in body:
        for name in loaded(node):
            # What a loop or a block binds for its own lines counts as bound by it.
            if name not in bound and not (name in set(stored(node)) and _binds_before(node, name)):
                yield name
        bound |= set(stored(node))


def _binds_before(node: ast.stmt, name: str) -> bool:
    """Tell whether a compound statement binds a name before it reads it, as `for k in ...` does."""
    if isinstance(node, ast.For | ast.AsyncFor):
        if name in set(loaded(node.iter)):
            return False
        return name in set(stored(node.target)) or _first_binds(node.body, name)
    if isinstance(node, ast.With | ast.AsyncWith | ast.If | ast.While | ast.Try):
        heads = [item.context_expr for item in getattr(node, "items", ())]
        heads += [test for test in (getattr(node, "test", None),) if test is not None]
        if any(name in set(loaded(head)) for head in heads):
            return False
        return _first_binds(node.body, name)
    return isinstance(node, _Function | ast.ClassDef)


def _first_binds(body: Sequence[ast.stmt], name: str) -> bool:
    for node in body:
        if name in set(loaded(node)) and not (
            name in set(stored(node)) and _binds_before(node, name)
        ):
            return False
        if name in set(stored(node)):
            return True
    return True


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
