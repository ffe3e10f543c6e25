"""Makes submissions: a released notebook with given functions written into it."""

import copy
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from autograder.build.exercise import Exercise
from autograder.build.exercise_cell import solution_source
from autograder.mistakes import Entry
from autograder.text.notebook_cells import notebook_bytes


def make_notebook(
    release: Mapping[str, Any], sources: Mapping[str, str], extra_cells: Sequence[str] = ()
) -> dict[str, Any]:
    """Return a copy of a released notebook as a student would hand it in.

    Args:
        release: the released notebook.
        sources: what each function's cell says; a function that is not named stays untouched.
        extra_cells: code cells of the student's own, put right before the first function's cell.

    Raises:
        KeyError: the notebook has no cell for one of the functions.
    """
    notebook = copy.deepcopy(dict(release))
    cells = {
        cell["metadata"]["nbgrader"]["grade_id"]: cell
        for cell in notebook["cells"]
        if "nbgrader" in cell["metadata"]
    }
    for function, source in sources.items():
        cells[function]["source"] = source
    # Helpers stand above whatever may call them while its cell runs.
    place = _first_solution(notebook)
    extra = [_code_cell(source, f"extra-{number}") for number, source in enumerate(extra_cells)]
    notebook["cells"][place:place] = extra
    return notebook


def _first_solution(notebook: Mapping[str, Any]) -> int:
    """Return the number of the first cell that students write in; of the end where there is none, as in what is only read."""
    marks = [cell["metadata"].get("nbgrader", {}) for cell in notebook["cells"]]
    return next((index for index, mark in enumerate(marks) if mark.get("solution")), len(marks))


def solution_sources(exercise: Exercise) -> dict[str, str]:
    """Return the full source of each cell of code that students write in, whoever judges it: one may need another."""
    return {
        cell.answer: solution_source(cell)
        for cell in exercise.cells
        if cell.answer and cell.kind == "code"
    }


def entry_sources(exercise: Exercise, entry: Entry) -> tuple[dict[str, str], list[str]]:
    """Return the sources of the solutions with `entry` in place, and its helpers as cells of their own."""
    sources = solution_sources(exercise)
    helpers = []
    for name, source in entry.sources.items():
        if name in sources:
            sources[name] = source
        else:
            # The notebook has no cell for it.
            helpers.append(source)
    return sources, helpers


def write_submission(folder: Path, notebooks: Mapping[str, Mapping[str, Any]]) -> None:
    """Write notebooks, by exercise, into a student's folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for exercise, notebook in notebooks.items():
        (folder / f"{exercise}.ipynb").write_bytes(notebook_bytes(notebook))


def _code_cell(source: str, name: str) -> dict[str, Any]:
    return {
        "cell_type": "code",
        "execution_count": None,
        "id": name,
        "metadata": {},
        "outputs": [],
        "source": source,
    }
