"""A graded notebook as nbgrader reads it: each test cell says its result, once, in a form it trusts.

nbgrader's `determine_grade` takes the first error or line on stderr for zero, the first result that is
a number for the score, and anything else for full marks. So a test cell gets one text on stdout and
one number that was checked, and nothing of it comes from the student.

The notebook's own metadata has its part of the report: what nbgrader makes feedback of is this file.
"""

import copy
import math
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec

from autograder.gradebook.settings import LedgerError
from autograder.record.report import FunctionResult, Outcome, Problem, Report, TestResult
from autograder.text.notebook_cells import grade_id_of
from autograder.text.plain import joined, plain_text
from autograder.text.sanitizing import png_uri, safe_html
from autograder.text.wording import points_text

Notebook = dict[str, Any]
NOTICE = "layerlab-notice"
REPORT = "layerlab_report"
_MAX_OUTPUTS = 100
_MAX_TEXT = 20_000
_MAX_LINES = 200  # of a traceback
# Sums of floating point numbers differ by less than that.
_ROUNDING = 1e-6


def scored_notebook(
    report: Report, exercise: str, executed: Notebook | None, release: Notebook
) -> Notebook:
    """Return the notebook for `autograded/`: the student's cells as they ran, and the scores.

    Without an executed notebook (nothing was handed in, or nothing that could be read) it is the
    release's, with what was found wrong.

    Raises:
        LedgerError: a score is not one that its test cell allows.
    """
    # The instructor's own cells, by name: solutions, tests and written answers.
    marked = {grade_id_of(cell): cell for cell in release["cells"] if grade_id_of(cell)}
    cells = [_kept(cell, marked) for cell in (executed or release)["cells"]]
    # A cell that the student deleted comes back, or nbgrader would count its points as lost for ever.
    present = {grade_id_of(cell) for cell in cells}
    missing = [cell for name, cell in marked.items() if name not in present]
    cells += copy.deepcopy(missing)

    functions = {
        function.grade_id: function
        for function in report.functions
        if function.exercise == exercise
    }
    for cell in cells:
        if _is_test(cell):
            _write_result(cell, functions.get(grade_id_of(cell) or ""), report.tests)
    own_part = msgspec.to_builtins(_part(report, exercise))
    return {
        "cells": [*_notices(report, exercise), *cells],
        "metadata": {**release["metadata"], REPORT: own_part},
        "nbformat": 4,
        "nbformat_minor": 5,
    }


def _kept(cell: Mapping[str, Any], marked: Mapping[str | None, Mapping[str, Any]]) -> Notebook:
    """Rebuild a cell from what is safe of it; the release alone says what nbgrader does with it."""
    own = marked.get(grade_id_of(cell))
    kind = cell["cell_type"] if own is None else own["cell_type"]
    source = joined(cell.get("source"))
    # Prose that stands as it was released is the instructor's, who may use tags.
    is_released = own is not None and source == joined(own.get("source"))
    if kind != "code" and not is_released:
        source = _inert(source)
    kept: Notebook = {
        "cell_type": kind,
        "id": str(cell.get("id", "")),
        "metadata": {} if own is None else copy.deepcopy(own["metadata"]),
        "source": source,
    }
    attached = _safe_attachments(cell.get("attachments") or {})
    if attached:
        kept["attachments"] = attached
    if kind == "code":
        outputs = (cell.get("outputs") or [])[:_MAX_OUTPUTS]
        kept["outputs"] = list(_safe_outputs(outputs))
        kept["execution_count"] = None
    return kept


def _inert(text: str) -> str:
    """Return markdown in which no tag is a tag: `<` before a name gets a space behind it.

    `a <b> c <3` becomes `a < b> c <3`.
    """
    first, *pieces = text.split("<")
    return first + "".join(
        f"< {piece}" if _begins_a_tag(piece) else f"<{piece}" for piece in pieces
    )


def _begins_a_tag(text: str) -> bool:
    """Say whether `<` before this text would open a tag, close one, or begin a comment."""
    return text[:1].isalpha() or text.startswith(("/", "!", "?"))


def _safe_attachments(attachments: Mapping[str, Any]) -> Notebook:
    """Keep the pictures that were pasted into prose."""
    found = {}
    for name, bundle in attachments.items():
        picture = _safe_png(bundle.get("image/png"))
        if picture is not None:
            found[name] = {"image/png": picture}
    return found


def _safe_png(value: Any) -> str | None:
    """Return a picture as a notebook holds it: base64 alone, without what makes it an address."""
    uri = png_uri(value)
    return None if uri is None else uri.partition(",")[2]


def _safe_outputs(outputs: Iterable[Mapping[str, Any]]) -> Iterator[Notebook]:
    for output in outputs:
        kind = output.get("output_type")
        if kind == "stream":
            name = "stderr" if output.get("name") == "stderr" else "stdout"
            yield _stream(plain_text(output.get("text"), _MAX_TEXT), name)
        elif kind == "error":
            yield _safe_error(output)
        elif kind in {"display_data", "execute_result"}:
            data = _safe_data(output.get("data") or {})
            # A result becomes a display: only test cells have results that count.
            yield {"output_type": "display_data", "data": data, "metadata": {}}


def _safe_error(output: Mapping[str, Any]) -> Notebook:
    # Of an endless recursion the end is what tells something.
    lines = (output.get("traceback") or [])[-_MAX_LINES:]
    return {
        "output_type": "error",
        "ename": plain_text(output.get("ename")),
        "evalue": plain_text(output.get("evalue")),
        "traceback": [plain_text(line) for line in lines],
    }


def _safe_data(data: Mapping[str, Any]) -> Notebook:
    safe: Notebook = {"text/plain": plain_text(data.get("text/plain"), _MAX_TEXT)}
    picture = _safe_png(data.get("image/png"))
    if picture is not None:
        safe["image/png"] = picture
    if "text/html" in data:
        safe["text/html"] = str(safe_html(data["text/html"]))
    return safe


def _write_result(
    cell: Notebook, function: FunctionResult | None, tests: Iterable[TestResult]
) -> None:
    """Write what nbgrader reads: one text, then one number that its own rules take for the score."""
    maximum = float(cell["metadata"]["nbgrader"]["points"])
    earned = 0.0 if function is None else float(function.earned)
    if not (math.isfinite(earned) and 0 <= earned <= maximum + _ROUNDING):
        msg = f"{grade_id_of(cell)}: {earned:g} points of {maximum:g} cannot be; build and grade again"
        raise LedgerError(msg)
    if function is None:
        text = "This function was not graded."
    else:
        text = "\n".join(_lines(function, tests))
    score = {
        "output_type": "execute_result",
        # nbgrader raises an error above the maximum, be it by a rounding.
        "data": {"text/plain": repr(min(earned, maximum))},
        "execution_count": None,
        "metadata": {},
    }
    cell["outputs"] = [_stream(f"{text}\n", "stdout"), score]


def _lines(function: FunctionResult, tests: Iterable[TestResult]) -> Iterator[str]:
    """Say what each test found, in the words that the student may read."""
    for diagnosis in function.diagnoses:
        yield plain_text(diagnosis.sentence)
    for test in tests:
        if (test.exercise, test.function) == (function.exercise, function.function):
            yield from _test_lines(test)


def _test_lines(test: TestResult) -> Iterator[str]:
    """Yield the line of a test, and what there is to say below it: `  0/2  failed: All is scaled.`."""
    worth = f"{points_text(test.earned)}/{points_text(test.points)}"
    yield f"{worth:>7}  {test.outcome.value}: {plain_text(test.sentence)}"
    if test.outcome is Outcome.PASSED:
        return
    hint = test.hint and f"Hint: {test.hint}"
    for note in (test.message, test.follow_through, hint):
        if note:
            yield f"{'':9}{plain_text(note)}"


def _part(report: Report, exercise: str) -> Report:
    """Return what the report says of one exercise, without what is for the instructor alone."""
    replace = msgspec.structs.replace
    tests = [test for test in report.tests if test.exercise == exercise]
    return replace(
        report,
        basis={},
        problems=_problems(report, exercise),
        notebooks=tuple(found for found in report.notebooks if found.exercise == exercise),
        functions=tuple(found for found in report.functions if found.exercise == exercise),
        tests=tuple(replace(test, detail=None) for test in tests),
    )


def _problems(report: Report, exercise: str) -> tuple[Problem, ...]:
    """Return the problems of an exercise's notebooks, and those of the submission as a whole."""
    files = {found.file for found in report.notebooks if found.exercise == exercise and found.file}
    own = (*files, f"{exercise}.ipynb")
    return tuple(
        problem
        for problem in report.problems
        # Where no notebook is named, it is about all of them.
        if problem.where.startswith(own) or ".ipynb" not in problem.where
    )


def _notices(report: Report, exercise: str) -> Iterator[Notebook]:
    """Put what was wrong with the submission on top, as text."""
    lines = [
        f"- {plain_text(f'{problem.where}: {problem.message} {problem.remedy}')}"
        for problem in _problems(report, exercise)
    ]
    if lines:
        yield {
            "cell_type": "markdown",
            "id": NOTICE,
            "metadata": {},
            "source": _inert("\n".join(lines)),
        }


def _stream(text: str, name: str) -> Notebook:
    return {"output_type": "stream", "name": name, "text": text}


def _is_test(cell: Mapping[str, Any]) -> bool:
    marks = cell["metadata"].get("nbgrader", {})
    return bool(marks.get("grade")) and not marks.get("solution")
