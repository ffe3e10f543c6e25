"""Classroom 50's result: whole points that add up, and exact ones beside them."""

from collections.abc import Callable, Mapping
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.exports.classroom50 import result_json
from autograder.exports.interface import Export, ExportError
from autograder.record.report import Outcome
from tests.exports.conftest import load, make_report, make_test, schema

RUNNER = {
    "CLASSROOM": "cs-2026",
    "ASSIGNMENT": "fully-connected",
    "MODE": "group",
    "SUBMISSION_TAG": "submit/2026-01-31T12-00-00Z-abcdef1",
    "COMMIT_URL": "https://host.example/c",
    "RELEASE_URL": "https://host.example/r",
    "REVIEW_URL": "https://host.example/d",
}


def result(environment: Mapping[str, str] | None = None) -> Mapping[str, Any]:
    """Return the result of a report with everything in it."""
    return load(result_json(make_report(), "cs", "ada-l", environment))


class TestResult:
    @pytest.mark.parametrize("environment", [{}, RUNNER], ids=["at home", "in the runner"])
    def test_it_keeps_to_the_schema(self, environment: Mapping[str, str]) -> None:
        """Wherever it is made."""
        jsonschema.validate(result(environment), schema("classroom50"))

    def test_the_runner_says_where_it_comes_from(self) -> None:
        """Its variables are taken as they are."""
        found = result(RUNNER)

        assert [found[name] for name in ("assignment", "assignment_type", "submission")] == [
            "fully-connected",
            "group",
            "submit/2026-01-31T12-00-00Z-abcdef1",
        ]
        assert [found[name].rpartition("/")[2] for name in ("commit", "release", "review")] == [
            *"crd"
        ]

    def test_at_home_it_is_a_manual_grade(self) -> None:
        """By the tag that Classroom 50 gives those; its moment is that of grading, in UTC."""
        found = result()

        assert found["submission"] == "submit/manual-2026-01-31T12-00-00Z"
        assert found["commit"] == found["release"] == found["review"] == found["submission"]
        assert found["datetime"] == found["graded_at"] == "2026-01-31T12:00:00Z"
        assert (found["classroom"], found["assignment"], found["owner"]) == (
            "cs",
            "01-fully-connected",
            "ada-l",
        )

    def test_tests_keep_their_exact_points(self) -> None:
        """In fields of ours, which the schema allows there."""
        tests = result()["tests"]

        assert sum(test["earned"] for test in tests) == pytest.approx(3.8333)
        assert sum(test["points"] for test in tests) == 17.5
        assert [test["passed"] for test in tests] == [True] + [False] * 6

    def test_without_a_classroom(self, export: Callable[..., Export]) -> None:
        """The remedy is an option."""
        with pytest.raises(ExportError, match="name it with --classroom"):
            export("classroom50")

    def test_the_roster_says_who_owns_the_repository(self, export: Callable[..., Export]) -> None:
        """Where that is another name than the folder's."""
        done = export("classroom50", classroom="cs", roster={"ada": "ada-l"})

        assert load(done.files["ada/result.json"])["owner"] == "ada-l"
        assert load(done.files["bob/result.json"])["owner"] == "bob"


class TestPoints:
    @given(
        st.lists(
            st.tuples(st.sampled_from([0.25, 0.5, 1.0, 2.5, 7.0]), st.floats(0, 1)), max_size=30
        )
    )
    def test_totals_are_exact_and_no_test_is_above_its_maximum(
        self, marks: list[tuple[float, float]]
    ) -> None:
        """Whatever the points: totals are rounded once, full marks are full, nothing is nothing."""
        tests = tuple(
            make_test(
                Outcome.PASSED if share == 1 else Outcome.FAILED,
                points=points,
                earned=round(points * share, 4),
            )
            for points, share in marks
        )
        report = make_report("ada", tests)
        found = load(result_json(report, "cs", "ada"))

        assert abs(found["score"] - report.earned) <= 0.5 + 1e-6
        assert abs(found["max-score"] - report.points) <= 0.5 + 1e-6
        for test, kept in zip(tests, found["tests"], strict=True):
            assert 0 <= kept["score"] <= kept["max-score"]
            assert (kept["score"] == kept["max-score"]) or test.earned < test.points
            assert kept["score"] == 0 or test.earned > 0
            assert kept["earned"] == test.earned

    @pytest.mark.parametrize(
        ("points", "earned", "score"),
        [
            (0.25, 0.25, 1),
            (0.25, 0.0, 0),
            (2.5, 2.5, 3),
            (2.5, 1.75, 2),
            (4.0, 0.3, 0),
            (1, 0.7, 1),
        ],
    )
    def test_each_test_is_rounded_by_itself(self, points: float, earned: float, score: int) -> None:
        """A test that failed shows no point that rounding left over."""
        outcome = Outcome.PASSED if earned == points else Outcome.FAILED
        failed = make_test(Outcome.FAILED, points=0.5, earned=0.0)
        report = make_report("ada", (failed, make_test(outcome, points=points, earned=earned)))

        first, second = load(result_json(report, "cs", "ada"))["tests"]

        assert (first["score"], second["score"]) == (0, score)
