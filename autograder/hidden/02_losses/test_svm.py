"""Hidden tests of the hinge loss: 14 points."""

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


def draw(rng, examples, classes, *, size=2.0):
    """Random scores and labels, no margin near its corner, and no row of zero loss.

    The scores are whole multiples of 1/64, which float32 holds exactly, in the thousands as well.
    """
    while True:
        x = np.round(rng.normal(scale=size, size=(examples, classes)) * 64) / 64
        y = rng.integers(classes, size=examples)
        terms = (x - x[right(x, y)][:, np.newaxis] + 1)[~right(x, y)].reshape(examples, -1)
        if np.abs(terms).min() > 0.02 and (terms > 0).any(axis=1).all():
            return x, y


def expect_loss(got, expected, *, what="loss", rtol=1e-8):
    """Expect one number with this value."""
    expect_shape(got, (), what=what)
    expect_close(got, expected, what=what, rtol=rtol)


def nudged(student, x, y, places):
    """The student's loss as a function of the scores at `places`, all others staying as they are."""

    def loss_at(values):
        moved = x.copy()
        moved[places] = values
        return student.svm_loss(moved, y)

    return loss_at


class TestSvmLoss:
    @points(1)
    @hint(
        "Which classes of a row cost something, and how much?",
        "Every wrong class adds its score - the right score + 1, if that is above 0.",
        "The right class itself would add 1: leave it out.",
    )
    def test_loss_of_one_example(self, student, rng):
        """The loss of one example adds up, over the wrong classes, how far the lead falls short of 1."""
        for classes in (2, 3, 6):
            x, y = draw(rng, 1, classes)
            terms = np.maximum(0, x - x[right(x, y)] + 1)

            loss, _ = student.svm_loss(x, y)

            expect_loss(loss, terms.sum() - 1, what=f"loss of one example with C={classes}")

    @points(1.5)
    @hint(
        "Which number divides what?",
        "A mean over the N examples, and a sum over the classes.",
    )
    def test_loss_is_the_mean_over_the_batch(self, student, reference, rng):
        """The loss of a batch is one number, the mean over its examples."""
        x, y = draw(rng, 7, 4)
        expected, _ = reference.svm_loss(x, y)

        loss, _ = student.svm_loss(x, y)

        expect_loss(loss, expected)

    @points(0.75)
    @hint("Work one row out with pencil and paper, and compare.")
    def test_loss_agrees_with_pytorch(self, student):
        """The loss agrees with that of PyTorch (its mean over the classes, times C)."""
        known = load("02_losses", "svm")

        loss, _ = student.svm_loss(known["x"], known["y"])

        expect_loss(loss, known["loss"])

    @points(1)
    @hint(
        "Nudge a wrong class's score: by how much does its term move?",
        "A wrong class has slope 1 if its term is above 0, and slope 0 if not. How far above says nothing.",
        "And the loss is a mean, so each slope is divided by N.",
    )
    def test_gradient_of_the_wrong_classes(self, student, reference, rng):
        """Each wrong class that comes too close is pushed down, all with the same force."""
        x, y = draw(rng, 7, 5)
        places = ~right(x, y)
        _, expected = reference.svm_loss(x, y)

        _, dx = student.svm_loss(x, y)

        expect_shape(dx, x.shape, what="dx")
        expect_gradients(
            nudged(student, x, y, places), [x[places]], 1.0, [dx[places]],
            expected=[expected[places]], names=["dx of the wrong classes"], rng=rng,
        )  # fmt: skip

    @points(1.25)
    @hint(
        "In how many terms of its row does the right score stand?",
        "In every one. How many of them move when it does?",
        "Those above 0: the right class gets minus their number, over N.",
    )
    def test_gradient_of_the_right_classes(self, student, reference, rng):
        """Each right class is pulled up, once for each class that comes too close."""
        x, y = draw(rng, 7, 5)
        places = right(x, y)
        _, expected = reference.svm_loss(x, y)

        _, dx = student.svm_loss(x, y)

        expect_shape(dx, x.shape, what="dx")
        expect_gradients(
            nudged(student, x, y, places), [x[places]], 1.0, [dx[places]],
            expected=[expected[places]], names=["dx of the right classes"], rng=rng,
        )  # fmt: skip

    @points(0.75)
    @hint("Nudge one score of one row: which terms of the loss move, and which way?")
    def test_gradient_agrees_with_pytorch(self, student, rng):
        """The gradient agrees with that of PyTorch."""
        known = load("02_losses", "svm")
        x, y = known["x"], known["y"]

        _, dx = student.svm_loss(x, y)

        expect_gradients(
            lambda x: student.svm_loss(x, y),
            [x], 1.0, [dx], expected=[known["dx"]], names=["dx"], rng=rng,
        )  # fmt: skip

    @points(1)
    @hint("Where nothing is missing, a row costs nothing, and its row of dx is 0.")
    def test_contented_rows(self, student, reference, rng):
        """A row that leads by more than 1 neither costs nor pulls, and dilutes the mean."""
        x, y = draw(rng, 6, 4)
        x[1:4] += 20 * right(x, y)[1:4]
        expected, gradient = reference.svm_loss(x, y)

        loss, dx = student.svm_loss(x, y)

        expect_loss(loss, expected)
        expect_close(dx, gradient, what="dx")

    @points(0.5)
    @hint(
        "With what number do you compare the terms?",
        "A term is cut off at 0, not a little above it: a tolerance loses terms that are tiny and count.",
    )
    def test_terms_right_above_zero(self, student, reference, rng):
        """However little a term is above 0, its class is pushed down; however little below, it is not."""
        y = rng.integers(5, size=6)
        # Multiples of 2 ** -20, which stay exact where 1 is added, in float32 as well.
        x = 2.0**-20 * rng.choice([-3.0, -2.0, -1.0, 1.0, 2.0, 3.0], size=(6, 5))
        x[right(x, y)] = 1.0
        expected, gradient = reference.svm_loss(x, y)

        loss, dx = student.svm_loss(x, y)

        expect_loss(loss, expected)
        expect_close(dx, gradient, what="dx")

    @points(0.75)
    @hint(
        "With equal scores every wrong class costs exactly 1. Tell classes by y, not by their score."
    )
    def test_all_scores_equal(self, student):
        """A classifier that knows nothing yet has loss C - 1, and a gradient all the same."""
        y = np.array([2, 0, 3, 2, 4])
        for score in (0.0, -7.5):
            loss, dx = student.svm_loss(np.full((5, 5), score), y)

            expect_loss(loss, 4.0)
            expect_close(dx, 0.2 - np.eye(5)[y], what="dx")

    @points(1.25)
    @hint(
        "Are any scores compared with those of another row?",
        "Only differences within a row count: the right score of each row, as a column.",
    )
    def test_scores_of_any_size(self, student, reference, rng):
        """Scores three times as large, shifted by 1000 or with rows 2000 apart are handled as well."""
        x, y = draw(rng, 5, 4, size=6.0)
        rows = 2000.0 * np.arange(-2, 3)[:, np.newaxis]
        for shift in (0.0, 1000.0, -1000.0, rows):
            expected, gradient = reference.svm_loss(x + shift, y)

            loss, dx = student.svm_loss(x + shift, y)

            expect_loss(loss, expected)
            expect_close(dx, gradient, what="dx")

    @points(1)
    @hint(
        "Over which axis do you add up, and is it still there with one example?",
        "When N = C, a wrong axis still has the right shape. When N = 1, an axis may get lost.",
        "Axis 0 counts the examples, axis 1 the classes. A loss is averaged over examples, probabilities add up over classes.",
    )
    def test_equal_and_tiny_sizes(self, student, reference, rng):
        """Loss and gradient hold for N = C, for one example and for two classes."""
        for examples, classes in [(4, 4), (1, 3), (5, 2), (1, 2)]:
            x, y = draw(rng, examples, classes)
            expected, gradient = reference.svm_loss(x, y)

            loss, dx = student.svm_loss(x, y)

            expect_loss(loss, expected, what=f"loss for N={examples}, C={classes}")
            expect_close(dx, gradient, what=f"dx for N={examples}, C={classes}")

    @points(0.5)
    @hint(
        "What do you count on that a view, or float32, may not have?",
        "Do not count on how an array lies in memory, nor on its precision.",
        "Sums, products and reshapes of numpy take any view; what reads `x.strides`, or casts to a dtype of its own, does not.",
    )
    def test_takes_views_and_single_precision(self, student, reference, rng):
        """Strided views work as any array does, and so do float32 numbers."""
        x, y = draw(rng, 6, 4)
        views = np.repeat(x, 2, axis=1)[:, ::2], np.repeat(y, 3)[::3]
        expected, gradient = reference.svm_loss(x, y)

        for scores, labels, rtol in [(*views, 1e-8), (x.astype(np.float32), y, 1e-4)]:
            loss, dx = student.svm_loss(scores, labels)

            expect_loss(loss, expected, rtol=rtol)
            expect_close(dx, gradient, rtol=rtol, what="dx")

    @points(1.25)
    @hint("x -= ... and y += ... write into what the caller still needs. Make new arrays.")
    def test_leaves_its_inputs_alone(self, student, reference, rng):
        """Neither x nor y is changed, and a second call gives the same answer."""
        x, y = draw(rng, 4, 5)
        before, labels = x.copy(), y.copy()
        expected, gradient = reference.svm_loss(x, y)
        first, _ = student.svm_loss(x, y)
        second, dx = student.svm_loss(x, y)

        expect_unchanged(x, before, what="x")
        expect_unchanged(y, labels, what="y")
        expect_equal(second, first, what="loss of the second call")
        expect_loss(second, expected)
        expect_close(dx, gradient, what="dx of the second call")

    @points(1.5)
    @hint("One pass, not one for each entry: work the gradient out, instead of nudging each score.")
    def test_takes_one_pass(self, student, reference, rng):
        """The gradient of 300 000 scores takes about as long as their loss."""
        y = rng.integers(30, size=10_000)
        x = np.round(rng.normal(scale=2.0, size=(10_000, 30)) * 64) / 64
        x[right(x, y)] += 1 / 128  # no margin at its corner
        expected, gradient = reference.svm_loss(x, y)

        loss, dx = student.svm_loss(x, y)

        expect_loss(loss, expected)
        expect_close(dx, gradient, what="dx")
