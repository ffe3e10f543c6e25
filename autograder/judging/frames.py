"""Which packages with tables a course has: tables of others stay in the submission's process."""

import re
import tomllib

from autograder.course import Course
from autograder.errors import CourseError
from layerlab.expect.frames import FRAMES

COURSE_FILE = "layerlab.toml"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


def frames_of(course: Course) -> tuple[str, ...]:
    """Return those of `FRAMES` that the course's file names among its `packages`.

    Raises:
        CourseError: the file cannot be read.
    """
    path = course.root / COURSE_FILE
    if not path.is_file():
        return ()
    try:
        packages = tomllib.loads(path.read_text(encoding="utf-8")).get("packages", [])
    except (OSError, ValueError) as error:
        msg = f"{path}: cannot be read ({error}); mend it"
        raise CourseError(msg) from error
    # `pandas>=2` names pandas.
    found = [_NAME.match(text) for text in packages if isinstance(text, str)]
    names = {match[0].lower() for match in found if match}
    return tuple(package for package in FRAMES if package in names)
