"""What `layerlab.toml` decides, seen where it matters: in reports, on pages, in the gradebook."""

import sqlite3

import pytest
from click.testing import CliRunner

from autograder.cli import cli
from autograder.doctor.decided import checks
from autograder.proof.samples import make_notebook, write_submission
from autograder.record.report import from_json

from .conftest import ASSIGNMENT

WRONG = """
def scale_forward(x, a):
    return x + a, (x, a)
"""
# Wrong, with a gradient that is right for what it does.
SQUARED = {
    "scale_forward": "def scale_forward(x, a):\n    return a * x**2, (x, a)\n",
    "scale_backward": (
        "def scale_backward(dout, cache):\n"
        "    x, a = cache\n"
        "    return 2 * a * x * dout, np.sum(x**2 * dout)\n"
    ),
}
LATE = """
[assignments.01_tiny]
due = 2026-12-01T12:00:00Z

[late]
steps = [{after_hours = 0, percent = 50}]
"""
VOIDS = """
[[void]]
assignment = "01_tiny"
test = "TestScaleForward::test_scales"
reason = "The text said *add*."

[[void]]
assignment = "01_tiny"
test = "test_scale.py::TestScaleForward::test_leaves_x_alone"
reason = "It looked at another array."
points = "out"
"""
NO_CREDIT = "[points]\nfollow_through = false\n"
WHOLE = "[points]\nwhole_functions = true\n"
WORTH_OF_OUT = 1.0
CAME = "2026-12-01 13:00:00 UTC"


@pytest.fixture
def handed_in(own_course, release, solution):
    """Return a course in which Ada solved everything, Bob added, and Emmy did nothing."""
    notebooks = {
        "ada": make_notebook(release, solution),
        "bob": make_notebook(release, {**solution, "scale_forward": WRONG}),
        "emmy": release,
    }
    for student, notebook in notebooks.items():
        folder = own_course.root / "submitted" / student / ASSIGNMENT
        write_submission(folder, {"scale": notebook})
        (folder / "timestamp.txt").write_text(CAME)
    return own_course


@pytest.fixture
def run(handed_in, level):
    """Return a function that writes a `layerlab.toml`, and grades by it or calls another command."""

    def run(text, *arguments):
        (handed_in.root / "layerlab.toml").write_text(text)
        command = arguments or ("grade", "--jobs=1", f"--sandbox={level}")
        return CliRunner().invoke(cli, ["--course", str(handed_in.root), *command])

    return run


def report_on(course, student):
    """Return a student's report."""
    return from_json((course.root / "reports" / ASSIGNMENT / f"{student}.json").read_bytes())


def page_of(course, student):
    """Return a student's page."""
    return (course.root / "feedback" / student / ASSIGNMENT / "index.html").read_text()


def recorded(course):
    """Return what the gradebook says of each student: what was earned, of what, and lost."""
    query = """
        select student.id, sum(grade.auto_score), sum(grade_cells.max_score),
               max(submitted_notebook.late_submission_penalty)
        from grade
        join grade_cells on grade.cell_id = grade_cells.id
        join submitted_notebook on grade.notebook_id = submitted_notebook.id
        join submitted_assignment on submitted_notebook.assignment_id = submitted_assignment.id
        join student on submitted_assignment.student_id = student.id
        group by student.id order by student.id
    """
    with sqlite3.connect(course.root / "gradebook.db") as database:
        return {student: tuple(row) for student, *row in database.execute(query)}


class TestVoids:
    """Tests that were wrong."""

    def test_points_go_to_all_or_leave_the_total(self, run, handed_in):
        """In reports and in the gradebook alike, and with the reason on every page."""
        assert run("").exit_code == 0
        before = recorded(handed_in)
        result = run(VOIDS)
        after = recorded(handed_in)

        assert result.exit_code == 0, result.output
        tests = {test.id.rpartition("::")[2]: test for test in report_on(handed_in, "emmy").tests}
        given, out = tests["test_scales"], tests["test_leaves_x_alone"]
        assert given.earned == given.points > 0
        assert (out.earned, out.points) == (0.0, 0.0)
        # Whoever did nothing got nothing before.
        assert before["emmy"][0] == 0.0
        assert after["emmy"][0] == given.points
        # Whoever had all has all: the test is neither earned nor asked for.
        assert after["ada"][:2] == tuple(n - WORTH_OF_OUT for n in before["ada"][:2])
        for student in ("ada", "bob", "emmy"):
            page = page_of(handed_in, student)
            assert page.count("This test was wrong and decides nothing") == 2
            assert "The text said *add*." in page
            notebook = handed_in.root / "autograded" / student / ASSIGNMENT / "scale.ipynb"
            assert notebook.read_text().count("This test was wrong") == 2
        assert "the voided tests changed" in result.output
        assert run(VOIDS, "report").exit_code == 0
        page = (handed_in.root / "class" / f"{ASSIGNMENT}.html").read_text()
        assert page.count("This test was wrong") == 2
        assert run(VOIDS, "export", "--to", "junit").exit_code == 0
        (exported,) = handed_in.root.glob("exports/junit/*/bob*.xml")
        assert "The text said *add*." in exported.read_text()

    def test_one_that_means_no_test_stops_before_anything_is_graded(self, run, handed_in):
        """With the names of those there are."""
        text = VOIDS.replace("test_scales", "test_scale")
        result = run(text)

        assert result.exit_code == 2
        assert "has no hidden test 'TestScaleForward::test_scale' to void" in result.output
        assert "TestScaleForward::test_scales" in result.output
        assert not (handed_in.root / "reports").exists()


def earned_by_function(course, student):
    """Return what each function earned, and the sum of what its tests did."""
    report = report_on(course, student)
    tests = {
        function.function: sum(
            test.earned for test in report.tests if test.function == function.function
        )
        for function in report.functions
    }
    return {
        function.function: (function.earned, tests[function.function])
        for function in report.functions
    }


class TestPointsPolicy:
    """What tests earn together."""

    def test_credit_that_follows_through_can_be_left_out(self, run, handed_in, release, solution):
        """What earned it earns nothing, and says nothing of it; all else is as before."""
        squared = make_notebook(release, {**solution, **SQUARED})
        write_submission(handed_in.root / "submitted" / "bob" / ASSIGNMENT, {"scale": squared})
        assert run("").exit_code == 0
        before = {test.id: test for test in report_on(handed_in, "bob").tests}
        result = run(NO_CREDIT)
        after = {test.id: test for test in report_on(handed_in, "bob").tests}

        assert result.exit_code == 0, result.output
        credited = {name for name, test in before.items() if test.follow_through}
        assert credited
        for name, test in after.items():
            assert test.follow_through is None
            assert test.earned == (0.0 if name in credited else before[name].earned)
        for earned, of_tests in earned_by_function(handed_in, "bob").values():
            assert earned == of_tests
        assert "the points policy changed" in result.output

    def test_only_whole_functions_can_count(self, run, handed_in):
        """Then a test that holds beside one that does not earns nothing and says why; in the gradebook alike."""
        assert run("").exit_code == 0
        before = recorded(handed_in)
        result = run(WHOLE)
        after = recorded(handed_in)

        assert result.exit_code == 0, result.output
        assert after["ada"] == before["ada"]
        assert after["emmy"][0] == 0.0
        report = report_on(handed_in, "bob")
        waiting = [test for test in report.tests if test.waits_for_others]
        assert waiting
        assert after["bob"][0] == report.earned < before["bob"][0]
        for function in report.functions:
            assert function.earned in (0.0, function.points)
        sentence = "It counts once all tests of this function hold."
        assert page_of(handed_in, "bob").count(sentence) == len(waiting)
        notebook = handed_in.root / "autograded" / "bob" / ASSIGNMENT / "scale.ipynb"
        assert notebook.read_text().count(sentence) == len(waiting)
        for target in ("junit", "github"):
            assert run(WHOLE, "export", "--to", target).exit_code == 0
        assert sentence not in page_of(handed_in, "ada")

    def test_a_voided_test_never_keeps_a_function_from_being_whole(self, run, handed_in):
        """Neither where it gives its points to all nor where it left the total."""
        failing = [
            test.id.partition("::")[2]
            for test in (run(""), report_on(handed_in, "bob"))[1].tests
            if test.earned < test.points and test.function == "scale_forward"
        ]
        void = '\n[[void]]\nassignment = "01_tiny"\nreason = "Wrong."\ntest = "{}"\npoints = "{}"\n'
        for becomes in ("all", "out"):
            text = WHOLE + "".join(void.format(test, becomes) for test in failing)
            assert run(text).exit_code == 0
            (function,) = (
                found
                for found in report_on(handed_in, "bob").functions
                if found.function == "scale_forward"
            )
            assert function.earned == function.points > 0

    def test_students_read_beforehand_that_only_whole_functions_count(self, run, handed_in):
        """In the README of the release, where it is so."""
        readme = handed_in.release / ASSIGNMENT / "README.md"
        for text, is_said in (("", False), (WHOLE, True)):
            result = run(text, "build")
            assert result.exit_code == 0, result.output
            said = "A function earns its points once all of its tests hold." in readme.read_text()
            assert said == is_said


class TestLateness:
    """Due dates, extensions and the policy reach nbgrader's gradebook."""

    def test_late_work_loses_what_the_policy_says(self, run, handed_in):
        """Half for an hour too late, and nothing for whoever has a day more."""
        (handed_in.root / "students.csv").write_text("student,extra_hours\nada,24\n")

        result = run(LATE)

        assert result.exit_code == 0, result.output
        found = recorded(handed_in)
        assert found["ada"][2] in {None, 0.0}
        assert found["bob"][2] == pytest.approx(found["bob"][0] / 2)


SHOWN = {
    "all": ('title = "Layers <b>by</b> hand"\n', True, True),
    "the sentence": ('[failures]\nshown = "sentence"\n', True, False),
    "nothing until a date": ("[failures]\nshown_from = 2099-01-01 12:00:00\n", False, False),
    "nothing": ('[failures]\nshown = "nothing"\n', False, False),
}


class TestShown:
    """What students see of failures."""

    def test_pages_show_what_the_course_says(self, run, handed_in, level):
        """Points stay; sentences and what is behind them come and go, and the instructor's report has all."""
        for text, sentences, messages in SHOWN.values():
            (handed_in.root / "layerlab.toml").write_text(text)
            again = ("grade", "--regrade", "--jobs=1", f"--sandbox={level}", "-s", "bob")
            assert run(text, *again).exit_code == 0
            report, page = report_on(handed_in, "bob"), page_of(handed_in, "bob")
            failed = next(test for test in report.tests if test.outcome == "failed")

            assert (failed.sentence in page) is sentences
            assert (failed.message.split(".")[0] in page) is messages
            assert failed.message
            assert ("Layers &lt;b&gt;by&lt;/b&gt; hand: Feedback for bob" in page) is messages
            assert f"<strong>{report.earned:g}</strong>" in page
            assert ("Which tests hold is not shown" in page) is not sentences
            exported = run(text, "export", "--to", "github", "-s", "bob")
            assert exported.exit_code == 0, exported.output
            written = [path.read_text() for path in handed_in.root.glob("exports/github/*/bob/*")]
            assert any(failed.message.split(".")[0] in text for text in written) is messages

    def test_pages_follow_a_date_without_grading_again(self, run, handed_in):
        """What was not shown is shown once its time has come, and the report stays as it is."""
        assert run("[failures]\nshown_from = 2099-01-01 12:00:00\n").exit_code == 0
        path = handed_in.root / "reports" / ASSIGNMENT / "bob.json"
        before, failed = path.read_bytes(), report_on(handed_in, "bob").tests[0]
        assert failed.sentence not in page_of(handed_in, "bob")

        later = "[failures]\nshown_from = 2020-01-01 12:00:00\n"
        assert run(later, "feedback", "--dry-run").exit_code == 0
        assert failed.sentence not in page_of(handed_in, "bob")
        result = run(later, "feedback")

        assert result.exit_code == 0, result.output
        assert "3 pages with all that students may read" in result.output
        assert failed.sentence in page_of(handed_in, "bob")
        assert path.read_bytes() == before


class TestDoctor:
    """It says before grading what could not be done."""

    def test_it_names_what_the_files_name_in_vain(self, own_course):
        """An assignment, a package, a test that is not there."""
        texts = {
            "[assignments.02_gone]\ndue = 2026-12-01T12:00:00Z\n": "not there: 02_gone",
            'packages = ["no-such-package-anywhere"]\n': "no-such-package-anywhere is missing",
            'packages = ["numpy<1"]\n': "numpy is",
            VOIDS.replace("test_scales", "test_gone"): "has no hidden test",
            "[late\n": "layerlab.toml:1: this is no TOML",
        }
        for text, said in texts.items():
            (own_course.root / "layerlab.toml").write_text(text)
            found = []
            for check in checks:
                try:
                    found += [condition.text for condition in check(own_course)]
                except Exception as error:  # noqa: BLE001  # as the doctor does
                    found.append(str(error))
            assert any(said in text for text in found), (said, found)
