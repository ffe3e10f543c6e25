"""The reference solutions of 07_spatial_normalization against values that PyTorch computed."""

from pathlib import Path

import numpy as np
import pytest

from autograder.course import Course
from autograder.judging.solutions import read_exercises, solution_namespace
from autograder.known_outputs import load

ASSIGNMENT = "07_spatial_normalization"
COURSE = Course(Path(__file__).parents[2])
GRADIENTS = ("dx", "dgamma", "dbeta")
# exercise: the arguments that follow x, gamma and beta
OPTIONS = {
    "spatial_batchnorm": [{"mode": "train", "eps": 1e-3}],
    "groupnorm": [3, {"eps": 1e-3}],
}


def functions_of(exercise):
    """Return the solution's forward and backward."""
    parsed = read_exercises(COURSE, ASSIGNMENT)[exercise]
    namespace = solution_namespace(parsed)
    return [namespace[function] for function in parsed.functions]


def agree(got, known):
    """Expect ten equal digits."""
    np.testing.assert_allclose(got, known, rtol=1e-10, atol=1e-10)


@pytest.mark.parametrize("exercise", OPTIONS)
def test_solutions_agree_with_pytorch(exercise):
    """Outputs and all gradients agree to ten digits, in double precision."""
    known = load(ASSIGNMENT, exercise)
    forward, backward = functions_of(exercise)

    out, cache = forward(known["x"], known["gamma"], known["beta"], *OPTIONS[exercise])

    agree(out, known["out"])
    for got, name in zip(backward(known["dout"], cache), GRADIENTS, strict=True):
        agree(got, known[name])
    assert {array.dtype for array in known.values()} == {np.dtype(np.float64)}


def test_test_mode_agrees_with_pytorch():
    """Given running statistics, PyTorch's evaluation mode is our test mode."""
    known = load(ASSIGNMENT, "spatial_batchnorm")
    kept = {name: known[name] for name in ("running_mean", "running_var")}
    forward, _ = functions_of("spatial_batchnorm")

    out, _ = forward(
        known["x"], known["gamma"], known["beta"], {"mode": "test", "eps": 1e-3, **kept}
    )

    agree(out, known["test_out"])
