"""A fault of a hidden test is never the student's: nothing is recorded, and it is told where it is."""

import shutil

import pytest
from click.testing import CliRunner

from autograder.cli import cli
from autograder.course import Course
from autograder.judging import rehearsal
from autograder.judging.course_sandbox import sandbox_for
from autograder.judging.engine import Engine
from autograder.judging.faults import HiddenTestError
from autograder.proof.samples import make_notebook, write_submission
from autograder.record.report import Outcome, from_json
from autograder.sandbox import Level

from .conftest import ASSIGNMENT
from .test_engine import submission

# In place of the body of the test that x is left alone: {x} is drawn, {out} what the student returned.
BODY = '        x = rng.normal(size=4)\n        before = x.copy()\n        student.scale_forward(x, 3.0)\n\n        expect_unchanged(x, before, what="x")\n'
CALL = "out, _ = student.scale_forward(rng.normal(size=4), 3.0)"

OURS = {
    "a file that went away": f"{CALL}; np.loadtxt('/nowhere/known.csv')",
    "a folder instead of a file": f"{CALL}; open('/')",
    "a package that is not installed": f"{CALL}; import not_installed_here",
    "a name of an older version": f"{CALL}; from layerlab import expect_nearly",
    "a misspelt check": f"{CALL}; expect_clsoe(out, out)",
    "values that nobody made": f"{CALL}; from autograder.known_outputs import load; load('01_tiny', 'scale')",
    "a wrong shape before the call": f"np.ones(3).reshape(2, 2); {CALL}",
    "an expectation of its own input": f"expect_close(rng.normal(size=2), 7.0, what='x'); {CALL}",
    "the solution, asked for what it cannot": f"{CALL}; reference.scale_backward(out, None)",
    "a solution that is not there": f"{CALL}; reference.scale_sideways(out)",
    "a wrong shape after the call": f"{CALL}; out.reshape(3, 3)",
    "a bare assert that cannot hold": f"{CALL}; assert out.size == 5",
}
THEIRS = {
    "a number": ("return 3.0, None", "out, _ = student.scale_forward(np.ones(4), 3.0); out[0]"),
    "no pair": ("return None", CALL),
    "another size": ("return x[:2] * a, None", f"{CALL}; out.reshape(2, 2)"),
    "what the solution cannot take": (
        "return 'abc', None",
        f"{CALL}; reference.scale_forward(out, 2.0)",
    ),
    "a bare assert": ("return x[:2] * a, None", f"{CALL}; assert out.size == 4"),
}
TOO_LARGE = "out, _ = student.scale_forward(np.ones(4), 3.0); np.zeros(int(out[0]))"


@pytest.fixture(scope="module", params=list(Level), ids=str)
def sandbox(request, course, level, limits):
    """Return a sandbox for all cases of a level."""
    if request.param is Level.FULL and level is not Level.FULL:
        pytest.skip("this machine has no full sandbox")
    with sandbox_for(course, request.param, limits) as started:
        yield started


@pytest.fixture(scope="module")
def scratch(course, tmp_path_factory):
    """Return a copy of the course whose tests each case writes anew."""
    root = tmp_path_factory.mktemp("faults") / "course"
    shutil.copytree(course.root, root)
    return Course(root)


def write_body(course: Course, body: str) -> None:
    """Make `body` the second hidden test."""
    path = course.hidden / ASSIGNMENT / "test_scale.py"
    kept = course.root / "hidden.txt"
    if not kept.exists():
        kept.write_text(path.read_text())
    text = kept.read_text()
    assert BODY in text
    text = text.replace(BODY, f"        {body}\n")
    path.write_text(text.replace("(self, student, rng)", "(self, student, reference, rng)"))


@pytest.fixture
def graded(sandbox, scratch, templates, release, solution):
    """Return a function that grades a submission by a course with another test."""

    def graded(body, forward=None):
        write_body(scratch, body)
        sources = dict(solution)
        if forward is not None:
            sources["scale_forward"] = f"def scale_forward(x, a):\n    {forward}\n"
        engine = Engine(scratch, ASSIGNMENT, sandbox)
        return engine.grade(submission(templates, make_notebook(release, sources))).report

    return graded


class TestOurs:
    @pytest.mark.parametrize("body", OURS.values(), ids=OURS)
    def test_there_is_no_grade(self, graded, body):
        """And its file and line are told."""
        with pytest.raises(HiddenTestError, match=r"hidden/01_tiny/test_scale\.py:\d+: the test"):
            graded(body)


class TestTheirs:
    @pytest.mark.parametrize(("forward", "body"), THEIRS.values(), ids=THEIRS)
    def test_what_using_an_answer_raises(self, graded, forward, body):
        """The solution's answers can be used so."""
        report = graded(body, forward)

        assert report.tests[1].outcome is Outcome.FAILED
        assert report.tests[1].earned == 0

    def test_the_right_answer_can_be_used(self, graded):
        """None of these tests is impossible to pass."""
        for _, body in THEIRS.values():
            assert graded(body).earned == 5.0

    def test_what_is_too_large_is_called_so(self, graded):
        """There is a budget of what a test may hold."""
        report = graded(TOO_LARGE, "return x * 1e15, None")

        assert "returned is too large" in report.tests[1].message


class TestClass:
    @pytest.fixture
    def run(self, own_course, release, solution, level):
        """Return a function that grades Ada, who solved all, and Bob, who returns a list."""
        lists = "def scale_forward(x, a):\n    return list(a * x), None\n"
        for student, sources in {
            "ada": solution,
            "bob": solution | {"scale_forward": lists},
        }.items():
            notebook = make_notebook(release, sources)
            write_submission(
                own_course.root / "submitted" / student / ASSIGNMENT, {"scale": notebook}
            )

        def run(*options):
            arguments = ["--course", str(own_course.root), "grade", "--jobs=1"]
            return CliRunner().invoke(
                cli, [*arguments, "--no-gradebook", f"--sandbox={level}", *options]
            )

        return run

    @pytest.mark.parametrize(
        "body",
        [
            f"{CALL}; np.loadtxt('gone.csv')",
            "assert rng.normal() > 9",
            "import pytest; pytest.skip()",
        ],
        ids=["file", "luck", "skipped"],
    )
    def test_a_test_that_the_solution_fails_stops_the_run(self, run, own_course, body):
        """Before anybody is graded by it."""
        write_body(own_course, body)

        result = run()

        assert result.exit_code == 2
        assert "test_scale.py:21: the test does not pass on the solution" in result.output
        assert not list((own_course.root / "reports").rglob("*.json"))

    def test_a_fault_that_one_answer_meets_costs_that_one_no_grade(self, run, own_course):
        """It is told by name, the others are graded, and so is that one once the test is mended."""
        write_body(own_course, f"{CALL}; isinstance(out, np.ndarray) or expect_clsoe(out)")
        reports = own_course.root / "reports" / ASSIGNMENT

        first = run()

        assert first.exit_code == 1
        assert "not graded, by a fault of the grader's: bob" in first.stderr
        assert "test_scale.py:21: the test does not work (NameError" in first.stderr
        assert from_json((reports / "ada.json").read_bytes()).earned == 5.0
        lost = from_json((reports / "bob.json").read_bytes())
        assert [problem.code for problem in lost.problems] == ["test-failed"]

        write_body(own_course, f"{CALL}; assert len(out) == 4")
        second = run("--student=bob")

        assert second.exit_code == 0, second.output
        assert from_json((reports / "bob.json").read_bytes()).problems == ()


class TestRehearsal:
    def test_a_second_run_pays_nothing(self, own_course, monkeypatch):
        """Until something changes that a grade depends on."""
        runs = []
        monkeypatch.setattr(rehearsal, "_run", lambda *told: runs.append(told))

        for key in ("one", "one", "other", "other", "one"):
            rehearsal.rehearse(own_course, ASSIGNMENT, key)

        assert len(runs) == 3

    def test_a_test_that_fails_is_looked_at_again(self, own_course):
        """What was told once is told until it is mended."""
        write_body(own_course, f"{CALL}; raise RuntimeError('not yet')")
        for _ in range(2):
            with pytest.raises(HiddenTestError, match="RuntimeError: not yet"):
                rehearsal.rehearse(own_course, ASSIGNMENT, "key")
