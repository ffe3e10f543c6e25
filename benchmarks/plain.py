"""A plain pytest in a fresh process for each notebook: the honest minimum that people write by hand.

The notebook's code becomes a module, the hidden tests run beside it, and a hook adds up the points of those that pass.
There is no sandbox, no time limit, no record but the sum; demo cells and public checks are left out, as everywhere.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

from autograder.course import Course
from autograder.judging.solutions import read_exercises
from benchmarks.classes import ROOT
from benchmarks.otter import code_of_exercise, left_out

CONFTEST = """\
import inspect
import zlib
from types import SimpleNamespace

import numpy as np
import pytest

_earned = 0.0


@pytest.fixture
def student():
    import submission

    return submission


@pytest.fixture
def reference():
    import solution

    return solution


@pytest.fixture
def rng(request):
    return np.random.default_rng(zlib.crc32(request.node.name.encode()))


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    global _earned
    outcome = yield
    if call.when == "call" and outcome.get_result().passed:
        _earned += getattr(item.function, "points", 0.0)


def pytest_unconfigure():
    print(f"earned {_earned}")
"""


def make_tests(folder: Path, assignment: str) -> dict[str, Path]:
    """Return a folder for each exercise, with the solutions and the hidden tests in it."""
    course = Course(ROOT)
    made = {}
    for name, exercise in read_exercises(course, assignment).items():
        made[name] = folder / name
        made[name].mkdir(parents=True)
        hidden = course.hidden / assignment / f"test_{name}.py"
        (made[name] / hidden.name).write_bytes(hidden.read_bytes())
        (made[name] / "conftest.py").write_text(CONFTEST, encoding="utf-8")
        (made[name] / "solution.py").write_text(code_of_exercise(exercise), encoding="utf-8")
    return made


def grade(tests: Path, notebook: Path) -> float:
    """Grade one notebook in a process of its own, and return its points."""
    cells = json.loads(notebook.read_bytes())["cells"]
    sources = [
        "".join(cell["source"])
        for cell in cells
        if cell["cell_type"] == "code" and not left_out(cell)
    ]
    (tests / "submission.py").write_text("\n\n".join(sources), encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--tb=no", "-s"]
    environment = os.environ | {"PYTHONPATH": f"{ROOT}:{tests}", "MPLBACKEND": "agg"}
    done = subprocess.run(
        [*command, "--rootdir", str(tests), str(tests)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    earned = [line for line in done.stdout.splitlines() if "earned " in line]
    # A notebook that does not even import has earned nothing.
    return float(earned[-1].rpartition("earned ")[2]) if earned else 0.0
