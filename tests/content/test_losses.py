"""The reference losses against values that PyTorch computed."""

from pathlib import Path

import numpy as np
import pytest

from autograder.course import Course
from autograder.judging.solutions import read_exercises, solution_namespace
from autograder.known_outputs import load

ASSIGNMENT = "02_losses"
COURSE = Course(Path(__file__).parents[2])


@pytest.mark.parametrize("exercise", ["svm", "softmax"])
class TestLosses:
    def test_solutions_agree_with_pytorch(self, exercise):
        """Loss and gradient agree to ten digits."""
        known = load(ASSIGNMENT, exercise)
        solution = solution_namespace(read_exercises(COURSE, ASSIGNMENT)[exercise])

        loss, dx = solution[f"{exercise}_loss"](known["x"], known["y"])

        np.testing.assert_allclose(loss, known["loss"], rtol=1e-10)
        np.testing.assert_allclose(dx, known["dx"], rtol=1e-10, atol=1e-10)

    def test_the_known_loss_is_one_number_in_double_precision(self, exercise):
        """An archive that holds a vector of one entry would refuse every correct answer."""
        known = load(ASSIGNMENT, exercise)

        assert known["loss"].shape == ()
        assert known["loss"].dtype == known["dx"].dtype == np.float64


class TestSvm:
    def test_known_margins_keep_away_from_the_corner(self):
        """At the corner the gradient is a matter of taste; PyTorch's would not be evidence."""
        known = load(ASSIGNMENT, "svm")
        x, y = known["x"], known["y"]

        margins = x - x[np.arange(len(x)), y][:, np.newaxis] + 1

        assert np.abs(margins).min() > 0.01
        assert np.any(margins < 0)
