"""Public tests of the convolutional layer; small enough to check with pencil and paper."""

import numpy as np

from layerlab import expect_close, expect_gradients, expect_shape, hint

IMAGE = np.array([[[[1.0, 2.0, 0.0], [0.0, 1.0, 3.0], [2.0, 1.0, 0.0]]]])
FILTER = np.array([[[[1.0, 2.0], [0.0, -1.0]]]])


class TestConvForwardNaive:
    @hint(
        "Which four products make the first number?",
        "1 * 1 + 2 * 2 + 0 * 0 + 1 * (-1) = 4. Is the filter used as it is, not turned?",
        "Window times filter, entry by entry, added up over all of it; then the bias of the filter.",
    )
    def test_one_image(self, student):
        """The image and the filter of the text make the four numbers of the text."""
        x, w, b = IMAGE.copy(), FILTER.copy(), np.zeros(1)

        out, cache = student.conv_forward_naive(x, w, b, {"stride": 1, "pad": 0})

        expect_close(out, np.array([[[[4.0, -1.0], [1.0, 7.0]]]]), what="out")

    @hint("A window goes through all channels: 1 + 10 + 100 is a single number of out.")
    def test_adds_up_over_channels(self, student):
        """Channels of 1, 10 and 100 are added up; each filter has a bias of its own."""
        x = np.array([1.0, 10.0, 100.0]).reshape(1, 3, 1, 1) * np.ones((1, 3, 2, 3))
        w = np.array([1.0, 2.0]).reshape(2, 1, 1, 1) * np.ones((2, 3, 1, 1))
        b = np.array([0.5, -0.5])

        out, cache = student.conv_forward_naive(x, w, b, {"stride": 1, "pad": 0})

        expected = np.array([111.5, 221.5]).reshape(1, 2, 1, 1) * np.ones((1, 2, 2, 3))
        expect_close(out, expected, what="out")

    @hint(
        "Where does the second window of a row begin?",
        "With stride 2 and a filter of a single 1, every other pixel of every other row is left.",
        "Output row i looks at input rows from i * stride on; rows belong to the height, columns to the width.",
    )
    def test_steps_over_pixels(self, student):
        """A stride of 2 takes every other row and column, of an image that is wider than high."""
        x = np.array([[[[1.0, 2, 3, 4, 5], [6, 7, 8, 9, 10], [11, 12, 13, 14, 15]]]])

        out, cache = student.conv_forward_naive(
            x, np.ones((1, 1, 1, 1)), np.zeros(1), {"stride": 2, "pad": 0}
        )

        expect_close(out, np.array([[[[1.0, 3.0, 5.0], [11.0, 13.0, 15.0]]]]), what="out")

    @hint(
        "What lies outside of the image?",
        "Put zeros around the image: in the corner, four of the nine pixels are left.",
        "On its last two axes alone, and on both sides of each; `np.pad` takes a pair for each axis.",
    )
    def test_reaches_over_the_edge(self, student):
        """For an image of ones, a filter of ones counts the pixels that are not padding."""
        x, w, b = np.ones((1, 1, 3, 4)), np.ones((1, 1, 3, 3)), np.zeros(1)

        out, cache = student.conv_forward_naive(x, w, b, {"stride": 1, "pad": 1})

        expected = np.array([[[[4.0, 6, 6, 4], [6, 9, 9, 6], [4, 6, 6, 4]]]])
        expect_close(out, expected, what="out")


class TestConvBackwardNaive:
    @hint("Each window adds its share: ten times for the first window, once for the second.")
    def test_two_windows(self, student):
        """The example of the text: two windows share a filter, and pixels."""
        x, w, b = IMAGE.copy(), FILTER.copy(), np.zeros(1)
        out, cache = student.conv_forward_naive(x, w, b, {"stride": 1, "pad": 0})

        dx, dw, db = student.conv_backward_naive(np.array([[[[10.0, 1.0], [0.0, 0.0]]]]), cache)

        expect_close(dx, np.array([[[[10.0, 21, 2], [0, -10, -1], [0, 0, 0]]]]), what="dx")
        expect_close(dw, np.array([[[[12.0, 20.0], [1.0, 13.0]]]]), what="dw")
        expect_close(db, np.array([11.0]), what="db")

    @hint(
        "In how many windows does a pixel lie?",
        "The pixel in the middle lies in all nine windows, one in a corner in four of them.",
        "Each window adds its share with +=; a plain = keeps the last one alone.",
    )
    def test_counts_windows(self, student):
        """With ones everywhere, dx counts the windows of each pixel, and the padding is gone."""
        x, w, b = np.ones((1, 1, 3, 3)), np.ones((1, 1, 3, 3)), np.zeros(1)
        out, cache = student.conv_forward_naive(x, w, b, {"stride": 1, "pad": 1})

        dx, dw, db = student.conv_backward_naive(np.ones((1, 1, 3, 3)), cache)

        expect_close(dx, np.array([[[[4.0, 6, 4], [6, 9, 6], [4, 6, 4]]]]), what="dx")

    @hint(
        "Which gradient is off, and is it its shape or its values?",
        "If a shape is wrong, compare it with that of x, w or b. If a value is, nudge one entry.",
        "A gradient has the shape of what it belongs to; where one thing was used several times, it gathers all its uses.",
    )
    def test_agrees_with_nudging_the_inputs(self, student, rng):
        """The gradients tell how out moves when x, w and b are nudged."""
        x, w, b = rng.normal(size=(2, 2, 4, 6)), rng.normal(size=(3, 2, 2, 4)), rng.normal(size=3)
        conv_param = {"stride": 2, "pad": 1}
        dout = rng.normal(size=(2, 3, 3, 3))
        out, cache = student.conv_forward_naive(x, w, b, conv_param)

        dx, dw, db = student.conv_backward_naive(dout.copy(), cache)

        expect_shape(dx, x.shape, what="dx")
        expect_gradients(
            lambda x, w, b: student.conv_forward_naive(x, w, b, dict(conv_param)),
            (x, w, b), dout, (dx, dw, db), names=("dx", "dw", "db"), rng=rng,
        )  # fmt: skip
