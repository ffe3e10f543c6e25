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
from autograder.text.plain import joined, plain_text
from autograder.text.sanitizing import png_uri, safe_html
from autograder.text.wording import points_text

Notebook = dict[str, Any]
NOTICE = "layerlab-notice"
REPORT = "layerlab_report"
_MAX_OUTPUTS = 100
_MAX_TEXT = 20_000


def scored_notebook(
    report: Report, exercise: str, executed: Notebook | None, release: Notebook
) -> Notebook:
    """Return the notebook for `autograded/`: the student's cells as they ran, and the scores.

    Without an executed notebook (nothing was handed in, or nothing that could be read) it is the
    release's, with what was found wrong.

    Raises:
        LedgerError: a score is not one that its test cell allows.
    """
    marked = {_grade_id(cell): cell for cell in release["cells"] if _grade_id(cell)}
    cells = [_kept(cell, marked) for cell in (executed or release)["cells"]]
    present = {_grade_id(cell) for cell in cells}
    cells += [copy.deepcopy(cell) for name, cell in marked.items() if name not in present]
    functions = {f.grade_id: f for f in report.functions if f.exercise == exercise}
    for cell in cells:
        if _is_test(cell):
            _write_result(cell, functions.get(_grade_id(cell) or ""), report.tests)
    return {
        "cells": [*_notices(report, exercise), *cells],
        "metadata": {**release["metadata"], REPORT: msgspec.to_builtins(_part(report, exercise))},
        "nbformat": 4,
        "nbformat_minor": 5,
    }


def _kept(cell: Mapping[str, Any], marked: Mapping[str | None, Mapping[str, Any]]) -> Notebook:
    """Rebuild a cell from what is safe of it; the release alone says what nbgrader does with it."""
    own = marked.get(_grade_id(cell))
    kind = own["cell_type"] if own is not None else cell["cell_type"]
    source = joined(cell.get("source"))
    if own is None or source != joined(own.get("source")):
        source = _inert(source) if kind != "code" else source
    kept: Notebook = {
        "cell_type": kind,
        "id": str(cell.get("id", "")),
        "metadata": {} if own is None else copy.deepcopy(own["metadata"]),
        "source": source,
    }
    if attached := _safe_attachments(cell.get("attachments") or {}):
        kept["attachments"] = attached
    if kind == "code":
        outputs = cell.get("outputs") or []
        kept["outputs"] = list(_safe_outputs(outputs[:_MAX_OUTPUTS]))
        kept["execution_count"] = None
    return kept


def _inert(text: str) -> str:
    """Return markdown in which no tag is a tag: `<` before a name gets a space behind it."""
    pieces = text.split("<")
    return pieces[0] + "".join(
        ("< " if piece[:1].isalpha() or piece[:1] in {"/", "!", "?"} else "<") + piece
        for piece in pieces[1:]
    )


def _safe_attachments(attachments: Mapping[str, Any]) -> Notebook:
    """Keep the pictures that were pasted into prose."""
    uris = {name: png_uri(bundle.get("image/png")) for name, bundle in attachments.items()}
    return {name: {"image/png": uri.partition(",")[2]} for name, uri in uris.items() if uri}


def _safe_outputs(outputs: Iterable[Mapping[str, Any]]) -> Iterator[Notebook]:
    for output in outputs:
        kind = output.get("output_type")
        if kind == "stream":
            name = "stderr" if output.get("name") == "stderr" else "stdout"
            yield _stream(plain_text(output.get("text"), _MAX_TEXT), name)
        elif kind == "error":
            lines = output.get("traceback") or []
            yield {
                "output_type": "error",
                "ename": plain_text(output.get("ename")),
                "evalue": plain_text(output.get("evalue")),
                "traceback": [plain_text(line) for line in lines[-200:]],
            }
        elif kind in {"display_data", "execute_result"}:
            data = _safe_data(output.get("data") or {})
            # A result becomes a display: only test cells have results that count.
            yield {"output_type": "display_data", "data": data, "metadata": {}}


def _safe_data(data: Mapping[str, Any]) -> Notebook:
    safe: Notebook = {"text/plain": plain_text(data.get("text/plain"), _MAX_TEXT)}
    if (uri := png_uri(data.get("image/png"))) is not None:
        safe["image/png"] = uri.partition(",")[2]
    if "text/html" in data:
        safe["text/html"] = str(safe_html(data["text/html"]))
    return safe


def _write_result(
    cell: Notebook, function: FunctionResult | None, tests: Iterable[TestResult]
) -> None:
    maximum = float(cell["metadata"]["nbgrader"]["points"])
    earned = 0.0 if function is None else float(function.earned)
    if not (math.isfinite(earned) and 0 <= earned <= maximum + 1e-6):
        msg = (
            f"{_grade_id(cell)}: {earned:g} points of {maximum:g} cannot be; build and grade again"
        )
        raise LedgerError(msg)
    lines = ["This function was not graded."] if function is None else _lines(function, tests)
    score = {
        "output_type": "execute_result",
        "data": {"text/plain": repr(min(earned, maximum))},
        "execution_count": None,
        "metadata": {},
    }
    cell["outputs"] = [_stream("\n".join(lines) + "\n", "stdout"), score]


def _lines(function: FunctionResult, tests: Iterable[TestResult]) -> Iterator[str]:
    """Say what each test found, in the words that the student may read."""
    for diagnosis in function.diagnoses:
        yield plain_text(diagnosis.sentence)
    for test in tests:
        if (test.exercise, test.function) != (function.exercise, function.function):
            continue
        worth = f"{points_text(test.earned)}/{points_text(test.points)}"
        yield f"{worth:>7}  {test.outcome.value}: {plain_text(test.sentence)}"
        if test.outcome is not Outcome.PASSED:
            notes = (test.message, test.follow_through, test.hint and f"Hint: {test.hint}")
            yield from (f"{'':9}{plain_text(note)}" for note in notes if note)


def _part(report: Report, exercise: str) -> Report:
    """Return what the report says of one exercise, without what is for the instructor alone."""
    replace = msgspec.structs.replace
    return replace(
        report,
        basis={},
        problems=_problems(report, exercise),
        notebooks=tuple(n for n in report.notebooks if n.exercise == exercise),
        functions=tuple(f for f in report.functions if f.exercise == exercise),
        tests=tuple(replace(t, detail=None) for t in report.tests if t.exercise == exercise),
    )


def _problems(report: Report, exercise: str) -> tuple[Problem, ...]:
    files = {n.file for n in report.notebooks if n.exercise == exercise and n.file}
    own = (*files, f"{exercise}.ipynb")
    return tuple(p for p in report.problems if p.where.startswith(own) or ".ipynb" not in p.where)


def _notices(report: Report, exercise: str) -> Iterator[Notebook]:
    """Put what was wrong with the submission on top, as text."""
    if told := _problems(report, exercise):
        lines = [f"- {plain_text(f'{p.where}: {p.message} {p.remedy}')}" for p in told]
        yield {
            "cell_type": "markdown",
            "id": NOTICE,
            "metadata": {},
            "source": _inert("\n".join(lines)),
        }


def _stream(text: str, name: str) -> Notebook:
    return {"output_type": "stream", "name": name, "text": text}


def _grade_id(cell: Mapping[str, Any]) -> str | None:
    marks = cell.get("metadata", {}).get("nbgrader")
    name = marks.get("grade_id") if isinstance(marks, Mapping) else None
    return name if isinstance(name, str) else None


def _is_test(cell: Mapping[str, Any]) -> bool:
    marks = cell["metadata"].get("nbgrader", {})
    return bool(marks.get("grade")) and not marks.get("solution")
