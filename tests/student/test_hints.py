"""Hints are a ladder, and errors of shapes have one too."""

import numpy as np
import pytest

from layerlab import hint
from layerlab.card.card import Card
from layerlab.card.records import CardVerdict, Status
from layerlab.card.text import as_text
from layerlab.checking.public_tests import find_tests
from layerlab.checking.pytest_runner import run_tests
from layerlab.expect.points import hints_of
from layerlab.expect.shape_errors import shape_hints

ONES = np.ones
PRODUCT, SPREAD, ASSIGNED = "in this product", "meet here", "that you assign to"
RESHAPED, AXES, INDEX, UNPACKED = (
    "how many entries",
    "how many axes",
    "the last index",
    "how many values",
)
TOGETHER = "put together"


def unpack(count):
    """Unpack a shape of three axes."""
    shape = ONES((2, 3, 4)).shape
    if count == 2:
        a, b = shape
    else:
        a, b, _, _ = shape
    return a, b


def assign():
    """Assign a matrix to a row."""
    ONES((2, 3))[0] = ONES((2, 3))


def add_in_place():
    """Add a larger array in place."""
    small = ONES((2, 3))
    small += ONES((4, 2, 3))


# What goes wrong, and what the first hint asks.
ERRORS = {
    "images in a product": (lambda: ONES((2, 3, 4)) @ ONES((12, 5)), PRODUCT),
    "a matrix the wrong way round": (lambda: ONES((2, 3)) @ ONES((4, 3)), PRODUCT),
    "dot": (lambda: np.dot(ONES((2, 3, 4)), ONES((12, 5))), PRODUCT),
    "two vectors": (lambda: ONES(3) @ ONES(4), PRODUCT),
    "a number in a product": (lambda: np.array(2.0) @ ONES((2, 3)), PRODUCT),
    "a sum over rows": (lambda: ONES((3, 4)) - ONES((3, 4)).sum(axis=1), SPREAD),
    "where": (lambda: np.where(ONES((2, 3)), ONES((3, 2)), 0), SPREAD),
    "in place": (add_in_place, SPREAD),
    "assigned": (assign, ASSIGNED),
    "reshape": (lambda: ONES((2, 3)).reshape(4, -1), RESHAPED),
    "reshape to a vector": (lambda: ONES((2, 3)).reshape(5), RESHAPED),
    "an axis that is gone": (lambda: ONES(3).sum(axis=1), AXES),
    "an index too many": (lambda: ONES((2, 3))[:, 0, 0], AXES),
    "one too far": (lambda: ONES((2, 3))[:, 3], INDEX),
    "two names for three": (lambda: unpack(2), UNPACKED),
    "four names for three": (lambda: unpack(4), UNPACKED),
    "stacked": (lambda: np.stack([ONES(2), ONES(3)]), TOGETHER),
    "concatenated": (lambda: np.concatenate([ONES((2, 3)), ONES((2, 4))]), TOGETHER),
    "concatenated axes": (lambda: np.concatenate([ONES((2, 3)), ONES(3)]), TOGETHER),
}
# None of these is an error of shapes, whatever it says.
OTHERS = {
    "a name": (NameError, "name 'matmul' is not defined"),
    "words of one's own": (
        ValueError,
        "shapes are wrong: operands could not be broadcast together",
    ),
    "more words": (ValueError, "shapes (2,3) and (4,5) not aligned: 3 (dim 1) != 4 (dim 0) 0.1234"),
    "another type": (RuntimeError, "cannot reshape array of size 6 into shape (4,)"),
    "a long text": (
        ValueError,
        "operands could not be broadcast together with shapes " + "(1,)" * 200,
    ),
}
IMAGES = '''\
import numpy as np
from layerlab import hint


class TestFlatten:
    @hint("What is the shape of x?", "Rows.", "`x.reshape(len(x), -1)`")
    def test_images(self, student):
        """Images are rows."""
        assert student.flatten(np.ones((2, 3, 4)), np.ones((12, 5))).shape == (2, 5)
'''


def names_of(error):
    """Return the names of an error's classes."""
    return [kind.__name__ for kind in type(error).__mro__]


class TestLadder:
    def test_a_hint_is_one_or_several(self):
        """All are marks of the test."""
        one, three = (lambda: None), (lambda: None)
        hint("Which axis?")(one)
        hint("Which axis?", "The batch.", "`axis=0`")(three)

        assert hints_of(one) == ("Which axis?",)
        assert hints_of(three) == ("Which axis?", "The batch.", "`axis=0`")
        assert hints_of(lambda: None) == ()

    @pytest.mark.parametrize("texts", [("",), ("Which axis?", " "), ("Which?", "This.", "")])
    def test_an_empty_one_is_refused(self, texts):
        """The author has forgotten it."""
        with pytest.raises(ValueError, match="a hint says something"):
            hint(*texts)

    @pytest.mark.parametrize(
        ("further", "names"),
        [((), ["Hint"]), (("B",), ["Hint 1 of 2", "Hint 2 of 2"]), (("B", "C"), ["Hint 3 of 3"])],
    )
    def test_the_card_folds_each_within_the_one_before(self, further, names):
        """In a notebook it is opened by hand; as text it is numbered, or waits for --hints."""
        verdict = CardVerdict(
            function="f", sentence="S.", status=Status.FAILED, hint="A", more_hints=further
        )
        card = Card(verdicts=(verdict,))
        count = 1 + len(further)

        for name in names:
            assert f"<summary>{name}</summary>" in card._repr_html_()
            assert f"{name}: " in as_text(card)
        assert card._repr_html_().count('<details class="hint">') == count
        assert f"</p>{'</details>' * count}" in card._repr_html_()
        assert "A" not in as_text(card, hints=False).replace("A hint", "")


class TestErrors:
    @pytest.mark.parametrize(("slip", "words"), ERRORS.values(), ids=ERRORS)
    def test_each_kind_of_shape_error_has_its_ladder(self, slip, words):
        """By what numpy says itself: a question, a pointer, the idea."""
        with pytest.raises((ValueError, IndexError)) as caught:
            slip()
        hints = shape_hints(names_of(caught.value), str(caught.value))

        assert len(hints) == 3
        assert words in hints[0].lower()
        assert hints[0].endswith("?")

    @pytest.mark.parametrize(("kind", "text"), OTHERS.values(), ids=OTHERS)
    def test_no_other_error_has_one(self, kind, text):
        """Nor what only resembles it."""
        assert shape_hints(names_of(kind(text)), text) == ()

    def test_the_card_shows_it_in_place_of_the_tests_own(self, tmp_path):
        """Which is about results."""
        tests = tmp_path / "tests"
        tests.mkdir()
        (tests / "test_rows.py").write_text(IMAGES, encoding="utf-8")
        known = find_tests(tests).values()
        raising = run_tests(tests, known, {"flatten": lambda x, w: x @ w})
        wrong = run_tests(tests, known, {"flatten": lambda x, w: w.T})

        assert PRODUCT in raising.verdicts[0].hint
        assert wrong.verdicts[0].hints == (
            "What is the shape of x?", "Rows.", "`x.reshape(len(x), -1)`",
        )  # fmt: skip
