"""The benchmarks run; what they measure is their own business."""

import json
import subprocess
import sys

import numpy as np
import pytest

from autograder.build.scores import read_points
from autograder.course import Course
from autograder.judging.solutions import read_exercises
from autograder.mistakes import read_bank
from autograder.record.explanation import Repair, SmallChange
from benchmarks import plain
from benchmarks.classes import ROOT, hand_in, sources_of_class
from benchmarks.compare import LAYERLAB, NBGRADER, Row, table
from benchmarks.diverse import rewritten
from benchmarks.repairs import Drawn, drawn, is_at_the_mistake
from benchmarks.steady import Block, complaints
from benchmarks.stock import with_tests
from benchmarks.watched import Watched

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
        tests = course.hidden / ASSIGNMENT / "test_affine.py"
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

    def test_rates_are_compared(self):
        """A ratio says how many submissions we grade while a peer grades one; that of each class."""
        rows = [
            Row(NBGRADER, 20, 60.0, 0.0, 0.0, 100.0),
            Row(LAYERLAB, 20, 6.0, 0.0, 240.0, 100.5),
            Row(LAYERLAB, 200, 30.0, 0.02, 250.0, 1000.0),
        ]

        _, peer, small, large, ratios = table(rows)

        assert peer.split() == ["nbgrader", "autograde", "20", "60.0", "20", "3000", "100.00"]
        assert small.split()[2:] == ["20", "6.0", "200", "300", "240", "100.50"]
        assert large.split()[2:] == ["200", "30.0", "400", "150", "250", "+2%", "1000.00"]
        assert ratios == "times nbgrader autograde: 10.0 (20), 20.0 (200)"

    def test_an_earlier_build_is_compared_class_by_class(self):
        """Both grade each of them."""
        rows = [
            Row("layerlab c4baf61", 20, 4.0, 0.0, 240.0, 100.0),
            Row(LAYERLAB, 20, 2.0, 0.0, 240.0, 100.0),
            Row("layerlab c4baf61", 1000, 60.0, 0.0, 240.0, 100.0),
            Row(LAYERLAB, 1000, 20.0, 0.0, 240.0, 100.0),
        ]

        *_, ratios = table(rows)

        assert ratios == "times layerlab c4baf61: 2.0 (20), 3.0 (1000)"

    @pytest.mark.parametrize(
        ("samples", "growth"),
        [((), 0.0), ((1.0, 9.0), 0.0), ((10, 100, 100, 110), 0.1), ((100, 100, 900, 100), 0.0)],
    )
    def test_growth_is_that_after_the_start(self, samples, growth):
        """The last quarter against the second one."""
        assert Watched(1.0, samples).growth == pytest.approx(growth)


class TestPlain:
    """A plain pytest for each notebook."""

    def test_right_work_earns_everything(self, tmp_path):
        """And an untouched notebook nothing."""
        course = Course(ROOT)
        folder = plain.make_tests(tmp_path / "tests", ASSIGNMENT)["affine"]
        hand_in(tmp_path / "submitted", course.release / ASSIGNMENT, ASSIGNMENT, 1)
        notebook = tmp_path / "submitted" / "student0000" / ASSIGNMENT / "affine.ipynb"
        functions = ("affine_forward", "affine_backward")
        worth = read_points(course.hidden / ASSIGNMENT / "test_affine.py", functions)

        assert plain.grade(folder, notebook) == sum(worth.values())
        assert plain.grade(folder, course.release / ASSIGNMENT / "affine.ipynb") == 0.0


class TestRepairs:
    """The mistakes that are repaired as if nobody knew them."""

    def test_a_draw_is_the_same_each_time(self):
        """Two versions of the search are asked the same."""
        course = Course(ROOT, secret_number=1)

        first, second = (list(drawn(course, 3, 0, seed=4)) for _ in range(2))

        assert first == second
        assert len(first) == 3

    @pytest.mark.parametrize(("line", "there"), [(2, True), (3, False)])
    def test_a_line_is_held_against_the_mistake(self, line, there):
        """Of `out = x.reshape(len(x), -1) @ w`, the second line, the bias is missing."""
        course = Course(ROOT, secret_number=1)
        exercise = read_exercises(course, ASSIGNMENT)["affine"]
        bank = read_bank(course.mistakes / ASSIGNMENT, exercise)
        (entry,) = [one for one in bank.mistakes if one.name == "bias_forgotten"]
        changes = (SmallChange(line=line, kind="term"),)
        found = Repair(exercise="affine", function="affine_forward", changes=changes)

        assert is_at_the_mistake(course, Drawn(ASSIGNMENT, "affine", entry), found) is there


class TestScripts:
    """The commands."""

    @pytest.mark.long("what it measures is tested where it is made")
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

    @pytest.mark.long("what it measures is tested where it is made")
    def test_start_up_is_measured(self):
        """A line for each command that people wait for."""
        command = [sys.executable, str(ROOT / "benchmarks" / "startup.py"), "--runs", "1"]

        done = subprocess.run(command, capture_output=True, text=True, check=True)

        assert len(done.stdout.splitlines()) == 4


class TestDiverse:
    SOURCE = "def double(x):\n    twice = 2 * x\n    return twice, (x,)\n"

    def test_no_two_answer_alike(self):
        """Not by more than rounding: all earn what they would have earned."""
        x = np.random.default_rng(0).normal(size=(4, 3))
        answers = []
        for number in (1, 2):
            namespace = {"np": np}
            exec(rewritten(self.SOURCE, number), namespace)  # our own text
            out, (kept,) = namespace["double"](x)
            np.testing.assert_allclose(out, 2 * x, rtol=1e-14)
            answers.append((out.tobytes(), kept.tobytes()))

        assert answers[0] != answers[1]

    @pytest.mark.parametrize("source", ["%timeit f(1)", "x = 3\n", "def broken(:\n"])
    def test_what_defines_no_function_stays(self, source):
        """A magic, a value, and what is no Python."""
        assert rewritten(source, 7) == source
