"""The engine and the sandbox as nbgrader uses them: started once for a whole run over a class.

Formgrader grades each submission in a run of its own, all in one process: what an earlier run started
goes on serving as long as nothing that a grade depends on has changed.
"""

import atexit
from contextlib import ExitStack
from typing import Any
from weakref import WeakKeyDictionary

from autograder.course import Course
from autograder.errors import CourseError
from autograder.intake.submission import read_submission
from autograder.judging.engine import Engine, GradedSubmission, sandbox_for
from autograder.judging.fingerprint import context_key
from autograder.sandbox import Limits, best_sandbox_level


class Grader:
    """Grades submissions of one assignment, and remembers the last one for its other notebooks."""

    def __init__(self, course: Course, assignment: str, sandbox: str) -> None:
        with ExitStack() as stack:
            level = best_sandbox_level(sandbox)
            started = stack.enter_context(sandbox_for(course, level))
            self._engine = Engine(course, assignment, started)
            self._open = stack.pop_all()
        self._key = self._engine.key
        self._last: tuple[str, GradedSubmission] | None = None

    def serves(self, course: Course, assignment: str, sandbox: str) -> bool:
        """Tell whether a new grader for these would grade as this one does; it is for a new run."""
        self._last = None
        key = context_key(course, assignment, best_sandbox_level(sandbox), Limits())
        return (course, assignment, key) == (
            self._engine.course,
            self._engine.assignment,
            self._key,
        )

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


class Graders:
    """The grader of each run in this process, or why there is none: that is found out once a run."""

    def __init__(self) -> None:
        self._runs: WeakKeyDictionary[Any, Grader | CourseError] = WeakKeyDictionary()
        self._current: Grader | None = None

    def of_run(self, run: Any, course: Course, assignment: str, sandbox: str) -> Grader:
        """Return the grader of a run, which is told by the object that nbgrader makes for it.

        Raises:
            CourseError: the course lacks something.
            SandboxError: the sandbox cannot be had.
        """
        if run not in self._runs:
            try:
                self._runs[run] = self._begin(course, assignment, sandbox)
            except CourseError as error:
                self._runs[run] = error
        found = self._runs[run]
        if isinstance(found, Exception):
            raise found
        return found

    def close(self) -> None:
        """End the sandbox, if there is one; the next run starts another."""
        if self._current is not None:
            self._current.close()
            self._current = None

    def _begin(self, course: Course, assignment: str, sandbox: str) -> Grader:
        if self._current is None or not self._current.serves(course, assignment, sandbox):
            self.close()
            self._current = Grader(course, assignment, sandbox)
        return self._current


GRADERS = Graders()
atexit.register(GRADERS.close)
