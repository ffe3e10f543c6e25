"""What students read of an assignment, as keys of a catalogue.

Prose is taken paragraph by paragraph, docstrings as well; comments block by block.
"""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from autograder.build.percent import MARKER
from autograder.build.read_parts import (
    comment_blocks,
    docstrings_of,
    has_words,
    nodes_in_order,
    paragraphs,
    percent_parts,
    prose_of,
    told_texts,
)
from autograder.build.regions import BEGIN, END
from autograder.course import Course
from autograder.languages.catalogue import Key
from autograder.text.wording import title

REGION = re.compile(
    rf"^[ \t]*{re.escape(BEGIN)}.*?^[ \t]*{re.escape(END)}[ \t]*$", re.MULTILINE | re.DOTALL
)
PROSE = f"{MARKER} [markdown]"


def keys_of(course: Course, assignment: str) -> Iterator[Key]:
    """Yield what students read of an assignment: its notebooks, both kinds of tests, its mistakes, its README.

    Raises:
        SyntaxError: code among it is no Python.
    """
    solutions = course.solutions / assignment
    yield Key(title(assignment), f"{solutions.parent.name}/{assignment}")
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


def keys_in_exercise(text: str) -> Iterator[str]:
    """Yield what is read of an exercise's text: its prose, and the docstrings and comments of what it gives."""
    for cell, _ in percent_parts(text):
        if cell.startswith(PROSE):
            prose = "\n".join(prose_of(cell))
            yield from (paragraph for paragraph in paragraphs(prose) if has_words(paragraph))
        else:
            yield from _code_keys(REGION.sub("", cell))


def keys_in_tests(source: str, *, comments: bool = False) -> Iterator[str]:
    """Yield what is read of tests: docstrings as one line, hints, and what they call the things that they look at."""
    tree = ast.parse(source)
    for node in nodes_in_order(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            is_read = comments or getattr(node, "name", "").startswith("test_")
            doc = ast.get_docstring(node) if is_read else None
            yield from (" ".join(part.split()) for part in paragraphs(doc or "") if has_words(part))
        elif isinstance(node, ast.Call):
            yield from (
                key for text, key in told_texts(node) if has_words(key) and text is not None
            )
    if comments:
        yield from (text for _, _, text in comment_blocks(source))


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


def _code_keys(source: str) -> Iterator[str]:
    """Yield docstrings, paragraph by paragraph, and comments; magics are no Python, and then comments are all."""
    for _, _, doc in docstrings_of(source):
        yield from (part for part in paragraphs(doc) if has_words(part))
    yield from (text for _, _, text in comment_blocks(source))
