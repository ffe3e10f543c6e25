"""What students write in a cell: a function, a class or values; and what a function returns, and whose gradient it is.

Which of the three it is, its solution shows: `solution="affine"` defines a function of that name or a class of it;
where it defines neither, the cell is about the values that its statements bind, `solution="accuracy"` among them or
no more than a name for all of them.

The cell of a solution may say it:

    # %% solution="step_forward" cache="last"
    # %% solution="step_backward" backward_of="step_forward"
    # %% solution="noise_forward" draws="mask"

`cache` says which of several results is the cache, the student's own affair: "last", a position counted from 0,
or "none". `backward_of` names the function whose gradients are returned. `draws` says what a function draws by itself,
so that two that are alike return other numbers: "mask", its first result is its first argument times a mask;
"numbers", its results are samples; "path", all that it returns hangs on draws, as in a training.

What is not said follows from what suits a layer:

- A function with `_forward` in its name whose solution returns several results has its cache last.
- A function with `_backward` in its name belongs to the one that has `_forward` there; `_alt` at the end marks
  another way to the same gradients.
- The cache comes into a backward function as the argument called `cache`, or else as its last one.
"""

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from layerlab.expect.backward import FORWARD, usual_forward

LAST = -1
MASK = "mask"
NUMBERS = "numbers"
PATH = "path"
_DRAWS = (MASK, NUMBERS, PATH)
# What the cell of a solution holds.
FUNCTION = "function"
CLASS = "class"
VALUES = "values"
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


class RoleError(ValueError):
    """A declaration that makes no sense, or that the solution does not keep; the message says which."""


@dataclass(frozen=True)
class Role:
    """What one function is.

    Attributes:
        function: its name.
        cache: which of its results is the cache, `LAST` for the last; None if none is.
        forward: the function whose gradients it returns, if it does.
        takes_cache: which of its arguments is a cache, counted from 0 or `LAST`; None if none is.
        draws: what it draws by itself: `MASK`, `NUMBERS` or `PATH`; None if it draws nothing.
        kind: `FUNCTION`, `CLASS` or `VALUES`.
        binds: of a cell of values, the names that its statements bind.
    """

    function: str
    cache: int | None = None
    forward: str | None = None
    takes_cache: int | None = None
    draws: str | None = None
    kind: str = FUNCTION
    binds: tuple[str, ...] = ()

    def without_cache(self, results: Sequence[object]) -> Sequence[object]:
        """Return results without the cache; a result that is alone is never one.

        For the role of an LSTM's step, `(h, c, cache)` becomes `(h, c)`.
        """
        return _without(results, self.cache) if len(results) > 1 else results

    def without_cache_argument(self, args: Sequence[object]) -> Sequence[object]:
        """Return arguments without the cache that comes with them."""
        return _without(args, self.takes_cache)


@dataclass(frozen=True)
class Roles:
    """The roles of an exercise's functions."""

    by_function: Mapping[str, Role] = field(default_factory=dict)

    def of(self, function: str) -> Role:
        """Return the role of a function; of one that is not the exercise's, what suits a layer."""
        return self.by_function.get(function) or usual_role(function)

    def cache_of(self, function: str) -> int | None:
        """Return which of a function's results is the cache; None if none is."""
        return self.of(function).cache

    def owner(self, name: str) -> str:
        """Return the cell that binds a value, the last one if several do; the name itself if none does."""
        for function, role in reversed(list(self.by_function.items())):
            if role.kind == VALUES and name in (function, *role.binds):
                return function
        return name


@dataclass(frozen=True)
class Declaration:
    """What the author says of one function: its solution, and the options of its cell, None if unsaid."""

    function: str
    source: str
    cache: object = None
    backward_of: object = None
    draws: object = None


def read_role(declared: Declaration, functions: Sequence[str]) -> Role:
    """Return the role of a function of an exercise that has these `functions`.

    Raises:
        RoleError: a declaration makes no sense, or the solution does not keep it.
    """
    node = _definition(declared)
    if not isinstance(node, ast.FunctionDef):
        return _other_role(declared, node)
    usual = usual_role(declared.function)
    counts = tuple(_counts(node))
    cache = usual.cache
    if cache is not None and not all(count is None or count > 1 for count in counts):
        cache = None  # a forward that returns one thing alone keeps no cache
    if declared.cache is not None:
        cache = _declared_cache(declared.cache)
        _check_kept(declared.cache, cache, counts)
    forward = usual.forward if usual.forward in functions else None
    if declared.backward_of is not None:
        forward = _declared_forward(declared, functions)
    takes_cache = usual.takes_cache
    if forward is not None or takes_cache is not None:
        takes_cache = _cache_argument(node)
    draws = _declared_draws(declared.draws)
    return Role(declared.function, cache, forward, takes_cache, draws)


def usual_role(function: str) -> Role:
    """Return what a function is if nobody says: by its name, as suits a layer."""
    cache = LAST if FORWARD in function else None
    forward = usual_forward(function)
    if forward is None:
        return Role(function, cache)
    return Role(function, cache, forward, takes_cache=LAST)


def _without(items: Sequence[object], position: int | None) -> Sequence[object]:
    if position is None or not -len(items) <= position < len(items):
        return items
    index = position % len(items)
    return [*items[:index], *items[index + 1 :]]


def _declared_cache(value: object) -> int | None:
    """Return the position that `cache=...` says."""
    if value == "none":
        return None
    if value == "last":
        return LAST
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return value
    msg = f'cache={value!r}: expected "last", "none" or a position counted from 0'
    raise RoleError(msg)


def _declared_draws(value: object) -> str | None:
    """Return what `draws=...` says."""
    if value is None or value in _DRAWS:
        return None if value is None else str(value)
    msg = f'draws={value!r}: expected "mask", "numbers" or "path"'
    raise RoleError(msg)


def _declared_forward(declared: Declaration, functions: Sequence[str]) -> str:
    """Return the function that `backward_of=...` names."""
    others = [name for name in functions if name != declared.function]
    if declared.backward_of in others:
        return str(declared.backward_of)
    there = ", ".join(others) or "none"
    msg = f"backward_of={declared.backward_of!r}: no other function of this exercise is called so; there are: {there}"
    raise RoleError(msg)


def _check_kept(said: object, cache: int | None, counts: Sequence[int | None]) -> None:
    """See that each `return` of the solution has what `cache` says; what is called or named may have."""
    for count in counts:
        if cache is None or count is None:
            continue
        if count < 2:
            msg = f"cache={said!r}, but the solution returns one result alone; return it as out, cache"
            raise RoleError(msg)
        if cache >= count:
            msg = f"cache={said!r}, but the solution returns {count} results, counted from 0"
            raise RoleError(msg)
    known = {count for count in counts if count is not None}
    if cache is not None and len(known) > 1:
        found = " and ".join(map(str, sorted(known)))
        msg = f"cache={said!r}, but the solution returns {found} results by turns; return always as many"
        raise RoleError(msg)


def kind_of_cell(source: str, name: str) -> str:
    """Return what a cell holds that is called `name`: `FUNCTION`, `CLASS` or `VALUES`.

    Raises:
        SyntaxError: the source is not Python.
    """
    for node in ast.parse(source).body:
        if isinstance(node, ast.FunctionDef) and node.name == name:
            return FUNCTION
        if isinstance(node, ast.ClassDef) and node.name == name:
            return CLASS
    return VALUES


def values_bound(source: str) -> tuple[str, ...]:
    """Return the names that the statements of a cell bind at its top, each once, in their order.

    Raises:
        SyntaxError: the source is not Python.
    """
    return tuple(dict.fromkeys(_bound(ast.parse(source))))


def _other_role(declared: Declaration, node: ast.ClassDef | None) -> Role:
    """Return the role of what is no function, of which nothing is declared."""
    said = {
        "cache": declared.cache,
        "backward_of": declared.backward_of,
        "draws": declared.draws,
    }
    for option, value in said.items():
        if value is not None:
            msg = f"{option} is said of functions, and {declared.function} is none; remove it"
            raise RoleError(msg)
    if node is not None:
        return Role(declared.function, kind=CLASS)
    return Role(declared.function, kind=VALUES, binds=values_bound(declared.source))


def _definition(declared: Declaration) -> ast.FunctionDef | ast.ClassDef | None:
    """Return what defines the function or class of a cell; None if that is a cell of values."""
    for node in ast.parse(declared.source).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name == declared.function:
            return node
    return None


def _bound(tree: ast.AST) -> Iterator[str]:
    """Yield what is bound where a cell stands, not within its functions; an import binds no value."""
    for child in ast.iter_child_nodes(tree):
        if isinstance(child, ast.Name) and isinstance(child.ctx, ast.Store):
            yield child.id
        if not isinstance(child, (*_FUNCTIONS, ast.ClassDef, *_COMPREHENSIONS)):
            yield from _bound(child)


def _cache_argument(node: ast.FunctionDef) -> int | None:
    """Return which argument the cache comes in; a function of one argument has none."""
    names = [arg.arg for arg in (*node.args.posonlyargs, *node.args.args)]
    if "cache" in names:
        return names.index("cache")
    return len(names) - 1 if len(names) > 1 else None


def _counts(function: ast.FunctionDef) -> Iterator[int | None]:
    """Yield how many results each `return` of a function gives; None where its text does not tell."""
    tuples: dict[str, ast.expr] = {}
    for node in _own_nodes(function):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Tuple):
            tuples |= {t.id: node.value for t in node.targets if isinstance(t, ast.Name)}
    for node in _own_nodes(function):
        if isinstance(node, ast.Return) and node.value is not None:
            value = node.value
            if isinstance(value, ast.Name):
                value = tuples.get(value.id, value)
            yield _count(value)


def _count(value: ast.expr) -> int | None:
    if isinstance(value, ast.Tuple | ast.List):
        # `return *grads, cache` has as many as grads says.
        unknown = any(isinstance(item, ast.Starred) for item in value.elts)
        return None if unknown else len(value.elts)
    if isinstance(value, ast.Call | ast.Await | ast.IfExp | ast.Subscript | ast.Attribute):
        return None
    return 1


def _own_nodes(function: ast.AST) -> Iterator[ast.AST]:
    """Yield what stands in a function, but not in functions inside it."""
    for child in ast.iter_child_nodes(function):
        yield child
        if not isinstance(child, (*_FUNCTIONS, ast.ClassDef)):
            yield from _own_nodes(child)
