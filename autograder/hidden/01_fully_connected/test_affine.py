"""Hidden tests of the affine layer: 9 points forward, 12 backward."""

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

GRADIENTS = ("dx", "dw", "db")


def draw(rng, *shape, units):
    """Random x of this shape, with a w and a b that fit."""
    features = int(np.prod(shape[1:]))
    return rng.normal(size=shape), rng.normal(size=(features, units)), rng.normal(size=units)


def gradients(layers, inputs, dout):
    """Forward, then backward: `layers` is the student or the reference."""
    _, cache = layers.affine_forward(*inputs)
    return layers.affine_backward(dout, cache)


class TestAffineForward:
    @points(2.5)
    @hint(
        "What does one entry of out add up?",
        "Each output is a weighted sum of one example's features: one row of x, one column of w.",
        "That is what a matrix product computes, for all rows and columns at once.",
    )
    def test_mixes_features_with_weights(self, student, rng):
        """With no bias, the output is the matrix product of the examples and the weights."""
        x, w, _ = draw(rng, 5, 4, units=3)
        expected = x @ w

        out, _ = student.affine_forward(x, w, np.zeros(3))

        expect_shape(out, (5, 3), what="out")
        expect_close(out, expected, what="out")

    @points(1.5)
    @hint(
        "Does the bias belong to an example or to a unit?",
        "The bias belongs to a unit, not to an example: every row is shifted by the same b.",
        "b of shape (M,), added to an array of shape (N, M), goes along its rows.",
    )
    def test_shifts_every_row_by_the_bias(self, student, reference, rng):
        """Every example gets the same shift, even when all sizes are equal."""
        x, w, b = draw(rng, 4, 4, units=4)
        expected, _ = reference.affine_forward(x, w, b)

        out, _ = student.affine_forward(x, w, b)

        expect_close(out, expected, what="out for N = D = M")

    @points(2)
    @hint(
        "Which axis of x has to survive?",
        "Reshape x to one row for each example: the first axis stays, all others become one.",
        "The length of the first axis and a -1 say that to `reshape`.",
    )
    def test_flattens_images(self, student, reference, rng):
        """Each example is read as one row of features, whatever its shape."""
        for shape in [(3, 2, 4), (2, 3, 4, 5), (4, 1, 2, 2, 3)]:
            x, w, b = draw(rng, *shape, units=4)
            expected, _ = reference.affine_forward(x, w, 0 * b)

            out, _ = student.affine_forward(x, w, 0 * b)

            expect_close(out, expected, what=f"out for x of shape {shape}")

    @points(1)
    @hint("Work through one row with pencil and paper, and compare.")
    def test_agrees_with_pytorch(self, student):
        """The output agrees with that of PyTorch on a small batch of images."""
        known = load("01_fully_connected", "affine")

        out, _ = student.affine_forward(known["x"], known["w"], known["b"])

        expect_close(out, known["out"], what="out")

    @points(0.75)
    @hint(
        "Does a batch of one still come out as a batch?",
        "out is (N, M) for every N and M; `squeeze`, or an index with a number, takes an axis away.",
    )
    def test_keeps_small_batches_two_dimensional(self, student, reference, rng):
        """One example, one feature or one unit still make an output of shape (N, M)."""
        for examples, features, units in [(1, 4, 3), (3, 1, 2), (4, 2, 1), (1, 1, 1)]:
            # Where all are positive, a lone output is no difference of nearly equal numbers.
            x, w, b = map(np.abs, draw(rng, examples, features, units=units))
            expected, _ = reference.affine_forward(x, w, b)

            out, _ = student.affine_forward(x, w, b)

            expect_close(out, expected, what=f"out for N={examples}, D={features}, M={units}")

    @points(0.5)
    @hint(
        "What do you count on that a view, or float32, may not have?",
        "Do not count on how an array lies in memory, nor on its precision.",
        "Sums, products and reshapes of numpy take any view; what reads `x.strides`, or casts to a dtype of its own, does not.",
    )
    def test_takes_views_and_single_precision(self, student, reference, rng):
        """Strided and transposed views work as any array does, and so do float32 numbers."""
        x, w, b = draw(rng, 6, 4, units=3)
        views = x[::2], np.asfortranarray(w), np.repeat(b, 2)[::2]
        single = x.astype(np.float32), w.astype(np.float32), b.astype(np.float32)

        for inputs, rtol in [(views, 1e-8), (single, 1e-4)]:
            expected, _ = reference.affine_forward(*inputs)
            out, _ = student.affine_forward(*inputs)
            expect_close(out, expected, rtol=rtol, what="out")

    @points(0.75)
    @hint(
        "Which lines write into x, w or b themselves?",
        "Build new arrays; +=, x.shape = ... and out=x write into what the caller still needs.",
        "`out = out + b` makes a new array, `out += b` changes the one that it is given.",
    )
    def test_leaves_its_inputs_alone(self, student, rng):
        """The inputs x, w and b are not changed, and a second call gives the same output."""
        x, w, b = draw(rng, 3, 2, 2, units=4)
        before = x.copy(), w.copy(), b.copy()
        first, _ = student.affine_forward(x, w, b)
        second, _ = student.affine_forward(2 * x, w, b)
        again, _ = student.affine_forward(x, w, b)

        for now, then, name in zip((x, w, b), before, ("x", "w", "b"), strict=True):
            expect_unchanged(now, then, what=name)
        expect_equal(again, first, what="out of the same inputs")
        expect_close(second - first, x.reshape(3, 4) @ w, what="change of out when x doubles")


class TestAffineBackward:
    @points(2.75)
    @hint(
        "Which outputs does one feature touch?",
        "Add up dout times w over all of them: over the units.",
        "dout is (N, M) and dx is (N, D), so w goes in transposed.",
    )
    def test_dx(self, student, reference, rng):
        """The first of the three, dx, is the gradient of the examples."""
        x, w, b = draw(rng, 5, 4, units=3)
        dout = rng.normal(size=(5, 3))
        expected, _, _ = gradients(reference, (x, w, b), dout)

        got, _, _ = gradients(student, (x, w, b), dout)

        expect_gradients(
            lambda x: student.affine_forward(x, w, b),
            [x], dout, [got], expected=[expected], names=["dx"], rng=rng,
        )  # fmt: skip

    @points(2.75)
    @hint(
        "Which outputs does one weight touch?",
        "Add up dout times x over all of them: over the examples.",
        "dw is (D, M): x, one row for each example, goes in transposed and from the left.",
    )
    def test_dw(self, student, reference, rng):
        """The second, dw, is the gradient of the weights."""
        x, w, b = draw(rng, 5, 4, units=3)
        dout = rng.normal(size=(5, 3))
        _, expected, _ = gradients(reference, (x, w, b), dout)

        _, got, _ = gradients(student, (x, w, b), dout)

        expect_gradients(
            lambda w: student.affine_forward(x, w, b),
            [w], dout, [got], expected=[expected], names=["dw"], rng=rng,
        )  # fmt: skip

    @points(2)
    @hint(
        "In how many rows of out does one bias stand?",
        "One bias is added in every row. Its gradient gathers something from every row.",
        "Add dout up over its rows, and leave a plain vector of M numbers: no mean, and no axis kept.",
    )
    def test_db(self, student, reference, rng):
        """The last, db, is the gradient of the biases, a plain vector with an entry for each unit."""
        x, w, b = draw(rng, 5, 4, units=3)
        dout = rng.normal(size=(5, 3))
        _, _, expected = gradients(reference, (x, w, b), dout)

        _, _, got = gradients(student, (x, w, b), dout)

        expect_gradients(
            lambda b: student.affine_forward(x, w, b),
            [b], dout, [got], expected=[expected], names=["db"], rng=rng,
        )  # fmt: skip

    @points(1.5)
    @hint(
        "What shape does dx have, and what shape did x have?",
        "A gradient has the shape of what it belongs to: dx comes back as images.",
        "Work with rows as forward did, and give dx the shape of x at the very end.",
    )
    def test_gradients_of_images(self, student, reference, rng):
        """For examples of any shape, dx has the shape of x, and all three gradients are right."""
        for shape in [(4, 2, 3), (2, 3, 2, 4), (3, 2, 1, 2, 2)]:
            inputs = draw(rng, *shape, units=5)
            dout = rng.normal(size=(shape[0], 5))
            expected = gradients(reference, inputs, dout)

            got = gradients(student, inputs, dout)

            expect_gradients(
                student.affine_forward,
                inputs,
                dout,
                got,
                expected=expected,
                names=GRADIENTS,
                rng=rng,
            )

    @points(0.5)
    @hint("Work one entry of each gradient out with pencil and paper, and compare.")
    def test_agrees_with_pytorch(self, student, rng):
        """The gradients agree with those of PyTorch on a small batch of images."""
        known = load("01_fully_connected", "affine")
        inputs = known["x"], known["w"], known["b"]
        expected = known["dx"], known["dw"], known["db"]

        got = gradients(student, inputs, known["dout"])

        expect_gradients(
            student.affine_forward,
            inputs,
            known["dout"],
            got,
            expected=expected,
            names=GRADIENTS,
            rng=rng,
        )

    @points(0.75)
    @hint(
        "Which of your sums and transposes would fit, whichever way round they are?",
        "When all sizes are equal, a wrong axis or transpose still has the right shape.",
        "Say of each axis what it counts, examples or features or units, and sum over what the result does not have.",
    )
    def test_equal_and_tiny_sizes(self, student, reference, rng):
        """The gradients hold for N = D = M, and for one example, one feature or one unit."""
        for examples, features, units in [(3, 3, 3), (1, 4, 3), (3, 1, 2), (4, 2, 1)]:
            inputs = draw(rng, examples, features, units=units)
            dout = rng.normal(size=(examples, units))
            expected = gradients(reference, inputs, dout)

            got = gradients(student, inputs, dout)

            expect_gradients(
                student.affine_forward,
                inputs,
                dout,
                got,
                expected=expected,
                names=GRADIENTS,
                rng=rng,
            )

    @points(0.5)
    @hint(
        "What do you count on that a view, or float32, may not have?",
        "Do not count on how an array lies in memory, nor on its precision.",
        "Sums, products and reshapes of numpy take any view; what reads `x.strides`, or casts to a dtype of its own, does not.",
    )
    def test_takes_views_and_single_precision(self, student, reference, rng):
        """A strided dout works as any array does, and so do float32 numbers."""
        inputs = draw(rng, 4, 3, units=5)
        dout = rng.normal(size=(8, 5))[::2]
        single = [array.astype(np.float32) for array in (*inputs, dout)]
        _, expected, _ = gradients(reference, inputs, dout)

        _, dw, _ = gradients(student, inputs, dout)
        expect_close(dw, expected, what="dw for a strided dout")

        _, dw, _ = gradients(student, single[:3], single[3])
        expect_close(dw, expected, rtol=1e-4, what="dw for float32 numbers")

    @points(0.75)
    @hint(
        "Does a second call of backward find everything as the first one found it?",
        "Backward reads dout and the cache; it neither writes into them nor uses them up.",
        "Look for +=, *=, `[...] =`, `out=` and `pop` on what came in; write `a = a * b` in place of `a *= b`.",
    )
    def test_leaves_dout_and_cache_alone(self, student, reference, rng):
        """Neither dout nor the cache is changed: one cache serves two calls of backward."""
        inputs = draw(rng, 3, 2, 2, units=4)
        dout, other = rng.normal(size=(2, 3, 4))
        before = dout.copy()
        _, expected, _ = gradients(reference, inputs, other)
        _, cache = student.affine_forward(*inputs)
        student.affine_backward(dout, cache)

        _, dw, _ = student.affine_backward(other, cache)

        expect_unchanged(dout, before, what="dout")
        expect_close(dw, expected, what="dw of the second call")

    @points(0.5)
    @hint(
        "Where is kept what backward needs, and who else writes there?",
        "A network has many layers: what one call needs later belongs in its own cache.",
        "Return it in the cache; a global, or a default argument that is a list or a dict, is shared by all calls.",
    )
    def test_two_layers_keep_their_caches_apart(self, student, reference, rng):
        """A later forward call does not disturb the cache of an earlier one."""
        inputs, others = draw(rng, 4, 3, units=2), draw(rng, 4, 3, units=2)
        dout = rng.normal(size=(4, 2))
        _, expected, _ = gradients(reference, inputs, dout)
        _, cache = student.affine_forward(*inputs)
        student.affine_forward(*others)

        _, dw, _ = student.affine_backward(dout, cache)

        expect_close(dw, expected, what="dw of the first layer")
