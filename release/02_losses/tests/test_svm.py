"""Public tests of the hinge loss; small enough to check with pencil and paper."""

import numpy as np

from layerlab import expect_close, expect_gradients, expect_shape, hint


class TestSvmLoss:
    @hint(
        "By how much does the right class lead over each of the others?",
        "The lead over class 1 is 0.5 short of 1, that over class 2 is 3 short, that over class 3 is enough.",
        "Each shortfall costs what it is; its class has slope 1, and the right class -1 for each of them.",
    )
    def test_one_example(self, student):
        """The example of the notebook costs 3.5, and its slopes are -2, 1, 1 and 0."""
        x, y = np.array([[2.0, 1.5, 4.0, -1.0]]), np.array([0])

        loss, dx = student.svm_loss(x, y)

        expect_close(loss, 3.5, what="loss")
        expect_close(dx, np.array([[-2.0, 1.0, 1.0, 0.0]]), what="dx")

    @hint(
        "Which of the two examples costs something?",
        "The first example leads by more than 1, so it costs nothing. How many examples are there?",
        "The loss is the mean over all of them, those that cost nothing included.",
    )
    def test_mean_of_two_examples(self, student):
        """One example costs nothing, the other 6: the loss is 3, a single number."""
        x, y = np.array([[-1.0, 0.0, 3.0], [4.0, 1.0, 2.0]]), np.array([2, 1])

        loss, dx = student.svm_loss(x, y)

        expect_shape(loss, (), what="loss")
        expect_close(loss, 3.0, what="loss")
        expect_close(dx, np.array([[0.0, 0.0, 0.0], [0.5, -1.0, 0.5]]), what="dx")

    @hint(
        "Nudge the score of a wrong class, then that of the right one. Which terms of the sum move?",
        "A wrong score stands in one term, the right one in all terms of its row; only those above 0 move.",
        "So count: 1 for each wrong class whose term is above 0, less their number at the right class, over N.",
    )
    def test_agrees_with_nudging_the_scores(self, student, rng):
        """The gradient tells how the loss moves when the scores are nudged."""
        y = np.array([3, 0, 4, 3])
        x = rng.permutation(20).reshape(4, 5) / 2 + 0.1 * np.eye(5)[y]  # away from the corners

        loss, dx = student.svm_loss(x.copy(), y)

        expect_gradients(lambda x: student.svm_loss(x, y), [x], 1.0, [dx], names=["dx"], rng=rng)
