"""What each student wrote of their own: the code cells that are not the release's."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.course import Course
from autograder.grading.folder import read_folder
from autograder.grading.notebook import RawCell, RawNotebook, parse_notebook
from autograder.grading.samples import read_release

MAX_CHARACTERS = 200_000


@dataclass(frozen=True)
class Text:
    """One student's own code of an assignment; above each cell a comment says where it is from."""

    student: str
    code: str
    labels: tuple[tuple[int, str], ...]

    def label(self, line: int) -> str:
        """Return which cell a line of the code is from, lines counted from 1."""
        above = [label for first, label in self.labels if first <= line]
        return above[-1] if above else ""


def read_text(submitted: Path, student: str, assignment: str, given: frozenset[str]) -> Text:
    """Return what a student wrote; `given` are cells that count as nobody's."""
    folder = read_folder(submitted, student, assignment)
    notebooks = [parse_notebook(file) for file in folder.files]
    lines: list[str] = []
    labels = []
    for notebook in notebooks:
        for cell, label in _own_cells(notebook, given):
            if sum(map(len, lines)) + len(cell.source) > MAX_CHARACTERS:
                break
            labels.append((len(lines) + 1, label))
            lines += [f"# {label}", *cell.source.split("\n"), ""]
    return Text(folder.student, "\n".join(lines), tuple(labels))


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


def _own_cells(notebook: RawNotebook, given: frozenset[str]) -> Iterator[tuple[RawCell, str]]:
    name = " ".join(notebook.file.split())
    for number, cell in enumerate((c for c in notebook.cells if c.kind == "code"), start=1):
        if cell.source.strip() and cell.source.strip() not in given:
            yield cell, f"{name}, code cell {number}"
