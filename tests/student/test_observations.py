"""The patterns that name a slip."""

import numpy as np
import pytest

from layerlab import expect_close, expect_shape

RNG = np.random.default_rng(2)
A = RNG.normal(size=(5, 5))
LONG = RNG.normal(size=(6, 4))
IMAGES = RNG.normal(size=(2, 3, 5, 6))


def changed(array, *index):
    """Return a copy with other entries at `index`."""
    copy = array.copy()
    copy[index] += 1.0
    return copy


VALUES = {
    "zero": (np.zeros((5, 5)), A, "Every entry is 0."),
    "zero loss": (0.0, 2.5, "It is 0."),
    "sign": (-A, A, "The sign is flipped"),
    "transposed": (A.T, A, "It is transposed."),
    "transposed, four axes": (np.ones((2, 2)), np.ones((2, 2)) * [[1, 2], [3, 4]], None),
    "averaged": (LONG / 6, LONG, "Every entry is 1/6 of what it should be"),
    "counted twice": (2 * LONG, LONG, "Every entry is 2 times what it should be"),
    "half the loss": (1.25, 2.5, "It is 1/2 of what it should be"),
    "minus twice": (-2 * LONG, LONG, "2 times what it should be, with the sign flipped"),
    "some factor": (LONG * 1.37, LONG, "Every entry is off by the same factor."),
    "some other loss": (1.37, 2.5, None),
    "shifted": (LONG + 0.3, LONG, "Every entry is off by the same amount"),
    "border": (changed(changed(A, 0), slice(None), -1), A, "Only entries at the border"),
    "border of images": (changed(IMAGES, ..., 0), IMAGES, "Only entries at the border"),
    "a row": (changed(A, 2), A, "Only row 2 is wrong."),
    "rows": (changed(LONG, [0, 2, 3, 4, 5]), LONG, "Only rows 0, 2, 3, 4, ... are wrong."),
    "columns": (changed(LONG, slice(None), [1, 2]), LONG, "Only columns 1, 2 are wrong."),
    "a channel": (changed(IMAGES, slice(None), 1), IMAGES, "Only index 1 of axis 1 is wrong."),
    "mean forgotten": (LONG, LONG.mean(), "The mean of its entries is right"),
    "sum forgotten": (LONG, LONG.sum(), "The sum of its entries is right"),
    "noise": (A + RNG.normal(size=(5, 5)), A, None),
    "barely off": (A * (1 + 1e-7 * RNG.normal(size=(5, 5))), A, None),
}
SHAPES = {
    "an axis too many": ((1, 3), (3,), "keepdims"),
    "a column": ((3, 1), (3,), "keepdims"),
    "an axis too few": ((3,), (3, 1), "is missing"),
    "transposed": ((3, 4), (4, 3), "as if transposed"),
    "another order": ((3, 4, 5), (5, 3, 4), "another order"),
    "flat": ((12,), (3, 4), "a reshape is missing"),
    "not summed": ((7, 3), (3,), "left to add up"),
    "an array for a number": ((1,), (), "One plain number"),
    "a vector for a number": ((4,), (), "a sum or a mean"),
    "longer axes": ((2, 5, 7), (2, 5, 6), "Axis 2 has another length."),
    "longer and shorter axes": ((2, 4, 7), (2, 5, 6), "Axes 1 and 2 have other lengths."),
    "something else": ((4,), (3,), None),
}


class TestObservations:
    @pytest.mark.parametrize(("got", "expected", "words"), VALUES.values(), ids=VALUES)
    def test_names_what_the_difference_looks_like(self, finding_of, got, expected, words):
        """A pattern is named where it explains the whole error, and only there."""
        observation = finding_of(expect_close, got, expected, what="out").full_observation

        assert words is observation is None or (observation and words and words in observation)

    @pytest.mark.parametrize(("got", "expected", "words"), SHAPES.values(), ids=SHAPES)
    def test_names_what_a_shape_looks_like(self, finding_of, got, expected, words):
        """The usual slips with axes have a sentence each."""
        observation = finding_of(expect_shape, np.ones(got), expected, what="db").observation

        assert words is observation is None or (observation and words and words in observation)
