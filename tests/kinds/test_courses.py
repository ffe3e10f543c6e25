"""Three small courses: each proven as the built-in one is, and attacked as it is."""

import re
import shutil

import pytest
from click.testing import CliRunner

from autograder.cli import cli
from autograder.course import Course
from autograder.intake.submission import read_submission
from autograder.intake.template import read_release
from autograder.judging.solutions import read_exercises
from autograder.proof.samples import make_notebook, solution_sources, write_submission
from autograder.proof.verify import verify
from autograder.record.report import Outcome
from autograder.reports.feedback import feedback_page
from autograder.sandbox import Level

from .conftest import setup_of

# What each course needs that may not be there.
NEEDS = {"classes": (), "values": (), "tables": ("pandas", "scipy")}


@pytest.fixture(params=NEEDS)
def name(request):
    """Return the name of each course whose packages are here."""
    for package in NEEDS[request.param]:
        pytest.importorskip(package, reason="the extra `frames` has it")
    return request.param


# What becomes of every number that the solution's cells bind or return: no lie earns a point.
LIES = {
    "nothing": "None",
    "not a number": "float('nan')",
    "text": "'0.5'",
    "a list": "[1.0, 2.0]",
    "an array of objects": "np.array([None, 3], object)",
    "far off": "1e300",
    "true": "True",
    "what equals everything": "type('Yes', (), {'__eq__': lambda *_: True, '__hash__': None})()",
    "what equals everything, as a float": "type('Yes', (float,), {'__eq__': lambda *_: True, '__hash__': None})(9)",
}
# Likewise of tables and sparse matrices.
TABLES = {
    "no rows": "pd.DataFrame({'city': [], 'trips': [], 'mean': [], 'longest': []})",
    "rows without an end": "pd.DataFrame(index=range(10**15))",
    "what is unpickled": "pd.DataFrame({'city': [type('Odd', (), {'__reduce__': print})()] * 3})",
    "columns of one name": "pd.DataFrame([[1, 2]] * 3, columns=['city', 'city'])",
    "a table within a table": "pd.DataFrame({'city': [pd.DataFrame()] * 3})",
    "a class of one's own": "type('Mine', (pd.DataFrame,), {'__eq__': lambda *_: True})({'city': [1, 2]})",
    "a huge sparse matrix": "sparse.csr_array((2**30, 2**30))",
    "a sparse matrix of nothing": "sparse.csr_array((8, 3))",
    "a pile of columns": "pd.DataFrame(np.zeros((2, 5000)))",
    "categories": "pd.DataFrame({'city': pd.Categorical(['Graz', 'Rome', 'Wien'])})",
}
WORKER = """
import gc
worker = next(item for item in gc.get_objects() if type(item).__name__ == "Worker")
"""
# What a submission does that has got hold of its own end of the wire.
FORGERIES = {
    "a method that is none": "reply['method'] = True",
    "missing and there": "reply['missing'] = True",
    "a handle of no number": "reply['result'] = ['h', 10**30, 'X', 'some other object']",
    "a handle with other words": "reply['result'] = ['h', 0, 'X' * 5000, '<b>right</b>']",
    "an answer to another request": "reply['seq'] += 1",
    "a result without an end": "reply['result'] = ['l', *[['l']] * 300_000]",
    "no result": "reply.pop('result', None)",
    "marks that are no marks": "reply['method'] = reply['missing'] = 'yes'",
}


def grade(engine, course, student, sources, extra=()):
    """Hand in the release with some sources written into it, and grade that."""
    (assignment,) = course.assignments()
    release = read_release(course.release / assignment)
    notebooks = {name: make_notebook(release[name], sources, extra) for name in release}
    submitted = course.root / "submitted"
    write_submission(submitted / student / assignment, notebooks)
    return engine.grade(read_submission(submitted, student, assignment, engine.templates))


def solved(course):
    """Return the solution of each cell."""
    (assignment,) = course.assignments()
    (exercise,) = read_exercises(course, assignment).values()
    return solution_sources(exercise)


class TestProof:
    def test_each_mistake_is_caught_and_named(self, course_of, name, level):
        """The release earns 0, the solutions everything, and every mistake is told by its name."""
        if level is not Level.FULL:
            pytest.skip("what is proven hangs on no wall")

        found = verify(setup_of(course_of(name), level), jobs=1)

        assert found.complaints == ()
        assert [
            row.entry.name for row in found.rows if not row.entry.unusual and not row.named
        ] == []


class TestAttacks:
    @pytest.mark.parametrize("lie", LIES.values(), ids=LIES)
    def test_a_lying_value_earns_nothing(self, engine_of, course_of, lie):
        """Whatever a cell binds in the place of a right value."""
        course = course_of("values")
        lies = f"import numpy as np\nw = b = mse = outliers = {lie}"
        sources = dict.fromkeys(("fit", "mse", "report"), lies)

        report = grade(engine_of("values"), course, "liar", sources).report

        assert report.earned == 0
        assert {test.outcome for test in report.tests} <= {Outcome.FAILED, Outcome.NOT_ATTEMPTED}

    @pytest.mark.parametrize("forgery", FORGERIES.values(), ids=FORGERIES)
    def test_a_forged_frame_earns_nothing(self, engine_of, course_of, name, forgery):
        """The untouched release, with answers of its own making."""
        course = course_of(name)
        cell = (
            f"{WORKER}\nchannel = worker._channel\nsend = channel.answer\n"
            f"def answer(reply, buffers):\n    {forgery}\n    send(reply, buffers)\n"
            "channel.answer = answer\n"
            "class Standardizer:\n    def __init__(self, *a, **k): self.x = 1\n"
            "Momentum = Standardizer\nfill_prices = one_hot = lambda x: x\nby_city = []\nw = b = mse = outliers = 0"
        )

        graded = grade(engine_of(name), course, "forger", {}, [cell])

        assert graded.report.earned == 0
        assert "<b>right" not in feedback_page(graded.report, graded.notebooks)

    @pytest.mark.parametrize("lie", TABLES.values(), ids=TABLES)
    def test_a_lying_table_earns_nothing(self, engine_of, course_of, lie):
        """Whatever pandas makes of it, and however large it is."""
        pytest.importorskip("pandas", reason="the extra `frames` has it")
        course = course_of("tables")
        values = (
            f"import numpy as np\nimport pandas as pd\nfrom scipy import sparse\nby_city = {lie}"
        )
        fill = f"import numpy as np\ndef fill_prices(table):\n    return {lie}"
        hot = f"import numpy as np\ndef one_hot(labels):\n    return {lie}"
        sources = {"by_city": values, "fill_prices": fill, "one_hot": hot}

        report = grade(engine_of("tables"), course, "liar", sources).report

        assert report.earned == 0
        assert {test.outcome for test in report.tests} <= {Outcome.FAILED, Outcome.ERROR}

    def test_output_is_no_word_of_the_processs_after_its_cells(self, engine_of, course_of):
        """What a cell showed is kept when it has run; a value that is asked for later changes nothing of it."""
        course = course_of("values")
        sources = {**solved(course), "report": "print('slope')"}
        late = "class Late(float):\n    def __float__(self):\n        print('slope 1.59')\n        return 1.59\n"

        report = grade(engine_of("values"), course, "late", sources, [late]).report

        (test,) = [test for test in report.tests if test.function == "report"]
        assert test.outcome is Outcome.FAILED

    def test_an_object_that_fights_back_costs_its_own_tests_alone(self, engine_of, course_of):
        """A class whose methods hang, die and flood leaves the other class its points."""
        course = course_of("classes")
        hostile = (
            "import os\nclass Standardizer:\n    def __init__(self, eps=0): pass\n"
            "    def fit(self, x): os._exit(0)\n"
            "    def __getattr__(self, name):\n        while True: pass\n"
        )
        sources = {**solved(course), "Standardizer": hostile}

        report = grade(engine_of("classes"), course, "hostile", sources).report

        earned = {result.function: result.earned for result in report.functions}
        assert earned == {"Standardizer": 0, "Momentum": 4}


class TestPages:
    def test_what_a_person_judges_is_shown_with_its_rubric(self, engine_of, course_of):
        """The picture itself, each line with its points, and that somebody will look at it."""
        course = course_of("values")
        sources = {**solved(course), "picture": "plt.plot(x, w * x + b);"}

        graded = grade(engine_of("values"), course, "painter", sources)
        page = feedback_page(graded.report, graded.notebooks)

        assert (graded.report.earned, graded.report.by_hand) == (12, 5)
        answer = page.split('<article id="line.picture">')[1].split("</article>")[0]
        assert "waits for a person, who gives up to 3 points" in answer
        assert re.search(r"both axes are named\s*<span class=\"number\">1<", answer)
        assert answer.count("<img ") == 1

    def test_the_sentence_speaks_of_the_method(self, engine_of, course_of):
        """One that is not written, or raises, is called by its class and name."""
        course = course_of("classes")
        source = solved(course)["Standardizer"].replace("self.spread + self.mean", "self.sprad")
        sources = {"Standardizer": source}

        report = grade(engine_of("classes"), course, "typo", sources).report

        told = {test.id.rpartition("::")[2]: (test.message, test.call) for test in report.tests}
        message, call = told["test_inverse_brings_back"]
        assert "AttributeError" in message
        assert call == "Standardizer.inverse(z)"
        assert told["test_remembers_the_way"][0] == "Momentum is not written yet."


class TestCommands:
    def test_what_is_about_functions_alone_says_so(self, course_of, level, tmp_path):
        """Two students share an unknown mistake in a class: it has no repair, its example is shown, and the remedy is named."""
        # Of this course, what other tests have handed in is left behind.
        others = shutil.ignore_patterns("submitted", "reports", "feedback", "autograded")
        root = shutil.copytree(course_of("classes").root, tmp_path / "course", ignore=others)
        course = Course(root)
        wrong = solved(course)["Momentum"].replace("self.rate * gradient", "3.7 * gradient")
        release = read_release(course.release / "01_objects")["scaling"]
        for student in ("ada", "emmy"):
            folder = course.root / "submitted" / student / "01_objects"
            notebook = make_notebook(release, {**solved(course), "Momentum": wrong})
            write_submission(folder, {"scaling": notebook})

        def run(*words):
            options = () if words[0] in ("learn", "report") else (f"--sandbox={level}", "-j1")
            return CliRunner().invoke(cli, ["--course", str(course.root), *words, *options])

        graded = run("grade", "--no-gradebook")
        explained = run("explain")
        learned = run("learn", "01_objects", "1", "--name=own_rate", "--sentence=You x.", "--yes")

        assert graded.exit_code == 0, graded.output
        assert "2 in classes, values or no cell, where nothing is searched" in explained.output
        assert learned.exit_code == 2
        assert "Momentum is a class or a cell of values" in learned.output
        assert "scaling.toml, as [Momentum.a_name]" in learned.output
