"""The reference solutions of 04, 06 and 08 against values that PyTorch computed."""

from pathlib import Path

import numpy as np
import pytest

from autograder.course import Course
from autograder.judging.solutions import read_exercises, solution_namespace
from autograder.known_outputs import load

COURSE = Course(Path(__file__).parents[2])
CONV_PARAM = {"stride": 2, "pad": 1}
POOL_PARAM = {"pool_height": 2, "pool_width": 3, "stride": 1}


def solution_of(assignment, exercise):
    """Return the solution's functions by name, and the known outputs."""
    namespace = solution_namespace(read_exercises(COURSE, assignment)[exercise])
    return namespace, load(assignment, exercise)


def agree(found, known):
    """Expect ten digits of each array."""
    for name, value in found.items():
        np.testing.assert_allclose(value, known[name], rtol=1e-10, atol=1e-10, err_msg=name)


class TestBatchNormalization:
    @pytest.mark.parametrize("backward", ["batchnorm_backward", "batchnorm_backward_alt"])
    def test_training(self, backward):
        """Output and gradients, where eps is felt."""
        solution, known = solution_of("04_batch_normalization", "batchnorm")
        bn_param = {"mode": "train", "eps": float(known["eps"])}

        out, cache = solution["batchnorm_forward"](
            known["x"], known["gamma"], known["beta"], bn_param
        )
        dx, dgamma, dbeta = solution[backward](known["dout"], cache)

        agree({"out": out, "dx": dx, "dgamma": dgamma, "dbeta": dbeta}, known)

    def test_running_statistics_and_evaluation(self):
        """Three batches are remembered, and then used."""
        solution, known = solution_of("04_batch_normalization", "batchnorm")
        bn_param = {name: float(known[name]) for name in ("eps", "momentum")}
        parameters = known["gamma"], known["beta"]
        for batch in known["batches"]:
            bn_param["mode"] = "train"
            solution["batchnorm_forward"](batch, *parameters, bn_param)

        bn_param["mode"] = "test"
        test_out, _ = solution["batchnorm_forward"](known["test_x"], *parameters, bn_param)

        agree({name: bn_param[name] for name in ("running_mean", "running_var")}, known)
        agree({"test_out": test_out}, known)


class TestConvolution:
    def test_convolution(self):
        """Stride 2 and padding 1, on images that are no squares."""
        solution, known = solution_of("06_convolution", "convolution")

        out, cache = solution["conv_forward_naive"](known["x"], known["w"], known["b"], CONV_PARAM)
        dx, dw, db = solution["conv_backward_naive"](known["dout"], cache)

        agree({"out": out, "dx": dx, "dw": dw, "db": db}, known)

    def test_max_pooling(self):
        """Windows that overlap and are no squares."""
        solution, known = solution_of("06_convolution", "pooling")

        out, cache = solution["max_pool_forward_naive"](known["x"], POOL_PARAM)
        dx = solution["max_pool_backward_naive"](known["dout"], cache)

        agree({"out": out, "dx": dx}, known)


class TestDigits:
    def test_the_network(self):
        """Scores, the loss with its penalty, and the gradient of every parameter."""
        solution, known = solution_of("08_digits", "digits")
        params = {name: known[name] for name in ("W1", "b1", "W2", "b2", "W3", "b3")}

        scores = solution["convnet_loss"](params, known["x"])
        loss, grads = solution["convnet_loss"](params, known["x"], known["y"], float(known["reg"]))

        agree({"scores": scores, "loss": loss}, known)
        agree({f"d{name}": value for name, value in grads.items()}, known)
