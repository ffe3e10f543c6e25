"""Points that a person gives are told beside those of the tests, wherever these are summed up."""

import io

import msgspec
import pytest
from rich.console import Console

from autograder.exports.markdown import class_table, student_summary
from autograder.record.remarks import Recorded
from autograder.reports.class_report.build import class_report
from autograder.reports.class_report.page import class_page
from autograder.reports.class_report.people import Roster
from autograder.reports.feedback import feedback_page
from autograder.reports.summary import class_summary, summary_screen


def screen(report) -> str:
    """Return what a terminal shows of a class of one."""
    console = Console(file=io.StringIO(), width=200, color_system=None)
    console.print(summary_screen(class_summary([report])))
    return console.file.getvalue()


SUMMARIES = {
    "feedback": lambda report: feedback_page(report, {}),
    "class page": lambda report: class_page(class_report([report], Roster())),
    "terminal": screen,
    "a student's job": lambda report: student_summary(report, instructor=False),
    "a class's job": lambda report: class_table([report]),
}


@pytest.fixture
def worth(make_report):
    """Return a function that makes a report with written answers worth so much."""

    def worth(*by_hand):
        report = make_report()
        (notebook,) = report.notebooks
        notebooks = [msgspec.structs.replace(notebook, by_hand=points) for points in by_hand]
        return msgspec.structs.replace(report, notebooks=tuple(notebooks))

    return worth


class TestByHand:
    @pytest.mark.parametrize("shown", SUMMARIES.values(), ids=SUMMARIES)
    @pytest.mark.parametrize(
        ("by_hand", "words"),
        [((4.0,), ", and 4 that a person gives"), ((2.5, 3.0), ", and 5.5 that a person gives")],
        ids=["one notebook", "two notebooks"],
    )
    def test_it_is_told(self, worth, shown, by_hand, words):
        """Whoever reads 18 of 18 knows that this is not all."""
        assert words in shown(worth(*by_hand))

    @pytest.mark.parametrize("shown", SUMMARIES.values(), ids=SUMMARIES)
    def test_nothing_is_told_where_tests_give_all(self, worth, shown):
        """As in most assignments."""
        assert "a person gives" not in shown(worth(0.0))

    def test_once_it_is_given_the_gradebook_says_so(self, worth):
        """The page that nbgrader makes has the score with it."""
        recorded = Recorded(score=20.0, points=22.0, penalty=0.0, remarks=())

        page = feedback_page(worth(4.0), {}, recorded)

        assert "a person gives" not in page
        assert "20 of 22 points" in page
