"""nbgrader's plugin for late work, by the course's own policy."""

from pathlib import Path
from typing import Any

from nbgrader.plugins import BasePlugin
from traitlets import Unicode

from autograder.course import Course
from autograder.settings.late import penalty
from autograder.settings.reading import read_course_settings


class CourseLatePolicy(BasePlugin):  # type: ignore[misc]  # nbgrader has no types
    """Takes off what the table `late` of the course's `layerlab.toml` says."""

    root: Any = Unicode(help="The course's root folder.").tag(config=True)

    def late_submission_penalty(
        self, student_id: str, score: float, total_seconds_late: float
    ) -> float | None:
        """Return what a notebook loses; nbgrader passes all three by position."""
        del student_id  # the same holds for everybody
        policy = read_course_settings(Course(Path(self.root))).late
        return None if policy is None else penalty(policy, score, total_seconds_late)
