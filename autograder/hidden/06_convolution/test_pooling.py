"""Hidden tests of max pooling: 11 points forward, 16 backward."""

import numpy as np

from autograder.known_outputs import load
from autograder.sandbox.errors import StudentGone
from layerlab import (
    expect_close,
    expect_equal,
    expect_gradients,
    expect_shape,
    expect_unchanged,
    hint,
    points,
)
from layerlab.expect.student import NotAttempted

# shape of x, then how high and wide the window is, and the stride
UNEQUAL = [((2, 3, 6, 4), (3, 2, 1)), ((3, 2, 5, 7), (2, 3, 1)), ((1, 2, 5, 8), (1, 4, 2))]
STRIDES = [((2, 3, 5, 7), (3, 3, 2)), ((3, 2, 4, 5), (2, 2, 1)), ((2, 2, 6, 8), (2, 4, 2))]
GAPS = [((2, 3, 4, 7), (1, 1, 3)), ((2, 1, 5, 8), (2, 2, 3))]
TINY = [
    ((3, 3, 3, 3), (1, 1, 1)),  # a window of one pixel keeps everything
    ((2, 3, 3, 4), (3, 4, 1)),  # a window covers the image
    ((1, 1, 2, 6), (2, 2, 2)),
]


def draw(rng, shape):
    """Random images without ties: positive numbers 1/8 apart, which float32 holds exactly."""
    return (rng.permutation(int(np.prod(shape))).reshape(shape) + 1) / 8


def forward(layers, x, window):
    """Call forward: `layers` is the student or the reference."""
    height, width, stride = window
    pool_param = {"pool_height": height, "pool_width": width, "stride": stride}
    return layers.max_pool_forward_naive(x, pool_param)


def gradient(layers, x, window, dout):
    """Forward, then backward."""
    _, cache = forward(layers, x, window)
    return layers.max_pool_backward_naive(dout, cache)


def tiles(images):
    """Cut images into tiles of 2 x 2 pixels: shape (N, C, H / 2, W / 2, 4)."""
    N, C, H, W = images.shape
    cut = images.reshape(N, C, H // 2, 2, W // 2, 2)
    return cut.transpose(0, 1, 2, 4, 3, 5).reshape(N, C, H // 2, W // 2, 4)


def expect_outputs(student, reference, rng, cases):
    """Compare outputs with those of the reference, for each case."""
    for shape, window in cases:
        x = draw(rng, shape)
        expected, _ = forward(reference, x, window)

        out, _ = forward(student, x, window)

        expect_close(out, expected, what=f"out for x of shape {shape} and {describe(window)}")


def expect_gradient(student, reference, rng, cases):
    """Compare dx with that of the reference, for each case."""
    for shape, window in cases:
        x = draw(rng, shape)
        dout = rng.normal(size=forward(reference, x, window)[0].shape)
        expected = gradient(reference, x, window, dout)

        got = gradient(student, x, window, dout)

        expect_gradients(
            lambda x, window=window: forward(student, x, window),
            [x], dout, [got], expected=[expected],
            names=[f"dx for x of shape {shape} and {describe(window)}"], rng=rng,
        )  # fmt: skip


def describe(window):
    """The window and the stride, in words."""
    height, width, stride = window
    return f"{height} x {width} windows, stride {stride}"


class TestMaxPoolForwardNaive:
    @points(2)
    @hint("Cut one window out of one channel of one image: its largest number is one entry of out.")
    def test_largest_of_each_tile(self, student, rng):
        """When windows lie side by side, out holds the largest number of each."""
        x = draw(rng, (2, 3, 4, 4))
        expected = x.reshape(2, 3, 2, 2, 2, 2).max(axis=(3, 5))

        out, _ = forward(student, x, (2, 2, 2))

        expect_shape(out, (2, 3, 2, 2), what="out")
        expect_close(out, expected, what="out")

    @points(1)
    @hint("Channels are not mixed: each has its own largest number, whatever the others hold.")
    def test_each_channel_alone(self, student, rng):
        """Neither other channels nor other images have a say in what is the largest."""
        x = draw(rng, (3, 2, 2, 6)) + 1000.0 * rng.permutation(6).reshape(3, 2, 1, 1)
        expected = np.stack([x[..., :3], x[..., 3:]], axis=-1).max(axis=(2, 3))

        out, _ = forward(student, x, (2, 3, 3))

        expect_close(out, expected[:, :, np.newaxis], what="out")

    @points(2)
    @hint("Rows go with H and pool_height, columns with W and pool_width. Is one of them swapped?")
    def test_height_and_width_differ(self, student, reference, rng):
        """Images and windows may be taller than wide, or wider than tall."""
        expect_outputs(student, reference, rng, UNEQUAL)

    @points(2)
    @hint("Window (i, j) starts at row i * stride, column j * stride, however large it is.")
    def test_overlaps_and_gaps(self, student, reference, rng):
        """With a stride that is not the window's size, windows overlap or leave gaps."""
        expect_outputs(student, reference, rng, STRIDES + GAPS)

    @points(1.5)
    @hint("Where does your search for the largest start? 0 is larger than every negative number.")
    def test_negative_images(self, student, reference, rng):
        """If all numbers are negative, so is out."""
        x = draw(rng, (2, 3, 4, 5)) - 100
        expected, _ = forward(reference, x, (2, 3, 1))

        out, _ = forward(student, x, (2, 3, 1))

        expect_close(out, expected, what="out for negative images")

    @points(0.5)
    @hint("Work out one window with pencil and paper, and compare.")
    def test_agrees_with_pytorch(self, student):
        """The output agrees with that of PyTorch, for 2 x 3 windows and stride 1."""
        known = load("06_convolution", "pooling")

        out, _ = forward(student, known["x"], (2, 3, 1))

        expect_close(out, known["out"], what="out")

    @points(0.5)
    @hint("Every axis stays, even with one entry: out is (N, C, H', W').")
    def test_tiny_sizes(self, student, reference, rng):
        """A window may be a single pixel or cover the image, and a batch may be one image."""
        expect_outputs(student, reference, rng, TINY)

    @points(0.5)
    @hint("A window that reaches over the edge is not used: round H' and W' down, or raise.")
    def test_sizes_that_do_not_divide(self, student, reference, rng):
        """What is left over at the lower and right edges is ignored, or refused with an error."""
        expect_outputs(student, reference, rng, [((2, 2, 5, 7), (3, 3, 2))])
        x = draw(rng, (2, 2, 6, 8))
        expected, _ = forward(reference, x, (3, 3, 2))

        try:
            out, _ = forward(student, x, (3, 3, 2))
        except (NotAttempted, StudentGone):
            raise
        except Exception:  # noqa: BLE001  # students may refuse in any way
            return

        expect_close(out, expected, what="out for sizes that do not divide")

    @points(0.5)
    @hint(
        "What do you count on that a view, or float32, may not have?",
        "Do not count on how an array lies in memory, nor on its precision.",
        "Sums, products and reshapes of numpy take any view; what reads `x.strides`, or casts to a dtype of its own, does not.",
    )
    def test_takes_views_and_single_precision(self, student, reference, rng):
        """Strided views work as any array does, and so do float32 numbers."""
        x = draw(rng, (2, 3, 5, 6))
        expected, _ = forward(reference, x, (3, 2, 2))
        view = np.repeat(x, 2, axis=3)[:, :, :, ::2]
        channels_last = x.transpose(0, 2, 3, 1).copy().transpose(0, 3, 1, 2)

        for images in (view, channels_last, x.astype(np.float32)):
            out, _ = forward(student, images, (3, 2, 2))
            expect_close(out, expected, rtol=1e-4, what="out")

    @points(0.5)
    @hint("Write into an array of your own, not into x nor pool_param.")
    def test_leaves_its_inputs_alone(self, student, reference, rng):
        """Neither x nor pool_param is changed, and a second call gives the same output."""
        x, pool_param = draw(rng, (2, 3, 4, 5)), {"pool_height": 2, "pool_width": 3, "stride": 1}
        before, copied = x.copy(), dict(pool_param)
        expected, _ = reference.max_pool_forward_naive(x, pool_param)
        first, _ = student.max_pool_forward_naive(x, pool_param)
        second, _ = student.max_pool_forward_naive(x, pool_param)

        expect_unchanged(x, before, what="x")
        expect_equal(pool_param, copied, what="pool_param")
        expect_equal(second, first, what="out of the second call")
        expect_close(second, expected, what="out of the second call")


class TestMaxPoolBackwardNaive:
    @points(2.5)
    @hint("Find the place of the largest number in each window, and put its entry of dout there.")
    def test_winners_of_tiles(self, student, reference, rng):
        """When windows lie side by side, the largest number of each receives its entry of dout."""
        expect_gradient(student, reference, rng, [((2, 3, 4, 4), (2, 2, 2))])

    @points(2)
    @hint("The place of the largest is counted in the window: row by row, pool_width to a row.")
    def test_height_and_width_differ(self, student, reference, rng):
        """Images and windows may be taller than wide, or wider than tall."""
        cases = [((2, 3, 6, 5), (3, 2, 3)), ((3, 2, 5, 9), (2, 3, 3)), ((2, 2, 1, 8), (1, 4, 4))]
        expect_gradient(student, reference, rng, cases)

    @points(3.5)
    @hint(
        "How many windows may one pixel win?",
        "Several. Then it receives something from each: add, and do not assign.",
    )
    def test_overlapping_windows_add_up(self, student, reference, rng):
        """Where windows overlap, a pixel receives the sum over all windows that it wins."""
        expect_gradient(student, reference, rng, UNEQUAL + STRIDES)

    @points(1.5)
    @hint("A number that is not the largest of any window changes nothing when nudged: its slope?")
    def test_the_others_receive_nothing(self, student, rng):
        """In each window, one pixel alone receives a gradient, and it is the largest."""
        x, dout = draw(rng, (2, 3, 4, 6)), rng.uniform(1, 2, size=(2, 3, 2, 3))
        largest = tiles(x).max(axis=-1, keepdims=True)

        dx = gradient(student, x, (2, 2, 2), dout)

        expect_shape(dx, x.shape, what="dx")
        expect_equal(tiles(dx) != 0, tiles(x) == largest, what="where dx is not 0")

    @points(2)
    @hint(
        "What does a mask of the largest numbers say where two are equal?",
        "x == x.max() is true for every tied number. Did each of them get all of dout?",
        "Divide by how many there are, or take the first place alone.",
    )
    def test_ties_keep_the_total(self, student, rng):
        """Tied numbers share a window's entry of dout, or one receives all; no other gets any."""
        x, dout = rng.integers(1, 4, size=(2, 3, 4, 6)) / 2, rng.normal(size=(2, 3, 2, 3))
        x[0, 0] = 0.25
        smaller = tiles(x) < tiles(x).max(axis=-1, keepdims=True)

        dx = gradient(student, x, (2, 2, 2), dout.copy())

        expect_shape(dx, x.shape, what="dx")
        expect_close(tiles(dx).sum(axis=-1), dout, what="what each window passes on")
        expect_close(tiles(dx) * smaller, 0 * tiles(x), what="dx away from the largest numbers")

    @points(1)
    @hint("Where does your search for the largest start? 0 is larger than every negative number.")
    def test_negative_images(self, student, reference, rng):
        """In an image of negative numbers there is a largest one in each window as well."""
        x, dout = draw(rng, (2, 2, 5, 6)) - 100, rng.normal(size=(2, 2, 2, 2))
        expected = gradient(reference, x, (2, 3, 3), dout)

        got = gradient(student, x, (2, 3, 3), dout)

        expect_gradients(
            lambda x: forward(student, x, (2, 3, 3)),
            [x], dout, [got], expected=[expected], names=["dx"], rng=rng,
        )  # fmt: skip

    @points(0.5)
    @hint("Work out the windows around one pixel with pencil and paper, and compare.")
    def test_agrees_with_pytorch(self, student, rng):
        """The gradient agrees with that of PyTorch, for 2 x 3 windows and stride 1."""
        known = load("06_convolution", "pooling")
        x, dout = known["x"], known["dout"]

        got = gradient(student, x, (2, 3, 1), dout)

        expect_gradients(
            lambda x: forward(student, x, (2, 3, 1)),
            [x], dout, [got], expected=[known["dx"]], names=["dx"], rng=rng,
        )  # fmt: skip

    @points(1)
    @hint("dx has the shape of x, with zeros where no window looked.")
    def test_gaps_and_tiny_sizes(self, student, reference, rng):
        """Pixels between the windows receive nothing, and a window may be a pixel or the image."""
        expect_gradient(student, reference, rng, GAPS + TINY)

    @points(0.5)
    @hint(
        "What do you count on that a view, or float32, may not have?",
        "Do not count on how an array lies in memory, nor on its precision.",
        "Sums, products and reshapes of numpy take any view; what reads `x.strides`, or casts to a dtype of its own, does not.",
    )
    def test_takes_views_and_single_precision(self, student, reference, rng):
        """A strided dout works as any array does, and so do float32 numbers."""
        x, dout = draw(rng, (2, 3, 5, 6)), rng.normal(size=(2, 3, 4, 2))[:, :, ::2]
        expected = gradient(reference, x, (2, 3, 3), dout)
        channels_last = x.transpose(0, 2, 3, 1).copy().transpose(0, 3, 1, 2)

        dx = gradient(student, channels_last, (2, 3, 3), dout)
        expect_close(dx, expected, what="dx for views")

        dx = gradient(student, x.astype(np.float32), (2, 3, 3), dout.astype(np.float32))
        expect_close(dx, expected, rtol=1e-4, what="dx for float32 numbers")

    @points(1)
    @hint(
        "Does a second call of backward find everything as the first one found it?",
        "Backward reads dout and the cache; it neither writes into them nor uses them up.",
        "Look for +=, *=, `[...] =`, `out=` and `pop` on what came in; write `a = a * b` in place of `a *= b`.",
    )
    def test_leaves_dout_and_cache_alone(self, student, reference, rng):
        """Neither dout nor x is changed, and one cache serves two calls of backward."""
        x, (dout, other) = draw(rng, (2, 3, 5, 6)), rng.normal(size=(2, 2, 3, 2, 2))
        before, images = dout.copy(), x.copy()
        expected = gradient(reference, x, (2, 3, 3), other)
        gradient(student, 0 * x, (2, 3, 3), dout)  # ties everywhere
        _, cache = forward(student, x, (2, 3, 3))
        student.max_pool_backward_naive(dout, cache)

        dx = student.max_pool_backward_naive(other, cache)

        expect_unchanged(dout, before, what="dout")
        expect_unchanged(x, images, what="x")
        expect_close(dx, expected, what="dx of the second call")

    @points(0.5)
    @hint(
        "Where is kept what backward needs, and who else writes there?",
        "A network has many layers: what one call needs later belongs in its own cache.",
        "Return it in the cache; a global, or a default argument that is a list or a dict, is shared by all calls.",
    )
    def test_two_layers_keep_their_caches_apart(self, student, reference, rng):
        """A later forward call does not disturb the cache of an earlier one."""
        x, dout = draw(rng, (2, 3, 5, 6)), rng.normal(size=(2, 3, 2, 2))
        expected = gradient(reference, x, (2, 3, 3), dout)
        _, cache = forward(student, x, (2, 3, 3))
        forward(student, draw(rng, (2, 3, 4, 5)), (3, 2, 1))

        dx = student.max_pool_backward_naive(dout, cache)

        expect_close(dx, expected, what="dx of the first layer")
