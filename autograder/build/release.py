"""Instructor notebooks -> student notebooks, by nbgrader's own generate_assignment machinery.

nbgrader copies every file that it finds and may leave half of its work behind, so it runs in a folder of
its own that holds the notebooks and nothing else.
"""

import logging
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbgrader.converters import GenerateAssignment
from nbgrader.converters.base import NbGraderException
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import (
    CheckCellMetadata,
    ClearOutput,
    ClearSolutions,
    ComputeChecksums,
    LockCells,
)

from autograder.build.errors import BuildError
from autograder.build.exercise import Exercise
from autograder.build.kit.notebook_cell import METADATA, cell_source
from autograder.build.notebooks import to_bytes
from autograder.build.stubs import WRITTEN_STUB, code_stub, stub_source, stubbed
from layerlab.words import say

_LOG = logging.getLogger("layerlab.build")


class ClearRegions(ClearSolutions):  # type: ignore[misc]  # nbgrader has no types
    """ClearSolutions with a stub that names the function of its cell."""

    def preprocess_cell(
        self, cell: NotebookNode, resources: Any, cell_index: int
    ) -> tuple[NotebookNode, Any]:
        grade_id = cell.metadata.get("nbgrader", {}).get("grade_id", "")
        self.code_stub = {"python": "\n".join(code_stub(grade_id))}
        self.text_stub = say(WRITTEN_STUB)
        cleared: tuple[NotebookNode, Any] = super().preprocess_cell(cell, resources, cell_index)
        return cleared

    def _replace_solution_region(self, cell: NotebookNode, language: str) -> bool:
        """Clear the regions; nbgrader has one stub for a cell, and in a class each speaks of its method."""
        grade_id = cell.metadata.get("nbgrader", {}).get("grade_id", "")
        if grade_id and re.search(rf"^class {grade_id}\b", cell.source, re.MULTILINE):
            cell.source = stubbed(cell.source, grade_id)
            return True
        return bool(super()._replace_solution_region(cell, language))


# nbgrader's own list, less what needs a database or a header, and hidden tests: ours lie elsewhere.
PREPROCESSORS = [
    LockCells,
    ClearRegions,
    ClearOutput,
    CheckCellMetadata,
    ComputeChecksums,
    CheckCellMetadata,
]


def student_notebooks(assignment: str, sources: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the student notebook of each instructor notebook in `sources`, by its file name.

    Raises:
        BuildError: nbgrader refuses a notebook; the message holds nbgrader's own.
    """
    with TemporaryDirectory(prefix="layerlab-") as folder:
        root = Path(folder)
        source = root / "source" / assignment
        source.mkdir(parents=True)
        for name, data in sources.items():
            (source / name).write_bytes(data)
        _generate(root, assignment)
        release = root / "release" / assignment
        return {name: _normalized(release / name) for name in sources}


def check_stubs(exercise: Exercise, notebook: bytes) -> None:
    """Refuse a student notebook whose cells are not exactly what the parser foretold.

    Raises:
        BuildError: a cell differs.
    """
    cells = nbformat.reads(notebook.decode("utf-8"), as_version=4).cells
    for cell, built in zip(exercise.cells, cells, strict=True):
        foretold = stub_source(cell) if cell.answer else cell.source
        if built.source != foretold:
            msg = f"{exercise.path}:{cell.line}: nbgrader's student version is not our stub; report this"
            raise BuildError(msg)


def with_kit(exercise: str, notebook: bytes, beside: Mapping[str, bytes]) -> bytes:
    """Return a student notebook that carries, before its first code, what it needs of the files beside it."""
    content = nbformat.reads(notebook.decode("utf-8"), as_version=4)
    cell = nbformat.v4.new_code_cell(
        cell_source(exercise, beside), id="layerlab", metadata=METADATA
    )
    place = next(index for index, other in enumerate(content.cells) if other.cell_type == "code")
    content.cells.insert(place, cell)
    return to_bytes(content)


def _generate(root: Path, assignment: str) -> None:
    course = CourseDirectory(root=str(root), assignment_id=assignment)
    converter = GenerateAssignment(coursedir=course, no_database=True, preprocessors=PREPROCESSORS)
    with _errors_logged() as errors:
        converter.log = _LOG
        try:
            converter.start()
        except NbGraderException as error:
            reason = errors[-1].strip().splitlines()[-1] if errors else error
            msg = f"{assignment}: nbgrader cannot make the release: {reason}"
            raise BuildError(msg) from error


def _normalized(path: Path) -> bytes:
    return to_bytes(nbformat.read(path, as_version=4))


@contextmanager
def _errors_logged() -> Iterator[list[str]]:
    """Collect nbgrader's errors, which it logs rather than raises; nothing reaches the terminal."""
    errors: list[str] = []
    handler = logging.Handler(logging.ERROR)
    handler.emit = lambda record: errors.append(record.getMessage())  # type: ignore[method-assign]  # a list is all it needs
    _LOG.propagate = False
    _LOG.addHandler(handler)
    try:
        yield errors
    finally:
        _LOG.removeHandler(handler)
