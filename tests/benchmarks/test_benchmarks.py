"""The benchmarks run; what they measure is their own business."""

import json
import subprocess
import sys

import pytest

from autograder.course import Course
from autograder.grading.trusted import read_exercises
from benchmarks.classes import ROOT, hand_in, sources_of_class
from benchmarks.stock import with_tests

ASSIGNMENT = "01_fully_connected"


class TestClasses:
    """The submissions that are graded."""

    def test_a_class_is_a_mix(self, tmp_path):
        """No two of six students hand in the same, but those who are right throughout."""
        release = ROOT / "release" / ASSIGNMENT

        hand_in(tmp_path, release, ASSIGNMENT, 6)

        texts = [
            "".join(path.read_text() for path in sorted(student.rglob("*.ipynb")))
            for student in sorted(tmp_path.iterdir())
        ]
        assert len(texts) == 6
        assert texts[0] == texts[3]
        assert len(set(texts)) == 5

    def test_a_class_is_the_same_each_time(self):
        """Two runs compare like with like."""
        assert sources_of_class(ASSIGNMENT, 5) == sources_of_class(ASSIGNMENT, 5)


class TestStock:
    """The hidden tests as in-notebook tests."""

    @pytest.mark.parametrize("function", ["affine_forward", "affine_backward"])
    def test_a_right_notebook_earns_everything(self, function):
        """The cell's last value is the sum of the points of all tests that pass."""
        course = Course(ROOT)
        exercise = read_exercises(course, ASSIGNMENT)["affine"]
        tests = (course.hidden / ASSIGNMENT / "test_affine.py").read_text(encoding="utf-8")
        source = json.loads((course.source / ASSIGNMENT / "affine.ipynb").read_bytes())
        cells = [
            with_tests(cell, exercise, tests)
            for cell in source["cells"]
            if cell["cell_type"] == "code" and "demo" not in cell["metadata"].get("tags", [])
        ]
        namespace, earned, worth = {}, {}, {}

        for cell in cells:
            exec(compile("".join(cell["source"]), "cell", "exec"), namespace)
            marks = cell["metadata"].get("nbgrader", {})
            if marks.get("grade"):
                worth[marks["grade_id"]] = marks["points"]
                earned[marks["grade_id"]] = namespace["_score"]

        assert earned[f"test_{function}"] == worth[f"test_{function}"]


class TestScripts:
    """The commands."""

    def test_the_long_class_is_graded(self):
        """A line a block, with rate and memory."""
        command = [sys.executable, str(ROOT / "benchmarks" / "steady.py"), "--count", "2"]

        done = subprocess.run(
            [*command, "--block", "1", "--sandbox", "reduced"],
            capture_output=True,
            text=True,
            check=True,
        )

        assert len(done.stdout.splitlines()) == 3
