"""The smallest real course: one assignment, one exercise, one function."""

from pathlib import Path

import pytest

from autograder.cli import prepare_process
from autograder.course import Course

prepare_process()  # before any test imports nbformat

EXERCISE = '''\
# %% [markdown]
# ## Doubling

# %%
import numpy as np
from layerlab import check

# %% solution="double_all"
def double_all(x):
    """Return twice `x`."""
    ### BEGIN SOLUTION
    out = x + np.copy(x)
    ### END SOLUTION
    return out


# %%
check("double_all")

# %% tags=["demo"]
print(double_all(np.ones(3)))

# %% [markdown] written="why" points=2.5
# Why?
#
# ### BEGIN SOLUTION
# Because of distributivity.
# ### END SOLUTION
'''

PUBLIC = '''\
from layerlab import expect_close


class TestDoubleAll:
    def test_known_output(self, student):
        """One doubles to two."""
        expect_close(student.double_all(1.0), 2.0, what="out")
'''

HIDDEN = '''\
from layerlab import expect_close, hint, points


class TestDoubleAll:
    @points(3)
    @hint("Twice.")
    def test_random(self, student, rng):
        """Random numbers double."""
        x = rng.normal(size=(3, 7))
        secret = x * 2 + 0 * x
        expect_close(student.double_all(x), secret, what="out")

    @points(1)
    def test_zero(self, student):
        """Zero stays."""
        expect_close(student.double_all(0.0), 0.0, what="out")
'''

MISTAKE = """\
from autograder.mistakes import mistake


@mistake("double_all", "You square.")
def squares(x):
    return np.power(x, 2)
"""


@pytest.fixture
def course(tmp_path: Path) -> Course:
    """A course with one assignment, `01_doubling`."""
    files = {
        "solutions/01_doubling/doubling.py": EXERCISE,
        "solutions/01_doubling/tests/test_doubling.py": PUBLIC,
        "autograder/hidden/01_doubling/test_doubling.py": HIDDEN,
        "autograder/mistakes/01_doubling/doubling.py": MISTAKE,
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Course(tmp_path)
