"""Public tests of group normalization; small enough to check with pencil and paper."""

import numpy as np

from layerlab import expect_close, expect_gradients, expect_shape, hint


def one_image():
    """One image of four channels, each of one row and two columns."""
    return np.array([[[[1.0, 1.0]], [[1.0, 5.0]], [[10.0, 10.0]], [[10.0, 50.0]]]])


def per_channel(*numbers):
    """A number for each channel, in the shape that gamma and beta have."""
    return np.array(numbers).reshape(1, -1, 1, 1)


class TestSpatialGroupnormForward:
    @hint("1, 1, 1 and 5 have the mean 2 and the variance 3; with eps = 1, the root is 2.")
    def test_one_group(self, student):
        """Two channels that are one group are normalized together."""
        x, gamma, beta = one_image()[:, :2], per_channel(1.0, 1.0), per_channel(0.0, 0.0)

        out, cache = student.spatial_groupnorm_forward(x, gamma, beta, 1, {"eps": 1.0})

        expect_close(out, np.array([[[[-0.5, -0.5]], [[-0.5, 1.5]]]]), what="out")

    @hint("Deviations of -1, -1, -1 and 3 over the root of 3: eps is missing, which makes it 1e-5.")
    def test_neighbours_are_a_group(self, student):
        """Four channels in two groups: the second group is ten times the first, and comes out alike."""
        gamma, beta = np.ones((1, 4, 1, 1)), np.zeros((1, 4, 1, 1))

        out, cache = student.spatial_groupnorm_forward(one_image(), gamma, beta, 2, {})

        group = np.array([[[-1.0, -1.0]], [[-1.0, 3.0]]]) / np.sqrt(3)
        expect_close(out[0, :2], group, rtol=1e-4, what="the first group")
        expect_close(out[0, 2:], group, rtol=1e-4, what="the second group")

    @hint("gamma and beta belong to a channel, whatever group that is in.")
    def test_scale_and_shift_belong_to_channels(self, student):
        """Each channel has a scale and a shift of its own."""
        gamma, beta = per_channel(0.0, 2.0), per_channel(7.0, 1.0)

        out, cache = student.spatial_groupnorm_forward(
            one_image()[:, :2], gamma, beta, 1, {"eps": 1.0}
        )

        expect_close(out, np.array([[[[7.0, 7.0]], [[0.0, 4.0]]]]), what="out")

    @hint("Mean and variance are taken within one image: the axis of images stays.")
    def test_images_keep_to_themselves(self, student):
        """An image comes out the same, whoever else is in the batch."""
        gamma, beta = per_channel(1.0, 2.0, 3.0, 4.0), per_channel(1.0, 0.0, 0.0, 0.0)
        both = np.concatenate([one_image(), -3 * one_image() ** 2])
        alone, cache = student.spatial_groupnorm_forward(one_image(), gamma, beta, 2, {})

        out, cache = student.spatial_groupnorm_forward(both, gamma, beta, 2, {})

        expect_close(out[:1], alone, what="out of the first image")


class TestSpatialGroupnormBackward:
    @hint("Every place of every image used the same beta. And what shape does beta have?")
    def test_beta_hears_every_place(self, student):
        """The gradient of beta gathers dout over all images and places of a channel."""
        dout = np.arange(8.0).reshape(1, 4, 1, 2)
        gamma, beta = per_channel(1.0, 1.0, 1.0, 1.0), per_channel(0.0, 0.0, 0.0, 0.0)
        out, cache = student.spatial_groupnorm_forward(one_image(), gamma, beta, 2, {})

        dx, dgamma, dbeta = student.spatial_groupnorm_backward(dout, cache)

        expect_close(dbeta, per_channel(1.0, 5.0, 9.0, 13.0), what="dbeta")

    @hint("The normalized numbers are -0.5, -0.5 in channel 0, and -0.5, 1.5 in channel 1.")
    def test_gamma_hears_what_it_scaled(self, student):
        """The gradient of gamma weighs dout with the normalized numbers, channel by channel."""
        x, gamma, beta = one_image()[:, :2], per_channel(1.0, 1.0), per_channel(0.0, 0.0)
        dout = np.array([[[[1.0, 3.0]], [[4.0, 2.0]]]])
        out, cache = student.spatial_groupnorm_forward(x, gamma, beta, 1, {"eps": 1.0})

        dx, dgamma, dbeta = student.spatial_groupnorm_backward(dout, cache)

        expect_close(dgamma, per_channel(-2.0, 1.0), what="dgamma")

    @hint(
        "Which gradient is off, and is it its shape or its values?",
        "If a shape is wrong, compare it with that of x or gamma. If a value is, nudge one entry.",
        "gamma and beta gather what all they were applied to says; x reaches out directly, through the mean and through the variance.",
    )
    def test_agrees_with_nudging_the_inputs(self, student, rng):
        """The gradients tell how out moves when x, gamma and beta are nudged."""
        inputs = [rng.normal(size=shape) for shape in [(2, 4, 3, 2), (1, 4, 1, 1), (1, 4, 1, 1)]]
        dout = rng.normal(size=(2, 4, 3, 2))

        def forward(x, gamma, beta):
            return student.spatial_groupnorm_forward(x, gamma, beta, 2, {"eps": 0.1})

        out, cache = forward(*(array.copy() for array in inputs))

        dx, dgamma, dbeta = student.spatial_groupnorm_backward(dout.copy(), cache)

        expect_shape(dx, (2, 4, 3, 2), what="dx")
        expect_gradients(
            forward, inputs, dout, (dx, dgamma, dbeta), names=("dx", "dgamma", "dbeta"), rng=rng
        )
