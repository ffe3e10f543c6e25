"""The parts of an author's text that students read: paragraphs of prose, docstrings, comments, hints."""

import ast
import io
import re
import tokenize
from collections.abc import Iterator, Sequence

from autograder.build.percent import MARKER
from autograder.languages.sentences import template_of

_NO_WORDS = re.compile(r"\$\$.*?\$\$|`[^`]*`|\$[^$]*\$|https?://\S+", re.DOTALL)
_WORDS = re.compile(r"[A-Za-z]{2,}")
_FENCE = re.compile(r"(```|~~~|\$\$)")
_COMMENT = re.compile(r"[ \t]*# ?(?P<text>.*)")
# What tests are given for their students to read, by the name of the function or the argument.
_HINT, _WHAT = "hint", "what"


def paragraphs(text: str) -> Iterator[str]:
    """Yield the paragraphs of prose; a block of code or a formula is one, whatever is in it."""
    block: list[str] = []
    fence = ""
    for line in text.splitlines():
        if not line.strip() and not fence:
            if block:
                yield "\n".join(block)
            block = []
            continue
        block.append(line)
        fence = _still_open(fence, line)
    if block:
        yield "\n".join(block)


def _still_open(fence: str, line: str) -> str:
    """Return the mark of the block of code, or the formula, that goes on after a line; nothing if none does."""
    text = line.strip()
    if fence:
        return "" if text.endswith(fence) else fence
    found = _FENCE.match(text)
    if found is None or (text != found[1] and text.endswith(found[1])):
        return ""
    return found[1]


def has_words(text: str) -> bool:
    """Tell whether there is anything to translate beside formulas and code."""
    return bool(_WORDS.search(_NO_WORDS.sub(" ", text)))


def percent_parts(text: str) -> Iterator[tuple[str, int]]:
    """Yield the parts of a text that begin with a marker, and what stands before the first, each with its place."""
    starts = [found.start() for found in re.finditer(rf"^{re.escape(MARKER)}", text, re.MULTILINE)]
    for start, end in zip([0, *starts], [*starts, len(text)], strict=True):
        if start < end:
            yield text[start:end], start


def prose_of(cell: str) -> list[str]:
    """Return the lines of a cell of prose without its marker and what comments them out."""
    return [line[2:] if line.startswith("# ") else "" for line in cell.splitlines()[1:]]


def told_texts(node: ast.Call) -> Iterator[tuple[ast.expr, str]]:
    """Yield the texts of a call that students read, with their keys."""
    is_hint = isinstance(node.func, ast.Name) and node.func.id == _HINT
    given = list(node.args) if is_hint else []
    given += [keyword.value for keyword in node.keywords if keyword.arg == _WHAT]
    for text in given:
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            # A single name is what the code calls it.
            if is_hint or " " in text.value:
                yield text, text.value
        elif isinstance(text, ast.JoinedStr):
            yield text, template_of(text)


def docstrings_of(source: str) -> Iterator[tuple[ast.expr, str, str]]:
    """Yield each docstring's place, the indentation of its lines and its text."""
    for node in nodes_in_order(parsed_or_nothing(source)):
        if not isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            continue
        doc = ast.get_docstring(node)
        if doc and isinstance(node.body[0], ast.Expr):
            yield node.body[0].value, " " * node.body[0].col_offset, doc


def parsed_or_nothing(source: str) -> ast.Module:
    """Return a cell's tree; magics are no Python, and of them nothing is read."""
    try:
        return ast.parse(source)
    except SyntaxError:
        return ast.Module(body=[], type_ignores=[])


def nodes_in_order(tree: ast.AST) -> Iterator[ast.AST]:
    """Yield all parts of a tree in the order in which they stand."""
    yield tree
    children = sorted(ast.iter_child_nodes(tree), key=lambda node: getattr(node, "lineno", 0))
    for child in children:
        yield from nodes_in_order(child)


def comment_blocks(source: str) -> Iterator[tuple[int, int, str]]:
    """Yield the comments that have lines of their own, several in a row as one: where they stand, and their text."""
    lines = source.splitlines(keepends=True)
    offsets = [0]
    for line in lines:
        offsets.append(offsets[-1] + len(line))
    numbers = [number for number in _comment_lines(source) if not _is_marker(lines[number])]
    for first, last in _runs(numbers, lines):
        texts = [_COMMENT.match(line.rstrip("\n")) for line in lines[first : last + 1]]
        text = "\n".join(found["text"].rstrip() for found in texts if found)
        if has_words(text):
            yield offsets[first], offsets[last + 1], text


def _is_marker(line: str) -> bool:
    text = line.strip()
    return text.startswith((MARKER, "###", "# noqa", "# type:", "# fmt:", "# ---"))


def _comment_lines(source: str) -> Iterator[int]:
    """Yield the lines, from 0, that hold nothing but a comment."""
    try:
        for token in tokenize.generate_tokens(io.StringIO(source).readline):
            if token.type == tokenize.COMMENT and not token.line[: token.start[1]].strip():
                yield token.start[0] - 1
    except (tokenize.TokenError, IndentationError, SyntaxError):
        return


def _runs(numbers: Sequence[int], lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield first and last of the numbers that follow each other at one indentation."""
    run: list[int] = []
    for number in numbers:
        if run and (number != run[-1] + 1 or margin_of(lines[number]) != margin_of(lines[run[-1]])):
            yield run[0], run[-1]
            run = []
        run.append(number)
    if run:
        yield run[0], run[-1]


def margin_of(line: str) -> str:
    """Return what a line is indented by."""
    return line[: len(line) - len(line.lstrip())]
