"""Gradients against numeric derivatives, and credit for following through."""

import numpy as np
import pytest

from layerlab import directional_derivatives, expect_gradients
from layerlab.expect.checks import CheckFailed
from layerlab.expect.gradients import FOLLOW_THROUGH

RNG = np.random.default_rng(3)
X, W, B = RNG.normal(size=(3, 2, 2)), RNG.normal(size=(4, 5)), RNG.normal(size=5)
DOUT = RNG.normal(size=(3, 5))


def affine(x, w, b):
    """The right forward."""
    return x.reshape(len(x), -1) @ w + b, None


def gradients(factor=1.0):
    """The gradients of the affine layer whose weights are scaled by `factor`."""
    dw = X.reshape(3, -1).T @ DOUT
    return (DOUT @ W.T).reshape(X.shape) * factor, dw * factor, DOUT.sum(axis=0)


def single(x, w, b):
    """A forward that computes in float32."""
    return affine(*(array.astype(np.float32) for array in (x, w, b)))


def doubled(x, w, b):
    """A forward that is not the right one."""
    return affine(x, 2 * w, b)


@pytest.fixture
def rng():
    """Random directions."""
    return np.random.default_rng(4)


class TestDirectionalDerivatives:
    def test_equals_gradient_times_direction(self, rng):
        """Central differences of `sum(out * dout)` along joint random directions."""
        for direction, numeric in directional_derivatives(affine, (X, W, B), DOUT, rng):
            exact = sum((g * d).sum() for g, d in zip(gradients(), direction, strict=True))

            assert numeric == pytest.approx(exact, rel=1e-8)

    def test_leaves_its_arguments_alone(self, rng):
        """Even a forward that writes into its inputs cannot change them."""

        def writes(x):
            x *= 2
            return x

        before = X.copy()
        directional_derivatives(writes, (X,), np.ones(X.shape), rng, directions=1)

        assert np.array_equal(before, X)


class TestWithoutExpected:
    @pytest.mark.parametrize("forward", [affine, single], ids=["float64", "float32"])
    def test_accepts_the_gradients(self, forward, rng):
        """Gradients in float64 and float32 pass, as tuple or list."""
        expect_gradients(forward, (X, W, B), DOUT, gradients(), rng=rng)
        results = [gradient.astype(np.float32) for gradient in gradients()]
        expect_gradients(forward, (X, W, B), DOUT, results, rng=rng)

    def test_finds_one_wrong_entry(self, rng, finding_of):
        """One entry that is off by 0.1 % is found, with its argument and its index."""
        dx, dw, db = gradients()
        dw[2, 3] *= 1.001

        finding = finding_of(expect_gradients, affine, (X, W, B), DOUT, (dx, dw, db), rng=rng)

        assert (finding.kind, finding.what, finding.worst) == ("gradient", "dw", (2, 3))
        assert finding.message.startswith("dw does not tell how the output moves when w is nudged")

    def test_finds_a_wrong_gradient_of_many_entries(self, rng, finding_of):
        """Where an entry by entry comparison would take long, the directions alone decide."""
        x, w, dout = rng.normal(size=(2, 30)), rng.normal(size=(30, 40)), rng.normal(size=(2, 40))

        finding = finding_of(
            expect_gradients,
            lambda w: x @ w, [w], dout, [2 * x.T @ dout], names=["dw"], rng=rng,
        )  # fmt: skip

        assert finding.worst is None
        assert finding.scaled_error > finding.tolerance

    def test_names_the_shape(self, rng, finding_of):
        """A gradient has the shape of what it belongs to."""
        dx, dw, db = gradients()

        finding = finding_of(expect_gradients, affine, (X, W, B), DOUT, (dx, dw, db[None]), rng=rng)

        assert (finding.kind, finding.what) == ("shape", "db")

    @pytest.mark.parametrize("got", [None, gradients()[:2], gradients()[0], "dx"], ids=type)
    def test_expects_as_many_gradients_as_arguments(self, rng, finding_of, got):
        """What came, and what should have come, is said in one sentence."""
        finding = finding_of(expect_gradients, affine, (X, W, B), DOUT, got, rng=rng)

        assert finding.kind == "type"
        assert "3 gradients (dx, dw, db)" in finding.message


class TestFollowThrough:
    def judge(self, forward, got, *, args=(X, W, B), expected=None):
        """Return why the gradients deserve credit, if they do."""
        with pytest.raises(CheckFailed) as caught:
            expect_gradients(
                forward, args, DOUT, got,
                expected=expected or gradients(), rng=np.random.default_rng(5),
            )  # fmt: skip
        return caught.value.finding.follow_through

    def test_expected_values_suffice(self, rng):
        """Right gradients pass whatever the student's own forward does."""
        for forward in (affine, doubled, lambda *args: 1 / 0):
            expect_gradients(forward, (X, W, B), DOUT, gradients(), expected=gradients(), rng=rng)

    def test_right_gradients_of_a_wrong_forward_are_credited(self):
        """Who differentiates their own forward rightly is told so."""
        assert self.judge(doubled, gradients(2.0)) == FOLLOW_THROUGH

    def test_also_in_single_precision(self):
        """A forward in float32 is followed with a larger step."""

        def forward(x, w, b):
            return single(x, 2 * w, b)

        assert self.judge(forward, gradients(2.0)) == FOLLOW_THROUGH

    @pytest.mark.parametrize(
        ("forward", "got"),
        [
            (affine, gradients(2.0)),
            (doubled, gradients(3.0)),
            (lambda x, w, b: (np.zeros((3, 5)), None), tuple(0 * g for g in gradients())),
            (lambda x, w, b: (x.reshape(3, -1) @ w, None), (*gradients()[:2], np.zeros(5))),
            (lambda *args: 1 / 0, gradients(2.0)),
            (lambda x, w, b: None, gradients(2.0)),
            (lambda x, w, b: (RNG.normal(size=(3, 5)), None), gradients(2.0)),
        ],
        ids=[
            "a right forward", "neither", "a constant", "an ignored argument", "an error",
            "nothing", "noise",
        ],
    )  # fmt: skip
    def test_nothing_else_is_credited(self, forward, got):
        """A degenerate forward, or a gradient that is not its own, earns nothing."""
        assert self.judge(forward, got) is None

    def test_an_input_handed_through_is_degenerate(self):
        """Returning x, and dout as its gradient, is no layer."""
        x = RNG.normal(size=(3, 5))

        assert (
            self.judge(lambda x: (3 * x, None), (3 * DOUT,), args=(x,), expected=[DOUT * (x > 0)])
            is None
        )
