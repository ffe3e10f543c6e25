"""What students read of an assignment, in another language.

Formulas and code stay what they are. So do the texts in code that is run, such as a plot's title: not every machine
has a font for another writing.
"""

import ast
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from autograder.build.read_parts import (
    comment_blocks,
    docstrings_of,
    margin_of,
    nodes_in_order,
    paragraphs,
    parsed_or_nothing,
    percent_parts,
    prose_of,
    told_texts,
)
from autograder.build.teaching import PROSE, REGION

Say = Callable[[str], str]
# Chinese and its marks; where a line ends and begins with them, markdown would set a space.
_WIDE = "\u2e80-\u9fff\uff00-\uffef\u201c\u201d"
_BREAK = re.compile(f"(?<=[{_WIDE}])\n(?=[{_WIDE}])")
_BLOCKS = ("#", "|", "-", "*", ">", "1.")


@dataclass(frozen=True)
class _Edit:
    """A part of a text that is written differently."""

    start: int
    end: int
    text: str


def in_paragraphs(text: str, say: Say) -> str:
    """Return prose in another language, paragraph by paragraph; what is between them stays."""
    edits, place = [], 0
    for paragraph in paragraphs(text):
        place = text.index(paragraph, place)
        edits.append(_Edit(place, place + len(paragraph), _set(say(paragraph))))
        place += len(paragraph)
    return _edited(text, edits)


def _set(paragraph: str) -> str:
    """Return a paragraph as one line where its writing has no spaces; lists, tables and headings keep theirs."""
    return paragraph if paragraph.startswith(_BLOCKS) else _BREAK.sub("", paragraph)


def exercise_in(text: str, say: Say) -> str:
    """Return an exercise's text in another language; solutions, options and code stay as they are."""
    return "".join(
        _prose_in(cell, say) if cell.startswith(PROSE) else _code_in(cell, say)
        for cell, _ in percent_parts(text)
    )


def suite_in(source: str, say: Say) -> str:
    """Return public tests in another language: their docstrings, hints and comments."""
    return _code_in(source, say, is_test=True)


def _prose_in(cell: str, say: Say) -> str:
    marker, *_ = cell.splitlines()
    said = in_paragraphs("\n".join(prose_of(cell)), say)
    lines = [f"# {line}".rstrip() for line in said.splitlines()]
    # As many empty lines as there were: formatters want two before a function.
    body = cell.rstrip("\n")
    return "\n".join([marker, *lines]).rstrip("#\n ") + cell[len(body) :]


def _code_in(source: str, say: Say, *, is_test: bool = False) -> str:
    hidden = [found.span() for found in REGION.finditer(source)]
    edits = list(_docstring_edits(source, say, one_line=is_test))
    edits += [
        _Edit(start, end, _commented(say(text), source, start))
        for start, end, text in comment_blocks(source)
        if say(text) != text
    ]
    if is_test:
        edits += _told_edits(source, say)
    shown = [edit for edit in edits if not any(a <= edit.start < b for a, b in hidden)]
    return _edited(source, shown)


def _docstring_edits(source: str, say: Say, *, one_line: bool) -> Iterator[_Edit]:
    for node, margin, doc in docstrings_of(source):
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
    for node in nodes_in_order(parsed_or_nothing(source)):
        if isinstance(node, ast.Call):
            for text, key in told_texts(node):
                if isinstance(text, ast.Constant) and say(key) != key:
                    yield _Edit(*_span(source, text), _quoted(say(key)))


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _span(source: str, node: ast.expr) -> tuple[int, int]:
    """Return where a part of Python begins and ends in its text; Python counts bytes."""
    lines = source.splitlines(keepends=True)

    def place(line: int, column: int) -> int:
        before = sum(map(len, lines[: line - 1]))
        return before + len(lines[line - 1].encode()[:column].decode())

    return place(node.lineno, node.col_offset), place(
        node.end_lineno or node.lineno, node.end_col_offset or 0
    )


def _commented(text: str, source: str, start: int) -> str:
    margin = margin_of(source[start:].split("\n", 1)[0])
    return "".join(f"{margin}# {line}".rstrip() + "\n" for line in text.splitlines())


def _edited(text: str, edits: Sequence[_Edit]) -> str:
    for edit in sorted(edits, key=lambda edit: edit.start, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text
