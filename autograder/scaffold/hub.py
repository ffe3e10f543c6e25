"""What a shared JupyterHub needs of a course: an exchange that all may use, and a course that others may not enter."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined

from autograder.course import Course
from autograder.errors import CourseError
from autograder.settings.exchange import exchange_of
from autograder.settings.reading import read_course_settings

FOLDER = "hub"
_NAMES = {"nbgrader_config.py": 0o644, "prepare.sh": 0o755, "README.md": 0o644}
# The course's own folder: its owner's alone.
CLOSED = 0o700


def course_id(folder: Path) -> str:
    """Return what nbgrader may call a course on a hub, where there are others, by its folder's name."""
    return re.sub(r"[^\w.-]+", "_", folder.name, flags=re.ASCII).strip("._-")[:64] or "course"


def check_exchange(exchange: Path, course: Path) -> None:
    """Refuse an exchange that students cannot reach, before anything is written.

    Raises:
        CourseError: it is no absolute path, or lies in the course.
    """
    if not exchange.is_absolute():
        msg = f"{exchange}: students' own configuration names it too, so write it from the root, as /srv/nbgrader/exchange"
        raise CourseError(msg)
    if exchange.is_relative_to(course):
        msg = f"{exchange}: it lies in the course, whose hidden tests students would come by; name a folder outside"
        raise CourseError(msg)
    if not exchange.is_dir() and exchange.exists():
        msg = f"{exchange}: it is a file; name a folder"
        raise CourseError(msg)


def write_hub(course: Course) -> Iterator[Path]:
    """Write what the hub's administrator installs, close the course to others, and yield what was written."""
    settings = read_course_settings(course)
    words = {
        "course_id": settings.id,
        "timezone": settings.timezone,
        "exchange": str(exchange_of(course)),
        "quoted_exchange": shlex.quote(str(exchange_of(course))),
        "quoted_course": shlex.quote(str(course.root)),
    }
    templates = Environment(
        loader=PackageLoader("autograder.scaffold", "templates/hub"),
        undefined=StrictUndefined,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701  # no HTML
    )
    folder = course.root / FOLDER
    folder.mkdir(exist_ok=True)
    for name, mode in _NAMES.items():
        path = folder / name
        path.write_text(templates.get_template(f"{name}.j2").render(words), encoding="utf-8")
        path.chmod(mode)
        yield path
    course.root.chmod(CLOSED)
