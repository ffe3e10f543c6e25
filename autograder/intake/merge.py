"""Puts a student's work and the instructor's cells together into the notebook that is run and kept.

What the student wrote stays, in the student's order; every cell that nbgrader knows comes back as it was
released, with the student's source in the solution cells alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from autograder.intake.notebook import RawNotebook, SubmittedCell
from autograder.intake.template import DEMO, Template, defined, is_function, is_test
from autograder.record.problems import problem
from autograder.record.report import Problem

_MARKS = ("grade", "solution", "locked", "points", "task")


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
    cells = [
        {**place.content, "id": place.grade_id or f"cell-{index}"}
        for index, place in enumerate(places)
    ]
    notebook = {
        "cells": cells,
        "metadata": {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    to_run = tuple(
        RunCell(index, place.content["source"], place.grade_id)
        for index, place in enumerate(places)
        if place.run
    )
    problems = (*raw.problems, *merger.problems)
    return SubmittedNotebook(template.exercise, raw.file, raw.sha256, to_run, notebook, problems)


class _Merger:
    """Which submitted cell stands for which released one, found step by step."""

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
        position = 0
        for grade_id, cell in self._template.graded.items():
            ids = [place.grade_id for place in result]
            if grade_id in ids:
                position = ids.index(grade_id) + 1
                continue
            result.insert(position, _Place(_released(cell), run=False, grade_id=grade_id))
            position += 1
        return result

    def _say(self, code: str, where: str, **words: object) -> None:
        self.problems.append(problem(code, f"{self._raw.file}, {where}", **words))

    def _find_holder(self, grade_id: str, cell: Mapping[str, Any]) -> None:
        copies = [i for i, raw in enumerate(self._raw.cells) if raw.grade_id == grade_id]
        if not copies:
            if is_test(cell):
                function = grade_id.removeprefix("test_")
                self._say("missing-test", grade_id, function=function)
            elif not is_function(cell):
                self._say("missing-answer", grade_id, grade_id=grade_id)
            return
        same = [i for i in copies if self._untouched(i, cell)]
        holder = next((i for i in copies if i not in same), copies[0])
        self._holders[holder] = grade_id
        self._dropped.update(i for i in same if i != holder)
        if len(copies) > 1:
            self._say("duplicated-cell", grade_id, grade_id=grade_id, count=len(copies))
        self._compare(self._raw.cells[holder], cell, grade_id)

    def _untouched(self, index: int, cell: Mapping[str, Any]) -> bool:
        return bool(self._raw.cells[index].source.strip() == cell["source"].strip())

    def _compare(self, raw: SubmittedCell, cell: Mapping[str, Any], grade_id: str) -> None:
        """Say what was changed that is not the student's to change."""
        if is_test(cell) and raw.source.strip() != cell["source"].strip():
            self._say("edited-test", grade_id, function=grade_id.removeprefix("test_"))
        if raw.kind != cell["cell_type"]:
            self._say("wrong-kind", grade_id, grade_id=grade_id)
        marks = cell["metadata"]["nbgrader"]
        if any(raw.marks.get(name) != marks.get(name) for name in _MARKS):
            self._say("forged-metadata", grade_id, grade_id=grade_id)

    def _find_definition(self, function: str) -> None:
        """Look at where `function` is defined, and find a cell for it if its own is missing."""
        cells = self._raw.cells
        defining = [
            i
            for i, raw in enumerate(cells)
            if raw.kind == "code" or self._holders.get(i) == function
            if i not in self._dropped and function in defined(raw.source)
        ]
        holder = next((i for i, name in self._holders.items() if name == function), None)
        if holder is None:
            free = [i for i in defining if i not in self._holders]
            if free:
                self._holders[free[-1]] = function
                self._say("moved-solution", function, function=function)
            else:
                self._say("missing-solution", function, function=function)
        elif not defining:
            found = ", ".join(sorted(defined(cells[holder].source))) or "nothing"
            self._say("renamed-function", function, function=function, found=found[:200])

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


def _released(cell: Mapping[str, Any]) -> dict[str, Any]:
    copy = {"cell_type": cell["cell_type"], "metadata": dict(cell["metadata"])}
    return {**copy, "source": cell["source"], **_outputs(cell["cell_type"])}


def _own(raw: SubmittedCell) -> dict[str, Any]:
    metadata = {"tags": list(raw.tags)} if raw.tags else {}
    content: dict[str, Any] = {"cell_type": raw.kind, "metadata": metadata, "source": raw.source}
    if raw.attachments and raw.kind == "markdown":
        content["attachments"] = raw.attachments
    return {**content, **_outputs(raw.kind)}


def _outputs(kind: str) -> dict[str, Any]:
    return {"execution_count": None, "outputs": []} if kind == "code" else {}
