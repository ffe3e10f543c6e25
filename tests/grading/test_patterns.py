"""Which results of a function move with which inputs."""

import numpy as np
import pytest

from autograder.judging.patterns import pattern


def scaled(x, a):
    """Return what one number scales."""
    return [a * x]


def squared(x, a):
    """Return what moves with the same inputs, and with a small entry by little."""
    return [a * x**2]


def summed(x, a):
    """Return what moves as a whole."""
    return [a * x + x.sum()]


def centred(x, a):
    """Return what is 0 but for rounding in its second part, whatever x is."""
    return [a * x, x - x.mean(keepdims=True) - (x - x.mean(keepdims=True))]


def pattern_of(function, x):
    """Return the pattern near one point; the same entries are nudged for all."""
    return pattern(function, [x, np.array(1.7)], np.random.default_rng(0))


class TestPattern:
    """A mistake that moves with what the solution moves with has its pattern."""

    @pytest.mark.parametrize("small", [1.0, 1e-3, 1e-4, 1e-5])
    def test_a_small_number_moves_too(self, small):
        """A course's secret may draw one: a square of it is smaller still, and no rounding."""
        x = np.array([[small, 2.0], [-1.0, 0.5]])

        assert pattern_of(squared, x) == pattern_of(scaled, x)
        assert pattern_of(summed, x) != pattern_of(scaled, x)

    @pytest.mark.parametrize("kind", [np.float64, np.float32])
    def test_rounding_is_no_move(self, kind):
        """Whatever the precision is that a function computes in."""
        x = np.random.default_rng(1).normal(size=(3, 4))

        def rounded(x, a):
            return [kind(a) * x.astype(kind) + (x.astype(kind).sum() - x.astype(kind).sum())]

        assert pattern_of(rounded, x) == pattern_of(scaled, x)
        still = [moves[x.size :] for moves in pattern_of(centred, x)]
        assert not any(any(moves) for moves in still)
