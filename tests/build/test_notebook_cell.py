"""The cell in which a notebook carries its kit: what is in it, and that grading does not see it."""

import json
from pathlib import Path

import pytest

from autograder.build.assignment import build_assignment
from autograder.build.errors import BuildError
from autograder.build.kit.notebook_cell import TITLE, carried_by, cell_source, without_kit
from autograder.build.kit.packing import FILE, kit_sources, packed
from autograder.course import Course
from autograder.intake.files import File
from autograder.intake.merge import merge
from autograder.intake.notebook import parse_notebook
from autograder.intake.scripts import parse_script
from autograder.intake.template import read_templates

ROOT = Path(__file__).parents[2]
COURSE = Course(ROOT)
NOTEBOOKS = sorted((ROOT / "release").glob("*/*.ipynb"))
BESIDE = {
    FILE: b"KIT = 1\n",
    "data/points.csv": b"x,y\n1,2\n",
    "tests/conftest.py": b"",
    "tests/helpers.py": b"TWO = 2\n",
    "tests/test_line.py": b"class TestLine: ...\n",
    "tests/test_curve.py": b"class TestCurve: ...\n",
    "requirements.txt": b"numpy\n",
    "README.md": b"# Lines\n",
}


def affine() -> dict[str, object]:
    """Return a released notebook."""
    content: dict[str, object] = json.loads(
        (ROOT / "release/01_fully_connected/affine.ipynb").read_bytes()
    )
    return content


def notebook_file(content: object, name: str = "affine.ipynb") -> File:
    """Return a file as it is handed in."""
    return File(name, json.dumps(content).encode())


class TestItsText:
    @pytest.mark.parametrize("path", NOTEBOOKS, ids=[path.stem for path in NOTEBOOKS])
    def test_no_line_looks_like_a_magic(self, path: Path) -> None:
        """Marimo comments such lines out, within strings too, and jupytext would."""
        cells = json.loads(path.read_bytes())["cells"]
        source = next(
            text for text in ("".join(one["source"]) for one in cells) if text.startswith(TITLE)
        )

        lines = source.splitlines()
        assert len(lines) > 100
        assert [
            line for line in lines if line.startswith(("%", "!", "?")) or line.endswith("?")
        ] == []


class TestWhatItCarries:
    @pytest.mark.parametrize("path", NOTEBOOKS, ids=[path.stem for path in NOTEBOOKS])
    def test_is_what_lies_beside_it(self, path: Path) -> None:
        """The kit, its own tests, the data; each as it was scanned for leaks where it lies."""
        carried = carried_by(path.read_bytes())

        own = {FILE, f"tests/test_{path.stem}.py"}
        data = {f"data/{found.name}" for found in (path.parent / "data").glob("*")}
        assert set(carried) == own | data
        assert all((path.parent / name).read_bytes() == text for name, text in carried.items())

    @pytest.mark.parametrize("path", NOTEBOOKS, ids=[path.stem for path in NOTEBOOKS])
    def test_stands_before_the_first_code(self, path: Path) -> None:
        """A notebook opens with its prose, and the cell is folded away."""
        cells = json.loads(path.read_bytes())["cells"]
        kinds = [cell["cell_type"] for cell in cells]
        first = cells[kinds.index("code")]

        assert kinds[0] == "markdown"
        assert "".join(first["source"]).startswith(TITLE)
        assert first["metadata"]["jupyter"] == {"source_hidden": True}

    def test_leaves_out_what_others_need(self) -> None:
        """Of the tests, those of other notebooks and what pytest alone reads."""
        source = cell_source("line", BESIDE)
        carried = carried_by(json.dumps({"cells": [{"source": source}]}).encode())

        wanted = (FILE, "data/points.csv", "tests/helpers.py", "tests/test_line.py")
        assert carried == {name: BESIDE[name] for name in wanted}

    def test_the_kit_ends_no_string(self) -> None:
        """It stands in one, as it is."""
        assert b"'''" not in packed(kit_sources())

    def test_more_than_lies_beside_it_is_refused(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """What is carried was looked at where it lies beside the notebook, or the build fails."""
        hidden = {"tests/test_affine.py": b"hidden = 1\n"}
        monkeypatch.setattr("autograder.build.assignment.carried_by", lambda _: hidden)

        with pytest.raises(BuildError, match="carries what does not lie beside it"):
            build_assignment(COURSE, "01_fully_connected", ())


class TestGrading:
    def test_the_template_has_its_title_alone(self) -> None:
        """Nothing of the kit runs before a student's notebook, or is looked for in it."""
        template = read_templates(COURSE, "01_fully_connected")[0]

        assert [cell["source"] for cell in template.cells if TITLE in cell["source"]] == [TITLE]
        assert TITLE not in str(template.given)

    @pytest.mark.parametrize("changed", ["as released", "as one text", "with other line ends"])
    def test_a_submitted_one_is_a_comment_that_is_not_run(self, changed: str) -> None:
        """However an editor saved it; the other cells keep their numbers."""
        content = affine()
        cells: list[dict[str, object]] = content["cells"]  # type: ignore[assignment]  # a notebook has them
        for cell in cells:
            text = "".join(cell["source"])  # type: ignore[arg-type]  # see above
            if changed == "as one text":
                cell["source"] = text
            if changed == "with other line ends":
                cell["source"] = text.replace("\n", "\r\n")
        template = read_templates(COURSE, "01_fully_connected")[0]

        merged = merge(template, parse_notebook(notebook_file(content)))

        assert merged.problems == ()
        assert len(merged.notebook["cells"]) == len(cells)
        assert [c["source"] for c in merged.notebook["cells"] if TITLE in c["source"]] == [TITLE]
        assert not any(TITLE in cell.source for cell in merged.cells)

    def test_a_script_of_the_notebook_loses_it_too(self) -> None:
        """As jupytext or nbconvert would write it."""
        sources = ["import numpy as np", cell_source("line", BESIDE), "def line(x):\n    return x"]
        text = "\n\n".join(f"# In[{number}]:\n\n{source}" for number, source in enumerate(sources))

        raw = parse_script(File("line.py", text.encode()))

        assert [cell.source for cell in raw.cells] == [sources[0], TITLE, sources[2]]

    @pytest.mark.parametrize("below", ["", "\n\ndef line(x):\n    return x\n"])
    def test_what_a_student_wrote_below_it_stays(self, below: str) -> None:
        """An editor that knows of no locked cells lets one type there."""
        assert without_kit(cell_source("line", BESIDE) + below) == TITLE + below
