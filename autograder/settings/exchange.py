"""Where nbgrader's exchange lies: outside of the course, whose folder students have no business to enter."""

from pathlib import Path

from autograder.course import Course
from autograder.settings.reading import read_course_settings


def exchange_of(course: Course) -> Path:
    """Return the folder of the exchange: what `layerlab.toml` says, or else one beside the course.

    Students have to enter every folder on the way to it, and one of those would be the course's, which holds the
    hidden tests.

    Raises:
        SettingsError: the course's file breaks a rule.
    """
    said = read_course_settings(course).exchange
    if said is None:
        return course.root.parent / f"{course.root.name}_exchange"
    return course.root / Path(said).expanduser()
