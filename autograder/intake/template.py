"""The instructor's side of a notebook: the release's cells, which a submission is matched with."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from autograder.build.exercise_cell import DEMO
from autograder.build.given import run_first
from autograder.build.kit.notebook_cell import without_kit
from autograder.course import Course
from autograder.errors import CourseError
from autograder.sandbox import Given

# `def affine_forward(`, `class Net:`, `affine_forward: Layer = `, `q, (r, s) = ` and `import numpy`, at a line's
# beginning; of `a = b = 0` the regular expression finds `a = `, then `b = `.
_DEFINITION = re.compile(r"^(?:async\s+def|def|class)\s+(\w+)", re.MULTILINE)
_ASSIGNMENT = re.compile(r"^(\w+)\s*(?::[^=\n]+)?=(?!=)", re.MULTILINE)
# Bounded, since whoever wrote a line may have wanted it to take long.
_SEVERAL = re.compile(r"^(?=\S)((?:[\w*,()\[\] \t]{1,200}=(?!=)){1,20})", re.MULTILINE)
_NAME = re.compile(r"\*?\s*([^\W\d]\w*)")
# `f(x)` and `x[0]`, which bind nothing; of `q, (r, s)` a comma stands before the bracket.
_PART = re.compile(r"\w\s*[(\[]")
_IMPORT = re.compile(r"^(?:from\s+\S+\s+)?import\s+.*$", re.MULTILINE)


@dataclass(frozen=True)
class Template:
    """One exercise's notebook as it was released."""

    exercise: str
    cells: tuple[Mapping[str, Any], ...]

    @property
    def file(self) -> str:
        """The name that the notebook has to have."""
        return f"{self.exercise}.ipynb"

    @cached_property
    def graded(self) -> dict[str, Mapping[str, Any]]:
        """The cells that nbgrader knows, by grade_id, in the notebook's order."""
        return {grade_id(cell): cell for cell in self.cells if grade_id(cell)}

    @cached_property
    def by_hand(self) -> float:
        """What those answers are worth that a person judges."""
        answers = [cell for cell in self.graded.values() if not is_test(cell)]
        points = [cell["metadata"]["nbgrader"].get("points") or 0.0 for cell in answers]
        return float(sum(points))

    @cached_property
    def functions(self) -> tuple[str, ...]:
        """What students write and tests judge: functions, classes, cells of values; nobody judges practice."""
        return tuple(
            name
            for name, cell in self.graded.items()
            if is_function(cell) and f"test_{name}" in self.graded
        )

    @cached_property
    def answers_in_code(self) -> tuple[str, ...]:
        """What students write in cells of code, whoever judges it."""
        return tuple(name for name, cell in self.graded.items() if is_run(cell))

    @cached_property
    def of_values(self) -> frozenset[str]:
        """Those of them that are no functions or classes: cells of values."""
        return frozenset(name for name in self.functions if is_of_values(self.graded[name]))

    @cached_property
    def demos(self) -> tuple[str, ...]:
        """The sources of the cells that are never run while grading."""
        return tuple(cell["source"] for cell in self.cells if DEMO in tags(cell))

    @cached_property
    def given(self) -> Given:
        """What runs before a student's notebook, and what in it is no work of theirs."""
        cells = [
            (place, cell["source"])
            for place, cell in enumerate(self.cells)
            if cell["cell_type"] == "code" and not grade_id(cell) and DEMO not in tags(cell)
        ]
        stubs = {name: self.graded[name]["source"] for name in self.functions}
        return Given(run_first(cells, self.functions), stubs)

    def is_given(self, source: str) -> bool:
        """Tell whether a cell is one that was given, as it was."""
        return any(
            not grade_id(cell) and cell["source"].strip() == source.strip() for cell in self.cells
        )

    def is_demo(self, source: str) -> bool:
        """Tell whether a cell with the demo tag may be left out.

        A student may have edited it; as long as it defines no function, class or import of its own, no other
        cell needs it.
        """
        if source in self.demos:
            return True
        known: set[str] = set()
        for demo in self.demos:
            known |= lasting(demo)
        return lasting(source) <= known


def read_templates(course: Course, assignment: str) -> tuple[Template, ...]:
    """Read the released notebooks of `assignment`.

    Raises:
        CourseError: a release is missing or no notebook; the message names the remedy.
    """
    folder = course.release / assignment
    return tuple(_read(folder / f"{name}.ipynb") for name in course.exercises(assignment))


def _read(path: Path) -> Template:
    try:
        cells = json.loads(path.read_bytes())["cells"]
    except FileNotFoundError:
        msg = f"{path}: no such file; run `layerlab build` first"
        raise CourseError(msg) from None
    except (ValueError, KeyError, TypeError) as error:
        msg = f"{path}: not a notebook ({error}); run `layerlab build` again"
        raise CourseError(msg) from error
    return Template(path.stem, tuple(map(_plain, cells)))


def _plain(cell: Mapping[str, Any]) -> dict[str, Any]:
    """Return a cell with its source as one text, where nbformat allows a list of lines, and without the kit."""
    source = cell["source"]
    text = source if isinstance(source, str) else "".join(source)
    return {**cell, "source": without_kit(text)}


def grade_id(cell: Mapping[str, Any]) -> str:
    """Return the name by which nbgrader knows a released cell, or an empty string."""
    return str(cell["metadata"].get("nbgrader", {}).get("grade_id", ""))


def tags(cell: Mapping[str, Any]) -> list[str]:
    """Return the tags of a released cell."""
    return list(cell["metadata"].get("tags", []))


def is_test(cell: Mapping[str, Any]) -> bool:
    """Tell whether a released cell is a locked test cell."""
    return bool(cell["metadata"]["nbgrader"].get("locked"))


def is_function(cell: Mapping[str, Any]) -> bool:
    """Tell whether a released cell is one in which students write what tests judge: a function, a class, values."""
    return is_run(cell) and not is_by_hand(cell)


def is_by_hand(cell: Mapping[str, Any]) -> bool:
    """Tell whether a released cell is one that a person judges."""
    return bool(cell["metadata"]["nbgrader"].get("grade")) and not is_test(cell)


def is_run(cell: Mapping[str, Any]) -> bool:
    """Tell whether a released cell of nbgrader's is one whose code is run."""
    return cell["cell_type"] == "code" and not is_test(cell)


def is_of_values(cell: Mapping[str, Any]) -> bool:
    """Tell whether a released cell is one whose statements bind values, and that defines nothing of its name."""
    return is_function(cell) and grade_id(cell) not in _DEFINITION.findall(cell["source"])


def defined(source: str) -> set[str]:
    """Return the names that a cell's top level seems to define.

    Told from the lines' beginnings: student code is never handed to a parser of this process, which
    nested code can crash.
    """
    several = (name for text in _SEVERAL.findall(source) for name in _targets(text))
    return {*_DEFINITION.findall(source), *_ASSIGNMENT.findall(source), *several}


def _targets(text: str) -> Iterator[str]:
    """Yield the names that `a = q, (r, s) = ` binds."""
    for target in text.split("=")[:-1]:
        if _PART.search(target):
            continue
        names = [name.strip() for name in re.sub(r"[()\[\]]", " ", target).split(",")]
        found = [_NAME.fullmatch(name) for name in names if name]
        if all(found):
            yield from (match[1] for match in found if match)


def lasting(source: str) -> set[str]:
    """Return what of a cell other cells may need; a variable of a demo they do not."""
    return {*_DEFINITION.findall(source), *_IMPORT.findall(source)}


def read_release(folder: Path) -> dict[str, dict[str, Any]]:
    """Return the released notebooks in `folder` by exercise, without the kit that they carry."""
    found = {}
    for path in sorted(folder.glob("*.ipynb")):
        notebook = json.loads(path.read_bytes())
        found[path.stem] = {**notebook, "cells": list(map(_plain, notebook["cells"]))}
    return found
