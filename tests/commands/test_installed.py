"""The kit as a wheel installs it: away from its repository, with a course that lies elsewhere."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ASSIGNMENT = "04_batch_normalization"


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """Return what runs the command of an installed kit in a course."""
    folder = tmp_path_factory.mktemp("wheel")
    uv = [sys.executable, "-m", "uv"]
    subprocess.run([*uv, "build", "--wheel", "--quiet", "--out-dir", folder, ROOT], check=True)
    (wheel,) = folder.glob("*.whl")
    site = folder / "site"
    install = [*uv, "pip", "install", "--quiet", "--no-deps", "--target", site, wheel]
    subprocess.run(install, check=True)
    variables = {**os.environ, "PYTHONPATH": str(site)}

    def run(course, *args):
        command = [sys.executable, "-m", "autograder.cli", "--course", course, *args]
        return subprocess.run(
            command, cwd=course, env=variables, capture_output=True, text=True, check=False
        )

    assert not (site / "autograder" / "hidden").exists()
    assert str(site) in subprocess.run(
        [sys.executable, "-c", "import autograder; print(autograder.__file__)"],
        cwd=folder, env=variables, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    return run


@pytest.fixture
def course(tmp_path):
    """Return a course with one assignment, whose solution has been handed in."""
    for place in ("solutions", "release", "autograder/hidden", "autograder/mistakes"):
        shutil.copytree(ROOT / place / ASSIGNMENT, tmp_path / place / ASSIGNMENT)
    shutil.copy(ROOT / "nbgrader_config.py", tmp_path)
    known = tmp_path / "data" / "known_outputs" / f"{ASSIGNMENT}.npz"
    known.parent.mkdir(parents=True)
    shutil.copy(ROOT / "data" / "known_outputs" / known.name, known)
    handed_in = tmp_path / "submitted" / "ada" / ASSIGNMENT
    handed_in.mkdir(parents=True)
    shutil.copy(ROOT / "source" / ASSIGNMENT / "batchnorm.ipynb", handed_in)
    return tmp_path


class TestInstalled:
    def test_it_judges_as_the_clone_does(self, installed, course):
        """Known outputs are the course's, wherever the kit lies."""
        done = installed(course, "grade", "-a", ASSIGNMENT)

        assert done.returncode == 0, done.stderr
        report = json.loads((course / "reports" / ASSIGNMENT / "ada.json").read_bytes())
        assert {test["outcome"] for test in report["tests"]} == {"passed"}

    def test_doctor_tells_what_hidden_tests_will_miss(self, installed, course):
        """Before a class is graded, and with the file's name."""
        assert "known_outputs" not in installed(course, "doctor").stdout
        shutil.rmtree(course / "data")

        done = installed(course, "doctor")

        assert done.returncode != 0
        assert f"known_outputs/{ASSIGNMENT}.npz is missing" in " ".join(done.stdout.split())
