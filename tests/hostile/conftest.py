"""A course full of canaries, and an engine for it at each level that this machine offers."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from autograder.course import Course
from autograder.intake.submission import read_submission
from autograder.intake.template import read_release
from autograder.judging.engine import Engine
from autograder.judging.solutions import read_exercises
from autograder.proof.samples import make_notebook, solution_sources, write_submission
from autograder.sandbox import Level, Limits, Sandbox, probe

ROOT = Path(__file__).parents[2]
ASSIGNMENT = "01_fully_connected"
CANARY = "c4n4ry-" + "5ecret" * 4
LIMITS = Limits(cell_seconds=1.2, cells_seconds=5.0, call_seconds=0.8, memory_mb=256, disk_mb=16)


@pytest.fixture(scope="package")
def course(tmp_path_factory):
    """Return a copy of this course with canaries in everything that is hidden."""
    root = tmp_path_factory.mktemp("course")
    for name in ("solutions", "source", "release", "autograder/hidden", "autograder/mistakes"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "data", root / "data")
    for path in [*root.glob("solutions/*/*.py"), *root.glob("autograder/hidden/*/*.py")]:
        path.write_text(path.read_text() + f"\n# {CANARY}\n")
    neighbour = root / "submitted" / "neighbour" / ASSIGNMENT
    neighbour.mkdir(parents=True)
    (neighbour / "affine.ipynb").write_text(CANARY)
    (root / ".layerlab").mkdir()
    (root / ".layerlab" / "secret").write_text(CANARY)
    gradebook = sqlite3.connect(root / "gradebook.db")
    gradebook.execute("create table grade (auto_score, note)")
    gradebook.execute("insert into grade values (0, ?)", [CANARY])
    gradebook.commit()
    return Course(root)


@pytest.fixture(scope="package", params=[Level.FULL, Level.REDUCED], ids=str)
def engine(request, course):
    """Return an engine at each level that this machine offers."""
    found = probe()
    if found.level is None or (request.param is Level.FULL and found.level is not Level.FULL):
        pytest.skip(f"no {request.param} sandbox here: {'; '.join(found.reasons)}")
    patch = pytest.MonkeyPatch()
    patch.delenv("LAYERLAB_SECRET", raising=False)
    patch.setenv("LAYERLAB_CANARY", CANARY)
    with Sandbox(request.param, LIMITS, private=(course.root,)) as sandbox:
        yield Engine(course, ASSIGNMENT, sandbox)
    patch.undo()


@pytest.fixture(scope="package")
def honest(course):
    """Return complete, correct notebooks by exercise."""
    release = read_release(course.release / ASSIGNMENT)
    return {
        name: make_notebook(release[name], solution_sources(exercise))
        for name, exercise in read_exercises(course, ASSIGNMENT).items()
    }


def grade(engine, course, student, notebooks):
    """Hand `notebooks` in, instead of what that student handed in before, and grade them."""
    submitted = course.root / "submitted"
    shutil.rmtree(submitted / student, ignore_errors=True)
    write_submission(submitted / student / ASSIGNMENT, notebooks)
    return engine.grade(read_submission(submitted, student, ASSIGNMENT, engine.templates))
