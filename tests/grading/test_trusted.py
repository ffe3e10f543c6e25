"""What the solutions define on the trusted side."""

import sys
from pathlib import Path

import pytest

from autograder.build.exercise import parse_text
from autograder.errors import CourseError
from autograder.judging.solutions import solution_namespace

TEXT = """\
# %%
{imports}
from layerlab import check

# %% solution="f"
def f(x):
    ### BEGIN SOLUTION
    return {result}
    ### END SOLUTION

# %%
check("f")

# %% tags=["demo"]
plt.plot(f(1))
raise RuntimeError("demos do not run")

# %%
check()
"""


def exercise(imports="import numpy as np\nimport matplotlib.pyplot as plt", result="x"):
    """Return an exercise with these imports and this solution."""
    return parse_text(TEXT.format(imports=imports, result=result), Path("f.py"))


class TestSolutionNamespace:
    def test_no_drawing_library_is_imported_for_demos(self, monkeypatch):
        """Graders start in a second less."""
        monkeypatch.setitem(sys.modules, "matplotlib.pyplot", None)  # importing it would fail

        namespace = solution_namespace(exercise())

        assert namespace["f"](3) == 3
        assert "plt" not in namespace

    def test_what_known_mistakes_may_use_is_there(self):
        """Even if the solution does without."""
        namespace = solution_namespace(exercise("import math\nimport numpy as np"))

        assert {"np", "math"} <= namespace.keys()

    def test_a_solution_that_draws_can(self):
        """The names are looked at, not the cells' purpose."""
        namespace = solution_namespace(exercise(result="plt.get_backend()"))

        assert namespace["f"](3)

    def test_checks_do_not_run(self, capsys):
        """Neither of one function nor of all: those are for students."""
        namespace = solution_namespace(exercise())

        assert "check" in namespace
        assert capsys.readouterr().out == ""

    def test_a_solution_that_raises_is_named(self):
        """With its line."""
        with pytest.raises(CourseError, match=r"f\.py:1: the solution raises ZeroDivisionError"):
            solution_namespace(exercise("1 / 0"))
