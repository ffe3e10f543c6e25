"""Public tests of the rectifier."""

import numpy as np

from layerlab import expect_close, expect_gradients, hint


class TestReluForward:
    @hint(
        "What becomes of a negative entry, and what of a positive one?",
        "Compare each entry with 0 and keep the larger.",
        "numpy's maximum of two things goes entry by entry; max is another one, the largest of all.",
    )
    def test_keeps_what_is_positive(self, student):
        """Positive numbers pass, negative ones become 0."""
        x = np.array([[-2.0, -0.5, 0.5, 2.0]])

        out, _ = student.relu_forward(x)

        expect_close(out, np.array([[0.0, 0.0, 0.5, 2.0]]), what="out")

    @hint(
        "Does anything in your code know how many axes x has?",
        "Nothing here depends on the number of axes; let numpy work on all entries at once.",
    )
    def test_any_shape(self, student):
        """An array of three axes keeps its shape."""
        x = np.array([[[1.0, -1.0], [-3.0, 4.0]], [[-5.0, 6.0], [7.0, -8.0]]])

        out, _ = student.relu_forward(x)

        expect_close(out, np.array([[[1.0, 0], [0, 4]], [[0, 6], [7, 0]]]), what="out")


class TestReluBackward:
    @hint(
        "Which entries of x passed on the way there?",
        "Ask x which entries passed; dout only says how much the loss cares.",
        "Keep dout where x is above 0, and put 0 elsewhere; a comparison is 1 and 0 when it is multiplied.",
    )
    def test_gate(self, student):
        """The gradient passes where x is positive, whatever its own sign."""
        out, cache = student.relu_forward(np.array([[2.0, -3.0, 4.0, -1.0]]))

        dx = student.relu_backward(np.array([[-7.0, 5.0, 6.0, -8.0]]), cache)

        expect_close(dx, np.array([[-7.0, 0.0, 6.0, 0.0]]), what="dx")

    @hint(
        "By how much does out move if one entry of x is nudged?",
        "Where x is positive, out moves as x does; elsewhere it does not move at all.",
        "So dx is dout in the one case and 0 in the other.",
    )
    def test_agrees_with_nudging_the_input(self, student, rng):
        """The gradient tells how out moves when x is nudged."""
        x = rng.choice([-1.0, 1.0], size=(3, 5)) * rng.uniform(0.2, 1.0, size=(3, 5))
        dout = rng.normal(size=(3, 5))
        out, cache = student.relu_forward(x.copy())

        dx = student.relu_backward(dout.copy(), cache)

        expect_gradients(student.relu_forward, (x,), dout, (dx,), names=("dx",), rng=rng)
