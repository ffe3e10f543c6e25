"""The class summary counts what the reports say, and fits one screen."""

import io
import json

import msgspec
import pytest
from rich.console import Console

from autograder.record.report import Outcome, from_json, sharing, to_json
from autograder.reports.summary import class_summary, summary_screen


def printed(summary, width=80):
    """Return what a terminal without colours shows."""
    console = Console(file=io.StringIO(), width=width, color_system=None)
    console.print(summary_screen(summary))
    return console.file.getvalue()


@pytest.fixture
def reports(make_report):
    """Three submissions: one half right, one complete, one with nothing."""

    def earning(student, earned, seconds):
        report = make_report(student=student, seconds=seconds)
        functions = tuple(msgspec.structs.replace(f, earned=earned) for f in report.functions)
        return msgspec.structs.replace(report, functions=functions)

    return [earning("ada", 9.0, 0.4), earning("bob", 18.0, 3.0), earning("cyd", 0.0, 0.2)]


class TestClassSummary:
    """The numbers."""

    def test_points_are_summed_up(self, reports):
        """Mean, median, and how many earned everything or nothing."""
        summary = class_summary(reversed(reports))

        assert (summary.submissions, summary.points) == (3, 18.0)
        assert (summary.mean, summary.median) == (9.0, 9.0)
        assert (summary.full, summary.nothing) == (1, 1)

    def test_functions_outcomes_diagnoses_and_problems_are_counted(self, reports):
        """What a class struggles with shows in counts."""
        summary = class_summary(reports)

        assert [(f.function, f.mean, f.full) for f in summary.functions] == [
            ("affine_forward", 9.0, 1)
        ]
        assert summary.outcomes == {outcome.value: 3 for outcome in Outcome}
        assert summary.diagnoses == (("Your output looks like x @ w alone.", 3),)
        assert summary.problems == (("edited-test-cell", 3),)
        assert summary.slowest[0] == ("bob", 3.0)

    def test_it_is_plain_for_json(self, reports):
        """Programs read the same numbers."""
        assert json.loads(json.dumps(class_summary(reports).as_dict()))["submissions"] == 3


class TestRender:
    """What the terminal shows."""

    def test_it_fits_a_screen(self, reports):
        """No line is wider than the terminal, and there are few."""
        lines = printed(class_summary(reports)).splitlines()

        assert len(lines) <= 24
        assert max(map(len, lines)) <= 80
        assert "3 submissions, 18 points; mean 9, median 9; 1 complete, 1 with nothing" in lines[1]

    def test_the_slowest_are_named_to_the_last_second(self, make_report):
        """Long names are cut, not what follows them."""
        names = ["a" * 30, "loop_forever_in_cell", "bob"]
        reports = [make_report(student=name, seconds=20.5) for name in names]

        text = " ".join(printed(class_summary(reports)).split())

        assert f"Slowest: {'a' * 23}… 20.5 s, bob 20.5 s, loop_forever_in_cell 20.5 s" in text

    def test_an_empty_class_is_said(self):
        """No submission is no error."""
        assert "No submission was graded." in printed(class_summary([]))

    def test_a_name_cannot_move_the_cursor(self, make_report):
        """Students name their folders; a terminal obeys control characters and rich its markup."""
        text = printed(class_summary([make_report(student="\x1b[2J[red]eve\u202e")]))

        assert "\x1b" not in text
        assert "\u202e" not in text
        assert "[red]eve" in text


class TestSharing:
    """Reports of a class, each of which came with texts of its own."""

    def test_a_text_is_kept_once(self, make_report):
        """A class of thousands has as many sentences as there are tests."""
        known = {}
        one, other = (from_json(to_json(make_report(student=name))) for name in ("ada", "bob"))
        first, second = sharing(one, known), sharing(other, known)

        assert (first, second) == (one, other)
        for mine, theirs in zip(first.tests, second.tests, strict=True):
            assert mine.sentence is theirs.sentence
            assert mine.more_hints is theirs.more_hints
