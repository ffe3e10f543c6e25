"""One submission, from its notebooks to its Report, in the real sandbox."""

import json
import re

import msgspec
import pytest

from autograder.errors import CourseError
from autograder.intake.submission import submission_of
from autograder.judging.engine import Engine
from autograder.judging.fingerprint import context_key
from autograder.judging.judge import FOLLOW_THROUGH
from autograder.proof.samples import make_notebook
from autograder.record.report import Outcome, from_json, to_json
from autograder.sandbox import Limits, SandboxError

from .conftest import ASSIGNMENT
from .test_submission import File, Folder

HANGS = "def scale_forward(x, a):\n    while True:\n        pass\n"
DIES = "import os\ndef scale_forward(x, a):\n    os._exit(0)\n"
HANGS_ONCE = """\
def scale_forward(x, a):
    while x.ndim == 1:
        pass
    return a * x, (x, a)
"""
RAISES = "def scale_forward(x, a):\n    return x @ np.ones(7), 0\n"
SQUARED = "def scale_forward(x, a):\n    return a * x**2, (x, a)\n"
SQUARED_BACK = """\
def scale_backward(dout, cache):
    x, a = cache
    return 2 * a * x * dout, np.sum(x**2 * dout)
"""
# Answers so often in one process, and then no more: what a busy machine may do at any moment.
WAITING = """\
called = []
def in_time(function):
    def waits(*args):
        called.append(args[0].ndim)
        while {late}:
            pass
        return function(*args)
    return waits
scale_forward = in_time(scale_forward)
"""
# With what becomes of the credit. A vector comes in one of the tests alone, and so in the first process.
LATE = {
    "in the test, once": ("1 in called and len(called) > 8", FOLLOW_THROUGH * 2),
    "when it is explained, once": ("1 in called and len(called) > 20", FOLLOW_THROUGH * 2),
    "in the test, each time": ("len(called) > 8", 0.0),
    "when it is explained, each time": ("len(called) > 25", 0.0),
}
# All entries move together, which they do in no scaling.
MADE_UP = """\
def scale_forward(x, a):
    weights = np.cos(np.arange(x.size)).reshape(x.shape)
    return weights * np.tanh(0.1 * a * x.sum()), (x, a, weights)
"""
MADE_UP_BACK = """\
def scale_backward(dout, cache):
    x, a, weights = cache
    slope = 0.1 * (dout * weights).sum() * (1 - np.tanh(0.1 * a * x.sum()) ** 2)
    return slope * a * np.ones(x.shape), slope * x.sum()
"""
LEAKS = """\
class Leak(Exception):
    pass
def scale_forward(x, a):
    Leak.__name__ = f"Leak{x}"
    raise Leak(f"x is {x}, a is {a}")
"""
LEAKS_TYPE = """\
def scale_forward(x, a):
    return type(f"T{x}", (), {})(), 0
"""


class BrokenSandbox:
    """A sandbox that cannot make a process any more."""

    zygote = None
    packages = ()

    def __init__(self, level, limits):
        self.level = level
        self.limits = limits

    def worker(self, seed, files):
        msg = "gone"
        raise SandboxError(msg)


def submission(templates, notebook, student="ada"):
    """Return the submission of a student who handed in this notebook."""
    files = (File("scale.ipynb", json.dumps(notebook).encode()),)
    return submission_of(Folder(student, ASSIGNMENT, files), templates)


@pytest.fixture
def grade(engine, templates, release, solution):
    """Return a function that grades the solution with these sources and cells instead."""

    def grade(changes=None, extra=(), only=()):
        notebook = make_notebook(release, {**solution, **(changes or {})}, extra)
        return engine.grade(submission(templates, notebook), only)

    return grade


def outcomes(report, function):
    """Return how the tests of a function ended."""
    return [test.outcome for test in report.tests if test.function == function]


def earned(report):
    """Return what each function earned."""
    return {function.function: function.earned for function in report.functions}


def codes(report):
    """Return the codes of the problems."""
    return [problem.code for problem in report.problems]


class TestPoints:
    def test_the_solution_earns_everything(self, grade):
        """Every test passes, and there is nothing to explain."""
        report = grade().report

        assert (report.earned, report.points) == (5.0, 5.0)
        assert {Outcome.PASSED} == {test.outcome for test in report.tests}
        assert all(function.diagnoses == () for function in report.functions)
        assert report.problems == ()

    def test_it_says_what_a_person_gives(self, engine, templates, grade):
        """Of work that was handed in, and of none."""
        nothing = submission_of(Folder("ada", ASSIGNMENT, ()), templates)

        reports = [
            grade().report,
            engine.grade(nothing).report,
            engine.lost("a", "", "grader-failed").report,
        ]

        assert [report.by_hand for report in reports] == [2.0, 2.0, 2.0]

    def test_only_the_functions_asked_for_are_tested(self, grade):
        """Proving a mistake need not pay for the tests of other functions."""
        report = grade(only=("scale_backward",)).report

        assert {test.function for test in report.tests} == {"scale_backward"}
        assert earned(report)["scale_forward"] == 0

    def test_an_untouched_release_earns_nothing(self, engine, templates, release):
        """Exactly 0, and nothing is called wrong."""
        report = engine.grade(submission(templates, release)).report

        assert report.earned == 0
        assert {Outcome.NOT_ATTEMPTED} == {test.outcome for test in report.tests}
        assert report.tests[0].message == "scale_forward is not written yet."

    def test_nothing_handed_in_earns_nothing(self, engine, templates):
        """Every function and test is there all the same."""
        report = engine.grade(submission_of(Folder("ada", ASSIGNMENT), templates)).report

        assert earned(report) == {"scale_forward": 0.0, "scale_backward": 0.0}
        assert {Outcome.NOT_ATTEMPTED} == {test.outcome for test in report.tests}

    def test_the_right_gradient_of_a_wrong_forward_earns_most(self, grade):
        """Follow-through credit, with the reason."""
        report = grade({"scale_forward": SQUARED, "scale_backward": SQUARED_BACK}).report

        (backward,) = [t for t in report.tests if t.function == "scale_backward"]
        assert backward.outcome == Outcome.FAILED
        assert pytest.approx(FOLLOW_THROUGH * 2) == backward.earned
        assert backward.follow_through

    @pytest.mark.parametrize(("late", "earned"), LATE.values(), ids=LATE)
    def test_what_takes_too_long_once_keeps_its_credit(
        self, engine, templates, release, late, earned
    ):
        """It is asked again, in a new process; what hangs there each time has none."""
        forward = SQUARED + WAITING.format(late=late)
        sources = {"scale_forward": forward, "scale_backward": SQUARED_BACK}

        report = engine.grade(submission(templates, make_notebook(release, sources))).report

        (backward,) = [t for t in report.tests if t.function == "scale_backward"]
        assert backward.outcome == Outcome.FAILED
        assert backward.earned == pytest.approx(earned)

    def test_the_right_gradient_of_a_made_up_forward_earns_nothing(self, grade):
        """No follow-through for a forward that nothing explains."""
        report = grade({"scale_forward": MADE_UP, "scale_backward": MADE_UP_BACK}).report

        (backward,) = [t for t in report.tests if t.function == "scale_backward"]
        assert backward.outcome == Outcome.FAILED
        assert (backward.earned, backward.follow_through) == (0, None)

    def test_the_same_submission_gets_the_same_report(self, grade):
        """Apart from the time that it took."""
        first, second = (
            msgspec.structs.replace(
                graded.report,
                graded_at="",
                seconds=0.0,
                notebooks=(),
                tests=tuple(msgspec.structs.replace(t, seconds=0.0) for t in graded.report.tests),
            )
            for graded in (grade({"scale_forward": SQUARED}), grade({"scale_forward": SQUARED}))
        )

        assert first == second

    def test_the_report_survives_being_written(self, grade):
        """Its JSON form is the versioned schema."""
        report = grade({"scale_forward": RAISES}).report

        assert report == from_json(to_json(report))


class TestTrouble:
    def test_an_error_is_told_with_its_place(self, grade):
        """What numpy said, and in which line."""
        report = grade({"scale_forward": RAISES}).report

        assert outcomes(report, "scale_forward") == [Outcome.ERROR] * 2
        assert (
            "a ValueError in line 2 of the cell of scale_forward: matmul" in report.tests[0].message
        )

    def test_a_hang_costs_that_test_alone(self, grade):
        """The process is made anew, and the other tests go on."""
        report = grade({"scale_forward": HANGS_ONCE}).report

        assert outcomes(report, "scale_forward") == [Outcome.PASSED, Outcome.TIMEOUT]
        assert outcomes(report, "scale_backward") == [Outcome.PASSED]

    def test_a_function_that_hangs_twice_is_not_called_again(self, grade):
        """A class with a loop is graded before the term ends."""
        report = grade({"scale_forward": HANGS}).report

        assert {Outcome.TIMEOUT} == {test.outcome for test in report.tests}
        assert "was not called again" in report.tests[2].message
        assert codes(report) == ["gave-up-calling"]

    def test_an_exit_costs_that_test_alone(self, grade):
        """os._exit(0) is no way to success."""
        report = grade({"scale_forward": DIES}).report

        assert report.earned == 0
        assert {Outcome.CRASHED} == {test.outcome for test in report.tests}

    @pytest.mark.parametrize(
        ("cell", "code"),
        [("while True: pass", "cell-timeout"), ("import os; os._exit(1)", "cell-crash")],
    )
    def test_a_cell_that_ends_the_process_is_left_out(self, grade, cell, code):
        """The functions that do not need it are graded."""
        graded = grade(extra=[cell])

        assert graded.report.earned == 5.0
        assert [code] == codes(graded.report)
        (told,) = graded.notebooks["scale.ipynb"]["cells"][2]["outputs"]
        assert told["name"] == "stderr"

    def test_too_many_such_cells_end_it(self, grade):
        """The notebook is given up, with what is known."""
        report = grade(extra=["import os; os._exit(1)"] * 5).report

        assert report.earned == 0
        assert {Outcome.CRASHED} == {test.outcome for test in report.tests}
        assert "cells-given-up" in codes(report)

    def test_a_function_whose_cell_fails_is_an_error(self, grade):
        """It was attempted, after all."""
        report = grade({"scale_forward": "def scale_forward(x, a):\n    return (\n"}).report

        assert outcomes(report, "scale_forward") == [Outcome.ERROR] * 2
        assert "SyntaxError" in report.tests[0].message
        assert codes(report) == ["syntax-error"]

    @pytest.mark.parametrize("result", ["None", "x", "'text'", "[1, 2, 3]", "{}", "object()"])
    def test_a_result_that_cannot_be_used_is_a_failure(self, grade, result):
        """It is the submission's fault, not the test's."""
        report = grade({"scale_forward": f"def scale_forward(x, a):\n    return {result}\n"}).report

        assert outcomes(report, "scale_forward")[0] == Outcome.FAILED
        assert report.tests[0].message

    def test_a_submission_that_takes_too_long_is_ended(self, engine, grade, monkeypatch):
        """What was not run is a timeout and says so."""
        monkeypatch.setattr(engine, "_seconds", 0.0)

        report = grade().report

        assert {Outcome.TIMEOUT} == {test.outcome for test in report.tests}
        assert codes(report) == ["out-of-time"]

    def test_a_sandbox_that_fails_is_nobodys_zero(self, course, level, limits, templates, solved):
        """No report is better than a wrong one."""
        engine = Engine(course, ASSIGNMENT, BrokenSandbox(level, limits))

        with pytest.raises(SandboxError, match="gone"):
            engine.grade(submission(templates, solved))


class TestSecrets:
    @pytest.mark.parametrize("source", [LEAKS, LEAKS_TYPE], ids=["exception", "type"])
    def test_no_hidden_input_reaches_what_students_read(self, grade, source):
        """Exceptions, their types and classes are student code's to name."""
        report = grade({"scale_forward": source}).report

        for test in report.tests:
            assert not re.search(r"\d\.\d|Leak|T\[", test.message or "")

    def test_output_of_calls_is_not_shown(self, grade):
        """What a function prints while it is tested could be a hidden input."""
        source = "def scale_forward(x, a):\n    print('given', x)\n    return a * x, (x, a)\n"
        graded = grade({"scale_forward": source})

        assert "given [" not in json.dumps(graded.notebooks)
        assert b"given [" not in to_json(graded.report)

    def test_the_secret_is_nowhere_in_a_report(self, grade, course):
        """Not even in its key."""
        assert course.secret().hex() not in to_json(grade().report).decode()


class TestNotebooks:
    def test_the_notebook_comes_back_as_it_ran(self, grade):
        """With outputs, for feedback and formgrader."""
        graded = grade(extra=["print('so far')", "40 + 2", "1 / 0"])

        cells = graded.notebooks["scale.ipynb"]["cells"]
        assert cells[2]["outputs"][0]["text"] == "so far\n"
        assert cells[3]["outputs"][0]["data"]["text/plain"] == "42"
        assert cells[4]["outputs"][0]["ename"] == "ZeroDivisionError"
        (found,) = graded.report.notebooks
        assert (found.cells_run, found.cells_failed) == (6, 1)

    def test_outputs_are_capped(self, grade):
        """Somebody prints for ever."""
        cell = "for _ in range(2000): print('x' * 1000)"
        graded = grade(extra=[cell] * 3)

        assert len(json.dumps(graded.notebooks)) < 10_000_000
        assert graded.report.earned == 5.0


class TestCourse:
    def test_a_release_that_is_not_fresh_is_an_error(self, own_course, level, limits):
        """The gradebook would refuse points that the release does not know."""
        path = own_course.hidden / ASSIGNMENT / "test_scale.py"
        path.write_text(path.read_text().replace("@points(1)", "@points(3)"))

        with pytest.raises(
            CourseError, match="worth 3 there and 5 by its tests; run `layerlab build`"
        ):
            Engine(own_course, ASSIGNMENT, BrokenSandbox(level, limits))


class TestKey:
    def test_the_key_changes_with_what_the_grade_depends_on(self, own_course, level, limits):
        """Tests, solutions, mistakes, the release, and limits."""
        keys = {context_key(own_course, ASSIGNMENT, level, limits)}
        for folder in ("hidden", "solutions", "mistakes", "release"):
            path = next(getattr(own_course, folder).rglob("*scale.*"))
            path.write_text(path.read_text() + "\n")
            keys.add(context_key(own_course, ASSIGNMENT, level, limits))
        keys.add(context_key(own_course, ASSIGNMENT, level, Limits(call_seconds=9)))

        assert len(keys) == 6

    def test_the_key_changes_with_the_secret(self, course, level, limits, monkeypatch):
        """Other inputs may give other grades."""
        before = context_key(course, ASSIGNMENT, level, limits)
        monkeypatch.setenv("LAYERLAB_SECRET", "another secret of a course")

        assert before != context_key(course, ASSIGNMENT, level, limits)

    def test_the_key_does_not_say_where_the_course_lies(self, course, own_course, level, limits):
        """A course that is moved is graded no differently."""
        there = context_key(own_course, ASSIGNMENT, level, limits)

        assert there == context_key(course, ASSIGNMENT, level, limits)
