"""The engine and the sandbox as nbgrader uses them: started once for a whole run over a class.

Formgrader grades each submission in a run of its own, all in one process: what an earlier run started
goes on serving as long as nothing that a grade depends on has changed.
"""

import atexit
from contextlib import ExitStack
from datetime import UTC, datetime
from typing import Any
from weakref import WeakKeyDictionary

from autograder.course import Course
from autograder.errors import CourseError
from autograder.gradebook.settings import read_settings
from autograder.gradebook.voided import check_voids
from autograder.intake.submission import read_submission
from autograder.judging.bounds import limits_of
from autograder.judging.course_sandbox import sandbox_for
from autograder.judging.engine import Engine
from autograder.judging.fingerprint import context_key
from autograder.judging.graded import GradedSubmission
from autograder.judging.rehearsal import rehearse
from autograder.sandbox import best_sandbox_level
from autograder.settings.packages import check_packages
from autograder.settings.reading import read_course_settings
from autograder.settings.records import Void
from autograder.text.names import student_id


class Grader:
    """Grades submissions of one assignment, and remembers the last one for its other notebooks."""

    def __init__(self, course: Course, assignment: str, sandbox: str) -> None:
        # If the engine cannot be made, the sandbox that was started for it ends with the block.
        with ExitStack() as stack:
            level = best_sandbox_level(sandbox)
            check_packages(course)
            started = stack.enter_context(sandbox_for(course, level, limits_of(course)))
            self._engine = Engine(
                course,
                assignment,
                started,
                reproduced=_reproduced(course),
                voids=_voids(course, assignment),
            )
            rehearse(course, assignment, self._engine.key)
            # All went well: from here on, `close` ends it.
            self._open = stack.pop_all()
        self._key = self._engine.key
        self._last: tuple[str, GradedSubmission] | None = None

    def serves(self, course: Course, assignment: str, sandbox: str) -> bool:
        """Tell whether a new grader for these would grade as this one does; it is for a new run."""
        # Between two runs the student may have handed in again.
        self._last = None
        level = best_sandbox_level(sandbox)
        key = context_key(
            course,
            assignment,
            level,
            limits_of(course),
            reproduced=_reproduced(course),
            voids=_voids(course, assignment),
        )
        engine = self._engine
        is_same_work = course == engine.course and assignment == engine.assignment
        return is_same_work and key == self._key

    def grade(self, student: str) -> GradedSubmission:
        """Grade what lies in the folder called `student`, unless that was done a moment ago."""
        # nbgrader asks once for each notebook, and the engine grades all of them together.
        if self._last is not None:
            graded_student, graded = self._last
            if graded_student == student:
                return graded
        engine = self._engine
        submitted = engine.course.root / "submitted"
        called = student_id(student)
        submission = read_submission(submitted, called, engine.assignment, engine.templates)
        graded = engine.grade(submission)
        self._last = (student, graded)
        return graded

    def close(self) -> None:
        """End the sandbox."""
        self._open.close()


class Graders:
    """The grader of each run in this process, or why there is none: that is found out once a run."""

    def __init__(self) -> None:
        # Weak: an entry goes with its run, so that a server keeps no list of all that it ever graded.
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
                # Kept, or each of 200 students would wait for the same thing to be missing.
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
        """Return the grader of an earlier run where it still serves, or else a new one."""
        current = self._current
        if current is not None and current.serves(course, assignment, sandbox):
            return current
        # Two sandboxes at once would share the machine's memory.
        self.close()
        current = Grader(course, assignment, sandbox)
        self._current = current
        return current


GRADERS = Graders()
atexit.register(GRADERS.close)


def _voids(course: Course, assignment: str) -> tuple[Void, ...]:
    """Return the tests that were wrong, each of which is there."""
    voids = read_course_settings(course).voids(assignment)
    check_voids(course, voids)
    return voids


def _reproduced(course: Course) -> bool:
    """Tell whether students get hidden failures as code."""
    return read_settings(course).reproductions_shown(datetime.now(UTC))
