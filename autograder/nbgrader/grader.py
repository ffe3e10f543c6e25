"""The engine and the sandbox as nbgrader uses them: started once for a whole run over a class."""

from contextlib import ExitStack
from typing import Any
from weakref import WeakKeyDictionary, finalize

from autograder.course import Course, CourseError
from autograder.grading.engine import Engine, GradedSubmission, sandbox_for
from autograder.grading.submission import read_submission
from autograder.sandbox import SandboxError, best_sandbox_level


class Grader:
    """Grades submissions of one assignment, and remembers the last one for its other notebooks."""

    def __init__(self, course: Course, assignment: str, sandbox: str) -> None:
        with ExitStack() as stack:
            level = best_sandbox_level(sandbox)
            started = stack.enter_context(sandbox_for(course, level))
            self._engine = Engine(course, assignment, started)
            self._open = stack.pop_all()
        self._last: tuple[str, GradedSubmission] | None = None

    def grade(self, student: str) -> GradedSubmission:
        """Grade what the student handed in, unless that was done a moment ago."""
        if self._last is None or self._last[0] != student:
            engine = self._engine
            submitted = engine.course.root / "submitted"
            found = read_submission(submitted, student, engine.assignment, engine.templates)
            self._last = (student, engine.grade(found))
        return self._last[1]

    def close(self) -> None:
        """End the sandbox."""
        self._open.close()


# What each run of nbgrader grades with, or why it cannot: that is found out once, not for each student.
_GRADERS: WeakKeyDictionary[Any, Grader | CourseError | SandboxError] = WeakKeyDictionary()


def grader_of(converter: Any, course: Course, assignment: str, sandbox: str) -> Grader:
    """Return the grader of a run of nbgrader, made on first use; it ends when the run does.

    `converter` stands for the run: nbgrader makes one object of it for a class, in its own process or in
    formgrader's.

    Raises:
        CourseError: the course lacks something.
        SandboxError: the sandbox cannot be had.
    """
    if converter not in _GRADERS:
        try:
            grader = Grader(course, assignment, sandbox)
            finalize(converter, grader.close)
            _GRADERS[converter] = grader
        except (CourseError, SandboxError) as error:
            _GRADERS[converter] = error
    found = _GRADERS[converter]
    if isinstance(found, Exception):
        raise found
    return found
