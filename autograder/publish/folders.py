"""Writes what grading one submission leaves behind, so that a killed run leaves whole files or none."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from autograder.judging.engine import GradedSubmission
from autograder.publish.gate import published_notebook, published_page
from autograder.record.history import keep_replaced
from autograder.record.report import from_json, to_json
from autograder.record.store import OutputFolders
from autograder.text.atomic import write_atomically


def publish(
    outputs: OutputFolders, graded: GradedSubmission, releases: Mapping[str, dict[str, Any]]
) -> None:
    """Write the notebooks, the feedback page and last, as the sign that all is there, the report.

    Raises:
        OSError: something cannot be written.
    """
    report = graded.report
    place = Path(report.student) / report.assignment
    files = {found.exercise: found.file for found in report.notebooks}
    for exercise, release in releases.items():
        executed = graded.notebooks.get(files.get(exercise) or "")
        notebook = published_notebook(report, exercise, executed, release)
        text = json.dumps(notebook, ensure_ascii=False, indent=1) + "\n"
        write_atomically(outputs.autograded / place / f"{exercise}.ipynb", text.encode())
    page = published_page(report, graded.notebooks)
    write_atomically(outputs.feedback / place / "index.html", page.encode())
    data = to_json(report)
    if from_json(data) != report:
        msg = f"the report on {report.student} does not survive being written; report this"
        raise RuntimeError(msg)
    path = outputs.report(report.assignment, report.student)
    keep_replaced(path.parent, outputs.last(report.assignment, report.student), report)
    write_atomically(path, data)
