"""Puts a student's work and the instructor's cells together into the notebook that is run and kept.

What the student wrote stays, in the student's order; every cell that nbgrader knows comes back as it was
released, with the student's source in the solution cells alone.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from autograder.build.exercise_cell import DEMO
from autograder.build.kit.notebook_cell import TITLE as KIT
from autograder.intake.checksums import is_as_released
from autograder.intake.in_order import held_in_order
from autograder.intake.merged_cells import released_cell, students_own
from autograder.intake.notebook import RawNotebook, SubmittedCell
from autograder.intake.restoring import MergedCell, restored
from autograder.intake.template import (
    Template,
    defined,
    is_by_hand,
    is_function,
    is_run,
    is_test,
    lasting,
)
from autograder.record.problems import problem
from autograder.record.report import Problem
from autograder.sandbox import Given

# What nobody changes by mistake. Points are not among them: a newer release may give others.
_FLAGS = ("grade", "solution", "locked", "task")
# What is said of an edited test cell in which something was defined.
_TYPED = "; what is defined in it stands in a cell of its own above it"


@dataclass(frozen=True)
class RunCell:
    """A cell to run: where it stands in the merged notebook, and which function it is for, if any.

    What is `late` was written where a test cell belongs: it is run after all others, and binds only what none
    of them does.
    """

    index: int
    source: str
    grade_id: str | None = None
    late: bool = False


@dataclass(frozen=True)
class SubmittedNotebook:
    """A student's notebook, ready to be run: nothing in it but the sources is the student's.

    `cells` are in the order in which they are run, late ones last; `given` is the release's.
    """

    exercise: str
    file: str
    sha256: str
    cells: tuple[RunCell, ...]
    notebook: Mapping[str, Any]
    problems: tuple[Problem, ...] = ()
    # What lies beside it, by relative path, and the version of Python that it was written with.
    beside: Mapping[str, bytes] = field(default_factory=dict)
    python: str | None = None
    given: Given = field(default_factory=Given)


def merge(template: Template, raw: RawNotebook) -> SubmittedNotebook:
    """Return the notebook that is run for `raw`, with what was wrong with it."""
    merger = _Merger(template, raw)
    places = restored(template, merger.places())
    cells = []
    to_run = []
    for index, place in enumerate(places):
        # Ids come from us, since two cells of a submission may have the same one.
        cells.append({**place.content, "id": place.grade_id or f"cell-{index}"})
        if place.run:
            to_run.append(RunCell(index, place.content["source"], place.grade_id, place.late))
    to_run.sort(key=lambda cell: cell.late)
    problems = (*raw.problems, *merger.problems)
    return SubmittedNotebook(
        exercise=template.exercise,
        file=raw.file,
        sha256=raw.sha256,
        cells=tuple(to_run),
        notebook=_notebook(cells),
        problems=problems,
        python=raw.python,
        given=template.given,
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
        for name, cell in template.graded.items():
            self._find_holder(name, cell)
        self._find_in_order()
        for function in template.functions:
            self._find_definition(function)

    def places(self) -> list[MergedCell]:
        """Return the submitted cells, each as it is kept."""
        found: list[MergedCell] = []
        for index, cell in enumerate(self._raw.cells):
            if index not in self._dropped:
                found += self._places_of(index, cell)
        return found

    def _say(self, code: str, where: str, **words: object) -> None:
        found = problem(code, f"{self._raw.file}, {where}", **words)
        self.problems.append(found)

    def _find_holder(self, grade_id: str, cell: Mapping[str, Any]) -> None:
        """Choose the submitted cell that stands for a released one: of several, the last with work in it."""
        cells = self._raw.cells
        copies = [index for index, raw in enumerate(cells) if raw.grade_id == grade_id]
        if not copies:
            self._say_missing(grade_id, cell)
            return
        untouched = [index for index in copies if _same_source(cells[index], cell)]
        worked_on = [index for index in copies if index not in untouched]
        holder = self._last_word(grade_id, worked_on) if worked_on else copies[0]
        self._holders[holder] = grade_id
        # Other copies with work in them stay, as cells of the student's own.
        self._dropped.update(index for index in untouched if index != holder)
        if len(copies) > 1:
            done = _done_with_copies(cell, len(worked_on))
            self._say("duplicated-cell", grade_id, grade_id=grade_id, count=len(copies), done=done)
        self._compare(cells[holder], cell, grade_id)

    def _last_word(self, grade_id: str, copies: Sequence[int]) -> int:
        """Return the last of several copies that defines its function; of other cells, the last."""
        defining = [index for index in copies if grade_id in defined(self._raw.cells[index].source)]
        return (defining or copies)[-1]

    def _say_missing(self, grade_id: str, cell: Mapping[str, Any]) -> None:
        """Say that nothing stands for a released cell; of a function, `_find_definition` knows more."""
        if is_test(cell):
            function = grade_id.removeprefix("test_")
            # Where the function's own cell is missing as well, that says enough. Perhaps nobody took them
            # away, and a newer release has brought them.
            if any(raw.grade_id == function for raw in self._raw.cells):
                self._say("missing-test", grade_id, function=function)
        elif is_by_hand(cell):
            self._say("missing-answer", grade_id, grade_id=grade_id)

    def _compare(self, raw: SubmittedCell, cell: Mapping[str, Any], grade_id: str) -> None:
        """Say what was changed that is not the student's to change."""
        is_edited = not _same_source(raw, cell) and not is_as_released(raw)
        if is_test(cell) and is_edited:
            function = grade_id.removeprefix("test_")
            kept = _TYPED if self._is_work(raw) else ""
            self._say("edited-test", grade_id, function=function, kept=kept)
        if raw.kind != cell["cell_type"]:
            self._say("wrong-kind", grade_id, grade_id=grade_id)
        marks = cell["metadata"]["nbgrader"]
        if any(raw.marks.get(name) != marks.get(name) for name in _FLAGS):
            self._say("forged-metadata", grade_id, grade_id=grade_id)

    def _find_in_order(self) -> None:
        """Choose the cells of those answers whose own is missing, and whose names others bind as well."""
        known = self._holders.values()
        wanted = [name for name in self._template.functions if name not in known]
        free = [
            index
            for index, raw in enumerate(self._raw.cells)
            if raw.kind == "code" and index not in self._holders and index not in self._dropped
        ]
        sources = [raw.source for raw in self._raw.cells]
        for name, index in held_in_order(
            self._template, wanted, sources, free, self._holders
        ).items():
            self._holders[index] = name
            self._say("moved-solution", name, function=name)

    def _find_definition(self, function: str) -> None:
        """Look at where `function` is defined, and find a cell for it if its own is missing."""
        defining = [
            index for index in range(len(self._raw.cells)) if self._defines(index, function)
        ]
        holders = [index for index, name in self._holders.items() if name == function]
        is_of_values = function in self._template.of_values
        if holders and (defining or is_of_values):
            return
        if holders:
            names = sorted(defined(self._raw.cells[holders[0]].source))
            found = ", ".join(names) or "nothing"
            self._say("renamed-function", function, function=function, found=found[:200])
            return
        free = [index for index in defining if index not in self._holders]
        if free:
            # The last definition is the one that holds once all cells have run; what was given is no answer.
            theirs = [
                index
                for index in free
                if not self._template.is_given(self._raw.cells[index].source)
            ]
            self._holders[(theirs or free)[-1]] = function
        if defining:
            # Perhaps in the cell of another function.
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

    def _places_of(self, index: int, raw: SubmittedCell) -> list[MergedCell]:
        """Return what becomes of a submitted cell: of a test cell with work in it, two cells."""
        grade_id = self._holders.get(index)
        if grade_id is None:
            typed = self._is_copy_of_a_test(raw)
            return [MergedCell(students_own(raw), run=self._runs(raw), late=typed)]
        released = self._template.graded[grade_id]
        if is_test(released):
            test = MergedCell(released_cell(released), run=False, grade_id=grade_id)
            if _same_source(raw, released) or not self._is_work(raw):
                return [test]
            return [MergedCell(students_own(raw), run=True, late=True), test]
        content = {**released_cell(released), "source": raw.source}
        if raw.attachments and content["cell_type"] == "markdown":
            content["attachments"] = raw.attachments
        return [MergedCell(content, run=is_run(released), grade_id=grade_id)]

    def _is_copy_of_a_test(self, raw: SubmittedCell) -> bool:
        """Tell whether a cell is a further copy of a test cell."""
        released = self._template.graded.get(raw.grade_id or "")
        return released is not None and is_test(released)

    def _is_work(self, raw: SubmittedCell) -> bool:
        """Tell whether what stands in place of a test defines something that other cells may need."""
        if raw.kind != "code":
            return False
        functions = self._template.functions
        return bool(lasting(raw.source)) or not defined(raw.source).isdisjoint(functions)

    def _runs(self, raw: SubmittedCell) -> bool:
        if raw.kind != "code" or raw.source.strip() in ("", KIT):
            return False
        return not (DEMO in raw.tags and self._template.is_demo(raw.source))


def _done_with_copies(cell: Mapping[str, Any], worked_on: int) -> str:
    """Say what counts of the copies of a cell."""
    if is_test(cell):
        return "the original was put back once"
    if not worked_on:
        return "none of them was changed"
    if worked_on == 1:
        return "the one that was changed counts"
    if is_function(cell):
        return "those that were changed were run, each where it stands"
    return "the last one that was changed counts"


def _same_source(raw: SubmittedCell, cell: Mapping[str, Any]) -> bool:
    """Tell whether a submitted cell says what a released one does; editors add and take blank lines."""
    released: str = cell["source"]
    return raw.source.strip() == released.strip()
