"""Reads the code cells of a notebook, with nothing but json: nbformat takes seconds to import."""

import json
from dataclasses import dataclass
from pathlib import Path

from layerlab.words import say, worded

# What a release has in place of a written answer.
UNANSWERED = worded("*Write your answer here.*")
FRESH_COPY = "save it again in Jupyter, or begin with a fresh copy from the release"


class NotebookError(Exception):
    """A notebook cannot be read; the message says where, what and the remedy."""


@dataclass(frozen=True, kw_only=True)
class CodeCell:
    """A code cell; `number` counts them as a run of the whole notebook does."""

    number: int
    source: str
    is_demo: bool


def read_cells(path: Path) -> tuple[CodeCell, ...]:
    """Return the code cells of the notebook at `path`.

    Raises:
        NotebookError: there is no such file, or it is no notebook, or has no code cell.
    """
    cells = _cells(path, _parse(path))
    code = [cell for cell in cells if isinstance(cell, dict) and cell.get("cell_type") == "code"]
    if not code:
        raise _error(path, "has no code cell", "begin with a fresh copy from the release")
    return tuple(
        CodeCell(number=number, source=_source(cell), is_demo="demo" in _tags(cell))
        for number, cell in enumerate(code, start=1)
    )


def unanswered(path: Path) -> bool:
    """Tell whether a written answer of the notebook at `path` is as it was released.

    Raises:
        NotebookError: there is no such file, or it is no notebook.
    """
    cells = _cells(path, _parse(path))
    prose = (cell for cell in cells if isinstance(cell, dict) and cell.get("cell_type") != "code")
    return any(UNANSWERED in text or say(UNANSWERED) in text for text in map(_source, prose))


def _parse(path: Path) -> object:
    try:
        return json.loads(path.read_bytes())
    except FileNotFoundError:
        there = ", ".join(sorted(p.name for p in path.parent.glob("*.ipynb")))
        remedy = f"there are: {there}" if there else "go to the folder of your notebooks first"
        raise _error(path, "no such file", remedy) from None
    except OSError as error:
        raise _error(path, f"cannot be read: {error.strerror}", "name a notebook file") from None
    except (ValueError, RecursionError):
        raise _error(path, "is not a notebook: it is not JSON", FRESH_COPY) from None


def _cells(path: Path, notebook: object) -> list[object]:
    cells = notebook.get("cells") if isinstance(notebook, dict) else None
    if not isinstance(cells, list):
        raise _error(path, "is not a notebook of format 4: it has no list of cells", FRESH_COPY)
    return cells


def _source(cell: dict[str, object]) -> str:
    source = cell.get("source", "")
    return "".join(map(str, source)) if isinstance(source, list) else str(source)


def _tags(cell: dict[str, object]) -> list[object]:
    metadata = cell.get("metadata")
    tags = metadata.get("tags") if isinstance(metadata, dict) else None
    return tags if isinstance(tags, list) else []


def _error(path: Path, what: str, remedy: str) -> NotebookError:
    return NotebookError(f"{path}: {what}; {remedy}")
