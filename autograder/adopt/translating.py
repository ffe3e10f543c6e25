"""Tests that were written for the student's kernel, said as tests that ask a student who is elsewhere.

A test cell says `assert squares(3) == n`; here it becomes

    n = student.value("n")
    assert student.squares(3) == n
"""

import ast
import builtins
import copy
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from autograder.adopt.asking import Known, ToStudent, TranslationError
from autograder.adopt.needed import needed_statements
from autograder.adopt.nose import in_place_of_nose
from autograder.adopt.packages import is_installed
from autograder.adopt.seeding import seeds_for
from autograder.adopt.usage import changed, imported_lines, names_imported, stored, used_first

_BUILTINS = frozenset(dir(builtins))


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
    needed = needed_statements(setup, assertion)
    _refuse_changes((*setup, assertion), known)
    return _said_anew([*needed, assertion], known)


def translated_together(
    setup: Sequence[ast.stmt], body: Sequence[ast.stmt], known: Known
) -> Translated:
    """Return the lines of one test of several assertions, with all that is done between them.

    Args:
        setup: statements of cells above; those that the body needs are taken.
        body: what the cell does.
        known: the notebook's names.

    Raises:
        TranslationError: it needs a name that nobody binds, or something that stays in the student's kernel.
    """
    whole = ast.If(ast.Constant(value=True), list(body), [])
    _refuse_changes((*setup, *body), known)
    return _said_anew([*needed_statements(setup, whole), *body], known)


def _said_anew(statements: Sequence[ast.stmt], known: Known) -> Translated:
    # Copies: a statement may lead up to several assertions, and each test says it anew.
    body = copy.deepcopy(list(statements))
    wanted = list(dict.fromkeys(used_first(body)))
    local = frozenset(name for node in body for name in stored(node))
    local_imports = {name for node in body for name in names_imported(node)}
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
        elif name not in _BUILTINS | local and name not in {"__name__", "get_ipython"}:
            msg = f"its tests use {name}, which {_who_binds(name, known)}"
            raise TranslationError(msg)
    rewriter = ToStudent(known, local, local_imports, body)
    rewritten = list(rewriter.all_rewritten())
    used = {
        inner.id for node in rewritten for inner in ast.walk(node) if isinstance(inner, ast.Name)
    }
    own = imported_lines(node for node in rewritten if _is_import(node))
    # pytest, say, is no longer asked what is raised.
    imports += [line for name, line in own.items() if name in used]
    kept = [node for node in rewritten if not _is_import(node)]
    seeds, seeding = seeds_for(kept, {**known.imports, **own})
    imports, bindings = in_place_of_nose([*imports, *seeding])
    prelude = [*seeds, *prelude, *bindings]
    _refuse_what_is_not_installed(imports)
    lines = [line for node in kept for line in ast.unparse(node).splitlines()]
    _refuse_what_is_no_function([*prelude, *lines])
    return Translated(
        (*prelude, *lines), tuple(imports), frozenset(asked), frozenset(rewriter.helpers)
    )


def _who_binds(name: str, known: Known) -> str:
    if name in known.unrun:
        return "a cell above binds, which does not run here"
    if known.stars:
        return f"nothing above binds, unless `from {known.stars[0]} import *` does, which is not installed here"
    return "nothing above binds"


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


def _names_of(node: ast.Delete) -> Iterator[str]:
    for target in node.targets:
        if isinstance(target, ast.Name):
            yield target.id
