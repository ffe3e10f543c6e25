"""Hidden tests of layer normalization: 11 points forward, 15 backward."""

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

ASSIGNMENT = "05_dropout_and_layer_normalization"
GRADIENTS = ("dx", "dgamma", "dbeta")
ROUGHLY = 1e-4  # where eps is not the subject, an eps in the wrong place passes


def draw(rng, examples, features):
    """Random x, gamma and beta; no row has mean 0 and variance 1, and each has its own."""
    spread = rng.uniform(0.5, 2.0, size=(examples, 1))
    x = spread * rng.normal(size=(examples, features)) + rng.normal(size=(examples, 1))
    return x, rng.normal(1.0, 0.6, size=features), rng.normal(size=features)


def small_eps():
    """The parameters where eps is not the subject; given, so that its default is asked for once."""
    return {"eps": 1e-5}


def gradients(layers, inputs, dout, *, eps=1e-5):
    """Forward, then backward: `layers` is the student or the reference."""
    _, cache = layers.layernorm_forward(*inputs, {"eps": eps})
    return layers.layernorm_backward(dout, cache)


def expect_own_gradients(student, inputs, dout, expected, *, rng, eps=1e-5):
    """Expect all three gradients, or else the right ones of the student's own forward."""
    got = gradients(student, inputs, dout, eps=eps)
    expect_gradients(
        lambda x, gamma, beta: student.layernorm_forward(x, gamma, beta, {"eps": eps}),
        inputs, dout, got, expected=expected, names=GRADIENTS, rng=rng,
    )  # fmt: skip


class TestLayernormForward:
    @points(0.75)
    @hint("Subtract the mean of each row. Over how many numbers is it taken?")
    def test_centres_each_row(self, student, rng):
        """With gamma 1 and beta 0, every row comes out with mean 0."""
        x, _, _ = draw(rng, 3, 7)
        largest = x.argmax(axis=1)

        out, _ = student.layernorm_forward(x, np.ones(7), np.zeros(7), small_eps())

        expect_shape(out, (3, 7), what="out")
        expect_close(out.mean(axis=1), np.zeros(3), atol=1e-6, what="mean of each row")
        expect_close(out.argmax(axis=1), largest, what="largest feature of each row")

    @points(1.25)
    @hint("The variance of a row is the mean of its squared distances: divided by D, not by D - 1.")
    def test_gives_each_row_the_same_spread(self, student, rng):
        """With gamma 1 and beta 0, every row comes out with variance 1."""
        x, _, _ = draw(rng, 3, 7)

        out, _ = student.layernorm_forward(x, np.ones(7), np.zeros(7), small_eps())

        expect_shape(out, (3, 7), what="out")
        expect_close(out.var(axis=1), np.ones(3), rtol=1e-3, what="variance of each row")

    @points(1.75)
    @hint("gamma and beta belong to the features: one of each for every column.")
    def test_scales_and_shifts_each_feature(self, student, reference, rng):
        """Each feature is scaled by its gamma and shifted by its beta, after normalizing."""
        x, gamma, beta = draw(rng, 6, 4)
        expected, _ = reference.layernorm_forward(x, gamma, beta, small_eps())

        out, _ = student.layernorm_forward(x, gamma, beta, small_eps())

        expect_close(out, expected, rtol=ROUGHLY, what="out")

    @points(1.5)
    @hint("When N = D, statistics of shape (N,) meet the wrong axis without an error.")
    def test_batches_of_every_shape(self, student, reference, rng):
        """It makes no difference whether there are fewer, as many or more examples than features."""
        for examples, features in [(3, 8), (5, 5), (9, 4), (2, 2)]:
            inputs = draw(rng, examples, features)
            expected, _ = reference.layernorm_forward(*inputs, small_eps())

            out, _ = student.layernorm_forward(*inputs, small_eps())

            expect_close(out, expected, rtol=ROUGHLY, what=f"out for N={examples}, D={features}")

    @points(1.5)
    @hint("Read eps from ln_param; it is 1e-5 if missing, and it is added to the variance.")
    def test_adds_eps_under_the_root(self, student, reference, rng):
        """The eps of ln_param is added under the root, and 1e-5 where it is missing."""
        x, gamma, beta = draw(rng, 4, 6)
        for scale, ln_param in [(1.0, {"eps": 0.5}), (0.01, {}), (0.01, {"eps": 1e-3})]:
            expected, _ = reference.layernorm_forward(scale * x, gamma, beta, ln_param)

            out, _ = student.layernorm_forward(scale * x, gamma, beta, ln_param)

            expect_close(out, expected, what="out")

    @points(0.5)
    @hint("Work through one short row with pencil and paper, and compare.")
    def test_agrees_with_pytorch(self, student):
        """The output agrees with that of PyTorch, for two values of eps."""
        known = load(ASSIGNMENT, "layernorm")
        inputs = known["x"], known["gamma"], known["beta"]
        for eps, name in [(1e-5, "out"), (0.5, "out_large_eps")]:
            out, _ = student.layernorm_forward(*inputs, {"eps": eps})

            expect_close(out, known[name], what=f"out for eps={eps}")

    @points(1)
    @hint("Subtract the mean first, then square: squares of huge numbers drown the variance.")
    def test_rows_far_from_zero(self, student, reference, rng):
        """Rows that lie a million away from 0 are normalized as well as any."""
        x, gamma, beta = draw(rng, 4, 8)
        x = np.round(x * 64) / 64
        expected, _ = reference.layernorm_forward(x, gamma, beta, small_eps())

        out, _ = student.layernorm_forward(x + 1e6, gamma, beta, small_eps())

        expect_close(out, expected, rtol=1e-7, what="out")

    @points(1)
    @hint(
        "Nothing in this layer looks at another row, so a batch of one is a batch like any other."
    )
    def test_an_example_needs_no_company(self, student, reference, rng):
        """An example comes out the same alone, in its batch, or next to a row of huge numbers."""
        x, gamma, beta = draw(rng, 5, 6)
        expected, _ = reference.layernorm_forward(x, gamma, beta, small_eps())
        company = np.vstack([x[:1], 1000 * x[1:]])

        alone, _ = student.layernorm_forward(x[:1], gamma, beta, small_eps())
        among, _ = student.layernorm_forward(company, gamma, beta, small_eps())

        expect_close(alone, expected[:1], rtol=ROUGHLY, what="out of a single example")
        expect_shape(among, x.shape, what="out")
        expect_close(among[0], expected[0], rtol=ROUGHLY, what="out of the first example")

    @points(0.5)
    @hint("A row of equal numbers has variance 0. What keeps you from dividing by it?")
    def test_constant_rows(self, student, rng):
        """A row of equal numbers comes out as beta, and so does every row with a single feature."""
        x, gamma, beta = draw(rng, 4, 5)
        x[1:3] = [[0.0], [2.5]]
        expected = beta.copy()

        out, _ = student.layernorm_forward(x, gamma, beta, small_eps())
        single, _ = student.layernorm_forward(x[:, :1], gamma[:1], beta[:1], small_eps())

        expect_shape(out, x.shape, what="out")
        expect_close(out[1:3], np.vstack([expected, expected]), what="out of the constant rows")
        expect_close(single, np.full((4, 1), expected[0]), what="out for D=1")

    @points(0.5)
    @hint(
        "What do you count on that a view, or float32, may not have?",
        "Do not count on how an array lies in memory, nor on its precision.",
        "Sums, products and reshapes of numpy take any view; what reads `x.strides`, or casts to a dtype of its own, does not.",
    )
    def test_takes_views_and_single_precision(self, student, reference, rng):
        """Strided and transposed views work as any array does, and so do float32 numbers."""
        x, gamma, beta = draw(rng, 6, 4)
        views = np.asfortranarray(x)[::2], np.repeat(gamma, 2)[::2], beta[::-1]
        single = x.astype(np.float32), gamma.astype(np.float32), beta.astype(np.float32)
        for inputs in (views, single):
            expected, _ = reference.layernorm_forward(*inputs, small_eps())

            out, _ = student.layernorm_forward(*inputs, small_eps())

            expect_close(out, expected, rtol=ROUGHLY, what="out")

    @points(0.75)
    @hint("x -= mean and x /= std write into what the caller still needs. Make new arrays.")
    def test_leaves_its_inputs_alone(self, student, reference, rng):
        """Neither the arrays nor ln_param are changed, and a second call gives the same output."""
        inputs, ln_param = draw(rng, 4, 5), small_eps()
        before = [array.copy() for array in inputs]
        expected, _ = reference.layernorm_forward(*inputs, small_eps())
        student.layernorm_forward(*inputs, ln_param)
        student.layernorm_forward(*draw(rng, 3, 5), ln_param)
        again, _ = student.layernorm_forward(*inputs, ln_param)

        for now, then, name in zip(inputs, before, ("x", "gamma", "beta"), strict=True):
            expect_unchanged(now, then, what=name)
        expect_equal(ln_param, small_eps(), what="ln_param")
        expect_close(again, expected, rtol=ROUGHLY, what="out of a later call")


class TestLayernormBackward:
    @points(2.5)
    @hint(
        "Where does gamma come in: before the means, or after them?",
        "Multiply dout by gamma before you average it along a row: gamma differs along the row.",
        "Both means run over the features, and are kept as columns.",
    )
    def test_dx(self, student, reference, rng):
        """The first of the three, dx, is the gradient of the examples."""
        x, gamma, beta = draw(rng, 5, 4)
        dout = rng.normal(size=(5, 4))
        expected, _, _ = gradients(reference, (x, gamma, beta), dout)

        got, _, _ = gradients(student, (x, gamma, beta), dout)

        expect_gradients(
            lambda x: student.layernorm_forward(x, gamma, beta, small_eps()),
            [x], dout, [got], expected=[expected], names=["dx"], rng=rng,
        )  # fmt: skip

    @points(1.75)
    @hint("One gamma is used in every example, times x_hat. Add up what it did in each.")
    def test_dgamma(self, student, reference, rng):
        """The second, dgamma, is the gradient of the scales, one for each feature."""
        x, gamma, beta = draw(rng, 5, 4)
        dout = rng.normal(size=(5, 4))
        _, expected, _ = gradients(reference, (x, gamma, beta), dout)

        _, got, _ = gradients(student, (x, gamma, beta), dout)

        expect_gradients(
            lambda gamma: student.layernorm_forward(x, gamma, beta, small_eps()),
            [gamma], dout, [got], expected=[expected], names=["dgamma"], rng=rng,
        )  # fmt: skip

    @points(1)
    @hint("One beta is added in every example. Its gradient gathers something from every row.")
    def test_dbeta(self, student, reference, rng):
        """The last, dbeta, is the gradient of the shifts, one for each feature."""
        x, gamma, beta = draw(rng, 5, 4)
        dout = rng.normal(size=(5, 4))
        _, _, expected = gradients(reference, (x, gamma, beta), dout)

        _, _, got = gradients(student, (x, gamma, beta), dout)

        expect_gradients(
            lambda beta: student.layernorm_forward(x, gamma, beta, small_eps()),
            [beta], dout, [got], expected=[expected], names=["dbeta"], rng=rng,
        )  # fmt: skip

    @points(1)
    @hint("When N = D, a mean over the wrong axis still has the right shape.")
    def test_dx_of_batches_of_every_shape(self, student, reference, rng):
        """The gradient dx holds for fewer, as many and more examples than features."""
        for examples, features in [(3, 8), (5, 5), (9, 4)]:
            x, gamma, beta = draw(rng, examples, features)
            dout = rng.normal(size=x.shape)
            expected, _, _ = gradients(reference, (x, gamma, beta), dout)

            got, _, _ = gradients(student, (x, gamma, beta), dout)

            expect_gradients(
                lambda x, gamma=gamma, beta=beta: student.layernorm_forward(x, gamma, beta, small_eps()),
                [x], dout, [got], expected=[expected], names=["dx"], rng=rng,
            )  # fmt: skip

    @points(1)
    @hint(
        "Which of your sums would fit along either axis?",
        "When N = D, a sum over the wrong axis still has the right shape.",
        "Examples are added up for what belongs to features: axis 0.",
    )
    def test_dgamma_and_dbeta_of_batches_of_every_shape(self, student, reference, rng):
        """The gradients dgamma and dbeta hold for batches of every shape, too."""
        for examples, features in [(3, 8), (5, 5), (9, 4)]:
            x, gamma, beta = draw(rng, examples, features)
            dout = rng.normal(size=x.shape)
            _, *expected = gradients(reference, (x, gamma, beta), dout)

            _, *got = gradients(student, (x, gamma, beta), dout)

            expect_gradients(
                lambda gamma, beta, x=x: student.layernorm_forward(x, gamma, beta, small_eps()),
                [gamma, beta], dout, got, expected=expected, names=GRADIENTS[1:], rng=rng, linear=True,
            )  # fmt: skip

    @points(0.5)
    @hint("The means run over the features of one row. A batch of one has a row as well.")
    def test_an_example_needs_no_company(self, student, reference, rng):
        """The gradients hold for a batch of one, and its dx is not 0."""
        inputs = draw(rng, 1, 6)
        dout = rng.normal(size=(1, 6))
        expected = gradients(reference, inputs, dout)

        expect_own_gradients(student, inputs, dout, expected, rng=rng)

    @points(1)
    @hint(
        "Forward divided by the root of the variance plus eps. Does backward use the same number?"
    )
    def test_uses_the_eps_of_forward(self, student, reference, rng):
        """The gradient dx holds for an eps that is large enough to be felt."""
        x, gamma, beta = draw(rng, 4, 6)
        dout = rng.normal(size=(4, 6))
        expected, _, _ = gradients(reference, (x, gamma, beta), dout, eps=0.5)

        got, _, _ = gradients(student, (x, gamma, beta), dout, eps=0.5)

        expect_gradients(
            lambda x: student.layernorm_forward(x, gamma, beta, {"eps": 0.5}),
            [x], dout, [got], expected=[expected], names=["dx"], rng=rng,
        )  # fmt: skip

    @points(0.5)
    @hint("Work one entry of each gradient out with pencil and paper, and compare.")
    def test_agrees_with_pytorch(self, student, rng):
        """The gradients agree with those of PyTorch, for two values of eps."""
        known = load(ASSIGNMENT, "layernorm")
        inputs = known["x"], known["gamma"], known["beta"]
        for eps, suffix in [(1e-5, ""), (0.5, "_large_eps")]:
            expected = [known[name + suffix] for name in GRADIENTS]

            expect_own_gradients(student, inputs, known["dout"], expected, rng=rng, eps=eps)

    @points(0.75)
    @hint("Keep x_hat or x - mean in the cache: what was subtracted is best not added again.")
    def test_rows_far_from_zero(self, student, reference, rng):
        """Rows that lie a million away from 0 have the same gradients as rows around it."""
        x, gamma, beta = draw(rng, 4, 8)
        x = np.round(x * 64) / 64
        dout = rng.normal(size=x.shape)
        expected = gradients(reference, (x, gamma, beta), dout)

        got = gradients(student, (x + 1e6, gamma, beta), dout)

        for result, value, name in zip(got, expected, GRADIENTS, strict=True):
            expect_close(result, value, rtol=1e-6, what=name)

    @points(1)
    @hint("Do not divide by gamma, nor by the variance alone: both may be 0. Keep x_hat instead.")
    def test_zeros_in_gamma_and_constant_rows(self, student, reference, rng):
        """Neither a gamma of 0 nor a row of equal numbers disturbs the gradients."""
        x, gamma, beta = draw(rng, 4, 6)
        gamma[[1, 4]] = 0.0
        x[2] = 1.5
        dout = rng.normal(size=(4, 6))
        expected = gradients(reference, (x, gamma, beta), dout)

        got = gradients(student, (x, gamma, beta), dout)

        for result, value, name in zip(got, expected, GRADIENTS, strict=True):
            expect_close(result, value, what=name)

    @points(0.5)
    @hint(
        "What do you count on that a view, or float32, may not have?",
        "Do not count on how an array lies in memory, nor on its precision.",
        "Sums, products and reshapes of numpy take any view; what reads `x.strides`, or casts to a dtype of its own, does not.",
    )
    def test_takes_views_and_single_precision(self, student, reference, rng):
        """A strided dout works as any array does, and so do float32 numbers."""
        inputs = draw(rng, 4, 6)
        dout = rng.normal(size=(8, 6))[::2]
        single = [array.astype(np.float32) for array in (*inputs, dout)]
        expected, _, _ = gradients(reference, inputs, dout)

        dx, _, _ = gradients(student, inputs, dout)
        expect_close(dx, expected, what="dx for a strided dout")

        dx, _, _ = gradients(student, single[:3], single[3])
        expect_close(dx, expected, rtol=1e-4, what="dx for float32 numbers")

    @points(1)
    @hint(
        "Does a second call of backward find everything as the first one found it?",
        "Backward reads dout and the cache; it neither writes into them nor uses them up.",
        "Look for +=, *=, `[...] =`, `out=` and `pop` on what came in; write `a = a * b` in place of `a *= b`.",
    )
    def test_leaves_dout_and_cache_alone(self, student, reference, rng):
        """Neither dout nor the cache is changed: one cache serves two calls of backward."""
        inputs = draw(rng, 3, 5)
        dout, other = rng.normal(size=(2, 3, 5))
        before = dout.copy()
        expected, _, _ = gradients(reference, inputs, other)
        _, cache = student.layernorm_forward(*inputs, small_eps())
        student.layernorm_backward(dout, cache)

        dx, _, _ = student.layernorm_backward(other, cache)

        expect_unchanged(dout, before, what="dout")
        expect_close(dx, expected, what="dx of the second call")

    @points(0.5)
    @hint(
        "Where is kept what backward needs, and who else writes there?",
        "A network has many layers: what one call needs later belongs in its own cache.",
        "Return it in the cache; a global, or a default argument that is a list or a dict, is shared by all calls.",
    )
    def test_two_layers_keep_their_caches_apart(self, student, reference, rng):
        """A later forward call does not disturb the cache of an earlier one."""
        inputs, others = draw(rng, 4, 3), draw(rng, 4, 3)
        dout = rng.normal(size=(4, 3))
        expected, _, _ = gradients(reference, inputs, dout)
        _, cache = student.layernorm_forward(*inputs, small_eps())
        student.layernorm_forward(*others, small_eps())

        dx, _, _ = student.layernorm_backward(dout, cache)

        expect_close(dx, expected, what="dx of the first layer")

    @points(2)
    @hint(
        "One pass, not one for each entry: work the gradient out, instead of nudging each number."
    )
    def test_takes_one_pass(self, student, reference, rng):
        """The gradients of 16 000 rows take about as long as a few forward passes."""
        inputs, dout = draw(rng, 16_000, 14), rng.normal(size=(16_000, 14))
        expected = gradients(reference, inputs, dout)

        got = gradients(student, inputs, dout)

        for gradient, target, name in zip(got, expected, GRADIENTS, strict=True):
            expect_close(gradient, target, what=f"{name} of 16 000 rows")
