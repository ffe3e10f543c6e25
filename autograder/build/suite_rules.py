"""What the text of a file of tests may not say, because it would lower the points in silence.

A misspelt `tset_dx` is collected by nobody, a second `test_dx` hides the first, a class of no function judges
nobody, and what asks for another fixture cannot be called. Each is an error with path and line.
"""

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.build.errors import ParseError

Function = ast.FunctionDef | ast.AsyncFunctionDef
# pytest and unittest call these by themselves; here a test is called, and nothing besides.
_CALLED_BY_PYTEST = frozenset(
    f"{when}{what}"
    for when in ("setup", "teardown")
    for what in ("", "_method", "_class", "_module", "_function")
) | {"__init__", "__new__"}


@dataclass(frozen=True)
class Kind:
    """What sets hidden and public tests apart.

    Attributes:
        fixtures: what its tests may ask for.
        graded: whether each test is worth points.
        without: what is wrong with a function that has no tests.
    """

    fixtures: tuple[str, ...]
    graded: bool
    without: str


HIDDEN = Kind(
    fixtures=("student", "reference", "rng"),
    graded=True,
    without="without hidden tests {function} is worth nothing",
)
PUBLIC = Kind(
    fixtures=("student", "rng"),
    graded=False,
    without='so check("{function}") has nothing to run',
)


@dataclass(frozen=True)
class Written:
    """A parsed file, and the lineage of each class that judges a function."""

    path: Path
    tree: ast.Module
    lineages: Mapping[str, Sequence[ast.ClassDef]]


def is_test_name(name: str) -> bool:
    """Say whether pytest takes a function of this name for a test."""
    return name.startswith("test")


def last_name(node: ast.expr) -> str:
    """Return `points` of `points`, `layerlab.points` and `layerlab.expect.points`."""
    return ast.unparse(node).rpartition(".")[2]


def methods_of(node: ast.ClassDef) -> dict[str, Function]:
    """Return the methods that a class defines itself."""
    return {member.name: member for member in node.body if isinstance(member, Function)}


def classes_of(tree: ast.Module, path: Path) -> dict[str, ast.ClassDef]:
    """Return the classes of a file.

    Raises:
        ParseError: a name is defined twice, in the file or in a class: the second hides the first.
    """
    classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    _refuse_twice(tree.body, "this file", path)
    for node in classes.values():
        _refuse_twice(node.body, node.name, path)
    return classes


def _refuse_twice(body: Sequence[ast.stmt], where: str, path: Path) -> None:
    lines: dict[str, int] = {}
    for node in body:
        if not isinstance(node, Function | ast.ClassDef):
            continue
        if node.name in lines:
            msg = f"{node.name} is defined twice in {where}, first in line {lines[node.name]}; rename one"
            raise ParseError(path, node.lineno, msg)
        lines[node.name] = node.lineno


def refuse_strays(tree: ast.Module, expected: Mapping[str, str], path: Path) -> None:
    """Refuse a test class of no function, and a test outside a class.

    Raises:
        ParseError: there is one; `expected` are the classes there may be.
    """
    for node in tree.body:
        if not isinstance(node, Function | ast.ClassDef):
            continue
        prefix = "Test" if isinstance(node, ast.ClassDef) else "test"
        if node.name.startswith(prefix) and node.name not in expected:
            msg = f"{node.name} tests no function of the exercise; expected: {', '.join(expected)}"
            raise ParseError(path, node.lineno, msg)


def refuse_bad_test(test: Function, line: Sequence[ast.ClassDef], path: Path, kind: Kind) -> None:
    """Refuse a test that cannot be called as it stands; `line` is the lineage of its class.

    Raises:
        ParseError: it asks for another fixture, gives control away, says nothing, or counts on a mark of pytest.
    """
    cases = [name for node in (*line, test) for name in _cases(node, path, kind)]
    for argument in _fixtures(test):
        if argument.arg not in (*kind.fixtures, *cases):
            known = ", ".join(kind.fixtures)
            msg = f"{test.name} asks for {argument.arg}; there are: {known}"
            raise ParseError(path, argument.lineno, msg)
    if not kind.graded:
        _refuse_outputs(test, path)
    if isinstance(test, ast.AsyncFunctionDef) or _yields(test):
        msg = f"{test.name} does not run when it is called; take async or yield out of it"
        raise ParseError(path, test.lineno, msg)
    if not (ast.get_docstring(test) or "").strip():
        msg = f"{test.name} needs a docstring of one sentence, which students read"
        raise ParseError(path, test.lineno, msg)


def _refuse_outputs(test: Function, path: Path) -> None:
    """Refuse a public test that asks what a cell printed: in the student's notebook nobody keeps that."""
    for node in ast.walk(test):
        if isinstance(node, ast.Attribute) and ast.unparse(node) == "student.output":
            msg = f"{test.name} asks for student.output, which hidden tests alone know; look at values instead"
            raise ParseError(path, node.lineno, msg)


def _fixtures(test: Function) -> list[ast.arg]:
    """Return the parameters of a method that somebody must give it: all but self and those with a default."""
    given = test.args
    by_position = [*given.posonlyargs, *given.args]
    without_default = by_position[: len(by_position) - len(given.defaults)]
    is_static = any(last_name(mark) == "staticmethod" for mark in test.decorator_list)
    keywords = zip(given.kwonlyargs, given.kw_defaults, strict=True)
    needed = [argument for argument, default in keywords if default is None]
    return [*(without_default if is_static else without_default[1:]), *needed]


def _yields(test: Function) -> bool:
    """Say whether `test` is a generator; the functions and lambdas inside it may be."""
    inside = list(test.body)
    while inside:
        node = inside.pop()
        if isinstance(node, ast.Yield | ast.YieldFrom):
            return True
        if not isinstance(node, Function | ast.Lambda | ast.ClassDef):
            inside += ast.iter_child_nodes(node)  # type: ignore[arg-type]  # any node will do
    return False


def _cases(node: Function | ast.ClassDef, path: Path, kind: Kind) -> Iterator[str]:
    """Yield the parameters that `pytest.mark.parametrize` above `node` gives; other marks do nothing here."""
    for mark in node.decorator_list:
        written = ast.unparse(mark)
        if last_name(mark.func if isinstance(mark, ast.Call) else mark) == "usefixtures":
            msg = f"@{written}: a test has the fixtures that it asks for; take the mark away"
            raise ParseError(path, mark.lineno, msg)
        if not isinstance(mark, ast.Call) or last_name(mark.func) != "parametrize":
            continue
        if kind.graded:
            msg = f"{node.name} is parametrized, so its points cannot be summed; loop in it instead"
            raise ParseError(path, node.lineno, msg)
        yield from _case_names(mark, path)


def _case_names(mark: ast.Call, path: Path) -> list[str]:
    """Return `["x", "y"]` of `parametrize("x, y", ...)` and of `parametrize(("x", "y"), ...)`."""
    try:
        names = ast.literal_eval(mark.args[0])
    except (ValueError, IndexError) as error:
        msg = f"{ast.unparse(mark)}: write the names of the parameters out, as one text"
        raise ParseError(path, mark.lineno, msg) from error
    parts = names.split(",") if isinstance(names, str) else names
    return [str(part).strip() for part in parts]


def refuse_what_is_never_run(written: Written) -> None:
    """Refuse tests that no class of a function has, what pytest alone would call, and what nobody calls.

    Raises:
        ParseError: there is one of them.
    """
    used = {id(node) for line in written.lineages.values() for node in line}
    for function, owner in _functions(written.tree):
        # Other classes are what tests work with: a stand-in for an array may well have an __init__.
        if owner is None or id(owner) in used:
            _refuse_pytests_own(function, written.path)
            continue
        if not is_test_name(function.name):
            continue
        msg = f"{owner.name}.{function.name} is run by nobody: no test class inherits {owner.name}"
        raise ParseError(written.path, function.lineno, msg)
    _refuse_uncalled(written)


def _functions(tree: ast.Module) -> Iterator[tuple[Function, ast.ClassDef | None]]:
    """Yield the functions of a file and the methods of its classes, with their class."""
    for node in tree.body:
        if isinstance(node, Function):
            yield node, None
        elif isinstance(node, ast.ClassDef):
            for member in methods_of(node).values():
                yield member, node


def _refuse_pytests_own(function: Function, path: Path) -> None:
    is_fixture = any(
        last_name(mark.func if isinstance(mark, ast.Call) else mark) == "fixture"
        for mark in function.decorator_list
    )
    if is_fixture or (function.name in _CALLED_BY_PYTEST):
        msg = f"{function.name} would not be run: a test is called, and nothing before or after it; call a helper"
        raise ParseError(path, function.lineno, msg)


def _refuse_uncalled(written: Written) -> None:
    """Refuse a function that looks like a test (it takes `student`, or has points) and that none calls."""
    functions = [function for function, _ in _functions(written.tree)]
    called = _names_reached(written.tree, functions)
    for function in functions:
        if is_test_name(function.name):
            continue
        marked = {last_name(m.func) for m in function.decorator_list if isinstance(m, ast.Call)}
        if "points" in marked:
            msg = f"{function.name} has points, but its name does not begin with test_; nobody runs it"
            raise ParseError(written.path, function.lineno, msg)
        takes_student = any(argument.arg == "student" for argument in _arguments(function))
        if takes_student and function.name not in called:
            msg = f"{function.name} takes student, but is no test_... and no test calls it; rename or remove it"
            raise ParseError(written.path, function.lineno, msg)


def _arguments(function: Function) -> list[ast.arg]:
    given = function.args
    return [*given.posonlyargs, *given.args, *given.kwonlyargs]


def _names_reached(tree: ast.Module, functions: Sequence[Function]) -> set[str]:
    """Return the names that tests use, and what those use in turn.

    Names alone are compared: `self.check`, `check` and `getattr(self, "check")` all reach each function that
    is called check. What is used outside of functions counts too, as in `check = staticmethod(by_hand)`.
    """
    inside = {id(node) for function in functions for node in ast.walk(function)}
    outside = [node for node in ast.walk(tree) if id(node) not in inside]
    reached = {name for node in outside for name in _used(node)}
    # Tests first, then what they call, then what that calls, until nothing new is reached.
    open_functions = [function for function in functions if is_test_name(function.name)]
    rest = [function for function in functions if not is_test_name(function.name)]
    while open_functions:
        for function in open_functions:
            for node in ast.walk(function):
                reached.update(_used(node))
        open_functions = [function for function in rest if function.name in reached]
        rest = [function for function in rest if function.name not in reached]
    return reached


def _used(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name) | ast.Constant(value=str(name)):
            yield name
