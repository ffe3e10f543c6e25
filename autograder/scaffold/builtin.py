"""The course that comes with the kit: where it lies, and what of it another course takes over."""

import ast
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from autograder.build.exercise import Exercise, exercises_of
from autograder.course import Course
from autograder.errors import CourseError
from autograder.known_outputs import find, needed
from autograder.shared import shared_folders
from autograder.text.wording import counted

_IGNORED = shutil.ignore_patterns("__pycache__", ".*")


def builtin_course() -> Course:
    """Return the course that comes with the kit: in a clone the clone, else the installed kit's data.

    Raises:
        CourseError: there is none, since the kit was installed in part.
    """
    clone = Path(__file__).resolve().parents[2]
    # A folder of packages has no solutions; a clone keeps the kit beside them.
    for folder in (clone, *shared_folders()):
        if (folder / "solutions").is_dir():
            return Course(folder)
    msg = f"{clone}: the kit was installed without its course; install it anew, as a whole"
    raise CourseError(msg)


def assignments_named(source: Course, wishes: Sequence[str]) -> tuple[str, ...]:
    """Return the assignments that are meant by their names or numbers, in the course's order.

    Raises:
        CourseError: there is no such assignment; the message lists those there are.
    """
    known = source.assignments()
    found = set()
    for wish in wishes:
        # 1 and 01 both mean 01_fully_connected.
        meant = {name for name in known if wish in {name, name[:2], name[:2].lstrip("0")}}
        if not meant:
            msg = f"the built-in course has no assignment {wish!r}; it has: {', '.join(known)}"
            raise CourseError(msg)
        found |= meant
    return tuple(name for name in known if name in found)


def bring(source: Course, course: Course, assignments: Sequence[str]) -> None:
    """Copy assignments into a course: text, tests, mistakes, translations, and the data that hidden tests read.

    Raises:
        CourseError: a file that the hidden tests read is missing.
    """
    for assignment in assignments:
        for path in (source.solutions, source.hidden, source.mistakes):
            target = course.root / path.relative_to(source.root) / assignment
            shutil.copytree(path / assignment, target, ignore=_IGNORED)
        for name in needed(source, assignment):
            target = course.root / "data" / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(find(source, name), target)
        for path in sorted(source.translations.glob(f"*/{assignment}.po")):
            target = course.translations / path.parent.name / path.name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, target)


def handed_out(source: Course, assignments: Sequence[str]) -> Iterator[str]:
    """Say which of the assignments hand out solutions of earlier ones, a sentence for each."""
    for assignment in assignments:
        earlier = taken_from(source, assignment)
        if earlier:
            parts = [
                f"{counted(len(names), 'function')} of {name}" for name, names in earlier.items()
            ]
            yield f"{assignment} hands out {', '.join(parts)}: release it after those are due"


def taken_from(course: Course, assignment: str) -> dict[str, tuple[str, ...]]:
    """Return the functions of earlier assignments that one hands out, by the assignment that asks for them.

    What is handed out stands in a given cell, under the name and with the parameters of the exercise.
    """
    given = _given(tuple(exercises_of(course.solutions / assignment)))
    earlier: dict[str, tuple[str, ...]] = {}
    for other in course.assignments():
        asked = _asked(course, other) if other < assignment else frozenset()
        names = tuple(
            dict.fromkeys(name for name, parameters in given if (name, parameters) in asked)
        )
        if names:
            earlier[other] = names
    return earlier


def _asked(course: Course, assignment: str) -> frozenset[tuple[str, str]]:
    """Return the functions that an assignment asks for."""
    cells = [cell for one in exercises_of(course.solutions / assignment) for cell in one.cells]
    solved = [function for cell in cells if cell.solution for function in _functions(cell.source)]
    return frozenset(solved)


def _given(exercises: Sequence[Exercise]) -> list[tuple[str, str]]:
    """Return the functions that an assignment's given cells define."""
    cells = [
        cell
        for exercise in exercises
        for cell in exercise.cells
        if cell.kind == "code" and not cell.grade_id
    ]
    return [function for cell in cells for function in _functions(cell.source)]


def _functions(source: str) -> Iterator[tuple[str, str]]:
    """Yield name and parameters of each function that a cell defines; a cell of magics defines none."""
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            parameters = ", ".join(argument.arg for argument in node.args.args)
            yield node.name, parameters
