"""What is left of a cell that is no Python: all but the statements that Python cannot read."""

import ast
from dataclasses import dataclass

MAX_CUTS = 20
# What goes on with a statement although it stands at a line's beginning.
_GOES_ON = tuple(")]}#")
_MAX_SOURCE = 100_000  # characters; each cut reads all of them again


@dataclass(frozen=True)
class Mended:
    """A cell without what Python cannot read: every other line stands where it stood."""

    source: str
    cut: tuple[int, ...]


def mended(source: str) -> Mended | None:
    """Return the part of `source` that is Python, or None if there is none.

    Whole statements of the top level are taken out, never a line of a function: what is left of one would be
    another function.
    """
    if len(source) > _MAX_SOURCE:
        return None
    lines = source.split("\n")
    cut: list[int] = []
    for _ in range(MAX_CUTS):
        try:
            tree = ast.parse("\n".join(lines))
        except SyntaxError as error:
            if not _take_out(error, lines):
                return None
            cut.append(error.lineno or 1)
        except (ValueError, MemoryError, RecursionError):
            return None
        else:
            left = Mended("\n".join(lines), tuple(cut))
            return left if tree.body else None
    return None


def _take_out(error: SyntaxError, lines: list[str]) -> bool:
    """Blank the statement that an error is in; return whether there was anything to blank."""
    # An error at the end of a file may be said of the line after the last.
    bad = min(error.lineno or 1, len(lines)) - 1
    end = bad + 1
    while end < len(lines) and not _begins(lines[end]):
        end += 1
    start = bad
    if not _stands_alone(lines, error, bad):
        while start > 0 and not _begins(lines[start]):
            start -= 1
    if not any(line.strip() for line in lines[start:end]):
        return False
    lines[start:end] = [""] * (end - start)
    return True


def _begins(line: str) -> bool:
    """Tell whether a statement of the top level begins with a line."""
    return bool(line.strip()) and not line[0].isspace() and not line.startswith(_GOES_ON)


def _stands_alone(lines: list[str], error: SyntaxError, bad: int) -> bool:
    """Tell whether a line is indented for no reason: what stands above it is complete without it."""
    if not isinstance(error, IndentationError):
        return False
    start = bad
    while start > 0 and not _begins(lines[start]):
        start -= 1
    try:
        above = ast.parse("\n".join(lines[start:bad])).body
    except SyntaxError:
        return False
    # The first lines of a function would be another function.
    return not any(hasattr(statement, "body") for statement in above)
