"""Each folder of release/, as it is committed: all that a student needs, without a build."""

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDERS = sorted(path for path in (ROOT / "release").iterdir() if path.is_dir())
# The first is what every student begins with, the last hands out most.
USUAL = (FOLDERS[0], FOLDERS[-1])
OTHERS = pytest.mark.long("another release, by the same kit")
MARKED = [
    pytest.param(folder, id=folder.name, marks=() if folder in USUAL else OTHERS)
    for folder in FOLDERS
]


def python(folder: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    """Run Python in a folder, where no .pth file leads to this repository's own kit."""
    return subprocess.run(
        [sys.executable, "-S", "-s", *arguments],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": sysconfig.get_path("purelib")},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def copy(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """A release folder, copied alone into an empty one."""
    target: Path = tmp_path / request.param.name
    ignored = shutil.ignore_patterns("__pycache__", ".ipynb_checkpoints", ".pytest_cache")
    shutil.copytree(request.param, target, ignore=ignored)
    return target


@pytest.mark.parametrize("copy", MARKED, indirect=True)
class TestReleaseAlone:
    """A copy of one folder, far from the repository."""

    def test_the_kit_is_its_one_file(self, copy: Path) -> None:
        """What is imported is what was handed out."""
        done = python(copy, "-c", "import layerlab; print(layerlab.__file__)")

        assert done.stdout.strip() == str(copy / "layerlab.py"), done.stderr
        assert not (copy / "layerlab").exists()

    def test_an_untouched_notebook_is_checked(self, copy: Path) -> None:
        """Nothing is written yet, which is all that is wrong."""
        for notebook in sorted(copy.glob("*.ipynb")):
            done = python(copy, "-m", "layerlab", "check", "--quiet", notebook.name)

            assert (done.returncode, done.stderr) == (1, "")
            assert "is not written yet" in done.stdout
            assert "stumbled" not in done.stdout


@pytest.mark.parametrize("copy", FOLDERS[:1], ids=lambda path: path.name, indirect=True)
class TestSolvedRelease:
    """The same folder, with its notebooks solved."""

    @pytest.fixture(autouse=True)
    def _solved(self, copy: Path) -> None:
        for notebook in (ROOT / "source" / copy.name).glob("*.ipynb"):
            shutil.copy(notebook, copy / notebook.name)

    def test_check_passes(self, copy: Path) -> None:
        """Every public test holds."""
        for notebook in sorted(copy.glob("*.ipynb")):
            done = python(copy, "-m", "layerlab", "check", "--quiet", notebook.name)

            assert (done.returncode, done.stderr) == (0, ""), done.stdout

    def test_pytest_passes(self, copy: Path) -> None:
        """So do all of them in one run of pytest."""
        done = python(copy, "-m", "pytest", "tests/", "-q")

        assert done.returncode == 0, done.stdout
