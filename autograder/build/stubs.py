"""What stands in a released cell where the answer was."""

import re

from autograder.build.exercise_cell import Cell
from autograder.build.regions import find_regions, replace_regions
from layerlab.words import say, worded

TODO = worded("# TODO: replace this line and the next with your own.")
WRITTEN_STUB = worded("*Write your answer here.*")
_METHOD = re.compile(r"( *)(?:async )?def (\w+)")


def stub_source(cell: Cell) -> str:
    """Return the cell's source as students get it."""
    if cell.answer and cell.kind == "markdown":
        return _written_stub(cell.source)
    return stubbed(cell.source, cell.answer or "")


def stubbed(source: str, name: str) -> str:
    """Return the source of a cell of code that is called `name` with a stub in the place of each region.

    In a class the stub speaks of the method in which it stands: `LSTMCell.step is not written yet`.
    """
    if not find_regions(source):
        return "\n".join(code_stub(name))  # judged by hand: all of it is the answer

    def stub(indentation: str, line: int) -> list[str]:
        method = _method_at(source, line, len(indentation))
        lines = code_stub(f"{name}.{method}" if method else name)
        return [indentation + text for text in lines]

    return replace_regions(source, stub)


def _method_at(source: str, line: int, depth: int) -> str | None:
    """Return the method of a class in which a line stands that is indented so deep; None if it is in none."""
    method = None
    for text in reversed(source.splitlines()[:line]):
        margin = len(text) - len(text.lstrip())
        if not text.strip() or margin >= depth:
            continue
        depth = margin
        found = _METHOD.match(text)
        if found and margin:
            method = found[2]
        elif text.startswith("class "):
            return method
    return None


def code_stub(name: str) -> tuple[str, str]:
    """Return the lines that stand for a solution of `name`, the comment in the language that is spoken."""
    return say(TODO), f'raise NotImplementedError("{name} is not written yet")'


def _written_stub(source: str) -> str:
    """A written answer without a region is an answer throughout."""
    if not find_regions(source):
        return say(WRITTEN_STUB)
    return replace_regions(source, lambda _indentation, _line: [say(WRITTEN_STUB)])
