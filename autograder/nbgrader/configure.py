"""Everything that `nbgrader_config.py` sets, so that a course's own file is two lines and its wishes."""

from pathlib import Path
from typing import Any

from autograder.course import Course
from autograder.gradebook.decided import decide
from autograder.settings.exchange import exchange_of

_HERE = "autograder.nbgrader"


def configure(c: Any, root: Path) -> None:
    """Make nbgrader grade the course at `root` with LayerLab's engine and sandbox."""
    c.CourseDirectory.root = str(root)
    # The course's own file first: whatever stands in nbgrader_config.py after this call overrules it.
    decide(c, root)
    # `feedback/` has our own pages; nbgrader would take them for its own, and skip or remove them.
    c.CourseDirectory.feedback_directory = "nbgrader_feedback"
    # nbgrader's own default is a folder of the system, which all courses share.
    c.Exchange.root = str(exchange_of(Course(root)))

    c.Autograde.pre_convert_hook = f"{_HERE}.hooks.prepare_assignment"
    c.Autograde.exporter_class = f"{_HERE}.exporter.SubmissionExporter"
    # What begins with `Stock` is nbgrader's own, and passes over assignments of ours; all else of ours passes over the others.
    c.Autograde.sanitize_preprocessors = [
        f"{_HERE}.stock.StockClearOutput",
        f"{_HERE}.stock.StockDeduplicateIds",
        f"{_HERE}.stock.StockOverwriteKernelspec",
        f"{_HERE}.stock.StockOverwriteCells",
        f"{_HERE}.preprocessors.Grade",
        "nbgrader.preprocessors.CheckCellMetadata",
    ]
    c.Autograde.autograde_preprocessors = [
        f"{_HERE}.stock.StockExecute",
        f"{_HERE}.stock.StockIgnorePattern",
        f"{_HERE}.stock.StockClearMetadata",
        f"{_HERE}.stock.StockLimitOutput",
        f"{_HERE}.preprocessors.CheckScores",
        "nbgrader.preprocessors.SaveAutoGrades",
        "nbgrader.preprocessors.AssignLatePenalties",
        "nbgrader.preprocessors.CheckCellMetadata",
    ]
    # Formgrader's button `Generate` makes a release of nbgrader's; the hook makes it ours again.
    c.GenerateAssignment.post_convert_hook = f"{_HERE}.hooks.finish_release"
    # `nbgrader generate_feedback` gives our page, with what people added in the gradebook.
    c.GenerateFeedback.exporter_class = f"{_HERE}.feedback_pages.FeedbackExporter"
    # Formgrader, and feedback on notebooks that we did not grade, show what students wrote: nothing of it may run in a reader's browser.
    c.HTMLExporter.filters = {"markdown2html": f"{_HERE}.exporter.nbgrader_markdown"}
    c.HTMLExporter.sanitize_html = True
