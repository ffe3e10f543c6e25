"""Hidden tests of the two-layer network: 7 points forward, 10 backward."""

import numpy as np

from autograder.known_outputs import load
from layerlab import expect_close, expect_equal, expect_gradients, expect_unchanged, hint, points

INPUTS = ("x", "w1", "b1", "w2", "b2")
GRADIENTS = ("dx", "dw1", "db1", "dw2", "db2")


def draw(rng, *shape, hidden=6, units=3):
    """Random inputs that keep every hidden value away from the corner of the ReLU."""
    features = int(np.prod(shape[1:]))
    while True:
        x, w1, b1 = (rng.normal(size=s) for s in (shape, (features, hidden), hidden))
        if np.abs(x.reshape(len(x), -1) @ w1 + b1).min() > 0.02:
            return x, w1, b1, rng.normal(size=(hidden, units)), rng.normal(size=units)


def gradients(layers, inputs, dout):
    """Forward, then backward: `layers` is the student or the reference."""
    _, cache = layers.two_layer_forward(*inputs)
    return layers.two_layer_backward(dout, cache)


class TestTwoLayerForward:
    @points(1.5)
    @hint(
        "Leave ReLU aside for a moment: are both products and both biases there?",
        "The first layer takes x with w1 and b1, the second what came of it with w2 and b2.",
    )
    def test_two_affine_layers_while_all_units_are_open(self, student, rng):
        """Where every hidden value is positive, the network is two affine layers."""
        x, w1, b1, w2, b2 = (np.abs(array) for array in draw(rng, 5, 4))
        w2, b2 = rng.normal(size=w2.shape), rng.normal(size=b2.shape)
        expected = (x @ w1 + b1) @ w2 + b2

        out, _ = student.two_layer_forward(x, w1, b1, w2, b2)

        expect_close(out, expected, what="out with all hidden units open")

    @points(1.5)
    @hint(
        "Where does the ReLU stand?",
        "Between the two affine layers, negative hidden values become 0; after them, nothing does.",
    )
    def test_rectifies_the_hidden_values(self, student, reference, rng):
        """Hidden values pass a ReLU, however small they are, and the scores do not."""
        x, w1, b1, w2, b2 = draw(rng, 6, 4)
        for size in (1.0, 1e-30):
            inputs = size * x, w1, size * b1, w2, size * b2
            expected, _ = reference.two_layer_forward(*inputs)

            out, _ = student.two_layer_forward(*inputs)

            expect_close(out, expected, what=f"out for hidden values around {size:g}")

    @points(1)
    @hint("Reshape x to one row for each example before the first product.")
    def test_flattens_images(self, student, reference, rng):
        """Each example is read as one row of features, whatever its shape."""
        for shape in [(3, 2, 4), (2, 3, 2, 3)]:
            inputs = draw(rng, *shape)
            expected, _ = reference.two_layer_forward(*inputs)

            out, _ = student.two_layer_forward(*inputs)

            expect_close(out, expected, what=f"out for x of shape {shape}")

    @points(1)
    @hint("Follow one example through the three steps with pencil and paper.")
    def test_agrees_with_pytorch(self, student):
        """The output agrees with that of PyTorch on a small batch of images."""
        known = load("01_fully_connected", "sandwich")

        out, _ = student.two_layer_forward(*(known[name] for name in INPUTS))

        expect_close(out, known["out"], what="out")

    @points(0.75)
    @hint(
        "Which of your sums and transposes would fit, whichever way round they are?",
        "When all sizes are equal, a wrong axis or transpose still has the right shape.",
        "Say of each axis what it counts, examples or features or units, and sum over what the result does not have.",
    )
    def test_equal_and_tiny_sizes(self, student, reference, rng):
        """The network works for N = D = H = M, and for sizes of 1."""
        for shape, hidden, units in [((4, 4), 4, 4), ((1, 3), 4, 2), ((3, 2), 3, 1)]:
            inputs = draw(rng, *shape, hidden=hidden, units=units)
            expected, _ = reference.two_layer_forward(*inputs)

            out, _ = student.two_layer_forward(*inputs)

            expect_close(out, expected, what=f"out for x {shape}, H={hidden}, M={units}")

    @points(0.5)
    @hint(
        "What do you count on that a view, or float32, may not have?",
        "Do not count on how an array lies in memory, nor on its precision.",
        "Sums, products and reshapes of numpy take any view; what reads `x.strides`, or casts to a dtype of its own, does not.",
    )
    def test_takes_views_and_single_precision(self, student, reference, rng):
        """Strided and transposed views work as any array does, and so do float32 numbers."""
        inputs = draw(rng, 6, 4)
        views = inputs[0][::2], np.asfortranarray(inputs[1]), *inputs[2:]
        single = [array.astype(np.float32) for array in inputs]

        for arrays, rtol in [(views, 1e-8), (single, 1e-4)]:
            expected, _ = reference.two_layer_forward(*arrays)
            out, _ = student.two_layer_forward(*arrays)
            expect_close(out, expected, rtol=rtol, what="out")

    @points(0.75)
    @hint("Build new arrays; += and x[x < 0] = 0 write into what the caller still needs.")
    def test_leaves_its_inputs_alone(self, student, rng):
        """None of the inputs is changed, and a second call gives the same output."""
        inputs = [np.abs(array) for array in draw(rng, 3, 4)]
        before = [array.copy() for array in inputs]
        first, _ = student.two_layer_forward(*inputs)
        second, _ = student.two_layer_forward(*inputs)

        for now, then, name in zip(inputs, before, INPUTS, strict=True):
            expect_unchanged(now, then, what=name)
        expect_equal(second, first, what="out of the second call")
        x, w1, b1, w2, b2 = before
        expect_close(second, (x @ w1 + b1) @ w2 + b2, what="out")


class TestTwoLayerBackward:
    @points(1.5)
    @hint(
        "What was the input of the last layer?",
        "The last layer is an affine layer whose input is what came through the ReLU.",
        "So dw2 meets the hidden values after the gate, not those before it.",
    )
    def test_dw2(self, student, reference, rng):
        """The gradient of the last weights, dw2, meets the hidden values after the ReLU."""
        x, w1, b1, w2, b2 = inputs = draw(rng, 5, 4)
        dout = rng.normal(size=(5, 3))
        expected = gradients(reference, inputs, dout)[3]

        got = gradients(student, inputs, dout)[3]

        expect_gradients(
            lambda w2: student.two_layer_forward(x, w1, b1, w2, b2),
            [w2], dout, [got], expected=[expected], names=["dw2"], rng=rng,
        )  # fmt: skip

    @points(1)
    @hint(
        "What stands between a bias of the last layer and the output?",
        "A bias of the last layer is added in every row, right before the end.",
        "db2 adds dout up over the examples, with nothing in between.",
    )
    def test_db2(self, student, reference, rng):
        """The gradient of the last biases, db2, gathers dout."""
        x, w1, b1, w2, b2 = inputs = draw(rng, 5, 4)
        dout = rng.normal(size=(5, 3))
        expected = gradients(reference, inputs, dout)[4]

        got = gradients(student, inputs, dout)[4]

        expect_gradients(
            lambda b2: student.two_layer_forward(x, w1, b1, w2, b2),
            [b2], dout, [got], expected=[expected], names=["db2"], rng=rng,
        )  # fmt: skip

    @points(1.5)
    @hint(
        "What reaches the first layer has come through w2 and through the gate. In which order?",
        "Backwards: first through w2, then through the gate of the hidden values, then to w1.",
        "The gradient of the hidden values is 0 wherever their own value was not above 0.",
    )
    def test_dw1(self, student, reference, rng):
        """The gradient of the first weights, dw1, has come back through the ReLU."""
        x, w1, b1, w2, b2 = inputs = draw(rng, 5, 4)
        dout = rng.normal(size=(5, 3))
        expected = gradients(reference, inputs, dout)[1]

        got = gradients(student, inputs, dout)[1]

        expect_gradients(
            lambda w1: student.two_layer_forward(x, w1, b1, w2, b2),
            [w1], dout, [got], expected=[expected], names=["dw1"], rng=rng,
        )  # fmt: skip

    @points(1)
    @hint(
        "From which array does dw1 start?",
        "Both gradients of the first layer start from the same array, behind the gate.",
        "db1 adds that array up over the examples.",
    )
    def test_db1(self, student, reference, rng):
        """The gradient of the first biases, db1, has come back through the ReLU."""
        x, w1, b1, w2, b2 = inputs = draw(rng, 5, 4)
        dout = rng.normal(size=(5, 3))
        expected = gradients(reference, inputs, dout)[2]

        got = gradients(student, inputs, dout)[2]

        expect_gradients(
            lambda b1: student.two_layer_forward(x, w1, b1, w2, b2),
            [b1], dout, [got], expected=[expected], names=["db1"], rng=rng,
        )  # fmt: skip

    @points(0.5)
    @hint(
        "With what number do you compare the hidden values?",
        "A unit is open wherever its value is above 0, and closed where it is exactly 0.",
    )
    def test_gate_at_and_right_above_zero(self, student, reference, rng):
        """A hidden value passes the gradient however little it is above 0, and not at exactly 0."""
        x, w1, b1, w2, b2 = draw(rng, 5, 4)
        x, b1 = 1e-30 * x, 1e-30 * b1
        x[0], b1[0] = 0.0, 0.0  # the first unit is at the corner for the first example
        inputs, dout = (x, w1, b1, w2, b2), rng.normal(size=(5, 3))
        expected = gradients(reference, inputs, dout)

        got = gradients(student, inputs, dout)

        expect_close(got[0], expected[0], what="dx for hidden values around 1e-30")
        expect_close(got[2], expected[2], what="db1 for hidden values around 1e-30")

    @points(1.5)
    @hint(
        "What is the last step of the way back?",
        "Carry the gradient of the hidden values on through the first weights.",
        "It is the dx of the first affine layer, for what came through the gate.",
    )
    def test_gradient_of_the_examples(self, student, reference, rng):
        """The first of the five, dx, is the gradient of the examples."""
        x, *parameters = inputs = draw(rng, 5, 4)
        dout = rng.normal(size=(5, 3))
        expected, *_ = gradients(reference, inputs, dout)

        got, *_ = gradients(student, inputs, dout)

        expect_gradients(
            lambda x: student.two_layer_forward(x, *parameters),
            [x], dout, [got], expected=[expected], names=["dx"], rng=rng,
        )  # fmt: skip

    @points(0.75)
    @hint(
        "What shape does dx have, and what shape did x have?",
        "A gradient has the shape of what it belongs to: dx comes back as images.",
        "Work with rows as forward did, and give dx the shape of x at the very end.",
    )
    def test_gradients_of_images(self, student, reference, rng):
        """For examples of any shape, dx has the shape of x, and all five gradients are right."""
        for shape in [(4, 2, 3), (2, 3, 2, 2)]:
            inputs = draw(rng, *shape)
            dout = rng.normal(size=(shape[0], 3))
            expected = gradients(reference, inputs, dout)

            got = gradients(student, inputs, dout)

            expect_gradients(
                student.two_layer_forward, inputs, dout, got,
                expected=expected, names=GRADIENTS, rng=rng,
            )  # fmt: skip

    @points(0.5)
    @hint("Work one entry of each gradient out with pencil and paper, from the end.")
    def test_agrees_with_pytorch(self, student, rng):
        """The gradients agree with those of PyTorch on a small batch of images."""
        known = load("01_fully_connected", "sandwich")
        inputs, dout = [known[name] for name in INPUTS], known["dout"]

        got = gradients(student, inputs, dout)

        expect_gradients(
            student.two_layer_forward, inputs, dout, got,
            expected=[known[name] for name in GRADIENTS], names=GRADIENTS, rng=rng,
        )  # fmt: skip

    @points(0.5)
    @hint(
        "Which of your sums and transposes would fit, whichever way round they are?",
        "When all sizes are equal, a wrong axis or transpose still has the right shape.",
        "Say of each axis what it counts, examples or features or units, and sum over what the result does not have.",
    )
    def test_equal_and_tiny_sizes(self, student, reference, rng):
        """The gradients hold for N = D = H = M, and for sizes of 1."""
        for shape, hidden, units in [((4, 4), 4, 4), ((1, 3), 4, 2), ((3, 2), 3, 1)]:
            inputs = draw(rng, *shape, hidden=hidden, units=units)
            dout = rng.normal(size=(shape[0], units))
            expected = gradients(reference, inputs, dout)

            got = gradients(student, inputs, dout)

            expect_gradients(
                student.two_layer_forward, inputs, dout, got,
                expected=expected, names=GRADIENTS, rng=rng,
            )  # fmt: skip

    @points(0.75)
    @hint(
        "Does a second call of backward find everything as the first one found it?",
        "Backward reads dout and the cache; it neither writes into them nor uses them up.",
        "Look for +=, *=, `[...] =`, `out=` and `pop` on what came in; write `a = a * b` in place of `a *= b`.",
    )
    def test_leaves_dout_and_cache_alone(self, student, reference, rng):
        """Neither dout nor the cache is changed: one cache serves two calls of backward."""
        x, w1, b1, _, b2 = inputs = draw(rng, 3, 4)
        dout, other = rng.normal(size=(2, 3, 3))
        before, (*_, expected, _) = dout.copy(), gradients(reference, inputs, other)
        _, cache = student.two_layer_forward(*inputs)
        student.two_layer_backward(dout, cache)

        *_, dw2, _ = student.two_layer_backward(other, cache)

        expect_unchanged(dout, before, what="dout")
        expect_gradients(
            lambda w2: student.two_layer_forward(x, w1, b1, w2, b2),
            [inputs[3]], other, [dw2], expected=[expected], names=["dw2"], rng=rng,
        )  # fmt: skip

    @points(0.5)
    @hint(
        "Does the cache hold what this forward call saw, or something that changed since?",
        "What one call needs later belongs in its own cache, not in a global that the next call writes to.",
    )
    def test_two_networks_keep_their_caches_apart(self, student, reference, rng):
        """A later forward call does not disturb the cache of an earlier one."""
        x, _, b1, w2, b2 = inputs = draw(rng, 4, 3)
        dout = rng.normal(size=(4, 3))
        _, expected, *_ = gradients(reference, inputs, dout)
        _, cache = student.two_layer_forward(*inputs)
        student.two_layer_forward(*draw(rng, 4, 3))

        _, dw1, *_ = student.two_layer_backward(dout, cache)

        expect_gradients(
            lambda w1: student.two_layer_forward(x, w1, b1, w2, b2),
            [inputs[1]], dout, [dw1], expected=[expected], names=["dw1"], rng=rng,
        )  # fmt: skip
