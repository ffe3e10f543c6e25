"""nbgrader's feedback is our page, with what the gradebook has beyond our report.

nbgrader makes a file for each notebook; each has that notebook's part of the report.
"""

from collections.abc import Iterator
from typing import Any

from nbconvert.exporters import HTMLExporter
from nbconvert.exporters.exporter import Exporter

from autograder.publish.gate import cells_as_they_ran, published_page, published_report
from autograder.record.remarks import Recorded, Remark


class FeedbackExporter(HTMLExporter):
    """Writes the feedback page; of a notebook without a report of ours, nbgrader's own."""

    def from_notebook_node(self, nb: Any, resources: Any = None, **kw: Any) -> Any:
        """Return the page of an autograded notebook, and the resources.

        `self` has nbgrader's `GetGrades` among its preprocessors: it adds scores and comments.
        """
        report = published_report(nb)
        if report is None:
            return super().from_notebook_node(nb, resources=resources, **kw)
        # What HTMLExporter adds to this is its own template.
        graded, resources = Exporter.from_notebook_node(self, nb, resources=resources, **kw)
        file = next((n.file for n in report.notebooks if n.file), None)
        notebooks = {} if file is None else {file: {"cells": list(cells_as_they_ran(graded.cells))}}
        return published_page(report, notebooks, _recorded(graded, resources)), resources


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
        by_hand = marks.get("grade") and (marks.get("solution") or marks.get("task"))
        # nbgrader's own sentence for an answer that was left empty is a comment to it as well.
        comment = marks.get("comment") or None
        if comment or by_hand:
            yield Remark(
                name=marks["grade_id"],
                comment=comment,
                score=marks.get("score") if by_hand else None,
                points=marks.get("points") if by_hand else None,
            )
