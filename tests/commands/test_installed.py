"""The kit as a wheel installs it: in an environment of its own, away from its repository, with courses elsewhere."""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
from pathlib import Path

import pytest

from tests.guides.following import environment, follow

ROOT = Path(__file__).parents[2]
ASSIGNMENT = "04_batch_normalization"
UV = [sys.executable, "-m", "uv"]

# What a submission would like to read, and where it would look: whatever it finds it prints.
THIEF = """
import os, sys
found = []
for folder in {sys.prefix, sys.base_prefix, "/usr", os.path.dirname(os.path.dirname(np.__file__))}:
    for path, _, names in os.walk(folder):
        if "layerlab" in path.split(os.sep) or "hidden" in path.split(os.sep):
            found += [os.path.join(path, name) for name in names if name.startswith("test_")]
try:
    found += os.listdir(os.path.join(sys.prefix, "share", "layerlab"))
except OSError:
    pass
for name in ("autograder.hidden", "solutions", "autograder.judging.reference"):
    try:
        __import__(name)
        found.append(name)
    except ImportError:
        pass
print("FOUND", found)
"""


class Installed:
    """An environment with the kit from a wheel, and what runs its command there."""

    def __init__(self, folder):
        self.folder = folder
        self.python = folder / "bin" / "python"

    def __call__(self, course, *args):
        command = [self.folder / "bin" / "layerlab", *args]
        return subprocess.run(
            command, cwd=course, env=self.variables, capture_output=True, text=True, check=False
        )

    @property
    def variables(self):
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        return {**kept, "PATH": os.defpath}


@pytest.fixture(scope="module")
def distributions(tmp_path_factory):
    """Return the folder in which an sdist was built, and from it a wheel."""
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run([*UV, "build", "--quiet", "--out-dir", folder, ROOT], check=True)
    return folder


@pytest.fixture(scope="module")
def installed(distributions, tmp_path_factory):
    """Return an environment with the packages of this one, and the wheel in place of the clone."""
    folder = tmp_path_factory.mktemp("environment") / "env"
    subprocess.run([*UV, "venv", "--quiet", "--python", sys.executable, folder], check=True)
    ours = Path(sysconfig.get_path("purelib"))
    theirs = folder / ours.relative_to(sys.prefix)
    # What is compiled goes along: else each command compiles all that it imports, where Python keeps none of it.
    ignored = shutil.ignore_patterns("layerlab*", "*layerlab*.pth", "_virtualenv*")
    shutil.copytree(ours, theirs, ignore=ignored, copy_function=_link, dirs_exist_ok=True)
    shutil.copy(Path(sys.executable).parent / "alembic", folder / "bin")
    (wheel,) = distributions.glob("*.whl")
    install = [*UV, "pip", "install", "--quiet", "--no-deps", "--offline", "--compile-bytecode"]
    subprocess.run([*install, "--python", folder, wheel], check=True)
    return Installed(folder)


def _link(source, target):
    try:
        os.link(source, target)
    except OSError:  # another file system
        shutil.copy(source, target)


@pytest.fixture(scope="module")
def course(installed, tmp_path_factory):
    """Return a course that the installed kit began, with one assignment, and what two students handed in."""
    folder = tmp_path_factory.mktemp("begun")
    done = installed(folder, "init", "course", "--with", "4", "--ci", "none")
    assert done.returncode == 0, done.stderr
    hand_in(folder / "course", "ada")
    hand_in(folder / "course", "mallory", steal)
    return folder / "course"


def hand_in(course, name, change=lambda notebook: None):
    """Hand in the solution, changed."""
    folder = course / "submitted" / name / ASSIGNMENT
    folder.mkdir(parents=True)
    notebook = json.loads((course / "source" / ASSIGNMENT / "batchnorm.ipynb").read_bytes())
    change(notebook)
    (folder / "batchnorm.ipynb").write_text(json.dumps(notebook))


def steal(notebook):
    """Look for hidden tests and solutions in the first cell."""
    code = next(cell for cell in notebook["cells"] if cell["cell_type"] == "code")
    code["source"] = "".join(code["source"]) + THIEF


def found(course):
    """Return the line in which the first cell says what it found."""
    path = course / "autograded" / "mallory" / ASSIGNMENT / "batchnorm.ipynb"
    texts = [
        "".join(output.get("text", ()))
        for cell in json.loads(path.read_bytes())["cells"]
        for output in cell.get("outputs", ())
    ]
    lines = "".join(texts).splitlines()
    return next(line for line in lines if line.startswith("FOUND"))


class TestDistributions:
    """What the two files hold."""

    def test_the_sdist_has_what_a_wheel_is_made_of(self, distributions):
        """The wheel of these tests was made from it; the course and the licence are in it."""
        (path,) = distributions.glob("*.tar.gz")
        with tarfile.open(path) as archive:
            names = {name.partition("/")[2] for name in archive.getnames()}

        assert {"LICENSE", "solutions/jupytext.toml", "autograder/cli.py"} <= names
        assert not any(name.startswith((".venv", ".layerlab", "demo/")) for name in names)

    def test_no_package_holds_the_course(self, installed):
        """What can be imported is the kit alone."""
        (packages,) = installed.folder.glob("lib/*/site-packages")

        assert not (packages / "autograder" / "hidden").exists()
        assert list((packages / "autograder" / "mistakes").glob("[0-9]*")) == []
        assert (installed.folder / "share" / "layerlab" / "autograder" / "hidden").is_dir()


class TestInstalled:
    """A course that was begun with it."""

    def test_it_judges_as_the_clone_does(self, installed, course):
        """Known outputs are the course's, wherever the kit lies; and student code finds no hidden test."""
        done = installed(course, "grade", "-a", ASSIGNMENT)

        assert done.returncode == 0, done.stderr
        report = json.loads((course / "reports" / ASSIGNMENT / "ada.json").read_bytes())
        assert {test["outcome"] for test in report["tests"]} == {"passed"}
        assert found(course) == "FOUND []"
        assert installed(course, "report").returncode == 0
        assert installed(course, "export", "--to", "csv").returncode == 0

    def test_student_code_finds_no_course_at_the_reduced_level(self, installed, course):
        """Neither as a file below the environment nor as something to import."""
        options = ("--regrade", "--sandbox", "reduced", "--no-gradebook", "-s", "mallory")
        shutil.rmtree(course / "autograded", ignore_errors=True)

        done = installed(course, "grade", *options)

        if "sandbox cannot be had" in done.stderr:
            pytest.skip(done.stderr)
        assert done.returncode == 0, done.stderr
        assert found(course) == "FOUND []"

    def test_doctor_tells_what_hidden_tests_will_miss(self, installed, course):
        """Before a class is graded, and with the file's name."""
        assert "known_outputs" not in installed(course, "doctor").stdout
        shutil.rmtree(course / "data")

        done = installed(course, "doctor")

        assert done.returncode != 0
        assert f"known_outputs/{ASSIGNMENT}.npz is missing" in " ".join(done.stdout.split())

    @pytest.mark.long("a class is graded")
    def test_the_demo_runs_from_a_wheel(self, installed, tmp_path):
        """In an empty folder it takes the course that was installed."""
        done = installed(tmp_path, "demo", "-a", ASSIGNMENT)

        assert done.returncode == 0, done.stdout + done.stderr
        assert "All are as they should be." in done.stdout
        # What is to be typed next works where nothing is on the PATH.
        assert f"cd demo && {installed.folder / 'bin' / 'layerlab'} report" in done.stdout

    @pytest.mark.long("a course is taught from its first day to its last")
    def test_a_term_from_the_wheel(self, installed, tmp_path):
        """Begun, written, handed in by zip, graded, moderated, voided, regraded, late, exported to Canvas."""
        variables = {**installed.variables}
        variables["PATH"] = f"{installed.folder / 'bin'}:{os.defpath}"
        script = Path(__file__).with_name("a_term.sh")
        done = subprocess.run(
            [script, tmp_path], env=variables, capture_output=True, text=True, check=False
        )

        assert done.returncode == 0, done.stdout + done.stderr
        rows = (tmp_path / "course/exports/canvas" / ASSIGNMENT / "canvas.csv").read_text()
        points = {row.split(",")[2]: float(row.split(",")[-1]) for row in rows.splitlines()[-3:]}
        # All is right. Emmy is a day and an hour late, Grace has two days more.
        assert points == {"ada": 60.0, "emmy": 30.0, "grace": 60.0}

    @pytest.mark.long("an exercise is written, proven and graded")
    def test_the_guide_is_true_from_the_wheel(self, installed, tmp_path):
        """Whoever installed the kit and follows *Write an exercise* gets what it shows."""
        guide = (ROOT / "docs/write-an-exercise.md").read_text(encoding="utf-8")

        said = follow(guide, tmp_path, environment(installed.folder / "bin"))

        assert any("everything holds" in printed for printed in said)
