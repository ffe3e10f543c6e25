"""The one way out: what anybody gets to see of one graded submission is made here.

Folders, nbgrader and students' repositories are given what these functions return, and nothing that was
graded reaches them by another way. What is for the instructor alone is taken out first.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec

from autograder.publish.scored import NOTICE, REPORT, scored_notebook
from autograder.publish.showing import ALL, Showing, named_language
from autograder.record.remarks import Recorded
from autograder.record.report import Report
from autograder.reports.feedback import feedback_page, prepare_pages
from layerlab.words import speaking

Notebook = dict[str, Any]


def published_page(
    report: Report,
    notebooks: Mapping[str, Notebook],
    recorded: Recorded | None = None,
    showing: Showing = ALL,
) -> str:
    """Return the feedback page of a submission.

    Args:
        report: what was found.
        notebooks: the submission's notebooks as they ran, by file name.
        recorded: what the gradebook says, where it was asked.
        showing: how much of failures students see.
    """
    shown = showing.of_report(_for_students(report))
    with speaking(showing.tongue(named_language(notebooks.values()))):
        return feedback_page(shown, notebooks, recorded, note=showing.note, course=showing.title)


def prepare_publishing(released: Iterable[Notebook]) -> None:
    """Do what the first page of a class would wait for, and all others find done."""
    prepare_pages(released)


def published_notebook(
    report: Report, exercise: str, executed: Notebook | None, release: Notebook
) -> Notebook:
    """Return one notebook of a submission as nbgrader keeps and shows it, scores and all.

    Raises:
        LedgerError: a score is not one that its test cell allows.
    """
    return scored_notebook(_for_students(report), exercise, executed, release)


def published_report(notebook: Any) -> Report | None:
    """Return the part of the report that a published notebook carries; None where it is not ours."""
    try:
        return msgspec.convert(notebook.metadata.get(REPORT), Report)
    except msgspec.ValidationError:
        return None


def cells_as_they_ran(cells: Iterable[Any]) -> Iterator[Any]:
    """Yield the cells of a published notebook without what was written into them for nbgrader."""
    for cell in cells:
        if cell.get("id") == NOTICE:
            continue
        marks = cell["metadata"].get("nbgrader", {})
        is_test = marks.get("grade") and not marks.get("solution")
        yield {**cell, "outputs": []} if is_test else cell


def _for_students(report: Report) -> Report:
    """Return the report without what is for the instructor alone."""
    replace = msgspec.structs.replace
    tests = tuple(replace(test, detail=None) for test in report.tests)
    functions = tuple(replace(function, answered=None) for function in report.functions)
    return replace(report, tests=tests, functions=functions)
