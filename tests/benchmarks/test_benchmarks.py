"""The benchmarks run; what they measure is their own business."""

import json
import subprocess
import sys

import pytest

from autograder.course import Course
from autograder.grading.trusted import read_exercises
from benchmarks.classes import ROOT, hand_in, sources_of_class
from benchmarks.compare import Cost, table
from benchmarks.steady import Block, complaints
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


class TestSteady:
    """When a rate and a memory count as steady."""

    @pytest.mark.parametrize(
        ("rates", "sizes", "said"),
        [
            ([100] * 12, [200] * 12, []),
            ([10, *[100] * 11], [100, *[200] * 11], []),
            ([100] * 9 + [70] * 3, [200] * 12, ["the rate fell from 100 to 70"]),
            ([100] * 12, [200] * 11 + [230], ["the memory grew from 200 to 230 MB"]),
            ([100, 10], [200, 900], []),
        ],
        ids=["steady", "slow start", "slower", "larger", "too few blocks"],
    )
    def test_the_last_quarter_is_held_against_the_first(self, rates, sizes, said):
        """The first block, with the start-up in it, counts for neither."""
        found = [Block(20, rate, size, size) for rate, size in zip(rates, sizes, strict=True)]

        told = complaints(found)

        assert len(said) == len(told)
        assert all(part in whole for part, whole in zip(said, told, strict=True))


class TestCompare:
    """The table of the comparison."""

    def test_medians_are_compared(self):
        """The ratio says how many times the first costs what the last does."""
        costs = {"slow": [Cost(90, 60), Cost(60, 60), Cost(30, 60)], "fast": [Cost(6, 12)]}

        text = table(costs, {"slow": 1.0, "fast": 1.0}, 20)

        assert text.splitlines()[1].split() == ["slow", "60.0", "20", "60.0", "1.00"]
        assert text.splitlines()[-1].split() == ["ratio", "10.0", "5.0"]


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
