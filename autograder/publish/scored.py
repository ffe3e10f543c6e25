"""A graded notebook as nbgrader reads it: each test cell says its result, once, in a form it trusts.

nbgrader's `determine_grade` takes the first error or line on stderr for zero, the first result that is
a number for the score, and anything else for full marks. So a test cell gets one text on stdout and
one number that was checked, and nothing of it comes from the student.

The notebook's own metadata has its part of the report: what nbgrader makes feedback of is this file.
"""

import copy
import math
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

import msgspec

from autograder.gradebook.settings import LedgerError
from autograder.record.repeated import said_alike
from autograder.record.report import FunctionResult, Outcome, Problem, Report, TestResult
from autograder.text.notebook_cells import grade_id_of
from autograder.text.plain import joined, plain_text
from autograder.text.sanitizing import png_uri, safe_html
from autograder.text.wording import points_text, voided_text, waiting_for_others_text

Notebook = dict[str, Any]
NOTICE = "layerlab-notice"
REPORT = "layerlab_report"
# What a page of feedback bears, whatever a loop in a student's cell has printed.
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
    handed_in = executed or release
    cells = [_kept(cell, marked) for cell in handed_in["cells"]]
    # A cell that the student deleted comes back, or nbgrader would count its points as lost for ever.
    present = {grade_id_of(cell) for cell in cells}
    missing = [cell for name, cell in marked.items() if name not in present]
    cells += copy.deepcopy(missing)

    own = [function for function in report.functions if function.exercise == exercise]
    functions = {function.grade_id: function for function in own}
    for cell in cells:
        if _is_test(cell):
            name = grade_id_of(cell) or ""
            _write_result(cell, functions.get(name), report.tests)
    # Feedback is made of this file alone, so that its part of the report travels in it.
    own_part = msgspec.to_builtins(_part(report, exercise))
    return {
        "cells": [*_notices(report, exercise), *cells],
        "metadata": {**release["metadata"], REPORT: own_part},
        "nbformat": 4,
        "nbformat_minor": 5,
    }


def _kept(cell: Mapping[str, Any], marked: Mapping[str | None, Mapping[str, Any]]) -> Notebook:
    """Rebuild a cell from what is safe of it; the release alone says what nbgrader does with it."""
    released = marked.get(grade_id_of(cell))
    source = joined(cell.get("source"))
    if released is None:
        kind = cell["cell_type"]
        metadata = {}
        is_released = False
    else:
        kind = released["cell_type"]
        metadata = copy.deepcopy(released["metadata"])
        # Prose that stands as it was released is the instructor's, who may use tags.
        is_released = source == joined(released.get("source"))
    if kind != "code" and not is_released:
        source = _inert(source)
    kept: Notebook = {
        "cell_type": kind,
        "id": str(cell.get("id", "")),
        "metadata": metadata,
        "source": source,
    }
    attached = _safe_attachments(cell.get("attachments") or {})
    if attached:
        kept["attachments"] = attached
    if kind == "code":
        outputs = cell.get("outputs") or []
        first_outputs = outputs[:_MAX_OUTPUTS]
        kept["outputs"] = list(_safe_outputs(first_outputs))
        kept["execution_count"] = None
    return kept


def _inert(text: str) -> str:
    """Return markdown in which no tag is a tag: `<` before a name gets a space behind it.

    `a <b> c <3` becomes `a < b> c <3`.
    """
    # Of `a <b> c <3`: `a `, `b> c ` and `3`. Every piece but the first had a `<` before it.
    first, *pieces = text.split("<")
    inert = [first]
    for piece in pieces:
        sign = "< " if _begins_a_tag(piece) else "<"
        inert.append(sign + piece)
    return "".join(inert)


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
    if uri is None:
        return None
    # `data:image/png;base64,iVBORw0...`
    _, _, data = uri.partition(",")
    return data


def _safe_outputs(outputs: Iterable[Mapping[str, Any]]) -> Iterator[Notebook]:
    """Yield outputs that are text, pictures and filtered HTML; of any other kind, nothing."""
    for output in outputs:
        kind = output.get("output_type")
        if kind == "stream":
            # Any third name would be one that the student made up.
            name = "stderr" if output.get("name") == "stderr" else "stdout"
            text = plain_text(output.get("text"), _MAX_TEXT)
            yield _stream(text, name)
        elif kind == "error":
            yield _safe_error(output)
        elif kind in {"display_data", "execute_result"}:
            data = _safe_data(output.get("data") or {})
            # A result becomes a display: only test cells have results that count.
            yield {"output_type": "display_data", "data": data, "metadata": {}}


def _safe_error(output: Mapping[str, Any]) -> Notebook:
    traceback = output.get("traceback") or []
    # Of an endless recursion the end is what tells something.
    lines = [plain_text(line) for line in traceback[-_MAX_LINES:]]
    return {
        "output_type": "error",
        "ename": plain_text(output.get("ename")),
        "evalue": plain_text(output.get("evalue")),
        "traceback": lines,
    }


def _safe_data(data: Mapping[str, Any]) -> Notebook:
    """Keep the forms of an output that can run nothing; JavaScript, SVG and widgets are left out."""
    text = plain_text(data.get("text/plain"), _MAX_TEXT)
    safe: Notebook = {"text/plain": text}
    picture = _safe_png(data.get("image/png"))
    if picture is not None:
        safe["image/png"] = picture
    if "text/html" in data:
        page = safe_html(data["text/html"])
        safe["text/html"] = str(page)
    return safe


def _write_result(
    cell: Notebook, function: FunctionResult | None, tests: Iterable[TestResult]
) -> None:
    """Write what nbgrader reads: one text, then one number that its own rules take for the score."""
    maximum = float(cell["metadata"]["nbgrader"]["points"])
    earned = 0.0 if function is None else float(function.earned)
    is_possible = math.isfinite(earned) and 0 <= earned <= maximum + _ROUNDING
    # A wrong score must not be mended here: it says that release and report are not of one build.
    if not is_possible:
        msg = f"{grade_id_of(cell)}: {earned:g} points of {maximum:g} cannot be; build and grade again"
        raise LedgerError(msg)
    if function is None:
        text = "This function was not graded."
    else:
        text = "\n".join(_lines(function, tests))
    # nbgrader raises an error above the maximum, be it by a rounding.
    number = min(earned, maximum)
    score = {
        "output_type": "execute_result",
        # `repr` alone keeps every digit, and nbgrader reads it back as the same number.
        "data": {"text/plain": repr(number)},
        "execution_count": None,
        "metadata": {},
    }
    cell["outputs"] = [_stream(f"{text}\n", "stdout"), score]


def _lines(function: FunctionResult, tests: Iterable[TestResult]) -> Iterator[str]:
    """Say what each test found, in the words that the student may read."""
    for diagnosis in function.diagnoses:
        yield plain_text(diagnosis.words)
    own_name = function.exercise, function.function
    own = [test for test in tests if (test.exercise, test.function) == own_name]
    said = said_alike(own)
    for message in said:
        yield plain_text(message)
    for test in own:
        yield from _test_lines(test, said)


def _test_lines(test: TestResult, said: Collection[str]) -> Iterator[str]:
    """Yield the line of a test, and what there is to say below it: `  0/2  failed: All is scaled.`."""
    earned = points_text(test.earned)
    points = points_text(test.points)
    marks = f"{earned}/{points}"
    sentence = plain_text(test.sentence)
    yield f"{marks:>7}  {test.outcome.value}: {sentence}"
    if test.voided is not None:
        yield f"{'':9}{plain_text(voided_text(test.voided))}"
    if test.waits_for_others:
        yield f"{'':9}{waiting_for_others_text()}"
    if test.outcome is Outcome.PASSED:
        return
    hint = test.hint and f"Hint: {test.hint}"
    for note in (test.message, test.follow_through, hint):
        if note and note not in said:
            # Nine spaces: the seven of the marks, and the two behind them.
            text = plain_text(note)
            yield f"{'':9}{text}"


def _part(report: Report, exercise: str) -> Report:
    """Return what the report says of one exercise, without what is for the instructor alone."""
    replace = msgspec.structs.replace
    notebooks = [found for found in report.notebooks if found.exercise == exercise]
    functions = [found for found in report.functions if found.exercise == exercise]
    tests = [test for test in report.tests if test.exercise == exercise]
    # A detail may have hidden inputs and expected values; students get this file's feedback.
    for_students = [replace(test, detail=None) for test in tests]
    return replace(
        report,
        basis={},
        problems=_problems(report, exercise),
        notebooks=tuple(notebooks),
        functions=tuple(functions),
        tests=tuple(for_students),
    )


def _problems(report: Report, exercise: str) -> tuple[Problem, ...]:
    """Return the problems of an exercise's notebooks, and those of the submission as a whole."""
    own_files = {f"{exercise}.ipynb"}
    for notebook in report.notebooks:
        if notebook.exercise == exercise and notebook.file:
            own_files.add(notebook.file)
    problems = []
    for problem in report.problems:
        # `affine.ipynb, cell 3` begins with the file. Where none is named, it is about all of them.
        is_own = problem.where.startswith(tuple(own_files))
        is_general = ".ipynb" not in problem.where
        if is_own or is_general:
            problems.append(problem)
    return tuple(problems)


def _notices(report: Report, exercise: str) -> Iterator[Notebook]:
    """Put what was wrong with the submission on top, as text."""
    lines = []
    for problem in _problems(report, exercise):
        text = plain_text(f"{problem.where}: {problem.message} {problem.remedy}")
        lines.append(f"- {text}")
    if not lines:
        return
    # A message may quote a file's name, which the student chose.
    source = _inert("\n".join(lines))
    yield {
        "cell_type": "markdown",
        "id": NOTICE,
        "metadata": {},
        "source": source,
    }


def _stream(text: str, name: str) -> Notebook:
    return {"output_type": "stream", "name": name, "text": text}


def _is_test(cell: Mapping[str, Any]) -> bool:
    """Say whether a cell is graded by tests; one that is a solution as well is a written answer."""
    marks = cell["metadata"].get("nbgrader", {})
    return bool(marks.get("grade")) and not marks.get("solution")
