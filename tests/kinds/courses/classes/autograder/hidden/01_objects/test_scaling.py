"""Hidden tests of objects that remember."""

import numpy as np

from layerlab import hint, points
from layerlab.expect import expect_close


class TestStandardizer:
    @points(3)
    @hint("Which axis are the examples?")
    def test_fit_remembers_each_column(self, student, reference, rng):
        """After fit, mean and spread are those of each column."""
        x = rng.normal(3.0, 2.0, size=(20, 4))

        scaler = student.Standardizer(eps=0.1)
        scaler.fit(x)

        right = reference.Standardizer(eps=0.1).fit(x)
        expect_close(scaler.mean, right.mean, what="mean")
        expect_close(scaler.spread, right.spread, what="spread")

    @points(2)
    def test_transform_uses_what_was_remembered(self, student, reference, rng):
        """New data are brought to the scale of the old."""
        x, new = rng.normal(size=(20, 3)), rng.normal(size=(5, 3))

        out = student.Standardizer().fit(x).transform(new)

        expect_close(out, reference.Standardizer().fit(x).transform(new), what="transform")

    @points(2)
    def test_inverse_brings_back(self, student, rng):
        """What was transformed comes back."""
        x = rng.normal(size=(6, 2))
        scaler = student.Standardizer()
        scaler.mean = np.array([1.0, -2.0])
        scaler.spread = np.array([2.0, 0.5])

        expect_close(scaler.inverse(x), x * [2.0, 0.5] + [1.0, -2.0], what="inverse")


class TestMomentum:
    @points(3)
    def test_remembers_the_way(self, student, reference, rng):
        """The third step goes on in the direction of the first two."""
        w, gradients = rng.normal(size=3), rng.normal(size=(3, 3))
        step, right = student.Momentum(0.1, beta=0.8), reference.Momentum(0.1, beta=0.8)

        ours, theirs = w, w
        for gradient in gradients:
            ours, theirs = step(ours, gradient), right(theirs, gradient)

        expect_close(ours, theirs, what="w")

    @points(1)
    def test_objects_are_apart(self, student, rng):
        """Two objects do not share what they remember."""
        first, second = student.Momentum(0.5), student.Momentum(0.5)
        gradient = rng.normal(size=2)
        first(np.zeros(2), gradient)

        expect_close(second(np.zeros(2), gradient), -0.5 * gradient, what="w")
