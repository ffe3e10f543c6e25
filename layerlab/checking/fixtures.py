"""What a public test asks for: `student`, whose functions it is about, and `rng`."""

from pathlib import Path

import numpy as np
import pytest

from layerlab.checking.shell import run_cells
from layerlab.checking.watched_calls import Watch, WatchedStudent
from layerlab.expect.student import LocalStudent
from layerlab.notebook import NotebookError, read_cells

SEED = 20_240
STUDENT = pytest.StashKey[LocalStudent]()
_STUDENTS = pytest.StashKey[dict[Path, LocalStudent]]()


@pytest.fixture
def rng() -> np.random.Generator:
    """Random numbers, the same ones each time."""
    return np.random.default_rng(SEED)


@pytest.fixture
def student(request: pytest.FixtureRequest) -> LocalStudent:
    """Return the functions under test: the kernel's, or those of the notebook that the test file is named for."""
    stash = request.config.stash
    if STUDENT in stash:
        return stash[STUDENT]
    path = _notebook_of(request.path)
    students = stash.setdefault(_STUDENTS, {})
    if path not in students:
        students[path] = _student_of(path)
    return students[path]


def _notebook_of(tests: Path) -> Path:
    return tests.parent.parent / f"{tests.stem.removeprefix('test_')}.ipynb"


def _student_of(path: Path) -> LocalStudent:
    try:
        namespace = run_cells(read_cells(path), path.resolve()).namespace
        return WatchedStudent(Watch(namespace))
    except NotebookError as error:
        pytest.fail(str(error), pytrace=False)
