"""Gives the cells of a notebook back the marks that a tool took from them.

nb-clean takes all metadata and leaves cell ids, which the build makes of nbgrader's names; a copy that was made
by hand, or a script, has neither, and its cells are known by what they say or define.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from autograder.intake.in_order import held_in_order
from autograder.intake.notebook import RawNotebook, SubmittedCell
from autograder.intake.template import Template, defined, is_function
from autograder.record.problems import problem
from autograder.record.report import Problem

_OF_A_SCRIPT = ("missing-test", "moved-solution")


def with_marks(template: Template, raw: RawNotebook) -> RawNotebook:
    """Return the notebook, in which each cell that can be recognised has its name again."""
    found = _Recovered(template, raw)
    found.by_id()
    # Where some marks are left, the merge says of each cell what is missing.
    bare = not raw.grade_ids & template.graded.keys()
    if bare:
        found.by_content()
    cells = tuple(
        _marked(cell, template.graded[found.names[index]], found.names[index])
        if index in found.names
        else cell
        for index, cell in enumerate(raw.cells)
    )
    problems = (*raw.problems, *_notes(template, raw)) if bare else raw.problems
    return replace(raw, cells=cells, problems=problems)


def without_repetition(raw: RawNotebook, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Return what is said of a merged notebook: of one that is a script, not that each cell is missing or moved."""
    if not raw.is_script:
        return problems
    return tuple(found for found in problems if found.code not in _OF_A_SCRIPT)


class _Recovered:
    """Which cells were recognised: `names` has, by their places, the names that they get."""

    def __init__(self, template: Template, raw: RawNotebook) -> None:
        self._template = template
        self._cells = raw.cells
        self._missing = dict.fromkeys(name for name in template.graded if name not in raw.grade_ids)
        self.names: dict[int, str] = {}

    def by_id(self) -> None:
        """Recognise cells by their ids."""
        for index, cell in enumerate(self._cells):
            if cell.id in self._missing and cell.grade_id is None:
                self._give(index, cell.id)

    def by_content(self) -> None:
        """Recognise cells by what was released in them, and others by the function that they define."""
        graded = self._template.graded
        for name, index in self._in_order().items():
            self._give(index, name)
        for name in list(self._missing):
            same = [index for index in self._free() if self._says(index, graded[name])]
            if is_function(graded[name]):
                defining = [index for index in self._free() if self._defines(index, name)]
                # The last definition is the one that holds; an untouched stub is none.
                same = [index for index in defining if index not in same] or same
            if same:
                self._give(same[-1], name)

    def _in_order(self) -> dict[str, int]:
        """Return where those answers stand that bind names which others bind as well."""
        wanted = [name for name in self._template.answers_in_code if name in self._missing]
        free = [index for index in self._free() if self._cells[index].kind == "code"]
        sources = [cell.source for cell in self._cells]
        return held_in_order(self._template, wanted, sources, free, self.names)

    def _give(self, index: int, name: str) -> None:
        self.names[index] = name
        del self._missing[name]

    def _free(self) -> list[int]:
        return [index for index in range(len(self._cells)) if index not in self.names]

    def _says(self, index: int, released: Mapping[str, Any]) -> bool:
        source: str = released["source"]
        return self._cells[index].source.strip() == source.strip()

    def _defines(self, index: int, function: str) -> bool:
        cell = self._cells[index]
        return cell.kind == "code" and function in defined(cell.source)


def _marked(cell: SubmittedCell, released: Mapping[str, Any], name: str) -> SubmittedCell:
    return replace(cell, grade_id=name, marks=released["metadata"]["nbgrader"])


def _notes(template: Template, raw: RawNotebook) -> tuple[Problem, ...]:
    if raw.is_script:
        return (problem("script", raw.file, expected=template.file),)
    # What is only read has none to lose.
    return (problem("no-marks", raw.file, expected=template.file),) if template.graded else ()
