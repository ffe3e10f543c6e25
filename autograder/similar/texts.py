"""What each student wrote of their own: the code cells that are not the release's."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.course import Course
from autograder.intake.folder import read_folder
from autograder.intake.notebook import RawNotebook
from autograder.intake.submission import parse_file
from autograder.intake.template import read_release

MAX_CHARACTERS = 100_000


@dataclass(frozen=True)
class OwnCell:
    """A cell of code; `label` says where it is from."""

    label: str
    code: str


@dataclass(frozen=True)
class Text:
    """One student's own code of an assignment, cell by cell."""

    student: str
    cells: tuple[OwnCell, ...]


def read_text(submitted: Path, student: str, assignment: str, given: frozenset[str]) -> Text:
    """Return what a student wrote; `given` are cells that count as nobody's."""
    folder = read_folder(submitted, student, assignment)
    cells: list[OwnCell] = []
    room = MAX_CHARACTERS
    for file in folder.files:
        notebook = parse_file(file)
        if notebook is None:
            continue
        for cell in _own_cells(notebook, given):
            # One that does not fit is left out; smaller ones after it may fit.
            if len(cell.code) <= room:
                cells.append(cell)
                room -= len(cell.code)
    return Text(folder.student, tuple(cells))


def given_cells(course: Course, assignment: str) -> frozenset[str]:
    """Return the code cells of the release: what a student left as it was."""
    return frozenset(_sources(read_release(course.release / assignment)))


def common_code(course: Course, assignment: str) -> tuple[str, ...]:
    """Return code that everybody has or may well write: of the release and of the solutions."""
    notebooks = [*_notebooks(course.release / assignment), *_notebooks(course.source / assignment)]
    return tuple(source for notebook in notebooks for source in _sources({"": notebook}))


def _notebooks(folder: Path) -> list[dict[str, Any]]:
    return list(read_release(folder).values())


def _sources(notebooks: Mapping[str, dict[str, Any]]) -> Iterator[str]:
    for notebook in notebooks.values():
        for cell in notebook["cells"]:
            if cell["cell_type"] == "code":
                yield "".join(cell["source"]).strip()


def _own_cells(notebook: RawNotebook, given: frozenset[str]) -> Iterator[OwnCell]:
    name = " ".join(notebook.file.split())
    code_cells = (cell for cell in notebook.cells if cell.kind == "code")
    for number, cell in enumerate(code_cells, start=1):
        source = cell.source.strip()
        if source and source not in given:
            yield OwnCell(f"{name}, code cell {number}", cell.source)
