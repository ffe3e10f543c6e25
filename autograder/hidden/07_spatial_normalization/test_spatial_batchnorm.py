"""Hidden tests of spatial batch normalization: 9 points forward, 10 backward."""

import numpy as np

from autograder.known_outputs import load
from layerlab import (
    expect_close,
    expect_equal,
    expect_gradients,
    expect_raises,
    expect_unchanged,
    hint,
    points,
)

ASSIGNMENT = "07_spatial_normalization"
GRADIENTS = ("dx", "dgamma", "dbeta")
TINY = [(3, 3, 3, 3), (1, 3, 2, 4), (4, 2, 1, 1), (2, 1, 3, 2), (2, 2, 1, 5), (2, 2, 5, 1)]


def draw(rng, *shape):
    """Random images whose channels differ in size and place, with a gamma and a beta that fit."""
    size, place = rng.uniform(0.5, 3.0, size=(2, shape[1], 1, 1))
    x = place + size * rng.normal(size=shape)
    return x, rng.normal(size=shape[1]), rng.normal(size=shape[1])


def forward(layers, inputs, **bn_param):
    """Call forward in train mode: `layers` is the student or the reference."""
    return layers.spatial_batchnorm_forward(*inputs, {"mode": "train", **bn_param})


def gradients(layers, inputs, dout, **bn_param):
    """Forward, then backward."""
    _, cache = forward(layers, inputs, **bn_param)
    return layers.spatial_batchnorm_backward(dout, cache)


class TestSpatialBatchnormForward:
    @points(1.5)
    @hint(
        "Which three axes are averaged over?",
        "One mean and one variance for each channel: images, rows and columns go.",
        "To use the layer of before, channels have to be the last axis, and all other axes one; then undo it in reverse.",
    )
    def test_normalizes_each_channel(self, student, rng):
        """In train mode every channel comes out with mean 0 and variance 1, over images and places."""
        x, _, _ = draw(rng, 4, 3, 5, 6)

        out, _ = forward(student, (x, np.ones(3), np.zeros(3)))

        expect_close(out.mean(axis=(0, 2, 3)), np.zeros(3), what="mean of each channel")
        expect_close(
            out.var(axis=(0, 2, 3)), np.ones(3), rtol=1e-4, what="variance of each channel"
        )

    @points(1.5)
    @hint(
        "Is each number back where it came from, and does each channel have its own gamma and beta?"
    )
    def test_scales_and_shifts_each_channel(self, student, reference, rng):
        """Every number is at its place, scaled by gamma and shifted by beta of its channel."""
        for shape in [(4, 3, 5, 2), (2, 4, 3, 6)]:
            inputs = draw(rng, *shape)
            expected, _ = forward(reference, inputs)

            out, _ = forward(student, inputs)

            expect_close(out, expected, what=f"out for x of shape {shape}")

    @points(0.75)
    @hint("Work out one channel with pencil and paper, and compare.")
    def test_agrees_with_pytorch(self, student):
        """The output agrees with that of PyTorch, in train mode and in test mode."""
        known = load(ASSIGNMENT, "spatial_batchnorm")
        inputs = [known[name] for name in ("x", "gamma", "beta")]
        kept = {name: known[name] for name in ("running_mean", "running_var")}

        out, _ = forward(student, inputs, eps=1e-3)
        expect_close(out, known["out"], what="out in train mode")

        out, _ = forward(student, inputs, mode="test", eps=1e-3, **kept)
        expect_close(out, known["test_out"], what="out in test mode")

    @points(0.75)
    @hint("eps comes from bn_param and is added to the variance, under the root; if missing, 1e-5.")
    def test_eps(self, student, reference, rng):
        """A large eps is added to the variance, and a constant channel comes out as beta."""
        x, gamma, beta = draw(rng, 3, 4, 2, 5)
        x[:, 1] = 0.5

        for bn_param in ({"eps": 0.5}, {}):
            expected, _ = forward(reference, (x, gamma, beta), **bn_param)
            out, _ = forward(student, (x, gamma, beta), **bn_param)
            expect_close(out, expected, what=f"out with {bn_param.get('eps', 'the usual')} eps")

    @points(1.25)
    @hint(
        "running = momentum * running + (1 - momentum) * batch, from zeros, one for each channel."
    )
    def test_keeps_running_statistics(self, student, reference, rng):
        """Three batches leave running statistics of shape (C,), by default with momentum 0.9; test mode uses them."""
        for given in ({"momentum": 0.7}, {}):
            ours, theirs = dict(given), dict(given)
            for _ in range(3):
                inputs = draw(rng, 2, 3, 4, 5)
                for layers, bn_param in [(reference, theirs), (student, ours)]:
                    bn_param["mode"] = "train"
                    layers.spatial_batchnorm_forward(*inputs, bn_param)
                    bn_param["mode"] = "test"
            expected, _ = reference.spatial_batchnorm_forward(*inputs, theirs)

            out, _ = student.spatial_batchnorm_forward(*inputs, ours)

            for name in ("running_mean", "running_var"):
                expect_close(ours.get(name), theirs[name], what=name)
            expect_close(out, expected, what="out in test mode, after three batches")

    @points(1)
    @hint("In test mode an image is normalized by what was kept. Its own mean plays no part.")
    def test_test_mode(self, student, reference, rng):
        """In test mode one image is normalized by the running statistics alone, and they stay."""
        inputs = draw(rng, 1, 3, 4, 2)
        kept = {"running_mean": rng.normal(size=3), "running_var": rng.uniform(0.5, 2.0, size=3)}
        bn_param = {"mode": "test", "eps": 0.1, **{name: kept[name].copy() for name in kept}}
        expected, _ = reference.spatial_batchnorm_forward(*inputs, {**bn_param, **kept})

        out, _ = student.spatial_batchnorm_forward(*inputs, bn_param)

        expect_close(out, expected, what="out in test mode")
        for name in ("running_mean", "running_var"):
            expect_unchanged(bn_param[name], kept[name], what=name, kept_in="bn_param")

    @points(0.25)
    @hint("There are two modes. Anything else is a slip of the caller, who should be told.")
    def test_refuses_an_unknown_mode(self, student, reference, rng):
        """A mode that is neither train nor test is a ValueError, and train still works."""
        inputs = draw(rng, 2, 3, 2, 4)
        expected, _ = forward(reference, inputs)

        out, _ = forward(student, inputs)

        expect_close(out, expected, what="out in train mode")
        expect_raises(
            ValueError,
            student.spatial_batchnorm_forward,
            *inputs,
            {"mode": "tset"},
            what="mode tset",
        )

    @points(0.5)
    @hint("When sizes are equal, a wrong axis still fits; when one is 1, an axis may get lost.")
    def test_equal_and_tiny_sizes(self, student, reference, rng):
        """It works for N = C = H = W, for one image, one channel, one row, one column, one place."""
        for shape in TINY:
            inputs = draw(rng, *shape)
            expected, _ = forward(reference, inputs)

            out, _ = forward(student, inputs)

            expect_close(out, expected, what=f"out for x of shape {shape}")

    @points(0.5)
    @hint(
        "The mean of squares minus the square of the mean cancels; and any array in memory will do."
    )
    def test_offsets_views_and_single_precision(self, student, reference, rng):
        """Numbers around a million work, and so do views, Fortran order and float32."""
        x, gamma, beta = draw(rng, 4, 3, 5, 2)
        single = [array.astype(np.float32) for array in (x, gamma, beta)]
        views = x[::2], np.repeat(gamma, 2)[::2], beta[::-1]

        far, columns = (x + 1e6, gamma, beta), (np.asfortranarray(x), gamma, beta)
        for inputs, rtol in [(far, 1e-6), (views, 1e-8), (columns, 1e-8), (single, 1e-4)]:
            expected, _ = forward(reference, inputs)
            out, _ = forward(student, inputs)
            expect_close(out, expected, rtol=rtol, what="out")

    @points(1)
    @hint("Build new arrays; x -= mean writes into what the caller still needs.")
    def test_leaves_its_inputs_alone(self, student, reference, rng):
        """Images, gamma and beta are not changed, and a second call gives the same output."""
        inputs = draw(rng, 3, 2, 4, 3)
        before = [array.copy() for array in inputs]
        expected, _ = forward(reference, before)
        first, _ = forward(student, inputs)
        again, _ = forward(student, inputs)

        for now, then, name in zip(inputs, before, ("x", "gamma", "beta"), strict=True):
            expect_unchanged(now, then, what=name)
        expect_equal(again, first, what="out of the second call")
        expect_close(first, expected, what="out")


class TestSpatialBatchnormBackward:
    @points(2)
    @hint("A number moves the mean and the variance of its channel, over all images and places.")
    def test_dx(self, student, reference, rng):
        """The first of the three, dx, is the gradient of the images, through mean and variance."""
        x, gamma, beta = draw(rng, 3, 4, 5, 2)
        dout = rng.normal(size=x.shape)
        expected, _, _ = gradients(reference, (x, gamma, beta), dout)

        got, _, _ = gradients(student, (x, gamma, beta), dout)

        expect_gradients(
            lambda x: forward(student, (x, gamma, beta)),
            [x], dout, [got], expected=[expected], names=["dx"], rng=rng,
        )  # fmt: skip

    @points(1)
    @hint("Which numbers does gamma of a channel scale? Add up dout times x_hat over all of them.")
    def test_dgamma(self, student, reference, rng):
        """The second, dgamma, is the gradient of the scales, one for each channel."""
        x, gamma, beta = draw(rng, 3, 4, 5, 2)
        dout = rng.normal(size=x.shape)
        _, expected, _ = gradients(reference, (x, gamma, beta), dout)

        _, got, _ = gradients(student, (x, gamma, beta), dout)

        expect_gradients(
            lambda gamma: forward(student, (x, gamma, beta)),
            [gamma], dout, [got], expected=[expected], names=["dgamma"], rng=rng,
        )  # fmt: skip

    @points(0.75)
    @hint("Which numbers does beta of a channel shift? Add up dout over all of them.")
    def test_dbeta(self, student, reference, rng):
        """The last, dbeta, is the gradient of the shifts, one for each channel."""
        x, gamma, beta = draw(rng, 3, 4, 5, 2)
        dout = rng.normal(size=x.shape)
        _, _, expected = gradients(reference, (x, gamma, beta), dout)

        _, _, got = gradients(student, (x, gamma, beta), dout)

        expect_gradients(
            lambda beta: forward(student, (x, gamma, beta)),
            [beta], dout, [got], expected=[expected], names=["dbeta"], rng=rng,
        )  # fmt: skip

    @points(1)
    @hint("Take a channel of few numbers, and nudge one of them.")
    def test_agrees_with_pytorch(self, student, rng):
        """All three gradients agree with those of PyTorch."""
        known = load(ASSIGNMENT, "spatial_batchnorm")
        inputs, dout = [known[name] for name in ("x", "gamma", "beta")], known["dout"]

        got = gradients(student, inputs, dout, eps=1e-3)

        expect_gradients(
            lambda *inputs: forward(student, inputs, eps=1e-3),
            inputs, dout, got, expected=[known[name] for name in GRADIENTS], names=GRADIENTS, rng=rng,
        )  # fmt: skip

    @points(1)
    @hint("Divide by the same root as forward did, eps included; gamma may be 0.")
    def test_eps_and_a_scale_of_zero(self, student, reference, rng):
        """The gradients hold for a large eps, and where a channel's gamma is 0."""
        x, gamma, beta = inputs = draw(rng, 2, 3, 4, 3)
        gamma[1] = 0.0
        dout = rng.normal(size=x.shape)
        expected = gradients(reference, inputs, dout, eps=0.5)

        got = gradients(student, inputs, dout, eps=0.5)

        expect_gradients(
            lambda *inputs: forward(student, inputs, eps=0.5),
            inputs, dout, got, expected=expected, names=GRADIENTS, rng=rng,
        )  # fmt: skip

    @points(1)
    @hint("When sizes are equal, a wrong axis still fits; when one is 1, an axis may get lost.")
    def test_equal_and_tiny_sizes(self, student, reference, rng):
        """The gradients hold for N = C = H = W, and for sizes of 1."""
        for shape in TINY:
            inputs, dout = draw(rng, *shape), rng.normal(size=shape)
            expected = gradients(reference, inputs, dout, eps=0.1)

            got = gradients(student, inputs, dout, eps=0.1)

            expect_gradients(
                lambda *inputs: forward(student, inputs, eps=0.1),
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
        x, gamma, beta = draw(rng, 3, 2, 4, 5)
        dout = rng.normal(size=(5, 4, 3, 2)).transpose(2, 3, 1, 0)
        expected, _, _ = gradients(reference, (x, gamma, beta), dout)

        got, _, _ = gradients(student, (x, gamma, beta), dout)
        expect_close(got, expected, what="dx for a transposed dout")

        single = [array.astype(np.float32) for array in (x, gamma, beta, dout)]
        got, _, _ = gradients(student, single[:3], single[3])
        expect_close(got, expected, rtol=1e-4, what="dx for float32 numbers")

    @points(0.75)
    @hint(
        "Does a second call of backward find everything as the first one found it?",
        "Backward reads dout and the cache; it neither writes into them nor uses them up.",
        "Look for +=, *=, `[...] =`, `out=` and `pop` on what came in; write `a = a * b` in place of `a *= b`.",
    )
    def test_leaves_dout_and_cache_alone(self, student, reference, rng):
        """Neither dout nor the cache is changed: one cache serves two calls of backward."""
        inputs = draw(rng, 3, 2, 4, 3)
        dout, other = rng.normal(size=(2, 3, 2, 4, 3))
        before, expected = dout.copy(), gradients(reference, inputs, other)
        _, cache = forward(student, inputs)
        student.spatial_batchnorm_backward(dout, cache)

        got = student.spatial_batchnorm_backward(other, cache)

        expect_unchanged(dout, before, what="dout")
        for ours, theirs, name in zip(got, expected, GRADIENTS, strict=True):
            expect_close(ours, theirs, what=f"{name} of the second call")

    @points(0.75)
    @hint(
        "Where is kept what backward needs, and who else writes there?",
        "A network has many layers: what one call needs later belongs in its own cache.",
        "Return it in the cache; a global, or a default argument that is a list or a dict, is shared by all calls.",
    )
    def test_two_layers_keep_their_caches_apart(self, student, reference, rng):
        """A later forward call does not disturb the cache of an earlier one."""
        inputs, others = draw(rng, 2, 3, 4, 3), draw(rng, 2, 3, 4, 3)
        dout = rng.normal(size=(2, 3, 4, 3))
        expected, _, _ = gradients(reference, inputs, dout)
        _, cache = forward(student, inputs)
        forward(student, others)

        got, _, _ = student.spatial_batchnorm_backward(dout, cache)

        expect_close(got, expected, what="dx of the first layer")

    @points(1.25)
    @hint(
        "One pass, not one for each entry: work the gradient out, instead of nudging each number."
    )
    def test_takes_one_pass(self, student, reference, rng):
        """The gradients of 6000 channels take about as long as a few forward passes."""
        inputs, dout = draw(rng, 4, 6000, 2, 3), rng.normal(size=(4, 6000, 2, 3))
        expected = gradients(reference, inputs, dout)

        got = gradients(student, inputs, dout)

        for gradient, target, name in zip(got, expected, GRADIENTS, strict=True):
            expect_close(gradient, target, what=f"{name} of 6000 channels")
