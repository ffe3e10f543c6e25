"""The trusted solutions of an assignment, as functions of this process."""

import io
from collections.abc import Mapping
from contextlib import redirect_stdout
from typing import Any

from autograder.build.exercise import Exercise, parse_exercise, solution_source
from autograder.course import Course, CourseError
from autograder.grading.template import DEMO

Namespace = Mapping[str, Any]


def read_exercises(course: Course, assignment: str) -> dict[str, Exercise]:
    """Parse all exercises of `assignment`, by name.

    Raises:
        CourseError: there is no such assignment, or an exercise breaks a rule.
    """
    folder = course.solutions / assignment
    return {name: parse_exercise(folder / f"{name}.py") for name in course.exercises(assignment)}


def solution_namespace(exercise: Exercise) -> Namespace:
    """Run the solution's code cells, all but demos and checks, and return what they define.

    Raises:
        CourseError: a cell raises.
    """
    namespace: dict[str, Any] = {"__name__": f"solution of {exercise.name}"}
    for cell in exercise.cells:
        if cell.kind != "code" or cell.check or DEMO in cell.tags:
            continue
        where = f"{exercise.path}:{cell.line}"
        try:
            with redirect_stdout(io.StringIO()):
                exec(compile(solution_source(cell), where, "exec"), namespace)  # noqa: S102  # our own text
        except Exception as error:
            msg = f"{where}: the solution raises {type(error).__name__}: {error}; mend it"
            raise CourseError(msg) from error
    return namespace
