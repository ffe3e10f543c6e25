"""A cell of tests, cut into what each asserts and what leads up to it."""

import ast
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from autograder.adopt.absence import with_absences_marked
from autograder.adopt.shaping import free_of_magics

_ASSERTS = re.compile(r"_*(?:assert|expect|ok_$|eq_$)", re.IGNORECASE)
_SILENT = ("print", "display", "plt.show", "pprint")
_Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Assertion:
    """One statement that asserts something.

    Attributes:
        setup: the statements of its cell above it that assert nothing.
        node: the statement.
        hidden: whether students do not get it.
        sentence: what it says about itself; empty if nothing.
    """

    setup: tuple[ast.stmt, ...]
    node: ast.stmt
    hidden: bool
    sentence: str


@dataclass(frozen=True)
class TestCell:
    """What a cell of tests asserts, and the statements that stay for the cells of tests below."""

    assertions: tuple[Assertion, ...]
    statements: tuple[ast.stmt, ...]
    trouble: str = ""

    @property
    def body(self) -> tuple[ast.stmt, ...]:
        """All that it does up to its last assertion, in order."""
        found: list[ast.stmt] = []
        above = 0
        for assertion in self.assertions:
            found += assertion.setup[above:]
            found.append(assertion.node)
            above = len(assertion.setup)
        return tuple(found)


def read_test_cell(source: str, hidden: frozenset[int]) -> TestCell:
    """Return the assertions of a cell; one that asserts nothing is one test, that it runs.

    A cell that ends in a number gives as many points: no assertion says that, and `trouble` does.
    """
    # A magic is taken out by an empty line, so that lines keep their numbers.
    _, magics = free_of_magics(source)
    lines = [
        "" if line.strip() in magics else line.replace("\t", "    ") for line in source.splitlines()
    ]
    text = "\n".join(lines)
    try:
        body = ast.parse(text).body
    except (SyntaxError, ValueError) as error:
        return TestCell((), (), f"its tests are no Python: {error}")
    if not body or all(_says_nothing(node) for node in body):
        return TestCell((), (), "there is no test in it")
    body = with_absences_marked(body)
    asserting = _functions_that_assert(body)
    found: list[Assertion] = []
    setup: list[ast.stmt] = []
    for node in body:
        is_hidden = any(number in hidden for number in range(node.lineno - 1, node.end_lineno or 0))
        if asserts(node, asserting):
            found.append(Assertion(tuple(setup), node, is_hidden, _sentence(node, lines, hidden)))
        elif not _is_silent(node):
            setup.append(node)
    statements = tuple(setup)
    if found:
        return TestCell(tuple(found), statements)
    last = body[-1]
    if isinstance(last, ast.Expr) and not isinstance(last.value, ast.Call | ast.Constant):
        return TestCell(
            (), statements, "it gives a number of points, which no single assertion does"
        )
    if isinstance(last, ast.Expr) and isinstance(last.value, ast.Constant) and not _is_text(last):
        return TestCell(
            (), statements, "it gives a number of points, which no single assertion does"
        )
    is_hidden = bool(hidden)
    lone = Assertion(statements[:-1], statements[-1], is_hidden, "") if statements else None
    return TestCell((lone,) if lone else (), statements, "" if lone else "there is no test in it")


def asserts(node: ast.stmt, functions: Iterable[str] = ()) -> bool:
    """Tell whether a statement asserts something: by `assert`, a call that says so, what raises, or what expects that."""
    if isinstance(node, _Function | ast.ClassDef):
        return False
    known = frozenset(functions)
    for inner in ast.walk(node):
        match inner:
            case ast.Assert() | ast.Raise():
                return True
            case ast.Call(func=function):
                name = ast.unparse(function).rpartition(".")[2]
                if _ASSERTS.match(name) or name in known or name == "raises":
                    return True
    return False


def _functions_that_assert(body: Sequence[ast.stmt]) -> set[str]:
    found: set[str] = set()
    for node in body:
        if isinstance(node, _Function) and any(asserts(inner, found) for inner in node.body):
            found.add(node.name)
    return found


def _is_text(node: ast.stmt) -> bool:
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )


def _says_nothing(node: ast.stmt) -> bool:
    """Tell whether a statement is a text or None, which otter takes for a test that everybody passes."""
    is_none = isinstance(node, ast.Expr) and ast.unparse(node) == "None"
    return _is_text(node) or is_none


def _is_silent(node: ast.stmt) -> bool:
    """Tell whether a statement only shows something."""
    if _is_text(node) or isinstance(node, ast.Pass):
        return True
    is_expression = isinstance(node, ast.Expr)
    if is_expression and isinstance(node.value, ast.Call):  # type: ignore[attr-defined]  # of an expression
        return ast.unparse(node.value.func) in _SILENT  # type: ignore[attr-defined]  # likewise
    return is_expression and not isinstance(node.value, ast.Await | ast.Yield)  # type: ignore[attr-defined]  # likewise


def _sentence(node: ast.stmt, lines: Sequence[str], hidden: frozenset[int]) -> str:
    """Return what an assertion says when it fails, or the comment above it where students read that."""
    if isinstance(node, ast.Assert) and isinstance(node.msg, ast.Constant):
        return _one_line(str(node.msg.value))
    for inner in ast.walk(node):
        match inner:
            case ast.Raise(exc=ast.Call(args=[ast.Constant(value=str(said))])):
                return _one_line(said)
    above = node.lineno - 2
    if above >= 0 and above not in hidden and lines[above].lstrip().startswith("#"):
        return _one_line(lines[above].strip().lstrip("# "))
    return ""


def _one_line(text: str) -> str:
    plain = " ".join(text.replace("\\", " ").replace('"', "'").split())
    if len(plain) > 140 or not re.search(r"\w", plain):
        return ""
    return plain if plain.endswith((".", "!", "?")) else f"{plain}."
