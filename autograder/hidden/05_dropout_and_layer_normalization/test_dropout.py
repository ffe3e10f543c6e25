"""Hidden tests of dropout: 11 points for forward, 9 for backward.

Masks are random, so the tests ask for facts. Where seeds are what is asked about, numbers are `FAINT`:
the diagnosis of mistakes compares recorded values, and takes what differs by less than 1e-12 for the same.
"""

import numpy as np

from layerlab import (
    expect_close,
    expect_equal,
    expect_gradients,
    expect_raises,
    expect_shape,
    expect_unchanged,
    hint,
    points,
)

FAINT = 1e-14


def train(p, seed):
    """Return the parameters of one training step."""
    return {"p": p, "mode": "train", "seed": seed}


def draw(rng, *shape):
    """Numbers of both signs, none of them near 0: a 0 in the answer is a unit that was dropped."""
    return rng.choice([-1.0, 1.0], size=shape) * rng.uniform(0.5, 2.0, size=shape)


def single(expected):
    """Round to float32, so that answers are judged as such: a mask in float32 is good enough."""
    return np.asarray(expected, dtype=np.float32)


def kept_in(out, shape, *, what="out of dropout_forward"):
    """Expect some units of `out` to be dropped and some to be kept; return which are kept."""
    expect_shape(out, shape, what=what)
    kept = np.asarray(out) != 0
    expect_equal(np.unique(kept).tolist(), [False, True], what=f"what {what} drops and keeps")
    return kept


def expect_one_factor(out, x, *, what="out"):
    """Expect each entry of `out` to be 0, or that of `x` times one number, and both to occur."""
    kept = kept_in(out, x.shape, what=what)
    expect_close(out, single(np.where(kept, (out / x).max() * x, 0)), what=what)


def expect_all_different(masks, *, what):
    """Expect no two of these masks to be the same."""
    flat = np.reshape(masks, (len(masks), -1))
    expect_equal(len(np.unique(flat, axis=0)), len(masks), what=what)


class TestDropoutForward:
    @points(2)
    @hint(
        "By what factor are units enlarged, if only 1 - p are kept?",
        "What is kept makes up for what is dropped: in training, not in test mode.",
        "Each kept unit is divided by the share that is kept.",
    )
    def test_what_is_kept_is_scaled(self, student, rng):
        """In training, each element comes out as 0 or as x / (1 - p)."""
        x = draw(rng, 12, 15)
        for p in (0.3, 0.75):
            out, _ = student.dropout_forward(x, train(p, 11))

            kept = kept_in(out, x.shape)
            expect_close(out, single(np.where(kept, x / (1 - p), 0)), what=f"out for p={p}")

    @points(2)
    @hint(
        "What share of evenly spread numbers is below p?",
        "p is the probability of DROPPING: that share goes, the rest is kept.",
    )
    def test_p_is_the_share_that_is_dropped(self, student, rng):
        """Of 90,000 elements, a share of p is dropped, up to what chance allows."""
        x = draw(rng, 300, 300)
        for p in (0.2, 0.7, 0.98):
            out, _ = student.dropout_forward(x, train(p, 12))

            dropped = ~kept_in(out, x.shape)
            sigma = np.sqrt(p * (1 - p) / x.size)
            expect_close(dropped.mean(), p, atol=6 * sigma, what=f"share dropped for p={p}")

    @points(1.25)
    @hint(
        "How many numbers do you draw?",
        "As many as x has elements. A mask of fewer is broadcast, and whole rows or columns go together.",
    )
    def test_every_element_has_its_own_mask(self, student, rng):
        """No two examples lose the same units, and no two units are lost in the same examples."""
        for shape in [(60, 50), (6, 5, 8, 9)]:
            out, _ = student.dropout_forward(draw(rng, *shape), train(0.4, 13))

            kept = kept_in(out, shape)
            for axis in range(len(shape)):
                what = f"number of different masks along axis {axis}"
                expect_all_different(np.moveaxis(kept, axis, 0), what=what)

    @points(1)
    @hint("x.shape says it all: nothing here needs to know how many axes there are.")
    def test_any_number_of_dimensions(self, student, rng):
        """A vector, a matrix or a batch of images: out has the shape of x."""
        for shape in [(80,), (5, 12), (1, 70), (4, 5, 6), (3, 2, 5, 4)]:
            x = draw(rng, *shape)

            out, _ = student.dropout_forward(x, train(0.4, 14))

            expect_one_factor(out, x, what=f"out for x of shape {shape}")

    @points(1.25)
    @hint("Inverted dropout has done all its work in training. What is left to do in test mode?")
    def test_test_mode_returns_x(self, student, rng):
        """In test mode nothing is dropped and nothing is scaled, whatever p is."""
        for p in (0.0, 0.25, 0.8):
            x = draw(rng, 4, 6)
            expected = x.copy()

            out, _ = student.dropout_forward(x, {"p": p, "mode": "test", "seed": 15})

            expect_close(out, expected, what=f"out in test mode for p={p}")

    @points(0.5)
    @hint("An else that treats every other word as test mode hides a typing mistake.")
    def test_an_unknown_mode_is_an_error(self, student, rng):
        """Modes are train and test; anything else is a ValueError."""
        x = draw(rng, 3, 4)
        for mode in ("Train", "eval", ""):
            param = {"p": 0.0, "mode": mode, "seed": 16}
            expect_raises(ValueError, student.dropout_forward, x, param, what=f"mode {mode!r}")
        for mode in ("train", "test"):
            out, _ = student.dropout_forward(x, {"p": 0.0, "mode": mode, "seed": 16})

            expect_close(out, x, what=f"out for mode {mode!r}")

    @points(0.5)
    @hint("Which of your numbers are compared with p, and by what do you divide?")
    def test_p_of_zero_changes_nothing(self, student, rng):
        """With p = 0, training keeps everything as it is."""
        for shape in [(30,), (6, 7), (2, 3, 4, 5)]:
            x = draw(rng, *shape)
            expected = x.copy()

            out, _ = student.dropout_forward(x, train(0.0, 17))

            expect_close(out, expected, what=f"out for p=0 and x of shape {shape}")

    @points(0.75)
    @hint("Hand the seed to the generator, in the call that uses it.")
    def test_the_same_seed_gives_the_same_mask(self, student, rng):
        """A seed makes a mask repeatable, and another seed gives another mask."""
        x, masks = FAINT * draw(rng, 12, 15), []
        for seed in (1, 7, 123_456):
            first, _ = student.dropout_forward(x, train(0.4, seed))
            second, _ = student.dropout_forward(x, train(0.4, seed))

            masks.append(kept_in(first, x.shape))
            expect_equal(second, first, what=f"out of the second call with seed {seed}")
        expect_all_different(masks, what="number of different masks of different seeds")

    @points(0.25)
    @hint("`if seed:` is false for 0. Ask whether it is None.")
    def test_zero_is_a_seed(self, student, rng):
        """The seed 0 works like any other."""
        x = FAINT * draw(rng, 12, 15)
        first, _ = student.dropout_forward(x, train(0.4, 0))
        second, _ = student.dropout_forward(x, train(0.4, 0))

        kept_in(first, x.shape)
        expect_equal(second, first, what="out of the second call with seed 0")

    @points(0.75)
    @hint("dropout_param.get('seed') is None where there is none. Is a seed set all the same?")
    def test_without_a_seed_masks_differ(self, student, rng):
        """Each call without a seed draws a new mask."""
        x, masks = FAINT * draw(rng, 12, 15), []
        for more in ({}, {}, {"seed": None}, {"seed": None}):
            out, _ = student.dropout_forward(x, {"p": 0.4, "mode": "train"} | more)

            masks.append(kept_in(out, x.shape))
        expect_all_different(masks, what="number of different masks in four calls without a seed")

    @points(0.5)
    @hint("x *= mask writes into what the caller still needs. Make a new array.")
    def test_leaves_its_inputs_alone(self, student, rng):
        """Neither x nor dropout_param is changed, in either mode."""
        x = draw(rng, 8, 9)
        before = x.copy()
        for mode, expect in [("train", expect_one_factor), ("test", expect_close)]:
            param = {"p": 0.4, "mode": mode, "seed": 18}
            out, _ = student.dropout_forward(x, param)

            expect_unchanged(x, before, what=f"x in {mode} mode")
            expect_equal(param, {"p": 0.4, "mode": mode, "seed": 18}, what="dropout_param")
            expect(out, before, what=f"out in {mode} mode")

    @points(0.25)
    @hint(
        "What do you count on that a view, or float32, may not have?",
        "Do not count on how an array lies in memory, nor on its precision.",
        "Sums, products and reshapes of numpy take any view; what reads `x.strides`, or casts to a dtype of its own, does not.",
    )
    def test_takes_views_and_single_precision(self, student, rng):
        """Strided and transposed views work as any array does, and so do float32 numbers."""
        x = draw(rng, 10, 12)
        for view in (x.T, x[::2, ::-1], x.astype(np.float32)):
            out, _ = student.dropout_forward(view, train(0.4, 19))

            expect_one_factor(out, view)


class TestDropoutBackward:
    @points(1.5)
    @hint("A silent unit had no say in the loss. Is it the same mask as on the way there?")
    def test_silent_units_get_no_gradient(self, student, rng):
        """What was dropped gets no gradient, what was kept gets one."""
        x, dout = draw(rng, 9, 11), draw(rng, 9, 11)
        for p in (0.3, 0.75):
            out, cache = student.dropout_forward(x, train(p, 21))
            kept = kept_in(out, x.shape)

            dx = student.dropout_backward(dout, cache)

            expect_shape(dx, x.shape, what="dx")
            expect_equal(np.asarray(dx) != 0, kept, what=f"where dx is not 0, for p={p}")

    @points(2)
    @hint("out is x times a number. By how much does it move when x does?")
    def test_the_gradient_is_scaled_like_what_was_kept(self, student, rng):
        """What was kept gets dout / (1 - p), since that is how strongly it spoke."""
        x, dout = draw(rng, 7, 8), draw(rng, 7, 8)
        for p in (0.3, 0.75):
            param = train(p, 22)
            out, cache = student.dropout_forward(x, param)
            kept = kept_in(out, x.shape)

            dx = student.dropout_backward(dout, cache)

            expect_gradients(
                lambda x, param=param: student.dropout_forward(x, dict(param)), [x], dout, dx,
                expected=[single(np.where(kept, dout / (1 - p), 0))], names=["dx"], rng=rng,
            )  # fmt: skip

    @points(1)
    @hint("The mask has the shape of x already: there is nothing to add up or to reshape.")
    def test_any_number_of_dimensions(self, student, rng):
        """The gradient has the shape of x, and is dout times out / x."""
        for shape in [(40,), (1, 50), (4, 5, 6), (3, 2, 5, 4)]:
            x, dout = draw(rng, *shape), draw(rng, *shape)
            out, cache = student.dropout_forward(x, train(0.4, 23))
            kept_in(out, shape)

            dx = student.dropout_backward(dout, cache)

            expect_close(dx, single(dout * out / x), what=f"dx for x of shape {shape}")

    @points(1.25)
    @hint("What did test mode do to x? The cache has to say which mode it was.")
    def test_test_mode_hands_the_gradient_through(self, student, rng):
        """After a call in test mode, dx is dout."""
        for p in (0.25, 0.8):
            x, dout = draw(rng, 4, 6), draw(rng, 4, 6)
            expected = dout.copy()
            param = {"p": p, "mode": "test", "seed": 24}
            _, cache = student.dropout_forward(x, param)

            dx = student.dropout_backward(dout, cache)

            expect_gradients(
                lambda x, param=param: student.dropout_forward(x, dict(param)), [x], expected, dx,
                expected=[expected], names=["dx"], rng=rng,
            )  # fmt: skip

    @points(0.5)
    @hint("With p = 0 every factor is 1, on the way there and on the way back.")
    def test_p_of_zero_hands_the_gradient_through(self, student, rng):
        """With p = 0, dx is dout."""
        x, dout = draw(rng, 5, 6), draw(rng, 5, 6)
        expected = dout.copy()
        _, cache = student.dropout_forward(x, train(0.0, 25))

        dx = student.dropout_backward(dout, cache)

        expect_close(dx, expected, what="dx for p=0")

    @points(0.75)
    @hint("A unit may be kept and 0 all the same, after a ReLU for example. Keep the mask itself.")
    def test_an_input_of_zero_is_not_a_silent_unit(self, student, rng):
        """Where x is 0, what was kept gets its gradient nonetheless."""
        dout = draw(rng, 8, 9)
        _, cache = student.dropout_forward(np.zeros((8, 9)), train(0.4, 26))

        dx = student.dropout_backward(dout, cache)

        expect_one_factor(dx, dout, what="dx")

    @points(0.75)
    @hint(
        "Which mask does backward use?",
        "Do not throw the dice again: what forward drew has to travel in the cache.",
    )
    def test_the_mask_is_that_of_forward(self, student, rng):
        """Without a seed, backward still uses the mask that forward drew."""
        x, dout = draw(rng, 6, 20), FAINT * draw(rng, 6, 20)
        for _ in range(2):
            out, cache = student.dropout_forward(x, {"p": 0.4, "mode": "train"})
            kept_in(out, x.shape)

            dx = student.dropout_backward(dout, cache)

            expect_close(dx, single(dout * out / x), what="dx without a seed")

    @points(0.75)
    @hint("A network has many dropout layers. Does each call keep its mask in its own cache?")
    def test_each_call_has_its_own_cache(self, student, rng):
        """Three calls of forward, then three of backward, each with the cache that belongs to it."""
        x, dout = draw(rng, 6, 7), draw(rng, 6, 7)
        params = [train(0.3, 27), {"p": 0.3, "mode": "test", "seed": 28}, train(0.6, 29)]
        passes = [student.dropout_forward(x, param) for param in params]
        outs = [out for out, _ in passes]
        for out in outs:
            expect_shape(out, x.shape, what="out")
        expect_all_different(outs, what="number of different outs")
        for out, cache in passes:
            dx = student.dropout_backward(dout, cache)

            expect_shape(dx, x.shape, what="dx")
            expect_close(dx, single(dout * out / x), what="dx of one of three passes")

    @points(0.5)
    @hint("dout *= mask, or mask *= dout, spoils what the caller still needs. Make a new array.")
    def test_leaves_its_inputs_alone(self, student, rng):
        """Backward does not change dout, and the cache serves a second time."""
        x, dout, another = draw(rng, 6, 7), draw(rng, 6, 7), draw(rng, 6, 7)
        before = dout.copy()
        out, cache = student.dropout_forward(x, train(0.4, 30))
        kept_in(out, x.shape)
        first = student.dropout_backward(dout, cache)
        expect_unchanged(dout, before, what="dout")
        second = student.dropout_backward(another, cache)

        expect_close(first, single(before * out / x), what="dx")
        expect_close(second, single(another * out / x), what="dx of the second call")
