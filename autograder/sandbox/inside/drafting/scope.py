"""What a function could speak of: the names that it binds, and the keys of the dictionaries that it is given."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

MAX_NAMES = 24
MAX_KEYS = 12
_QUOTED = re.compile(r"[\"'`]([A-Za-z_]\w{0,30})[\"'`]")
# Names that are hardly ever an array or a number, and so nothing to compute with.
_SETTINGS = re.compile(r"(?:.*_)?(?:param|params|config|cache|grads|mode|rng)")


@dataclass
class Scope:
    """The names and keys of one function.

    Attributes:
        bound: the line from which each name is there: that of its first binding, and 0 for a parameter.
        together: the names that are bound in one breath, as `H, W = x.shape`.
        dictionaries: the names of dictionaries that keys are read of.
        keys: what they may hold.
        defaults: the keys that it writes down itself, in a dictionary of its own.
        read: the keys that are read, or set.
        entries: the entries of arrays, as `dout[n, c, i, j]`, that it computes with.
        unread: the names that nothing is computed with: they are there, and were forgotten.
    """

    bound: dict[str, int] = field(default_factory=dict)
    together: list[frozenset[str]] = field(default_factory=list)
    dictionaries: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    defaults: tuple[str, ...] = ()
    read: frozenset[str] = frozenset()
    unread: frozenset[str] = frozenset()
    entries: tuple[ast.expr, ...] = ()

    def others(self, name: str, line: int) -> Iterator[tuple[str, int]]:
        """Yield the names that could stand for `name` in a line, each with a rank: its neighbours have the lowest."""
        for other in self.at(line):
            if other != name:
                yield other, 1 if self._are_neighbours(name, other) else 4

    def at(self, line: int) -> list[str]:
        """Return the names that are there in a line."""
        return [name for name, first in self.bound.items() if first < line][:MAX_NAMES]

    def operands(self, line: int) -> list[str]:
        """Return the names of a line that something could be computed with."""
        return [name for name in self.at(line) if not _SETTINGS.fullmatch(name)]

    def rank(self, name: str, otherwise: int) -> int:
        """Return the rank of computing with a name: it is the likeliest that one was forgotten."""
        return 1 if name in self.unread else otherwise

    @property
    def unread_settings(self) -> list[tuple[str, ast.expr]]:
        """The keys that a function names and never reads, with how they are read of the first dictionary."""
        if not self.dictionaries:
            return []
        dictionary = ast.Name(self.dictionaries[0], ast.Load())
        unread = [key for key in self.defaults if key not in self.read]
        return [(key, ast.Subscript(dictionary, ast.Constant(key), ast.Load())) for key in unread]

    def twin(self, name: str, target: str, other: str) -> str | None:
        """Return what a name becomes where `target` becomes `other`: `beta1` is `beta2` where `m` is `v`."""
        if name == target:
            return other
        for group in self.together:
            if target in group and other in group and name in group:
                return None
        replaced = _as_differing(name, target, other)
        if replaced != name and replaced in self.bound:
            return replaced
        near = [one for one in self.bound if one != name and _are_numbered(name, one)]
        if not near:
            near = [one for one in self.bound if one != name and self._are_paired(name, one)]
        return near[0] if len(near) == 1 else None

    def _are_paired(self, name: str, other: str) -> bool:
        if len(name) != len(other) or not (name.isupper() and other.isupper()):
            return any(group == {name, other} for group in self.together)
        return any(name in group and other in group for group in self.together)

    def _are_neighbours(self, name: str, other: str) -> bool:
        if any(name in group and other in group for group in self.together):
            return True
        if len(name) == len(other) and name.isupper() and other.isupper():
            return True
        return bool(_parts(name) & _parts(other))


def scope_of(function: ast.FunctionDef, source: str) -> Scope:
    """Return what a function of a cell could speak of."""
    scope = Scope()
    arguments = function.args
    given = (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)
    scope.bound = {argument.arg: 0 for argument in given}
    scope.together.append(frozenset(scope.bound))
    for node in ast.walk(function):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            known = scope.bound.get(node.id, node.lineno)
            scope.bound[node.id] = min(known, node.lineno)
        if isinstance(node, ast.Tuple | ast.List) and isinstance(node.ctx, ast.Store):
            names = (item.id for item in node.elts if isinstance(item, ast.Name))
            scope.together.append(frozenset(names))
    scope.dictionaries = tuple(dict.fromkeys(_dictionaries(function)))
    scope.defaults = tuple(_defaults(function))[:MAX_KEYS]
    scope.read = frozenset(_keys_read(function))
    in_text = _QUOTED.findall(source)
    scope.keys = tuple(dict.fromkeys(in_text))[:MAX_KEYS]
    scope.unread = frozenset(_received(function)) - _computed_with(function) - {"_"}
    return scope


def _received(function: ast.FunctionDef) -> Iterator[str]:
    """Yield the names of what a function is given: its parameters, and what it takes out of a cache."""
    yield from (argument.arg for argument in function.args.args)
    for node in ast.walk(function):
        match node:
            case ast.Assign([ast.Tuple(items)], ast.Name()):
                yield from (item.id for item in items if isinstance(item, ast.Name))


def _computed_with(function: ast.FunctionDef) -> set[str]:
    """Return the names that something is computed with; to be put into a cache or returned is not that."""
    found = set()
    for node in ast.walk(function):
        for child in ast.iter_child_nodes(node):
            is_kept = isinstance(node, ast.Tuple | ast.Return) or _is_no_computing(node)
            if isinstance(child, ast.Name) and isinstance(child.ctx, ast.Load) and not is_kept:
                found.add(child.id)
    return found


def _is_no_computing(node: ast.AST) -> bool:
    """Tell whether a value is only put away, or asked for its shape."""
    match node:
        case ast.Assign([ast.Name("cache")]) | ast.Attribute(attr="shape" | "dtype" | "size"):
            return True
        case ast.Call(ast.Name("len")):
            return True
    return False


def _defaults(function: ast.FunctionDef) -> Iterator[str]:
    for node in ast.walk(function):
        for key in node.keys if isinstance(node, ast.Dict) else ():
            if isinstance(key, ast.Constant) and isinstance(key.value, str):
                yield key.value


def _keys_read(function: ast.FunctionDef) -> Iterator[str]:
    for node in ast.walk(function):
        match node:
            case ast.Subscript(_, ast.Constant(str(key))):
                yield key
            case ast.Call(ast.Attribute(), [ast.Constant(str(key)), *_]):
                yield key
            case ast.Call(ast.Attribute(attr="update"), _, given):
                yield from (one.arg for one in given if one.arg is not None)


def _dictionaries(function: ast.FunctionDef) -> Iterator[str]:
    """Yield the names that are used as dictionaries, or called like some."""
    for argument in function.args.args:
        if argument.arg.endswith(("param", "params", "config")):
            yield argument.arg
    for node in ast.walk(function):
        match node:
            case ast.Subscript(ast.Name(name), ast.Constant(str())):
                yield name
            case ast.Call(ast.Attribute(ast.Name(name), "get" | "setdefault" | "pop")):
                yield name


def _as_differing(name: str, target: str, other: str) -> str:
    """Return a name changed as `target` differs from `other`: `v` of `m`, where `v_hat` stands for `m_hat`."""
    before, after = target.split("_"), other.split("_")
    if len(before) != len(after):
        return name
    changed = dict(zip(before, after, strict=True))
    return "_".join(changed.get(word, word) for word in name.split("_"))


def _are_numbered(name: str, other: str) -> bool:
    """Tell whether two names differ in their number alone, as `beta1` and `beta2`."""
    digits = "0123456789"
    return name.rstrip(digits) == other.rstrip(digits) and name[-1] in digits


def _parts(name: str) -> set[str]:
    """Return what a name is made of: `dx_hat` of `dx` and `hat`, `beta1` of `beta`."""
    words = {word.rstrip("0123456789") for word in name.split("_")}
    return {word for word in words if len(word) > 1} | {name.removeprefix("d")} - {""}
