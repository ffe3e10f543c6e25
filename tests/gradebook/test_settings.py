"""What `nbgrader_config.py` says of explanations."""

from datetime import UTC, datetime

import pytest

from autograder.course import Course
from autograder.gradebook.settings import LedgerError, read_settings

NOON = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)
SHOWN = {
    "nothing said": ("", True),
    "the sentence": ('c.LayerLab.explanations = "sentence"', True),
    "nothing": ('c.LayerLab.explanations = "nothing"', False),
    "from a moment that is past": ('c.LayerLab.explanations_from = "2026-12-01 11:59 UTC"', True),
    "from a moment to come": ('c.LayerLab.explanations_from = "2026-12-01 12:01 UTC"', False),
    "from noon elsewhere": (
        'c.Exchange.timezone = "Europe/Berlin"\nc.LayerLab.explanations_from = "2026-12-01 12:30 CET"',
        True,
    ),
    "nothing, whatever the moment": (
        'c.LayerLab.explanations = "nothing"\nc.LayerLab.explanations_from = "2020-01-01 12:00"',
        False,
    ),
}
WRONG = {
    "another word": ('c.LayerLab.explanations = "all"', "explanations is 'all'"),
    "no moment": ('c.LayerLab.explanations_from = "soon"', "explanations_from"),
}


def settings(tmp_path, text):
    """Return the settings of a course whose configuration says this."""
    (tmp_path / "nbgrader_config.py").write_text(f"c = get_config()\n{text}\n")
    return read_settings(Course(tmp_path))


class TestExplanations:
    """Whether students read what repair has found."""

    @pytest.mark.parametrize(("text", "shown"), SHOWN.values(), ids=SHOWN)
    def test_they_are_shown_unless_the_course_says_otherwise(self, tmp_path, text, shown):
        """By a word, and from a moment on."""
        assert settings(tmp_path, text).explanations_shown(NOON) is shown

    @pytest.mark.parametrize(("text", "message"), WRONG.values(), ids=WRONG)
    def test_what_says_nothing_is_told(self, tmp_path, text, message):
        """With what to write in its place."""
        with pytest.raises(LedgerError, match=message):
            settings(tmp_path, text).explanations_shown(NOON)
