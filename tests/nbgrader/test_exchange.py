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

NBGRADER = (sys.executable, "-m", "nbgrader")


def run(*command, folder, home):
    """Run a command as a person would; its end has to be a good one."""
    done = subprocess.run(
        command,
        cwd=folder,
        env={
            **os.environ,
            "HOME": str(home),
            "PATH": f"{Path(sys.executable).parent}:{os.defpath}",
        },
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done


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


class TestExchange:
    def test_there_and_back(self, course, tmp_path):
        """Released, fetched, submitted, collected, graded by us, and the feedback is fetched."""
        if probe().level is None:
            pytest.skip("no sandbox here")
        root, student = course
        ours = (sys.executable, "-m", "autograder.cli")
        run(*NBGRADER, "db", "assignment", "add", ASSIGNMENT, folder=root, home=tmp_path)
        run(*NBGRADER, "release_assignment", ASSIGNMENT, folder=root, home=tmp_path)
        options = (ASSIGNMENT, "--course=layerlab")
        run(*NBGRADER, "fetch_assignment", *options, folder=student, home=tmp_path)
        run(*NBGRADER, "submit", *options, folder=student, home=tmp_path)
        run(*NBGRADER, "collect", ASSIGNMENT, folder=root, home=tmp_path)

        run(*ours, "grade", f"--sandbox={probe().level}", folder=root, home=tmp_path)
        run(*NBGRADER, "generate_feedback", ASSIGNMENT, folder=root, home=tmp_path)
        run(*NBGRADER, "release_feedback", ASSIGNMENT, folder=root, home=tmp_path)
        run(*NBGRADER, "fetch_feedback", *options, folder=student, home=tmp_path)

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
