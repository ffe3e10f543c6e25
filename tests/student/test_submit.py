"""`python -m layerlab submit`: what is said of a folder's notebooks, and what is packed."""

import io
import os
import pty
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from layerlab.__main__ import main, run
from layerlab.checking.foreseen import foreign_imports, out_of_order
from layerlab.checking.handing_in import graded_instead
from layerlab.notebook import CodeCell

from .conftest import CELLS

ROOT = Path(__file__).parents[2]
SHIFT = ("from layerlab import check", "def shift_all(x):\n    return x + 1", 'check("shift_all")')


@pytest.fixture(autouse=True)
def _here(release: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(release)


class TestSubmit:
    def test_a_complete_folder_is_packed_without_a_question(self, release, write_notebook, capsys):
        """The notebooks and the student's own modules, under their own names; nothing of the release."""
        write_notebook()
        write_notebook(SHIFT, name="shift.ipynb")
        (release / "helpers.py").write_text("TWO = 2\n")

        code = main(["submit"])

        out = capsys.readouterr().out
        target = release / f"{release.name}.zip"
        assert code == 0, out
        assert "✓ scale.ipynb: 3 of 3 public tests pass" in out
        with zipfile.ZipFile(target) as archive:
            assert archive.namelist() == ["scale.ipynb", "shift.ipynb", "helpers.py"]
            assert archive.read("scale.ipynb") == (release / "scale.ipynb").read_bytes()

    def test_what_is_incomplete_is_not_packed_unasked(self, release, write_notebook, capsys):
        """A notebook that is missing, and one that fails; nobody is there to be asked."""
        cells = [*CELLS[:1], "def scale_forward(x, factor):\n    return x, factor", *CELLS[2:]]
        write_notebook(cells)

        code = main(["submit"])

        out = capsys.readouterr().out
        assert code == 1
        assert "! shift.ipynb is missing: take it from the release." in out
        assert "scale_forward: 1 of 2 tests do not pass yet." in out
        assert list(release.glob("*.zip")) == []

        assert main(["submit", "--yes", "--output", "mine.zip"]) == 0
        assert [path.name for path in release.glob("*.zip")] == ["mine.zip"]

    @pytest.mark.parametrize(
        "of_a_kernel",
        [
            {"JPY_PARENT_PID": "1"},
            {"MPLBACKEND": "module://matplotlib_inline.backend_inline"},
        ],
        ids=["Jupyter", "any kernel"],
    )
    def test_a_cell_is_not_asked(self, release, write_notebook, of_a_kernel):
        """`!python -m layerlab submit` has a terminal there, in which nobody can type: it would wait for ever."""
        write_notebook(SHIFT, name="shift.ipynb")
        ours, theirs = pty.openpty()
        done = subprocess.run(
            [sys.executable, "-m", "layerlab", "submit"],
            cwd=release,
            env=os.environ | of_a_kernel,
            stdin=theirs,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        os.close(ours)
        os.close(theirs)

        assert "With --yes it is packed as it is." in done.stdout
        assert done.returncode == 1

    def test_a_cell_runs_it_with_a_magic(self, release, write_notebook, monkeypatch):
        """`%run -m layerlab submit` has a kernel's streams, and its status is shown as no traceback."""
        write_notebook(SHIFT, name="shift.ipynb")
        out = io.StringIO()
        monkeypatch.setattr(sys, "stdout", out)
        monkeypatch.setattr(sys, "argv", ["layerlab", "submit"])
        monkeypatch.setattr("IPython.get_ipython", object)

        with pytest.raises(SystemExit) as ended:
            run()

        assert "scale.ipynb is missing" in out.getvalue()
        assert ended.value.code == 0

    def test_a_dry_run_packs_nothing(self, release, write_notebook, capsys):
        """It says what there is to say."""
        write_notebook(SHIFT, name="shift.ipynb")

        assert main(["submit", "--dry-run", "shift.ipynb"]) == 0
        assert "✓ shift.ipynb: 1 of 1 public tests pass" in capsys.readouterr().out
        assert list(release.glob("*.zip")) == []

    def test_what_only_works_out_of_order_is_told(self, write_notebook, capsys):
        """The kernel that it was written in had run the lower cell first."""
        cells = ["offset = shift_by - 1", *SHIFT, "shift_by = 3"]
        write_notebook(cells, name="shift.ipynb")

        main(["submit", "--dry-run", "shift.ipynb"])

        out = capsys.readouterr().out
        assert "Cell In[1] needs `shift_by`, which is defined below it, in cell In[5]" in out

    def test_a_copy_is_told_from_what_is_graded(self, write_notebook, capsys):
        """Whoever went on working in the copy learns it before it is too late."""
        write_notebook(SHIFT, name="shift.ipynb")
        write_notebook(SHIFT, name="shift-Copy1.ipynb")

        main(["submit", "--dry-run", "shift.ipynb", "shift-Copy1.ipynb"])

        out = capsys.readouterr().out
        assert "shift-Copy1.ipynb is a copy: shift.ipynb is what will be graded." in out

    def test_a_name_that_is_not_there_ends_it_at_once(self, release, capsys):
        """Even where all else would be packed unasked."""
        assert main(["submit", "--yes", "shfit.ipynb"]) == 2
        assert "shfit.ipynb: no such file; nothing was packed" in capsys.readouterr().err
        assert list(release.glob("*.zip")) == []

    def test_a_folder_without_the_kit_is_looked_through_by_this_one(
        self, release, write_notebook, tmp_path, capsys
    ):
        """A notebook that lies alone, named from elsewhere."""
        alone = tmp_path / "alone"
        alone.mkdir()
        shutil.copy(ROOT / "release" / "01_fully_connected" / "relu.ipynb", alone)

        main(["submit", "--dry-run", str(alone / "relu.ipynb")])

        out = capsys.readouterr().out
        assert "! relu.ipynb: 0 of 4 public tests pass\n    relu_forward is not written yet." in out

    def test_a_file_that_is_no_notebook_is_named(self, release, capsys):
        """It is not packed unasked either."""
        (release / "shift.ipynb").write_text("<html>")

        assert main(["submit", "shift.ipynb"]) == 1
        assert "is not a notebook: it is not JSON" in capsys.readouterr().out

    def test_an_empty_folder_says_where_to_go(self, capsys):
        """A terminal opens anywhere."""
        assert main(["submit"]) == 2
        assert "go to the folder of your notebooks first" in capsys.readouterr().err

    def test_a_zip_that_cannot_be_written_is_named(self, write_notebook, capsys):
        """With the remedy."""
        write_notebook(SHIFT, name="shift.ipynb")

        assert main(["submit", "shift.ipynb", "--output", "none/x.zip"]) == 2
        assert "name another with --output" in capsys.readouterr().err


class TestCopies:
    @pytest.mark.parametrize(
        "name",
        [
            "affine-Copy1",
            "affine-Copy12",
            "Copy of affine",
            "affine (1)",
            "affine(2)",
            "affine - Copy",
        ],
    )
    def test_copies_of_all_makers_are_known(self, name):
        """Jupyter's, Colab's, browsers', Windows'."""
        names = [Path(f"{name}.ipynb"), Path("affine.ipynb")]

        assert list(graded_instead(names)) == [(f"{name}.ipynb", "affine.ipynb")]

    @pytest.mark.parametrize("name", ["affine2", "affine-Copied", "copy", "relu (1)"])
    def test_others_are_not(self, name):
        """Nor a copy of what is not here, which is graded as it is."""
        assert list(graded_instead([Path(f"{name}.ipynb"), Path("affine.ipynb")])) == []


class TestForeignImports:
    @pytest.mark.parametrize(
        ("source", "foreign"),
        [
            ("import torch.nn as nn", ["torch"]),
            ("def f():\n    from scipy import stats\n    import scipy", ["scipy"]),
            ("%matplotlib inline\nimport pandas, os, json", ["pandas"]),
            ("import numpy as np\nimport helpers\nfrom layers import relu", []),
            ("import sklearn, yaml", []),
            ("import torch as", []),
        ],
    )
    def test_what_the_grader_may_lack_is_named(self, tmp_path: Path, source, foreign):
        """Neither Python's modules, nor the course's packages, nor modules beside the notebook."""
        (tmp_path / "helpers.py").touch()
        (tmp_path / "layers").mkdir()
        (tmp_path / "layers" / "__init__.py").touch()
        (tmp_path / "requirements.txt").write_text("numpy>=2\nscikit-learn\nPyYAML>=6\n")

        assert foreign_imports([source], tmp_path) == foreign

    def test_without_requirements_nothing_is_known(self, tmp_path: Path):
        """A course may have other packages, and a wrong sentence is worse than none."""
        assert foreign_imports(["import torch"], tmp_path) == []


class TestOutOfOrder:
    @pytest.mark.parametrize(
        ("below", "is_told"),
        [
            ("half = 2", True),
            ("def half(): ...", True),
            ("import x as half", True),
            ("two = 2", False),
        ],
    )
    def test_a_name_that_a_lower_cell_defines(self, below, is_told):
        """One that no cell defines is an error like any other."""
        cells = [
            CodeCell(number=number, source=source, is_demo=False)
            for number, source in enumerate(["half", below], start=1)
        ]
        problems = ["Cell In[1] stopped with NameError: name 'half' is not defined."]

        assert bool(list(out_of_order(problems, cells))) == is_told
