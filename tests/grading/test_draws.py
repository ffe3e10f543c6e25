"""What students draw by themselves: the same mistake, by whatever generator, has the same name."""

import warnings

import numpy as np
import pytest

from autograder.judging.draws import Numbers, mask_of, routed, sample_of
from autograder.judging.same_calls import same_value

from .explaining import explaining, names

DROPOUT = "05_dropout_and_layer_normalization", "dropout"
DIGITS = "08_digits", "digits"
GENERATOR = "np.random.default_rng("
COIN = "(rng.random(x.shape) >= p)"
# In place of numpy's usual generator: a class with its methods.
GENERATORS = {
    "RandomState": "    def random(self, shape):\n        return np.random.RandomState(self.seed).random_sample(shape)\n",
    "the global one": """\
    def random(self, shape):
        if self.seed is not None:
            np.random.seed(self.seed)
        return np.random.rand(*shape)
""",
    "uniform": "    def random(self, shape):\n        return self.rng.uniform(0, 1, size=shape)\n",
    "the other way round": "    def random(self, shape):\n        return 1 - self.rng.random(shape)\n",
    "transposed": "    def random(self, shape):\n        return self.rng.random(shape[::-1]).T\n",
    "flat": "    def random(self, shape):\n        return self.rng.random(int(np.prod(shape))).reshape(shape)\n",
    "whole numbers": "    def random(self, shape):\n        return self.rng.integers(10**6, size=shape) / 10**6\n",
    "Philox": "    def random(self, shape):\n        return np.random.Generator(np.random.Philox(self.seed)).random(shape)\n",
}
# In place of a comparison of numbers with p.
COINS = {
    "binomial": "(rng.binomial(1, 1 - p, size=x.shape))",
    "choice": "rng.choice([False, True], size=x.shape, p=[p, 1 - p])",
    "a sorted search": "np.searchsorted([p], rng.random(x.shape), side='right')",
}
# What chance may do to the few draws of a mask for each example: nothing dropped, or the same ones twice.
UNLUCKY = {
    "nothing dropped": "        return self.rng.random(shape) if self.seed is not None else np.ones(shape)\n",
    "the same twice": "        return np.random.default_rng(self.seed or 5).random(shape)\n",
}
CLASS = """\
class Drawing:
    def __init__(self, seed=None):
        self.seed = seed
        self.rng = np.random.default_rng(seed)

    def __getattr__(self, name):
        return getattr(self.rng, name)

"""


SOLVED = """\
def dropout_forward(x, dropout_param):
    p, mode = dropout_param["p"], dropout_param["mode"]
    if mode == "train":
        rng = np.random.default_rng(dropout_param.get("seed"))
        mask = (rng.random(x.shape) >= p) / (1 - p)
    elif mode == "test":
        mask = np.ones(x.shape)
    else:
        raise ValueError(mode)
    return x * mask, mask
"""
UNKNOWN = [
    ("/ (1 - p)", "/ (1 - p) ** 3"),
    (">= p)", ">= p * p)"),
    ("(rng.random(x.shape) >= p)", "(np.roll(rng.random(x.shape), 1) >= p) * rng.normal()"),
]


def otherwise(text, way):
    """Return a source with another generator."""
    return CLASS + GENERATORS[way] + "\n" + text.replace(GENERATOR, "Drawing(")


def drawn_otherwise(entry, way):
    """Return the source of a mistake that draws in another way; None if it does not draw so."""
    text = "\n".join(entry.sources.values())
    if way in COINS:
        return text.replace(COIN, COINS[way]) if COIN in text else None
    if GENERATOR not in text:
        return None
    return otherwise(text, way)


def cases():
    """Yield each mistake with one way of drawing, and each way with some of them."""
    known = explaining(*DROPOUT)
    ways = [*GENERATORS, *COINS]
    for number, entry in enumerate(known.bank.mistakes):
        possible = [way for way in ways if drawn_otherwise(entry, way)]
        if possible:
            yield entry, possible[number % len(possible)]


class TestMistakes:
    def test_they_are_named_however_they_draw(self):
        """Shares, scales, and what rows share are the same."""
        known = explaining(*DROPOUT)
        ways = set()
        for entry, way in cases():
            namespace = known.written(drawn_otherwise(entry, way))
            ways.add(way)

            assert names(known.of(entry.function, namespace)) == [entry.name], way
        assert len(ways) >= 6

    @pytest.mark.parametrize("luck", UNLUCKY.values(), ids=UNLUCKY)
    def test_bad_luck_costs_no_name(self, luck):
        """A test that draws twelve numbers without a seed objects to one in fifty, and that says nothing of the mistake."""
        known = explaining(*DROPOUT)
        name = "one_mask_per_example"
        text = "\n".join(known.entry("dropout_forward", name).sources.values())
        drawing = f"{CLASS}    def random(self, shape):\n{luck}\n"
        namespace = known.written(drawing + text.replace(GENERATOR, "Drawing("))
        runs = known.runs("dropout_forward", namespace)

        (unlucky,) = [run for run in runs if run.result.id.endswith("without_a_seed_masks_differ")]
        assert unlucky.finding is not None
        assert names(known.known.of("dropout_forward", runs)) == [name]

    @pytest.mark.parametrize("way", [*GENERATORS, *COINS])
    def test_right_ones_are_given_none(self, way):
        """However they draw."""
        known = explaining(*DROPOUT)
        text = SOLVED.replace(COIN, COINS[way]) if way in COINS else otherwise(SOLVED, way)
        namespace = known.written(text)

        for function in known.exercise.functions:
            assert known.of(function, namespace) == ()

    def test_unusual_ones_are_given_none(self):
        """Those of the bank."""
        known = explaining(*DROPOUT)
        for entry in known.bank.unusual:
            namespace = entry.namespace(known.solutions)

            assert known.of(entry.function, namespace) == ()

    def test_an_unknown_one_is_given_none(self):
        """A share, a scale or a mask that no mistake of the bank has."""
        known = explaining(*DROPOUT)
        for before, after in UNKNOWN:
            assert before in SOLVED
            namespace = known.written(SOLVED.replace(before, after))

            assert set(names(known.of("dropout_forward", namespace))) <= {None}, after

    @pytest.mark.parametrize(
        "answer",
        [
            "x * np.inf",
            "np.full(x.shape, 1e308) * np.sign(x)",
            "x + 1j",
            "x.size",
            "None",
            "{'out': x}",
            "[x, [x]]",
            "np.full(x.shape, 'x')",
            "np.zeros((0, 3))",
        ],
    )
    def test_any_answer_can_be_looked_at(self, answer):
        """Numbers that are none, of other kinds and shapes; nothing is said of them, by numpy neither."""
        known = explaining(*DROPOUT)
        source = f"def dropout_forward(x, dropout_param):\n    return {answer}, {answer}\n"
        namespace = known.written(source)
        runs = known.runs("dropout_forward", namespace)

        with warnings.catch_warnings():
            warnings.simplefilter("error")
            found = known.known.of("dropout_forward", runs)

        assert set(names(found)) <= {None}

    def test_drawn_numbers_are_compared_as_samples(self):
        """The weights of a new network: their spread, and which begin with the same numbers."""
        known = explaining(*DIGITS)
        for name in (
            "two_forgotten",
            "never_negative",
            "same_numbers_in_each_layer",
            "seed_unused",
        ):
            text = "\n".join(known.entry("init_convnet", name).sources.values())
            namespace = known.written(otherwise(text, "Philox"))

            assert names(known.of("init_convnet", namespace)) == [name]


# The form of a mask, by what is laid on x.
X = np.arange(1.0, 5.0) * np.ones((6, 4))
MASKS = {
    "each entry": (np.eye(6, 4) * 2, (), 24),
    "rows": (np.repeat([[2.0], [0], [0], [2], [2], [2]], 4, axis=1), (1,), 6),
    "columns": (np.tile([2.0, 0, 0, 2], (6, 1)), (0,), 4),
}


class TestStatistics:
    @pytest.mark.parametrize(("mask", "shared", "draws"), MASKS.values(), ids=MASKS)
    def test_a_mask_is_seen_in_what_comes_out(self, mask, shared, draws):
        """Its scale, the axes that share it, and how many numbers were drawn for it."""
        seen = mask_of(X * mask, X, [X * mask, X])

        assert (seen.shared, seen.factors.count, seen.factors.scale) == (shared, draws, 2.0)
        assert seen.repeats == (0,)

    @pytest.mark.parametrize(
        ("change", "like"),
        [
            (lambda mask: mask, True),
            (lambda mask: mask[::-1], True),
            (lambda mask: mask * 1.01, False),
            (lambda mask: mask > 0, False),
            (lambda mask: np.broadcast_to(mask[0], mask.shape), False),
            (lambda mask: 2.0 - mask, False),
            (lambda mask: mask * np.linspace(0.9, 1.1, 60), False),
        ],
    )
    def test_two_are_alike_as_far_as_chance_allows(self, change, like):
        """In share, scale and what is shared."""
        rng = np.random.default_rng(1)
        x = rng.uniform(1, 2, size=(50, 60))
        mask = 2.0 * (rng.random(x.shape) >= 0.3)

        one, other = mask_of(x * mask, x, ()), mask_of(x * change(mask), x, ())

        assert same_value(one, other) is like

    @pytest.mark.parametrize(
        ("change", "like"),
        [
            (lambda dout, mask, x: dout * mask, True),
            (lambda dout, mask, x: dout * (mask > 0), False),
            (lambda dout, mask, x: dout * mask * x, False),
            (lambda dout, mask, x: dout, False),
            (lambda dout, mask, x: (dout * mask).sum(axis=0), False),
            (lambda dout, mask, x: dout * np.roll(mask, 1, axis=0), False),
        ],
    )
    def test_a_gradient_goes_back_through_the_mask(self, change, like):
        """Whatever mask it was: each is held against its own."""
        rng = np.random.default_rng(2)
        seen = []
        for rule in (lambda dout, mask, x: dout * mask, change):
            x, dout = rng.uniform(1, 2, size=(9, 11)), rng.normal(size=(9, 11))
            mask = 2.0 * (rng.random(x.shape) >= 0.3)
            seen.append(routed(rule(dout, mask, x), dout, x * mask, x))

        assert same_value(*seen) is like

    def test_samples_of_one_distribution_are_alike(self):
        """And others are not."""
        rng = np.random.default_rng(3)
        one, other = (sample_of(rng.normal(0, 2, size=500)) for _ in range(2))

        assert one.is_like(other)
        for different in (rng.normal(0, 3, 500), rng.normal(1.5, 2, 500), np.full(500, 2.0)):
            assert not one.is_like(sample_of(different))
        assert not one.is_like(2.0)
        assert isinstance(one, Numbers)
