"""Before a class is graded, the hidden tests run once on the solutions: one that fails there is no test."""

from contextlib import suppress
from pathlib import Path

from autograder.course import Course
from autograder.judging.faults import HiddenTestError
from autograder.judging.reference import Reference
from autograder.judging.session import hidden_session
from autograder.judging.solutions import read_exercises, solution_namespace
from autograder.text.atomic import write_atomically


def rehearse(course: Course, assignment: str, key: str) -> None:
    """See that every hidden test of an assignment passes on the solutions.

    Args:
        course: whose tests these are.
        assignment: whose tests are run.
        key: of all that a grade depends on; under the same key it was seen already, and is not run again.

    Raises:
        HiddenTestError: one does not; the message says where.
        CourseError: a test or a solution cannot even be read.
    """
    seen = course.state / "rehearsed" / assignment
    if _text(seen) == key:
        return
    _run(course, assignment)
    # Where nothing can be kept, as with the secret in the environment, it is run each time.
    with suppress(OSError):
        write_atomically(seen, key.encode())


def _run(course: Course, assignment: str) -> None:
    exercises = read_exercises(course, assignment)
    functions = {name: exercise.functions for name, exercise in exercises.items()}
    session = hidden_session(course, assignment, functions)
    for name, exercise in exercises.items():
        solutions = Reference(solution_namespace(exercise))
        for test in session.tests_of(name):
            # In this process, where the solutions are at home: it is the test that is on trial.
            ending = session.run(test, solutions, solutions)
            if ending.error is not None:
                place = course.hidden / assignment / ending.where
                why = f"{type(ending.error).__name__}: {ending.error}"
                msg = f"{place}: the test does not pass on the solution itself ({why}); mend one of them, then grade"
                raise HiddenTestError(msg)


def _text(path: Path) -> str:
    """Return what stands in a file, nothing if it cannot be read."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""
