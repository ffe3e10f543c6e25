"""A setup cell that stops early, or is gone, costs a right solution nothing, and the page says what it lacks."""

import pytest

from autograder.judging.course_sandbox import sandbox_for
from autograder.judging.engine import Engine
from autograder.reports.feedback import feedback_page

from .conftest import ASSIGNMENT
from .preambles import PREAMBLES
from .test_engine import codes, submission

SETUP = 1  # the place of the released setup cell
NUMBER = SETUP + 1
RIGHT = "def scale_forward(x, a):\n    return a * x, (x, a)"
WRONG = "def scale_forward(x, a):\n    return a + x, (x, a)"


@pytest.fixture(scope="module")
def grade(course, level, templates):
    """Return a function that grades a notebook, and takes its time: none of these cells is meant to hang."""
    with sandbox_for(course, level) as sandbox:
        engine = Engine(course, ASSIGNMENT, sandbox)
        yield lambda notebook: engine.grade(submission(templates, notebook))


def page_of(graded):
    """Return the text of the page that the student gets."""
    return feedback_page(graded.report, graded.notebooks)


def code(source, **metadata):
    """Return a code cell."""
    return {"cell_type": "code", "source": source, "metadata": metadata, "outputs": []}


def cell_of(notebook, grade_id):
    """Return the cell that nbgrader knows by this name."""
    return next(
        cell
        for cell in notebook["cells"]
        if cell["metadata"].get("nbgrader", {}).get("grade_id") == grade_id
    )


def bound(report, function="scale_forward"):
    """Return what is said of the cells that bound a function's name."""
    return next(f.bound for f in report.functions if f.function == function)


class TestPreambles:
    """The setup cell is replaced by what real notebooks have in its place."""

    def test_they_are_many(self):
        """Sixty, and each another one."""
        assert len(PREAMBLES) >= 60
        assert len({preamble.source for preamble in PREAMBLES.values()}) == len(PREAMBLES)

    @pytest.mark.parametrize("preamble", PREAMBLES.values(), ids=PREAMBLES)
    def test_a_right_solution_keeps_its_points(self, grade, solved, preamble):
        """All points are earned; the page names the lines that were not run, and what does nothing."""
        solved["cells"][SETUP]["source"] = preamble.source

        graded = grade(solved)
        page = page_of(graded)

        assert graded.report.earned == graded.report.points
        assert preamble.said in page
        if preamble.lines:
            first, *others = map(str, preamble.lines)
            told = [p.message for p in graded.report.problems if f"cell {NUMBER}" in p.where]
            assert len(told) == 1
            assert f"line {first}" in told[0] or f"lines {first}" in told[0]
            assert all(number in told[0].partition("without")[2] for number in others)
            assert told[0] in page
        else:
            assert not {"cell-stopped", "lines-left-out", "bad-lines"} & {*codes(graded.report)}

    @pytest.mark.parametrize("kind", ["deleted", "markdown", "raw"])
    def test_the_cell_may_be_gone(self, grade, solved, kind):
        """Whether it was deleted or turned into prose, nothing is missing."""
        if kind == "deleted":
            del solved["cells"][SETUP]
        else:
            solved["cells"][SETUP]["cell_type"] = kind

        report = grade(solved).report

        assert report.earned == report.points


# What stands above a right solution, in its own cell; the code of the problem that names it.
ABOVE = {
    "a package that is missing": ("import keras", "cell-stopped"),
    "a picture that is missing": ("open('figure.png')", "cell-stopped"),
    "an assertion that fails": ("assert 1 == 2, 'not yet'", "cell-stopped"),
    "a name from a cell that was deleted": ("print(my_data.shape)", "cell-stopped"),
    "a print of Python 2": ("print 'here'", "bad-lines"),
    "a magic of another host": ("%tensorflow_version 2.x", "cell-stopped"),
    "a note to oneself": ("look at the lecture again", "bad-lines"),
}
# Below it, in a cell of its own, what cannot undo it; what is then said of the function.
BELOW = {
    "an untouched stub": (None, "; the untouched stub in cell 9 does not count"),
    "a wrong one below a line that fails": (
        f"import keras\n{WRONG}",
        "; what cell 9 says of it does not count",
    ),
    "a wrong one below a line that is no Python": (
        f"print 'here'\n{WRONG}",
        "; what cell 9 says of it does not count",
    ),
}
# Below it, what does undo it, as it does in Jupyter.
UNDOES = {
    "a wrong one": (WRONG, "defined in cells 3 and 9; the last counts"),
    "its result": (
        "scale_forward = scale_forward(1.0, 2.0)",
        "defined in cell 3; cell 9 made it a tuple",
    ),
    "its removal": ("del scale_forward", "defined in cell 3; it was removed by cell 9"),
}


class TestSolutionCells:
    """What holds of the setup cell holds of a solution's."""

    @pytest.mark.parametrize(("line", "code"), ABOVE.values(), ids=ABOVE)
    def test_a_line_that_fails_costs_what_it_says(self, grade, solved, line, code):
        """The function below it is defined, tested and right; the line is named."""
        cell = cell_of(solved, "scale_forward")
        cell["source"] = f"{line}\n{cell['source']}"

        graded = grade(solved)

        assert graded.report.earned == graded.report.points
        assert codes(graded.report) == [code]
        assert graded.report.problems[0].message in page_of(graded)

    def test_a_function_is_whole_or_not_there(self, grade, solved):
        """What would be left of a function without the line that is no Python is another function."""
        wrong = "def scale_forward(x, a):\n    print x\n    return a * x, (x, a)"
        cell_of(solved, "scale_forward")["source"] = wrong

        report = grade(solved).report

        assert report.earned == 0
        assert codes(report) == ["syntax-error"]


class TestLastWord:
    """Of several cells that bind a function's name, one counts, and the page says which."""

    @pytest.mark.parametrize(("source", "said"), BELOW.values(), ids=BELOW)
    def test_what_cannot_count_undoes_nothing(self, grade, solved, release, source, said):
        """A stub that nobody touched, and what stands below a line that failed, replace no function."""
        solved["cells"].append(code(source or cell_of(release, "scale_forward")["source"]))

        graded = grade(solved)

        assert graded.report.earned == graded.report.points
        assert bound(graded.report) == f"defined in cell 3{said}"
        assert bound(graded.report) in page_of(graded)

    @pytest.mark.parametrize(("source", "said"), UNDOES.values(), ids=UNDOES)
    def test_what_counts_is_named(self, grade, solved, source, said):
        """The last word is the student's, and the page says where it stands."""
        solved["cells"].append(code(source))

        graded = grade(solved)

        assert graded.report.earned < graded.report.points
        assert bound(graded.report) == said
        assert said in page_of(graded)

    @pytest.mark.parametrize("change", [str, lambda s: s.replace("    # TODO", "    # todo")])
    def test_a_solution_above_the_untouched_stub_counts(self, grade, solved, release, change):
        """Whoever writes into a cell of their own, above the one that was made for it, is done."""
        stub = cell_of(release, "scale_forward")["source"]
        cell_of(solved, "scale_forward")["source"] = change(stub)
        solved["cells"].insert(SETUP + 1, code(RIGHT))

        report = grade(solved).report

        assert report.earned == report.points

    @pytest.mark.parametrize(
        "typed",
        [
            RIGHT,
            f'check("scale_forward")\n\n{RIGHT}',
            "scale_forward = lambda x, a: (a * x, (x, a))",
        ],
        ids=["instead", "below", "by assignment"],
    )
    def test_what_is_typed_into_the_test_cell_counts(self, grade, solved, release, typed):
        """If nothing else defines it; it is shown in a cell of its own, and the test is put back."""
        stub = cell_of(release, "scale_forward")["source"]
        cell_of(solved, "scale_forward")["source"] = stub
        cell_of(solved, "test_scale_forward")["source"] = typed

        graded = grade(solved)

        cells = graded.notebooks["scale.ipynb"]["cells"]
        assert graded.report.earned == graded.report.points
        assert "stands in a cell of its own" in graded.report.problems[0].message
        assert [cell["source"] for cell in cells].count(typed) == 1
        assert bound(graded.report) == "defined in cell 4"

    def test_a_solution_wins_over_the_test_cell(self, grade, solved):
        """An experiment in the test cell undoes nothing."""
        cell_of(solved, "test_scale_forward")["source"] = WRONG

        report = grade(solved).report

        assert report.earned == report.points
        assert bound(report) == "defined in cell 3; what cell 4 says of it does not count"

    def test_a_helper_in_the_test_cell_is_kept(self, grade, solved):
        """It is as much the student's work as the function that calls it."""
        cell_of(solved, "test_scale_forward")["source"] = "def helper(x, a):\n    return a * x"
        own = "def scale_forward(x, a):\n    return helper(x, a), (x, a)"
        cell_of(solved, "scale_forward")["source"] = own

        report = grade(solved).report

        assert report.earned == report.points

    @pytest.mark.parametrize("first", [WRONG, RIGHT], ids=["wrong first", "right first"])
    def test_of_two_copies_the_last_counts(self, grade, solved, first):
        """The message about copies promises nothing else than what was done."""
        last = RIGHT if first == WRONG else WRONG
        holder = cell_of(solved, "scale_forward")
        holder["source"] = first
        solved["cells"].append({**holder, "source": last})

        graded = grade(solved)

        report = graded.report
        forward = next(f for f in report.functions if f.function == "scale_forward")
        assert (forward.earned == forward.points) == (last == RIGHT)
        assert "those that were changed were run" in report.problems[0].message
        assert bound(report) == "defined in cells 3 and 9; the last counts"
