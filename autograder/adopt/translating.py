"""Tests that were written for the student's kernel, said as tests that ask a student who is elsewhere.

A test cell says `assert squares(3) == n`; here it becomes

    n = student.value("n")
    assert student.squares(3) == n
"""

import ast
import builtins
import copy
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeGuard

from autograder.adopt.absence import absent_for
from autograder.adopt.nose import in_place_of_nose
from autograder.adopt.packages import is_installed
from autograder.adopt.usage import (
    changed,
    imported_lines,
    loaded,
    names_imported,
    root_names,
    stored,
    used_first,
)

_Function = ast.FunctionDef | ast.AsyncFunctionDef
_BUILTINS = frozenset(dir(builtins))
# Attributes of modules that are plain values, and cross as they are.
_PLAIN = frozenset(
    (
        "pi",
        "e",
        "inf",
        "nan",
        "tau",
        "newaxis",
        "euler_gamma",
        "float64",
        "float32",
        "int64",
        "int32",
    )
)


# Functions of Python's that look at an object, and those that ask for its class.
_LOOKING = frozenset(("callable", "dir", "hasattr"))
_OF_A_KIND = frozenset(("isinstance", "issubclass"))

_RAISES = frozenset(("raises", "assertRaises", "assert_raises"))


class TranslationError(ValueError):
    """A test cannot be said so; the message says why."""


@dataclass(frozen=True)
class Known:
    """What the names of a notebook are, where a cell of tests stands.

    Attributes:
        imports: the line that binds a name to something of an installed package.
        callables: functions and classes that the notebook defines.
        values: whatever else it binds.
        renamed: names under which a test asks for what was rebound later.
    """

    imports: Mapping[str, str] = field(default_factory=dict)
    callables: frozenset[str] = frozenset()
    values: frozenset[str] = frozenset()
    renamed: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Translated:
    """One test as its method has it: its lines, the imports it needs, and the notebook's names it asks for."""

    lines: tuple[str, ...]
    imports: tuple[str, ...]
    asked: frozenset[str]
    helpers: frozenset[str] = frozenset()


def translated(setup: Sequence[ast.stmt], assertion: ast.stmt, known: Known) -> Translated:
    """Return the lines of a test of one assertion.

    Args:
        setup: all statements that may lead up to it, in order; those that it needs are taken.
        assertion: the statement that asserts.
        known: the notebook's names.

    Raises:
        TranslationError: it needs a name that nobody binds, or something that stays in the student's kernel.
    """
    # Copies: a statement may lead up to several assertions, and each test says it anew.
    needed = copy.deepcopy(needed_statements(setup, assertion))
    assertion = copy.deepcopy(assertion)
    wanted = list(dict.fromkeys(used_first([*needed, assertion])))
    local = frozenset(name for node in (*needed, assertion) for name in stored(node))
    local_imports = {name for node in needed for name in names_imported(node)}
    prelude: list[str] = []
    imports: list[str] = []
    asked: set[str] = set()
    for name in wanted:
        if name in known.callables or name in known.values:
            asked.add(name)
            if name not in known.callables or name in local:
                prelude.append(f'{name} = student.value("{known.renamed.get(name, name)}")')
        elif name in known.imports:
            imports.append(known.imports[name])
        elif name not in _BUILTINS and name not in {"__name__", "get_ipython"}:
            msg = f"its tests use {name}, which nothing above binds"
            raise TranslationError(msg)
    _refuse_changes((*setup, assertion), known)
    rewriter = _ToStudent(known, local, local_imports, [*needed, assertion])
    rewritten = [rewriter.visit(node) for node in (*needed, assertion)]
    used = {
        inner.id for node in rewritten for inner in ast.walk(node) if isinstance(inner, ast.Name)
    }
    own = imported_lines(node for node in rewritten if _is_import(node))
    # pytest, say, is no longer asked what is raised.
    imports += [line for name, line in own.items() if name in used]
    imports, bindings = in_place_of_nose(imports)
    prelude += bindings
    _refuse_what_is_not_installed(imports)
    kept = [node for node in rewritten if not _is_import(node)]
    lines = [line for node in kept for line in ast.unparse(node).splitlines()]
    _refuse_what_is_no_function([*prelude, *lines])
    return Translated(
        (*prelude, *lines), tuple(imports), frozenset(asked), frozenset(rewriter.helpers)
    )


def _refuse_what_is_no_function(lines: Sequence[str]) -> None:
    """Refuse what only a notebook may say, such as `await` outside of a function.

    Raises:
        TranslationError: a test cannot be made of it.
    """
    body = "".join(f"    {line}\n" for line in lines) or "    pass\n"
    try:
        compile(f"def test():\n{body}", "<a test>", "exec")
    except SyntaxError as error:
        msg = f"its tests cannot be made a function: {error.msg}"
        raise TranslationError(msg) from error


def _refuse_what_is_not_installed(lines: Iterable[str]) -> None:
    """Refuse an import that cannot be had here: it would keep all tests of its file from being read.

    Raises:
        TranslationError: there is one.
    """
    for line in lines:
        module = line.split()[1].partition(".")[0]
        if not is_installed(module):
            msg = f"its tests import {module}, which is not installed here"
            raise TranslationError(msg)


def _is_import(node: ast.AST) -> bool:
    return isinstance(node, ast.Import | ast.ImportFrom)


def _refuse_changes(body: Sequence[ast.stmt], known: Known) -> None:
    """Refuse tests that take something away from the notebook, or put something else into a module.

    Raises:
        TranslationError: they do.
    """
    modules = {*known.imports, *(name for node in body for name in names_imported(node))}
    for node in body:
        for inner in ast.walk(node):
            for name in _names_of(inner) if isinstance(inner, ast.Delete) else ():
                if name in known.callables or name in known.values:
                    msg = f"its tests take {name} out of the student's notebook"
                    raise TranslationError(msg)
        patched = sorted(modules & set(changed(node)))
        if patched and "rcParams" not in ast.unparse(node):
            msg = f"its tests change {patched[0]}, which would hold for the grader and for everybody's tests"
            raise TranslationError(msg)


def needed_statements(setup: Sequence[ast.stmt], assertion: ast.stmt) -> list[ast.stmt]:
    """Return the statements that an assertion needs, by the names that they bind or change."""
    wanted = set(used_first([assertion])) | set(loaded(assertion))
    taken: list[ast.stmt] = []
    for node in reversed(setup):
        if _touches(node, wanted) or "seed(" in ast.unparse(node):
            taken.append(node)
            # What it binds whatever was before, no statement above has to.
            if isinstance(node, ast.Assign | ast.Import | ast.ImportFrom | _Function):
                wanted -= set(stored(node)) - set(changed(node))
            wanted |= set(loaded(node))
    return taken[::-1]


def _touches(node: ast.stmt, wanted: set[str]) -> bool:
    """Tell whether a statement binds one of some names, or may change what it is bound to."""
    if not wanted.isdisjoint(stored(node)) or not wanted.isdisjoint(changed(node)):
        return True
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        return not wanted.isdisjoint(loaded(node)) and not _is_drawing(node)
    return isinstance(node, ast.Assign) and not wanted.isdisjoint(_handed_to_functions(node))


def _handed_to_functions(node: ast.Assign) -> Iterator[str]:
    """Yield the names of what is handed to a function by its name: it may be written into."""
    for inner in ast.walk(node.value):
        match inner:
            case ast.Call(func=ast.Name(id=name), args=args) if name not in _BUILTINS:
                yield from (one.id for one in args if isinstance(one, ast.Name))


def _is_drawing(node: ast.Expr) -> bool:
    return ast.unparse(node).startswith(("plt.", "ax.", "fig.", "pyplot.", "sns."))


class _ToStudent(ast.NodeTransformer):
    """Asks `student` for functions, and hands over what is a function where one is an argument."""

    def __init__(
        self, known: Known, local: frozenset[str], imported: set[str], body: Sequence[ast.stmt]
    ) -> None:
        self._known = known
        self._local = local
        self._imported = imported
        self._definitions = {
            node.name: node for top in body for node in ast.walk(top) if isinstance(node, _Function)
        }
        self._body = body
        self.helpers: set[str] = set()

    def visit_Call(self, node: ast.Call) -> ast.AST:
        raising = self._raising(node)
        if raising is not None:
            return raising
        looked_at = self._looked_at(node)
        if looked_at is not None:
            return looked_at
        is_theirs = self._is_theirs(node.func)
        if is_theirs or self._is_method(node.func):
            node.args = [self._handed_over(arg) for arg in node.args]
            for keyword in node.keywords:
                keyword.value = self._handed_over(keyword.value)
        if is_theirs:
            node.func = ast.Attribute(
                value=self._asked_of(node),
                attr=self._asked(ast.unparse(node.func)),
                ctx=ast.Load(),
            )
            node.args = [self.visit(arg) for arg in node.args]
            for keyword in node.keywords:
                keyword.value = self.visit(keyword.value)
            return node
        self._refuse_absence(node)
        return self.generic_visit(node)

    def _raising(self, node: ast.Call) -> ast.AST | None:
        """Return what expects an exception of a function that is handed over with its arguments."""
        name = ast.unparse(node.func).rpartition(".")[2]
        if name not in _RAISES or len(node.args) < 2:  # the exception and the function
            return None
        self.helpers.add("expect_raises")
        exception, function, *given = node.args
        call = self.visit(ast.Call(function, given, node.keywords))
        action: ast.expr = ast.parse(f"lambda: {ast.unparse(call)}", mode="eval").body
        return _statement("expect_raises", exception, action).value

    def _looked_at(self, node: ast.Call) -> ast.AST | None:
        """Return what looks at something where it is: what stands for it here has attributes of its own."""
        match node:
            case ast.Call(func=ast.Name(id=name), args=[first, *rest], keywords=[]):
                is_plain = name in _LOOKING and all(isinstance(one, ast.Constant) for one in rest)
                is_kind = name in _OF_A_KIND and all(map(self._is_theirs, rest))
                if (is_plain or is_kind) and self._may_be_theirs(first):
                    asked = ast.Call(node.func, [ast.Name("it", ast.Load()), *rest], [])
                    it = ast.keyword(arg="it", value=self.visit(first))
                    return _call("made", ast.Constant(ast.unparse(asked)), it)
        return None

    def _may_be_theirs(self, node: ast.expr) -> bool:
        """Tell whether an expression may give something of the notebook's."""
        root = next(root_names(node.func if isinstance(node, ast.Call) else node), None)
        return root is not None and root not in {*self._known.imports, *self._imported, *_BUILTINS}

    def _refuse_absence(self, call: ast.Call) -> None:
        """Refuse a call of what may be the student's while something is absent, unless it is asked for by name.

        Raises:
            TranslationError: it is such a call.
        """
        absent = absent_for(call)
        root = next(root_names(call.func), "")
        if absent and root not in {*self._known.imports, *self._imported, *_BUILTINS}:
            msg = f"its tests take {absent[0]} out of the student's notebook"
            raise TranslationError(msg)

    def _asked_of(self, call: ast.Call) -> ast.expr:
        """Return whom a function of the notebook's is asked of: the student, maybe without something."""
        student = ast.Name(id="student", ctx=ast.Load())
        absent = absent_for(call)
        if not absent:
            return student
        self.helpers.add("without")
        names: list[ast.expr] = [ast.Constant(name) for name in absent]
        return ast.Call(ast.Name(id="without", ctx=ast.Load()), [student, *names], [])

    def visit_Name(self, node: ast.Name) -> ast.AST:
        if isinstance(node.ctx, ast.Load) and self._is_theirs(node):
            return _call("value", ast.Constant(self._asked(node.id)))
        return node

    def visit_With(self, node: ast.With) -> ast.AST:
        exception = _expected_of_with(node)
        if exception is None:
            return self.generic_visit(node)
        return self._expected(exception, node.body)

    def visit_Try(self, node: ast.Try) -> ast.AST:
        exception = _expected_of_try(node)
        if exception is None:
            return self.generic_visit(node)
        return self._expected(exception, node.body)

    def _expected(self, exception: ast.expr, body: list[ast.stmt]) -> ast.AST:
        """Return `expect_raises(...)`, which knows what a student's function raises elsewhere by its name."""
        self.helpers.add("expect_raises")
        visited: list[ast.stmt] = [self.visit(node) for node in body]
        only = visited[0]
        if len(visited) == 1 and isinstance(only, ast.Expr | ast.Assign):
            action: ast.expr = ast.parse(f"lambda: {ast.unparse(only.value)}", mode="eval").body
            return _statement("expect_raises", exception, action)
        definition = ast.parse("def attempt():\n    pass").body[0]
        definition.body = visited  # type: ignore[attr-defined]  # a function's
        call = _statement("expect_raises", exception, ast.Name(id="attempt", ctx=ast.Load()))
        always = ast.parse("if True:\n    pass").body[0]
        always.body = [definition, call]  # type: ignore[attr-defined]  # an if's
        return always

    def _is_theirs(self, node: ast.expr) -> TypeGuard[ast.Name]:
        if not isinstance(node, ast.Name):
            return False
        return node.id in self._known.callables and node.id not in self._local

    def _is_method(self, node: ast.expr) -> bool:
        """Tell whether a call is of something's method that may be the student's."""
        root = next(root_names(node), None) if isinstance(node, ast.Attribute) else None
        return root is not None and root not in self._known.imports and root not in self._imported

    def _asked(self, name: str) -> str:
        return self._known.renamed.get(name, name)

    def _handed_over(self, node: ast.expr) -> ast.expr:
        """Return what makes a function on the student's side, where an argument is one; else the argument."""
        if isinstance(node, ast.Lambda):
            return self._made(ast.unparse(node), node)
        if isinstance(node, ast.Name):
            definition = self._definitions.get(node.id)
            if definition is not None:
                return self._made(ast.unparse(definition), definition)
            value = self._assigned_lambda(node.id)
            if value is not None:
                return self._made(ast.unparse(value), value)
        if isinstance(node, ast.Attribute) and node.attr not in _PLAIN:
            root = next(root_names(node), None)
            if root in self._known.imports or root in self._imported:
                return self._made(ast.unparse(node), node)
        return node

    def _assigned_lambda(self, name: str) -> ast.Lambda | None:
        for top in self._body:
            match top:
                case ast.Assign(targets=[ast.Name(id=target)], value=ast.Lambda() as value):
                    if target == name:
                        return value
        return None

    def _made(self, source: str, node: ast.AST) -> ast.expr:
        """Return `student.made(source, ...)` with the imports that it needs before it and the test's own values beside it."""
        names = list(dict.fromkeys(loaded(node)))
        lines = [self._known.imports[name] for name in names if name in self._known.imports]
        lines += [
            ast.unparse(top)
            for top in self._body
            if isinstance(top, ast.Import | ast.ImportFrom)
            and set(names_imported(top)) & set(names)
        ]
        own = [name for name in names if name in self._local and name not in self._imported]
        for name in own:
            definition = self._definitions.get(name)
            if definition is not None:
                lines.append(ast.unparse(definition))
        values = [name for name in own if name not in self._definitions]
        text = "\n".join([*dict.fromkeys(lines), source])
        keywords = [
            ast.keyword(arg=name, value=ast.Name(id=name, ctx=ast.Load())) for name in values
        ]
        return _call("made", ast.Constant(text), *keywords)


def _call(name: str, argument: ast.expr, *keywords: ast.keyword) -> ast.Call:
    owner = ast.Attribute(value=ast.Name(id="student", ctx=ast.Load()), attr=name, ctx=ast.Load())
    return ast.Call(func=owner, args=[argument], keywords=list(keywords))


def _statement(name: str, *args: ast.expr) -> ast.Expr:
    return ast.Expr(ast.Call(func=ast.Name(id=name, ctx=ast.Load()), args=list(args), keywords=[]))


def _expected_of_with(node: ast.With) -> ast.expr | None:
    """Return the exception of `with pytest.raises(ValueError):`; None of any other block."""
    if len(node.items) != 1 or node.items[0].optional_vars is not None:
        return None
    call = node.items[0].context_expr
    if isinstance(call, ast.Call) and call.args:
        name = ast.unparse(call.func).rpartition(".")[2]
        if name in _RAISES:
            return call.args[0]
    return None


def _expected_of_try(node: ast.Try) -> ast.expr | None:
    """Return the exception that a block is to raise: it is caught in silence, and anything else is an error."""
    if len(node.handlers) != 1 or node.finalbody:
        return None
    (handler,) = node.handlers
    is_silent = all(isinstance(inner, ast.Pass | ast.Expr) for inner in handler.body)
    fails = [inner for inner in node.orelse if isinstance(inner, ast.Raise | ast.Assert)]
    body = node.body
    # The failure may stand behind the call, in the block itself.
    last = body[-1]
    inside = isinstance(last, ast.Raise) or (
        isinstance(last, ast.Assert) and isinstance(last.test, ast.Constant) and not last.test.value
    )
    if not is_silent or handler.type is None or isinstance(handler.type, ast.Tuple):
        return None
    if fails and not inside:
        return handler.type
    if (
        inside
        and len(body) > 1
        and ast.unparse(handler.type) not in ("Exception", "AssertionError")
    ):
        body.pop()
        return handler.type
    return None


def _names_of(node: ast.Delete) -> Iterator[str]:
    for target in node.targets:
        if isinstance(target, ast.Name):
            yield target.id
