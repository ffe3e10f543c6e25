"""What a machine lacks is said in one sentence, by whatever Python it has."""

import shutil
import subprocess
import sys
from importlib import metadata, util
from pathlib import Path

import pytest

from layerlab import needs
from layerlab.checking import checker
from layerlab.needs import Unprepared, missing, require, require_python

ROOT = Path(__file__).parents[2]


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    """Say which packages there are; the others are as they are."""
    monkeypatch.chdir(tmp_path)
    # Others of a run of tests may have a kernel in this process.
    monkeypatch.delitem(sys.modules, "ipykernel", raising=False)
    version, find_spec = metadata.version, util.find_spec

    def install(**versions: str | None) -> None:
        def find(name: str) -> object:
            return find_spec(name) if name not in versions or versions[name] else None

        monkeypatch.setattr(util, "find_spec", find)
        monkeypatch.setattr(metadata, "version", lambda name: versions.get(name) or version(name))

    return install


class TestPackages:
    def test_where_all_is_there_nothing_is_said(self) -> None:
        """This environment has what it needs."""
        assert missing() is None
        require()

    @pytest.mark.parametrize(
        ("versions", "sentence"),
        [
            (
                {"pytest": None},
                (
                    "This notebook needs pytest 8.4 or newer, which is not installed:"
                    ' run `pip install "pytest>=8.4"`.'
                ),
            ),
            (
                {"numpy": "1.26.4"},
                (
                    "This notebook needs numpy 2 or newer, and here is 1.26.4:"
                    ' run `pip install "numpy>=2"`.'
                ),
            ),
            (
                {"numpy": None, "matplotlib": "3.7"},
                (
                    "This notebook needs numpy 2 or newer, which is not installed and matplotlib 3.8 or newer,"
                    ' and here is 3.7: run `pip install "numpy>=2" "matplotlib>=3.8"`.'
                ),
            ),
        ],
    )
    def test_what_is_missing_or_too_old_is_named(self, installed, versions, sentence) -> None:
        """Each package, what is here of it, and what to do."""
        installed(**versions)

        assert missing() == sentence
        with pytest.raises(Unprepared) as raised:
            require()
        assert raised.value._render_traceback_() == [sentence]

    @pytest.mark.parametrize("version", ["2.0.0rc1", "2", "10.1", "unknown"])
    def test_versions_of_any_form_are_read(self, installed, version: str) -> None:
        """A version that says nothing is too old; all others are compared as numbers."""
        installed(numpy=version)

        assert (missing() is None) == (version != "unknown")

    def test_beside_its_requirements_these_are_named(self, installed, tmp_path: Path) -> None:
        """One command installs all."""
        installed(pytest=None)
        (tmp_path / "requirements.txt").touch()

        assert str(missing()).endswith(": run `pip install -r requirements.txt`.")

    @pytest.mark.parametrize(
        ("version", "remedy"),
        [(None, "see that this computer is online"), ("1.26.4", "where there is a newer one")],
    )
    def test_a_browser_is_not_told_of_pip(self, installed, monkeypatch, version, remedy) -> None:
        """There what is imported is fetched; what is compiled cannot be installed."""
        monkeypatch.setattr(needs.sys, "platform", "emscripten")
        installed(numpy=version)

        assert remedy in str(missing())
        assert "pip" not in str(missing())

    def test_a_check_without_pytest_blames_nobody(self, installed, monkeypatch) -> None:
        """It is the machine's matter, and no line for an instructor."""
        installed(pytest=None)
        folder = ROOT / "release" / "01_fully_connected" / "tests"
        monkeypatch.setitem(sys.modules, "layerlab.checking.pytest_runner", None)

        card = checker.check_functions(folder, ["affine_forward"], {})

        (problem,) = card.problems
        assert problem.message == missing()
        assert "instructor" not in problem.remedy


class TestPython:
    @pytest.mark.parametrize("version", [(3, 10, 13), (3, 8, 0), (3, 7, 17)])
    def test_an_older_one_is_told_what_is_needed(self, monkeypatch, version) -> None:
        """Before anything else is looked at."""
        monkeypatch.setattr(needs.sys, "version_info", version)

        with pytest.raises(
            Unprepared, match=r"needs Python 3\.11 or newer, and this is Python 3\."
        ):
            require_python()

    def test_python_310_says_it_in_one_line(self) -> None:
        """The kit's file, run and imported, with nothing of a traceback where it is run."""
        found = sorted(Path.home().glob(".pyenv/versions/3.10.*/bin/python"))
        if not found:
            pytest.skip("there is no Python 3.10 on this machine")
        kit = ROOT / "release" / "01_fully_connected" / "layerlab.py"

        run = subprocess.run(
            [found[0], kit, "check", "x"], capture_output=True, text=True, check=False
        )

        assert run.stderr.startswith("LayerLab needs Python 3.11 or newer")
        assert run.stderr.count("\n") == 1
        assert run.returncode == 2


class TestInATerminal:
    @pytest.mark.parametrize("command", [("check", "affine.ipynb"), ("submit",)])
    def test_a_bare_python_is_named_with_the_remedy(self, tmp_path: Path, command) -> None:
        """A terminal's `python` is often another one than the notebook's: two lines, nothing run, nothing packed."""
        for name in ("layerlab.py", "affine.ipynb", "requirements.txt"):
            shutil.copy(ROOT / "release" / "01_fully_connected" / name, tmp_path)

        # Without `site` there is nothing but Python's own modules.
        run = subprocess.run(
            [sys.executable, "-S", "-s", "-m", "layerlab", *command],
            cwd=tmp_path,
            env={"PATH": ""},
            capture_output=True,
            text=True,
            check=False,
        )

        needs, other, *more = run.stderr.splitlines()
        assert needs.startswith("This notebook needs numpy 2 or newer, which is not installed")
        assert needs.endswith("run `pip install -r requirements.txt`.")
        assert other.startswith(f"This is {sys.executable}: if your notebooks run in another")
        assert more == []
        assert (run.stdout, run.returncode) == ("", 2)
        assert list(tmp_path.glob("*.zip")) == []
