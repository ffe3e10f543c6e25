"""Where the lines of a notebook's cells stand in its file, for tools that point at lines of files."""

import json
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from layerlab.notebook import CodeCell, read_cells

# Numbers and words of JSON are left out: they say nothing about where a string stands.
_PIECE = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[\[\]{},]', re.DOTALL)


@dataclass(frozen=True)
class CellLines:
    """Finds lines of a notebook's file, which begin at 1."""

    cells: tuple[CodeCell, ...]
    lines: Mapping[tuple[int, int], int]

    @classmethod
    def of(cls, path: Path) -> "CellLines":
        """Read the notebook at `path`.

        Raises:
            NotebookError: it cannot be read.
        """
        cells = read_cells(path)
        text = path.read_bytes().decode("utf-8-sig", errors="replace")
        return cls(cells, _source_lines(text))

    def line(self, number: int, line: int = 1) -> int:
        """Return where a line of the code cell In[number] stands; where it is not known, the nearest above."""
        exact = self.lines.get((number, line))
        if exact is not None:
            return exact
        # A source may be stored as one string; then only the cell's first line has a place.
        return self.lines.get((number, 1), 1)

    def definition(self, function: str) -> int:
        """Return where the last definition of `function` stands; the first line if there is none."""
        pattern = re.compile(rf"^def {re.escape(function)}\b", re.MULTILINE)
        # From the end, since of several cells that define it Python keeps the last one's.
        for cell in reversed(self.cells):
            match = pattern.search(cell.source)
            if match is None:
                continue
            lines_above = cell.source.count("\n", 0, match.start())
            return self.line(cell.number, lines_above + 1)
        return 1


def _source_lines(text: str) -> dict[tuple[int, int], int]:
    """Return the file's line of each line of each code cell, both counted from 1.

    The string at `cells, 4, source, 2` is the third line of the fifth cell. If that is the second code cell, it
    is found under `(2, 3)`. A source that is one string, at `cells, 4, source`, is found under `(2, 1)`.
    """
    try:
        cells = json.loads(text)["cells"]
    except (ValueError, RecursionError):  # not in UTF-8, which json guesses and this does not
        return {}
    numbers = _numbers_of_code(cells)
    # The line of an offset is one more than the line breaks before it.
    breaks = [match.start() for match in re.finditer("\n", text)]
    found = {}
    for path, offset in _strings(text):
        match path:
            case ["cells", int(cell), "source"]:
                line = 0
            case ["cells", int(cell), "source", key]:
                line = key if isinstance(key, int) else 0
            case _:
                continue
        if cell in numbers:
            place = (numbers[cell], line + 1)
            found[place] = bisect_right(breaks, offset) + 1
    return found


def _numbers_of_code(cells: Iterable[object]) -> dict[int, int]:
    """Return the number that a student knows each code cell by, from its index among all cells."""
    numbers: dict[int, int] = {}
    for index, cell in enumerate(cells):
        if isinstance(cell, dict) and cell.get("cell_type") == "code":
            numbers[index] = len(numbers) + 1
    return numbers


def _strings(text: str) -> Iterator[tuple[list[str | int | None], int]]:
    """Yield the path and the offset of every string that is a value; `text` is valid JSON.

    A path has a key for each object on the way, None before its first, and an index for each list. In
    `{"cells": [{"source": ["a", "b"]}]}` the path grows from `[None]` by `["cells", 0, None]` to
    `["cells", 0, "source", 0]`, which is yielded at "a"; the comma makes it `["cells", 0, "source", 1]`.

    It is one list that changes: whoever wants to keep a path copies it.
    """
    path: list[str | int | None] = []
    for match in _PIECE.finditer(text):
        piece = match[0]
        last = path[-1] if path else None
        if piece == "{":
            path.append(None)
        elif piece == "[":
            path.append(0)
        elif piece in "}]":
            path.pop()
        elif piece == ",":
            # The next entry of a list, or the next key of an object, which is not known yet.
            path[-1] = last + 1 if isinstance(last, int) else None
        elif path and last is None:
            path[-1] = json.loads(piece)
        else:
            yield path, match.start()
