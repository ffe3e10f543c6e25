"""Every notebook as a student runs it who opens it anywhere: alone or with its folder, untouched or solved."""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Collection, Iterator, Mapping
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

from autograder.build.exercise import exercises_of
from autograder.build.kit.notebook_cell import TITLE
from autograder.proof.samples import make_notebook, solution_sources

ROOT = Path(__file__).parents[2]
RUN_ALL = Path(__file__).with_name("run_all.py")
NOTEBOOKS = {path.stem: path for path in sorted((ROOT / "release").glob("*/*.ipynb"))}
STATES = ("untouched", "solved")
PLACES = ("alone", "with its folder")
# What a release's requirements.txt asks for, as far as running takes it.
PACKAGES = ("numpy>=2", "matplotlib>=3.9", "pytest>=9,<10", "ipykernel")
# Each environment that is made: its Python, and what is installed in it.
MADE = {
    "3.11": ("3.11", PACKAGES),
    "3.12": ("3.12", PACKAGES),
    "3.13": ("3.13", PACKAGES),
    # What `needs` takes for enough; Pyodide 0.27 has these.
    "the oldest": ("3.11", ("numpy==2.0.2", "matplotlib==3.8.4", "pytest==8.4.0", "ipykernel")),
    # Colab, as far as it can be had elsewhere: its IPython is 7.
    "as in Colab": (
        "3.12",
        ("numpy==2.0.2", "matplotlib==3.10.0", "pytest==8.4.2", "ipython==7.34.0", "setuptools",
         "ipykernel==6.17.1"),
    ),
}  # fmt: skip
WAITS = "This comes to life when"
HERE = "this Python"
EVERYWHERE = "this Python, in every place"
LONG = pytest.mark.long("runs sixty notebooks, most in an environment of another Python")

Key = tuple[str, str, str]  # a notebook, its state and its place
Found = Mapping[Key, Mapping[str, Any]]


def keys_of(environment: str) -> list[Key]:
    """Return what is run in an environment: each notebook in both states, and here each state in a place of its own.

    The places change from notebook to notebook. An untouched one that brings data is run in both, for it lays some.
    """
    keys = list(product(NOTEBOOKS, STATES, PLACES))
    if environment != HERE:
        return keys
    names = list(NOTEBOOKS)
    return [
        (name, state, place)
        for name, state, place in keys
        if (names.index(name) + STATES.index(state) + PLACES.index(place)) % 2 == 0
        or (state == "untouched" and has_data(name))
    ]


def has_data(name: str) -> bool:
    """Whether a notebook's release holds data, which one that is alone lays beside itself."""
    return (NOTEBOOKS[name].parent / "data").is_dir()


def runs_of(state: str) -> pytest.MarkDecorator:
    """Return the mark of a test that looks at each notebook that was run in a state, in every environment."""
    return pytest.mark.parametrize(
        ("found", "name", "place"),
        [
            pytest.param(environment, name, place, marks=() if environment == HERE else LONG)
            for environment in (HERE, EVERYWHERE, *MADE)
            for name, stated, place in keys_of(environment)
            if stated == state
        ],
        indirect=["found"],
    )


@cache
def solved(path: Path) -> bytes:
    """Return a released notebook with every function written, and the cell that it carries the kit in."""
    exercises = exercises_of(ROOT / "solutions" / path.parent.name)
    exercise = next(found for found in exercises if found.name == path.stem)
    notebook = make_notebook(json.loads(path.read_bytes()), solution_sources(exercise))
    return json.dumps(notebook).encode()


def lay(name: str, state: str, place: str, folder: Path) -> Path:
    """Lay a notebook into an empty folder, or into a copy of its release; return where it is."""
    path = NOTEBOOKS[name]
    if place == "alone":
        folder.mkdir(parents=True)
    else:
        shutil.copytree(path.parent, folder)
    target = folder / path.name
    target.write_bytes(path.read_bytes() if state == "untouched" else solved(path))
    return target


def run_all(
    python: list[str], environment: Mapping[str, str], folder: Path, keys: Collection[Key]
) -> Found:
    """Run notebooks by a Python that has nothing of this repository."""
    laid = [
        str(lay(name, state, place, folder / f"{name}-{state}-{place}"))
        for name, state, place in keys
    ]
    done = subprocess.run(
        [*python, str(RUN_ALL)],
        input=json.dumps(laid),
        env=environment,
        capture_output=True,
        text=True,
        timeout=2400,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = map(json.loads, done.stdout.splitlines())
    return dict(zip(keys, found, strict=True))


class UnavailableError(Exception):
    """An environment cannot be made here."""


def environment_of(version: str, packages: tuple[str, ...], folder: Path) -> Path:
    """Return the Python of a fresh environment that has these packages, and no more.

    Raises:
        UnavailableError: this machine has no such Python, or the packages cannot be had.
    """
    python = python_of(version)
    if python is None:
        msg = f"there is no Python {version} on this machine"
        raise UnavailableError(msg)
    uv = [sys.executable, "-m", "uv"]
    made = folder / "environment"
    subprocess.run([*uv, "venv", "--quiet", "--python", python, made], check=True)
    installed = subprocess.run(
        [*uv, "pip", "install", "--quiet", "--python", made / "bin" / "python", *packages],
        capture_output=True,
        text=True,
        check=False,
    )
    if installed.returncode:
        msg = f"packages cannot be installed: {installed.stderr.strip()[-200:]}"
        raise UnavailableError(msg)
    return made / "bin" / "python"


def python_of(version: str) -> str | None:
    """Return a Python of this version: one that uv finds, or pyenv has."""
    kept = sorted(Path.home().glob(f".pyenv/versions/{version}.*/bin/python"))
    if kept:
        return str(kept[-1])
    done = subprocess.run(
        [sys.executable, "-m", "uv", "python", "find", "--no-python-downloads", version],
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout.strip() or None


def run_in(environment: str, folder: Path) -> Found | UnavailableError:
    """Run what is run in an environment; return what it came to, or why it cannot be made."""
    keys = keys_of(environment)
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    if environment in MADE:
        try:
            made = environment_of(*MADE[environment], folder)
        except UnavailableError as error:
            return error
        return run_all([str(made)], variables, folder, keys)
    # Without `site` no .pth file leads to this repository, while the libraries are found as ever.
    variables["PYTHONPATH"] = sysconfig.get_path("purelib")
    return run_all([sys.executable, "-S", "-s"], variables, folder, keys)


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Found | UnavailableError]:
    """Return what runs notebooks in an environment, once."""
    return cache(lambda environment: run_in(environment, tmp_path_factory.mktemp("notebooks")))


@pytest.fixture
def found(request: pytest.FixtureRequest, ran: Callable[[str], Found | UnavailableError]) -> Found:
    """What notebooks come to in one environment."""
    outcome = ran(request.param)
    if isinstance(outcome, UnavailableError):
        pytest.skip(str(outcome))
    return outcome


def cards(result: Mapping[str, Any]) -> Iterator[str]:
    """Yield the plain text of every report card."""
    for cell in result["cells"]:
        if cell["source"].startswith("check("):
            yield cell["outputs"][0]["text/plain"]


class TestNotebooks:
    @runs_of("solved")
    def test_the_solved_one_runs_without_a_warning(self, found: Found, name: str, place: str):
        """From top to bottom: no error, nothing on stderr, each card all green, pictures without stray text."""
        result = found[name, "solved", place]

        assert result["error"] is None
        assert [cell["complained"] for cell in result["cells"] if cell["complained"]] == []
        assert all(" passed\n" in card for card in cards(result)), list(cards(result))
        outputs = [output for cell in result["cells"] for output in cell["outputs"]]
        results = [data["text/plain"] for data in outputs if data.get("is_result")]
        assert [text for text in results if " passed\n" not in text] == []
        assert any("image/png" in output for output in outputs)
        assert WAITS not in str(outputs)

    @runs_of("untouched")
    def test_the_untouched_one_says_kindly_that_nothing_is_written(
        self, found: Found, name: str, place: str
    ):
        """Nobody who has just opened a notebook and runs all of it meets a traceback or half a picture."""
        result = found[name, "untouched", place]

        assert result["error"] is None
        assert [cell["complained"] for cell in result["cells"] if cell["complained"]] == []
        assert all("not written yet" in card or "Next: " in card for card in cards(result))
        waiting = [cell for cell in result["cells"] if WAITS in str(cell["outputs"])]
        assert waiting
        assert all(len(cell["outputs"]) == 1 for cell in waiting)

    @runs_of("untouched")
    def test_only_data_is_laid_beside_it(self, found: Found, name: str, place: str):
        """A notebook that is alone stays alone in its folder, but for data that the student's code opens."""
        result = found[name, "untouched", place]

        carrying = next(cell for cell in result["cells"] if cell["source"].startswith(TITLE[:60]))
        is_told = "was laid beside the notebook" in carrying["printed"]
        assert is_told == (place == "alone" and has_data(name))


def test_in_a_real_kernel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the others say of IPython's shell holds in a kernel, as Jupyter starts it; and nothing is to be minded."""
    path = lay("affine", "untouched", "alone", tmp_path / "here")
    monkeypatch.setenv("JPY_SESSION_NAME", str(path))
    notebook = nbformat.read(path, as_version=4)

    NotebookClient(notebook, timeout=120, resources={"metadata": {"path": path.parent}}).execute()

    shown = str([cell.outputs for cell in notebook.cells if cell.cell_type == "code"])
    assert WAITS in shown
    assert "0 of 2 functions done" in shown
    assert "Mind:" not in shown
    assert list(path.parent.iterdir()) == [path]
