"""Where the lines of a notebook's cells stand in its file, for tools that point at lines of files."""

import json
import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
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
        return self.lines.get((number, line)) or self.lines.get((number, 1)) or 1

    def definition(self, function: str) -> int:
        """Return where the last definition of `function` stands; the first line if there is none."""
        pattern = re.compile(rf"^def {re.escape(function)}\b", re.MULTILINE)
        for cell in reversed(self.cells):
            match = pattern.search(cell.source)
            if match:
                return self.line(cell.number, 1 + cell.source.count("\n", 0, match.start()))
        return 1


def _source_lines(text: str) -> dict[tuple[int, int], int]:
    """Return the file's line of each line of each code cell, both counted from 1."""
    try:
        cells = json.loads(text)["cells"]
    except (ValueError, RecursionError):  # not in UTF-8, which json guesses and this does not
        return {}
    code = [i for i, c in enumerate(cells) if isinstance(c, dict) and c.get("cell_type") == "code"]
    numbers = {index: number for number, index in enumerate(code, start=1)}
    breaks = [match.start() for match in re.finditer("\n", text)]
    found = {}
    for path, offset in _strings(text):
        match path:
            case ["cells", int(cell), "source", *rest] if cell in numbers and len(rest) < 2:
                line = rest[0] if rest and isinstance(rest[0], int) else 0
                found[numbers[cell], line + 1] = 1 + bisect_right(breaks, offset)
    return found


def _strings(text: str) -> Iterator[tuple[list[str | int | None], int]]:
    """Yield the path and the offset of every string that is a value; `text` is valid JSON.

    A path has a key for each object on the way, None before its first, and an index for each list.
    """
    path: list[str | int | None] = []
    for match in _PIECE.finditer(text):
        piece = match[0]
        last = path[-1] if path else None
        if piece in "{[":
            path.append(None if piece == "{" else 0)
        elif piece in "}]":
            path.pop()
        elif piece == ",":
            path[-1] = last + 1 if isinstance(last, int) else None
        elif path and last is None:
            path[-1] = json.loads(piece)
        else:
            yield path, match.start()
