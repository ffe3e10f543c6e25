"""Gradescope's results, field by field."""

from typing import Any

import jsonschema
import pytest

from autograder.exports.gradescope import results_json
from autograder.record.report import Outcome
from tests.exports.conftest import SECRET, load, make_report, schema


def results(**options: Any) -> dict[str, Any]:
    """Return what Gradescope reads of a report with everything in it."""
    return dict(load(results_json(make_report(), **options)))


class TestResults:
    @pytest.mark.parametrize(
        "visibility", ["hidden", "after_due_date", "after_published", "visible"]
    )
    @pytest.mark.parametrize("extra", [False, True])
    def test_they_keep_to_the_schema(self, visibility: str, extra: bool) -> None:
        """Whatever was asked for."""
        found = results(visibility=visibility, leaderboard=extra, instructor=extra)

        jsonschema.validate(found, schema("gradescope"))
        assert found["visibility"] == visibility
        assert {test["visibility"] for test in found["tests"]} <= {visibility, "hidden"}

    def test_the_score_is_the_sum_of_the_tests(self) -> None:
        """Gradescope takes the score, and shows both."""
        found = results(instructor=True)

        assert found["score"] == 3.8333
        assert sum(test.get("score", 0.0) for test in found["tests"]) == pytest.approx(3.8333)
        assert sum(test.get("max_score", 0.0) for test in found["tests"]) == 17.5

    def test_students_see_nothing_before_it_is_published(self) -> None:
        """Unless the instructor says so; of standard output they never see anything."""
        found = results()

        assert (found["visibility"], found["stdout_visibility"]) == ("after_published", "hidden")

    def test_nobody_is_ranked_unless_asked(self) -> None:
        """A leaderboard is for all to see."""
        assert "leaderboard" not in results()
        assert results(leaderboard=True)["leaderboard"] == [{"name": "Points", "value": 3.8333}]

    def test_a_test_says_what_the_student_may_know(self) -> None:
        """Name, number, tags and output, as text."""
        test = results()["tests"][-1]

        assert test["name"] == "relu_forward: Every example gets the same shift `b`."
        assert (test["number"], test["status"]) == ("2.1", "failed")
        assert test["tags"] == ["relu", "relu_forward", "failed"]
        assert (test["name_format"], test["output_format"]) == ("text", "text")
        assert "the right gradients of your own" in test["output"]

    def test_only_what_passed_is_passed(self) -> None:
        """There are two states there, and six here."""
        states = [test["status"] for test in results()["tests"]]

        assert states == ["passed"] + ["failed"] * (len(Outcome) - 1) + ["failed"]

    def test_the_summary_names_functions_problems_and_mistakes(self) -> None:
        """Hidden values are in none of them."""
        output = results()["output"]

        assert output.startswith("3.83 of 17.5 points\n")
        assert "affine_forward: 2.5 of 15 points\n  You left the bias out" in output
        assert "It is misnamed. Rename." in output

    def test_details_are_hidden_from_students(self) -> None:
        """They go along in one test that is never shown to them, and counts nothing."""
        *tests, last = results(instructor=True, visibility="visible")["tests"]

        assert last["visibility"] == "hidden"
        assert "score" not in last
        assert SECRET in last["output"]
        assert not [test for test in tests if SECRET in str(test)]
