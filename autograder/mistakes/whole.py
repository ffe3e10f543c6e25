"""Entries that are written out whole: source text in, frozen records out; nothing of it is executed."""

import ast
import re
import textwrap
from collections.abc import Iterator
from pathlib import Path

from autograder.build.errors import ParseError
from autograder.mistakes.marks import UNWRITTEN
from autograder.mistakes.records import Entry

_MARKS = ("mistake", "unusual")
_OPTIONS = {"mistake": {"hidden_only"}, "unusual": set[str]()}
_IMPORTS = {"import numpy as np", "from autograder.mistakes import"}


def read_whole(path: Path) -> list[Entry]:
    """Return the entries of the file at `path`, in its order.

    Raises:
        ParseError: the file breaks a rule; the message reads `path:line: message`.
        OSError: the file cannot be read.
    """
    try:
        text = path.read_text(encoding="utf-8")
        tree = ast.parse(text)
    except UnicodeDecodeError as error:
        raise ParseError(path, 1, "not UTF-8 text; save it as UTF-8") from error
    except SyntaxError as error:
        raise ParseError(path, error.lineno or 1, f"not Python: {error.msg}") from error
    return list(_entries(tree, text, path))


def _entries(tree: ast.Module, text: str, path: Path) -> Iterator[Entry]:
    seen: dict[str, int] = {}
    for number, node in enumerate(tree.body):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            if node.name in seen:
                msg = f"the name {node.name!r} is already taken in line {seen[node.name]}"
                raise ParseError(path, node.lineno, msg)
            seen[node.name] = node.lineno
            yield _entry(node, text, path)
        elif not (number == 0 and _is_docstring(node)) and not _is_known_import(node):
            msg = (
                "only marked functions and classes reach a submission; put this inside one of them"
            )
            raise ParseError(path, node.lineno, msg)


def _is_docstring(node: ast.stmt) -> bool:
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )


def _is_known_import(node: ast.stmt) -> bool:
    """Each notebook imports numpy by itself; the decorators are not part of any."""
    return ast.unparse(node).startswith(tuple(_IMPORTS))


def _entry(node: ast.FunctionDef | ast.ClassDef, text: str, path: Path) -> Entry:
    mark = _mark(node, path)
    function, sentence = _arguments(mark, path)
    kind = _mark_name(mark)
    if sentence == UNWRITTEN:
        msg = f"{node.name} has no sentence yet: say in one what the student did, or take the entry out"
        raise ParseError(path, mark.lineno, msg)
    if kind == "mistake" and not sentence.startswith("You"):
        raise ParseError(path, mark.lineno, "the sentence speaks to the student: start it with You")
    sources = dict(_sources(node, function, text, path))
    if function not in sources:
        msg = f"the class {node.name} is marked for {function} but does not define it"
        raise ParseError(path, node.lineno, msg)
    return Entry(
        name=node.name,
        function=function,
        sentence=sentence,
        exercise=path.stem,
        unusual=kind == "unusual",
        hidden_only=_hidden_only(mark, path),
        sources=sources,
    )


def _mark(node: ast.FunctionDef | ast.ClassDef, path: Path) -> ast.Call:
    calls = [call for call in node.decorator_list if isinstance(call, ast.Call)]
    if len(node.decorator_list) != 1 or not calls or _mark_name(calls[0]) not in _MARKS:
        msg = f"{node.name} needs exactly one decorator, @mistake(...) or @unusual(...)"
        raise ParseError(path, node.lineno, msg)
    return calls[0]


def _mark_name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _arguments(mark: ast.Call, path: Path) -> tuple[str, str]:
    values = [argument.value for argument in mark.args if isinstance(argument, ast.Constant)]
    texts = [value.strip() for value in values if isinstance(value, str)]
    if len(mark.args) != 2 or len(texts) != 2 or not all(texts):
        msg = "the decorator takes the function's name and one sentence, both literal strings"
        raise ParseError(path, mark.lineno, msg)
    return texts[0], texts[1]


def _hidden_only(mark: ast.Call, path: Path) -> bool:
    value = False
    for keyword in mark.keywords:
        known = keyword.arg in _OPTIONS[_mark_name(mark)]
        if not known or not isinstance(keyword.value, ast.Constant):
            msg = f"unknown option {keyword.arg!r}; a mistake may have hidden_only=True"
            raise ParseError(path, mark.lineno, msg)
        value = keyword.value.value is True
    return value


def _sources(
    node: ast.FunctionDef | ast.ClassDef, function: str, text: str, path: Path
) -> Iterator[tuple[str, str]]:
    if isinstance(node, ast.FunctionDef):
        source = _source(node, text, node.lineno)
        yield function, re.sub(r"\Adef\s+\w+", f"def {function}", source)
        return
    for number, part in enumerate(node.body):
        if isinstance(part, ast.FunctionDef | ast.ClassDef):
            first = min([part.lineno, *(d.lineno for d in part.decorator_list)])
            yield part.name, _source(part, text, first)
        elif not (number == 0 and _is_docstring(part)):
            msg = f"the class {node.name} may hold functions and classes only"
            raise ParseError(path, part.lineno, msg)


def _source(node: ast.FunctionDef | ast.ClassDef, text: str, first: int) -> str:
    """The definition from line `first` on as it is written, comments included, at the left margin."""
    return textwrap.dedent("\n".join(text.splitlines()[first - 1 : node.end_lineno])) + "\n"
