"""What students read of an assignment, as keys of a catalogue, and the same texts in another language.

Prose is taken paragraph by paragraph, docstrings as well; comments block by block. Formulas and code stay what they
are. So do the texts in code that is run, such as a plot's title: not every machine has a font for another writing.
"""

import ast
import io
import re
import tokenize
import tomllib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.build.percent import MARKER
from autograder.build.regions import BEGIN, END
from autograder.course import Course
from autograder.languages.catalogue import Key
from autograder.languages.sentences import template_of

Say = Callable[[str], str]

_NO_WORDS = re.compile(r"\$\$.*?\$\$|`[^`]*`|\$[^$]*\$|https?://\S+", re.DOTALL)
_WORDS = re.compile(r"[A-Za-z]{2,}")
_FENCE = re.compile(r"(```|~~~|\$\$)")
_REGION = re.compile(
    rf"^[ \t]*{re.escape(BEGIN)}.*?^[ \t]*{re.escape(END)}[ \t]*$", re.MULTILINE | re.DOTALL
)
_COMMENT = re.compile(r"[ \t]*# ?(?P<text>.*)")
_PROSE = f"{MARKER} [markdown]"
# What tests are given for their students to read, by the name of the function or the argument.
_HINT, _WHAT = "hint", "what"


@dataclass(frozen=True)
class _Edit:
    """A part of a text that is written differently."""

    start: int
    end: int
    text: str


def keys_of(course: Course, assignment: str) -> Iterator[Key]:
    """Yield what students read of an assignment: its notebooks, both kinds of tests, its mistakes, its README.

    Raises:
        SyntaxError: code among it is no Python.
    """
    solutions = course.solutions / assignment
    for path in sorted(solutions.glob("*.py")):
        yield from _named(
            keys_in_exercise(_text(path)), f"{solutions.parent.name}/{assignment}", path
        )
    for path in sorted((solutions / "tests").glob("*.py")):
        where = f"{solutions.parent.name}/{assignment}/tests"
        yield from _named(keys_in_tests(_text(path), comments=True), where, path)
    for path in sorted((course.hidden / assignment).glob("*.py")):
        yield from _named(keys_in_tests(_text(path)), f"autograder/hidden/{assignment}", path)
    for path in sorted((course.mistakes / assignment).glob("*")):
        yield from _named(keys_in_mistakes(_text(path), path.suffix), "autograder/mistakes", path)
    readme = solutions / "README.md"
    if readme.is_file():
        found = (text for text in paragraphs(_text(readme)) if has_words(text))
        yield from _named(found, f"{solutions.parent.name}/{assignment}", readme)


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def _named(texts: Iterator[str], folder: str, path: Path) -> Iterator[Key]:
    for text in texts:
        yield Key(text, f"{folder}/{path.name}")


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


def in_paragraphs(text: str, say: Say) -> str:
    """Return prose in another language, paragraph by paragraph; what is between them stays."""
    edits, place = [], 0
    for paragraph in paragraphs(text):
        place = text.index(paragraph, place)
        edits.append(_Edit(place, place + len(paragraph), say(paragraph)))
        place += len(paragraph)
    return _edited(text, edits)


def keys_in_exercise(text: str) -> Iterator[str]:
    """Yield what is read of an exercise's text: its prose, and the docstrings and comments of what it gives."""
    for cell, _ in _cells(text):
        if cell.startswith(_PROSE):
            prose = "\n".join(_uncommented(cell))
            yield from (paragraph for paragraph in paragraphs(prose) if has_words(paragraph))
        else:
            yield from _code_keys(_REGION.sub("", cell))


def exercise_in(text: str, say: Say) -> str:
    """Return an exercise's text in another language; solutions, options and code stay as they are."""
    return "".join(
        _prose_in(cell, say) if cell.startswith(_PROSE) else _code_in(cell, say)
        for cell, _ in _cells(text)
    )


def keys_in_tests(source: str, *, comments: bool = False) -> Iterator[str]:
    """Yield what is read of tests: docstrings as one line, hints, and what they call the things that they look at."""
    tree = ast.parse(source)
    for node in _in_order(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            is_read = comments or getattr(node, "name", "").startswith("test_")
            doc = ast.get_docstring(node) if is_read else None
            yield from (" ".join(part.split()) for part in paragraphs(doc or "") if has_words(part))
        elif isinstance(node, ast.Call):
            yield from (key for text, key in _told(node) if has_words(key) and text is not None)
    if comments:
        yield from (text for _, _, text in _comment_blocks(source))


def suite_in(source: str, say: Say) -> str:
    """Return public tests in another language: their docstrings, hints and comments."""
    return _code_in(source, say, is_test=True)


def keys_in_mistakes(text: str, suffix: str) -> Iterator[str]:
    """Yield the sentences of a bank of mistakes, be they edits or whole functions."""
    if suffix == ".toml":
        for tables in tomllib.loads(text).values():
            entries = tables.values() if isinstance(tables, dict) else ()
            yield from (one["says"] for one in entries if isinstance(one, dict) and "says" in one)
    elif suffix == ".py":
        for node in ast.walk(ast.parse(text)):
            match node:
                case ast.Call(func=ast.Name(id="mistake"), args=[_, ast.Constant(value=str(said))]):
                    yield said


def _cells(text: str) -> Iterator[tuple[str, int]]:
    """Yield the parts of a text that begin with a marker, and what stands before the first, each with its place."""
    starts = [found.start() for found in re.finditer(rf"^{re.escape(MARKER)}", text, re.MULTILINE)]
    for start, end in zip([0, *starts], [*starts, len(text)], strict=True):
        if start < end:
            yield text[start:end], start


def _uncommented(cell: str) -> list[str]:
    return [line[2:] if line.startswith("# ") else "" for line in cell.splitlines()[1:]]


def _prose_in(cell: str, say: Say) -> str:
    marker, *_ = cell.splitlines()
    said = in_paragraphs("\n".join(_uncommented(cell)), say)
    lines = [f"# {line}".rstrip() for line in said.splitlines()]
    # As many empty lines as there were: formatters want two before a function.
    body = cell.rstrip("\n")
    return "\n".join([marker, *lines]).rstrip("#\n ") + cell[len(body) :]


def _code_keys(source: str) -> Iterator[str]:
    """Yield docstrings, paragraph by paragraph, and comments; magics are no Python, and then comments are all."""
    for _, _, doc in _docstrings(source):
        yield from (part for part in paragraphs(doc) if has_words(part))
    yield from (text for _, _, text in _comment_blocks(source))


def _code_in(source: str, say: Say, *, is_test: bool = False) -> str:
    hidden = [found.span() for found in _REGION.finditer(source)]
    edits = list(_docstring_edits(source, say, one_line=is_test))
    edits += [
        _Edit(start, end, _commented(say(text), source, start))
        for start, end, text in _comment_blocks(source)
        if say(text) != text
    ]
    if is_test:
        edits += _told_edits(source, say)
    shown = [edit for edit in edits if not any(a <= edit.start < b for a, b in hidden)]
    return _edited(source, shown)


def _docstring_edits(source: str, say: Say, *, one_line: bool) -> Iterator[_Edit]:
    for node, margin, doc in _docstrings(source):
        parts = [" ".join(part.split()) if one_line else part for part in paragraphs(doc)]
        said = [say(part) for part in parts]
        if said == parts:
            continue
        start, end = _span(source, node)
        literal = source[start:end]
        quote = re.match(r"([A-Za-z]*)(\"\"\"|'''|\"|')", literal)
        if quote is None:
            continue
        text = "\n\n".join(said).replace("\n", f"\n{margin}")
        text = re.sub(rf"\n{margin}\n", "\n\n", text)
        if "r" not in quote[1].lower():
            text = text.replace("\\", "\\\\")
        # Whether the quotes at the end have a line of their own.
        tail = f"\n{margin}" if re.search(r"\n\s*(\"\"\"|''')$", literal) else ""
        yield _Edit(start, end, f"{quote[1]}{quote[2]}{text}{tail}{quote[2]}")


def _told_edits(source: str, say: Say) -> Iterator[_Edit]:
    """Yield the hints and names of things, where they are plain texts."""
    for node in _in_order(_parsed(source)):
        if isinstance(node, ast.Call):
            for text, key in _told(node):
                if isinstance(text, ast.Constant) and say(key) != key:
                    yield _Edit(*_span(source, text), _quoted(say(key)))


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _told(node: ast.Call) -> Iterator[tuple[ast.expr, str]]:
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


def _docstrings(source: str) -> Iterator[tuple[ast.expr, str, str]]:
    """Yield each docstring's place, the indentation of its lines and its text."""
    for node in _in_order(_parsed(source)):
        if not isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            continue
        doc = ast.get_docstring(node)
        if doc and isinstance(node.body[0], ast.Expr):
            yield node.body[0].value, " " * node.body[0].col_offset, doc


def _parsed(source: str) -> ast.Module:
    try:
        return ast.parse(source)
    except SyntaxError:
        return ast.Module(body=[], type_ignores=[])


def _in_order(tree: ast.AST) -> Iterator[ast.AST]:
    """Yield all parts of a tree in the order in which they stand."""
    yield tree
    children = sorted(ast.iter_child_nodes(tree), key=lambda node: getattr(node, "lineno", 0))
    for child in children:
        yield from _in_order(child)


def _span(source: str, node: ast.expr) -> tuple[int, int]:
    """Return where a part of Python begins and ends in its text; Python counts bytes."""
    lines = source.splitlines(keepends=True)

    def place(line: int, column: int) -> int:
        before = sum(map(len, lines[: line - 1]))
        return before + len(lines[line - 1].encode()[:column].decode())

    return place(node.lineno, node.col_offset), place(
        node.end_lineno or node.lineno, node.end_col_offset or 0
    )


def _comment_blocks(source: str) -> Iterator[tuple[int, int, str]]:
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
        if run and (number != run[-1] + 1 or _margin(lines[number]) != _margin(lines[run[-1]])):
            yield run[0], run[-1]
            run = []
        run.append(number)
    if run:
        yield run[0], run[-1]


def _margin(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]


def _commented(text: str, source: str, start: int) -> str:
    margin = _margin(source[start:].split("\n", 1)[0])
    return "".join(f"{margin}# {line}".rstrip() + "\n" for line in text.splitlines())


def _edited(text: str, edits: Sequence[_Edit]) -> str:
    for edit in sorted(edits, key=lambda edit: edit.start, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text
