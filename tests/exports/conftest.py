"""Reports of a small class, with everything hostile that a student may write, and readers of formats."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from autograder.course import Course
from autograder.exports.interface import Export, Options, Source
from autograder.formats import exporter
from autograder.gradebook.api import skip_slow_formats
from autograder.record.report import (
    Diagnosis,
    FunctionResult,
    NotebookResult,
    Outcome,
    Problem,
    Report,
    TestResult,
)

ASSIGNMENT = "01_fully_connected"
SECRET = "SECRET-DETAIL expected 0.123"
# What each format might take for its own signs.
HOSTILE = (
    "=1+1\n::error::x\r::set-output name=a::b% ]]></failure><script>alert(1)</script>"
    " | [a](javascript:b) ![c](https://evil.example/d) **e** @all #1 www.evil.example \x1b[2J\x00\u202e\uffff"
)


# Validating schemas needs none of the formats that take seconds to import.
skip_slow_formats()


def make_test(outcome: Outcome = Outcome.PASSED, **changes: Any) -> TestResult:
    """Return one test's result, worth 2.5 points."""
    values: dict[str, Any] = {
        "id": f"test_affine.py::TestAffineForward::test_{outcome.name.lower()}",
        "exercise": "affine",
        "function": "affine_forward",
        "sentence": "Every example gets the same shift `b`.",
        "outcome": outcome,
        "points": 2.5,
        "earned": 2.5 if outcome is Outcome.PASSED else 0.0,
        "seconds": 0.01,
        "hint": "Which axis is the batch?",
        "message": "out is far off in every entry.",
        "detail": SECRET,
    }
    return TestResult(**(values | changes))


def make_report(student: str = "ada", tests: tuple[TestResult, ...] | None = None) -> Report:
    """Return a report: every outcome in `affine_forward`, follow-through in `relu_forward`."""
    if tests is None:
        followed = "These are the right gradients of your own forward function."
        tests = (
            *(make_test(outcome) for outcome in Outcome),
            make_test(
                Outcome.FAILED,
                exercise="relu",
                function="relu_forward",
                earned=1.3333,
                follow_through=followed,
                message=HOSTILE,
            ),
        )
    names = dict.fromkeys((test.exercise, test.function) for test in tests)
    forgotten = Diagnosis(mistake="bias_forgotten", sentence="You left the bias out: add `b`.")
    return Report(
        assignment=ASSIGNMENT,
        student=student,
        key="key",
        sandbox="full",
        versions={"layerlab": "0.1.0"},
        graded_at="2026-01-31T13:00:00+01:00",
        seconds=0.42,
        problems=(
            Problem(code="wrong-name", where=HOSTILE, message="It is misnamed.", remedy="Rename."),
        ),
        notebooks=tuple(
            NotebookResult(
                exercise=exercise,
                file=f"{exercise}.ipynb",
                sha256="0" * 64,
                cells_run=4,
                cells_failed=1,
                seconds=0.3,
            )
            for exercise in dict.fromkeys(exercise for exercise, _ in names)
        ),
        functions=tuple(
            FunctionResult(
                exercise=exercise,
                function=function,
                grade_id=f"test_{function}",
                points=sum(t.points for t in tests if t.function == function),
                earned=sum(t.earned for t in tests if t.function == function),
                diagnoses=(forgotten,) if function == "affine_forward" else (),
            )
            for exercise, function in names
        ),
        tests=tests,
    )


def earning(student: str, earned: float, points: float = 50.0) -> Report:
    """Return the report of a student who earned so much."""
    outcome = Outcome.PASSED if earned == points else Outcome.FAILED
    return make_report(student, (make_test(outcome, points=points, earned=earned),))


@pytest.fixture
def source(tmp_path: Path) -> Source:
    """A class of three: one with everything, one with all points, one with none."""
    reports = (make_report("ada"), earning("bob", 15.0, 15.0), earning("cyd", 0.0, 15.0))
    return Source(Course(tmp_path), ASSIGNMENT, reports, (), tmp_path / "submitted")


@pytest.fixture
def export(source: Source) -> Callable[..., Export]:
    """Export the class; keyword arguments are options, and no environment is ours."""

    def run(name: str, reports: tuple[Report, ...] | None = None, **options: Any) -> Export:
        chosen = source
        if reports is not None:
            chosen = Source(source.course, ASSIGNMENT, reports, (), source.submitted)
        return exporter(name)(chosen, Options(**({"environment": {}} | options)))

    return run


def load(data: bytes) -> Mapping[str, Any]:
    """Return an object of JSON."""
    found: Mapping[str, Any] = json.loads(data)
    return found


def schema(name: str) -> Mapping[str, Any]:
    """Return a schema that we wrote from the other system's documentation."""
    return load((Path(__file__).parent / "schemas" / f"{name}.json").read_bytes())
