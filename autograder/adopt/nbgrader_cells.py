"""nbgrader's cells as pieces: what its metadata say, in each version that it ever wrote, and its markers."""

import math
import re
from collections.abc import Iterator, Mapping
from typing import Any

from autograder.adopt.markers import Markers
from autograder.adopt.pieces import CellPlace, Piece, PieceKind
from autograder.adopt.reading import SourceCell, SourceNotebook
from autograder.build.regions import BEGIN, END


def is_nbgraders(notebook: SourceNotebook) -> bool:
    """Tell whether any cell has nbgrader's metadata."""
    return any(_marks(cell) for cell in notebook.cells)


def nbgrader_pieces(notebook: SourceNotebook, path: str, markers: Markers) -> Iterator[Piece]:
    """Yield the pieces of a notebook; `path` is what messages call it."""
    for cell in notebook.cells:
        yield _piece(cell, path, markers)


def _marks(cell: SourceCell) -> Mapping[str, Any]:
    found = cell.metadata.get("nbgrader") or {}
    return found if isinstance(found, Mapping) else {}


def _piece(cell: SourceCell, path: str, markers: Markers) -> Piece:
    # The first versions lack `task`, `locked` or `cell_type`; what is not said is not so.
    marks = _marks(cell)
    place = CellPlace(path, cell.number, str(marks.get("grade_id", "")))
    points = _worth(marks.get("points"))
    is_solution, is_graded = bool(marks.get("solution")), bool(marks.get("grade"))
    if cell.kind != "code":
        return _prose(
            cell, place, points, markers, is_answer=is_solution, is_task=bool(marks.get("task"))
        )
    if is_solution:
        kind = PieceKind.BY_HAND if is_graded else PieceKind.ANSWER
        source, trouble = with_own_markers(cell.source, markers)
        return Piece(kind, source, place, points if is_graded else 0.0, trouble=trouble)
    if is_graded:
        source, hidden = without_hidden_markers(cell.source, markers)
        return Piece(PieceKind.TESTS, source, place, points, hidden)
    if markers.begin_solution in cell.source:
        # Nobody gave the cell away, but what it holds is for students to write.
        source, trouble = with_own_markers(cell.source, markers)
        return Piece(PieceKind.ANSWER, source, place, trouble=trouble)
    return Piece(PieceKind.GIVEN, cell.source, place)


def _worth(said: object) -> float:
    """Return points; what is no number of any is worth nothing."""
    try:
        value = float(str(said))
    except ValueError:
        return 0.0
    return value if 0 < value < math.inf else 0.0


def _prose(
    cell: SourceCell,
    place: CellPlace,
    points: float,
    markers: Markers,
    *,
    is_answer: bool,
    is_task: bool,
) -> Piece:
    source, scheme = _without_scheme(cell.source, markers)
    if is_task:
        return Piece(PieceKind.TASK, source, place, points, scheme=scheme)
    if is_answer:
        source, trouble = with_own_markers(source, markers)
        return Piece(PieceKind.WRITTEN, source, place, points, scheme=scheme, trouble=trouble)
    return Piece(PieceKind.PROSE, source, place)


def with_own_markers(source: str, markers: Markers) -> tuple[str, str]:
    """Return a text with our markers in place of others, each indented as what it stands around; and what is wrong.

    nbgrader finds its markers anywhere in a line, leaves out an end without a beginning, and refuses the rest.
    """
    lines: list[str] = []
    begun: int | None = None
    for line in source.splitlines():
        if markers.begin_solution in line:
            if begun is not None:
                return source, "a solution begins within another"
            begun = len(lines)
            lines.append(BEGIN)
        elif markers.end_solution in line:
            if begun is not None:
                margin = _margin(lines[begun + 1 :])
                lines[begun] = margin + BEGIN
                lines.append(margin + END)
            begun = None
        else:
            lines.append(line.rstrip() if line.isspace() else line)
    if begun is not None:
        return source, "a solution that never ends"
    return "\n".join(lines), ""


def _margin(lines: list[str]) -> str:
    """Return the indentation of the first line that says something."""
    for line in lines:
        if line.strip():
            return line[: len(line) - len(line.lstrip())]
    return ""


def without_hidden_markers(source: str, markers: Markers) -> tuple[str, frozenset[int]]:
    """Return tests without the markers around hidden ones, and the lines that were between them."""
    lines: list[str] = []
    hidden: set[int] = set()
    inside = False
    for number, line in enumerate(source.splitlines()):
        if markers.begin_hidden in line or markers.end_hidden in line:
            inside = markers.begin_hidden in line
            lines.append("")
            continue
        if inside:
            hidden.add(number)
        lines.append(line)
    return "\n".join(lines), frozenset(hidden)


def _without_scheme(source: str, markers: Markers) -> tuple[str, str]:
    pattern = rf"^.*{re.escape(markers.begin_scheme)}.*$(.*?)^.*{re.escape(markers.end_scheme)}.*$"
    schemes = re.findall(pattern, source, re.DOTALL | re.MULTILINE)
    rest = re.sub(pattern, "", source, flags=re.DOTALL | re.MULTILINE)
    return rest.strip(), "\n".join(scheme.strip() for scheme in schemes)
