"""What each function is worth: the points of its hidden tests, read without running them."""

import ast
import math
from pathlib import Path

from autograder.build.errors import BuildError, ParseError


def test_class(function: str) -> str:
    """Return the name of the test class of `function`, in public and hidden tests alike."""
    return "Test" + "".join(word.capitalize() for word in function.split("_"))


def read_points(path: Path, functions: tuple[str, ...]) -> dict[str, float]:
    """Return the points of each function, summed over its class in the hidden tests at `path`.

    Raises:
        BuildError: there is no such file, or a function has no test class.
        ParseError: a test has no points, or lies in a class of no function.
    """
    try:
        tree = ast.parse(path.read_bytes(), filename=str(path))
    except FileNotFoundError as error:
        msg = (
            f"{path}: no such file; the points of {path.stem.removeprefix('test_')} come from there"
        )
        raise BuildError(msg) from error
    except SyntaxError as error:
        raise ParseError(path, error.lineno or 1, f"not Python: {error.msg}") from error
    classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    expected = {test_class(function): function for function in functions}
    _refuse_strays(tree, expected, path)
    missing = [name for name in expected if name not in classes]
    if missing:
        msg = f"{path}: no class {missing[0]}; without hidden tests {expected[missing[0]]} is worth nothing"
        raise BuildError(msg)
    return {function: _class_points(classes[name], path) for name, function in expected.items()}


def _refuse_strays(tree: ast.Module, expected: dict[str, str], path: Path) -> None:
    for node in tree.body:
        if not isinstance(node, ast.ClassDef | ast.FunctionDef) or node.name in expected:
            continue
        if node.name.startswith("Test" if isinstance(node, ast.ClassDef) else "test"):
            message = (
                f"{node.name} tests no function of the exercise; expected: {', '.join(expected)}"
            )
            raise ParseError(path, node.lineno, message)


def _class_points(node: ast.ClassDef, path: Path) -> float:
    tests = [
        member
        for member in node.body
        if isinstance(member, ast.FunctionDef) and member.name.startswith("test")
    ]
    if not tests:
        raise ParseError(path, node.lineno, f"{node.name} has no test")
    return math.fsum(_test_points(test, path) for test in tests)


def _test_points(test: ast.FunctionDef, path: Path) -> float:
    values = [_call_value(call, path) for call in _marks(test, "points")]
    if len(values) != 1:
        raise ParseError(path, test.lineno, f"{test.name} needs exactly one @points(...)")
    if _marks(test, "parametrize"):
        message = f"{test.name} is parametrized, so its points cannot be summed; loop in it instead"
        raise ParseError(path, test.lineno, message)
    return values[0]


def _marks(test: ast.FunctionDef, name: str) -> list[ast.Call]:
    """Return the decorators of `test` called `name`, whatever module they come from."""
    calls = [node for node in test.decorator_list if isinstance(node, ast.Call)]
    return [call for call in calls if ast.unparse(call.func).rpartition(".")[2] == name]


def _call_value(call: ast.Call, path: Path) -> float:
    argument = call.args[0] if len(call.args) == 1 and not call.keywords else None
    value = argument.value if isinstance(argument, ast.Constant) else None
    if isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < math.inf:
        return float(value)
    message = f"{ast.unparse(call)}: points are one positive number, written out"
    raise ParseError(path, call.lineno, message)
