"""Automatic mutants: every small change of a solution is tried, and those that pass are named."""

from pathlib import Path

import pytest

from autograder.build.exercise import parse_exercise
from autograder.course import Course
from autograder.errors import CourseError
from autograder.proof.mutants import mutants_of, read_equivalent, try_mutants

ROOT = Path(__file__).parents[2]

EXERCISE = """
# %% solution="f"
def f(x, n):
    ### BEGIN SOLUTION
    out = x.sum(axis=0, keepdims=True) / n
    if n > 2:
        out += x.T @ x
    out = 0.99 * out + 1e-5
    ### END SOLUTION
    return out


# %%
check("f")
"""

CHANGES = {
    "an operator": (
        "out = x.sum(axis=0, keepdims=True) / n",
        "out = x.sum(axis=0, keepdims=True) * n",
    ),
    "an axis": ("out = x.sum(axis=0, keepdims=True) / n", "out = x.sum(axis=1, keepdims=True) / n"),
    "a flag": ("out = x.sum(axis=0, keepdims=True) / n", "out = x.sum(axis=0, keepdims=False) / n"),
    "an option left out": ("out = x.sum(axis=0, keepdims=True) / n", "out = x.sum(axis=0) / n"),
    "a function": (
        "out = x.sum(axis=0, keepdims=True) / n",
        "out = x.mean(axis=0, keepdims=True) / n",
    ),
    "a comparison": ("if n > 2:", "if n >= 2:"),
    "a bound nearly right": ("if n > 2:", "if n > 2.000000001:"),
    "a share nearly right": ("out = 0.99 * out + 1e-05", "out = 0.9 * out + 1e-05"),
    "a share nearer to 1": ("out = 0.99 * out + 1e-05", "out = 0.999 * out + 1e-05"),
    "a small number too large": ("out = 0.99 * out + 1e-05", "out = 0.99 * out + 0.0001"),
    "a small number too small": ("out = 0.99 * out + 1e-05", "out = 0.99 * out + 1e-06"),
    "+= as =": ("out += x.T @ x", "out = x.T @ x"),
    "a transpose": ("out += x.T @ x", "out += x @ x"),
    "an order": ("out += x.T @ x", "out += x @ x.T"),
    "a statement": ("out = x.sum(axis=0, keepdims=True) / n", "pass"),
}


@pytest.fixture
def exercise(tmp_path):
    """Return a small exercise."""
    path = tmp_path / "small.py"
    path.write_text(EXERCISE)
    return parse_exercise(path)


class TestMutantsOf:
    """Which changes are made."""

    @pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
    def test_each_kind_of_change_is_made(self, exercise, change):
        """What students mistype or mix up is tried."""
        assert change in [(m.before, m.after) for m in mutants_of(exercise)]

    def test_each_is_made_once_and_is_python(self, exercise):
        """Every mutant has a name of its own and compiles."""
        mutants = list(mutants_of(exercise))

        for mutant in mutants:
            compile(mutant.source, "mutant", "exec")
        assert len({mutant.name for mutant in mutants}) == len(mutants)


class TestTryMutants:
    """What the hidden tests make of them."""

    def test_no_mutant_of_the_first_assignment_is_open(self):
        """All are noticed, or listed with their reason; nothing is listed in vain."""
        fate = try_mutants(Course(ROOT), "01_fully_connected")

        assert fate.survivors == ()
        assert fate.stale == ()
        assert fate.made == fate.noticed + len(fate.equivalent)
        assert fate.made > 50

    @pytest.mark.parametrize("text", ["mutant = 3", '[[mutant]]\nfunction = "f"', "nonsense"])
    def test_a_malformed_list_is_an_error(self, tmp_path, text):
        """An author is told the file and its form."""
        folder = tmp_path / "autograder" / "mistakes" / "01_small"
        folder.mkdir(parents=True)
        (folder / "equivalent.toml").write_text(text)

        with pytest.raises(CourseError, match=r"equivalent\.toml"):
            read_equivalent(Course(tmp_path), "01_small")
