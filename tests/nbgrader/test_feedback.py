"""What `nbgrader generate_feedback` writes: our page, with what people added in the gradebook."""

import json

import msgspec
import pytest
from nbformat import from_dict

from autograder.nbgrader.feedback_pages import FeedbackExporter
from autograder.publish.scored import scored_notebook
from autograder.record.report import Problem

NAMES = {"score": 13.0, "max_score": 23.0, "late_penalty": 2.0}


@pytest.fixture
def graded(course, make_report):
    """A scored notebook, as it lies in `autograded/`."""
    problem = Problem(code="x", where="affine.ipynb, cell 1", message="It hung.", remedy="Mend it.")
    path = course.release / "01_fully_connected" / "affine.ipynb"
    release = json.loads(path.read_text())
    report = make_report(affine_forward=9.0, affine_backward=4.0)
    report = msgspec.structs.replace(report, problems=(problem,))
    return from_dict(scored_notebook(report, "affine", None, release))


def page(notebook, **names):
    """Return the page, as nbgrader asks for it."""
    return FeedbackExporter().from_notebook_node(notebook, {"nbgrader": names})[0]


class TestFeedback:
    def test_it_is_the_reports_page(self, graded):
        """The points, and no cell that was written for nbgrader alone."""
        html = page(graded)

        assert "<strong>13</strong> of 21 points" in html
        assert "In the gradebook" not in html
        assert "layerlab-notice" not in html

    def test_what_people_added_is_there(self, graded):
        """Points for a written answer, comments and what lateness costs; all of it is text."""
        answer = next(
            c for c in graded.cells if "why_flatten" in str(c.metadata.get("nbgrader", {}))
        )
        answer.metadata.nbgrader |= {"score": 1.5, "comment": "Well <b>said</b>."}

        html = page(graded, **NAMES)

        assert "13 of 23 points, after 2 off for being late" in html
        assert "1.5 / 2" in html
        assert "Well &lt;b&gt;said&lt;/b&gt;." in html

    @pytest.mark.parametrize("found", [None, {}, {"schema": "layerlab/report/v0"}])
    def test_a_notebook_without_a_report_has_nbgraders_page(self, graded, found):
        """Feedback on what something else graded, or an earlier form of us, still works."""
        graded.metadata["layerlab_report"] = found

        assert "jp-Notebook" in page(graded)
