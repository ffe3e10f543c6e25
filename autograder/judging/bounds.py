"""What a submission of a course may use, as its `layerlab.toml` says."""

from dataclasses import replace

from autograder.course import Course
from autograder.sandbox import Limits
from autograder.settings.reading import read_course_settings


def limits_of(course: Course) -> Limits:
    """Return the usual limits, with what the course decided in their place.

    Raises:
        SettingsError: the course's file breaks a rule.
    """
    said = read_course_settings(course).limits
    usual = Limits()
    return wide_enough(
        replace(
            usual,
            cell_seconds=said.cell_seconds or usual.cell_seconds,
            call_seconds=said.call_seconds or usual.call_seconds,
            memory_mb=said.memory_mb or usual.memory_mb,
        )
    )


def wide_enough(limits: Limits) -> Limits:
    """Return limits in which one slow cell that is allowed does not run into the limit for all of them."""
    return replace(limits, cells_seconds=max(limits.cells_seconds, limits.cell_seconds))
