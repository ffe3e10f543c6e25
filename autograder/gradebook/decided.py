"""What follows for nbgrader from what a course decided in its `layerlab.toml`."""

from pathlib import Path
from typing import Any

from autograder.course import Course
from autograder.settings.reading import moment_text, read_course_settings
from autograder.settings.records import CourseSettings

COURSE_ID = "layerlab"
_PLUGIN = "autograder.gradebook.late_policy.CourseLatePolicy"
# What students read of failures: settings of the same names, in nbgrader's configuration.
_FAILURES = ("explanations", "reproductions")


def decide(c: Any, root: Path) -> None:
    """Set in a configuration of nbgrader's what the course at `root` decided.

    Raises:
        SettingsError: its `layerlab.toml` breaks a rule.
    """
    settings = read_course_settings(Course(root))
    c.CourseDirectory.course_id = settings.id or COURSE_ID
    if settings.timezone != "UTC":
        c.Exchange.timezone = settings.timezone
    _set_failures(c, settings)
    if settings.late is not None:
        # A rule of the course's own as well: ours finds it, as a function or a class.
        c.AssignLatePenalties.plugin_class = _PLUGIN
        c.CourseLatePolicy.root = str(root)


def _set_failures(c: Any, settings: CourseSettings) -> None:
    for name in _FAILURES:
        c.LayerLab[name] = str(getattr(settings.failures, name))
        begins = getattr(settings.failures, f"{name}_from")
        if begins is not None:
            c.LayerLab[f"{name}_from"] = moment_text(settings, begins)
