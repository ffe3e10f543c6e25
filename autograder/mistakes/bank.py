"""A bank of mistakes: source text in, frozen records out; nothing of the file is executed."""

import ast
import re
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from autograder.build.errors import ParseError

_MARKS = ("mistake", "unusual")
_OPTIONS = {"mistake": {"hidden_only"}, "unusual": set[str]()}
_IMPORTS = {"import numpy as np", "from autograder.mistakes import"}


@dataclass(frozen=True)
class Entry:
    """One implementation: `sources` maps each function and helper to its top-level source."""

    name: str
    function: str
    sentence: str
    exercise: str
    unusual: bool
    hidden_only: bool
    sources: Mapping[str, str] = field(hash=False)

    def namespace(self, base: Mapping[str, object]) -> dict[str, object]:
        """Return a copy of the solution's namespace `base` with this entry in place."""
        namespace = dict(base)
        for name, source in self.sources.items():
            code = compile(source, f"<{self.exercise}: {self.name}: {name}>", "exec")
            exec(code, namespace)  # noqa: S102  the bank is the course author's own code
        return namespace


@dataclass(frozen=True)
class Bank:
    """All entries of one exercise, in the order of the file."""

    mistakes: tuple[Entry, ...]
    unusual: tuple[Entry, ...]


def load_bank(path: Path) -> Bank:
    """Read the bank at `path`; the exercise is named by the file.

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
    entries = tuple(_entries(tree, text, path))
    return Bank(
        mistakes=tuple(entry for entry in entries if not entry.unusual),
        unusual=tuple(entry for entry in entries if entry.unusual),
    )


def _entries(tree: ast.Module, text: str, path: Path) -> Iterator[Entry]:
    seen: dict[str, int] = {}
    for number, node in enumerate(tree.body):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            if node.name in seen:
                message = f"the name {node.name!r} is already taken in line {seen[node.name]}"
                raise ParseError(path, node.lineno, message)
            seen[node.name] = node.lineno
            yield _entry(node, text, path)
        elif not (number == 0 and _is_docstring(node)) and not _is_known_import(node):
            message = (
                "only marked functions and classes reach a submission; put this inside one of them"
            )
            raise ParseError(path, node.lineno, message)


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
    if kind == "mistake" and not sentence.startswith("You"):
        raise ParseError(path, mark.lineno, "the sentence speaks to the student: start it with You")
    sources = dict(_sources(node, function, text, path))
    if function not in sources:
        message = f"the class {node.name} is marked for {function} but does not define it"
        raise ParseError(path, node.lineno, message)
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
        message = f"{node.name} needs exactly one decorator, @mistake(...) or @unusual(...)"
        raise ParseError(path, node.lineno, message)
    return calls[0]


def _mark_name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _arguments(mark: ast.Call, path: Path) -> tuple[str, str]:
    values = [argument.value for argument in mark.args if isinstance(argument, ast.Constant)]
    texts = [value.strip() for value in values if isinstance(value, str)]
    if len(mark.args) != 2 or len(texts) != 2 or not all(texts):
        message = "the decorator takes the function's name and one sentence, both literal strings"
        raise ParseError(path, mark.lineno, message)
    return texts[0], texts[1]


def _hidden_only(mark: ast.Call, path: Path) -> bool:
    value = False
    for keyword in mark.keywords:
        known = keyword.arg in _OPTIONS[_mark_name(mark)]
        if not known or not isinstance(keyword.value, ast.Constant):
            message = f"unknown option {keyword.arg!r}; a mistake may have hidden_only=True"
            raise ParseError(path, mark.lineno, message)
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
            message = f"the class {node.name} may hold functions and classes only"
            raise ParseError(path, part.lineno, message)


def _source(node: ast.FunctionDef | ast.ClassDef, text: str, first: int) -> str:
    """The definition from line `first` on as it is written, comments included, at the left margin."""
    return textwrap.dedent("\n".join(text.splitlines()[first - 1 : node.end_lineno])) + "\n"
