"""The sentences in code of ours, as keys of a catalogue: texts, and f-strings with their names in braces.

f"{what} is {distance}{_share(wrong)}."  ->  "{what} is {distance}{share}."

Nothing has to be marked: in a module that students read the words of, whatever reads like words is a key, so that
a new sentence cannot be forgotten. Docstrings are none, nor is what only looks like words: patterns, markup, options.
A single word is a key where it is shown by `say("...")`.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

_WORDS = re.compile(r"[A-Za-z]{2,}")
_LETTER = re.compile(r"[A-Za-z]")
_PLACE = re.compile(r"\{\w+\}")
# Markup, an option, a pattern, a command of GitHub's, code.
_NO_WORDS = re.compile(
    r"""[<>]|^-|\\|^::|\(\?|__|^\w+\.\w+$|^#|^@|===|^\s*def |\bvar\(|;base64|\w=\{|=["']"""
)
_SHOWN = frozenset({"say", "worded"})
# Errors whose messages students read; those of other classes are for whoever writes a test.
_READ_BY_STUDENTS = frozenset(
    {"Unprepared", "TookTooLong", "CheckFailed", "StudentError", "NotCalledAgain"}
)
_NOT_SAID = frozenset({"compile", "namedtuple", "TypeVar", "getLogger", "add_argument_group"})


@dataclass(frozen=True)
class FoundKey:
    """A key, and the line on which it stands."""

    key: str
    line: int


def sentences(source: str, *, marked_only: bool = False) -> Iterator[FoundKey]:
    """Yield the keys in the text of a module, in the order in which they stand.

    Args:
        source: the text.
        marked_only: whether only what `say` and `worded` are given is a key, as in a module that tells authors more
            than students.

    Raises:
        SyntaxError: it is no Python.
    """
    tree = ast.parse(source)
    found = sorted(_Walk(marked_only=marked_only).of(tree), key=lambda one: one.line)
    seen: set[str] = set()
    for one in found:
        if one.key not in seen:
            seen.add(one.key)
            yield one


class _Walk:
    """One look through a module."""

    def __init__(self, *, marked_only: bool) -> None:
        self._marked_only = marked_only

    def _is_key(self, text: str, *, shown: bool) -> bool:
        if shown:
            return bool(_LETTER.search(_PLACE.sub(" ", text)))
        return not self._marked_only and _reads_like_words(text)

    def of(  # noqa: C901  # one table of cases
        self, node: ast.AST, *, shown: bool = False
    ) -> Iterator[FoundKey]:
        """Yield what stands in a part of it."""
        match node:
            case ast.Constant(value=str(text)):
                if self._is_key(text, shown=shown):
                    yield FoundKey(text, node.lineno)
                return
            case ast.JoinedStr():
                yield from self._of_pieces(node, shown=shown)
                return
            case ast.Call() if _name_of(node.func) in _NOT_SAID:
                return
            case ast.Call():
                inside = _name_of(node.func) in _SHOWN
                for child in (*node.args, *node.keywords):
                    yield from self.of(child, shown=inside)
                yield from self.of(node.func)
                return
            case ast.IfExp() if shown:
                for child in (node.body, node.orelse):
                    yield from self.of(child, shown=True)
                yield from self.of(node.test)
                return
            case ast.ClassDef() if any(_name_of(base) == "StrEnum" for base in node.bases):
                yield from self._of_values(node)
                return
        for child in _children(node):
            yield from self.of(child)

    def _of_values(self, node: ast.ClassDef) -> Iterator[FoundKey]:
        """Yield the values of an enumeration, which are shown as they are."""
        for part in node.body:
            if isinstance(part, ast.Assign):
                yield from self.of(part.value, shown=True)

    def _of_pieces(self, node: ast.JoinedStr, *, shown: bool) -> Iterator[FoundKey]:
        key = template_of(node)
        if self._is_key(key, shown=shown):
            yield FoundKey(key, node.lineno)
        for piece in node.values:
            if isinstance(piece, ast.FormattedValue):
                yield from self.of(piece.value)


def template_of(node: ast.JoinedStr) -> str:
    """Return an f-string as a key, its expressions as names in braces."""
    key, names = "", dict[str, int]()
    for piece in node.values:
        if isinstance(piece, ast.Constant):
            key += str(piece.value)
        elif isinstance(piece, ast.FormattedValue):
            name = _short_name(piece.value)
            names[name] = names.get(name, 0) + 1
            key += f"{{{name}}}" if names[name] == 1 else f"{{{name}{names[name]}}}"
    return key


def _short_name(node: ast.expr) -> str:  # noqa: C901, PLR0911  # one table of cases
    """Return what an expression is about, in a word."""
    match node:
        case ast.Name(id=name):
            return name.strip("_")
        case ast.Attribute(attr=name):
            return name.strip("_")
        case ast.Call(func=ast.Attribute(attr="join"), args=[inner]):
            return _short_name(inner)
        case ast.Call(func=ast.Name(id="len" | "str" | "map" | "sorted" | "repr"), args=args) if (
            args
        ):
            return _short_name(args[-1])
        case ast.Call(func=ast.Attribute(attr="strip" | "format" | "name", value=inner)):
            return _short_name(inner)
        case ast.Call(func=func):
            return _short_name(func)
        case ast.IfExp(body=body, orelse=other):
            return _short_name(other if isinstance(body, ast.Constant) else body)
        case ast.GeneratorExp(elt=inner) | ast.ListComp(elt=inner):
            return _short_name(inner)
        case ast.Subscript(value=inner, slice=ast.Constant(value=str(name))):
            return name if name.isidentifier() else _short_name(inner)
        case ast.Subscript(value=inner) | ast.Starred(value=inner):
            return _short_name(inner)
        case ast.BinOp(left=left, right=right):
            return _short_name(right if isinstance(left, ast.Constant) else left)
        case ast.BoolOp(values=[first, *_]):
            return _short_name(first)
    return "value"


def _children(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the parts of a node without its docstring and its annotations."""
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns"):
            continue
        parts = value if isinstance(value, list) else [value]
        for place, part in enumerate(parts):
            if _is_an_error_of_ours(part, parts[place + 1 : place + 2]):
                continue
            is_text = isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant)
            if isinstance(part, ast.AST) and not is_text:
                yield part


def _is_an_error_of_ours(statement: object, next_ones: list[object]) -> bool:
    """Tell whether a statement is the message of an error that authors and instructors read, raised right after it."""
    if not isinstance(statement, ast.Assign) or _name_of(statement.targets[0]) != "msg":
        return False
    match next_ones:
        case [ast.Raise(exc=ast.Call(func=func))]:
            return _name_of(func) not in _READ_BY_STUDENTS
    return False


def _name_of(node: ast.expr) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _reads_like_words(text: str) -> bool:
    if not _WORDS.search(_PLACE.sub(" ", text)) or _NO_WORDS.search(text):
        return False
    # Several words, or one to be put behind others.
    return " " in text.strip() or text.startswith(" ")
