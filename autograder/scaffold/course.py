"""The files of a new course: what an instructor edits, and what makes git, nbgrader and CI know it."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from jinja2 import Environment, PackageLoader, StrictUndefined

from autograder.course import Course
from autograder.errors import CourseError
from autograder.scaffold.builtin import bring
from autograder.scaffold.hub import check_exchange, course_id

USUAL_TITLE = "Neural networks by hand"
# Where each host looks for what it runs, and which of our templates belongs there.
CI_FILES = {
    "github": (Path(".github/workflows/grade.yml"), "github.yml"),
    "gitlab": (Path(".gitlab-ci.yml"), "gitlab.yml"),
    "none": None,
}
# Folders that are there from the beginning, though some of them are empty.
_FOLDERS = ("solutions", "autograder/hidden", "autograder/mistakes", "data", "tests")
_TEMPLATES = {
    "README.md": "README.md.j2",
    "layerlab.toml": "layerlab.toml.j2",
    "requirements.txt": "requirements.txt.j2",
    "students.csv": "students.csv.j2",
    ".gitignore": "gitignore.j2",
    "data/README.md": "data.md.j2",
    "tests/test_course.py": "test_course.py.j2",
}
_AS_IT_IS = ("nbgrader_config.py", "solutions/jupytext.toml")
# The templates are written for a clone of the kit; another course has the kit from a package.
_INSTALL = ("-c constraints.txt -e .", "-r requirements.txt")
_CACHED = ("cache-dependency-path: constraints.txt", "cache-dependency-path: requirements.txt")


@dataclass(frozen=True)
class CoursePlan:
    """What a new course is to be: its name for people, where it is held, what it takes over, its hub's exchange."""

    title: str = USUAL_TITLE
    timezone: str = "UTC"
    ci: str = "github"
    assignments: tuple[str, ...] = ()
    exchange: Path | None = None


def begin_course(source: Course, folder: Path, plan: CoursePlan) -> Course:
    """Make a course in `folder`, which is empty but for what begins with a dot; nothing is written over.

    Raises:
        CourseError: something is there already, or the plan cannot be carried out.
    """
    course = Course(folder.resolve())
    check_plan(course, plan)
    for name in _FOLDERS:
        (course.root / name).mkdir(parents=True, exist_ok=True)
    bring(source, course, plan.assignments)
    for path, text in _files(source, course, plan):
        target = course.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    # Git keeps no empty folder, and a build without them would complain.
    for name in _FOLDERS:
        if not any((course.root / name).iterdir()):
            (course.root / name / ".gitkeep").touch()
    return course


def check_plan(course: Course, plan: CoursePlan) -> None:
    """Refuse what cannot be carried out, before anything is written.

    Raises:
        CourseError: a course or other files lie there, or there is no such timezone.
    """
    root = course.root
    if root.exists() and not root.is_dir():
        msg = f"{root}: it is a file; name a folder for the course"
        raise CourseError(msg)
    if course.solutions.is_dir():
        msg = f"{root}: there is a course already; `layerlab new` adds an exercise to it"
        raise CourseError(msg)
    found = [path.name for path in _there(root) if _is_in_the_way(path, plan)]
    if found:
        msg = f"{root}: not empty ({', '.join(sorted(found)[:5])}); a course begins in a folder of its own, where nothing can be written over"
        raise CourseError(msg)
    try:
        ZoneInfo(plan.timezone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        msg = f"there is no timezone {plan.timezone!r}; name one such as Europe/Berlin or UTC"
        raise CourseError(msg) from error
    if plan.exchange is not None:
        check_exchange(plan.exchange, root)
    if re.search(r"[\n\r]", plan.title) or not plan.title.strip():
        msg = f"{plan.title!r} cannot be a title; it is one line of text"
        raise CourseError(msg)


def _there(root: Path) -> Sequence[Path]:
    return tuple(root.iterdir()) if root.is_dir() else ()


def _is_in_the_way(path: Path, plan: CoursePlan) -> bool:
    """Tell whether a file in the folder stops us: a repository or an environment does not."""
    place = CI_FILES[plan.ci]
    ours = {".gitignore", ".layerlab"} | ({place[0].parts[0]} if place else set())
    return not path.name.startswith(".") or path.name in ours


def _files(source: Course, course: Course, plan: CoursePlan) -> Iterator[tuple[Path, str]]:
    """Yield path and text of each file of the course's own."""
    templates = Environment(
        loader=PackageLoader("autograder.scaffold", "templates/course"),
        undefined=StrictUndefined,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701  # no HTML
    )
    words = {
        "title": plan.title.strip(),
        # A text of JSON's is one of TOML's, too.
        "quoted_title": json.dumps(plan.title.strip(), ensure_ascii=False),
        "timezone": plan.timezone,
        "assignments": plan.assignments,
        "course_id": course_id(course.root),
        "exchange": json.dumps(str(plan.exchange), ensure_ascii=False) if plan.exchange else "",
        "version": version("layerlab"),
    }
    for name, template in _TEMPLATES.items():
        yield Path(name), templates.get_template(template).render(words)
    for name in _AS_IT_IS:
        yield Path(name), (source.root / name).read_text(encoding="utf-8")
    place = CI_FILES[plan.ci]
    if place is not None:
        path, name = place
        text = (source.root / "ci" / "instructor" / name).read_text(encoding="utf-8")
        yield path, text.replace(*_INSTALL).replace(*_CACHED)
