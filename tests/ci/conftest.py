"""A course as a clean clone would have it, and students' repositories."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from autograder.build.exercise import parse_exercise
from autograder.intake.template import read_release
from autograder.proof.samples import make_notebook, solution_sources

from .runners import git

ROOT = Path(__file__).resolve().parents[2]
ASSIGNMENT = "01_fully_connected"
HOSTILE_NAME = "::error::a\n::add-mask::b.ipynb"
STUDENTS = {"ada": "solved", "emmy": "untouched", "mallory": "hostile", "ghost": "no repository"}


def commit(folder):
    """Make a repository of a folder, with all that is in it."""
    git("init", "--quiet", "--initial-branch=main", folder=folder)
    git("add", "--all", "--force", folder=folder)
    git("commit", "--quiet", "--message=Work", folder=folder)
    return folder


@pytest.fixture(scope="session")
def course_repository(tmp_path_factory):
    """The instructor's repository: all that is committed here, and a list of students."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if listed.returncode:
        pytest.skip("not a git checkout")
    folder = tmp_path_factory.mktemp("hosts") / "course"
    for name in filter(None, listed.stdout.split("\0")):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, folder / name)
    rows = [f"{name},https://github.com/our-class/{name}" for name in STUDENTS]
    (folder / "students.csv").write_text("\n".join(["student,repository", *rows]) + "\n")
    return commit(folder)


def write_solutions(folder):
    """Solve the notebooks of an assignment's folder."""
    for exercise, notebook in read_release(folder).items():
        author = parse_exercise(ROOT / "solutions" / ASSIGNMENT / f"{exercise}.py")
        solved = make_notebook(notebook, solution_sources(author))
        (folder / f"{exercise}.ipynb").write_text(json.dumps(solved, indent=1))


def write_attacks(folder):
    """Put into a repository what might fool whoever reads it."""
    (folder / "relu.ipynb").unlink()
    (folder / "relu.ipynb").symlink_to("/etc/passwd")
    (folder / "elsewhere").symlink_to("/etc")
    (folder / HOSTILE_NAME).write_text("{}")
    (folder / ".gitattributes").write_text("* filter=lfs\n")
    (folder / "huge.ipynb").touch()
    os.truncate(folder / "huge.ipynb", 101 * 10**6)


@pytest.fixture(scope="session")
def students(tmp_path_factory):
    """A folder of students' repositories, each with the released folder and what became of it."""
    root = tmp_path_factory.mktemp("students")
    for name, kind in STUDENTS.items():
        if kind == "no repository":
            continue
        folder = root / name / ASSIGNMENT
        shutil.copytree(ROOT / "release" / ASSIGNMENT, folder)
        if kind == "solved":
            write_solutions(folder)
        if kind == "hostile":
            write_attacks(folder)
        commit(root / name)
    return root
