"""Public tests of dropout; small enough to check with pencil and paper."""

import numpy as np

from layerlab import expect_close, expect_equal, expect_gradients, expect_raises, expect_shape, hint


def train(p, seed):
    """Return the parameters of one training step."""
    return {"p": p, "mode": "train", "seed": seed}


class TestDropoutForward:
    @hint(
        "Of four units three are kept. What keeps their sum as it was?",
        "What is kept makes up for what is dropped: of four units three are kept, so times 4/3.",
        "Divide the mask by the share that is kept, in training; then test mode has nothing to do.",
    )
    def test_three_becomes_zero_or_four(self, student):
        """With p = 0.25, each 3 comes out as 0 or as 3 / 0.75 = 4."""
        x = np.full((20, 30), 3.0)

        out, _ = student.dropout_forward(x, train(0.25, 1))

        expect_shape(out, (20, 30), what="out")
        values = np.array([0.0, 4.0], dtype=np.float32)  # a mask in float32 is good enough
        expect_close(np.unique(out), values, what="the different values of out")

    @hint(
        "Does p say how many are dropped, or how many are kept?",
        "p is the probability of DROPPING an element, not of keeping it.",
        "An evenly spread number is below p with probability p: those are dropped.",
    )
    def test_most_are_dropped(self, student):
        """With p = 0.8, about 800 of 1000 elements are dropped."""
        out, _ = student.dropout_forward(np.ones(1000), train(0.8, 2))

        dropped = int((np.asarray(out) == 0).sum())
        expect_close(dropped, 800, atol=80, what="number of dropped elements")

    @hint("All the work was done in training. Only train and test are modes.")
    def test_test_mode_returns_x(self, student):
        """In test mode, out is x; a mode that does not exist is a ValueError."""
        x = np.array([[1.0, -2.0, 3.0], [0.5, 0.0, -4.0]])

        out, _ = student.dropout_forward(x.copy(), {"p": 0.5, "mode": "test"})

        expect_close(out, x, what="out")
        wrong = {"p": 0.5, "mode": "tset"}
        expect_raises(ValueError, student.dropout_forward, x, wrong, what="mode 'tset'")

    @hint("Hand dropout_param.get('seed') to the generator; it is None where there is no seed.")
    def test_a_seed_repeats_a_mask(self, student):
        """The same seed gives the same mask; two calls without a seed differ."""
        x = np.ones((10, 20))
        seeded = [student.dropout_forward(x.copy(), train(0.5, 3))[0] for _ in range(2)]
        expect_equal(seeded[1], seeded[0], what="out of the second call with the same seed")

        free = {"p": 0.5, "mode": "train"}
        first, second = (student.dropout_forward(x.copy(), dict(free))[0] for _ in range(2))
        differ = len(np.unique(np.stack([first, second]), axis=0))
        expect_equal(differ, 2, what="number of different masks in two calls without a seed")


class TestDropoutBackward:
    @hint(
        "By what was each unit multiplied on the way there?",
        "By 0 or by 4. So is the gradient.",
        "The mask of forward, with its scale, is all that backward needs.",
    )
    def test_the_gradient_goes_where_the_signal_went(self, student):
        """With p = 0.75, a dout of 5 comes back as 20 where a unit was kept, as 0 elsewhere."""
        out, cache = student.dropout_forward(np.ones((10, 20)), train(0.75, 4))

        dx = student.dropout_backward(np.full((10, 20), 5.0), cache)

        expect_close(dx, np.where(np.asarray(out) == 0, 0.0, 20.0), what="dx")

    @hint("What was not changed on the way there is not changed on the way back.")
    def test_test_mode_hands_the_gradient_through(self, student):
        """After a call in test mode, dx is dout."""
        dout = np.array([[1.0, -2.0], [0.5, 3.0]])
        _, cache = student.dropout_forward(np.ones((2, 2)), {"p": 0.5, "mode": "test"})

        dx = student.dropout_backward(dout.copy(), cache)

        expect_close(dx, dout, what="dx")

    @hint("With a seed the mask is the same each time, so that forward is a plain function of x.")
    def test_agrees_with_nudging_the_input(self, student, rng):
        """The gradient tells how out moves when x is nudged and the mask stays as it is."""
        x, dout = rng.normal(size=(4, 5)), rng.normal(size=(4, 5))
        _, cache = student.dropout_forward(x.copy(), train(0.4, 5))

        dx = student.dropout_backward(dout.copy(), cache)

        expect_gradients(
            lambda x: student.dropout_forward(x, train(0.4, 5)),
            [x], dout, dx, names=["dx"], rng=rng,
        )  # fmt: skip
