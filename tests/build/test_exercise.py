"""The parser of exercises: what it reads, and what it refuses, each with its line."""

import sys
from pathlib import Path
from subprocess import run

import pytest

from autograder.build.errors import ParseError
from autograder.build.exercise import parse_exercise, parse_text
from autograder.build.exercise_cell import Cell, solution_source
from autograder.build.stubs import stub_source

SMALL = '''\
# %% [markdown]
# ## Doubling
#
# Twice $x$.

# %%
import numpy as np
from layerlab import check

# %% solution="double"
def double(x):
    """Return twice `x`."""
    ### BEGIN SOLUTION
    out = x + x
    ### END SOLUTION
    return out


# %%
check("double")

# %% tags=["demo", "slow"]
print(double(np.ones(3)))

# %% [markdown] written="why" points=2
# Why?
#
# ### BEGIN SOLUTION
# Because.
# ### END SOLUTION
'''

BODY = "    ### BEGIN SOLUTION\n    return x\n    ### END SOLUTION\n"
SOLUTION = f'# %% solution="f"\ndef f(x):\n{BODY}'
CHECK = '# %%\ncheck("f")\n'

# text, the line of the error, a part of its message
REFUSED = {
    "no cell": ("print(1)\n", 1, "no cell"),
    "text before the first cell": ("\nprint(1)\n# %%\n", 2, "text before the first cell"),
    "marker glued to a word": ("# %%markdown\n", 1, "malformed cell marker"),
    "title instead of options": ("# %% The title\n", 1, "cannot read the cell options"),
    "option given twice": ('# %% tags=["a"] tags=["b"]\n', 1, "given twice"),
    "option without quotes": ("# %% solution=f\n", 1, "is not JSON"),
    "unknown option": ('# %%\n\n# %% colour="red"\n', 3, "unknown option 'colour'"),
    "solution in prose": ('# %% [markdown] solution="f"\n', 1, "unknown option 'solution'"),
    "prose that is no comment": ("# %% [markdown]\n# Yes\nNo\n", 3, "starts with `# `"),
    "END without BEGIN": (f"# %%\n{BODY}".replace("BEGIN", "END"), 2, "without `### BEGIN"),
    "nested": (f"# %%\n    ### BEGIN SOLUTION\n{BODY}", 3, "inside a region"),
    "unclosed": ("# %%\nx = 1\n### BEGIN SOLUTION\n", 3, "never closed"),
    "marker amid a line": ("# %%\nx = 1  ### BEGIN SOLUTION\n", 2, "alone on its line"),
    "a marker of nbgrader's": ("# %%\n### BEGIN HIDDEN TESTS\n", 2, "not a marker"),
    "region outside a solution cell": (f"# %%\ndef f(x):\n{BODY}", 3, "outside a solution cell"),
    "region in plain prose": (
        "# %% [markdown]\n# ### BEGIN SOLUTION\n# ### END SOLUTION\n",
        2,
        "outside",
    ),
    "solution without region": ('# %% solution="f"\ndef f(x): pass\n', 1, "has no region"),
    "solution without its def": (SOLUTION.replace("def f", "def g"), 1, "it defines: g"),
    "solution defined twice": (SOLUTION + "def f(x): return x\n", 1, "it defines: f, f"),
    "solution that is not Python": (SOLUTION.replace("return x", "return ("), 1, "is not Python"),
    "def inside the region": (
        '# %% solution="f"\n### BEGIN SOLUTION\ndef f(x): pass\n### END SOLUTION\n',
        1,
        "as students get it, must define f",
    ),
    "solution with a strange name": (SOLUTION.replace('"f"', '"F!"'), 1, "expected a name"),
    "solution twice": (SOLUTION + CHECK + SOLUTION, 8, 'solution="f" is already taken'),
    "check twice": (SOLUTION + CHECK + CHECK, 8, 'check("f") is already taken'),
    "written twice": (
        '# %% [markdown] written="a" points=1\n' * 2,
        2,
        'written="a" is already taken',
    ),
    "written named as a solution": (
        SOLUTION + CHECK + '# %% [markdown] written="f" points=1\n',
        8,
        'written="f" is already taken',
    ),
    "check of an unknown function": (SOLUTION + CHECK + '# %%\ncheck("g")\n', 8, "defines g"),
    "check above its solution": (CHECK + SOLUTION, 1, "no solution cell above"),
    "missing check": ("# %%\n\n" + SOLUTION, 3, "f is never checked"),
    "check with options": (SOLUTION + '# %% tags=["demo"]\ncheck("f")\n', 6, "takes no options"),
    "written without points": ('# %% [markdown] written="a"\n', 1, "needs points"),
    "points without written": ("# %% [markdown] points=1\n", 1, "belong to what a person judges"),
    "points of nothing": ('# %% [markdown] written="a" points=0\n', 1, "positive"),
    "points that are no number": ('# %% [markdown] written="a" points=true\n', 1, "positive"),
    "a name that tests ask by": (SOLUTION.replace("f", "value"), 1, "take another name"),
    "by hand without points": ('# %% by_hand="a"\n1\n', 1, "needs points"),
    "by hand and by tests": (
        SOLUTION.replace('"f"', '"f" by_hand="a" points=1'),
        1,
        "keep one of solution",
    ),
    "practice that is judged": (SOLUTION.replace('"f"', '"f" practice="a"'), 1, "keep one of"),
    "practice that is worth points": ('# %% practice="a" points=1\n1\n', 1, "what a person judges"),
    "by hand in two words": ('# %% [markdown] by_hand="a" written="b" points=1\n', 1, "keep one"),
    "a rubric of nothing": ('# %% by_hand="a" rubric={}\n1\n', 1, "lines with points"),
    "a rubric of lines alone": ('# %% by_hand="a" rubric=["x"]\n1\n', 1, "lines with points"),
    "a line worth nothing": ('# %% by_hand="a" rubric={"x": 0}\n1\n', 1, "positive"),
    "a rubric of other points": ('# %% by_hand="a" points=3 rubric={"x": 1}\n1\n', 1, "come to 1"),
    "a rubric of nobody's": ('# %% rubric={"x": 1}\n1\n', 1, "belongs to what a person judges"),
    "a cache of values": (
        '# %% solution="v" cache="last"\n### BEGIN SOLUTION\nv = 1\n### END SOLUTION\n# %%\ncheck("v")\n',
        1,
        "cache is said of functions",
    ),
    "two names for one test class": (
        SOLUTION + CHECK + SOLUTION.replace("f(", "F(").replace('"f"', '"F"'),
        8,
        "both be tested by TestF",
    ),
    "public lines of no region": (
        SOLUTION.replace('"f"\n', '"f" public=["def f(x):"]\n') + CHECK,
        1,
        "no line of the cell's regions says",
    ),
    "tags that are no list": ('# %% tags="demo"\n', 1, "a list of strings"),
}


class TestParse:
    """What a well-formed exercise becomes."""

    def test_cells_keep_their_order_lines_and_meaning(self) -> None:
        """Every cell is one frozen record."""
        exercise = parse_text(SMALL, Path("doubling.py"))

        assert exercise.name == "doubling"
        assert exercise.functions == ("double",)
        assert [(c.kind, c.line, c.grade_id) for c in exercise.cells] == [
            ("markdown", 1, None),
            ("code", 6, None),
            ("code", 10, "double"),
            ("code", 19, "test_double"),
            ("code", 22, None),
            ("markdown", 25, "why"),
        ]
        assert exercise.cells[0].source == "## Doubling\n\nTwice $x$."
        assert exercise.cells[4].tags == ("demo", "slow")
        assert exercise.cells[5].points == 2.0

    def test_solution_source_drops_only_the_markers(self) -> None:
        """The full solution is what grading trusts."""
        cell = parse_text(SMALL, Path("doubling.py")).cells[2]

        assert solution_source(cell).splitlines()[2:] == ["    out = x + x", "    return out"]

    def test_stub_source_names_the_function(self) -> None:
        """A student who runs an untouched cell is told which function is missing."""
        cell = parse_text(SMALL, Path("doubling.py")).cells[2]

        assert stub_source(cell) == (
            "def double(x):\n"
            '    """Return twice `x`."""\n'
            "    # TODO: replace this line and the next with your own.\n"
            '    raise NotImplementedError("double is not written yet")\n'
            "    return out"
        )

    def test_a_written_answer_keeps_its_question(self) -> None:
        """The region of a written answer holds the model answer alone."""
        cell = parse_text(SMALL, Path("doubling.py")).cells[5]

        assert stub_source(cell) == "Why?\n\n*Write your answer here.*"

    def test_a_written_answer_without_region_is_all_answer(self) -> None:
        """Nothing of a model answer is left to chance."""
        cell = Cell("markdown", "Because.", 1, written="why", points=2.0)

        assert stub_source(cell) == "*Write your answer here.*"

    def test_a_jupytext_header_is_no_cell(self) -> None:
        """JupyterLab may add its header to the text."""
        text = "# ---\n# jupyter:\n#   jupytext: {}\n# ---\n\n" + SMALL

        assert len(parse_text(text, Path("a.py")).cells) == 6


class TestRefusals:
    """What a malformed exercise is told."""

    @pytest.mark.parametrize(("text", "line", "part"), REFUSED.values(), ids=REFUSED)
    def test_an_error_says_where_and_what(self, text: str, line: int, part: str) -> None:
        """An author is told before any student sees a solution."""
        with pytest.raises(ParseError) as caught:
            parse_text(text, Path("folder/a.py"))

        assert str(caught.value).startswith(f"folder/a.py:{line}: ")
        assert part in caught.value.message

    def test_text_that_is_not_utf_8(self, tmp_path: Path) -> None:
        """A file in another encoding is an error, not a traceback."""
        path = tmp_path / "a.py"
        path.write_bytes(b"# %%\n\xff\n")

        with pytest.raises(ParseError, match="not UTF-8"):
            parse_exercise(path)


def test_parsing_is_light() -> None:
    """Grading parses exercises, so the parser imports neither nbformat nor jupytext."""
    code = (
        "import sys, autograder.build.exercise;"
        "sys.exit(bool({'nbformat', 'jupytext', 'nbgrader'} & set(sys.modules)))"
    )

    assert run([sys.executable, "-c", code], check=False).returncode == 0


KINDS = """# %% solution="Cell"
class Cell:
    \"\"\"A cell.\"\"\"

    def step(self, x):
        \"\"\"Return the next one.\"\"\"
        ### BEGIN SOLUTION
        self.x = x
        ### END SOLUTION
        return self

    def back(self):
        if self.x:
            ### BEGIN SOLUTION
            return 1
            ### END SOLUTION
# %%
check("Cell")
# %% solution="scores"
### BEGIN SOLUTION
total, rest = 1, [k for k in range(3)]
for word in "ab":
    best = word
### END SOLUTION
# %%
check("scores")
# %% by_hand="picture" rubric={"axes": 1, "it falls": 2.5}
plt.plot(rest)
"""


class TestKinds:
    """What a cell is, its solution shows."""

    @pytest.fixture
    def exercise(self):
        """Return an exercise of all kinds."""
        return parse_text(KINDS, Path("kinds.py"))

    def test_a_class_and_values_are_told_apart(self, exercise) -> None:
        """By what the cell defines under its name."""
        assert exercise.of_kind("class") == ("Cell",)
        assert exercise.of_kind("values") == ("scores",)
        assert exercise.roles.of("scores").binds == ("total", "rest", "word", "best")
        assert [exercise.roles.owner(name) for name in ("best", "k")] == ["scores", "k"]

    def test_a_stub_speaks_of_its_method(self, exercise) -> None:
        """And keeps the signature and what stands around the answer."""
        stub = stub_source(exercise.cells[0])

        assert (
            'raise NotImplementedError("Cell.step is not written yet")\n        return self' in stub
        )
        assert '            raise NotImplementedError("Cell.back is not written yet")' in stub
        assert "self.x = x" not in stub

    def test_code_that_is_judged_by_hand_is_an_answer_throughout(self, exercise) -> None:
        """Its points are those of the rubric's lines."""
        cell = exercise.cells[4]

        assert (cell.grade_id, cell.points) == ("picture", 3.5)
        assert "plt" not in stub_source(cell)
