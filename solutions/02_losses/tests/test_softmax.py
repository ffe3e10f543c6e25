"""Public tests of the softmax loss; small enough to check with pencil and paper."""

import numpy as np

from layerlab import expect_close, expect_gradients, expect_shape, hint


class TestSoftmaxLoss:
    @hint(
        "The right class has probability 1/4. What is the surprise, and what should it have had?",
        "The loss is the negative logarithm of that probability; the gradient is what was said less what should have been.",
        "Should have been: 1 for the right class, 0 for all others.",
    )
    def test_one_example(self, student):
        """Scores of 0 and log 3 make probabilities of 1/4 and 3/4; the first class is right."""
        x, y = np.array([[0.0, np.log(3.0)]]), np.array([0])

        loss, dx = student.softmax_loss(x, y)

        expect_close(loss, np.log(4.0), what="loss")
        expect_close(dx, np.array([[-0.75, 0.75]]), what="dx")

    @hint(
        "The losses of the two examples are log 4 and log 2. How many examples share one loss?",
        "The loss is their mean, so each example moves it by half as much as its own.",
        "Divide by N, the number of examples: the loss and its gradient alike.",
    )
    def test_mean_of_two_examples(self, student):
        """The loss is a mean, a single number, and each example carries half of the gradient."""
        x, y = np.array([[0.0, 0.0, np.log(2.0)], [0.0, 0.0, np.log(2.0)]]), np.array([1, 2])

        loss, dx = student.softmax_loss(x, y)

        expect_shape(loss, (), what="loss")
        expect_close(loss, np.log(8.0) / 2, what="loss")
        expect_close(dx, np.array([[1.0, -3.0, 2.0], [1.0, 1.0, -2.0]]) / 8, what="dx")

    @hint(
        "Nudge one score: which probabilities move?",
        "Its own, and that of every other class, since they add up to 1.",
        "Together that is simple: probabilities, less 1 at the right class of each row, over the number of examples.",
    )
    def test_agrees_with_nudging_the_scores(self, student, rng):
        """The gradient tells how the loss moves when the scores are nudged."""
        x, y = rng.normal(size=(4, 5)), np.array([3, 0, 4, 3])

        loss, dx = student.softmax_loss(x.copy(), y)

        expect_gradients(
            lambda x: student.softmax_loss(x, y), [x], 1.0, [dx], names=["dx"], rng=rng
        )
