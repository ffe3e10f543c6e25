"""Answers that bind the same names, in notebooks that have lost their marks."""

import pytest

from autograder.intake.merge import merge
from autograder.intake.notebook import RawNotebook, SubmittedCell
from autograder.intake.recovering import with_marks
from autograder.intake.template import Template, defined
from tests.intake.test_kept_cells import released

FIRST, SECOND = "x_kept = deepcopy(x)", "x_2_kept = deepcopy(x)"
PROSE = {"cell_type": "markdown", "source": "And now backwards.", "metadata": {}}
TEMPLATE = Template(
    "turns",
    (
        released("step = 1  # forwards\nx = None", "x"),
        released(FIRST, tags=("kept",)),
        released("check('x')", "test_x"),
        PROSE,
        released("step = -1  # backwards\nx = None", "x_2"),
        released(SECOND, tags=("kept",)),
        released("check('x_2')", "test_x_2"),
        released("twice = None", "twice"),
        released("check('twice')", "test_twice"),
    ),
)
ONE = "step = 1  # forwards\nx = 1"
TWO = "step = -1  # backwards\nx = 2"
BETWEEN = "And now backwards."
# What was handed in, and which cells stand for x and for x_2: each list is one cell after the other.
NOTEBOOKS = {
    "both": ([ONE, BETWEEN, TWO], ONE, TWO),
    "both, and nothing between": ([ONE, TWO], ONE, TWO),
    "written in other words": (["x = 1", "x = 2"], "x = 1", "x = 2"),
    "a draft of the first": (["x = 0", "x = 1", BETWEEN, "x = 2"], "x = 1", "x = 2"),
    "a draft of the second": (["x = 1", BETWEEN, "x = 0", "x = 2"], "x = 1", "x = 2"),
    "the first is missing": ([BETWEEN, TWO], None, TWO),
    "the first is missing, and nothing tells": ([TWO], None, TWO),
    "the second is missing": ([ONE, BETWEEN], ONE, None),
    "the second is missing, and nothing tells": (["x = 1"], "x = 1", None),
    "the second is a stub": ([ONE, BETWEEN, "step = -1  # backwards\nx = None"], ONE, "step = -1  # backwards\nx = None"),
    "the stub stands above the work": (["step = 1  # forwards\nx = None", "x = 1", BETWEEN, "x = 2"], "x = 1", "x = 2"),
    "the first in two cells": (["step = 1  # forwards", "x = 1", BETWEEN, TWO], "x = 1", TWO),
    "bound with others": (["x, y = 1, 1", BETWEEN, "(q, [x, *r]) = 0, [2]"], "x, y = 1, 1", "(q, [x, *r]) = 0, [2]"),
    "both moved below": (["twice = 2", BETWEEN, "x = 1", "x = 2"], "x = 1", "x = 2"),
    "another in front": (["twice = 2", ONE, BETWEEN, TWO], ONE, TWO),
}  # fmt: skip


def merged(sources):
    """Return the merged notebook of cells that carry no marks."""
    kinds = {BETWEEN: "markdown"}
    cells = tuple(SubmittedCell(kinds.get(source, "code"), source) for source in sources)
    return merge(TEMPLATE, with_marks(TEMPLATE, RawNotebook("turns.ipynb", "", cells)))


class TestSameNames:
    """Two answers that bind x."""

    @pytest.mark.parametrize(("sources", "first", "second"), NOTEBOOKS.values(), ids=NOTEBOOKS)
    def test_each_is_found_by_its_order(self, sources, first, second):
        """The first that binds it is the first answer, unless the cells around it say otherwise."""
        held = {cell.grade_id: cell.source for cell in merged(sources).cells if cell.grade_id}

        assert (held.get("x"), held.get("x_2")) == (first, second)

    @pytest.mark.parametrize(("sources", "first", "second"), NOTEBOOKS.values(), ids=NOTEBOOKS)
    def test_each_is_kept_before_it_is_changed(self, sources, first, second):
        """Right work keeps its points, since what tests ask for is kept where the answer stands."""
        run = [cell.source for cell in merged(sources).cells]

        for keeper, answer, other in ((FIRST, first, second), (SECOND, second, first)):
            if answer is not None:
                assert run.index(keeper) == run.index(answer) + 1
            elif other is not None and answer == first:
                assert run.index(keeper) < run.index(other)

    @pytest.mark.parametrize(
        "second", ["while step < 3:\n    y = x = step\n    step += 1", "y = 2\nx = y"]
    )
    def test_an_answer_in_several_cells_is_kept_behind_all_of_them(self, second):
        """The first binds what the answer is known by, and a later one what else is kept."""
        keeper = "kept = deepcopy((step, y))"
        template = Template(
            "turns",
            (
                released("step = 1\n...", "step"),
                released(keeper, tags=("kept",)),
                released("check('step')", "test_step"),
                PROSE,
                released("y = 0"),
            ),
        )
        cells = [
            SubmittedCell("code", "def f():\n    y = 3\n    return y"),
            SubmittedCell("code", "step = 1"),
            SubmittedCell("code", second),
            SubmittedCell("markdown", BETWEEN),
            SubmittedCell("code", "y = 0"),
        ]
        raw = with_marks(template, RawNotebook("turns.ipynb", "", tuple(cells)))

        run = [cell.source for cell in merge(template, raw).cells]

        assert run[1:] == ["step = 1", second, keeper, "y = 0"]

    def test_a_given_cell_shows_where_one_that_is_kept_belongs(self):
        """Its answer is nowhere to be found: it stands above what comes next, not at the top."""
        template = Template("turns", (*TEMPLATE.cells[:2], PROSE, released("print(x)")))
        cells = (SubmittedCell("code", "globals()['x'] = 3"), SubmittedCell("markdown", BETWEEN))

        run = merge(template, RawNotebook("turns.ipynb", "", cells)).cells

        assert [cell.source for cell in run] == ["globals()['x'] = 3", FIRST]


BINDING = {
    "fig, (ax1, ax2) = plt.subplots(2)": {"fig", "ax1", "ax2"},
    "a = b = 3": {"a", "b"},
    "*a, b = c": {"a", "b"},
    "größe, b = 1, 2": {"größe", "b"},
    "x: int = 3": {"x"},
    "x, y[0], z.a = 3": set(),
    "f(a, b=3)": set(),
    "x[0] = 3": set(),
    "a, b == 3": set(),
    "if a == b: c = 3": set(),
    "    a, b = 3, 4": set(),
    "lambda x=3: x": set(),
}


class TestDefined:
    """What a cell's lines bind."""

    @pytest.mark.parametrize(("source", "names"), BINDING.items(), ids=BINDING)
    def test_names_are_told_from_the_lines_beginnings(self, source, names):
        """Several at once among them; no parser sees what a student wrote."""
        assert defined(source) == names
