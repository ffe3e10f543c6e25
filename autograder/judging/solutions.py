"""The trusted solutions of an assignment, as functions of this process."""

import ast
import io
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from contextlib import redirect_stdout
from functools import cached_property
from pathlib import Path
from typing import Any

from autograder.build.exercise import Exercise, parse_exercise
from autograder.build.exercise_cell import DEMO, Cell, solution_source
from autograder.build.given import names_bound
from autograder.course import Course
from autograder.errors import CourseError
from autograder.judging.throwaway import thrown_away
from autograder.roles import VALUES

Namespace = Mapping[str, Any]
_AS_WRITTEN: Mapping[str, str] = {}
CHECK_ALL = "check()"
DRAWING = "matplotlib"


def read_exercises(course: Course, assignment: str) -> dict[str, Exercise]:
    """Parse all exercises of `assignment`, by name.

    Raises:
        CourseError: there is no such assignment, or an exercise breaks a rule.
    """
    folder = course.solutions / assignment
    names = course.exercises(assignment)
    return {name: parse_exercise(folder / f"{name}.py") for name in names}


class Solutions(dict[str, Any]):
    """What an exercise's solution defines, and what its cells show.

    Args:
        exercise: whose solution it is.
        sources: what stands in the place of a cell's own source, by the cell's name.

    Attributes:
        outputs: what each cell of an answer printed and displayed, as text.

    Raises:
        CourseError: a cell raises.
    """

    def __init__(self, exercise: Exercise, sources: Mapping[str, str] = _AS_WRITTEN) -> None:
        super().__init__({"__name__": f"solution of {exercise.name}"})
        self.outputs: dict[str, str] = {}
        self._exercise = exercise
        self._others: dict[tuple[tuple[str, str], ...], Solutions] = {}
        with thrown_away(self.folder):
            self._run(sources)

    @property
    def folder(self) -> Path:
        """Where the exercise lies, beside the `data/` that it reads."""
        return self._exercise.path.parent

    def replaced(self, sources: Mapping[str, str]) -> "Solutions | None":
        """Return what is defined with other sources of some cells; None if none of these is a cell of values.

        What a cell binds may be used by all that come after it, so all of them run again; once for each text.
        """
        roles = self._exercise.roles.by_function
        if not any(name in roles and roles[name].kind == VALUES for name in sources):
            return None
        key = tuple(sorted(sources.items()))
        if key not in self._others:
            self._others[key] = Solutions(self._exercise, sources)
        return self._others[key]

    def _run(self, sources: Mapping[str, str]) -> None:
        cells = _cells_run(self._exercise)
        # The text of each cell by its place, which a traceback names as its file.
        trees: dict[str, ast.Module] = {}
        names: dict[str, str] = {}
        for cell in cells:
            where = f"{self._exercise.path}:{cell.line}"
            trees[where] = _parsed(cell, where, sources)
            if cell.answer:
                names[where] = cell.answer
        used = _names_used(trees.values())
        for where, tree in trees.items():
            tree.body = [node for node in tree.body if not _draws(node, used)]
            try:
                self._show(names.get(where), tree, where)
            except Exception as error:
                msg = f"{where}: the solution raises {type(error).__name__}: {error}; mend it"
                raise CourseError(msg) from error

    def _show(self, name: str | None, tree: ast.Module, where: str) -> None:
        """Run one cell; what it prints is for readers of the notebook, and for who asks for the cell's output."""
        last = _last_expression(tree) if name and name in self._of_values else None
        printed = io.StringIO()
        # Compiling refuses some of what parses, as a return outside of a function.
        code = compile(tree, where, "exec")
        with redirect_stdout(printed):
            exec(code, self)  # noqa: S102  # our own text
            value = eval(compile(last, where, "eval"), self) if last else None  # noqa: S307  # likewise
        if name:
            shown = "" if value is None else f"{_displayed(value)}\n"
            self.outputs[name] = printed.getvalue() + shown

    @cached_property
    def _of_values(self) -> frozenset[str]:
        roles = self._exercise.roles.by_function
        return frozenset(name for name, role in roles.items() if role.kind == VALUES)


def solution_namespace(exercise: Exercise) -> Solutions:
    """Run the solution's code cells, all but demos and checks, and return what they define.

    matplotlib is not imported for demos alone, which do not run: that takes most of a second. Everything else
    is, since known mistakes take the solution's place and may use what the solution does not.

    Raises:
        CourseError: a cell raises.
    """
    return Solutions(exercise)


def _cells_run(exercise: Exercise) -> list[Cell]:
    """Return the cells that define something; what a person judges is among them if another of them needs it."""
    cells = [cell for cell in exercise.cells if _is_run(cell)]
    run = [cell for cell in cells if not cell.by_hand]
    # One that is needed may need another in its turn.
    while True:
        used = _names_used(_parsed(cell, str(exercise.path), {}) for cell in run)
        needed = [cell for cell in cells if cell not in run and used & _names_of(cell)]
        if not needed:
            return [cell for cell in cells if cell in run]
        run += needed


def _names_of(cell: Cell) -> set[str]:
    """Return what a cell binds or defines."""
    return names_bound(solution_source(cell))


def _last_expression(tree: ast.Module) -> ast.Expression | None:
    """Take the last line off a cell if it is an expression, whose value a notebook shows."""
    if tree.body and isinstance(tree.body[-1], ast.Expr):
        return ast.Expression(tree.body.pop().value)  # type: ignore[attr-defined]  # it is one
    return None


def _displayed(value: object) -> str:
    """Return a value as a notebook shows it in text."""
    from IPython.lib.pretty import (
        pretty,
    )  # takes a tenth of a second, for those that show values alone

    return str(pretty(value))  # type: ignore[no-untyped-call]  # IPython's has no types


def draws(exercise: Exercise) -> bool:
    """Tell whether a solution draws random numbers, by its text."""
    return any("random" in solution_source(cell) for cell in exercise.cells if cell.solution)


def _is_run(cell: Cell) -> bool:
    """Tell whether a cell defines something: a demo only shows, and a check only calls tests."""
    if cell.kind != "code" or DEMO in cell.tags:
        return False
    is_check = cell.check or cell.source.strip() == CHECK_ALL
    return not is_check


def _parsed(cell: Cell, where: str, sources: Mapping[str, str]) -> ast.Module:
    source = sources.get(cell.answer or "", solution_source(cell))
    try:
        return ast.parse(source, where)
    except SyntaxError as error:
        msg = f"{where}: the solution is no Python: {error}; mend it"
        raise CourseError(msg) from error


def _names_used(trees: Iterable[ast.Module]) -> set[str]:
    """Return the names that stand anywhere in the cells, as `np` in `np.zeros(3)`."""
    names: set[str] = set()
    for tree in trees:
        for node in ast.walk(tree):
            if isinstance(node, ast.Name):
                names.add(node.id)
    return names


def _draws(node: ast.stmt, used: AbstractSet[str]) -> bool:
    """Tell whether a statement imports the drawing library under names that nothing uses."""
    if not isinstance(node, ast.Import):
        return False
    # `import matplotlib.pyplot as plt` is of the package matplotlib and binds plt;
    # `import matplotlib.pyplot` binds matplotlib.
    packages = {alias.name.partition(".")[0] for alias in node.names}
    bound = {alias.asname or DRAWING for alias in node.names}
    return packages == {DRAWING} and bound.isdisjoint(used)
