"""The engine and the sandbox as nbgrader uses them: started once for a whole run over a class."""

from contextlib import ExitStack
from typing import Any
from weakref import WeakKeyDictionary, finalize

from autograder.course import Course
from autograder.grading.engine import Engine, GradedSubmission
from autograder.grading.submission import read_submission
from autograder.sandbox import Sandbox, best_sandbox_level

_GRADERS: WeakKeyDictionary[Any, "Grader"] = WeakKeyDictionary()


class Grader:
    """Grades submissions of one assignment, and remembers the last one for its other notebooks."""

    def __init__(self, course: Course, assignment: str, sandbox: str) -> None:
        self._stack = ExitStack()
        level = best_sandbox_level(sandbox)
        self._engine = Engine(course, assignment, self._stack.enter_context(Sandbox(level)))
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
        self._stack.close()


def grader_of(converter: Any, course: Course, assignment: str, sandbox: str) -> Grader:
    """Return the grader of a run of nbgrader, made on first use; it ends when the run does.

    `converter` stands for the run: nbgrader makes one object of it for a class, in its own process or in
    formgrader's.
    """
    if converter not in _GRADERS:
        grader = Grader(course, assignment, sandbox)
        _GRADERS[converter] = grader
        finalize(converter, grader.close)
    return _GRADERS[converter]
