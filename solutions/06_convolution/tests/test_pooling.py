"""Public tests of max pooling; small enough to check with pencil and paper."""

import numpy as np

from layerlab import expect_close, expect_gradients, expect_shape, hint

IMAGE = np.array([[[[1.0, 3, 2, 0], [5, 2, 1, 1], [0, 1, 4, 6], [2, 0, 7, 5]]]])
ROWS = np.array([[[[1.0, 9, 2, 8], [7, 3, 6, 4]]]])
TILES = {"pool_height": 2, "pool_width": 2, "stride": 2}
SLIDING = {"pool_height": 1, "pool_width": 3, "stride": 1}


class TestMaxPoolForwardNaive:
    @hint("The four tiles of the text: the largest of 1, 3, 5 and 2 is 5.")
    def test_one_image(self, student):
        """The image of the text becomes the four numbers of the text."""
        out, cache = student.max_pool_forward_naive(IMAGE.copy(), dict(TILES))

        expect_close(out, np.array([[[[5.0, 2.0], [2.0, 7.0]]]]), what="out")

    @hint("The windows of the first row are 1, 9, 2 and 9, 2, 8.")
    def test_wide_windows_overlap(self, student):
        """Windows one high and three wide, moved by one, see some numbers twice."""
        out, cache = student.max_pool_forward_naive(ROWS.copy(), dict(SLIDING))

        expect_close(out, np.array([[[[9.0, 9.0], [7.0, 6.0]]]]), what="out")

    @hint(
        "Which is the largest of these numbers?",
        "Minus one is. If you see a 0, where does it come from?",
        "From padding, or from a search that starts at 0; it may start at the first entry, or at -inf.",
    )
    def test_negative_numbers(self, student):
        """Among negative numbers, the largest is the one closest to 0."""
        x = np.array([[[[-1.0, -3.0]], [[-8.0, -5.0]]]])

        out, cache = student.max_pool_forward_naive(
            x, {"pool_height": 1, "pool_width": 2, "stride": 2}
        )

        expect_close(out, np.array([[[[-1.0]], [[-5.0]]]]), what="out")


class TestMaxPoolBackwardNaive:
    @hint("The 5 won the first tile, so the 10 goes where the 5 is.")
    def test_one_image(self, student):
        """Each number of dout goes to the winner of its tile, as in the text."""
        out, cache = student.max_pool_forward_naive(IMAGE.copy(), dict(TILES))

        dx = student.max_pool_backward_naive(np.array([[[[10.0, 20.0], [30.0, 40.0]]]]), cache)

        expected = np.array([[[[0.0, 0, 20, 0], [10, 0, 0, 0], [0, 0, 0, 0], [30, 0, 40, 0]]]])
        expect_close(dx, expected, what="dx")

    @hint(
        "How many windows did the 9 win?",
        "Both windows of its row: it gets 10 and 20. Which of them did you lose?",
        "Add with +=: an = keeps what came last.",
    )
    def test_wins_twice(self, student):
        """A number that wins two windows receives the sum of both."""
        out, cache = student.max_pool_forward_naive(ROWS.copy(), dict(SLIDING))

        dx = student.max_pool_backward_naive(np.array([[[[10.0, 20.0], [30.0, 40.0]]]]), cache)

        expect_close(dx, np.array([[[[0.0, 30, 0, 0], [30, 0, 40, 0]]]]), what="dx")

    @hint(
        "How much do two equal numbers receive together?",
        "Two equal numbers may get 3 and 7, or 10 and 0, but not 10 and 10.",
        "Take one place of the largest, or share dout among all of them.",
    )
    def test_a_tie_keeps_the_total(self, student):
        """If two numbers are equally large, they get 10 together."""
        x = np.array([[[[4.0, 4.0, 1.0]]]])
        out, cache = student.max_pool_forward_naive(x, dict(SLIDING))

        dx = student.max_pool_backward_naive(np.array([[[[10.0]]]]), cache)

        expect_shape(dx, (1, 1, 1, 3), what="dx")
        expect_close(dx.sum(), 10.0, what="the sum of dx")
        expect_close(dx[0, 0, 0, 2], 0.0, what="dx of the smallest number")

    @hint("If the shape is wrong, compare it with that of x. If a value is, nudge one pixel.")
    def test_agrees_with_nudging_the_image(self, student, rng):
        """The gradient tells how out moves when x is nudged; dx has the shape of x."""
        x, dout = rng.permutation(70).reshape(1, 2, 5, 7) / 10.0, rng.normal(size=(1, 2, 2, 3))
        pool_param = {"pool_height": 3, "pool_width": 3, "stride": 2}
        out, cache = student.max_pool_forward_naive(x.copy(), pool_param)

        dx = student.max_pool_backward_naive(dout.copy(), cache)

        expect_shape(dx, x.shape, what="dx")
        expect_gradients(
            lambda x: student.max_pool_forward_naive(x, pool_param),
            [x], dout, [dx], names=["dx"], rng=rng,
        )  # fmt: skip
