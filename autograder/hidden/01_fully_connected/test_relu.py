"""Hidden tests of the rectifier: 5 points forward, 7 backward."""

import numpy as np

from autograder.known_outputs import load
from layerlab import expect_close, expect_equal, expect_gradients, expect_unchanged, hint, points


def draw(rng, *shape):
    """Random numbers of both signs that keep away from the corner at 0."""
    return rng.choice([-1.0, 1.0], size=shape) * rng.uniform(0.1, 2.0, size=shape)


def gradient(layers, x, dout):
    """Forward, then backward: `layers` is the student or the reference."""
    _, cache = layers.relu_forward(x)
    return layers.relu_backward(dout, cache)


class TestReluForward:
    @points(1.5)
    @hint(
        "What becomes of a negative entry, and what of a positive one?",
        "Compare each entry with 0 and keep the larger.",
        "numpy's maximum of two things goes entry by entry; max is another one, the largest of all.",
    )
    def test_rectifies_arrays_of_any_shape(self, student, reference, rng):
        """Positive entries pass, negative ones become 0, for one axis as for four."""
        for shape in [(7,), (4, 5), (2, 3, 4), (2, 3, 2, 3)]:
            x = draw(rng, *shape)
            expected, _ = reference.relu_forward(x)

            out, _ = student.relu_forward(x)

            expect_close(out, expected, what=f"out for x of shape {shape}")

    @points(1)
    @hint(
        "With what number do you compare the entries?",
        "The size of a number does not matter, only its sign.",
    )
    def test_large_and_small_numbers(self, student, rng):
        """Tiny and huge numbers pass unchanged, and nothing overflows."""
        for size in (1e-30, 1e-12, 1e3, 1e30):
            x = size * draw(rng, 4, 3)
            expected = np.where(x > 0, x, 0.0)

            out, _ = student.relu_forward(x)

            expect_close(out, expected, what=f"out for numbers around {size:g}")

    @points(1)
    @hint("Look at a few entries by hand, a zero among them.")
    def test_agrees_with_pytorch(self, student):
        """The output agrees with that of PyTorch, zeros included."""
        known = load("01_fully_connected", "relu")

        out, _ = student.relu_forward(known["x"])

        expect_close(out, known["out"], what="out")

    @points(1)
    @hint(
        "Is out an array of its own, or x itself?",
        "x[x < 0] = 0 writes into x. Work on a copy, or build a new array.",
    )
    def test_leaves_its_input_alone(self, student, rng):
        """The input survives, so that x + relu(x) is what a residual network needs."""
        x = draw(rng, 4, 6)
        before = x.copy()
        out, _ = student.relu_forward(x)
        again, _ = student.relu_forward(x)

        expect_unchanged(x, before, what="x")
        expect_equal(again, out, what="out of the second call")
        expect_close(out, np.where(before > 0, before, 0), what="out")

    @points(0.5)
    @hint(
        "What do you count on that a view, or float32, may not have?",
        "Do not count on how an array lies in memory, nor on its precision.",
        "Sums, products and reshapes of numpy take any view; what reads `x.strides`, or casts to a dtype of its own, does not.",
    )
    def test_takes_views_and_single_precision(self, student, rng):
        """Strided and transposed views work as any array does, and so do float32 numbers."""
        x = draw(rng, 6, 8)
        for view, rtol in [(x[::2, ::-3], 1e-8), (x.T, 1e-8), (x.astype(np.float32), 1e-4)]:
            expected = np.where(view > 0, view, 0)

            out, _ = student.relu_forward(view)

            expect_close(out, expected, rtol=rtol, what="out")


class TestReluBackward:
    @points(2)
    @hint(
        "Which entries of x passed on the way there?",
        "Ask x which entries passed; dout only says how much the loss cares.",
        "Keep dout where x is above 0, and put 0 elsewhere; a comparison is 1 and 0 when it is multiplied.",
    )
    def test_gates_arrays_of_any_shape(self, student, reference, rng):
        """The gradient passes where x is positive and is stopped elsewhere, for any shape."""
        for shape in [(7,), (4, 5), (2, 3, 2, 3)]:
            x, dout = draw(rng, *shape), rng.normal(size=shape)
            expected = gradient(reference, x, dout)

            got = gradient(student, x, dout)

            expect_gradients(
                student.relu_forward, [x], dout, [got],
                expected=[expected], names=["dx"], rng=rng, linear=False,
            )  # fmt: skip

    @points(1)
    @hint(
        "What does the docstring say of an entry that is exactly 0?",
        "The slope at exactly 0 is ours to choose, and the docstring chooses it. > or >=?",
    )
    def test_slope_at_zero(self, student, rng):
        """Where x is exactly 0, the gradient is stopped."""
        x, dout = draw(rng, 5, 6), rng.uniform(1.0, 2.0, size=(5, 6))
        x[rng.random(x.shape) < 0.3] = 0.0
        x[2, 3], x[4, 5] = 0.0, -0.0
        expected = np.where(x > 0, dout, 0.0)

        got = gradient(student, x, dout)

        expect_close(got, expected, what="dx where some x are exactly 0")

    @points(0.5)
    @hint(
        "With what number do you compare x?",
        "The gate opens at 0, not a little above it: a tolerance closes it for tiny numbers.",
    )
    def test_opens_right_above_zero(self, student, rng):
        """However little x is above 0, the gradient passes; however little below, it is stopped."""
        for size in (1e-30, 1e-12):
            x, dout = size * draw(rng, 4, 5), rng.normal(size=(4, 5))
            expected = np.where(x > 0, dout, 0.0)

            got = gradient(student, x, dout)

            expect_close(got, expected, what=f"dx for x around {size:g}")

    @points(1)
    @hint("Take the entries one by one: is x positive there? What does dout say there?")
    def test_agrees_with_pytorch(self, student):
        """The gradient agrees with that of PyTorch, zeros included."""
        known = load("01_fully_connected", "relu")

        got = gradient(student, known["x"], known["dout"])

        expect_close(got, known["dx"], what="dx")

    @points(1.5)
    @hint(
        "Is dx an array of its own, or dout itself?",
        "dout[x <= 0] = 0 writes into the caller's array. Multiply, or work on a copy.",
    )
    def test_leaves_dout_and_cache_alone(self, student, rng):
        """Neither dout nor the cache is changed: one cache serves two calls of backward."""
        x = draw(rng, 4, 6)
        dout, other = -rng.uniform(0.5, 2.0, size=(4, 6)), rng.normal(size=(4, 6))
        before, expected = dout.copy(), np.where(x > 0, other, 0.0)
        _, cache = student.relu_forward(x)
        student.relu_backward(dout, cache)

        got = student.relu_backward(other, cache)

        expect_unchanged(dout, before, what="dout")
        expect_close(got, expected, what="dx of the second call")

    @points(1)
    @hint(
        "Does the cache hold what forward saw, or something that changed since?",
        "What one call needs later belongs in its own cache, not in a global that the next call writes to.",
    )
    def test_many_layers_keep_their_caches_apart(self, student, rng):
        """A later forward call does not disturb the cache of an earlier one."""
        x, dout = draw(rng, 5, 4)[::2], rng.normal(size=(4, 3)).T
        expected = np.where(x > 0, dout, 0.0)
        _, cache = student.relu_forward(x)
        student.relu_forward(draw(rng, 3, 4))

        got = student.relu_backward(dout, cache)

        expect_close(got, expected, what="dx")
