"""nbgrader's two passes over a submission, with our engine in place of `Execute`."""

import json
import math
from pathlib import Path
from typing import Any

from nbformat import from_dict
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import Unicode

from autograder.course import Course
from autograder.nbgrader.grader import GRADERS
from autograder.nbgrader.stock import is_stock_run
from autograder.publish.gate import published_notebook


class Grade(NbGraderPreprocessor):  # type: ignore[misc]  # nbgrader has no types
    """Puts the graded notebook in place of the one that was handed in."""

    sandbox = Unicode(
        "auto", help="Sandbox level: auto (the full one or none), full or reduced."
    ).tag(config=True)

    def preprocess(self, nb: Any, resources: Any) -> tuple[Any, Any]:
        """Grade the submission, once for all of its notebooks; nothing of the submitted file is used."""
        if is_stock_run(self, resources):
            return nb, resources
        names = resources["nbgrader"]
        # `COURSE/submitted/STUDENT/ASSIGNMENT`
        folder = Path(resources["metadata"]["path"])
        course = Course(folder.parents[2])
        # Of the objects that stand for one run, the converter is the one that lives as long as it.
        converter = self.parent.parent
        grader = GRADERS.of_run(converter, course, names["assignment"], self.sandbox)
        graded = grader.grade(names["student"])
        exercise = names["notebook"]
        own_files = [found.file for found in graded.report.notebooks if found.exercise == exercise]
        # A notebook may have been handed in under another name, or not at all.
        file = next(iter(own_files), None)
        executed = graded.notebooks.get(file) if file is not None else None
        released = course.release / names["assignment"] / f"{exercise}.ipynb"
        release = json.loads(released.read_bytes())
        published = published_notebook(graded.report, exercise, executed, release)
        return from_dict(published), resources


class CheckScores(NbGraderPreprocessor):  # type: ignore[misc]  # nbgrader has no types
    """Refuses a notebook in which a test cell says anything but one score, before grades are saved."""

    def preprocess(self, nb: Any, resources: Any) -> tuple[Any, Any]:
        """Look at all cells of a notebook of ours; what a kernel of nbgrader's said is nbgrader's to read."""
        if is_stock_run(self, resources):
            return nb, resources
        done: tuple[Any, Any] = super().preprocess(nb, resources)
        return done

    def preprocess_cell(self, cell: Any, resources: Any, index: int) -> tuple[Any, Any]:  # noqa: ARG002  # the signature is nbconvert's
        """Look at one cell.

        Raises:
            ValueError: nbgrader would read another grade from it than the one that was earned.
        """
        marks = cell.metadata.get("nbgrader", {})
        is_test = marks.get("grade") and not marks.get("solution")
        if not is_test:
            return cell, resources
        name = marks["grade_id"]
        kinds = [(output.output_type, output.get("name")) for output in cell.outputs]
        # nbgrader takes an output that it cannot read for full marks, so there must be no other.
        if kinds != [("stream", "stdout"), ("execute_result", None)]:
            msg = f"{name}: a test cell has one text and one score, not {kinds}"
            raise ValueError(msg)
        result = cell.outputs[1]
        score = float(result.data["text/plain"])
        maximum = marks["points"]
        is_possible = math.isfinite(score) and 0 <= score <= maximum
        if not is_possible:
            msg = f"{name}: {score:g} points of {maximum:g} cannot be"
            raise ValueError(msg)
        return cell, resources
