"""Puts a student's work and the instructor's cells together into the notebook that is run and kept.

What the student wrote stays, in the student's order; every cell that nbgrader knows comes back as it was
released, with the student's source in the solution cells alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from autograder.intake.notebook import RawCell, RawNotebook
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
    cells = []
    to_run = []
    for index, place in enumerate(places):
        # A student's own ids may be anything, and twice the same; nbformat wants each once.
        cells.append({**place.content, "id": place.grade_id or f"cell-{index}"})
        if place.run:
            to_run.append(RunCell(index, place.content["source"], place.grade_id))
    notebook = {
        "cells": cells,
        "metadata": {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return SubmittedNotebook(
        exercise=template.exercise,
        file=raw.file,
        sha256=raw.sha256,
        cells=tuple(to_run),
        notebook=notebook,
        problems=(*raw.problems, *merger.problems),
    )


class _Merger:
    """Which submitted cell stands for which released one, found step by step.

    `_holders` has the grade_id that a submitted cell stands for, by the cell's index; `_dropped` has the indices
    of untouched copies. Of a student who copied the solution cell, wrote into the copy and moved `helper` away:

        0  affine_forward  as released      dropped
        1  affine_forward  written          holds affine_forward
        2  (no grade_id)   def helper       the student's own
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
        # Where the next missing cell goes: below the graded cell that the release has before it.
        position = 0
        for grade_id, cell in self._template.graded.items():
            present = [place.grade_id for place in result]
            if grade_id in present:
                position = present.index(grade_id) + 1
                continue
            restored = _Place(_released(cell), run=False, grade_id=grade_id)
            result.insert(position, restored)
            position += 1
        return result

    def _say(self, code: str, where: str, **words: object) -> None:
        self.problems.append(problem(code, f"{self._raw.file}, {where}", **words))

    def _find_holder(self, grade_id: str, cell: Mapping[str, Any]) -> None:
        """Find the submitted cell that stands for a released one; of several copies, the first with work in it."""
        copies = [index for index, raw in enumerate(self._raw.cells) if raw.grade_id == grade_id]
        if not copies:
            self._say_missing(grade_id, cell)
            return
        untouched = [index for index in copies if self._untouched(index, cell)]
        written = [index for index in copies if index not in untouched]
        holder = written[0] if written else copies[0]
        self._holders[holder] = grade_id
        # Other copies with work in them stay as the student's own cells: they may define what is needed.
        self._dropped.update(index for index in untouched if index != holder)
        if len(copies) > 1:
            self._say("duplicated-cell", grade_id, grade_id=grade_id, count=len(copies))
        self._compare(self._raw.cells[holder], cell, grade_id)

    def _say_missing(self, grade_id: str, cell: Mapping[str, Any]) -> None:
        # A function's cell may be missing and its definition stand elsewhere, which `_find_definition` looks into.
        if is_function(cell):
            return
        if is_test(cell):
            function = grade_id.removeprefix("test_")
            self._say("missing-test", grade_id, function=function)
        else:
            self._say("missing-answer", grade_id, grade_id=grade_id)

    def _untouched(self, index: int, cell: Mapping[str, Any]) -> bool:
        released: str = cell["source"]
        return self._raw.cells[index].source.strip() == released.strip()

    def _compare(self, raw: RawCell, cell: Mapping[str, Any], grade_id: str) -> None:
        """Say what was changed that is not the student's to change."""
        is_edited = raw.source.strip() != cell["source"].strip()
        if is_test(cell) and is_edited:
            function = grade_id.removeprefix("test_")
            self._say("edited-test", grade_id, function=function)
        if raw.kind != cell["cell_type"]:
            self._say("wrong-kind", grade_id, grade_id=grade_id)
        marks = cell["metadata"]["nbgrader"]
        if any(raw.marks.get(name) != marks.get(name) for name in _MARKS):
            self._say("forged-metadata", grade_id, grade_id=grade_id)

    def _find_definition(self, function: str) -> None:
        """Look at where `function` is defined, and find a cell for it if its own is missing."""
        defining = [
            index
            for index, raw in enumerate(self._raw.cells)
            if self._defines(index, raw, function)
        ]
        indices = {name: index for index, name in self._holders.items()}
        holder = indices.get(function)
        if holder is None:
            # The last definition, since that is the one which Python would keep.
            free = [index for index in defining if index not in self._holders]
            if free:
                self._holders[free[-1]] = function
                self._say("moved-solution", function, function=function)
            else:
                self._say("missing-solution", function, function=function)
        elif not defining:
            names = sorted(defined(self._raw.cells[holder].source))
            found = ", ".join(names) or "nothing"
            # A cell may define thousands of names, and the message is read by people.
            self._say("renamed-function", function, function=function, found=found[:200])

    def _defines(self, index: int, raw: RawCell, function: str) -> bool:
        # The function's own cell comes back as code, even where somebody made it a cell of prose.
        is_code = raw.kind == "code" or self._holders.get(index) == function
        if not is_code or index in self._dropped:
            return False
        return function in defined(raw.source)

    def _place(self, index: int, raw: RawCell) -> _Place:
        grade_id = self._holders.get(index)
        if grade_id is None:
            return _Place(_own(raw), run=self._runs(raw))
        released = self._template.graded[grade_id]
        content = _released(released)
        # A test cell comes back as it was released, whatever was made of it, and is not run here.
        if is_test(released):
            return _Place(content, run=False, grade_id=grade_id)
        content["source"] = raw.source
        if raw.attachments and content["cell_type"] == "markdown":
            content["attachments"] = raw.attachments
        return _Place(content, run=is_function(released), grade_id=grade_id)

    def _runs(self, raw: RawCell) -> bool:
        if raw.kind != "code" or not raw.source.strip():
            return False
        # A demonstration costs time and defines nothing; with something of the student's in it, it may.
        is_untouched_demo = DEMO in raw.tags and self._template.is_demo(raw.source)
        return not is_untouched_demo


def _released(cell: Mapping[str, Any]) -> dict[str, Any]:
    """Return a released cell as it stands in a notebook, a copy that may be changed."""
    kind = cell["cell_type"]
    return {
        "cell_type": kind,
        "metadata": dict(cell["metadata"]),
        "source": cell["source"],
        **_outputs(kind),
    }


def _own(raw: RawCell) -> dict[str, Any]:
    """Return a student's own cell: of its metadata the tags alone, since nbgrader believes the rest."""
    metadata = {"tags": list(raw.tags)} if raw.tags else {}
    content: dict[str, Any] = {"cell_type": raw.kind, "metadata": metadata, "source": raw.source}
    if raw.attachments and raw.kind == "markdown":
        content["attachments"] = raw.attachments
    return {**content, **_outputs(raw.kind)}


def _outputs(kind: str) -> dict[str, Any]:
    """Return what nbformat wants of a cell of code that was not run; what the student's showed is not believed."""
    if kind != "code":
        return {}
    return {"execution_count": None, "outputs": []}
