"""Code of a notebook's tests, rewritten so that it asks a student who is elsewhere.

`squares(3)` becomes `student.squares(3)`, `pytest.raises` becomes `expect_raises`, and a function that is an argument is made
where the student's code runs.
"""

import ast
import builtins
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeGuard

from autograder.adopt.absence import absent_for
from autograder.adopt.raising import RAISES, expected_of_try, expected_of_with
from autograder.adopt.usage import loaded, names_imported, root_names

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
# Those that call what they are given, and modules that only look at it.
_CALLING = frozenset(("filter", "map", "max", "min", "sorted"))
_LOOKING_ON = frozenset(("inspect", "types", "typing", "copy", "pickle"))
_OF_A_KIND = frozenset(("isinstance", "issubclass"))


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
        unrun: what only those cells bind that are not run.
        stars: the modules of `from ... import *` above it of which nobody knows what they bind.
    """

    imports: Mapping[str, str] = field(default_factory=dict)
    callables: frozenset[str] = frozenset()
    values: frozenset[str] = frozenset()
    renamed: Mapping[str, str] = field(default_factory=dict)
    unrun: frozenset[str] = frozenset()
    stars: tuple[str, ...] = ()


class ToStudent(ast.NodeTransformer):
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
        self._place = 0
        self.helpers: set[str] = set()

    def all_rewritten(self) -> Iterator[ast.stmt]:
        """Yield the statements of the body anew, in order."""
        for place, node in enumerate(self._body):
            self._place = place
            yield self.visit(node)

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
        if self._calls_back(node.func):
            node.args = [self._callable_here(arg) for arg in node.args]
            for keyword in node.keywords:
                keyword.value = self._callable_here(keyword.value)
        return self.generic_visit(node)

    def _calls_back(self, node: ast.expr) -> bool:
        """Tell whether something that runs here calls what it is given: a test's own function, or a package's."""
        if isinstance(node, ast.Name) and (node.id in self._definitions or node.id in _CALLING):
            return True
        root = next(root_names(node), None)
        packages = {*self._known.imports, *self._imported} - _LOOKING_ON
        return root in packages

    def _callable_here(self, node: ast.expr) -> ast.expr:
        """Return what is called here and runs there, where an argument is a function of the notebook's."""
        if not self._is_theirs(node):
            return node
        student = ast.Name(id="student", ctx=ast.Load())
        return ast.Attribute(student, self._asked(node.id), ast.Load())

    def _raising(self, node: ast.Call) -> ast.AST | None:
        """Return what expects an exception of a function that is handed over with its arguments."""
        name = ast.unparse(node.func).rpartition(".")[2]
        if name not in RAISES or len(node.args) < 2:  # the exception and the function
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
        exception = expected_of_with(node)
        if exception is None:
            return self.generic_visit(node)
        return self._expected(exception, node.body)

    def visit_Try(self, node: ast.Try) -> ast.AST:
        exception = expected_of_try(node)
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
            function = self._function_above(node.id)
            if function is not None:
                return self._made(ast.unparse(function), function)
        if isinstance(node, ast.Attribute) and node.attr not in _PLAIN:
            root = next(root_names(node), None)
            if root in self._known.imports or root in self._imported:
                return self._made(ast.unparse(node), node)
        return node

    def _function_above(self, name: str) -> _Function | ast.Lambda | None:
        """Return the function that a name is bound to, by a definition or a lambda; None if to none."""
        # The last one above: a test may bind the name again for what it asks next.
        for top in reversed(self._body[: self._place]):
            match top:
                case ast.Assign(targets=[ast.Name(id=target)], value=ast.Lambda() as value):
                    if target == name:
                        return value
                case ast.FunctionDef() | ast.AsyncFunctionDef():
                    if top.name == name:
                        return top
        # Within another statement, say.
        return self._definitions.get(name)

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
