"""An assignment's notebooks and cells: read from its release, mirrored in nbgrader's tables."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from autograder.gradebook.settings import LedgerError
from autograder.record.rubrics import rubric_of


@dataclass(frozen=True, kw_only=True)
class CellRow:
    """One cell that nbgrader knows: graded, a solution, or locked."""

    name: str
    cell_type: str
    grade: bool
    solution: bool
    locked: bool
    points: float
    source: str
    checksum: str | None
    rubric: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, kw_only=True)
class NotebookRow:
    """One notebook of the assignment."""

    name: str
    kernelspec: str
    cells: tuple[CellRow, ...]


def read_structure(folder: Path) -> tuple[NotebookRow, ...]:
    """Return the notebooks of a built assignment in the order of their names.

    The release is read, not the source: nbgrader keeps cells as students got them, and tells an
    untouched written answer by that checksum.

    Raises:
        LedgerError: there is no notebook, or one cannot be read.
    """
    paths = sorted(folder.glob("*.ipynb"))
    if not paths:
        msg = f"{folder}: there is no notebook; run `layerlab build`"
        raise LedgerError(msg)
    return tuple(_read_notebook(path) for path in paths)


def mirror(
    api: Any, db: Any, course_id: str, assignment: str, rows: tuple[NotebookRow, ...]
) -> None:
    """Make the assignment's rows in the tables what `rows` say; the caller commits.

    Raises:
        LedgerError: a cell that a grader has marked by hand is gone from the release.
    """
    entry = db.query(api.Assignment).filter_by(name=assignment).one_or_none()
    if entry is None:
        entry = api.Assignment(name=assignment, course_id=course_id)
        db.add(entry)
    leftover = {notebook.name: notebook for notebook in entry.notebooks}
    for row in rows:
        notebook = leftover.pop(row.name, None)
        if notebook is None:
            notebook = api.Notebook(name=row.name, assignment=entry)
            db.add(notebook)
        notebook.kernelspec = row.kernelspec
        _mirror_cells(api, db, notebook, row.cells)
    # What the release has no more goes, with its submissions: nbgrader would count its points.
    for notebook in leftover.values():
        # Its cells go first, which stops where a person has marked one.
        _mirror_cells(api, db, notebook, ())
        for submitted in notebook.submissions:
            db.delete(submitted)
        db.delete(notebook)
    db.flush()


def _read_notebook(path: Path) -> NotebookRow:
    """Return a notebook's row.

    Raises:
        LedgerError: it is none that was built.
    """
    cells = []
    try:
        content = json.loads(path.read_bytes())
        for cell in content["cells"]:
            metadata = cell["metadata"]
            # A cell without its mark is no concern of nbgrader's.
            if "nbgrader" in metadata:
                row = _cell_row(cell, metadata["nbgrader"])
                cells.append(replace(row, rubric=rubric_of(metadata.get("layerlab"))))
        # nbgrader keeps the kernel as the text of its JSON.
        kernelspec = json.dumps(content["metadata"].get("kernelspec", {}))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        msg = f"{path}: this is no notebook that `layerlab build` made ({error!r}); build it again"
        raise LedgerError(msg) from error
    return NotebookRow(
        name=path.stem,
        kernelspec=kernelspec,
        cells=tuple(cells),
    )


def _cell_row(cell: Mapping[str, Any], marks: Mapping[str, Any]) -> CellRow:
    """Return a cell's row; `marks` is nbgrader's part of its metadata."""
    # A notebook's format allows one text, or a list of lines.
    source = cell["source"]
    if not isinstance(source, str):
        source = "".join(source)
    grade = bool(marks.get("grade"))
    solution = bool(marks.get("solution"))
    # As nbgrader has it: tests are locked whatever they say, and what a student fills in never is.
    locked = not solution and (grade or bool(marks.get("locked")))
    return CellRow(
        name=marks["grade_id"],
        cell_type=cell["cell_type"],
        grade=grade,
        solution=solution,
        locked=locked,
        points=float(marks["points"]) if grade else 0.0,
        source=source,
        checksum=marks.get("checksum"),
    )


def _mirror_cells(api: Any, db: Any, notebook: Any, cells: tuple[CellRow, ...]) -> None:
    """Make a notebook's cells what the release says; nbgrader has three tables of them.

    A cell that is graded stands in the first, a solution in the second, and every cell in the third.
    """
    grades: dict[str, dict[str, object]] = {}
    solutions: dict[str, dict[str, object]] = {}
    sources: dict[str, dict[str, object]] = {}
    for cell in cells:
        if cell.grade:
            grades[cell.name] = {"max_score": cell.points, "cell_type": cell.cell_type}
        if cell.solution:
            solutions[cell.name] = {}
        sources[cell.name] = {
            "cell_type": cell.cell_type,
            "locked": cell.locked,
            "source": cell.source,
            "checksum": cell.checksum,
        }
    _mirror_kind(db, notebook, api.GradeCell, notebook.grade_cells, grades)
    _mirror_kind(db, notebook, api.SolutionCell, notebook.solution_cells, solutions)
    _mirror_kind(db, notebook, api.SourceCell, list(notebook.source_cells), sources)


def _mirror_kind(
    db: Any, notebook: Any, kind: Any, entries: list[Any], released: Mapping[str, Mapping[str, Any]]
) -> None:
    """Make one table's entries for a notebook those that are released, by the cells' names.

    An entry that stays is changed and not replaced: grades hang on it.
    """
    known = {entry.name: entry for entry in entries}
    for name, values in released.items():
        if name not in known:
            entry = kind(name=name, notebook=notebook, **values)
            db.add(entry)
            continue
        for key, value in values.items():
            setattr(known[name], key, value)
    for name in known.keys() - released.keys():
        _remove(db, notebook, known[name])


def _remove(db: Any, notebook: Any, entry: Any) -> None:
    """Delete a cell's entry with what submissions have of it.

    Raises:
        LedgerError: that would delete what a person wrote.
    """
    # Cells with grades have `grades`, those with solutions `comments`, and sources neither.
    grades = getattr(entry, "grades", ())
    comments = getattr(entry, "comments", ())
    marks = [*grades, *comments]
    if any(_by_hand(mark) for mark in marks):
        msg = (
            f"notebook {notebook.name!r}: the cell {entry.name!r} is gone from the release, yet a "
            "grader has marked it by hand; put the cell back and build, or remove those marks in "
            "formgrader"
        )
        raise LedgerError(msg)
    for mark in marks:
        db.delete(mark)
    db.delete(entry)


def _by_hand(mark: Any) -> bool:
    """Say whether a person gave points or wrote a comment: zero points are points as well."""
    names = ("manual_score", "extra_credit", "manual_comment")
    values = [getattr(mark, name, None) for name in names]
    return any(value is not None for value in values)
