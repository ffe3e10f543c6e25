"""nbgrader's plugin for late work, by the course's own policy."""

import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

from nbgrader.plugins import BasePlugin
from traitlets import Unicode

from autograder.course import Course
from autograder.errors import CourseError
from autograder.settings.late import penalty
from autograder.settings.reading import COURSE_FILE, read_course_settings

# Of a student, the score of one notebook and how many seconds late it is, the points that are lost.
Rule = Callable[[str, float, float], float | None]


class CourseLatePolicy(BasePlugin):  # type: ignore[misc]  # nbgrader has no types
    """Takes off what the table `late` of the course's `layerlab.toml` says."""

    root: Any = Unicode(help="The course's root folder.").tag(config=True)

    def late_submission_penalty(
        self, student_id: str, score: float, total_seconds_late: float
    ) -> float | None:
        """Return what a notebook loses; nbgrader passes all three by position.

        Raises:
            CourseError: the course's own rule cannot be found, or fails.
        """
        course = Course(Path(self.root))
        policy = read_course_settings(course).late
        if policy is None:
            return None
        if policy.plugin is None:
            return penalty(policy, score, total_seconds_late)
        rule = _rule(policy.plugin, course, self)
        try:
            lost = rule(student_id, score, total_seconds_late)
            return None if lost is None else float(lost)
        except Exception as error:
            msg = f"{course.root / COURSE_FILE}: late.plugin, {policy.plugin}: {type(error).__name__}: {error}"
            raise CourseError(msg) from error


def _rule(name: str, course: Course, parent: BasePlugin) -> Rule:
    """Return what a course calls its rule: a function, or a class as nbgrader's late plugins are.

    Its module may lie in the course's root, wherever the command is given.

    Raises:
        CourseError: there is no such thing.
    """
    module, _, attribute = name.rpartition(".")
    root = str(course.root)
    # At the end: a file in the course stands for no package.
    if root not in sys.path:
        sys.path.append(root)
    try:
        found: Any = getattr(import_module(module), attribute)
    except Exception as error:
        msg = f"{course.root / COURSE_FILE}: late.plugin: {name} cannot be had ({type(error).__name__}: {error}); write a function {attribute}(student, score, seconds_late) into {module}.py beside it"
        raise CourseError(msg) from error
    if isinstance(found, type):
        rule: Rule = found(parent=parent).late_submission_penalty
        return rule
    return found  # type: ignore[no-any-return]  # a function of the course's own
