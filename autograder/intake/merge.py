"""Puts a student's work and the instructor's cells together into the notebook that is run and kept.

What the student wrote stays, in the student's order; every cell that nbgrader knows comes back as it was
released, with the student's source in the solution cells alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from autograder.intake.checksums import is_as_released
from autograder.intake.notebook import RawNotebook, SubmittedCell
from autograder.intake.template import DEMO, Template, defined, is_function, is_test
from autograder.record.problems import problem
from autograder.record.report import Problem

# What nobody changes by mistake. Points are not among them: a newer release may give others.
_FLAGS = ("grade", "solution", "locked", "task")


@dataclass(frozen=True)
class RunCell:
    """A cell to run: where it stands in the merged notebook, and which function it is for, if any."""

    index: int
    source: str
    grade_id: str | None = None


@dataclass(frozen=True)
class SubmittedNotebook:
    """A student's notebook, ready to be run: nothing in it but the sources is the student's."""

    exercise: str
    file: str
    sha256: str
    cells: tuple[RunCell, ...]
    notebook: Mapping[str, Any]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class _Place:
    """A cell of the merged notebook."""

    content: dict[str, Any]
    run: bool
    grade_id: str | None = None


def merge(template: Template, raw: RawNotebook) -> SubmittedNotebook:
    """Return the notebook that is run for `raw`, with what was wrong with it."""
    merger = _Merger(template, raw)
    places = merger.restored(merger.places())
    cells = []
    to_run = []
    for index, place in enumerate(places):
        # Ids come from us, since two cells of a submission may have the same one.
        cells.append({**place.content, "id": place.grade_id or f"cell-{index}"})
        if place.run:
            to_run.append(RunCell(index, place.content["source"], place.grade_id))
    problems = (*raw.problems, *merger.problems)
    return SubmittedNotebook(
        exercise=template.exercise,
        file=raw.file,
        sha256=raw.sha256,
        cells=tuple(to_run),
        notebook=_notebook(cells),
        problems=problems,
    )


def _notebook(cells: list[dict[str, Any]]) -> dict[str, Any]:
    """Return a notebook of these cells: what it says of its kernel is ours, not the student's."""
    return {
        "cells": cells,
        "metadata": {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }


class _Merger:
    """Which submitted cell stands for which released one, found step by step.

    Say that a student copied the cell of `relu_forward`, wrote into the copy, and deleted the cell of
    `relu_backward` after writing that function into a cell of their own:

        submitted       marked as        becomes
        cell 0          relu_forward     dropped: as it was released, and there is a copy with work in it
        cell 1          relu_forward     the holder of relu_forward; "duplicated-cell" is said
        cell 2          nothing          the holder of relu_backward, which it defines; "moved-solution"
    """

    def __init__(self, template: Template, raw: RawNotebook) -> None:
        self._template = template
        self._raw = raw
        self.problems: list[Problem] = []
        self._holders: dict[int, str] = {}
        self._dropped: set[int] = set()
        for grade_id, cell in template.graded.items():
            self._find_holder(grade_id, cell)
        for function in template.functions:
            self._find_definition(function)

    def places(self) -> list[_Place]:
        """Return the submitted cells, each as it is kept."""
        return [
            self._place(index, cell)
            for index, cell in enumerate(self._raw.cells)
            if index not in self._dropped
        ]

    def restored(self, places: list[_Place]) -> list[_Place]:
        """Return `places` with every released graded cell that is missing put back; none of them is run."""
        result = list(places)
        # Behind the graded cell that came before it in the release, wherever that one stands now.
        position = 0
        for grade_id, cell in self._template.graded.items():
            ids = [place.grade_id for place in result]
            if grade_id in ids:
                position = ids.index(grade_id) + 1
                continue
            missing = _Place(_released(cell), run=False, grade_id=grade_id)
            result.insert(position, missing)
            position += 1
        return result

    def _say(self, code: str, where: str, **words: object) -> None:
        found = problem(code, f"{self._raw.file}, {where}", **words)
        self.problems.append(found)

    def _find_holder(self, grade_id: str, cell: Mapping[str, Any]) -> None:
        """Choose the submitted cell that stands for a released one: of several, the first with work in it."""
        cells = self._raw.cells
        copies = [index for index, raw in enumerate(cells) if raw.grade_id == grade_id]
        if not copies:
            self._say_missing(grade_id, cell)
            return
        untouched = [index for index in copies if _same_source(cells[index], cell)]
        worked_on = [index for index in copies if index not in untouched]
        holder = (worked_on or copies)[0]
        self._holders[holder] = grade_id
        # Other copies with work in them stay, as cells of the student's own.
        self._dropped.update(index for index in untouched if index != holder)
        if len(copies) > 1:
            self._say("duplicated-cell", grade_id, grade_id=grade_id, count=len(copies))
        self._compare(cells[holder], cell, grade_id)

    def _say_missing(self, grade_id: str, cell: Mapping[str, Any]) -> None:
        """Say that nothing stands for a released cell; of a function, `_find_definition` knows more."""
        if is_test(cell):
            function = grade_id.removeprefix("test_")
            # Where the function's own cell is missing as well, that says enough. Perhaps nobody took them
            # away, and a newer release has brought them.
            if any(raw.grade_id == function for raw in self._raw.cells):
                self._say("missing-test", grade_id, function=function)
        elif not is_function(cell):
            self._say("missing-answer", grade_id, grade_id=grade_id)

    def _compare(self, raw: SubmittedCell, cell: Mapping[str, Any], grade_id: str) -> None:
        """Say what was changed that is not the student's to change."""
        is_edited = not _same_source(raw, cell) and not is_as_released(raw)
        if is_test(cell) and is_edited:
            self._say("edited-test", grade_id, function=grade_id.removeprefix("test_"))
        if raw.kind != cell["cell_type"]:
            self._say("wrong-kind", grade_id, grade_id=grade_id)
        marks = cell["metadata"]["nbgrader"]
        if any(raw.marks.get(name) != marks.get(name) for name in _FLAGS):
            self._say("forged-metadata", grade_id, grade_id=grade_id)

    def _find_definition(self, function: str) -> None:
        """Look at where `function` is defined, and find a cell for it if its own is missing."""
        defining = [
            index for index in range(len(self._raw.cells)) if self._defines(index, function)
        ]
        holders = [index for index, name in self._holders.items() if name == function]
        if holders and defining:
            return
        if holders:
            names = sorted(defined(self._raw.cells[holders[0]].source))
            found = ", ".join(names) or "nothing"
            self._say("renamed-function", function, function=function, found=found[:200])
            return
        free = [index for index in defining if index not in self._holders]
        if free:
            # The last definition is the one that holds once all cells have run.
            self._holders[free[-1]] = function
            self._say("moved-solution", function, function=function)
        else:
            self._say("missing-solution", function, function=function)

    def _defines(self, index: int, function: str) -> bool:
        """Tell whether a cell that is kept defines `function`."""
        raw = self._raw.cells[index]
        # The function's own cell becomes code again, if the student made prose of it.
        becomes_code = raw.kind == "code" or self._holders.get(index) == function
        kept = index not in self._dropped
        return becomes_code and kept and function in defined(raw.source)

    def _place(self, index: int, raw: SubmittedCell) -> _Place:
        grade_id = self._holders.get(index)
        if grade_id is None:
            return _Place(_own(raw), run=self._runs(raw))
        released = self._template.graded[grade_id]
        if is_test(released):
            return _Place(_released(released), run=False, grade_id=grade_id)
        content = {**_released(released), "source": raw.source}
        if raw.attachments and content["cell_type"] == "markdown":
            content["attachments"] = raw.attachments
        return _Place(content, run=is_function(released), grade_id=grade_id)

    def _runs(self, raw: SubmittedCell) -> bool:
        if raw.kind != "code" or not raw.source.strip():
            return False
        return not (DEMO in raw.tags and self._template.is_demo(raw.source))


def _same_source(raw: SubmittedCell, cell: Mapping[str, Any]) -> bool:
    """Tell whether a submitted cell says what a released one does; editors add and take blank lines."""
    released: str = cell["source"]
    return raw.source.strip() == released.strip()


def _released(cell: Mapping[str, Any]) -> dict[str, Any]:
    """Return a released cell, without what may stand in it besides."""
    kind = cell["cell_type"]
    content = {"cell_type": kind, "metadata": dict(cell["metadata"]), "source": cell["source"]}
    return {**content, **_outputs(kind)}


def _own(raw: SubmittedCell) -> dict[str, Any]:
    """Return a student's own cell; of its metadata, tags alone are kept: a mark of nbgrader's would be forged."""
    metadata = {"tags": list(raw.tags)} if raw.tags else {}
    content: dict[str, Any] = {"cell_type": raw.kind, "metadata": metadata, "source": raw.source}
    if raw.attachments and raw.kind == "markdown":
        content["attachments"] = raw.attachments
    return {**content, **_outputs(raw.kind)}


def _outputs(kind: str) -> dict[str, Any]:
    """Return what nbformat wants of a cell of code that has not been run."""
    return {"execution_count": None, "outputs": []} if kind == "code" else {}
