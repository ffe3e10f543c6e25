"""The smallest course that can be graded: one exercise, two functions, made without nbgrader."""

import json
import shutil
from pathlib import Path

import pytest

from autograder.build.exercise import parse_exercise
from autograder.build.scores import read_points
from autograder.build.stubs import stub_source
from autograder.course import Course
from autograder.intake.template import read_templates
from autograder.judging.course_sandbox import sandbox_for
from autograder.judging.engine import Engine
from autograder.proof.samples import make_notebook, solution_sources
from autograder.sandbox import Limits, probe

ASSIGNMENT = "01_tiny"

EXERCISE = '''\
# %% [markdown]
# ## Scaling

# %%
import numpy as np
from layerlab import check

# %% solution="scale_forward"
def scale_forward(x, a):
    """Return `(out, cache)` with out = a x."""
    ### BEGIN SOLUTION
    out, cache = a * x, (x, a)
    ### END SOLUTION
    return out, cache

# %%
check("scale_forward")

# %% solution="scale_backward"
def scale_backward(dout, cache):
    """Return `(dx, da)`."""
    ### BEGIN SOLUTION
    x, a = cache
    dx, da = a * dout, np.sum(x * dout)
    ### END SOLUTION
    return dx, da

# %%
check("scale_backward")

# %% tags=["demo"]
print("a demo", scale_forward(np.ones(3), 2.0)[0])

# %% [markdown] written="why" points=2
# Why?
'''

HIDDEN = '''\
import numpy as np

from layerlab import expect_close, expect_gradients, expect_unchanged, hint, points


class TestScaleForward:
    @points(2)
    @hint("Every entry is multiplied by the same number.")
    def test_scales(self, student, reference, rng):
        """Each entry is multiplied by a."""
        x = rng.normal(size=(3, 4))
        expected, _ = reference.scale_forward(x, 2.5)

        out, _ = student.scale_forward(x, 2.5)

        expect_close(out, expected, what="out")

    @points(1)
    def test_leaves_x_alone(self, student, rng):
        """x is not changed."""
        x = rng.normal(size=4)
        before = x.copy()
        student.scale_forward(x, 3.0)

        expect_unchanged(x, before, what="x")


class TestScaleBackward:
    @points(2)
    @hint("Which outputs does a touch?")
    def test_gradients(self, student, reference, rng):
        """Both gradients are right."""
        x, a, dout = rng.normal(size=(3, 4)), np.array(1.7), rng.normal(size=(3, 4))
        _, cache = reference.scale_forward(x, a)
        expected = reference.scale_backward(dout, cache)
        _, cache = student.scale_forward(x, a)

        got = student.scale_backward(dout, cache)

        expect_gradients(
            student.scale_forward, [x, a], dout, got, names=("dx", "da"), rng=rng, expected=expected
        )
'''

PUBLIC = '''\
import numpy as np

from layerlab import expect_close


class TestScaleForward:
    def test_known(self, student):
        """Twice one is two."""
        out, _ = student.scale_forward(np.ones(2), 2.0)
        expect_close(out, np.array([2.0, 2.0]), what="out")


class TestScaleBackward:
    def test_known(self, student):
        """The gradient of a sum."""
        _, cache = student.scale_forward(np.ones(2), 2.0)
        dx, _ = student.scale_backward(np.ones(2), cache)
        expect_close(dx, np.array([2.0, 2.0]), what="dx")
'''

MISTAKES = """\
import numpy as np

from autograder.mistakes import mistake, unusual


@mistake("scale_forward", "You added a instead of multiplying by it.")
def added(x, a):
    return x + a, (x, a)


@mistake("scale_forward", "You scaled x in place.", hidden_only=True)
def in_place(x, a):
    out = a * x
    x *= a
    return out, (x / a, a)


@mistake("scale_forward", "You asked x for what it does not have.")
def raises(x, a):
    return x.scaled(a), (x, a)


@mistake("scale_backward", "You left a out of dx.")
def a_forgotten(dout, cache):
    x, a = cache
    return dout, np.sum(x * dout)


@mistake("scale_backward", "You averaged da.", hidden_only=True)
def averaged(dout, cache):
    x, a = cache
    return a * dout, np.mean(x * dout)


@unusual("scale_forward", "a loop")
def loop(x, a):
    return np.array([a * entry for entry in x]), (x, a)


@unusual("scale_backward", "a class as the cache")
class object_as_cache:
    class Kept:
        def __init__(self, x, a):
            self.x, self.a = x, a

    def scale_forward(x, a):
        return a * x, Kept(x, a)

    def scale_backward(dout, cache):
        return cache.a * dout, (cache.x * dout).sum()
"""


def release_of(path: Path, points: dict[str, float]) -> dict:
    """Return the released notebook of an exercise as the build makes it."""
    cells = []
    for index, cell in enumerate(parse_exercise(path).cells):
        metadata = {"tags": list(cell.tags)} if cell.tags else {}
        if cell.grade_id:
            metadata["nbgrader"] = {
                "grade_id": cell.grade_id,
                "grade": bool(cell.check or cell.written),
                "solution": not cell.check,
                "locked": bool(cell.check),
                "task": False,
                "schema_version": 3,
                "cell_type": cell.kind,
            }
            worth = points[cell.check] if cell.check else cell.points
            if worth is not None:
                metadata["nbgrader"]["points"] = worth
        stub = cell.solution or cell.written
        made = {
            "cell_type": cell.kind,
            "id": cell.grade_id or f"cell-{index}",
            "metadata": metadata,
            "source": stub_source(cell) if stub else cell.source,
        }
        cells.append(
            made | ({"execution_count": None, "outputs": []} if cell.kind == "code" else {})
        )
    return {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}


def make_course(root: Path) -> Course:
    """Write the course into `root`, with its release."""
    course = Course(root)
    files = {
        course.solutions / ASSIGNMENT / "scale.py": EXERCISE,
        course.solutions / ASSIGNMENT / "tests" / "test_scale.py": PUBLIC,
        course.hidden / ASSIGNMENT / "test_scale.py": HIDDEN,
        course.mistakes / ASSIGNMENT / "scale.py": MISTAKES,
    }
    for path, text in files.items():
        path.parent.mkdir(parents=True)
        path.write_text(text, encoding="utf-8")
    functions = ("scale_forward", "scale_backward")
    points = read_points(course.hidden / ASSIGNMENT / "test_scale.py", functions)
    release = release_of(course.solutions / ASSIGNMENT / "scale.py", points)
    (course.release / ASSIGNMENT).mkdir(parents=True)
    (course.release / ASSIGNMENT / "scale.ipynb").write_text(json.dumps(release))
    return course


@pytest.fixture(scope="session")
def course(tmp_path_factory) -> Course:
    """Return the course, which no test changes."""
    made = make_course(tmp_path_factory.mktemp("tiny") / "course")
    made.secret()  # before anybody copies the course
    return made


@pytest.fixture
def own_course(course, tmp_path) -> Course:
    """Return a copy of the course for a test that changes it."""
    shutil.copytree(course.root, tmp_path / "course")
    return Course(tmp_path / "course")


@pytest.fixture(scope="session")
def templates(course):
    """Return the released notebooks of the course."""
    return read_templates(course, ASSIGNMENT)


@pytest.fixture
def release(course) -> dict:
    """Return a copy of the released notebook that a test may change."""
    return json.loads((course.release / ASSIGNMENT / "scale.ipynb").read_text())


@pytest.fixture(scope="session")
def solution(course) -> dict[str, str]:
    """Return the source of each function's cell, solved."""
    return solution_sources(parse_exercise(course.solutions / ASSIGNMENT / "scale.py"))


@pytest.fixture
def solved(release, solution) -> dict:
    """Return the notebook of a student who solved everything."""
    return make_notebook(release, solution)


@pytest.fixture(scope="session")
def level():
    """Return the best level of confinement that this machine offers."""
    found = probe()
    if found.level is None:
        pytest.skip("; ".join(found.reasons))
    return found.level


@pytest.fixture(scope="session")
def limits() -> Limits:
    """Return limits that make what hangs fail soon."""
    return Limits(cell_seconds=1.0, cells_seconds=3.0, call_seconds=0.5, memory_mb=512)


@pytest.fixture(scope="session")
def engine(course, level, limits):
    """Return an engine with a sandbox that all tests share."""
    with sandbox_for(course, level, limits) as sandbox:
        yield Engine(course, ASSIGNMENT, sandbox)
