"""The trusted solutions of an assignment, as functions of this process."""

import ast
import io
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from contextlib import redirect_stdout
from typing import Any

from autograder.build.exercise import DEMO, Cell, Exercise, parse_exercise, solution_source
from autograder.course import Course
from autograder.errors import CourseError

Namespace = Mapping[str, Any]
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


def solution_namespace(exercise: Exercise) -> Namespace:
    """Run the solution's code cells, all but demos and checks, and return what they define.

    matplotlib is not imported for demos alone, which do not run: that takes most of a second. Everything else
    is, since known mistakes take the solution's place and may use what the solution does not.

    Raises:
        CourseError: a cell raises.
    """
    namespace: dict[str, Any] = {"__name__": f"solution of {exercise.name}"}
    # The text of each cell by its place, which a traceback names as its file.
    trees: dict[str, ast.Module] = {}
    for cell in exercise.cells:
        if _is_run(cell):
            where = f"{exercise.path}:{cell.line}"
            trees[where] = _parsed(cell, where)
    used = _names_used(trees.values())
    for where, tree in trees.items():
        tree.body = [node for node in tree.body if not _draws(node, used)]
        try:
            # Compiling refuses some of what parses, as a return outside of a function.
            code = compile(tree, where, "exec")
            # What it prints is for readers of the notebook.
            with redirect_stdout(io.StringIO()):
                exec(code, namespace)  # noqa: S102  # our own text
        except Exception as error:
            msg = f"{where}: the solution raises {type(error).__name__}: {error}; mend it"
            raise CourseError(msg) from error
    return namespace


def draws(exercise: Exercise) -> bool:
    """Tell whether a solution draws random numbers, by its text."""
    return any("random" in solution_source(cell) for cell in exercise.cells if cell.solution)


def _is_run(cell: Cell) -> bool:
    """Tell whether a cell defines something: a demo only shows, and a check only calls tests."""
    if cell.kind != "code" or DEMO in cell.tags:
        return False
    is_check = cell.check or cell.source.strip() == CHECK_ALL
    return not is_check


def _parsed(cell: Cell, where: str) -> ast.Module:
    try:
        return ast.parse(solution_source(cell), where)
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
