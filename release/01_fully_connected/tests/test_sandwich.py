"""Public tests of the two-layer network."""

import numpy as np

from layerlab import expect_close, expect_gradients, hint


def small_network():
    """Hidden values z = (x0 - x1 + 1, x1 - x0 - 1), and one score y = 3 a0 + 5 a1 + 1."""
    w1 = np.array([[1.0, -1.0], [-1.0, 1.0]])
    w2 = np.array([[3.0], [5.0]])
    return w1, np.array([1.0, -1.0]), w2, np.ones(1)


class TestTwoLayerForward:
    @hint(
        "Which of the two hidden units is open for x = (2, 0)?",
        "For x = (2, 0) the hidden values are 3 and -3; one of them passes. Then 3 * 3 + 1.",
        "Affine with w1 and b1, ReLU, affine with w2 and b2: each step takes what the one before returned.",
    )
    def test_by_hand(self, student):
        """Two examples, each of which opens one of the two hidden units."""
        x = np.array([[2.0, 0.0], [1.0, 3.0]])

        out, _ = student.two_layer_forward(x, *small_network())

        expect_close(out, np.array([[10.0], [6.0]]), what="out")

    @hint(
        "After which layers does a ReLU stand?",
        "The last layer has no ReLU behind it.",
    )
    def test_scores_may_be_negative(self, student):
        """A negative score stays negative."""
        x = np.array([[2.0, 0.0], [1.0, 3.0]])

        w1, b1, w2, b2 = small_network()
        out, _ = student.two_layer_forward(x, w1, b1, -w2, b2)

        expect_close(out, np.array([[-8.0], [-4.0]]), what="out")


class TestTwoLayerBackward:
    @hint(
        "Which hidden unit had a say in the output?",
        "One hidden unit is closed: its weights get 0. The other passes 10 * 3 on.",
        "Go the way back step by step: last affine, ReLU, first affine, each with the cache that it left.",
    )
    def test_by_hand(self, student):
        """One example opens one hidden unit, and the gradient takes the same way back."""
        x = np.array([[2.0, 0.0]])
        out, cache = student.two_layer_forward(x, *small_network())

        dx, dw1, db1, dw2, db2 = student.two_layer_backward(np.array([[10.0]]), cache)

        expect_close(dw2, np.array([[30.0], [0.0]]), what="dw2")
        expect_close(db2, np.array([10.0]), what="db2")
        expect_close(dw1, np.array([[60.0, 0.0], [0.0, 0.0]]), what="dw1")
        expect_close(db1, np.array([30.0, 0.0]), what="db1")
        expect_close(dx, np.array([[30.0, -30.0]]), what="dx")

    @hint(
        "Which gradient is off first, counting from the end?",
        "Mend dw2 and db2 first, then dw1 and db1, then dx: each needs what came before it.",
        "What the last layer hands down goes through the gate of the hidden values, and then through the first layer.",
    )
    def test_agrees_with_nudging_the_inputs(self, student, rng):
        """The gradients tell how out moves when the inputs are nudged, one or all."""
        x, w1, w2 = rng.normal(size=(4, 3)), rng.normal(size=(3, 5)), rng.normal(size=(5, 2))
        b1, b2 = rng.normal(size=5), rng.normal(size=2)
        dout = rng.normal(size=(4, 2))
        out, cache = student.two_layer_forward(x, w1, b1, w2, b2)

        gradients = student.two_layer_backward(dout.copy(), cache)

        names = ("dx", "dw1", "db1", "dw2", "db2")
        inputs = (x, w1, b1, w2, b2)
        expect_gradients(student.two_layer_forward, inputs, dout, gradients, names=names, rng=rng)
