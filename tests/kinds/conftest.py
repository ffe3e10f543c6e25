"""Small courses of exercises that are no functions, built and proven once."""

import shutil
from functools import cache
from pathlib import Path

import pytest

from autograder.build.pipeline import build
from autograder.course import Course
from autograder.crews.crew import Setup
from autograder.judging.engine import Engine
from autograder.sandbox import Level, Limits, Sandbox, probe
from layerlab.expect.frames import FRAMES

# The tests of the courses are theirs, and not pytest's.
collect_ignore = ["courses"]
COURSES = Path(__file__).parent / "courses"
LIMITS = Limits(cell_seconds=5.0, cells_seconds=15.0, call_seconds=1.0, memory_mb=512, disk_mb=16)


@pytest.fixture(scope="package")
def course_of(tmp_path_factory):
    """Return what copies and builds a course by its name."""

    @cache
    def made(name):
        root = tmp_path_factory.mktemp("course") / name
        shutil.copytree(COURSES / name, root, ignore=shutil.ignore_patterns("__pycache__"))
        course = Course(root)
        list(build(course, course.assignments()))
        return course

    return made


@pytest.fixture(scope="package", params=[Level.FULL, Level.REDUCED], ids=str)
def level(request):
    """Return each level that this machine offers."""
    found = probe()
    if found.level is None or (request.param is Level.FULL and found.level is not Level.FULL):
        pytest.skip(f"no {request.param} sandbox here: {'; '.join(found.reasons)}")
    return request.param


@pytest.fixture(scope="package")
def engine_of(course_of, level):
    """Return an engine for a course by its name, at one level."""
    with Sandbox(level, LIMITS, packages=FRAMES) as sandbox:

        @cache
        def made(name):
            course = course_of(name)
            (assignment,) = course.assignments()
            return Engine(course, assignment, sandbox)

        yield made


def setup_of(course, level):
    """Return what grades the one assignment of a course."""
    (assignment,) = course.assignments()
    return Setup(course, assignment, level, LIMITS)
