"""Every notebook in a real kernel, as a student or a teacher would run it in JupyterLab."""

import shutil
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

ROOT = Path(__file__).parents[2]
NOTEBOOKS = sorted(
    path.relative_to(ROOT / "release").with_suffix("").as_posix()
    for path in (ROOT / "release").glob("*/*.ipynb")
)
WAITS = "This comes to life when"


def run(path: Path, folder: Path):
    """Run a notebook beside a copy of its release and return its code cells."""
    work = folder / "release"
    shutil.copytree(ROOT / "release" / path.parent.name, work)
    notebook = nbformat.read(path, as_version=4)
    NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(work)}}).execute()
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def cards(cells):
    """Return the plain text of every report card, in order."""
    return [
        cell.outputs[0].data["text/plain"] for cell in cells if cell.source.startswith("check(")
    ]


@pytest.mark.parametrize("name", NOTEBOOKS)
class TestNotebooks:
    def test_the_solved_one_runs_without_a_warning(self, name, tmp_path):
        """From top to bottom: no error, nothing on stderr, each card all green, pictures without stray text."""
        cells = run(ROOT / "source" / f"{name}.ipynb", tmp_path)

        outputs = [output for cell in cells for output in cell.outputs]
        complaints = [output.text for output in outputs if output.get("name") == "stderr"]
        assert complaints == []
        assert all(" passed\n" in card for card in cards(cells)), cards(cells)
        results = [o.data for o in outputs if o.output_type == "execute_result"]
        assert [data["text/plain"] for data in results if len(data) == 1] == []
        assert any("image/png" in output.get("data", {}) for output in outputs)
        assert WAITS not in "".join(str(output) for output in outputs)

    def test_the_released_one_says_kindly_that_nothing_is_written(self, name, tmp_path):
        """Nobody who has just opened a notebook and runs all of it meets a traceback or half a picture."""
        try:
            cells = run(ROOT / "release" / f"{name}.ipynb", tmp_path)
        except CellExecutionError as error:
            pytest.fail(f"{name} stops where nothing is written yet: {error}")

        outputs = [output for cell in cells for output in cell.outputs]
        assert all("not written yet" in card or "Next: " in card for card in cards(cells))
        assert [output for output in outputs if output.get("name") == "stderr"] == []
        waiting = [cell for cell in cells if WAITS in str(cell.outputs)]
        assert waiting
        assert all(len(cell.outputs) == 1 for cell in waiting)
