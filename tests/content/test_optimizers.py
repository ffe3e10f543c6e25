"""The reference optimizers and the reference network against values that PyTorch computed."""

from pathlib import Path

import numpy as np
import pytest

from autograder.course import Course
from autograder.judging.solutions import read_exercises, solution_namespace
from autograder.known_outputs import load

ASSIGNMENT = "03_optimizers"
COURSE = Course(Path(__file__).parents[2])
SETTINGS = {
    "sgd_momentum": ("learning_rate", "momentum"),
    "rmsprop": ("learning_rate", "decay_rate", "epsilon"),
    "adam": ("learning_rate", "beta1", "beta2", "epsilon"),
}
STATE = {"sgd_momentum": ("velocity",), "rmsprop": ("cache",), "adam": ("m", "v")}


def solution(exercise):
    """Return what the solution of an exercise defines."""
    return solution_namespace(read_exercises(COURSE, ASSIGNMENT)[exercise])


@pytest.mark.parametrize("name", SETTINGS)
class TestOptimizers:
    def test_solutions_agree_with_pytorch(self, name):
        """Each place on the way, and what is remembered at the end, agree to ten digits."""
        known = load(ASSIGNMENT, "optimizers")
        step, w = solution("optimizers")[name], known["w"]
        config = {key: float(known[f"{name}.{key}"]) for key in SETTINGS[name]}

        for dw, expected in zip(known["dw"], known[f"{name}.path"], strict=True):
            w, config = step(w, dw, config)
            np.testing.assert_allclose(w, expected, rtol=1e-10, atol=1e-10)

        for key in STATE[name]:
            np.testing.assert_allclose(config[key], known[f"{name}.{key}"], rtol=1e-10, atol=1e-12)


class TestNetwork:
    def test_solution_agrees_with_pytorch(self):
        """Loss and gradients of four layers agree to ten digits."""
        known = load(ASSIGNMENT, "network")
        names = [name for name in known if name[0] in "Wb"]
        params = {name: known[name] for name in names}

        loss, grads = solution("network")["network_loss"](
            params, known["x"], known["y"], float(known["reg"])
        )

        assert len(names) == 8
        np.testing.assert_allclose(loss, known["out"], rtol=1e-10)
        for name in names:
            np.testing.assert_allclose(grads[name], known[f"d{name}"], rtol=1e-10, atol=1e-10)
