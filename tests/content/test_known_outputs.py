"""The reference solutions against values that PyTorch computed."""

import zipfile
from pathlib import Path

import numpy as np
import pytest

from autograder.course import Course
from autograder.errors import CourseError
from autograder.judging.solutions import read_exercises, solution_namespace
from autograder.known_outputs import FOLDER, load

COURSE = Course(Path(__file__).parents[2])
# function, the arrays it takes, and those it should return
FUNCTIONS = {
    "affine": ("affine", ["x", "w", "b"], ["dx", "dw", "db"]),
    "relu": ("relu", ["x"], ["dx"]),
    "sandwich": ("two_layer", ["x", "w1", "b1", "w2", "b2"], ["dx", "dw1", "db1", "dw2", "db2"]),
}


@pytest.mark.parametrize("exercise", FUNCTIONS)
class TestFullyConnected:
    def test_solutions_agree_with_pytorch(self, exercise):
        """Outputs and gradients agree to ten digits."""
        function, inputs, gradients = FUNCTIONS[exercise]
        known = load("01_fully_connected", exercise)
        solution = solution_namespace(read_exercises(COURSE, "01_fully_connected")[exercise])

        out, cache = solution[f"{function}_forward"](*(known[name] for name in inputs))
        answer = solution[f"{function}_backward"](known["dout"], cache)

        answers = answer if isinstance(answer, tuple) else (answer,)
        np.testing.assert_allclose(out, known["out"], rtol=1e-10, atol=1e-10)
        for got, name in zip(answers, gradients, strict=True):
            np.testing.assert_allclose(got, known[name], rtol=1e-10, atol=1e-10)

    def test_everything_is_in_double_precision(self, exercise):
        """The known outputs are precise enough to judge by."""
        known = load("01_fully_connected", exercise)

        assert {array.dtype for array in known.values()} == {np.dtype(np.float64)}


class TestRelu:
    def test_zeros_are_among_the_known_inputs(self):
        """PyTorch's word on the slope at 0 is part of the evidence."""
        known = load("01_fully_connected", "relu")

        assert np.any(known["x"] == 0)
        assert np.all(known["dx"][known["x"] == 0] == 0)


class TestLoad:
    def test_every_load_is_a_fresh_copy(self):
        """A submission that writes into its inputs does not disturb the next test."""
        load("01_fully_connected", "relu")["x"][:] = 7.0

        assert not np.all(load("01_fully_connected", "relu")["x"] == 7.0)

    def test_an_unknown_exercise_is_an_error(self):
        """An author who forgot to make the values is told how."""
        with pytest.raises(CourseError, match="nothing known of 'nonsense'"):
            load("01_fully_connected", "nonsense")

    def test_an_unknown_assignment_is_an_error(self):
        """A missing archive is named."""
        with pytest.raises(CourseError, match=r"99_nonsense\.npz: no such file"):
            load("99_nonsense", "affine")


class TestArchive:
    def test_it_holds_no_time_of_day(self):
        """Two runs of the script give the same bytes with one Python; zip headers differ between Pythons."""
        path = FOLDER / "01_fully_connected.npz"

        assert {info.date_time[0] for info in zipfile.ZipFile(path).infolist()} == {1980}
