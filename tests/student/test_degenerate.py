"""Results that hold nothing, and functions that do nothing: neither earns anything."""

import numpy as np
import pytest

from layerlab import expect_close, expect_equal, expect_gradients
from layerlab.expect.checks import CheckFailed

RNG = np.random.default_rng(6)
X = RNG.permutation(np.linspace(-2.0, 2.0, 24)).reshape(4, 6)
DOUT = RNG.normal(size=X.shape)
RELU_GRADIENT = DOUT * (X > 0)

# forward, its own right gradient
DEGENERATE = {
    "the identity": (lambda x: x, DOUT),
    "scaled": (lambda x: -3 * x, -3 * DOUT),
    "shifted": (lambda x: x + 1, DOUT),
    "scaled and shifted": (lambda x: 0.5 * x - 2, 0.5 * DOUT),
    "a constant": (np.ones_like, np.zeros_like(X)),
    "zero": (lambda x: 0 * x, np.zeros_like(X)),
    "the sum of all, everywhere": (
        lambda x: np.full_like(x, (x**2).sum()),
        2 * X * DOUT.sum(),
    ),
    "a gradient that is the same everywhere": (
        lambda x: x.sum() * np.arange(24.0).reshape(4, 6),
        np.full_like(X, (DOUT * np.arange(24.0).reshape(4, 6)).sum()),
    ),
}
HONEST = {
    "the other half": (lambda x: np.minimum(x, 0), DOUT * (X < 0)),
    "a leak": (lambda x: np.where(x > 0, x, 0.1 * x), DOUT * np.where(X > 0, 1, 0.1)),
    "a square": (lambda x: x**2, 2 * X * DOUT),
}
PATTERN = np.cos(np.arange(24.0)).reshape(4, 6)
# forward of two arguments, its own right gradients for the weights DOUT
LINEAR = {
    "weighted": (lambda x, w: PATTERN * x + w, (PATTERN * DOUT, DOUT)),
    "one sum": (
        lambda x, w: PATTERN * (PATTERN * (x + w)).sum(),
        (PATTERN * (PATTERN * DOUT).sum(), PATTERN * (PATTERN * DOUT).sum()),
    ),
}
EMPTY = {"no rows": (0,), "no columns": (3, 0), "nothing at all": (0, 0)}
SAME_NUMBERS = {
    "an int and a float": (1, 1.0),
    "a numpy integer": (np.int64(3), 3),
    "a numpy float": (np.float32(0.5), 0.5),
}
OTHER_VALUES = {
    "a truth value is no number": (True, 1),
    "text is no number": ("1", 1),
    "another number": (np.int64(3), 4),
    "an array is no number": (np.array(1.0), 1.0),
    "a tuple is no list": ((1, 2), [1, 2]),
}


def follow_through(forward, gradient) -> str | None:
    """Return why the gradient of a wrong rectifier deserves credit, if it does."""
    with pytest.raises(CheckFailed) as caught:
        expect_gradients(
            lambda x: (forward(x), None), (X,), DOUT, gradient,
            expected=[RELU_GRADIENT], names=("dx",), rng=np.random.default_rng(7),
        )  # fmt: skip
    return caught.value.finding.follow_through


class TestFollowThrough:
    @pytest.mark.parametrize(("forward", "gradient"), DEGENERATE.values(), ids=DEGENERATE)
    def test_a_forward_that_does_nothing_earns_nothing(self, forward, gradient):
        """Its gradient takes no thought: all of `dout`, or none."""
        assert follow_through(forward, gradient) is None

    @pytest.mark.parametrize(("forward", "gradient"), HONEST.values(), ids=HONEST)
    def test_the_right_gradient_of_another_forward_earns_credit(self, forward, gradient):
        """Whoever differentiates a wrong function rightly has understood what this is about."""
        assert follow_through(forward, gradient) is not None


class TestMadeUp:
    """A forward that is linear in all that it takes has a gradient without any thought."""

    def finding(self, forward, gradients, **options):
        with pytest.raises(CheckFailed) as caught:
            expect_gradients(
                forward, (X, X[::-1]), DOUT, gradients,
                expected=[X[::-1] * DOUT, X * DOUT], rng=np.random.default_rng(8), **options,
            )  # fmt: skip
        return caught.value.finding

    @pytest.mark.parametrize(("forward", "gradients"), LINEAR.values(), ids=LINEAR)
    def test_it_earns_nothing(self, forward, gradients):
        """In place of a product, say; the finding says what it is."""
        finding = self.finding(forward, gradients)

        assert (finding.made_up, finding.follow_through) == (True, None)

    def test_it_is_credited_where_the_right_one_is_linear(self):
        """A test that knows says so."""
        finding = self.finding(*LINEAR["weighted"], linear=True)

        assert finding.follow_through
        assert not finding.made_up

    def test_another_product_is_not_made_up(self):
        """Twice the right thing, with the gradients that belong to it."""
        gradients = (2 * X[::-1] * DOUT, 2 * X * DOUT)

        assert self.finding(lambda x, w: 2 * x * w, gradients).follow_through

    def test_a_loss_that_is_a_weighted_sum_earns_nothing(self):
        """The right loss is never linear in the scores."""
        with pytest.raises(CheckFailed) as caught:
            expect_gradients(
                lambda x: (PATTERN * x).sum(), [X], 1.0, [PATTERN],
                expected=[X], names=["dx"], rng=np.random.default_rng(9),
            )  # fmt: skip

        assert caught.value.finding.made_up


class TestEmpty:
    @pytest.mark.parametrize("shape", EMPTY.values(), ids=EMPTY)
    def test_an_empty_array_is_no_number(self, finding_of, shape):
        """None of its entries differs from what is expected, since there are none."""
        finding = finding_of(expect_close, np.zeros(shape), 0.0, what="mean of each feature")

        assert finding.kind == "shape"
        assert finding.message.endswith("that has no entries.")

    def test_an_empty_array_is_right_where_one_is_expected(self):
        """A minibatch may have no example."""
        expect_close(np.zeros((0, 3)), np.zeros((0, 3)), what="out")


class TestNumbers:
    @pytest.mark.parametrize(("got", "expected"), SAME_NUMBERS.values(), ids=SAME_NUMBERS)
    def test_equal_numbers_may_differ_in_type(self, got, expected):
        """A counter may be numpy's or Python's."""
        expect_equal(got, expected, what="t")

    @pytest.mark.parametrize(("got", "expected"), OTHER_VALUES.values(), ids=OTHER_VALUES)
    def test_other_types_are_not_equal(self, finding_of, got, expected):
        """What looks alike is not always the same thing."""
        assert finding_of(expect_equal, got, expected, what="t").kind == "values"
