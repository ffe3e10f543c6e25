"""The trusted solutions of an assignment, as functions of this process."""

import ast
import io
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from contextlib import redirect_stdout
from typing import Any

from autograder.build.exercise import Cell, Exercise, parse_exercise, solution_source
from autograder.course import Course
from autograder.errors import CourseError
from autograder.intake.template import DEMO

Namespace = Mapping[str, Any]
CHECK_ALL = "check()"
DRAWING = "matplotlib"


def read_exercises(course: Course, assignment: str) -> dict[str, Exercise]:
    """Parse all exercises of `assignment`, by name.

    Raises:
        CourseError: there is no such assignment, or an exercise breaks a rule.
    """
    folder = course.solutions / assignment
    return {name: parse_exercise(folder / f"{name}.py") for name in course.exercises(assignment)}


def solution_namespace(exercise: Exercise) -> Namespace:
    """Run the solution's code cells, all but demos and checks, and return what they define.

    matplotlib is not imported for demos alone, which do not run: that takes most of a second. Everything else
    is, since known mistakes take the solution's place and may use what the solution does not.

    Raises:
        CourseError: a cell raises.
    """
    namespace: dict[str, Any] = {"__name__": f"solution of {exercise.name}"}
    cells = {f"{exercise.path}:{cell.line}": cell for cell in exercise.cells if _is_run(cell)}
    trees = {where: _parsed(cell, where) for where, cell in cells.items()}
    nodes = [node for tree in trees.values() for node in ast.walk(tree)]
    used = {node.id for node in nodes if isinstance(node, ast.Name)}
    for where, tree in trees.items():
        tree.body = [node for node in tree.body if not _draws(node, used)]
        try:
            with redirect_stdout(io.StringIO()):
                exec(compile(tree, where, "exec"), namespace)  # noqa: S102  # our own text
        except Exception as error:
            msg = f"{where}: the solution raises {type(error).__name__}: {error}; mend it"
            raise CourseError(msg) from error
    return namespace


def _is_run(cell: Cell) -> bool:
    checks = cell.check or cell.source.strip() == CHECK_ALL
    return cell.kind == "code" and not checks and DEMO not in cell.tags


def _parsed(cell: Cell, where: str) -> ast.Module:
    try:
        return ast.parse(solution_source(cell), where)
    except SyntaxError as error:
        msg = f"{where}: the solution is no Python: {error}; mend it"
        raise CourseError(msg) from error


def _draws(node: ast.stmt, used: AbstractSet[str]) -> bool:
    """Tell whether a statement imports the drawing library under names that nothing uses."""
    if not isinstance(node, ast.Import):
        return False
    drawing = all(name.name.partition(".")[0] == DRAWING for name in node.names)
    return drawing and not any((name.asname or DRAWING) in used for name in node.names)
