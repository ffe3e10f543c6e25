"""The tests of one exercise, read from their text without running them.

A test is a method that is called: it gets the fixtures that its parameters name, and nothing happens before or
after it. That is what makes it safe to read points, names and order from the text alone, and what lets grading
call a test without pytest. `autograder.build.suite_rules` refuses whatever would break it.

Two functions that must do the same share their tests by inheritance:

    class BackwardTests:                        # no Test in front: pytest collects nothing here
        @hint("...")
        def test_dx(self, student): ...

    @worth(test_dx=6)
    class TestBatchnormBackward(BackwardTests): ...

    @worth(test_dx=5)
    class TestBatchnormBackwardAlt(BackwardTests): ...
"""

import ast
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.build import suite_rules
from autograder.build.errors import BuildError, ParseError
from autograder.build.suite_rules import Kind, Written, is_test_name, last_name


def test_class(function: str) -> str:
    """Return the name of the test class of `function`, in public and hidden tests alike.

    `affine_forward` has TestAffineForward, and the class LSTMCell TestLSTMCell.
    """
    words = function.split("_")
    return "Test" + "".join(word[:1].upper() + word[1:] for word in words)


@dataclass(frozen=True)
class ReadTest:
    """One test as it is written; a public one is worth nothing."""

    name: str
    line: int
    points: float


@dataclass(frozen=True)
class ReadClass:
    """The tests of one function, inherited ones included, in their order."""

    name: str
    function: str
    tests: tuple[ReadTest, ...]

    @property
    def points(self) -> float:
        """What the function is worth."""
        return math.fsum(test.points for test in self.tests)


def read_suite(path: Path, functions: Sequence[str], kind: Kind) -> tuple[ReadClass, ...]:
    """Return the test classes in the file at `path`, in their order there.

    Args:
        path: a file of tests.
        functions: those of its exercise; each must have a class.
        kind: whether its tests are hidden or public.

    Raises:
        BuildError: there is no such file, or a function has no test class.
        ParseError: the text breaks a rule; the message reads `path:line: message`.
    """
    tree = _parse(path)
    expected = {test_class(function): function for function in functions}
    classes = suite_rules.classes_of(tree, path)
    suite_rules.refuse_strays(tree, expected, path)
    for name, function in expected.items():
        if name not in classes:
            msg = f"{path}: no class {name}; {kind.without.format(function=function)}"
            raise BuildError(msg)
    judged = [classes[name] for name in classes if name in expected]
    lineages = {node.name: lineage(node, classes, path) for node in judged}
    suite_rules.refuse_what_is_never_run(Written(path, tree, lineages))
    return tuple(
        ReadClass(name, expected[name], tuple(_tests(lines, path, kind)))
        for name, lines in lineages.items()
    )


def lineage(
    node: ast.ClassDef, classes: Mapping[str, ast.ClassDef], path: Path
) -> tuple[ast.ClassDef, ...]:
    """Return a class and those that it inherits from, the oldest first.

    Raises:
        ParseError: it has a base that is not written above it in the same file, or several.
    """
    if not node.bases:
        return (node,)
    written = ", ".join(ast.unparse(base) for base in node.bases)
    base = node.bases[0]
    known = classes.get(base.id) if isinstance(base, ast.Name) else None
    if len(node.bases) > 1 or known is None or known.lineno >= node.lineno:
        msg = f"{node.name}({written}): the base of a test class is one class, written above it in this file"
        raise ParseError(path, node.lineno, msg)
    return (*lineage(known, classes, path), node)


def _parse(path: Path) -> ast.Module:
    try:
        return ast.parse(path.read_bytes(), filename=str(path))
    except FileNotFoundError as error:
        exercise = path.stem.removeprefix("test_")
        msg = f"{path}: no such file; the points of {exercise} come from there"
        raise BuildError(msg) from error
    except SyntaxError as error:
        msg = f"not Python: {error.msg}"
        raise ParseError(path, error.lineno or 1, msg) from error
    except ValueError as error:  # a null byte, in Python 3.11
        msg = f"not Python: {error}"
        raise ParseError(path, 1, msg) from error


def _tests(line: Sequence[ast.ClassDef], path: Path, kind: Kind) -> Iterator[ReadTest]:
    """Yield the tests of the last class of a lineage.

    A test stands where its name was written first, so that a class may say one of its tests anew without
    moving it to the end.
    """
    members: dict[str, suite_rules.Function] = {}
    for node in line:
        members |= suite_rules.methods_of(node)
    tests = {name: member for name, member in members.items() if is_test_name(name)}
    youngest = line[-1]
    if not tests:
        msg = f"{youngest.name} has no test"
        raise ParseError(path, youngest.lineno, msg)
    worth = _worth(line, tests, path)
    for name, test in tests.items():
        suite_rules.refuse_bad_test(test, line, path, kind)
        points = _points(test, worth, path) if kind.graded else 0.0
        yield ReadTest(name, test.lineno, points)


def _points(test: suite_rules.Function, worth: Mapping[str, float], path: Path) -> float:
    """Return what a hidden test is worth: its own mark, or what its class says."""
    values = [_number(call, path) for call in marks(test, "points")]
    if test.name in worth:
        values = [worth[test.name]]
    if len(values) != 1:
        msg = f"{test.name} needs exactly one @points(...)"
        raise ParseError(path, test.lineno, msg)
    return values[0]


def _worth(
    line: Sequence[ast.ClassDef], tests: Mapping[str, object], path: Path
) -> dict[str, float]:
    """Return what `@worth(test_dx=5)` above the class says; `line` is its lineage."""
    *older, youngest = line
    for node in older:
        if marks(node, "worth"):
            msg = f"{node.name}: @worth belongs above the classes that inherit its tests"
            raise ParseError(path, node.lineno, msg)
    values: dict[str, float] = {}
    for call in marks(youngest, "worth"):
        values |= _worth_of_call(call, youngest, tests, path)
    return values


def _worth_of_call(
    call: ast.Call, node: ast.ClassDef, tests: Mapping[str, object], path: Path
) -> dict[str, float]:
    values = {}
    for keyword in call.keywords:
        if keyword.arg is None or keyword.arg not in tests:
            msg = f"@worth({keyword.arg or '**'}=...): {node.name} has no such test"
            raise ParseError(path, call.lineno, msg)
        values[keyword.arg] = _positive(keyword.value, ast.unparse(keyword), path)
    if call.args:
        msg = f"{ast.unparse(call)}: each test is named, as in @worth(test_dx=5)"
        raise ParseError(path, call.lineno, msg)
    return values


def marks(node: suite_rules.Function | ast.ClassDef, name: str) -> list[ast.Call]:
    """Return the decorators of `node` called `name`, whatever module they come from."""
    calls = [mark for mark in node.decorator_list if isinstance(mark, ast.Call)]
    return [call for call in calls if last_name(call.func) == name]


def _number(call: ast.Call, path: Path) -> float:
    if len(call.args) == 1 and not call.keywords:
        return _positive(call.args[0], ast.unparse(call), path)
    msg = f"{ast.unparse(call)}: points are one positive number, written out"
    raise ParseError(path, call.lineno, msg)


def _positive(node: ast.expr, written: str, path: Path) -> float:
    """Return the positive, finite number that is written out at `node`."""
    value = node.value if isinstance(node, ast.Constant) else None
    # True is a number to Python, and no number of points.
    if isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < math.inf:
        return float(value)
    msg = f"{written}: points are one positive number, written out"
    raise ParseError(path, node.lineno, msg)
