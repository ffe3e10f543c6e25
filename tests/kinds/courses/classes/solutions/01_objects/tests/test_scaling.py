"""Public tests of objects that remember."""

import numpy as np

from layerlab.expect import expect_close


class TestStandardizer:
    def test_two_rows(self, student):
        """Of two rows, one comes out below 0 and one above."""
        scaler = student.Standardizer(eps=0.0).fit(np.array([[1.0], [3.0]]))

        out = scaler.transform(np.array([[1.0], [3.0]]))
        expect_close(out, np.array([[-1.0], [1.0]]), what="transform")
        expect_close(scaler.mean, np.array([2.0]), what="mean")


class TestMomentum:
    def test_the_first_step(self, student):
        """The first step is that of gradient descent."""
        step = student.Momentum(0.1)

        expect_close(step(np.ones(2), np.ones(2)), np.full(2, 0.9), what="w")
