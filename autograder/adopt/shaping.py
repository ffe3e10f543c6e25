"""Answers of code as cells of ours: one for each function or class, with regions that leave a stub which is Python.

nbgrader lets a region stand anywhere: around a signature, within a dict, around half of a loop. Students get what is
left with a `raise` in its place, so a region is widened to whole statements where that is no Python, and taken off a
signature, which tests ask for by its name anyway.
"""

import ast
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from autograder.adopt.usage import parsed_body, stored
from autograder.build.regions import BEGIN, END, RegionError, find_regions, without_markers
from autograder.build.stubs import stubbed

_Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
_MAGIC = re.compile(r"^\s*(?:[%!]|\?\w|\w[\w.]*\?\s*$|[\w, ]+=\s*[%!]\s*\w)")


class ShapeError(ValueError):
    """An answer cannot become a cell of ours; the message says why."""


@dataclass(frozen=True)
class Shape:
    """One cell that an answer becomes.

    Attributes:
        source: its code, with markers; without any it is given to students.
        defines: the function or class that it is; empty for statements.
        binds: the names that it binds.
        magics: lines that are no Python and were taken out.
    """

    source: str
    defines: str
    binds: tuple[str, ...]

    @property
    def is_given(self) -> bool:
        """Whether nothing of it is for students to write."""
        return BEGIN not in self.source


@dataclass(frozen=True)
class _Line:
    text: str
    inside: bool


def free_of_magics(source: str) -> tuple[str, tuple[str, ...]]:
    """Return code without its lines of magic, shell and help, and those; none of them is Python."""
    magics: list[str] = []
    kept: list[str] = []
    lines = source.splitlines()
    for number, line in enumerate(lines):
        if _MAGIC.match(line) and not _is_python_line(lines, number):
            magics.append(line.strip())
        else:
            kept.append(line)
    return "\n".join(kept), tuple(magics)


def _is_python_line(lines: Sequence[str], number: int) -> bool:
    """Tell whether a line that looks like magic goes on from the one above, as `% 3` of a long sum does."""
    try:
        ast.parse("\n".join(lines))
    except SyntaxError:
        above = "\n".join(lines[:number])
        return above.rstrip().endswith(("(", ",", "\\", "+", "-", "*", "/", "["))
    return True


def answer_shapes(source: str) -> tuple[Shape, ...]:
    """Return the cells that an answer becomes, in order; one without a region is an answer throughout.

    Raises:
        ShapeError: it cannot become any.
    """
    try:
        marked = bool(find_regions(source))
    except RegionError as error:
        raise ShapeError(error.message) from error
    lines = list(_lines(source, everything=not marked))
    tree = _parsed("\n".join(line.text for line in lines))
    if not tree.body:
        msg = "there is no solution in it"
        raise ShapeError(msg)
    return tuple(_shape(chunk) for chunk in _chunks(tree, lines))


def _lines(source: str, *, everything: bool) -> Iterator[_Line]:
    inside = everything
    for text in source.splitlines():
        stripped = text.strip()
        if stripped in (BEGIN, END):
            inside = stripped == BEGIN
            continue
        yield _Line(text, inside)


def _parsed(source: str) -> ast.Module:
    try:
        return ast.parse(source)
    except (SyntaxError, ValueError) as error:
        msg = f"its solution is no Python: {error}"
        raise ShapeError(msg) from error


def _chunks(tree: ast.Module, lines: list[_Line]) -> Iterator[list[_Line]]:
    """Yield the lines of each definition that students write, and of what stands between them.

    A comment belongs to what follows it.
    """
    begin = 0
    for node in tree.body:
        first, last = _span(node)
        if not isinstance(node, _Definition) or not _has_answer(lines[first:last]):
            continue
        top = first
        while top > begin and lines[top - 1].text.lstrip().startswith("#"):
            top -= 1
        yield from _filled(lines[begin:top])
        yield lines[top:last]
        begin = last
    yield from _filled(lines[begin:])


def _span(node: ast.stmt) -> tuple[int, int]:
    """Return the lines of a statement, decorators and all, as a slice has them."""
    decorators = getattr(node, "decorator_list", ())
    first = min([node.lineno, *(mark.lineno for mark in decorators)]) - 1
    return first, node.end_lineno or node.lineno


def _has_answer(lines: Iterable[_Line]) -> bool:
    return any(line.inside and line.text.strip() for line in lines)


def _filled(lines: list[_Line]) -> Iterator[list[_Line]]:
    if any(line.text.strip() for line in lines):
        yield lines


def _shape(lines: list[_Line]) -> Shape:
    source = "\n".join(line.text for line in lines)
    body = _parsed(source).body
    names = _bound(body)
    definitions = [node for node in body if isinstance(node, _Definition)]
    is_definition = len(definitions) == 1 and len(body) == 1 and _has_answer(lines)
    if is_definition:
        node = definitions[0]
        return Shape(_definition(node, lines), node.name, names)
    if not _has_answer(lines):
        return Shape(source.strip("\n"), "", names)
    return Shape(_statements(body, lines), "", names)


def _definition(node: _Definition, lines: list[_Line]) -> str:
    """Return a function or class whose signature and docstring are given and whose body has the regions."""
    first = node.lineno - 1
    if node.body[0].lineno == node.lineno:
        # All of it on one line.
        text = ast.unparse(node)
        lines = [_Line(line, inside=True) for line in text.splitlines()]
        again = _parsed(text).body[0]
        return _definition(again, lines)  # type: ignore[arg-type]  # it is a definition again
    if lines[first].inside or not _leaves_python(_marked(lines)):
        return _marked(_body_alone(node, lines))
    return _marked(lines)


def _body_alone(node: _Definition, lines: list[_Line]) -> list[_Line]:
    """Return the lines with all of a body for students to write, and nothing around it."""
    begin = node.body[0].lineno - 1
    if ast.get_docstring(node) is not None and len(node.body) > 1:
        begin = node.body[0].end_lineno or begin
    return [_Line(line.text, inside=number >= begin) for number, line in enumerate(lines)]


def _statements(body: Sequence[ast.stmt], lines: list[_Line]) -> str:
    """Return statements with their regions, widened to whole statements where something is not Python otherwise."""
    marked = _marked(lines)
    if _leaves_python(marked):
        return marked
    wide = list(lines)
    for node in body:
        first, last = _span(node)
        if _has_answer(lines[first:last]):
            wide[first:last] = [_Line(line.text, inside=True) for line in lines[first:last]]
    return _marked(wide)


def _leaves_python(source: str) -> bool:
    """Tell whether what students get is Python, and names what the solution names."""
    try:
        ast.parse(stubbed(source, "answer"))
        ast.parse(without_markers(source))
    except (SyntaxError, RegionError):
        return False
    return True


def _marked(lines: Sequence[_Line]) -> str:
    """Return the text of lines with markers around those that are for students to write."""
    text: list[str] = []
    inside = False
    margin = ""
    for number, line in enumerate(lines):
        begins = line.inside and not inside
        if begins:
            margin = _margin([other.text for other in lines[number:]])
            text.append(margin + BEGIN)
        elif inside and not line.inside:
            text.append(margin + END)
        inside = line.inside
        text.append(line.text)
    if inside:
        text.append(margin + END)
    return "\n".join(text).strip("\n")


def _margin(lines: Sequence[str]) -> str:
    """Return the indentation of the first line that is code."""
    for line in lines:
        if line.strip():
            return line[: len(line) - len(line.lstrip())]
    return ""


def bound_names(source: str) -> tuple[str, ...]:
    """Return the names that code binds at its top, in order; none if it is no Python."""
    return _bound(parsed_body(source))


def _bound(body: Iterable[ast.stmt]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for node in body for name in stored(node)))
