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
    """

    bound: dict[str, int] = field(default_factory=dict)
    together: list[frozenset[str]] = field(default_factory=list)
    dictionaries: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()

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
    in_text = _QUOTED.findall(source)
    scope.keys = tuple(dict.fromkeys(in_text))[:MAX_KEYS]
    return scope


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


def _parts(name: str) -> set[str]:
    """Return what a name is made of: `dx_hat` of `dx` and `hat`, `beta1` of `beta`."""
    words = {word.rstrip("0123456789") for word in name.split("_")}
    return {word for word in words if len(word) > 1} | {name.removeprefix("d")} - {""}
