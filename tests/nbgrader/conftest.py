"""A course of one assignment with one notebook: two functions and a written answer."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from autograder.course import Course
from autograder.record.report import FunctionResult, NotebookResult, Report

ASSIGNMENT = "01_fully_connected"
WORTH = {"affine_forward": 9.0, "affine_backward": 12.0}


def marked_cell(kind: str, source: str, **marks: Any) -> dict[str, Any]:
    """Return a cell with nbgrader's metadata, as the build leaves it."""
    metadata = {"schema_version": 3, "cell_type": kind, "task": False, "checksum": "", **marks}
    metadata["checksum"] = hashlib.md5(source.encode()).hexdigest()
    cell = {"cell_type": kind, "id": marks["grade_id"], "source": source}
    cell["metadata"] = {"nbgrader": metadata}
    return cell | ({"outputs": [], "execution_count": None} if kind == "code" else {})


def affine_notebook() -> dict[str, Any]:
    """Return a released notebook."""
    cells = []
    for function, points in WORTH.items():
        solution = {"grade": False, "solution": True, "locked": False}
        test = {"grade": True, "solution": False, "locked": True, "points": points}
        source = f"def {function}(*args):\n    raise NotImplementedError"
        cells.append(marked_cell("code", source, grade_id=function, **solution))
        cells.append(
            marked_cell("code", f'check("{function}")', grade_id=f"test_{function}", **test)
        )
    written = {"grade": True, "solution": True, "locked": False, "points": 2.0}
    cells.append(marked_cell("markdown", "Your answer", grade_id="why_flatten", **written))
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    return {
        "cells": cells,
        "metadata": {"kernelspec": kernel},
        "nbformat": 4,
        "nbformat_minor": 5,
    }


@pytest.fixture
def course(tmp_path: Path) -> Course:
    """A course with a release and no gradebook yet."""
    release = tmp_path / "release" / ASSIGNMENT
    release.mkdir(parents=True)
    (release / "affine.ipynb").write_text(json.dumps(affine_notebook()))
    return Course(tmp_path)


@pytest.fixture
def make_report() -> Callable[..., Report]:
    """Make the report of a submission from what each function earned."""

    def make(student: str = "ada", file: str | None = "affine.ipynb", **earned: float) -> Report:
        return Report(
            assignment=ASSIGNMENT,
            student=student,
            key="key",
            sandbox="full",
            versions={},
            graded_at="2026-01-31T12:00:00+00:00",
            seconds=0.1,
            problems=(),
            notebooks=(
                NotebookResult(
                    exercise="affine",
                    file=file,
                    sha256=None,
                    cells_run=3,
                    cells_failed=0,
                    seconds=0.1,
                ),
            ),
            functions=tuple(
                FunctionResult(
                    exercise="affine",
                    function=function,
                    grade_id=f"test_{function}",
                    points=points,
                    earned=earned.get(function, 0.0),
                )
                for function, points in WORTH.items()
            ),
            tests=(),
        )

    return make
