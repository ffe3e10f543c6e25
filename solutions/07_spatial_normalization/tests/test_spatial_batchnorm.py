"""Public tests of spatial batch normalization; small enough to check with pencil and paper."""

import numpy as np

from layerlab import expect_close, expect_gradients, expect_shape, hint


def two_images():
    """Two images of two channels, one row high: channel 0 holds 1, 1, 1, 5 and channel 1 ten times that."""
    return np.array([[[[1.0, 1.0]], [[10.0, 10.0]]], [[[1.0, 5.0]], [[10.0, 50.0]]]])


class TestSpatialBatchnormForward:
    @hint("1, 1, 1 and 5 have the mean 2 and the variance 3; with eps = 1, the root is 2.")
    def test_one_channel(self, student):
        """A channel's four numbers, from two images, are normalized together."""
        x = np.array([[[[1.0, 1.0]]], [[[1.0, 5.0]]]])
        bn_param = {"mode": "train", "eps": 1.0}

        out, cache = student.spatial_batchnorm_forward(x, np.ones(1), np.zeros(1), bn_param)

        expect_close(out, np.array([[[[-0.5, -0.5]]], [[[-0.5, 1.5]]]]), what="out")

    @hint("Each channel has a gamma and a beta of its own. Is each number back at its place?")
    def test_channels_keep_to_themselves(self, student):
        """Each channel is normalized by itself, then scaled by its gamma and shifted by its beta."""
        bn_param = {"mode": "train", "eps": 0.0}
        gamma, beta = np.array([0.0, np.sqrt(3.0)]), np.array([7.0, 20.0])

        out, cache = student.spatial_batchnorm_forward(two_images(), gamma, beta, bn_param)

        expect_close(
            out,
            np.array([[[[7.0, 7.0]], [[19.0, 19.0]]], [[[7.0, 7.0]], [[19.0, 23.0]]]]),
            what="out",
        )

    @hint("With momentum 0.75 three quarters of the old statistics (0 at first) are kept.")
    def test_keeps_statistics_for_later(self, student):
        """A call in train mode leaves a running mean and variance for each channel in bn_param."""
        bn_param = {"mode": "train", "momentum": 0.75}

        student.spatial_batchnorm_forward(two_images(), np.ones(2), np.zeros(2), bn_param)

        expect_close(bn_param["running_mean"], np.array([0.5, 5.0]), what="running_mean")
        expect_close(bn_param["running_var"], np.array([0.75, 75.0]), what="running_var")

    @hint("In test mode the batch's own mean plays no part: take the running ones.")
    def test_uses_statistics_in_test_mode(self, student):
        """In test mode one image alone is normalized, with the statistics that were kept."""
        bn_param = {"mode": "test", "eps": 1.0}
        bn_param.update(running_mean=np.array([1.0, 2.0]), running_var=np.array([3.0, 8.0]))
        x = np.array([[[[1.0, 3.0]], [[2.0, 5.0]]]])

        out, cache = student.spatial_batchnorm_forward(x, np.ones(2), np.zeros(2), bn_param)

        expect_close(out, np.array([[[[0.0, 1.0]], [[0.0, 1.0]]]]), what="out")

    @hint(
        "Are rows of an image still its rows when they come out?",
        "Undo every move of axes, in reverse order.",
        "A reshape alone does not move axes: transpose first, then reshape; on the way back reshape first, then transpose.",
    )
    def test_every_number_keeps_its_place(self, student):
        """With means of 0 and variances of 1, an image two rows high comes out as it came in."""
        bn_param = {
            "mode": "test",
            "eps": 0.0,
            "running_mean": np.zeros(2),
            "running_var": np.ones(2),
        }
        x = np.arange(12.0).reshape(1, 2, 2, 3)

        out, cache = student.spatial_batchnorm_forward(x.copy(), np.ones(2), np.zeros(2), bn_param)

        expect_close(out, x, what="out")


class TestSpatialBatchnormBackward:
    @hint("Every place of every image used the same beta, so each of them has a say.")
    def test_beta_hears_every_place(self, student):
        """The gradient of beta gathers dout over all images and places of a channel."""
        dout = np.array([[[[1.0, 2.0]], [[3.0, 4.0]]], [[[5.0, 6.0]], [[7.0, 8.0]]]])
        out, cache = student.spatial_batchnorm_forward(
            two_images(), np.ones(2), np.zeros(2), {"mode": "train"}
        )

        dx, dgamma, dbeta = student.spatial_batchnorm_backward(dout, cache)

        expect_close(dbeta, np.array([14.0, 22.0]), what="dbeta")

    @hint("gamma was multiplied by -0.5, -0.5, -0.5 and 1.5; dout is 2 in one place.")
    def test_gamma_hears_what_it_scaled(self, student):
        """The gradient of gamma weighs dout with the normalized numbers."""
        x, dout = np.array([[[[1.0, 1.0]]], [[[1.0, 5.0]]]]), np.zeros((2, 1, 1, 2))
        dout[1, 0, 0, 1] = 2.0
        out, cache = student.spatial_batchnorm_forward(
            x, np.ones(1), np.zeros(1), {"mode": "train", "eps": 1.0}
        )

        dx, dgamma, dbeta = student.spatial_batchnorm_backward(dout, cache)

        expect_close(dgamma, np.array([3.0]), what="dgamma")

    @hint(
        "Which gradient is off, and is it its shape or its values?",
        "If a shape is wrong, compare it with that of x or gamma. If a value is, nudge one entry.",
        "gamma and beta gather what all they were applied to says; x reaches out directly, through the mean and through the variance.",
    )
    def test_agrees_with_nudging_the_inputs(self, student, rng):
        """The gradients tell how out moves when x, gamma and beta are nudged."""
        inputs = rng.normal(size=(2, 3, 3, 4)), rng.normal(size=3), rng.normal(size=3)
        dout = rng.normal(size=(2, 3, 3, 4))

        def forward(x, gamma, beta):
            return student.spatial_batchnorm_forward(x, gamma, beta, {"mode": "train", "eps": 0.1})

        out, cache = forward(*(array.copy() for array in inputs))

        dx, dgamma, dbeta = student.spatial_batchnorm_backward(dout.copy(), cache)

        expect_shape(dx, (2, 3, 3, 4), what="dx")
        expect_gradients(
            forward, inputs, dout, (dx, dgamma, dbeta), names=("dx", "dgamma", "dbeta"), rng=rng
        )
