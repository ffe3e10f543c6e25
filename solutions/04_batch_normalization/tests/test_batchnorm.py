"""Public tests of batch normalization; small enough to check with pencil and paper."""

import numpy as np

from layerlab import expect_close, expect_gradients, expect_raises, expect_unchanged, hint


def small_batch():
    """Four examples of two features: mean 4 and variance 5, and one that is always 2."""
    return np.array([[1.0, 2.0], [3.0, 2.0], [5.0, 2.0], [7.0, 2.0]])


def gamma_and_beta():
    """Return the scales and the shifts of both features."""
    return np.array([3.0, 4.0]), np.array([10.0, -1.0])


class TestBatchnormForward:
    @hint(
        "What is the mean of the first feature, and what its variance?",
        "4 and 5: with eps = 4, the feature is divided by sqrt(5 + 4) = 3.",
        "Less its mean, over that root, times gamma, plus beta: each feature by itself, over the examples.",
    )
    def test_train_mode(self, student):
        """A feature of mean 4 and variance 5, with eps 4, scale 3 and shift 10."""
        gamma, beta = gamma_and_beta()

        out, _ = student.batchnorm_forward(small_batch(), gamma, beta, {"mode": "train", "eps": 4})

        expected = np.array([[7.0, -1.0], [9.0, -1.0], [11.0, -1.0], [13.0, -1.0]])
        expect_close(out, expected, what="out")

    @hint(
        "What share of an old average is kept?",
        "After the first batch: a quarter of 4 and of 5. Then three quarters of that stay.",
        "momentum times the old, and 1 - momentum times the batch's own; written back into bn_param.",
    )
    def test_running_averages(self, student):
        """Two batches in train mode; the averages start at 0 and keep three quarters."""
        gamma, beta = np.ones(1), np.zeros(1)
        bn_param = {"mode": "train", "momentum": 0.75}

        student.batchnorm_forward(small_batch()[:, :1], gamma, beta, bn_param)
        student.batchnorm_forward(np.array([[7.0], [9.0]]), gamma, beta, bn_param)

        expect_close(bn_param["running_mean"], np.array([2.75]), what="running mean")
        expect_close(bn_param["running_var"], np.array([1.1875]), what="running variance")

    @hint(
        "What normalizes a single row, whose own variance is 0?",
        "The running averages: (7 - 1) / 3 = 2, and 3 * 2 + 10 = 16.",
        "In test mode they are read and not written, and the batch's own mean and variance play no part.",
    )
    def test_test_mode(self, student):
        """The running averages normalize, and stay as they are."""
        averages = {"running_mean": np.array([1.0, 2.0]), "running_var": np.array([5.0, 0.0])}
        bn_param = {"mode": "test", "eps": 4, **averages}
        before = {name: average.copy() for name, average in averages.items()}

        out, _ = student.batchnorm_forward(np.array([[7.0, 2.0]]), *gamma_and_beta(), bn_param)

        expect_close(out, np.array([[16.0, -1.0]]), what="out")
        for name in averages:
            expect_unchanged(bn_param[name], before[name], what=name, kept_in="bn_param")

    @hint("`raise ValueError(...)` for everything that is neither train nor test.")
    def test_unknown_mode(self, student):
        """A mode that does not exist is an error, not a guess."""
        bn_param = {"mode": "trian"}

        expect_raises(
            ValueError, student.batchnorm_forward, small_batch(), *gamma_and_beta(), bn_param,
            what='the mode "trian"',
        )  # fmt: skip


def check_by_hand(student, backward):
    """Check a backward function with `dout` on one example only."""
    bn_param = {"mode": "train", "eps": 4}
    _, cache = student.batchnorm_forward(small_batch(), *gamma_and_beta(), bn_param)

    dout = np.array([[12.0, 4.0], [0.0, 0.0], [0.0, 0.0], [0.0, 0.0]])
    dx, dgamma, dbeta = backward(dout, cache)

    expect_close(dbeta, np.array([12.0, 4.0]), what="dbeta")
    expect_close(dgamma, np.array([-12.0, 0.0]), what="dgamma")
    expect_close(dx, np.array([[6.0, 6.0], [-4.0, -2.0], [-2.0, -2.0], [0.0, -2.0]]), what="dx")


def check_by_nudging(student, backward, rng):
    """Check a backward function against nudges of the student's own forward function."""
    x, gamma, beta = rng.normal(3.0, 2.0, size=(5, 3)), rng.normal(size=3), rng.normal(size=3)
    dout = rng.normal(size=(5, 3))

    def forward(x, gamma, beta):
        return student.batchnorm_forward(x, gamma, beta, {"mode": "train", "eps": 0.1})

    _, cache = forward(x.copy(), gamma.copy(), beta.copy())
    gradients = backward(dout, cache)

    names = ["dx", "dgamma", "dbeta"]
    expect_gradients(forward, [x, gamma, beta], dout, gradients, names=names, rng=rng)


class TestBatchnormBackward:
    @hint(
        "Which number of the table is the first that you do not get?",
        "In the first feature, 36 arrives at one x_hat, -108 at r, 12 at s, 2 at v, -12 at mu.",
        "What was shared by all examples gathers from all of them, and hands an equal part back to each.",
    )
    def test_by_hand(self, student):
        """Only the first example has a gradient, and yet all of them get one."""
        check_by_hand(student, student.batchnorm_backward)

    @hint(
        "Which step of the table is missing?",
        "What is used twice is blamed twice: x goes into the mean, and the centred x into variance and x_hat.",
        "Add up both ways wherever a number was used in two places.",
    )
    def test_agrees_with_nudging(self, student, rng):
        """The gradients tell how the loss moves when x, gamma and beta are nudged."""
        check_by_nudging(student, student.batchnorm_backward, rng)


class TestBatchnormBackwardAlt:
    @hint(
        "What is g, and what are the two means that are taken of it?",
        "In the first feature, g is 36, 0, 0, 0. Its mean is 9, that of g * x_hat is -9, and s is 3.",
        "g, less its mean, less x_hat times the other mean; all of it over s.",
    )
    def test_by_hand(self, student):
        """The same gradients as in eight steps, in one."""
        check_by_hand(student, student.batchnorm_backward_alt)

    @hint(
        "How many terms stand in the brackets?",
        "Three terms; two of them are means over the batch.",
        "One mean is that of g, the other that of g * x_hat, which is multiplied by x_hat again.",
    )
    def test_agrees_with_nudging(self, student, rng):
        """The gradients tell how the loss moves when x, gamma and beta are nudged."""
        check_by_nudging(student, student.batchnorm_backward_alt, rng)
