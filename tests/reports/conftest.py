"""A report with every kind of outcome, and a way to make one."""

from collections.abc import Callable
from typing import Any

import pytest

from autograder.record.report import (
    Diagnosis,
    FunctionResult,
    NotebookResult,
    Outcome,
    Problem,
    Report,
    TestResult,
)


def a_test(outcome: Outcome, **changes: Any) -> TestResult:
    """Return one test's result."""
    earned = 3.0 if outcome is Outcome.PASSED else 0.0
    values: dict[str, Any] = {
        "id": f"TestAffineForward::test_{outcome.name.lower()}",
        "exercise": "affine",
        "function": "affine_forward",
        "sentence": "Rows of a batch do not influence each other.",
        "outcome": outcome,
        "points": 3.0,
        "earned": earned,
        "seconds": 0.01,
        "hint": "Which axis is the batch?",
        "message": "The output has shape (3, 1); (3,) was asked for.",
        "detail": "SECRET-DETAIL expected 0.123",
    }
    return TestResult(**(values | changes))


@pytest.fixture
def make_report() -> Callable[..., Report]:
    """Make a report; keyword arguments replace its fields."""

    def make(**changes: Any) -> Report:
        tests = tuple(a_test(outcome) for outcome in Outcome)
        values: dict[str, Any] = {
            "assignment": "01_fully_connected",
            "student": "ada",
            "key": "key",
            "sandbox": "full",
            "versions": {"layerlab": "0.1.0"},
            "graded_at": "2026-01-31T12:00:00+00:00",
            "seconds": 0.42,
            "problems": (
                Problem(
                    code="edited-test-cell",
                    where="affine.ipynb",
                    message="A test cell was edited.",
                    remedy="Nothing to do: the released cell was used.",
                ),
            ),
            "notebooks": (
                NotebookResult(
                    exercise="affine",
                    file="affine.ipynb",
                    sha256="0" * 64,
                    cells_run=4,
                    cells_failed=1,
                    seconds=0.3,
                ),
            ),
            "functions": (
                FunctionResult(
                    exercise="affine",
                    function="affine_forward",
                    grade_id="test_affine_forward",
                    points=18.0,
                    earned=3.0,
                    diagnoses=(
                        Diagnosis(
                            mistake="forgets_bias", sentence="Your output looks like x @ w alone."
                        ),
                    ),
                ),
            ),
            "tests": tests,
        }
        return Report(**(values | changes))

    return make
