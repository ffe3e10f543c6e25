"""The sandbox in which a course's submissions run, and what it must not show them."""

from autograder.course import Course
from autograder.judging.frames import frames_of
from autograder.sandbox import Level, Limits, Sandbox


def sandbox_for(
    course: Course, level: Level, limits: Limits | None = None, *, wait: bool = True
) -> Sandbox:
    """Start a sandbox in which nothing of the course's hidden side can be read.

    With `wait=False` it goes on starting while the engine is made, which has nothing to do with it.

    Raises:
        SandboxError: it cannot be had, or the course lies where student code could read it.
    """
    private = (
        course.hidden,
        course.mistakes,
        course.solutions,
        course.source,
        course.state,
        course.root / "data",  # with the labels of test images
    )
    packages = frames_of(course)
    return Sandbox(level, limits, private=private, packages=packages, wait=wait)
