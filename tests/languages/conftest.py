"""The smallest course that speaks another language than English: one function, one sentence of each kind."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from autograder.cli import cli, prepare_process
from autograder.course import Course
from autograder.record.report import FunctionResult, Outcome, Problem, Report, TestResult

prepare_process()  # before any test imports nbformat

ASSIGNMENT = "01_doubling"
MOMENT = "2026-11-05T14:03:00+00:00"

EXERCISE = '''\
# %% [markdown]
# ## Doubling
#
# Twice `x` is $x + x$,
# entry by entry.
#
# $$2x = x + x$$

# %%
import numpy as np

from layerlab import check

# %% solution="double_all"
def double_all(x):
    """Return twice `x`.

    x: any array.
    """
    # Not in place:
    # it is the caller's.
    ### BEGIN SOLUTION
    # The secret of it.
    out = x + np.copy(x)
    ### END SOLUTION
    return out


# %%
check("double_all")
'''

PUBLIC = '''\
"""Public tests."""

from layerlab import expect_close, hint


class TestDoubleAll:
    @hint("How often is x in it?", 'Two "x" make it.')
    def test_known_output(self, student):
        """One doubles to two."""
        expect_close(student.double_all(1.0), 2.0, what="out of one")
'''

HIDDEN = '''\
from layerlab import expect_close, hint, points


class TestDoubleAll:
    @points(3)
    @hint("Twice.")
    def test_random(self, student, rng):
        """Every entry is doubled."""
        for scale in (1, 1234567):
            x = rng.normal(size=3)
            expect_close(student.double_all(x), 2 * x, what=f"out for scale {scale}")
'''

MISTAKES = """\
[double_all.tripled]
says = "You added x twice more: once is enough."
edits = [{before = "np.copy(x)", after = "np.copy(x) + x"}]
"""


@pytest.fixture
def course(tmp_path: Path) -> Course:
    """The course, in English as yet."""
    files = {
        "solutions/01_doubling/double.py": EXERCISE,
        "solutions/01_doubling/tests/test_double.py": PUBLIC,
        "autograder/hidden/01_doubling/test_double.py": HIDDEN,
        "autograder/mistakes/01_doubling/double.toml": MISTAKES,
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Course(tmp_path)


@pytest.fixture
def run() -> Callable[..., Result]:
    """Run the command for a course."""

    def command(course: Course, *arguments: str) -> Result:
        return CliRunner().invoke(cli, ["--course", str(course.root), *arguments])

    return command


def a_report(sentence: str = "It holds.", message: str = "It is 0.") -> Report:
    """Return a report with one test, which fails."""
    test = TestResult(
        id="TestDoubleAll::test_random",
        exercise="double",
        function="double_all",
        sentence=sentence,
        outcome=Outcome.FAILED,
        points=3.0,
        earned=0.0,
        seconds=0.1,
        message=message,
    )
    problem = Problem(code="a", where="double.ipynb", message="Said by nobody.", remedy="")
    function = FunctionResult(
        exercise="double",
        function="double_all",
        grade_id="test_double_all",
        points=3.0,
        earned=0.0,
    )
    return Report(
        assignment=ASSIGNMENT,
        student="ada",
        key="key",
        sandbox="full",
        versions={},
        graded_at=MOMENT,
        seconds=0.5,
        problems=(problem,),
        notebooks=(),
        functions=(function,),
        tests=(test,),
    )
