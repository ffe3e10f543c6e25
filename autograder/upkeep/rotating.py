"""A new course secret, for when the old one is somebody else's knowledge."""

import os
import secrets

from autograder.course import SECRET_VARIABLE, Course
from autograder.errors import CourseError
from autograder.text.atomic import write_atomically


def rotate_secret(course: Course) -> None:
    """Put a new secret in the place of the course's own; nothing is left of the old one.

    Raises:
        CourseError: the secret comes from the environment, where we cannot change it.
        OSError: it cannot be written.
    """
    if SECRET_VARIABLE in os.environ:
        msg = f"the secret comes from the environment variable {SECRET_VARIABLE}; give it another value there: openssl rand -hex 32"
        raise CourseError(msg)
    course.assignments()  # raises where there is no course, and no secret should be made
    path = course.state / "secret"
    write_atomically(path, (secrets.token_hex(32) + "\n").encode(), mode=0o600)
