"""One assignment, built in memory: what `source/` and `release/` are to hold."""

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.build.errors import BuildError
from autograder.build.exercise import Exercise, exercises_of, parse_text
from autograder.build.exercise_cell import DEMO
from autograder.build.given import examined_cells
from autograder.build.kit.notebook_cell import carried_by
from autograder.build.kit.packing import FILE, kit_sources, packed, unpacked
from autograder.build.leaks import Secret, file_secret, find_leaks, region_secrets
from autograder.build.mistake_lines import mistake_lines
from autograder.build.notebooks import instructor_notebook, to_bytes
from autograder.build.readme import FILE as README
from autograder.build.readme import readme, told_by
from autograder.build.release import check_stubs, student_notebooks, with_kit
from autograder.build.retelling import exercise_in, suite_in
from autograder.build.scores import read_points, test_class
from autograder.build.shown_tests import without_shown
from autograder.build.suite import read_suite
from autograder.build.suite_rules import PUBLIC
from autograder.build.translations import ENGLISH, language_of
from autograder.build.tree import below, read_tree
from autograder.course import Course
from autograder.settings.reading import read_course_settings
from layerlab.words import Language, speaking

# All that a release folder needs; the same bounds as in pyproject.toml, and a test says so.
REQUIREMENTS = ("numpy>=2", "matplotlib>=3.9", "jupyter>=1.1", "pytest>=9,<10")


@dataclass(frozen=True)
class Built:
    """The files of an assignment's two folders, and what it is worth.

    `waiting` says of given cells why they do not run before a student's notebook, each with its path and line.
    """

    assignment: str
    source: Mapping[str, bytes]
    release: Mapping[str, bytes]
    functions: tuple[str, ...]
    worth: Mapping[str, float]
    waiting: tuple[str, ...] = ()

    @property
    def points(self) -> float:
        """What all functions and written answers are worth together."""
        return math.fsum(self.worth.values())


def build_assignment(course: Course, assignment: str, secrets: Iterable[Secret]) -> Built:
    """Build `assignment` in memory; nothing is written.

    Raises:
        ParseError: an exercise or a hidden test breaks a rule.
        BuildError: something is missing, or a secret line would get into the release.
    """
    language = language_of(course, assignment)
    with speaking(language):
        return _built(course, assignment, secrets, language)


def _built(course: Course, assignment: str, secrets: Iterable[Secret], language: Language) -> Built:
    folder = course.solutions / assignment
    originals = tuple(exercises_of(folder))
    _check_names(course, assignment, originals)
    texts = {
        one.name: exercise_in(one.path.read_text("utf-8"), language.whole) for one in originals
    }
    # In another language a text has other lines; what is wrong in it was told by the lines of the original.
    exercises = tuple(parse_text(texts[one.name], one.path) for one in originals)
    points = {exercise.name: _points(course, assignment, exercise) for exercise in exercises}
    source = {}
    for exercise in exercises:
        notebook = instructor_notebook(exercise, texts[exercise.name], points[exercise.name])
        if language.code != ENGLISH:
            notebook.metadata["layerlab"] = {"language": language.code}
        source[f"{exercise.name}.ipynb"] = to_bytes(notebook)
    notebooks = student_notebooks(assignment, source)
    for exercise in exercises:
        check_stubs(exercise, notebooks[f"{exercise.name}.ipynb"])
    beside = laid_beside(folder, read_course_settings(course).packages, language)
    beside[README] = readme(assignment, exercises, told_by(course, assignment)).encode("utf-8")
    _refuse_leaks(assignment, notebooks | beside, secrets, exercises)
    carrying = {
        f"{exercise.name}.ipynb": with_kit(
            exercise.name, notebooks[f"{exercise.name}.ipynb"], beside
        )
        for exercise in exercises
    }
    _refuse_more_than_beside(assignment, carrying, beside)
    return Built(
        assignment=assignment,
        source=source,
        release=carrying | beside,
        functions=tuple(name for exercise in exercises for name in exercise.functions),
        worth=_worth(exercises, points),
        waiting=tuple(line for exercise in exercises for line in _waiting(exercise)),
    )


def _waiting(exercise: Exercise) -> Iterator[str]:
    """Say which given cells are not run before a student's notebook, so that deleting one costs what it binds."""
    cells = [
        (place, cell.source)
        for place, cell in enumerate(exercise.cells)
        if cell.kind == "code" and cell.grade_id is None and DEMO not in cell.tags
    ]
    for cell in examined_cells(cells, exercise.functions):
        if cell.reason:
            line = exercise.cells[cell.place].line
            yield f"{exercise.path}:{line}: this given cell is not run before a student's notebook, since it {cell.reason}"


def laid_beside(
    folder: Path, packages: Sequence[str] = (), language: Language | None = None
) -> dict[str, bytes]:
    """Return what a release needs beside its notebooks, from an assignment's `folder`.

    `packages` are those that the course's students may import besides; `language` is theirs.
    """
    language = language or Language(ENGLISH, {})
    tests = read_tree(folder / "tests")
    if language.code != ENGLISH:
        tests |= {
            path: suite_in(data.decode("utf-8"), language.whole).encode("utf-8")
            for path, data in tests.items()
            if path.endswith(".py")
        }
    files = below("tests", tests) | below("data", read_tree(folder / "data"))
    files[FILE] = packed(kit_sources(language.code))
    files["requirements.txt"] = "".join(f"{line}\n" for line in (*REQUIREMENTS, *packages)).encode()
    return files


def all_secrets(course: Course) -> tuple[Secret, ...]:
    """Return what no release of the course may hold."""
    secrets = [
        secret
        for assignment in course.assignments()
        for exercise in exercises_of(course.solutions / assignment)
        for secret in region_secrets(exercise)
    ]
    secrets += [
        file_secret("hidden test", f"{course.hidden.name}/{path}", _secret_of(course, path, data))
        for path, data in read_tree(course.hidden).items()
    ]
    secrets += [
        file_secret("mistake", f"{course.mistakes.name}/{path}", data)
        for path, data in read_tree(course.mistakes).items()
        if "/" in path  # the files of assignments; those above them are the kit's
    ]
    return (*secrets, *_edited_secrets(course))


def _secret_of(course: Course, path: str, hidden: bytes) -> bytes:
    """Return hidden tests without those that are public as well; `path` is `01_line/test_line.py`."""
    assignment, _, name = path.partition("/")
    public = course.solutions / assignment / "tests" / name
    return without_shown(hidden, public.read_bytes()) if name and public.is_file() else hidden


def _edited_secrets(course: Course) -> Iterator[Secret]:
    """Yield what mistakes that are written as edits would say."""
    for assignment in course.assignments():
        for exercise in exercises_of(course.solutions / assignment):
            path = course.mistakes / assignment / f"{exercise.name}.toml"
            text = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
            for name, lines in mistake_lines(exercise, text):
                yield file_secret("mistake", f"{path}: {name}", "\n".join(lines).encode())


def _points(course: Course, assignment: str, exercise: Exercise) -> dict[str, float]:
    return read_points(course.hidden / assignment / f"test_{exercise.name}.py", exercise.functions)


def _worth(
    exercises: Iterable[Exercise], points: Mapping[str, Mapping[str, float]]
) -> dict[str, float]:
    """Return what each function and each answer that a person judges is worth."""
    worth: dict[str, float] = {}
    for exercise in exercises:
        worth |= points[exercise.name]
        for cell in exercise.cells:
            if cell.judged_by_hand and cell.points is not None:
                worth[cell.judged_by_hand] = cell.points
    return worth


def _check_names(course: Course, assignment: str, exercises: tuple[Exercise, ...]) -> None:
    """Names mirror each other: every exercise has its public tests, and no test file is left over."""
    if not exercises:
        msg = f"{course.solutions / assignment}: no exercise; add one as <exercise>.py"
        raise BuildError(msg)
    public = course.solutions / assignment / "tests"
    names = {exercise.name for exercise in exercises}
    for folder in (public, course.hidden / assignment):
        for path in sorted(folder.glob("test_*.py")):
            if path.stem.removeprefix("test_") not in names:
                msg = f"{path}: tests no exercise; there are: {', '.join(sorted(names))}"
                raise BuildError(msg)
    for exercise in exercises:
        _check_public_tests(public / f"test_{exercise.name}.py", exercise)


def _check_public_tests(path: Path, exercise: Exercise) -> None:
    if not path.is_file():
        msg = f"{path}: no such file; students check {exercise.name} with the tests in it"
        raise BuildError(msg)
    text = path.read_bytes()
    # The missing class first: it is more often misspelt than forgotten, and a stray one is its other half.
    for function in exercise.functions:
        name = test_class(function)
        if not re.search(rf"^class {name}\b".encode(), text, re.MULTILINE):
            msg = f'{path}: no class {name}, so check("{function}") has nothing to run'
            raise BuildError(msg)
    read_suite(path, exercise.functions, PUBLIC)


def _refuse_leaks(
    assignment: str,
    release: Mapping[str, bytes],
    secrets: Iterable[Secret],
    exercises: Iterable[Exercise],
) -> None:
    # A secret does not hide by being packed: of the kit, what it holds is looked at. A notebook carries the
    # same files.
    looked_at = {**release, **unpacked(release[FILE])}
    leaks = find_leaks(looked_at, secrets, exercises)
    if leaks:
        listed = "\n".join(f"  release/{assignment}/{leak}" for leak in leaks)
        remedy = "reword or remove"
        if any(leak.kind == "solution" for leak in leaks):
            remedy += (
                ', or, if students may see a line of a solution, give its cell public=["the line"]'
            )
        msg = f"{assignment} would leak what students must not see; {remedy}:\n{listed}"
        raise BuildError(msg)


def _refuse_more_than_beside(
    assignment: str, notebooks: Mapping[str, bytes], beside: Mapping[str, bytes]
) -> None:
    """What a notebook carries was scanned for leaks where it lies beside it, so it may be nothing else."""
    for name, notebook in notebooks.items():
        carried = carried_by(notebook)
        others = [path for path, data in carried.items() if beside.get(path) != data]
        if others or FILE not in carried:
            msg = f"release/{assignment}/{name}: carries what does not lie beside it: {others}; report this"
            raise BuildError(msg)
