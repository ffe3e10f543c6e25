"""Values that an independent framework computed, and other files of a course's `data/` that hidden tests read.

A hidden test names a file by itself, `load("04_batch_normalization", "batchnorm")`. It is looked for in the
`data/` of the course that the test lies in, and then beside the kit, where a clone keeps the built-in course's.
"""

import ast
import inspect
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from autograder.course import Course
from autograder.errors import CourseError

_BESIDE_THE_KIT = Path(__file__).resolve().parents[1] / "data"
# Where hidden tests of earlier courses look by themselves.
FOLDER = _BESIDE_THE_KIT / "known_outputs"

Array = NDArray[np.float64]


def load(assignment: str, exercise: str) -> dict[str, Array]:
    """Return fresh copies of the exercise's inputs and outputs, by name.

    Raises:
        CourseError: there are none; the message says where they were looked for.
    """
    path = data_file(_known(assignment))
    prefix = f"{exercise}/"
    found = {
        name.removeprefix(prefix): array.copy()
        for name, array in _read(path).items()
        if name.startswith(prefix)
    }
    if not found:
        msg = f"{path}: nothing known of {exercise!r}; run data/make_known_outputs.py"
        raise CourseError(msg)
    return found


def data_file(name: str) -> Path:
    """Return the path of a file in the `data/` of the course whose hidden test asks for it.

    Raises:
        CourseError: there is none; the message says where it was looked for.
    """
    # A hidden test is <course>/autograder/hidden/<assignment>/test_<exercise>.py.
    course = _asking().parents[:4][-1]
    return find(Course(course), name)


def needed(course: Course, assignment: str) -> Iterator[str]:
    """Yield the files of `data/` that an assignment's hidden tests name, as their text says.

    `load("02_losses", "svm")` needs known_outputs/02_losses.npz, `data_file("digits.npz")` needs digits.npz.
    """
    found: dict[str, None] = {}
    for path in sorted((course.hidden / assignment).glob("test_*.py")):
        for call in _calls(path):
            match call:
                case ast.Call(func=ast.Name("load"), args=[ast.Constant(str(name)), _]):
                    found[_known(name)] = None
                case ast.Call(func=ast.Name("data_file"), args=[ast.Constant(str(name))]):
                    found[name] = None
    yield from found


def find(course: Course, name: str) -> Path:
    """Return the path of a file in a course's `data/`, or else of the kit's own of that name.

    Raises:
        CourseError: there is none; the message says where it was looked for.
    """
    expected = course.root / "data" / name
    for path in (expected, _BESIDE_THE_KIT / name):
        if path.is_file():
            return path
    msg = f"{expected}: no such file, which hidden tests read; copy it from the course that they come from, or make it anew"
    raise CourseError(msg)


def _known(assignment: str) -> str:
    return f"known_outputs/{assignment}.npz"


def _asking() -> Path:
    """Return the file of the code that called this module."""
    frame = inspect.currentframe()
    while frame is not None and frame.f_code.co_filename == __file__:
        frame = frame.f_back
    return Path(__file__ if frame is None else frame.f_code.co_filename).absolute()


def _calls(path: Path) -> Iterator[ast.Call]:
    """Yield the calls in a hidden test's text; one that is no Python is complained of by whoever runs it."""
    try:
        tree = ast.parse(path.read_bytes())
    except (SyntaxError, ValueError):
        return
    yield from (node for node in ast.walk(tree) if isinstance(node, ast.Call))


@cache
def _read(path: Path) -> Mapping[str, Array]:
    try:
        with np.load(path, allow_pickle=False) as archive:
            return dict(archive)
    except (OSError, ValueError) as error:
        msg = f"{path}: cannot be read ({error}); run data/make_known_outputs.py"
        raise CourseError(msg) from error
