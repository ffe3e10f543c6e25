"""Pages and cards in Chinese stand as those in English do: in light and dark, on a phone, for a keyboard."""

import numpy as np

from autograder.build.translations import language_of
from autograder.course import Course
from autograder.reports.feedback import feedback_page
from layerlab.card.card import Card
from layerlab.card.records import CardVerdict, Status
from layerlab.expect.checks import CheckFailed, expect_close
from layerlab.words import speaking
from tests.conftest import ROOT
from tests.languages.conftest import a_report

CHINESE = language_of(Course(ROOT), "01_fully_connected", "zh")
SENTENCE = "Every example is shifted by the same bias."


def finding():
    """What a check says of a result that is nearly all wrong."""
    try:
        expect_close(np.zeros((6, 40)), np.ones((6, 40)), what="out")
    except CheckFailed as failed:
        return failed.finding


class TestChinese:
    def test_feedback_stands(self, faults):
        """Nothing is missed by whoever sees, hears or types, and nothing scrolls sideways."""
        with speaking(CHINESE):
            page = feedback_page(a_report(SENTENCE, "out is far off in every entry."), {})

        assert "每个样本都被同一个偏置平移。" in page
        assert faults(page) == []

    def test_a_card_stands(self, faults):
        """Its numbers, its map and its hints too."""
        verdict = CardVerdict(
            function="affine_forward",
            sentence=SENTENCE,
            status=Status.FAILED,
            message="out is far off in every entry.",
            finding=finding(),
            hint="With x full of zeros, only the bias is left. Who gets it?",
        )
        with speaking(CHINESE):
            card = Card(verdicts=(verdict,))._repr_html_()

        assert 'lang="zh"' in card
        assert "误差分布图" in card
        page = f"<!DOCTYPE html><html lang='zh'><title>卡</title><body><main><h1>卡</h1>{card}</main></body></html>"
        assert faults(page) == []
