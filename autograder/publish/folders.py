"""Writes what grading one submission leaves behind, so that a killed run leaves whole files or none."""

import json
import os
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from autograder.course import TIMESTAMP
from autograder.judging.graded import GradedSubmission
from autograder.publish.gate import cells_as_they_ran, published_notebook, published_page
from autograder.publish.showing import ALL, Showing
from autograder.record.explanation import ExplanationStore, with_explanations
from autograder.record.history import keep_replaced
from autograder.record.report import Report, from_json, to_json
from autograder.record.store import OutputFolders
from autograder.text.atomic import write_atomically
from autograder.text.names import submission_folder
from autograder.text.notebook_cells import notebook_bytes

# What nbgrader's exchange lays beside a submission, and asks for again when feedback goes back.
_EXCHANGE_FILES = (TIMESTAMP, "submission_secret.txt")
_MAX_EXCHANGE_BYTES = 4096


def publish(
    outputs: OutputFolders,
    graded: GradedSubmission,
    releases: Mapping[str, dict[str, Any]],
    submitted: Path | None = None,
    *,
    explained: bool = False,
    showing: Showing = ALL,
) -> None:
    """Write the notebooks, the feedback page and last, as the sign that all is there, the report.

    Args:
        outputs: the folders that are written into.
        graded: what was graded.
        releases: the released notebooks, by exercise.
        submitted: where submissions lie; what nbgrader's exchange laid there goes along to `autograded/`.
        explained: whether notebooks and page say what repair has found of the very same submission.
        showing: how much of failures the page shows.

    Raises:
        OSError: something cannot be written.
    """
    report = graded.report
    place = Path(report.student) / report.assignment
    publish_feedback(outputs, graded, releases, explained=explained, showing=showing)
    if submitted is not None:
        folder = submission_folder(submitted, report.place, report.assignment)
        for name, content in _exchange_files(folder):
            write_atomically(outputs.autograded / place / name, content)
    data = to_json(report)
    # A report that cannot be read would be a grade that is lost at the next run.
    if from_json(data) != report:
        msg = f"the report on {report.student} does not survive being written; report this"
        raise RuntimeError(msg)
    path = outputs.report(report.assignment, report.student)
    last = outputs.last(report.assignment, report.student)
    # Before it is written over: the class report tells what earlier submissions earned.
    keep_replaced(path.parent, last, report)
    write_atomically(path, data)


def publish_feedback(
    outputs: OutputFolders,
    graded: GradedSubmission,
    releases: Mapping[str, dict[str, Any]],
    *,
    explained: bool,
    showing: Showing = ALL,
) -> None:
    """Write what the student gets: the notebooks and the page, with what repair has found if that is shown.

    Raises:
        OSError: something cannot be written.
    """
    report = graded.report
    if explained:
        store = ExplanationStore(outputs.reports / report.assignment)
        report = with_explanations(report, store.of_student(report.student))
    place = Path(report.student) / report.assignment
    files = {found.exercise: found.file for found in report.notebooks}
    for exercise, release in releases.items():
        # No notebook is called "": what was not handed in has none that ran.
        file = files.get(exercise) or ""
        executed = graded.notebooks.get(file)
        notebook = published_notebook(report, exercise, executed, release)
        path = outputs.autograded / place / f"{exercise}.ipynb"
        write_atomically(path, notebook_bytes(notebook))
    page = published_page(report, graded.notebooks, showing=showing)
    write_atomically(outputs.feedback / place / "index.html", page.encode())


def published_notebooks(outputs: OutputFolders, report: Report) -> dict[str, dict[str, Any]]:
    """Return the notebooks of a report as they ran, read back from where they were published, by file name.

    Raises:
        OSError: one of them cannot be read.
        ValueError: one of them is no notebook.
    """
    found = {}
    for notebook in report.notebooks:
        if notebook.file:
            place = outputs.autograded / report.student / report.assignment
            content = json.loads((place / f"{notebook.exercise}.ipynb").read_bytes())
            content["cells"] = list(cells_as_they_ran(content["cells"]))
            found[notebook.file] = content
    return found


def _exchange_files(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield what the exchange laid into a submission's folder.

    The folder is the student's: a link there may lead to anything, and a file may be of any size.
    """
    for name in _EXCHANGE_FILES:
        # Without NONBLOCK, to open a pipe that nobody writes to would take for ever.
        flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK
        try:
            descriptor = os.open(folder / name, flags)
        except OSError:
            continue
        try:
            # Asked of what was opened: the name may stand for something else by now.
            status = os.fstat(descriptor)
            is_file = stat.S_ISREG(status.st_mode)
            # One byte more than is allowed tells that there is more.
            content = os.read(descriptor, _MAX_EXCHANGE_BYTES + 1) if is_file else b""
        finally:
            os.close(descriptor)
        if is_file and len(content) <= _MAX_EXCHANGE_BYTES:
            yield name, content
