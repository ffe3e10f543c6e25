"""The same hidden tests as tests of otter-grader, and `otter run` on the class's notebooks, one at a time.

otter-grader lives in an environment of its own, made on first use in `.layerlab/otter/`. Each hidden test is
one of its exception-based test cases, worth the same points; it runs in the student's process, as otter does.
"""

import ast
import json
import os
import subprocess
import sys
import zipfile
from importlib.metadata import version
from pathlib import Path
from typing import Any

from autograder.build.exercise import Exercise
from autograder.build.exercise_cell import solution_source
from autograder.build.suite import read_suite, test_class
from autograder.build.suite_rules import HIDDEN
from autograder.course import Course
from autograder.judging.solutions import read_exercises
from benchmarks.classes import ROOT, write_json

OTTER = "7.0.0"
PLACE = ROOT / ".layerlab" / "otter"
TEST_FILE = '''\
"""{function}"""

import inspect
import zlib
from types import SimpleNamespace

import numpy as np
from otter.test_files import test_case

OK_FORMAT = False
name = "{function}"

_solutions = {{}}
exec({solutions!r}, _solutions)

{tests}

del points  # otter reads a global of that name
def _run(env, test):
    given = dict(
        student=SimpleNamespace(**{{n: v for n, v in env.items() if n in {functions!r}}}),
        reference=SimpleNamespace(**_solutions),
        rng=np.random.default_rng(zlib.crc32(test.encode())),
    )
    method = getattr({cls}(), test)
    method(**{{name: given[name] for name in inspect.signature(method).parameters}})
'''
TEST_CASE = """

@test_case(name="{test}", points={points})
def case_{test}(env):
    _run(env, "{test}")
"""


def environment() -> Path:
    """Return the interpreter that has otter-grader, and make its environment if it is not there.

    Raises:
        subprocess.CalledProcessError: it cannot be installed; pip says why.
    """
    python = PLACE / "bin" / "python"
    stamp = PLACE / f"otter-{OTTER}"
    if not stamp.exists():
        print(f"installing otter-grader {OTTER} into {PLACE} ...", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(PLACE)], check=True)
        packages = [f"otter-grader=={OTTER}"]
        packages += [
            f"{name}=={version(name)}" for name in ("numpy", "matplotlib", "pytest", "ipykernel")
        ]
        command = [str(python), "-m", "pip", "install", "--quiet", *packages]
        subprocess.run(command, check=True)
        stamp.touch()
    return python


def make_autograders(folder: Path, assignment: str) -> dict[str, Path]:
    """Return a configuration zip of otter's for each exercise."""
    course = Course(ROOT)
    made = {}
    for name, exercise in read_exercises(course, assignment).items():
        hidden = course.hidden / assignment / f"test_{name}.py"
        tests = folder / f"tests-{name}"
        tests.mkdir(parents=True)
        for function in exercise.functions:
            text = _test_file(exercise, function, hidden)
            (tests / f"{function}.py").write_text(text, encoding="utf-8")
        made[name] = folder / f"{name}.zip"
        _otter(
            "generate", "-t", str(tests), "-o", str(made[name]), "--no-requirements", folder=folder
        )
        assert zipfile.is_zipfile(made[name])
    return made


def without_checks(notebook: Path, target: Path) -> Path:
    """Write a student's notebook as otter gets it: without demo cells and public checks."""
    book = json.loads(notebook.read_bytes())
    book["cells"] = [cell for cell in book["cells"] if not left_out(cell)]
    write_json(target, book)
    return target


def grade(autograder: Path, notebook: Path, folder: Path) -> float:
    """Grade one notebook with `otter run`, and return its points."""
    _otter(
        "run", "-a", str(autograder), "-o", str(folder), "--no-logo", str(notebook), folder=folder
    )
    results = json.loads((folder / "results.json").read_bytes())
    return float(sum(test.get("score", 0.0) for test in results["tests"]))


def left_out(cell: dict[str, Any]) -> bool:
    """Tell whether no grader runs a cell: a demo, or a public check."""
    source = "".join(cell["source"])
    return "demo" in cell["metadata"].get("tags", []) or source.startswith("check(")


def code_of_exercise(exercise: Exercise) -> str:
    """Return the solutions of an exercise, and what is given beside them."""
    solutions = "\n".join(solution_source(cell) for cell in exercise.cells if cell.solution)
    given = "\n".join(
        cell.source
        for cell in exercise.cells
        if cell.kind == "code"
        and not (cell.solution or "demo" in cell.tags or cell.source.startswith("check("))
    )
    return f"{given}\n{solutions}"


def _test_file(exercise: Exercise, function: str, hidden: Path) -> str:
    text = hidden.read_text(encoding="utf-8")
    cls = test_class(function)
    tree = ast.parse(text)
    # The classes of other functions go; what classes inherit from has no Test in front.
    others = {test_class(name) for name in exercise.functions} - {cls}
    kept = [node for node in tree.body if getattr(node, "name", "") not in others]
    head = TEST_FILE.format(
        function=function,
        functions=set(exercise.functions),
        solutions=code_of_exercise(exercise),
        tests=ast.unparse(ast.Module(kept, [])),
        cls=cls,
    )
    return head + "".join(
        TEST_CASE.format(test=test, points=points)
        for test, points in _points(exercise, function, hidden)
    )


def _points(exercise: Exercise, function: str, hidden: Path) -> list[tuple[str, float]]:
    """Return the tests of one function with their points."""
    suite = read_suite(hidden, exercise.functions, HIDDEN)
    (group,) = [group for group in suite if group.function == function]
    return [(test.name, test.points) for test in group.tests]


def _otter(*arguments: str, folder: Path) -> None:
    environment_ = os.environ | {
        "PYTHONPATH": str(ROOT),
        "MPLBACKEND": "agg",
        "PATH": f"{PLACE / 'bin'}:{os.environ['PATH']}",
    }
    command = [str(PLACE / "bin" / "python"), "-m", "otter", *arguments]
    done = subprocess.run(
        command, cwd=folder, env=environment_, capture_output=True, text=True, check=False
    )
    if done.returncode:
        msg = f"otter {arguments[0]} failed:\n{done.stdout}\n{done.stderr}"
        raise SystemExit(msg)
