"""Hidden tests of the convolutional layer: 17 points forward, 22 backward."""

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
# stride, pad, shape of x, then how many filters, how high and how wide
STRIDES = [(2, 0, (2, 3, 7, 9), (4, 3, 3)), (3, 0, (2, 1, 5, 8), (3, 2, 2))]
PADS = [(1, 1, (2, 3, 5, 7), (4, 3, 3)), (1, 3, (3, 2, 3, 4), (4, 1, 1))]
BOTH = [(2, 1, (2, 3, 6, 6), (4, 4, 4)), (3, 2, (1, 2, 4, 7), (3, 5, 2))]
TINY = [
    (1, 0, (3, 3, 3, 3), (3, 1, 1)),  # N = C = F = H' = W'
    (1, 0, (1, 2, 3, 4), (3, 3, 4)),  # the filter covers the image
    (1, 1, (2, 1, 1, 1), (1, 3, 3)),  # an image of a single pixel
]


def draw(rng, shape, filters, *, at=1.0):
    """Random x of this shape, around `at`, with filters and biases that fit."""
    count, *window = filters
    w = rng.normal(size=(count, shape[1], *window))
    return rng.normal(at, size=shape), w, rng.normal(size=count)


def forward(layers, inputs, stride=1, pad=0):
    """Call forward: `layers` is the student or the reference."""
    return layers.conv_forward_naive(*inputs, {"stride": stride, "pad": pad})


def gradients(layers, inputs, dout, stride=1, pad=0):
    """Forward, then backward."""
    _, cache = forward(layers, inputs, stride, pad)
    return layers.conv_backward_naive(dout, cache)


def expect_outputs(student, reference, rng, cases):
    """Compare outputs with those of the reference, for each case."""
    for stride, pad, shape, filters in cases:
        inputs = draw(rng, shape, filters)
        expected, _ = forward(reference, inputs, stride, pad)

        out, _ = forward(student, inputs, stride, pad)

        expect_close(out, expected, what=f"out for x of shape {shape}, stride {stride}, pad {pad}")


def expect_all_gradients(student, reference, rng, cases):
    """Compare all three gradients with those of the reference, for each case."""
    for stride, pad, shape, filters in cases:
        inputs = draw(rng, shape, filters)
        dout = rng.normal(size=forward(reference, inputs, stride, pad)[0].shape)
        expected = gradients(reference, inputs, dout, stride, pad)

        got = gradients(student, inputs, dout, stride, pad)

        expect_gradients(
            lambda *inputs, way=(stride, pad): forward(student, inputs, *way),
            inputs, dout, got, expected=expected, names=GRADIENTS, rng=rng,
        )  # fmt: skip


class TestConvForwardNaive:
    @points(4)
    @hint(
        "Cut out the window, multiply it by the filter, and add up over rows, columns and channels."
    )
    def test_weighs_every_window(self, student, reference, rng):
        """Each output is the sum of a window, through all channels, times a filter."""
        x, w, b = draw(rng, (2, 3, 5, 6), (4, 3, 2))
        expected, _ = forward(reference, (x, w, 0 * b))

        out, _ = forward(student, (x, w, 0 * b))

        expect_shape(out, (2, 4, 3, 5), what="out")
        expect_close(out, expected, what="out")

    @points(1.5)
    @hint("Lay the filter on the window as it is; do not turn it, nor swap height and width.")
    def test_does_not_turn_the_filter(self, student, rng):
        """A filter that holds a single 1 copies the channel and the pixels that lie under it."""
        x, w, b = draw(rng, (2, 3, 4, 6), (2, 2, 3))
        w[:] = 0
        w[0, 2, 0, 1] = w[1, 0, 1, 2] = 1
        expected = np.stack([x[:, 2, 0:3, 1:5], x[:, 0, 1:4, 2:6]], axis=1)

        out, _ = forward(student, (x, w, 0 * b))

        expect_close(out, expected, what="out")

    @points(2)
    @hint("A filter's bias joins each of its outputs once, not once a channel or a pixel.")
    def test_adds_each_bias_once(self, student, rng):
        """For images full of zeros, a channel of the output is its filter's bias throughout."""
        for shape, filters in [((2, 3, 4, 5), (4, 2, 3)), ((3, 3, 4, 4), (3, 2, 2))]:
            x, w, b = draw(rng, shape, filters)
            expected = np.tile(b[:, np.newaxis, np.newaxis], (len(x), 1, 3, 3))

            out, _ = forward(student, (0 * x, w, b))

            expect_close(out, expected, what=f"out for zeros of shape {shape}")

    @points(2.5)
    @hint("Window (i, j) starts at row i * stride and column j * stride.")
    def test_strides(self, student, reference, rng):
        """With a stride of 2 or 3, windows are that far apart, and out is smaller."""
        expect_outputs(student, reference, rng, STRIDES)

    @points(2.5)
    @hint(
        "Which axes are padded?",
        "pad rows and columns of zeros go on each of the four sides, and on no other axis.",
        "A pair for each of the four axes: (0, 0) for images and channels.",
    )
    def test_pads_with_zeros(self, student, reference, rng):
        """Padding puts zeros around each channel, so that windows reach over the edge."""
        expect_outputs(student, reference, rng, PADS)

    @points(1.5)
    @hint("Pad first, then step. And is H' really from H and HH, W' from W and WW?")
    def test_strides_over_padded_images(self, student, reference, rng):
        """Stride and padding work together, even where they differ from each other."""
        expect_outputs(student, reference, rng, BOTH)

    @points(1)
    @hint("Work out one window with pencil and paper, and compare.")
    def test_agrees_with_pytorch(self, student):
        """The output agrees with that of PyTorch, for stride 2 and pad 1."""
        known = load("06_convolution", "convolution")

        out, _ = forward(student, [known[name] for name in "xwb"], stride=2, pad=1)

        expect_close(out, known["out"], what="out")

    @points(0.75)
    @hint("out has four axes, whatever their lengths are.")
    def test_equal_and_tiny_sizes(self, student, reference, rng):
        """The output is right where sizes are equal, and for a single image, channel, filter or window."""
        expect_outputs(student, reference, rng, TINY)

    @points(0.5)
    @hint(
        "What do you count on that a view, or float32, may not have?",
        "Do not count on how an array lies in memory, nor on its precision.",
        "Sums, products and reshapes of numpy take any view; what reads `x.strides`, or casts to a dtype of its own, does not.",
    )
    def test_takes_views_and_single_precision(self, student, reference, rng):
        """Strided and transposed views work as any array does, and so do float32 numbers."""
        x, w, b = draw(rng, (4, 2, 4, 5), (3, 3, 2))
        views = x[::2], np.asfortranarray(w), np.repeat(b, 2)[::2]
        single = [array.astype(np.float32) for array in views]
        expected, _ = forward(reference, views, pad=1)

        out, _ = forward(student, views, pad=1)
        expect_close(out, expected, what="out")

        out, _ = forward(student, single, pad=1)
        expect_close(out, expected, rtol=1e-4, what="out for float32 numbers")

    @points(0.75)
    @hint("A window is a view: window *= w[f] writes into the image. So does x[...] = 0.")
    def test_leaves_its_inputs_alone(self, student, reference, rng):
        """Nothing that comes in is changed, and a second call gives the same output."""
        inputs = draw(rng, (2, 2, 4, 5), (3, 2, 3))
        expected, _ = forward(reference, inputs)
        before = [array.copy() for array in inputs]
        conv_param = {"stride": 1, "pad": 0}
        first, _ = student.conv_forward_naive(*inputs, conv_param)
        again, _ = student.conv_forward_naive(*inputs, conv_param)

        for now, then, name in zip(inputs, before, "xwb", strict=True):
            expect_unchanged(now, then, what=name)
        expect_equal(conv_param, {"stride": 1, "pad": 0}, what="conv_param")
        expect_close(first, expected, what="out")
        expect_equal(again, first, what="out of the same inputs")


class TestConvBackwardNaive:
    @points(5)
    @hint(
        "In how many windows does one pixel lie?",
        "In many: add up dout times w over all of them, with +=.",
        "Go through the windows as forward did, and add each one's share to the place that it was cut from.",
    )
    def test_dx(self, student, reference, rng):
        """The first of the three, dx, is the gradient of the images."""
        x, w, b = draw(rng, (2, 3, 5, 6), (4, 3, 2))
        dout = rng.normal(size=(2, 4, 3, 5))
        expected, _, _ = gradients(reference, (x, w, b), dout)

        got, _, _ = gradients(student, (x, w, b), dout)

        expect_gradients(
            lambda x: forward(student, (x, w, b)),
            [x], dout, [got], expected=[expected], names=["dx"], rng=rng,
        )  # fmt: skip

    @points(5)
    @hint("A filter is laid on every window: add up dout times the window over all of them.")
    def test_dw(self, student, reference, rng):
        """The second, dw, is the gradient of the filters."""
        x, w, b = draw(rng, (2, 3, 5, 6), (4, 3, 2))
        dout = rng.normal(size=(2, 4, 3, 5))
        _, expected, _ = gradients(reference, (x, w, b), dout)

        _, got, _ = gradients(student, (x, w, b), dout)

        expect_gradients(
            lambda w: forward(student, (x, w, b)),
            [w], dout, [got], expected=[expected], names=["dw"], rng=rng,
        )  # fmt: skip

    @points(3)
    @hint("One bias is added at every place of its channel, in every image. Which axes are left?")
    def test_db(self, student, reference, rng):
        """The last, db, is the gradient of the biases, a plain vector with one entry per filter."""
        x, w, b = draw(rng, (3, 2, 5, 6), (4, 3, 2))
        dout = rng.normal(size=(3, 4, 3, 5))
        _, _, expected = gradients(reference, (x, w, b), dout)

        _, _, got = gradients(student, (x, w, b), dout)

        expect_gradients(
            lambda b: forward(student, (x, w, b)),
            [b], dout, [got], expected=[expected], names=["db"], rng=rng,
        )  # fmt: skip

    @points(2)
    @hint("The windows are those of forward: (i, j) starts at row i * stride, column j * stride.")
    def test_strides(self, student, reference, rng):
        """With a stride of 2 or 3 all three gradients hold; unseen pixels have a gradient of 0."""
        expect_all_gradients(student, reference, rng, STRIDES)

    @points(2)
    @hint(
        "How large is the array into which you add up?",
        "As large as the padded images; at the end, cut pad off on each side.",
        "A slice from pad to -pad is empty where pad is 0: count up to pad + H and pad + W.",
    )
    def test_cuts_the_padding_off(self, student, reference, rng):
        """With padding, dx has the shape of x, and all three gradients are right."""
        expect_all_gradients(student, reference, rng, PADS)

    @points(1)
    @hint("Each part of a window: is it from stride or pad, from rows or columns, of x or w?")
    def test_strides_over_padded_images(self, student, reference, rng):
        """Stride and padding work together, even where they differ from each other."""
        expect_all_gradients(student, reference, rng, BOTH)

    @points(0.75)
    @hint("Work one entry of each gradient out with pencil and paper, and compare.")
    def test_agrees_with_pytorch(self, student, rng):
        """The gradients agree with those of PyTorch, for stride 2 and pad 1."""
        known = load("06_convolution", "convolution")
        inputs, expected = [known[n] for n in "xwb"], [known[n] for n in GRADIENTS]

        got = gradients(student, inputs, known["dout"], stride=2, pad=1)

        expect_gradients(
            lambda *inputs: forward(student, inputs, stride=2, pad=1),
            inputs, known["dout"], got, expected=expected, names=GRADIENTS, rng=rng,
        )  # fmt: skip

    @points(0.75)
    @hint(
        "When sizes are equal, a wrong axis still has the right shape; when they are 1, it hides."
    )
    def test_equal_and_tiny_sizes(self, student, reference, rng):
        """The gradients hold where sizes are equal, and for a single channel, filter or window."""
        expect_all_gradients(student, reference, rng, TINY)

    @points(0.5)
    @hint(
        "What do you count on that a view, or float32, may not have?",
        "Do not count on how an array lies in memory, nor on its precision.",
        "Sums, products and reshapes of numpy take any view; what reads `x.strides`, or casts to a dtype of its own, does not.",
    )
    def test_takes_views_and_single_precision(self, student, reference, rng):
        """A strided dout works as any array does, and so do float32 numbers."""
        inputs = draw(rng, (2, 2, 4, 5), (3, 3, 2))
        dout = rng.normal(size=(4, 3, 2, 4))[::2]
        single = [array.astype(np.float32) for array in (*inputs, dout)]
        dx, dw, _ = gradients(reference, inputs, dout)

        for arrays, rtol, kind in [((*inputs, dout), 1e-8, "views"), (single, 1e-4, "float32")]:
            got = gradients(student, arrays[:3], arrays[3])

            expect_close(got[0], dx, rtol=rtol, what=f"dx for {kind}")
            expect_close(got[1], dw, rtol=rtol, what=f"dw for {kind}")

    @points(1.25)
    @hint(
        "Does a second call of backward find everything as the first one found it?",
        "Backward reads dout and the cache; it neither writes into them nor uses them up.",
        "Look for +=, *=, `[...] =`, `out=` and `pop` on what came in; write `a = a * b` in place of `a *= b`.",
    )
    def test_leaves_dout_and_cache_alone(self, student, reference, rng):
        """Neither dout nor the cache is changed: one cache serves two calls of backward."""
        inputs = draw(rng, (2, 3, 4, 5), (2, 3, 2))
        dout, other = rng.normal(size=(2, 2, 2, 2, 4))
        before = dout.copy()
        expected = gradients(reference, inputs, other)
        _, cache = forward(student, inputs)
        student.conv_backward_naive(dout, cache)

        got = student.conv_backward_naive(other, cache)

        expect_unchanged(dout, before, what="dout")
        for name, gradient, target in zip(GRADIENTS, got, expected, strict=True):
            expect_close(gradient, target, what=f"{name} of the second call")

    @points(0.75)
    @hint(
        "Where is kept what backward needs, and who else writes there?",
        "A network has many layers: what one call needs later belongs in its own cache.",
        "Return it in the cache; a global, or a default argument that is a list or a dict, is shared by all calls.",
    )
    def test_two_layers_keep_their_caches_apart(self, student, reference, rng):
        """A later forward call, with another stride and padding, does not disturb an earlier one."""
        inputs, others = draw(rng, (2, 3, 5, 4), (4, 3, 2)), draw(rng, (2, 3, 5, 4), (4, 3, 2))
        dout = rng.normal(size=(2, 4, 3, 3))
        dx, dw, _ = gradients(reference, inputs, dout)
        _, cache = forward(student, inputs)
        forward(student, others, stride=2, pad=1)

        got = student.conv_backward_naive(dout, cache)

        expect_close(got[0], dx, what="dx of the first layer")
        expect_close(got[1], dw, what="dw of the first layer")
