"""The files of a new exercise: a layer so small that its author replaces it, and complete in all its parts."""

import keyword
import re
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined

from autograder.course import ASSIGNMENT, Course
from autograder.errors import CourseError

_EXERCISE = re.compile(r"[a-z][a-z0-9_]*")


# What an exercise may begin as.
KINDS = ("layer", "function", "class", "analysis")


def new_exercise(
    course: Course, assignment: str, exercise: str, kind: str = "layer"
) -> dict[Path, str]:
    """Return what the files of a new exercise hold: text, public and hidden tests, mistakes.

    The assignment may be a new one. Nothing is written.

    Args:
        course: where it belongs.
        assignment: which of its assignments.
        exercise: what it is called.
        kind: what it begins as, one of `KINDS`.

    Raises:
        CourseError: a name breaks a rule, or belongs to an exercise already.
    """
    _check(course, assignment, exercise)
    templates = Environment(
        loader=PackageLoader("autograder.scaffold"),
        undefined=StrictUndefined,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701  # Python, not HTML
    )
    files = {
        course.solutions / assignment / f"{exercise}.py": f"{kind}/exercise.py.j2",
        course.solutions / assignment / "tests" / f"test_{exercise}.py": f"{kind}/public.py.j2",
        course.hidden / assignment / f"test_{exercise}.py": f"{kind}/hidden.py.j2",
        course.mistakes / assignment / f"{exercise}.toml": f"{kind}/mistakes.toml.j2",
        course.mistakes / assignment / f"{exercise}.py": f"{kind}/mistakes.py.j2",
    }
    shared = course.solutions / assignment / "tests" / "conftest.py"
    if not shared.exists():
        files[shared] = "conftest.py.j2"
    for path in files:
        if path.exists():
            msg = f"{path} is there already; choose another name, or move it away"
            raise CourseError(msg)
    words = {
        "name": exercise,
        "title": exercise.replace("_", " ").capitalize(),
        "tested": "".join(word.capitalize() for word in exercise.split("_")),
        "class_name": "".join(word.capitalize() for word in exercise.split("_")),
    }
    return {path: templates.get_template(name).render(words) for path, name in files.items()}


def _check(course: Course, assignment: str, exercise: str) -> None:
    if not ASSIGNMENT.fullmatch(assignment):
        msg = f"{assignment!r} cannot be an assignment's name; it begins with two digits, as in 09_attention"
        raise CourseError(msg)
    if not _EXERCISE.fullmatch(exercise) or keyword.iskeyword(exercise):
        msg = f"{exercise!r} cannot be an exercise's name; it is a name of Python's in small letters, as in self_attention"
        raise CourseError(msg)
    for other in course.assignments():
        if exercise in course.exercises(other):
            msg = f"{other} has an exercise {exercise!r} already; choose another name"
            raise CourseError(msg)
