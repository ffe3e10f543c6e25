"""Small changes of a solution: what of it counts as code, and a text of it written differently.

An edit names the text before and after. It is one of the code, not of the prose: docstrings and comments are
no part of it, so that a solution may be explained better without a thought of the edits that are made in it.
"""

import ast
import io
import re
import tokenize
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True)
class Edit:
    """One place of one function that is written differently: at `start`, `after` stands for `before`."""

    function: str
    start: int
    before: str
    after: str

    @property
    def end(self) -> int:
        """Where what is replaced ends."""
        return self.start + len(self.before)

    def overlaps(self, other: "Edit") -> bool:
        """Tell whether both change a common place."""
        same_function = self.function == other.function
        return same_function and self.start < other.end and other.start < self.end


# Each solution is edited for many mistakes.
@lru_cache(maxsize=256)
def code_of(source: str) -> str:
    """Return the code of a solution: its source without docstrings and comments.

        def f(x):
            '''Return twice `x`.'''        def f(x):
            # an array, or a number   ->       return 2 * x
            return 2 * x  # twice

    Raises:
        SyntaxError: the source is not Python.
    """
    lines = source.splitlines()
    dropped: set[int] = set()
    for first, last in _docstrings(ast.parse(source)):
        dropped.update(range(first, last + 1))
    for row, column in _comments(source):
        lines[row - 1] = lines[row - 1][:column].rstrip()
        # A line that was nothing but a comment goes altogether.
        if not lines[row - 1]:
            dropped.add(row)
    kept = [line for number, line in enumerate(lines, start=1) if number not in dropped]
    return "\n".join(kept).strip("\n") + "\n"


def _docstrings(tree: ast.Module) -> Iterator[tuple[int, int]]:
    """Yield first and last line of each docstring that something follows."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.FunctionDef | ast.ClassDef) or len(node.body) == 1:
            continue
        first = node.body[0]
        if ast.get_docstring(node) is not None:
            yield first.lineno, first.end_lineno or first.lineno


def _comments(source: str) -> Iterator[tuple[int, int]]:
    """Yield line and column of each comment; a `#` inside a text is none."""
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            yield token.start


def find_edits(function: str, code: str, before: str, after: str) -> list[Edit]:
    """Return the edit of `code` for each place where `before` stands; there should be exactly one.

    A text begins and ends with whole words: `x` does not stand in `dx`. Several lines are written without the
    indentation that the first has in the code. So "dx /= N" may become "if mean:" and below it "    dx /= N",
    however deep it stands.
    """
    first, *_ = before.splitlines()
    places = (match.start() for match in re.finditer(_whole_words(first, before), code))
    edits = (
        Edit(function, start, _indented(before, margin), _indented(after, margin))
        for start in places
        for margin in [_margin(code, start)]
    )
    return [edit for edit in edits if _stands(edit, code)]


def _whole_words(first: str, text: str) -> str:
    """Return a pattern for where `first` begins; it looks ahead, since places may overlap."""
    return (r"(?<!\w)" if re.match(r"\w", text) else "") + f"(?={re.escape(first)})"


def _stands(edit: Edit, code: str) -> bool:
    """Tell whether all that is to be replaced stands there, and no word goes on behind it."""
    cut = re.search(r"\w\Z", edit.before) and re.match(r"\w", code[edit.end :])
    return code.startswith(edit.before, edit.start) and not cut


def _margin(code: str, start: int) -> str:
    """Return the indentation of the line in which `start` lies."""
    line = code[code.rfind("\n", 0, start) + 1 :]
    return line[: len(line) - len(line.lstrip(" "))]


def _indented(text: str, margin: str) -> str:
    """Return `text` with the lines behind the first moved in; empty ones stay empty."""
    first, *others = text.split("\n")
    return "\n".join([first, *(margin + line if line else line for line in others)])


def apply_edits(code: str, edits: Iterable[Edit]) -> str:
    """Return `code` with edits made that do not overlap."""
    # From the end on, so that the places before stay where they are.
    for edit in sorted(edits, key=lambda edit: edit.start, reverse=True):
        code = code[: edit.start] + edit.after + code[edit.end :]
    return code
