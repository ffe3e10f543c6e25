"""Hidden tests of the softmax loss: 16 points."""

import numpy as np

from autograder.known_outputs import load
from layerlab import (
    expect_close,
    expect_equal,
    expect_gradients,
    expect_shape,
    expect_unchanged,
    hint,
    points,
)


def right(x, y):
    """A mask like x that is true at the score of each right class."""
    return np.arange(x.shape[1]) == y[:, np.newaxis]


def draw(rng, examples, classes, *, size=1.0):
    """Random scores and labels.

    The scores are whole multiples of 1/64, which float32 holds exactly, in the thousands as well.
    """
    x = np.round(rng.normal(scale=size, size=(examples, classes)) * 64) / 64
    return x, rng.integers(classes, size=examples)


def expect_loss(got, expected, *, what="loss", rtol=1e-8):
    """Expect one number with this value."""
    expect_shape(got, (), what=what)
    expect_close(got, expected, what=what, rtol=rtol)


def nudged(student, x, y, places):
    """The student's loss as a function of the scores at `places`, all others staying as they are."""

    def loss_at(values):
        moved = x.copy()
        moved[places] = values
        return student.softmax_loss(moved, y)

    return loss_at


class TestSoftmaxLoss:
    @points(1)
    @hint(
        "What does one example's loss look at?",
        "Softmax the row, take the right class's probability, then its natural log, and negate it.",
        "y says which column of each row is the right one; an index with two arrays picks one entry a row.",
    )
    def test_loss_of_one_example(self, student, rng):
        """The loss of one example is minus the log of its right class's probability."""
        for classes in (2, 3, 6):
            x, y = draw(rng, 1, classes)
            powers = np.exp(x)
            expected = -np.log(powers[right(x, y)].sum() / powers.sum())

            loss, _ = student.softmax_loss(x, y)

            expect_loss(loss, expected, what=f"loss of one example with C={classes}")

    @points(1.5)
    @hint(
        "By what number is the sum of the losses divided?",
        "Each row is a softmax of its own. The mean is taken over the N examples, and nothing else.",
        "One number for each row, then their mean; C plays no part in it.",
    )
    def test_loss_is_the_mean_over_the_batch(self, student, reference, rng):
        """The loss of a batch is one number, the mean over its examples."""
        x, y = draw(rng, 7, 4, size=3.0)
        expected, _ = reference.softmax_loss(x, y)

        loss, _ = student.softmax_loss(x, y)

        expect_loss(loss, expected)

    @points(0.75)
    @hint("Work one row out with a pocket calculator, and compare.")
    def test_loss_agrees_with_pytorch(self, student):
        """The loss agrees with that of PyTorch."""
        known = load("02_losses", "softmax")

        loss, _ = student.softmax_loss(known["x"], known["y"])

        expect_loss(loss, known["loss"])

    @points(1.25)
    @hint(
        "By how much does the loss grow if a wrong class's score is nudged up?",
        "A wrong class is pushed down by the probability that it was given. And the mean?",
        "Its gradient is that probability over N.",
    )
    def test_gradient_of_the_wrong_classes(self, student, reference, rng):
        """Each wrong class is pushed down by its probability."""
        x, y = draw(rng, 7, 5, size=3.0)
        places = ~right(x, y)
        _, expected = reference.softmax_loss(x, y)

        _, dx = student.softmax_loss(x, y)

        expect_shape(dx, x.shape, what="dx")
        expect_gradients(
            nudged(student, x, y, places), [x[places]], 1.0, [dx[places]],
            expected=[expected[places]], names=["dx of the wrong classes"], rng=rng,
        )  # fmt: skip

    @points(1.25)
    @hint(
        "What should the right class have been given?",
        "What you said minus what you should have said: for the right class, that was 1.",
        "Subtract 1 once from each row, at the column that y names, and then divide by N.",
    )
    def test_gradient_of_the_right_classes(self, student, reference, rng):
        """Each right class is pulled up by what its probability lacks."""
        x, y = draw(rng, 7, 5, size=3.0)
        places = right(x, y)
        _, expected = reference.softmax_loss(x, y)

        _, dx = student.softmax_loss(x, y)

        expect_shape(dx, x.shape, what="dx")
        expect_gradients(
            nudged(student, x, y, places), [x[places]], 1.0, [dx[places]],
            expected=[expected[places]], names=["dx of the right classes"], rng=rng,
        )  # fmt: skip

    @points(0.75)
    @hint(
        "What does each row of your gradient add up to?",
        "Each row of the gradient adds up to 0. Is yours off in all columns, or in one?",
        "In all: look at the probabilities and at N. In one: look at what is subtracted, and where.",
    )
    def test_gradient_agrees_with_pytorch(self, student, rng):
        """The gradient agrees with that of PyTorch."""
        known = load("02_losses", "softmax")
        x, y = known["x"], known["y"]

        _, dx = student.softmax_loss(x, y)

        expect_gradients(
            lambda x: student.softmax_loss(x, y),
            [x], 1.0, [dx], expected=[known["dx"]], names=["dx"], rng=rng,
        )  # fmt: skip

    @points(0.75)
    @hint("With equal scores every class has probability 1 / C.")
    def test_all_scores_equal(self, student):
        """A classifier that knows nothing yet has loss log C, and a gradient all the same."""
        y = np.array([2, 0, 3, 2, 4])
        for score in (0.0, -7.5):
            loss, dx = student.softmax_loss(np.full((5, 5), score), y)

            expect_loss(loss, np.log(5.0))
            expect_close(dx, (0.2 - np.eye(5)[y]) / 5, what="dx")

    @points(1)
    @hint(
        "What is exp of a thousand?",
        "Take something away from the scores, so that no exponent is above 0 and one is 0.",
        "Less the largest score of its row, all differences and so all probabilities stay what they are.",
    )
    def test_scores_shifted_by_a_thousand(self, student, reference, rng):
        """Nothing overflows or vanishes when all scores are 1000 higher or lower."""
        x, y = draw(rng, 5, 4, size=3.0)
        expected, gradient = reference.softmax_loss(x, y)
        for shift in (1000.0, -1000.0):
            loss, dx = student.softmax_loss(x + shift, y)

            expect_loss(loss, expected)
            expect_close(dx, gradient, what="dx")

    @points(1.25)
    @hint(
        "What do you take away from the scores?",
        "Each row needs a number of its own: the largest of all rows leaves nothing of a row far below it.",
        "The largest along axis 1, kept as a column, goes with each row.",
    )
    def test_rows_far_apart(self, student, reference, rng):
        """Rows 2000 apart do not disturb each other."""
        x, y = draw(rng, 5, 4, size=3.0)
        expected, gradient = reference.softmax_loss(x, y)
        rows = 2000.0 * rng.permutation(5)[:, np.newaxis]

        loss, dx = student.softmax_loss(x + rows, y)

        expect_loss(loss, expected)
        expect_close(dx, gradient, what="dx")

    @points(1.5)
    @hint(
        "What is the log of a probability so small that it is 0?",
        "Do not take the log of a probability: simplify log(exp(z) / sum) on paper first.",
        "It is the shifted score less the logarithm of the row's sum; nothing is 0 there.",
    )
    def test_right_classes_far_behind(self, student, rng):
        """A right class 1000 behind costs 1000, not infinity, and pulls with its full force."""
        x, y = draw(rng, 6, 4)
        x[::2] -= 1000 * right(x, y)[::2]
        z = x - x.max(axis=1, keepdims=True)
        powers = np.exp(z)
        log_sums = np.log(powers.sum(axis=1, keepdims=True))

        loss, dx = student.softmax_loss(x, y)

        expect_loss(loss, (log_sums - z)[right(x, y)].mean())
        expect_close(dx, (powers / np.exp(log_sums) - right(x, y)) / 6, what="dx")

    @points(1.25)
    @hint(
        "Over which axis do you add up, and is it still there with one example?",
        "When N = C, a wrong axis still has the right shape. When N = 1, an axis may get lost.",
        "Axis 0 counts the examples, axis 1 the classes. A loss is averaged over examples, probabilities add up over classes.",
    )
    def test_equal_and_tiny_sizes(self, student, reference, rng):
        """Loss and gradient hold for N = C, for one example and for two classes."""
        for examples, classes in [(4, 4), (1, 3), (5, 2), (1, 2)]:
            x, y = draw(rng, examples, classes)
            expected, gradient = reference.softmax_loss(x, y)

            loss, dx = student.softmax_loss(x, y)

            expect_loss(loss, expected, what=f"loss for N={examples}, C={classes}")
            expect_close(dx, gradient, what=f"dx for N={examples}, C={classes}")

    @points(0.75)
    @hint(
        "What do you count on that a view, or float32, may not have?",
        "Do not count on how an array lies in memory, nor on its precision.",
        "Sums, products and reshapes of numpy take any view; what reads `x.strides`, or casts to a dtype of its own, does not.",
    )
    def test_takes_views_and_single_precision(self, student, reference, rng):
        """Strided views work as any array does, and so do float32 numbers."""
        x, y = draw(rng, 6, 4)
        views = np.repeat(x, 2, axis=1)[:, ::2], np.repeat(y, 3)[::3]
        expected, gradient = reference.softmax_loss(x, y)

        for scores, labels, rtol in [(*views, 1e-8), (x.astype(np.float32), y, 1e-4)]:
            loss, dx = student.softmax_loss(scores, labels)

            expect_loss(loss, expected, rtol=rtol)
            expect_close(dx, gradient, rtol=rtol, what="dx")

    @points(1.5)
    @hint(
        "Which lines write into x or y?",
        "x -= x.max(...) writes into what the caller still needs. Make new arrays.",
    )
    def test_leaves_its_inputs_alone(self, student, reference, rng):
        """Neither x nor y is changed, and a second call gives the same answer."""
        x, y = draw(rng, 4, 5)
        before, labels = x.copy(), y.copy()
        expected, gradient = reference.softmax_loss(x, y)
        first, _ = student.softmax_loss(x, y)
        second, dx = student.softmax_loss(x, y)

        expect_unchanged(x, before, what="x")
        expect_unchanged(y, labels, what="y")
        expect_equal(second, first, what="loss of the second call")
        expect_loss(second, expected)
        expect_close(dx, gradient, what="dx of the second call")

    @points(1.5)
    @hint("One pass, not one for each entry: work the gradient out, instead of nudging each score.")
    def test_takes_one_pass(self, student, reference, rng):
        """The gradient of 240 000 scores takes about as long as their loss."""
        x, y = rng.normal(scale=2.0, size=(12_000, 20)), rng.integers(20, size=12_000)
        expected, gradient = reference.softmax_loss(x, y)

        loss, dx = student.softmax_loss(x, y)

        expect_loss(loss, expected)
        expect_close(dx, gradient, what="dx")
