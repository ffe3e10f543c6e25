"""Which packages with tables a course has: tables of others stay in the submission's process."""

import re

from autograder.course import Course
from autograder.settings.reading import read_course_settings
from layerlab.expect.frames import FRAMES

# `pandas>=2` names pandas.
_NAME = re.compile(r"[A-Za-z0-9._-]+")


def frames_of(course: Course) -> tuple[str, ...]:
    """Return those of `FRAMES` that the course's students may import.

    Raises:
        SettingsError: the course's file breaks a rule.
    """
    found = map(_NAME.match, read_course_settings(course).packages)
    names = {match[0].lower() for match in found if match}
    return tuple(package for package in FRAMES if package in names)
