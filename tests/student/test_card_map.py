"""Where a large array is wrong, and how far off it is: the drawings of the card."""

import numpy as np
import pytest

from layerlab import expect_close
from layerlab.card.card import Card
from layerlab.card.gauge import gauge
from layerlab.card.map import LARGEST, NOT_FINITE, RIGHT, error_map
from layerlab.card.records import CardVerdict, Status
from layerlab.card.text import SIZES
from layerlab.expect.findings import Finding


def wrong_at(shape, *where, by=1.0):
    """Return the finding of an array of zeros that is off at some places, and its expected one."""
    expected = np.ones(shape)
    got = expected.copy()
    for place in where:
        got[place] += by
    with pytest.raises(AssertionError) as caught:
        expect_close(got, expected, what="out")
    return caught.value.finding


def text_of(finding):
    """Return a card of one finding, as text."""
    verdict = CardVerdict(function="f", sentence="S.", status=Status.FAILED, finding=finding)
    return repr(Card(verdicts=(verdict,)))


class TestErrorMap:
    @pytest.mark.parametrize("shape", [(), (6,), (12, 6), (2, 3, 2, 2)])
    def test_small_arrays_have_none(self, shape):
        """Numbers say more than a picture of them."""
        assert error_map(wrong_at(shape, ...)) is None

    def test_a_wrong_row_is_seen_as_a_row(self):
        """Marks stand where the errors are."""
        (panel,) = error_map(wrong_at((9, 8), (3,))).panels

        assert panel.levels[3] == (LARGEST,) * 8
        assert {level for row in panel.levels[:3] + panel.levels[4:] for level in row} == {RIGHT}

    def test_sizes_are_shares_of_the_worst_error(self):
        """Half, a fifth, a twentieth and a thousandth of it are of four sizes."""
        expected = np.zeros(20)
        expected[-1] = 1.0
        got = expected.copy()
        got[:5] = (1.0, 0.5, 0.2, 0.05, 0.001)
        finding = Finding(
            kind="values", what="out", message="No.", expected=expected, got=got,
            scaled_error=1.0, tolerance=1e-8, worst=(0,),
        )  # fmt: skip

        (panel,) = error_map(finding).panels

        assert panel.levels[0][:6] == (4, 4, 3, 2, 1, 0)
        assert panel.worst == (0, 0)

    def test_few_slices_are_drawn_one_by_one(self):
        """Only the slice of the worst entry has its mark."""
        panels = error_map(wrong_at((2, 3, 8, 8), (1, 0, 5, 5))).panels

        assert len(panels) == 6
        assert [panel.title for panel in panels if panel.worst] == ["[1, 0, :, :]"]

    @pytest.mark.parametrize("shape", [(20, 7, 7), (20, 8, 5, 5), (3, 4, 5, 6, 7)])
    def test_many_slices_are_seen_from_two_sides(self, shape):
        """Which examples, and which places: the largest error along each."""
        first, second = error_map(wrong_at(shape, (2,))).panels

        assert first.shape[0] * first.shape[1] == np.prod(shape[:-2])
        assert second.shape == shape[-2:]
        assert first.worst is not None
        assert LARGEST in {level for row in second.levels for level in row}

    def test_one_wrong_entry_of_a_million_is_seen(self):
        """A mark that stands for many entries shows the largest error of them."""
        errors = error_map(wrong_at((1000, 1000), (777, 333)))
        (panel,) = errors.panels

        assert max(len(panel.levels), len(panel.levels[0])) <= 48
        assert panel.levels[panel.worst[0]][panel.worst[1]] == LARGEST
        assert "42 x 21 entries" in errors.coarse

    def test_what_is_no_number_has_a_mark_of_its_own(self):
        """Neither nan nor inf has a size."""
        errors = error_map(wrong_at((9, 9), (2, 2), by=np.nan))

        assert errors.seen == {RIGHT, NOT_FINITE}

    def test_names_the_place_unless_it_was_named(self):
        """What the observation says is not repeated."""
        assert error_map(wrong_at((9, 9), (2,), by=np.inf)).place == "Only row 2 is wrong."
        assert error_map(wrong_at((9, 9), (2, 2), by=np.inf)).place is None
        assert error_map(wrong_at((9, 9), (2,))).place is None

    def test_is_drawn_as_text(self):
        """The same map in a terminal."""
        lines = text_of(wrong_at((5, 9), (slice(None), 8))).splitlines()

        assert f"        {SIZES[RIGHT] * 8}{SIZES[LARGEST]}" in lines
        assert (
            f"        {SIZES[RIGHT]} right   {SIZES[LARGEST]} the worst error, or near it" in lines
        )

    @pytest.mark.parametrize(
        ("sizes", "said"),
        [
            ((0.05,), {2: "off by up to 10 % of the worst error"}),
            ((0.005, 0.2), {1: "off by up to 1 % of the worst error", 3: "up to a third"}),
            ((), {}),
        ],
    )
    def test_the_legend_says_once_of_what_a_share_is(self, sizes, said):
        """Whichever size is the smallest there."""
        finding = wrong_at((9, 8), (3, 3))
        finding.got[0, : len(sizes)] += sizes

        legend = error_map(finding).legend

        assert legend == {RIGHT: "right", **said, LARGEST: "the worst error, or near it"}

    def test_is_drawn_as_a_picture_with_words(self):
        """Who does not see the picture is told what it shows; the text stays short."""
        finding = wrong_at((1000, 1000), (777, 333))
        verdict = CardVerdict(function="f", sentence="S.", status=Status.FAILED, finding=finding)

        html = Card(verdicts=(verdict,))._repr_html_()

        assert 'aria-label="Map of the error of out: 1 of 1000000 entries are wrong."' in html
        assert len(html) < 40_000


class TestGauge:
    @pytest.mark.parametrize(
        ("error", "tolerance", "text"),
        [
            (0.05, 1e-2, "1e-04 ├──────┼─●────┤ 1"),
            (1e-7, 1e-8, "1e-10 ├──────┼──●─────────────────────┤ 1"),
            (30.0, 1e-2, "1e-04 ├──────┼─────────●──┤ 100"),
            (1e99, 1e-2, "1e-04 ├──────┼──────────────●┤ 1000"),
            (50.0, 20.0, "1e-01 ├───────┼●─┤ 100"),
            (1.01e-8, 1e-8, "1e-10 ├──────┼●───────────────────────┤ 1"),
        ],
    )
    def test_shows_how_far_it_is_to_the_goal(self, error, tolerance, text):
        """Three marks for each decade, the tolerance, and the error."""
        finding = Finding(
            kind="values", what="x", message="", scaled_error=error, tolerance=tolerance
        )

        assert gauge(finding).as_text() == text

    @pytest.mark.parametrize("error", [None, 0.0, np.inf, np.nan])
    def test_is_left_out_where_there_is_nothing_to_show(self, error):
        """Not every failure is one of degree."""
        finding = Finding(kind="values", what="x", message="", scaled_error=error, tolerance=1e-8)

        assert gauge(finding) is None
