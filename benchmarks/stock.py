"""The same hidden tests as ordinary in-notebook tests, for a course that stock nbgrader grades.

Each test cell holds the reference solutions, the hidden tests of its function and a loop that adds up the
points of those that pass, as the cell's last value: nbgrader's own way to give partial credit. Demo cells are
left out, since our engine does not run them either.
"""

import ast
import json
from pathlib import Path
from typing import Any

from autograder.build.exercise import Exercise
from autograder.build.exercise_cell import solution_source
from autograder.build.suite import read_suite, test_class
from autograder.build.suite_rules import HIDDEN
from autograder.course import Course
from autograder.judging.solutions import CHECK_ALL, read_exercises
from benchmarks.classes import ROOT, hand_in, run, write_json

CONFIG = """
c = get_config()
c.CourseDirectory.course_id = "stock"
c.Exchange.root = "exchange"
c.ExecutePreprocessor.timeout = 60
"""
RUN = """
import inspect, zlib
from types import SimpleNamespace
_student = SimpleNamespace(**{{n: v for n, v in globals().items() if n in {functions!r}}})
_reference = SimpleNamespace(**_solutions)
_score = 0
for _name, _points in {tests!r}:
    _given = dict(student=_student, reference=_reference, rng=np.random.default_rng(zlib.crc32(_name.encode())))
    _test = getattr({cls}(), _name)
    try:
        _test(**{{name: _given[name] for name in inspect.signature(_test).parameters}})
    except Exception:
        continue
    _score += _points
_score
"""


def make_course(folder: Path, assignment: str, count: int) -> None:
    """Make a stock course in `folder`: source, release, and the class's submissions."""
    course = Course(ROOT)
    folder.mkdir(parents=True)
    (folder / "nbgrader_config.py").write_text(CONFIG, encoding="utf-8")
    for exercise in read_exercises(course, assignment).values():
        path = course.source / assignment / f"{exercise.name}.ipynb"
        notebook = json.loads(path.read_bytes())
        tests = course.hidden / assignment / f"test_{exercise.name}.py"
        notebook["cells"] = [
            with_tests(cell, exercise, tests) for cell in notebook["cells"] if not left_out(cell)
        ]
        write_json(folder / "source" / assignment / path.name, notebook)
    run(["nbgrader", "generate_assignment", assignment, "--create"], folder)
    hand_in(folder / "submitted", folder / "release" / assignment, assignment, count)


def left_out(cell: dict[str, Any]) -> bool:
    """Tell whether we do not run a cell either: demos, and the card for all functions."""
    return "demo" in cell["metadata"].get("tags", []) or "".join(cell["source"]) == CHECK_ALL


def with_tests(cell: dict[str, Any], exercise: Exercise, tests: Path) -> dict[str, Any]:
    """Return a test cell with the hidden tests of its function in it; any other cell as it is."""
    marks = cell["metadata"].get("nbgrader", {})
    if not marks.get("grade") or marks.get("solution"):
        return cell
    function = marks["grade_id"].removeprefix("test_")
    solutions = "\n".join(solution_source(c) for c in exercise.cells if c.solution)
    imports = "import numpy as np\n"
    parts = [
        f"_solutions = {{}}\nexec({imports + solutions!r}, _solutions)",
        _tests_of(exercise, function, tests),
        RUN.format(
            functions=set(exercise.functions),
            tests=_points(exercise, function, tests),
            cls=test_class(function),
        ),
    ]
    return {**cell, "source": "\n\n".join(parts)}


def _tests_of(exercise: Exercise, function: str, tests: Path) -> str:
    """Return the test file without the classes of other functions; what classes inherit from stays."""
    others = {test_class(name) for name in exercise.functions if name != function}
    tree = ast.parse(tests.read_bytes())
    kept = [node for node in tree.body if getattr(node, "name", "") not in others]
    return ast.unparse(ast.Module(kept, []))


def _points(exercise: Exercise, function: str, tests: Path) -> list[tuple[str, float]]:
    suite = read_suite(tests, exercise.functions, HIDDEN)
    (group,) = [group for group in suite if group.function == function]
    return [(test.name, test.points) for test in group.tests]
