"""nbgrader's feedback is our page, with what the gradebook has beyond our report.

nbgrader makes a file for each notebook; each has that notebook's part of the report.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from nbconvert.exporters import HTMLExporter
from nbconvert.exporters.exporter import Exporter

from autograder.build.stock import is_stock
from autograder.course import Course
from autograder.publish.gate import cells_as_they_ran, published_page, published_report
from autograder.publish.showing import Showing
from autograder.record.remarks import Recorded, Remark
from autograder.record.rubrics import comment_for_students, rubric_of


class FeedbackExporter(HTMLExporter):
    """Writes the feedback page; of a notebook without a report of ours, nbgrader's own."""

    def from_notebook_node(self, nb: Any, resources: Any = None, **kw: Any) -> Any:
        """Return the page of an autograded notebook, and the resources.

        `self` has nbgrader's `GetGrades` among its preprocessors: it adds scores and comments.
        """
        report = published_report(nb)
        # What a student wrote into a notebook that we did not grade is no report of ours.
        names = (resources or {}).get("nbgrader", {})
        if report is None or is_stock(self._course(), names.get("assignment", "")):
            return super().from_notebook_node(nb, resources=resources, **kw)
        # What HTMLExporter adds to this is its own template.
        graded, resources = Exporter.from_notebook_node(self, nb, resources=resources, **kw)
        # The part of a report that a notebook has names one file: its own.
        files = [found.file for found in report.notebooks if found.file]
        notebooks = {}
        if files:
            cells = list(cells_as_they_ran(graded.cells))
            notebooks[files[0]] = {"cells": cells}
        recorded = _recorded(graded, resources)
        page = published_page(report, notebooks, recorded, self._showing(report.assignment))
        return page, resources

    def _showing(self, assignment: str) -> Showing:
        """Return how much students see, as the course decided whose root nbgrader's configuration names."""
        return Showing.of(self._course(), assignment, datetime.now(UTC))

    def _course(self) -> Course:
        return Course(Path(str(self.config.get("CourseDirectory", {}).get("root") or ".")))


def _recorded(notebook: Any, resources: Any) -> Recorded | None:
    """Return what the gradebook says, where nbgrader's `GetGrades` was asked."""
    names = resources.get("nbgrader", {})
    if "score" not in names:
        return None
    return Recorded(
        score=names["score"],
        points=names["max_score"],
        penalty=names["late_penalty"],
        remarks=tuple(_remarks(notebook.cells)),
    )


def _remarks(cells: list[Any]) -> Iterator[Remark]:
    """Yield what a person added to a cell: a comment, or points for a written answer."""
    for cell in cells:
        marks = cell.metadata.get("nbgrader", {})
        # Tests grade all else; what a student wrote freely needs a reader.
        is_free = marks.get("solution") or marks.get("task")
        by_hand = marks.get("grade") and is_free
        # nbgrader's own sentence for an answer that was left empty is a comment to it as well.
        rubric = rubric_of(cell.metadata.get("layerlab"))
        comment = comment_for_students(marks.get("comment") or None, rubric)
        if comment or by_hand:
            yield Remark(
                name=marks["grade_id"],
                comment=comment,
                score=marks.get("score") if by_hand else None,
                points=marks.get("points") if by_hand else None,
            )
