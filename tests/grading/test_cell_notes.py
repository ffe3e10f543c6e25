"""What is said of cells that ran, or could not be run."""

import json

import msgspec
import pytest

from autograder.intake.submission import submission_of
from autograder.judging.notes import syntax_problem
from autograder.proof.samples import make_notebook
from autograder.publish.gate import published_notebook
from autograder.record.repeated import said_alike
from autograder.record.report import Outcome
from autograder.reports.feedback import feedback_page

from .conftest import ASSIGNMENT
from .test_submission import File, Folder

CONFLICT = """\
<<<<<<< HEAD
def scale_forward(x, a):
    return a * x, (x, a)
=======
def scale_forward(x, a):
    return x * a, (x, a)
>>>>>>> mine
"""
NEWER = {
    "generics": "def scale_forward[T](x: T, a: float) -> T:\n    return (\n",
    "a type": "type Pair = tuple[float, float\n",
    "a template": "x = t'{x}' if",
}

# source of the cell of scale_forward, and other cells; what is right all the same
BOUND_OTHERWISE = {
    "imported": ("from own import scale_forward", ()),
    "unpacked": (
        "def f(x, a):\n    return a * x, (x, a)\n(scale_forward, other) = f, None",
        (),
    ),
    "by exec": ("exec('''def scale_forward(x, a):\n    return a * x, (x, a)''')", ()),
    "in a condition": (
        "if True:\n    def scale_forward(x, a):\n        return a * x, (x, a)\n",
        (),
    ),
    "by globals": (
        "globals()['scale_' + 'forward'] = lambda x, a: (a * x, (x, a))",
        (),
    ),
}
OWN = "def scale_forward(x, a):\n    return a * x, (x, a)\n"


@pytest.fixture
def grade(engine, templates, release, solution):
    """Return a function that grades the solution with these sources, version and files instead."""

    def grade(changes, python=None, files=()):
        notebook = make_notebook(release, {**solution, **changes})
        if python is not None:
            notebook["metadata"] = {"language_info": {"name": "python", "version": python}}
        own = File("scale.ipynb", json.dumps(notebook).encode())
        folder = Folder("ada", ASSIGNMENT, (own, *files))
        return engine.grade(submission_of(folder, templates))

    return grade


def codes(graded):
    """Return the codes of the problems."""
    return [problem.code for problem in graded.report.problems]


class TestSyntax:
    @pytest.mark.parametrize("source", NEWER.values(), ids=NEWER)
    def test_newer_syntax_is_named_with_both_versions(self, grade, source):
        """The student's Python may read what ours cannot."""
        cell = f"{source}\n{OWN}"

        (problem,) = grade({"scale_forward": cell}, python="3.99.1").report.problems

        assert problem.code == "newer-python"
        assert "Python 3.99.1" in problem.message
        assert "which runs it here" in problem.message

    @pytest.mark.parametrize("python", [None, "3.8.10", "3.11.0", "2.7.18"])
    def test_older_versions_explain_nothing(self, python):
        """An error of the same or an older version is the student's to mend."""
        found = syntax_problem("if x", python, "scale.ipynb, cell 2", "2")

        assert found.code == "syntax-error"

    @pytest.mark.parametrize(
        "source",
        [CONFLICT, CONFLICT.replace("HEAD", "Updated upstream"), f"x = 1\n{CONFLICT}y = 2"],
    )
    def test_conflict_markers_in_a_cell(self, grade, source):
        """Tools that merge notebooks leave them in the cell instead of the file."""
        assert codes(grade({"scale_forward": source}, python="3.99.1")) == ["conflict-in-cell"]


class TestGuesses:
    @pytest.mark.parametrize(("source", "others"), BOUND_OTHERWISE.values(), ids=BOUND_OTHERWISE)
    def test_no_function_that_works_is_called_missing(self, grade, source, others):
        """However it was bound, there it is."""
        files = (File("own.py", OWN.encode()), *others)

        graded = grade({"scale_forward": source}, files=files)

        assert graded.report.earned == 5
        assert codes(graded) == []

    def test_both_functions_in_one_cell(self, engine, templates, release, solution):
        """The other cell was deleted; nothing is missing."""
        both = "\n\n".join(solution[name] for name in ("scale_forward", "scale_backward"))
        notebook = make_notebook(release, {"scale_forward": both})
        notebook["cells"] = [cell for cell in notebook["cells"] if cell["id"] != "scale_backward"]
        file = File("scale.ipynb", json.dumps(notebook).encode())

        graded = engine.grade(submission_of(Folder("ada", ASSIGNMENT, (file,)), templates))

        assert graded.report.earned == 5
        assert codes(graded) == ["moved-solution"]

    def test_a_function_that_is_not_there_is(self, grade):
        """The note stands where it is true."""
        graded = grade({"scale_forward": "def my_scale(x, a):\n    return a * x, (x, a)"})

        assert codes(graded) == ["renamed-function"]


FAILING = {
    "a decorator": "@undefined\ndef scale_forward(x, a):\n    return a * x, (x, a)",
    "a default": "def scale_forward(x, a=1 / 0):\n    return a * x, (x, a)",
    "a group": "raise ExceptionGroup('oh', [ValueError(1)])\n",
}


class TestToldOnce:
    @pytest.mark.parametrize("source", FAILING.values(), ids=FAILING)
    def test_a_cell_that_fails_is_told_once(self, grade, release, source):
        """Each of its tests is stopped by it; the page and nbgrader's notebook say why once."""
        graded = grade({"scale_forward": source})

        stopped = [test for test in graded.report.tests if test.function == "scale_forward"]
        assert {test.outcome for test in stopped} == {Outcome.ERROR}
        said = "The cell that defines scale_forward failed."
        # Above stands the summary for paper.
        _, _, page = feedback_page(graded.report, graded.notebooks).partition("<main>")
        assert page.count(said) <= 2
        executed = graded.notebooks["scale.ipynb"]
        scored = published_notebook(graded.report, "scale", executed, release)
        (text,) = [
            cell["outputs"][0]["text"]
            for cell in scored["cells"]
            if cell["id"] == "test_scale_forward"
        ]
        assert text.count(said) == 1

    def test_only_what_several_tests_say_is_told_apart_from_them(self, grade):
        """A finding belongs to its test, and a single message needs no other place."""
        (first, *_) = grade({}).report.tests
        replace = msgspec.structs.replace
        error = replace(first, outcome=Outcome.ERROR, message="It raised.")
        failed = replace(first, outcome=Outcome.FAILED, message="Not so.")

        assert said_alike([error, failed, failed]) == ()
        assert said_alike([error, failed, error]) == ("It raised.",)
