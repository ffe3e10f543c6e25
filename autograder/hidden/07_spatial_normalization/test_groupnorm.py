"""Hidden tests of group normalization: 9 points forward, 12 backward."""

import numpy as np

from autograder.known_outputs import load
from layerlab import expect_close, expect_equal, expect_gradients, expect_unchanged, hint, points

ASSIGNMENT = "07_spatial_normalization"
GRADIENTS = ("dx", "dgamma", "dbeta")
# shapes of x, each with a number of groups
TINY = [
    ((4, 4, 4, 4), 2),
    ((1, 4, 3, 2), 2),
    ((3, 6, 1, 1), 2),
    ((2, 1, 3, 2), 1),
    ((2, 2, 1, 5), 2),
]


def draw(rng, *shape):
    """Random images whose channels differ in size and place, with a gamma and a beta that fit."""
    size, place = rng.uniform(0.5, 3.0, size=(2, shape[0], shape[1], 1, 1))
    x = place + size * rng.normal(size=shape)
    return x, rng.normal(size=(1, shape[1], 1, 1)), rng.normal(size=(1, shape[1], 1, 1))


def forward(layers, inputs, G, eps=1e-5):
    """Call forward: `layers` is the student or the reference."""
    return layers.spatial_groupnorm_forward(*inputs, G, {"eps": eps})


def gradients(layers, inputs, dout, G, eps=1e-5):
    """Forward, then backward."""
    _, cache = forward(layers, inputs, G, eps)
    return layers.spatial_groupnorm_backward(dout, cache)


class TestSpatialGroupnormForward:
    @points(1.5)
    @hint(
        "How many means does one image have?",
        "Each image has G means and G variances, each over C / G channels and all their places.",
        "Reshape to images, groups, channels of a group, and places; average over the last ones; reshape back.",
    )
    def test_normalizes_each_group(self, student, rng):
        """Every group of every image comes out with mean 0 and variance 1."""
        x, gamma, beta = draw(rng, 3, 6, 4, 5)

        out, _ = forward(student, (x, 0 * gamma + 1, 0 * beta), 2)
        first, second = out[:, :3], out[:, 3:]

        for group, name in [(first, "first"), (second, "second")]:
            expect_close(group.mean(axis=(1, 2, 3)), np.zeros(3), what=f"mean of the {name} group")
            expect_close(
                group.var(axis=(1, 2, 3)),
                np.ones(3),
                rtol=1e-4,
                what=f"variance of the {name} group",
            )

    @points(1.5)
    @hint("gamma and beta have an entry for each channel, whatever group the channel is in.")
    def test_scales_and_shifts_each_channel(self, student, reference, rng):
        """Every number is at its place, scaled by gamma and shifted by beta of its channel."""
        for shape in [(3, 6, 2, 5), (2, 6, 4, 3)]:
            inputs = draw(rng, *shape)
            expected, _ = forward(reference, inputs, 3)

            out, _ = forward(student, inputs, 3)

            expect_close(out, expected, what=f"out for x of shape {shape}")

    @points(1.5)
    @hint("With G = 1 a group is a whole image, with G = C a single channel. Where does G enter?")
    def test_any_number_of_groups(self, student, reference, rng):
        """One group of all channels, 2, 3, and a group for each channel are normalized alike."""
        inputs = draw(rng, 2, 6, 3, 4)
        for G in (1, 2, 3, 6):
            expected, _ = forward(reference, inputs, G)

            out, _ = forward(student, inputs, G)

            expect_close(out, expected, what=f"out for C = 6 and G = {G}")

    @points(1)
    @hint("Work out one group with pencil and paper, and compare.")
    def test_agrees_with_pytorch(self, student):
        """The output agrees with that of PyTorch on two small images of three groups."""
        known = load(ASSIGNMENT, "groupnorm")
        inputs = [known[name] for name in ("x", "gamma", "beta")]

        out, _ = forward(student, inputs, 3, eps=1e-3)

        expect_close(out, known["out"], what="out")

    @points(0.75)
    @hint("eps comes from gn_param and is added to the variance, under the root; if missing, 1e-5.")
    def test_eps(self, student, reference, rng):
        """A large eps is added to the variance, a constant group comes out as beta; gn_param stays as it is."""
        x, gamma, beta = draw(rng, 3, 4, 2, 5)
        x[1, :2] = 0.5

        for gn_param in ({"eps": 0.5}, {}):
            ours = dict(gn_param)
            expected, _ = reference.spatial_groupnorm_forward(x, gamma, beta, 2, dict(gn_param))
            out, _ = student.spatial_groupnorm_forward(x, gamma, beta, 2, ours)
            expect_close(out, expected, what=f"out with {gn_param.get('eps', 'the usual')} eps")
            expect_equal(ours, gn_param, what="gn_param")

    @points(0.75)
    @hint("No statistics are taken over the axis of images.")
    def test_images_keep_to_themselves(self, student, reference, rng):
        """An image comes out the same alone and in company, and no company changes it."""
        x, gamma, beta = draw(rng, 3, 4, 2, 3)
        expected, _ = forward(reference, (x, gamma, beta), 2)
        other = np.concatenate([x[:1], 100 + 50 * x[1:]])

        alone, _ = forward(student, (x[:1], gamma, beta), 2)
        company, _ = forward(student, (other, gamma, beta), 2)

        expect_close(alone, expected[:1], what="out of an image alone")
        expect_close(company[:1], expected[:1], what="out of the same image in company")

    @points(0.5)
    @hint("When sizes are equal, a wrong axis still fits; when one is 1, an axis may get lost.")
    def test_equal_and_tiny_sizes(self, student, reference, rng):
        """It works for N = C = H = W, for one image, one channel, one row and one place."""
        for shape, G in TINY:
            inputs = draw(rng, *shape)
            expected, _ = forward(reference, inputs, G)

            out, _ = forward(student, inputs, G)

            expect_close(out, expected, what=f"out for x of shape {shape} and G = {G}")

    @points(0.5)
    @hint(
        "The mean of squares minus the square of the mean cancels; and any array in memory will do."
    )
    def test_offsets_views_and_single_precision(self, student, reference, rng):
        """Numbers around a million work, and so do views, Fortran order and float32."""
        x, gamma, beta = draw(rng, 2, 4, 3, 5)
        single = [array.astype(np.float32) for array in (x, gamma, beta)]
        views = x[:, :, :, ::2], np.repeat(gamma, 2, axis=1)[:, ::2], beta[:, ::-1]

        far, columns = (x + 1e6, gamma, beta), (np.asfortranarray(x), gamma, beta)
        for inputs, rtol in [(far, 1e-6), (views, 1e-8), (columns, 1e-8), (single, 1e-4)]:
            expected, _ = forward(reference, inputs, 2)
            out, _ = forward(student, inputs, 2)
            expect_close(out, expected, rtol=rtol, what="out")

    @points(1)
    @hint("Build new arrays: a reshaped x is a view, and -= on it writes into x.")
    def test_leaves_its_inputs_alone(self, student, reference, rng):
        """Images, gamma, beta and gn_param are not changed, and a second call gives the same."""
        x, gamma, beta = draw(rng, 3, 4, 2, 3)
        before, gn_param = [x.copy(), gamma.copy(), beta.copy()], {"eps": 1e-5}
        expected, _ = forward(reference, before, 2)
        first, _ = student.spatial_groupnorm_forward(x, gamma, beta, 2, gn_param)
        again, _ = student.spatial_groupnorm_forward(x, gamma, beta, 2, gn_param)

        for now, then, name in zip((x, gamma, beta), before, ("x", "gamma", "beta"), strict=True):
            expect_unchanged(now, then, what=name)
        expect_equal(gn_param, {"eps": 1e-5}, what="gn_param")
        expect_equal(again, first, what="out of the second call")
        expect_close(first, expected, what="out")


class TestSpatialGroupnormBackward:
    @points(2)
    @hint("A number moves the mean and the variance of its group. Does g hold gamma by then?")
    def test_dx(self, student, reference, rng):
        """The first of the three, dx, is the gradient of the images, through mean and variance."""
        x, gamma, beta = draw(rng, 3, 6, 4, 2)
        dout = rng.normal(size=x.shape)
        expected, _, _ = gradients(reference, (x, gamma, beta), dout, 2)

        got, _, _ = gradients(student, (x, gamma, beta), dout, 2)

        expect_gradients(
            lambda x: forward(student, (x, gamma, beta), 2),
            [x], dout, [got], expected=[expected], names=["dx"], rng=rng,
        )  # fmt: skip

    @points(1.25)
    @hint(
        "gamma of a channel scales it in all images: add up over images and places, not channels."
    )
    def test_dgamma(self, student, reference, rng):
        """The second, dgamma, is the gradient of the scales, of shape (1, C, 1, 1)."""
        x, gamma, beta = draw(rng, 3, 6, 4, 2)
        dout = rng.normal(size=x.shape)
        _, expected, _ = gradients(reference, (x, gamma, beta), dout, 2)

        _, got, _ = gradients(student, (x, gamma, beta), dout, 2)

        expect_gradients(
            lambda gamma: forward(student, (x, gamma, beta), 2),
            [gamma], dout, [got], expected=[expected], names=["dgamma"], rng=rng,
        )  # fmt: skip

    @points(1)
    @hint("beta of a channel shifts it in all images: add up over images and places, not channels.")
    def test_dbeta(self, student, reference, rng):
        """The last, dbeta, is the gradient of the shifts, of shape (1, C, 1, 1)."""
        x, gamma, beta = draw(rng, 3, 6, 4, 2)
        dout = rng.normal(size=x.shape)
        _, _, expected = gradients(reference, (x, gamma, beta), dout, 2)

        _, _, got = gradients(student, (x, gamma, beta), dout, 2)

        expect_gradients(
            lambda beta: forward(student, (x, gamma, beta), 2),
            [beta], dout, [got], expected=[expected], names=["dbeta"], rng=rng,
        )  # fmt: skip

    @points(1.5)
    @hint("A group holds C / G channels of H * W numbers. Is that what you average over?")
    def test_any_number_of_groups(self, student, reference, rng):
        """All gradients hold for one group, for 2, for 3, and for a group for each channel."""
        inputs, dout = draw(rng, 2, 6, 3, 4), rng.normal(size=(2, 6, 3, 4))
        for G in (1, 2, 3, 6):
            expected = gradients(reference, inputs, dout, G)

            got = gradients(student, inputs, dout, G)

            expect_gradients(
                lambda *inputs, G=G: forward(student, inputs, G),
                inputs, dout, got, expected=expected, names=GRADIENTS, rng=rng,
            )  # fmt: skip

    @points(1)
    @hint("Take a group of few numbers, and nudge one of them.")
    def test_agrees_with_pytorch(self, student, rng):
        """All three gradients agree with those of PyTorch."""
        known = load(ASSIGNMENT, "groupnorm")
        inputs, dout = [known[name] for name in ("x", "gamma", "beta")], known["dout"]

        got = gradients(student, inputs, dout, 3, eps=1e-3)

        expect_gradients(
            lambda *inputs: forward(student, inputs, 3, eps=1e-3),
            inputs, dout, got, expected=[known[name] for name in GRADIENTS], names=GRADIENTS, rng=rng,
        )  # fmt: skip

    @points(1)
    @hint("Divide by the same root as forward did, eps included; gamma may be 0.")
    def test_eps_and_a_scale_of_zero(self, student, reference, rng):
        """The gradients hold for a large eps, and where a channel's gamma is 0."""
        x, gamma, beta = inputs = draw(rng, 2, 4, 3, 5)
        gamma[0, 1] = 0.0
        dout = rng.normal(size=x.shape)
        expected = gradients(reference, inputs, dout, 2, eps=0.5)

        got = gradients(student, inputs, dout, 2, eps=0.5)

        expect_gradients(
            lambda *inputs: forward(student, inputs, 2, eps=0.5),
            inputs, dout, got, expected=expected, names=GRADIENTS, rng=rng,
        )  # fmt: skip

    @points(0.75)
    @hint("When sizes are equal, a wrong axis still fits; when one is 1, an axis may get lost.")
    def test_equal_and_tiny_sizes(self, student, reference, rng):
        """The gradients hold for N = C = H = W, and for sizes of 1."""
        for shape, G in TINY:
            inputs, dout = draw(rng, *shape), rng.normal(size=shape)
            expected = gradients(reference, inputs, dout, G, eps=0.1)

            got = gradients(student, inputs, dout, G, eps=0.1)

            expect_gradients(
                lambda *inputs, G=G: forward(student, inputs, G, eps=0.1),
                inputs, dout, got, expected=expected, names=GRADIENTS, rng=rng,
            )  # fmt: skip

    @points(0.5)
    @hint(
        "What do you count on that a view, or float32, may not have?",
        "Do not count on how an array lies in memory, nor on its precision.",
        "Sums, products and reshapes of numpy take any view; what reads `x.strides`, or casts to a dtype of its own, does not.",
    )
    def test_takes_views_and_single_precision(self, student, reference, rng):
        """A transposed dout works as any array does, and so do float32 numbers."""
        x, gamma, beta = draw(rng, 3, 4, 2, 5)
        dout = rng.normal(size=(5, 2, 4, 3)).transpose(3, 2, 1, 0)
        expected, _, _ = gradients(reference, (x, gamma, beta), dout, 2)

        got, _, _ = gradients(student, (x, gamma, beta), dout, 2)
        expect_close(got, expected, what="dx for a transposed dout")

        single = [array.astype(np.float32) for array in (x, gamma, beta, dout)]
        got, _, _ = gradients(student, single[:3], single[3], 2)
        expect_close(got, expected, rtol=1e-4, what="dx for float32 numbers")

    @points(0.75)
    @hint(
        "Does a second call of backward find everything as the first one found it?",
        "Backward reads dout and the cache; it neither writes into them nor uses them up.",
        "Look for +=, *=, `[...] =`, `out=` and `pop` on what came in; write `a = a * b` in place of `a *= b`.",
    )
    def test_leaves_dout_and_cache_alone(self, student, reference, rng):
        """Neither dout nor the cache is changed: one cache serves two calls of backward."""
        inputs = draw(rng, 3, 4, 2, 3)
        dout, other = rng.normal(size=(2, 3, 4, 2, 3))
        before, expected = dout.copy(), gradients(reference, inputs, other, 2)
        _, cache = forward(student, inputs, 2)
        student.spatial_groupnorm_backward(dout, cache)

        got = student.spatial_groupnorm_backward(other, cache)

        expect_unchanged(dout, before, what="dout")
        for ours, theirs, name in zip(got, expected, GRADIENTS, strict=True):
            expect_close(ours, theirs, what=f"{name} of the second call")

    @points(0.75)
    @hint("What one call needs later belongs in its own cache, the number of groups included.")
    def test_two_layers_keep_their_caches_apart(self, student, reference, rng):
        """A later forward call, with other groups, does not disturb the cache of an earlier one."""
        inputs, others = draw(rng, 2, 4, 2, 3), draw(rng, 2, 4, 2, 3)
        dout = rng.normal(size=(2, 4, 2, 3))
        expected, _, _ = gradients(reference, inputs, dout, 2)
        _, cache = forward(student, inputs, 2)
        forward(student, others, 4)

        got, _, _ = student.spatial_groupnorm_backward(dout, cache)

        expect_close(got, expected, what="dx of the first layer")

    @points(1.5)
    @hint(
        "One pass, not one for each entry: work the gradient out, instead of nudging each number."
    )
    def test_takes_one_pass(self, student, reference, rng):
        """The gradients of 2000 images take about as long as a few forward passes."""
        inputs, dout = draw(rng, 2000, 8, 3, 3), rng.normal(size=(2000, 8, 3, 3))
        expected = gradients(reference, inputs, dout, 4)

        got = gradients(student, inputs, dout, 4)

        for gradient, target, name in zip(got, expected, GRADIENTS, strict=True):
            expect_close(gradient, target, what=f"{name} of 2000 images")
