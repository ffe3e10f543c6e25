"""What each student wrote of their own: the code cells that are not the release's."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.course import Course
from autograder.intake.folder import read_folder
from autograder.intake.notebook import RawNotebook, parse_notebook
from autograder.intake.template import read_release

MAX_CHARACTERS = 100_000


@dataclass(frozen=True)
class Cell:
    """A cell of code; `label` says where it is from."""

    label: str
    code: str


@dataclass(frozen=True)
class Text:
    """One student's own code of an assignment, cell by cell."""

    student: str
    cells: tuple[Cell, ...]


def read_text(submitted: Path, student: str, assignment: str, given: frozenset[str]) -> Text:
    """Return what a student wrote; `given` are cells that count as nobody's."""
    folder = read_folder(submitted, student, assignment)
    cells: list[Cell] = []
    characters = 0
    for file in folder.files:
        notebook = parse_notebook(file)
        for cell in _own_cells(notebook, given):
            # A cell that is too long is left out alone; shorter ones after it may still fit.
            if characters + len(cell.code) <= MAX_CHARACTERS:
                cells.append(cell)
                characters += len(cell.code)
    return Text(folder.student, tuple(cells))


def given_cells(course: Course, assignment: str) -> frozenset[str]:
    """Return the code cells of the release: what a student left as it was."""
    return frozenset(_sources(_notebooks(course.release / assignment)))


def common_code(course: Course, assignment: str) -> tuple[str, ...]:
    """Return code that everybody has or may well write: of the release and of the solutions."""
    notebooks = [*_notebooks(course.release / assignment), *_notebooks(course.source / assignment)]
    return tuple(_sources(notebooks))


def _notebooks(folder: Path) -> list[dict[str, Any]]:
    return list(read_release(folder).values())


def _sources(notebooks: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Yield the code cells' sources, without the blank lines around them that an editor may add or take."""
    for notebook in notebooks:
        for cell in notebook["cells"]:
            if cell["cell_type"] == "code":
                source = "".join(cell["source"])
                yield source.strip()


def _own_cells(notebook: RawNotebook, given: frozenset[str]) -> Iterator[Cell]:
    name = " ".join(notebook.file.split())
    code_cells = [cell for cell in notebook.cells if cell.kind == "code"]
    for number, cell in enumerate(code_cells, start=1):
        source = cell.source.strip()
        if source and source not in given:
            yield Cell(f"{name}, code cell {number}", cell.source)
