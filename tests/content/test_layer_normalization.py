"""The reference layer normalization against values that PyTorch computed."""

from pathlib import Path

import numpy as np
import pytest

from autograder.course import Course
from autograder.judging.solutions import read_exercises, solution_namespace
from autograder.known_outputs import load

ASSIGNMENT = "05_dropout_and_layer_normalization"
COURSE = Course(Path(__file__).parents[2])


@pytest.mark.parametrize(("eps", "suffix"), [(1e-5, ""), (0.5, "_large_eps")])
class TestLayerNormalization:
    def test_the_solution_agrees_with_pytorch(self, eps, suffix):
        """Output and gradients agree to ten digits, also where eps is felt."""
        known = load(ASSIGNMENT, "layernorm")
        solution = solution_namespace(read_exercises(COURSE, ASSIGNMENT)["layernorm"])
        inputs = known["x"], known["gamma"], known["beta"]

        out, cache = solution["layernorm_forward"](*inputs, {"eps": eps})
        gradients = solution["layernorm_backward"](known["dout"], cache)

        for name, found in zip(("out", "dx", "dgamma", "dbeta"), (out, *gradients), strict=True):
            np.testing.assert_allclose(found, known[name + suffix], rtol=1e-10, atol=1e-10)
