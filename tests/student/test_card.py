"""The report card, as text and as HTML."""

from html.parser import HTMLParser

import numpy as np
import pytest

from layerlab import expect_close, expect_equal, expect_unchanged
from layerlab.card.card import Card
from layerlab.card.records import CardProblem, CardVerdict, Place, Status
from layerlab.card.values import window

EVIL = "<script>alert(1)</script>&\"'"
VOID = {"br", "img", "meta"}


class Balance(HTMLParser):
    """Reads HTML, and counts what was opened and not closed."""

    def __init__(self):
        super().__init__()
        self.open = []
        self.seen = set()
        self.text = ""

    def handle_starttag(self, tag, attrs):
        self.seen.add(tag)
        self.open.append(tag)

    def handle_endtag(self, tag):
        assert tag == self.open.pop()

    def handle_data(self, data):
        if "style" not in self.open:
            self.text += data


def read_html(card):
    """Return the parsed HTML of a card."""
    page = Balance()
    page.feed(card._repr_html_())

    assert page.open == []

    return page


def card_of(finding, **options):
    """A card with one failed test."""
    return Card(
        verdicts=(
            CardVerdict(
                function="f",
                sentence="It holds.",
                status=Status.FAILED,
                message=finding.full_message,
                finding=finding,
                **options,
            ),
        )
    )


@pytest.fixture
def failed(finding_of):
    """A card of one wrong matrix."""
    expected = np.array([[1.0, 2.0], [3.0, 4.5]])
    got = np.array([[1.0, 2.0], [3.0, 4.25]])

    return card_of(finding_of(expect_close, got, expected, what="out"), hint="Count the rows.")


class TestText:
    def test_shows_what_differs(self, failed):
        """Sentence, finding, worst entry and its index, both sides, errors and hint, in this order."""
        expected = """\
f  □  0 of 1 tests passed
  ✗ It holds.
      out is off by a few percent in 1 of 4 entries.
      worst at [1, 1]: expected 4.5, got 4.25
        expected    got
        1    2      1      2
        3  4.5      3   4.25*
      scaled error 0.056, tolerance 1e-08
        1e-10 ├──────┼───────────────────●────┤ 1
      Hint: Count the rows."""

        assert expected == repr(failed)

    def test_says_the_same_thing_once(self):
        """Tests that stop for the same reason do not repeat it."""
        verdict = CardVerdict(
            function="f", sentence="It holds.", status=Status.ERROR, message="TypeError: no"
        )

        assert repr(Card(verdicts=(verdict, verdict))).count("TypeError") == 1

    def test_lines_stay_short(self):
        """Long sentences are wrapped."""
        verdict = CardVerdict(function="f", sentence="word " * 60, status=Status.PASSED)

        assert max(map(len, repr(Card(verdicts=(verdict,))).splitlines())) <= 88

    @pytest.mark.parametrize(
        ("statuses", "words"),
        [
            ([Status.PASSED] * 3, "all 3 tests passed"),
            ([Status.PASSED], "its test passed"),
            ([Status.PASSED, Status.ERROR], "1 of 2 tests passed"),
            ([Status.NOT_WRITTEN] * 2, "not written yet"),
            ([Status.NOT_DEFINED], "not defined yet"),
            ([Status.NOT_WRITTEN, Status.FAILED], "0 of 2 tests passed"),
        ],
    )
    def test_sums_up_each_function(self, statuses, words):
        """One line says how far a function is."""
        verdicts = tuple(CardVerdict(function="f", sentence="S.", status=s) for s in statuses)

        assert words in repr(Card(verdicts=verdicts)).splitlines()[0]


class TestHtml:
    def test_is_well_formed_and_says_what_the_text_says(self, failed):
        """Both forms tell the same."""
        page = read_html(failed)

        for words in ("0 of 1 tests passed", "It holds.", "4.25", "[1, 1]", "Count the rows."):
            assert words in page.text

    def test_escapes_whatever_students_wrote(self, finding_of):
        """Messages, source lines, names and values cannot become markup."""
        finding = finding_of(expect_equal, EVIL, "b", what=EVIL)
        place = Place(label=EVIL, line=1, function=EVIL, source=EVIL)
        card = card_of(finding, hint=EVIL, place=place)
        other = CardVerdict(function=EVIL, sentence=EVIL, status=Status.ERROR, message=EVIL)
        problem = CardProblem(message=EVIL, remedy=EVIL)
        page = read_html(Card(verdicts=(*card.verdicts, other), problems=(problem,)))

        assert "script" not in page.seen
        assert page.text.count("<script>alert(1)</script>") >= 10

    def test_unfolds_the_first_failure_alone(self, failed):
        """One thought at a time."""
        html = Card(verdicts=failed.verdicts * 3)._repr_html_()

        assert html.count('<details class="test"') == 3
        assert html.count('<details class="test" open>') == 1
        assert "<details open>" not in html

    def test_colour_is_never_alone(self, failed):
        """Marks have names, and wrong entries are underlined."""
        html = failed._repr_html_()

        assert 'aria-label="not yet"' in html
        assert "text-decoration: underline dotted" in html

    def test_needs_nothing_from_elsewhere(self, failed):
        """No script, no image, no link."""
        html = failed._repr_html_()

        assert not any(word in html for word in ("http", "src=", "@import", "<link", "<script"))

    def test_backticks_become_code(self):
        """An author may mark names in sentences, unless a backtick is alone."""
        verdicts = tuple(
            CardVerdict(function="f", sentence=text, status=Status.PASSED)
            for text in ("`x` <b>", "a ` b")
        )
        html = Card(verdicts=verdicts)._repr_html_()

        assert "<code>x</code> &lt;b&gt;" in html
        assert "a ` b" in html


class TestWindow:
    def test_is_cut_around_the_worst_entry(self, finding_of):
        """Of a large array, some rows and columns of the right slice are shown."""
        expected = np.zeros((2, 3, 20, 4))
        got = expected.copy()
        got[1, 2, 18, 0] = 1.0

        shown = window(finding_of(expect_close, got, expected, what="out"))

        assert shown.where == "[1, 2, 14:20, :] of shape (2, 3, 20, 4)"
        assert (shown.worst[0], shown.worst[1].got) == ("[1, 2, 18, 0]", "1")
        assert len(shown.rows) == 7
        assert shown.rows[0] == (None,) * 4

    def test_shows_enough_digits_to_see_the_difference(self, finding_of):
        """A small error shows in the last digits."""
        finding = finding_of(expect_close, np.array([1.0, 1 + 2e-8]), np.ones(2), what="out")

        assert window(finding).worst[1].got == "1.00000002"

    def test_compares_with_a_single_number(self, finding_of):
        """One expected number stands beside every entry."""
        shown = window(finding_of(expect_close, np.array([1.0, 2.0]), 1.0, what="out"))

        assert [entry.expected for entry in shown.rows[0]] == ["1", "1"]

    def test_marks_what_is_not_finite(self, finding_of):
        """Of a result with nan, the nan alone is marked, not what rounding changed."""
        got = np.array([1 / 3 + 1e-12, np.nan])

        shown = window(finding_of(expect_close, got, np.array([1 / 3, 1.0]), what="out"))

        assert [entry.wrong for entry in shown.rows[0]] == [False, True]

    def test_calls_the_sides_of_a_changed_input_before_and_after(self, finding_of):
        """What was changed in place is shown as it was and as it is."""
        finding = finding_of(expect_unchanged, np.ones((2, 2)), np.eye(2), what="x")

        assert window(finding).labels == ("before", "after")
