"""The page of a lab session says where everybody is, and counts each student once."""

from datetime import UTC, datetime

import pytest

from autograder.record.report import Outcome, Report
from autograder.reports.live.page import LiveArrival, LiveSession, live_page
from autograder.reports.live.standing import DONE, UNREAD, standing, stops, whereabouts

from .conftest import a_test

NOW = datetime(2026, 1, 31, 12, 0, 5, tzinfo=UTC)
PAGES = {"01_fully_connected": "../feedback/{}/01_fully_connected/index.html"}
P, F, E, N = Outcome.PASSED, Outcome.FAILED, Outcome.ERROR, Outcome.NOT_ATTEMPTED


@pytest.fixture
def at(make_report):
    """Make a report of outcomes, two for each of two functions."""

    def made(student: str, *outcomes: Outcome, **changes: object) -> Report:
        functions = ("forward", "forward", "backward", "backward")
        tests = tuple(
            a_test(
                outcome,
                id=f"T::{number}",
                function=function,
                sentence=f"Sentence {number}.",
                **changes,
            )
            for number, (function, outcome) in enumerate(zip(functions, outcomes, strict=False))
        )
        return make_report(student=student, tests=tests)

    return made


class TestStanding:
    @pytest.mark.parametrize(
        ("outcomes", "where", "begun", "test", "done"),
        [
            ((P, P, P, P), DONE, False, None, 2),
            ((P, F, N, N), "forward", True, "T::1", 1 - 1),
            ((P, P, N, N), "backward", False, None, 1),
            ((P, P, F, E), "backward", True, "T::2", 1),
            ((N, N, F, F), "forward", False, None, 0),
            ((), UNREAD, False, None, 0),
        ],
    )
    def test_is_the_first_function_that_is_not_done(self, at, outcomes, where, begun, test, done):
        """With the first test of it that fails, once there is something of it."""
        found = standing(at("ada", *outcomes))

        assert (found.at, found.begun, found.done) == (where, begun, done)
        assert (found.test and found.test.id) == test

    def test_a_test_that_was_taken_out_stops_nobody(self, at):
        """The course says that it was wrong."""
        assert standing(at("ada", F, P, voided="It was wrong.")).at == DONE


class TestClass:
    def test_all_functions_are_named_in_order(self, at):
        """Also those at which nobody is, so that the page keeps its form."""
        found = [standing(at("ada", P, P, P, P)), standing(at("bob", P, P, F, F))]

        assert [(one.at, len(one.standings)) for one in whereabouts(found)] == [
            ("forward", 0), ("backward", 1), (DONE, 1)
        ]  # fmt: skip

    def test_a_cause_comes_before_its_victims(self, at):
        """Each student counts once, at the first test that fails, among all who tried that function."""
        reports = [
            at("ada", F, F, F, F),
            at("bob", F, P, P, P),
            at("cyd", P, P, F, F),
            at("dot", N, N, N, N),
        ]

        found = stops([standing(report) for report in reports])

        assert [(stop.test.id, stop.students, stop.tried) for stop in found] == [
            ("T::0", ("ada", "bob"), 3),
            ("T::2", ("cyd",), 3),
        ]


class TestPage:
    def session(self, reports, **changes):
        """Return a session in which all of these came."""
        arrivals = [LiveArrival(at=NOW, report=report, before=1.0) for report in reports]
        values = {"reports": {"01_fully_connected": reports}, "arrivals": arrivals, "now": NOW}
        return LiveSession(**(values | changes))

    def test_names_lead_to_what_the_student_reads(self, at):
        """By folder, whatever is in the name."""
        page = live_page(self.session([at("a b", P, F, N, N)]), PAGES)

        assert '<a href="../feedback/a%20b/01_fully_connected/index.html">a b</a>' in page
        assert "As of 12:00:05" in page
        assert 'data-seconds="5"' in page

    def test_a_session_that_is_over_does_not_look_again(self, at):
        """Nobody would write anything new."""
        page = live_page(self.session([at("ada", P, F, N, N)], over=True), PAGES)

        assert 'data-seconds="0"' in page
        assert "Nobody watches any more since 12:00:05." in page

    def test_before_anything_came(self):
        """It can be opened at once."""
        page = live_page(LiveSession(reports={}, arrivals=(), now=NOW), {}, "Layers & nets")

        assert "Nothing has arrived yet." in page
        assert "<h1>Layers &amp; nets, live</h1>" in page
