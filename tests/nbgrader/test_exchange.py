"""nbgrader's exchange, there and back: from the release to the feedback that a student fetches."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.demo.kit import ASSIGNMENT
from autograder.publish.folders import _exchange_files
from autograder.sandbox import probe

# Each command in a fork of one process: nbgrader's imports take longer than what it does. A command comes with the
# folder that it is given in.
SCRIPT = """
import os, subprocess, sys
from nbgrader.apps.nbgraderapp import NbGraderApp
for line in sys.argv[1:]:
    folder, program, *words = line.split()
    if program == "layerlab":
        code = subprocess.run([sys.executable, "-m", "autograder.cli", *words], cwd=folder).returncode
    else:
        if os.fork() == 0:
            os.chdir(folder)
            NbGraderApp.launch_instance(words)
            sys.exit(0)
        code = os.waitstatus_to_exitcode(os.wait()[1])
    if code:
        sys.exit(f"{line} ended with {code}")
"""


@pytest.fixture
def course(demo, tmp_path):
    """A course of one assignment that nobody has handed anything in for."""
    source, _ = demo
    root = tmp_path / "course"
    for name in ("autograder", "release", "solutions", "source"):
        shutil.copytree(source.root / name, root / name)
    shutil.copytree(source.root / ".layerlab", root / ".layerlab")
    config = (source.root / "nbgrader_config.py").read_text()
    exchange = tmp_path / "exchange"
    exchange.mkdir()
    (root / "nbgrader_config.py").write_text(f"{config}\nc.Exchange.root = {str(exchange)!r}\n")
    student = tmp_path / "student"
    student.mkdir()
    text = f"c = get_config()\nc.Exchange.root = {str(exchange)!r}\n"
    (student / "nbgrader_config.py").write_text(text)
    return root, student


# nbgrader looks for the program alembic, which lies beside the interpreter.
PROGRAMS = os.pathsep.join((str(Path(sys.executable).parent), os.defpath))


class TestExchange:
    def test_there_and_back(self, course, tmp_path):
        """Released, fetched, submitted, collected, graded by us, and the feedback is fetched."""
        if probe().level is None:
            pytest.skip("no sandbox here")
        root, student = course
        commands = (
            f"{root} nbgrader release_assignment {ASSIGNMENT}",
            f"{student} nbgrader fetch_assignment {ASSIGNMENT} --course=layerlab",
            f"{student} nbgrader submit {ASSIGNMENT} --course=layerlab",
            f"{root} nbgrader collect {ASSIGNMENT}",
            f"{root} layerlab grade --sandbox={probe().level}",
            f"{root} nbgrader generate_feedback {ASSIGNMENT}",
            f"{root} nbgrader release_feedback {ASSIGNMENT}",
            f"{student} nbgrader fetch_feedback {ASSIGNMENT} --course=layerlab",
        )

        ended = subprocess.run(
            [sys.executable, "-c", SCRIPT, *commands],
            env={**os.environ, "HOME": str(tmp_path), "PATH": PROGRAMS},
            capture_output=True,
            text=True,
            timeout=180,
            check=False,
        )

        assert ended.returncode == 0, ended.stdout + ended.stderr
        pages = sorted(path.name for path in student.rglob("feedback/**/*.html"))
        assert pages == ["affine.html", "relu.html", "sandwich.html"]


class TestExchangeFiles:
    """What the exchange laid into a student's folder goes along, and nothing else."""

    def test_files_of_the_exchange(self, tmp_path):
        """Time and secret, as they are."""
        (tmp_path / "timestamp.txt").write_text("2026-01-31 23:59:00 UTC")
        (tmp_path / "submission_secret.txt").write_text("abc")
        (tmp_path / "notes.txt").write_text("mine")

        found = dict(_exchange_files(tmp_path))

        assert found == {
            "timestamp.txt": b"2026-01-31 23:59:00 UTC",
            "submission_secret.txt": b"abc",
        }

    @pytest.mark.parametrize("kind", ["a link", "a pipe", "a folder", "a large file", "nothing"])
    def test_what_is_no_such_file_stays(self, tmp_path, kind):
        """A student may lay anything there."""
        path = tmp_path / "timestamp.txt"
        if kind == "a link":
            (tmp_path / "other").write_text("not for students")
            path.symlink_to(tmp_path / "other")
        elif kind == "a pipe":
            os.mkfifo(path)
        elif kind == "a folder":
            path.mkdir()
        elif kind == "a large file":
            path.write_bytes(b"x" * 10_000)

        assert dict(_exchange_files(tmp_path)) == {}
