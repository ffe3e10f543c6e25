"""The patterns that name a slip."""

import numpy as np
import pytest

from layerlab import expect_close, expect_shape, expect_unchanged
from layerlab.expect.circumstances import (
    Circumstances,
    function_takes_log,
    in_its_place,
    takes_log,
)

RNG = np.random.default_rng(2)
A = RNG.normal(size=(5, 5))
LONG = RNG.normal(size=(6, 4))
PICTURE = RNG.normal(size=(9, 9))
TRIPLES = RNG.normal(size=(4, 3, 3, 3))
IMAGES = RNG.normal(size=(2, 3, 5, 6))


def changed(array, *index, by=1.0):
    """Return a copy with other entries at `index`."""
    copy = array.copy()
    copy[index] += by
    return copy


def framed(array, by=1.0):
    """Return a copy with another border."""
    copy = array + by
    copy[..., 1:-1, 1:-1] = array[..., 1:-1, 1:-1]
    return copy


def scaled(columns):
    """Return a gradient whose columns belong to scales, those named being 0."""
    gamma = np.ones(LONG.shape[1])
    gamma[columns] = 0.0
    return gamma * LONG


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
    "border": (framed(A), A, "Only entries at the border"),
    "two sides": (
        changed(changed(PICTURE, 0), slice(None), -1),
        PICTURE,
        "Only entries at the border",
    ),
    "border of images": (changed(IMAGES, ..., 0), IMAGES, "Only entries at the border"),
    "a row": (changed(A, 2), A, "Only row 2 is wrong."),
    "rows": (changed(LONG, [0, 2, 3, 4, 5]), LONG, "Only rows 0, 2, 3, 4, ... are wrong."),
    "columns": (changed(LONG, slice(None), [1, 2]), LONG, "Only columns 1, 2 are wrong."),
    "a channel": (changed(IMAGES, slice(None), 1), IMAGES, "Only index 1 of axis 1 is wrong."),
    "mean forgotten": (LONG, LONG.mean(), "The mean of its entries is right"),
    "sum forgotten": (LONG, LONG.sum(), "The sum of its entries is right"),
    "noise": (A + RNG.normal(size=(5, 5)), A, None),
    "one number for many": (np.full((4, 3), 2.5), np.ones((4, 3)), None),
    "a sign and more": (-LONG * (1 + 1e-5 * RNG.normal(size=LONG.shape)), LONG, None),
    "nearly a shift": (LONG + 3e-8 + 0.9e-8 * RNG.choice([-1, 1], size=LONG.shape), LONG, None),
    "barely off": (A * (1 + 1e-7 * RNG.normal(size=(5, 5))), A, None),
}
# What looks like a place, and is none.
NO_PLACE = {
    "the single inner entry is right": (framed(A[:3, :3]), A[:3, :3]),
    "two of them": (framed(A[:3, :4]), A[:3, :4]),
    "rows and columns exchanged": (TRIPLES.swapaxes(-1, -2), TRIPLES),
    "the middle of each image is right": (
        changed(-TRIPLES, ..., 1, 1, by=2 * TRIPLES[..., 1, 1]),
        TRIPLES,
    ),
    "a border of rounding": (framed(A, 1e-7), A),
    "a row of rounding": (changed(LONG, 1, by=1e-7), LONG),
    "one entry of a row": (changed(LONG, 1, 2), LONG),
    "wrong where the scales are 0": (changed(scaled([0, 2]), ..., [0, 2]), scaled([0, 2])),
    "wrong where they are not": (changed(scaled([1]), ..., [0, 2, 3]), scaled([1])),
    "wrong in one row of zeros": (changed(scaled([2]).T, 2), scaled([2]).T),
}
# by what everything is off, what was given, and whether a mean is asked about
FACTORS = {
    "the size of the batch": (8, Circumstances(frozenset({(8, 3)})), True),
    "a part of it": (1 / 8, Circumstances(frozenset({(8, 3)})), True),
    "pixels of a batch": (-60, Circumstances(frozenset({(3, 2, 4, 5)})), True),
    "a learning rate": (100, Circumstances(frozenset({(8, 3)}), frozenset({0.01})), False),
    "a learning rate like a size": (
        10,
        Circumstances(frozenset({(10, 3)}), frozenset({0.1})),
        False,
    ),
    "a scale like a size": (-5, Circumstances(frozenset({(5,)}), frozenset({5.0, 0.9})), False),
    "the derivative of a square": (2, Circumstances(frozenset({(8, 3)})), False),
    "any other": (7, Circumstances(frozenset({(8, 3)})), False),
}
SHAPES = {
    "an axis too many": ((1, 3), (3,), "keepdims"),
    "a column": ((3, 1), (3,), "keepdims"),
    "an axis too few": ((3,), (3, 1), "is missing"),
    "transposed": ((3, 4), (4, 3), "as if transposed"),
    "another order": ((3, 4, 5), (5, 3, 4), "another order"),
    "flat": ((12,), (3, 4), "is a reshape missing?"),
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

    @pytest.mark.parametrize(("got", "expected"), NO_PLACE.values(), ids=NO_PLACE)
    def test_a_place_is_named_only_where_it_is_the_pattern(self, finding_of, got, expected):
        """Not by chance, nor by rounding, nor where the test's own numbers set lines apart."""
        finding = finding_of(expect_close, got, expected, what="out")

        assert "Only" not in f"{finding.observation} {finding.noticed}"

    def test_no_place_is_named_where_the_rest_is_nearly_wrong(self, finding_of):
        """What a generous tolerance lets pass may be a part of the same mistake."""
        got = changed(LONG, 1, by=0.1) + 2e-4
        finding = finding_of(expect_close, got, LONG, what="out", rtol=1e-4)

        assert finding.observation is None

    @pytest.mark.parametrize("seed", range(40))
    def test_an_identity_in_place_of_a_relu_is_wrong_at_no_place(self, finding_of, seed):
        """That all negative numbers stand at the border happens; it is no matter of loops."""
        x = np.random.default_rng(seed).normal(size=(4, 4))
        x[1:-1, 1:-1] = np.abs(x[1:-1, 1:-1])
        observation = finding_of(expect_close, x, np.maximum(x, 0), what="out").observation

        assert observation is None or "border" not in observation

    @pytest.mark.parametrize(("factor", "around", "asked"), FACTORS.values(), ids=FACTORS)
    @pytest.mark.parametrize("expected", [2.5, LONG[:5, :3]], ids=["a number", "an array"])
    def test_a_mean_is_asked_about_where_the_factor_is_a_size(
        self, finding_of, expected, factor, around, asked
    ):
        """Of anything that was given, unless it is a number that was given."""
        finding = finding_of(expect_close, factor * expected, expected, what="out")
        finding = in_its_place(finding, around)

        assert ("averaged" in finding.observation) is ("averaged" in finding.noticed) is asked
        assert finding.observation.startswith(("It is ", "Every entry is "))


# what makes it, where no logarithm is taken, and where one is
NONFINITE = {
    "nan": ([np.nan, 1.0], "the root of a negative", "the log of a negative"),
    "all nan": ([np.nan, np.nan], "0 / 0 makes nan", "the log of a negative"),
    "inf": ([np.inf, 1.0], "A division by 0 makes inf", "a log of 0"),
    "both": ([np.nan, -np.inf], "A division by 0 makes inf", "a log of 0"),
}
KEPT = {"from numpy import log1p": "log1p", "": "np.log", "log = np.log": "log"}


class TestCircumstances:
    @pytest.mark.parametrize(("got", "without", "within"), NONFINITE.values(), ids=NONFINITE)
    def test_a_log_is_named_where_one_is_taken(self, finding_of, got, without, within):
        """In a layer that has none, nobody looks for it."""
        finding = finding_of(expect_close, np.array(got), np.ones(2), what="out")
        plain = in_its_place(finding, Circumstances())
        logs = in_its_place(finding, Circumstances(takes_log=True))

        assert without in finding.observation == plain.observation
        assert "log" not in plain.observation
        assert within in logs.observation

    @pytest.mark.parametrize(("before", "name"), KEPT.items())
    def test_a_log_is_found_in_code(self, before, name):
        """By whatever name, and in a helper."""
        source = f"{before}\ndef f(p):\n    return g(p)\ndef g(p):\n    return {name}(p)\n"
        namespace = {"np": np}
        exec(source, namespace)

        assert takes_log([source])
        assert function_takes_log("f", namespace) is (name != "log" or before != "")
        assert not takes_log(["plt.yscale('log')", "catalog(x)", "# logits"])
        assert not function_takes_log("h", {**namespace, "h": lambda x: x})


class TestUnchanged:
    @pytest.mark.parametrize(
        ("kept_in", "words"),
        [
            (None, "running_mean was changed in place;"),
            ("bn_param", "running_mean in bn_param is not what it was;"),
        ],
    )
    def test_a_key_may_have_been_bound_anew(self, finding_of, kept_in, words):
        """Whoever looks an array up in a dict cannot know what became of the one that was there."""
        finding = finding_of(
            expect_unchanged, np.ones(2), np.zeros(2), what="running_mean", kept_in=kept_in
        )

        assert finding.message.startswith(words)

    def test_a_dict_is_no_array_in_place(self, finding_of):
        """A key was added, or bound anew, or its array was changed."""
        finding = finding_of(expect_unchanged, {"a": 1, "b": 2}, {"a": 1}, what="config")

        assert finding.message == "config is not what it was; work on a copy of it."
