"""Public tests of layer normalization; small enough to check with pencil and paper."""

import numpy as np

from layerlab import expect_close, expect_gradients, expect_shape, hint


class TestLayernormForward:
    @hint(
        "Whose mean is it: that of a row, or that of a column?",
        "The row 1, 3 has mean 2 and variance 1; with eps = 3 the root is 2. Now the other row.",
        "Statistics are taken along a row, over the features, and kept as a column so that they go with the rows.",
    )
    def test_two_examples(self, student):
        """Each row is normalized by its own mean and variance, with eps under the root."""
        x = np.array([[1.0, 3.0], [10.0, 10.0]])

        out, cache = student.layernorm_forward(x, np.ones(2), np.zeros(2), {"eps": 3.0})

        expect_close(out, np.array([[-0.5, 0.5], [0.0, 0.0]]), what="out")

    @hint(
        "What does x.mean(axis=0) average?",
        "Rows go in, rows come out: is your mean of shape (N, 1)?",
        "Along axis 1, with keepdims=True.",
    )
    def test_more_features_than_examples(self, student):
        """Two rows of four: the larger one is shifted and stretched, and both come out the same."""
        x = np.array([[1.0, 1.0, 3.0, 3.0], [10.0, 10.0, 30.0, 30.0]])

        out, cache = student.layernorm_forward(x, np.ones(4), np.zeros(4), {})

        row = [-1.0, -1.0, 1.0, 1.0]
        expect_close(out, np.array([row, row]), rtol=1e-4, what="out")

    @hint("Here x_hat is -1 and 1 in every row. The first feature is scaled by 2, the second by 5.")
    def test_gamma_and_beta_belong_to_features(self, student):
        """Each column has its own scale and shift, in all three examples."""
        x = np.array([[0.0, 2.0], [7.0, 9.0], [-4.0, -2.0]])
        gamma, beta = np.array([2.0, 5.0]), np.array([10.0, 20.0])

        out, cache = student.layernorm_forward(x, gamma, beta, {"eps": 0.0})

        expect_close(out, np.array([[8.0, 25.0]] * 3), what="out")


class TestLayernormBackward:
    @hint("x_hat is -1 and 1 in the first row, 1 and -1 in the second. Each column adds up.")
    def test_gamma_and_beta_hear_every_example(self, student):
        """The gradients of gamma and beta gather their feature's column."""
        x = np.array([[0.0, 2.0], [9.0, 7.0]])
        dout = np.array([[1.0, 2.0], [3.0, 4.0]])
        out, cache = student.layernorm_forward(x, np.ones(2), np.zeros(2), {"eps": 0.0})

        dx, dgamma, dbeta = student.layernorm_backward(dout, cache)

        expect_close(dgamma, np.array([2.0, -2.0]), what="dgamma")
        expect_close(dbeta, np.array([4.0, 6.0]), what="dbeta")

    @hint(
        "Raise all features of an example by 1: out stays as it is. So what do its slopes add up to?"
    )
    def test_slopes_of_a_row_cancel(self, student):
        """Nobody notices when a whole row is raised: the entries of dx add up to 0 in every row."""
        x = np.array([[1.0, 4.0, 2.0], [0.0, -3.0, 5.0]])
        dout = np.array([[1.0, 0.0, 0.0], [0.0, 2.0, 1.0]])
        out, cache = student.layernorm_forward(x, np.array([1.0, 2.0, 3.0]), np.zeros(3), {})

        dx, dgamma, dbeta = student.layernorm_backward(dout, cache)

        expect_shape(dx, x.shape, what="dx")
        expect_close(dx.sum(axis=1), np.zeros(2), atol=1e-5, what="sum of each row of dx")

    @hint(
        "Which of the three gradients is wrong?",
        "If only dx is wrong: did gamma come in before the means were taken? Then nudge one entry.",
        "dout times gamma first; then its mean along the row, and that of its product with x_hat, are taken off.",
    )
    def test_agrees_with_nudging_the_inputs(self, student, rng):
        """The gradients tell how out moves when x, gamma and beta are nudged."""
        x, gamma, beta = rng.normal(size=(3, 5)), rng.normal(size=5), rng.normal(size=5)
        dout = rng.normal(size=(3, 5))
        out, cache = student.layernorm_forward(x, gamma, beta, {"eps": 0.1})

        got = student.layernorm_backward(dout.copy(), cache)

        expect_gradients(
            lambda x, gamma, beta: student.layernorm_forward(x, gamma, beta, {"eps": 0.1}),
            (x, gamma, beta), dout, got, names=("dx", "dgamma", "dbeta"), rng=rng,
        )  # fmt: skip
