"""What everybody may read of a result holds no number that only the student's code chose.

Hidden inputs reach that code; a count, a factor or a shape of its choice would carry them to its author.
"""

import numpy as np
import pytest

from layerlab import expect_close, expect_gradients, expect_shape

RIGHT = np.random.default_rng(4).normal(size=(12, 10))
IMAGES = np.random.default_rng(5).normal(size=(3, 4, 6, 7))


def spoilt(array, wrong):
    """Return a copy that is wrong where `wrong` says."""
    return array + 0.3 * np.broadcast_to(wrong, array.shape) * (1 + np.abs(array))


def bits(number, count):
    """Return the digits of a number, as an array of truth values."""
    return np.array([(number >> place) & 1 for place in range(count)], dtype=bool)


# Each makes a result out of a number, which a reader of an exact message could tell.
SAYING = {
    "how many entries are wrong": lambda n: spoilt(RIGHT, np.arange(120).reshape(12, 10) < n + 1),
    "which rows are wrong": lambda n: spoilt(RIGHT, bits(n + 1, 12)[:, None]),
    "which columns are wrong": lambda n: spoilt(RIGHT, bits(n + 1, 10)),
    "by which factor": lambda n: RIGHT * (n + 2),
    "by which part": lambda n: RIGHT / -(n + 2),
    "how many are nan": lambda n: np.where(np.arange(120).reshape(12, 10) < n + 1, np.nan, RIGHT),
    "how long an axis is": lambda n: np.ones((12, n + 20)),
    "how many axes of which lengths": lambda n: np.ones((n % 7 + 20, n % 3, 1 + n // 21)),
    "how long a list is": lambda n: [0.5] * n,
    "how long a tuple is": lambda n: (0.5,) * n,
}
RETURNED = {
    "one array": (RIGHT, "an array"),
    "three": ([RIGHT] * 3, "a list of 3"),
    "a tuple of one": ((RIGHT,), "a tuple of 1"),
    "two hundred": ([RIGHT] * 200, "a long list"),
    "nothing": (None, "None"),
}
NUMBERS = range(100)
MANY = 16  # sentences of one kind; a hundred numbers would need a hundred


class TestSilence:
    @pytest.mark.parametrize("make", SAYING.values(), ids=SAYING)
    def test_a_hundred_numbers_make_a_few_sentences(self, finding_of, make):
        """Whatever number the result spells out, the sentences are those of a few kinds of slips."""
        said = set()
        for number in NUMBERS:
            finding = finding_of(expect_close, make(number), RIGHT, what="out")
            said.add((finding.message, finding.observation))

        assert len(said) <= MANY

    @pytest.mark.parametrize("make", SAYING.values(), ids=SAYING)
    def test_a_gradient_keeps_silent_too(self, finding_of, make):
        """So it is where one gradient stands for several, and where it is compared with numbers."""
        said = set()
        for number in NUMBERS[::4]:
            finding = finding_of(
                expect_gradients, lambda x: x * x, [RIGHT], RIGHT, make(number),
                names=["dx"], rng=np.random.default_rng(1),
            )  # fmt: skip
            said.add((finding.message, finding.observation))

        assert len(said) <= MANY

    @pytest.mark.parametrize(("got", "words"), RETURNED.values(), ids=RETURNED)
    def test_the_number_of_results_is_told_if_it_is_small(self, finding_of, got, words):
        """Three gradients and two is what is confused; two hundred is nobody's slip."""
        finding = finding_of(
            expect_gradients, np.multiply, [RIGHT, RIGHT], RIGHT, got,
            names=["dx", "dw"], rng=np.random.default_rng(1),
        )  # fmt: skip

        assert finding.message.startswith(f"the backward function returns {words}, where 2")

    def test_whoever_runs_the_code_is_told_the_numbers(self, finding_of):
        """At home, all that is known helps."""
        finding = finding_of(expect_close, spoilt(RIGHT, bits(20, 12)[:, None]), RIGHT, what="out")

        assert "in 20 of 120 entries" in finding.full_message
        assert finding.full_observation == "Only rows 2, 4 are wrong."
        assert "20" not in finding.message
        assert finding.observation == "Only some rows are wrong."

    def test_what_is_kept_holds_no_array(self, finding_of):
        """Sentences are all that a report needs; arrays of all failed tests would fill the memory."""
        kept = finding_of(expect_close, RIGHT * 7, RIGHT, what="out").in_words()

        assert (kept.expected, kept.got, kept.exact, kept.noticed) == (None, None, None, None)
        assert kept.message == "out is far off in every entry."


# which rows are wrong, and what everybody reads of it
LINES = {
    "the first": ([0], "Only the first row is wrong."),
    "the last": ([11], "Only the last row is wrong."),
    "first and last": ([0, 11], "Only the first and the last row are wrong."),
    "every second": (range(0, 12, 2), "Only every second row is wrong."),
    "every other second": (range(1, 12, 2), "Only every second row is wrong."),
    "any": ([3, 4], "Only some rows are wrong."),
    "one in the middle": ([5], "Only some rows are wrong."),
}
# a shape where (12, 10) is expected, and whether it is told
TOLD = {
    "transposed": ((10, 12), True),
    "one row": ((120,), True),
    "an axis lost": ((12,), True),
    "an axis kept": ((12, 1), True),
    "an axis more": ((1, 12, 10), True),
    "a number": ((), True),
    "longer": ((12, 11), False),
    "another number of axes": ((4, 12, 10), False),
    "nothing alike": ((17, 3, 5), False),
}


class TestHelp:
    @pytest.mark.parametrize(("rows", "sentence"), LINES.values(), ids=LINES)
    def test_lines_that_slips_touch_have_a_name(self, finding_of, rows, sentence):
        """The first and the last are the usual ones; of three columns, few are inside of a border."""
        narrow = RIGHT[:, :3]
        wrong = np.isin(np.arange(12), rows)[:, None] & np.array([True, True, False])
        finding = finding_of(expect_close, spoilt(narrow, wrong), narrow, what="out")

        assert finding.observation == sentence

    @pytest.mark.parametrize("axis", [0, 1])
    def test_lines_of_more_axes_are_named_by_their_axis(self, finding_of, axis):
        """Of images, a channel has no name of its own."""
        wrong = np.moveaxis(np.zeros(IMAGES.shape, bool), axis, 0)
        wrong[-1] = True
        finding = finding_of(
            expect_close, spoilt(IMAGES, np.moveaxis(wrong, 0, axis)), IMAGES, what="out"
        )

        assert finding.observation == f"Only the last index of axis {axis} is wrong."

    @pytest.mark.parametrize(("shape", "told"), TOLD.values(), ids=TOLD)
    def test_a_shape_that_follows_from_the_expected_one_is_told(self, finding_of, shape, told):
        """It is one of a few, and says which slip it was."""
        finding = finding_of(expect_shape, np.ones(shape), (12, 10), what="out")

        assert (finding.message == finding.exact) is told
        assert "(12, 10)" in finding.message

    @pytest.mark.parametrize("factor", [2, 10, 12, 120])
    def test_a_factor_that_is_the_length_of_an_axis_is_told(self, finding_of, factor):
        """A sum where a mean belongs is off by the size of the batch."""
        finding = finding_of(expect_close, RIGHT * factor, RIGHT, what="out")

        assert f" {factor} times what it should be" in finding.observation

    @pytest.mark.parametrize("factor", [3, 7, 113])
    def test_another_factor_is_told_to_be_whole(self, finding_of, factor):
        """That something was added up is worth saying; how often is the student's own doing."""
        larger = finding_of(expect_close, RIGHT * factor, RIGHT, what="out").observation
        smaller = finding_of(expect_close, RIGHT / factor, RIGHT, what="out").observation

        assert larger == "Every entry is several times, by a whole number, what it should be."
        assert smaller == "Every entry is a whole fraction of what it should be."
