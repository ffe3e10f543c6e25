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
from autograder.publish.gate import published_notebook


class Grade(NbGraderPreprocessor):  # type: ignore[misc]  # nbgrader has no types
    """Puts the graded notebook in place of the one that was handed in."""

    sandbox = Unicode(
        "auto", help="Sandbox level: auto (the full one or none), full or reduced."
    ).tag(config=True)

    def preprocess(self, nb: Any, resources: Any) -> tuple[Any, Any]:  # noqa: ARG002  # nothing of the submitted file is used
        """Grade the submission, once for all of its notebooks."""
        names = resources["nbgrader"]
        folder = Path(resources["metadata"]["path"])
        course = Course(folder.parents[2])
        converter = self.parent.parent
        grader = GRADERS.of_run(converter, course, names["assignment"], self.sandbox)
        graded = grader.grade(names["student"])
        exercise = names["notebook"]
        file = next((n.file for n in graded.report.notebooks if n.exercise == exercise), None)
        released = course.release / names["assignment"] / f"{exercise}.ipynb"
        release = json.loads(released.read_bytes())
        executed = graded.notebooks.get(file) if file is not None else None
        published = published_notebook(graded.report, exercise, executed, release)
        return from_dict(published), resources


class CheckScores(NbGraderPreprocessor):  # type: ignore[misc]  # nbgrader has no types
    """Refuses a notebook in which a test cell says anything but one score, before grades are saved."""

    def preprocess_cell(self, cell: Any, resources: Any, index: int) -> tuple[Any, Any]:  # noqa: ARG002  # the signature is nbconvert's
        """Look at one cell.

        Raises:
            ValueError: nbgrader would read another grade from it than the one that was earned.
        """
        marks = cell.metadata.get("nbgrader", {})
        if marks.get("grade") and not marks.get("solution"):
            kinds = [(output.output_type, output.get("name")) for output in cell.outputs]
            if kinds != [("stream", "stdout"), ("execute_result", None)]:
                msg = f"{marks['grade_id']}: a test cell has one text and one score, not {kinds}"
                raise ValueError(msg)
            score = float(cell.outputs[1].data["text/plain"])
            if not (math.isfinite(score) and 0 <= score <= marks["points"]):
                msg = f"{marks['grade_id']}: {score:g} points of {marks['points']:g} cannot be"
                raise ValueError(msg)
        return cell, resources
