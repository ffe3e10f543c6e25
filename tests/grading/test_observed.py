"""What is said of a function by all that its tests noticed, and what is shown beside it."""

import numpy as np
import pytest

from autograder.judging.observed import observed
from layerlab import expect_close
from layerlab.expect.findings import CheckFailed

from .test_engine import grade

__all__ = ["grade"]  # a fixture

RNG = np.random.default_rng(7)
GRADIENT = RNG.normal(size=(5, 4))
PICTURES = RNG.normal(size=(2, 3, 6, 6))


def spoilt(array, *index):
    """Return a copy that is wrong at `index`."""
    copy = array.copy()
    copy[index] += RNG.uniform(1.0, 2.0, size=copy[index].shape)
    return copy


def border(array):
    """Return a copy that is wrong at the border."""
    copy = spoilt(array, ...)
    copy[..., 1:-1, 1:-1] = array[..., 1:-1, 1:-1]
    return copy


LAST_ROW = spoilt(GRADIENT, -1), GRADIENT, "dx"
LAST_OF_FEW = spoilt(GRADIENT[:2], -1), GRADIENT[:2], "dx for N = 2"
ONE_ROW = spoilt(GRADIENT[:1], ...), GRADIENT[:1], "dx for N = 1"
COLUMNS = spoilt(GRADIENT, ..., [0, 2]), GRADIENT, "dx"
EVERYWHERE = RNG.normal(size=(5, 4)), GRADIENT, "dx of the second call"
ANOTHER = RNG.normal(size=(4, 4)), GRADIENT[:4], "dw"
FRAME = border(PICTURES), PICTURES, "out"
SMALL = border(PICTURES[..., :2, :2]), PICTURES[..., :2, :2], "out for 2 x 2"
INSIDE = spoilt(PICTURES, 0, 0, 2, 2), PICTURES, "out with a stride"
TWICE = 2 * GRADIENT, GRADIENT, "dx"
TWICE_AGAIN = 2 * GRADIENT[:3], GRADIENT[:3], "dx of a view"
# what the tests found, and what is said of all
SAID = {
    "one test says nothing of lines": ([COLUMNS], []),
    "two that agree": ([LAST_ROW, LAST_OF_FEW], ["Look at dx: only the last row is wrong."]),
    "one that has one row": (
        [LAST_ROW, ONE_ROW, LAST_OF_FEW],
        ["Look at dx: only the last row is wrong."],
    ),
    "one that disagrees": ([LAST_ROW, LAST_OF_FEW, EVERYWHERE], []),
    "one about something else": (
        [LAST_ROW, ANOTHER, LAST_OF_FEW],
        ["Look at dx: only the last row is wrong."],
    ),
    "other lines": ([LAST_ROW, COLUMNS], []),
    "a border": (
        [FRAME, SMALL],
        [
            "Look at out: only entries at the border are wrong; look at the edges of your loops or slices."
        ],
    ),
    "a border and more": ([FRAME, INSIDE], []),
    "the same of one thing": (
        [TWICE, TWICE_AGAIN],
        ["Look at dx: every entry is 2 times what it should be."],
    ),
}
HUNDREDFOLD = "def scale_forward(x, a):\n    return 100 * a * x, (x, a)\n"
UNDEFINED = "def scale_forward(x, a):\n    return a * x * np.nan, (x, a)\n"
NEGATED = "def scale_forward(x, a):\n    return -(a * x), (x, a)\n"
LOGARITHM = "def scale_forward(x, a):\n    return a * x * np.log(-1.0), (x, a)\n"


class TestObserved:
    @pytest.mark.parametrize(("found", "said"), SAID.values(), ids=SAID)
    def test_what_one_test_contradicts_is_not_said(self, found, said):
        """Only what all say that could: a place is a function's, not a test's."""
        findings = {}
        for number, (got, expected, what) in enumerate(found):
            with pytest.raises(CheckFailed) as caught:
                expect_close(got, expected, what=what)
            findings[str(number)] = caught.value.finding.in_words()

        assert [seen.sentence for seen in observed(findings)] == said


class TestCircumstances:
    @pytest.mark.parametrize(
        ("source", "said"),
        [
            (HUNDREDFOLD, "every entry is several times, by a whole number, what it should be."),
            (UNDEFINED, "or the root of a negative number."),
            (LOGARITHM, "or the root or the log of a negative number."),
        ],
    )
    def test_a_sentence_is_about_what_is_at_hand(self, grade, source, said):
        """The sizes of what was given, and whether the notebook takes a logarithm."""
        functions = grade({"scale_forward": source}).report.functions
        (forward,) = [found for found in functions if found.function == "scale_forward"]

        assert any(diagnosis.sentence.endswith(said) for diagnosis in forward.diagnoses)


RAISES = "def scale_forward(x, a):\n    return a * x @ np.ones((9, 2)), (x, a)\n"
OWN_WORDS = "def scale_forward(x, a):\n    raise ValueError(f'shapes of mine {x[0, 0]}')\n"
ODD_CACHE = """\
def scale_forward(x, a):
    return a * x, np.zeros((23, 29))
def scale_backward(dout, cache):
    return np.ones((17, 19)), 1.0
"""


class TestCalls:
    @pytest.mark.parametrize(
        ("source", "function", "call"),
        [
            (NEGATED, "scale_forward", "scale_forward(x of (3, 4), a)"),
            (RAISES, "scale_forward", "scale_forward(x of (3, 4), a)"),
            (ODD_CACHE, "scale_backward", "scale_backward(dout of (3, 4), cache)"),
        ],
    )
    def test_the_call_that_failed_is_told_without_its_numbers(self, grade, source, function, call):
        """Nor a shape that the submission chose."""
        tests = grade({function: source}).report.tests
        told = [test.call for test in tests if test.function == function]

        assert told[0] == call
        assert not any("2.5" in shown or "23" in shown for shown in told if shown)

    def test_what_holds_shows_none(self, grade):
        """There is nothing to look at."""
        assert {test.call for test in grade().report.tests} == {None}


class TestHints:
    def test_a_result_has_the_hints_of_its_test(self, grade):
        """Until it is right."""
        first, *_ = grade({"scale_forward": NEGATED}).report.tests

        assert first.hints == ("Every entry is multiplied by the same number.",)

    def test_an_error_of_shapes_has_its_own(self, grade):
        """The test's own is about results; to any other error, its sentence says enough."""
        raised, *_ = grade({"scale_forward": RAISES}).report.tests
        own, *_ = grade({"scale_forward": OWN_WORDS}).report.tests

        assert raised.hints[0] == "Which two shapes meet in this product?"
        assert len(raised.hints) == 3
        assert own.hints == ()
