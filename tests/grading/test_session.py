"""Hidden tests, collected once and run many times."""

import numpy as np
import pytest

from autograder.errors import CourseError
from autograder.judging.session import hidden_session, public_session
from autograder.sandbox import SandboxError, StudentTimeout
from layerlab.expect.findings import CheckFailed
from layerlab.expect.student import LocalStudent

from .conftest import ASSIGNMENT

FUNCTIONS = {"scale": ("scale_forward", "scale_backward")}

# what is put in place of a text of the hidden tests, and a part of the error
BROKEN = {
    "no points": ("@points(2)\n    @hint", "@hint", "@points"),
    "no sentence": ('"""Each entry is multiplied by a."""', "pass", "docstring"),
    "class of no function": ("class TestScaleForward", "class TestScaleForwards", "no function"),
    "not Python": ("class TestScaleForward:", "class TestScaleForward", "cannot be collected"),
    "import of nothing": ("import numpy", "import no_such_module", "no_such_module"),
}


# what is put in place of a text of the hidden tests, and the beginning of the error
REFUSED = {
    "subtests": ("(self, student, rng)", "(self, student, rng, subtests)", "test_leaves_x_alone asks for subtests"),
    "a misspelt fixture": ("reference, rng)", "refrence, rng)", "test_scales asks for refrence"),
    "a misspelt test": ("def test_scales", "def tset_scales", "tset_scales has points"),
    "a second test of one name": ("test_leaves_x_alone", "test_scales", "test_scales is defined twice"),
    "a test that yields": ("x = rng.normal(size=4)", "yield", "test_leaves_x_alone does not run"),
}  # fmt: skip

SHARED = '''\
from layerlab import hint, worth


class Shared:
    @hint("Write it.")
    def test_is_there(self, student):
        """It can be called."""
        getattr(student, self.function)


@worth(test_is_there=2)
class TestScaleForward(Shared):
    function = "scale_forward"


@worth(test_is_there=0.5)
class TestScaleBackward(Shared):
    function = "scale_backward"
'''


class Asked:
    """A student that keeps which functions it was asked for."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def __getattr__(self, name):
        self.names.append(name)


class Student:
    """A solution that keeps what it was given, and may raise instead of answering."""

    def __init__(self, error: BaseException | None = None) -> None:
        self.seen: list[np.ndarray] = []
        self.error = error

    def scale_forward(self, x, a):
        self.seen.append(x.copy())
        if self.error is not None:
            raise self.error
        return x * a, (x, a)


@pytest.fixture(scope="module")
def session(course):
    """Return the hidden tests of the course."""
    return hidden_session(course, ASSIGNMENT, FUNCTIONS)


@pytest.fixture
def reference():
    """Return the trusted solution."""
    return LocalStudent({"scale_forward": lambda x, a: (a * x, None)})


class TestCollecting:
    def test_tests_know_what_they_are(self, session):
        """A test's class names its function; its docstring is what students read."""
        first = session.tests[0]

        assert first.id == "test_scale.py::TestScaleForward::test_scales"
        assert (first.exercise, first.function, first.points) == ("scale", "scale_forward", 2.0)
        assert first.sentence == "Each entry is multiplied by a."
        assert first.hint == "Every entry is multiplied by the same number."

    @pytest.mark.parametrize(("old", "new", "part"), BROKEN.values(), ids=BROKEN)
    def test_a_broken_test_file_is_an_error(self, own_course, old, new, part):
        """An author is told before any submission is graded."""
        path = own_course.hidden / ASSIGNMENT / "test_scale.py"
        path.write_text(path.read_text().replace(old, new))

        with pytest.raises(CourseError, match=part):
            hidden_session(own_course, ASSIGNMENT, FUNCTIONS)

    @pytest.mark.parametrize(("old", "new", "part"), REFUSED.values(), ids=REFUSED)
    def test_what_would_never_run_or_never_fail_is_refused(self, own_course, old, new, part):
        """The build says the same; a course may be graded without one."""
        path = own_course.hidden / ASSIGNMENT / "test_scale.py"
        path.write_text(path.read_text().replace(old, new, 1))

        with pytest.raises(CourseError, match=rf"test_scale\.py:\d+: {part}"):
            hidden_session(own_course, ASSIGNMENT, FUNCTIONS)

    def test_an_edited_file_is_read_anew(self, own_course):
        """Even in the same second, with as many characters as before."""
        path = own_course.hidden / ASSIGNMENT / "test_scale.py"
        sentences = []
        for letter in "abc":
            path.write_text(path.read_text().replace("multiplied by", f"{letter}ultiplied by"))
            sentences.append(hidden_session(own_course, ASSIGNMENT, FUNCTIONS).tests[0].sentence)
            path.write_text(path.read_text().replace(f"{letter}ultiplied by", "multiplied by"))

        assert sentences == [f"Each entry is {letter}ultiplied by a." for letter in "abc"]

    def test_inherited_tests_are_those_of_each_class(self, own_course):
        """They are called after the class that inherits, draw for it, and have its points."""
        path = own_course.hidden / ASSIGNMENT / "test_scale.py"
        path.write_text(SHARED)

        session = hidden_session(own_course, ASSIGNMENT, FUNCTIONS)

        assert [(test.id.partition("::")[2], test.points, test.hint) for test in session.tests] == [
            ("TestScaleForward::test_is_there", 2.0, "Write it."),
            ("TestScaleBackward::test_is_there", 0.5, "Write it."),
        ]
        one, other = (session.rng(test).random() for test in session.tests)
        assert one != other
        asked = Asked()
        for test in session.tests:
            session.run(test, asked, None)
        assert asked.names == ["scale_forward", "scale_backward"]

    @pytest.mark.parametrize(
        ("marks", "ids"),
        [
            ('("a", [1, 2.5])', ["test_known[1]", "test_known[2.5]"]),
            ('("x, a", [(np.ones(2), 2)])', ["test_known[x0-2]"]),
            ('("a", [1, 2], ids=["one", "two"])', ["test_known[one]", "test_known[two]"]),
            ('("a", [pytest.param(3, id="three"), 4])', ["test_known[three]", "test_known[4]"]),
        ],
    )
    def test_cases_of_public_tests_are_called_as_pytest_calls_them(self, own_course, marks, ids):
        """Each is run by itself, with its own arguments."""
        path = own_course.solutions / ASSIGNMENT / "tests" / "test_scale.py"
        text = path.read_text().replace("import numpy as np", "import numpy as np\nimport pytest")
        parameters = marks.split('"')[1]
        text = text.replace(
            "    def test_known(self, student)",
            f"    @pytest.mark.parametrize{marks}\n    def test_known(self, student, {parameters})",
            1,
        )
        path.write_text(text)

        tests = public_session(own_course, ASSIGNMENT, FUNCTIONS).tests

        names = [test.id.split("::")[2] for test in tests if test.function == "scale_forward"]
        assert names == ids

    def test_a_missing_test_file_is_an_error(self, own_course):
        """An exercise without hidden tests would be worth nothing."""
        with pytest.raises(CourseError, match=r"test_other\.py: no such file"):
            hidden_session(own_course, ASSIGNMENT, {"other": ("other",)})

    def test_files_of_the_same_name_are_told_apart(self, own_course, session):
        """Two courses, or two assignments, may have exercises of the same name."""
        path = own_course.hidden / ASSIGNMENT / "test_scale.py"
        path.write_text(path.read_text().replace("multiplied by a", "multiplied by b"))

        other = hidden_session(own_course, ASSIGNMENT, FUNCTIONS)

        assert other.tests[0].sentence == "Each entry is multiplied by b."
        assert session.tests[0].sentence == "Each entry is multiplied by a."

    def test_the_surroundings_have_no_say(self, own_course, monkeypatch):
        """Neither options of the environment nor a conftest.py change what hidden tests mean."""
        monkeypatch.setenv("PYTEST_ADDOPTS", "--no-such-option")
        monkeypatch.setenv("PYTEST_PLUGINS", "no_such_plugin")
        (own_course.hidden / ASSIGNMENT / "conftest.py").write_text("1 / 0")

        assert len(hidden_session(own_course, ASSIGNMENT, FUNCTIONS).tests) == 3


class TestRunning:
    def test_a_run_to_the_end_has_no_error(self, session, reference):
        """Only that earns points."""
        assert session.run(session.tests[0], Student(), reference).error is None

    def test_runs_are_independent_and_draw_the_same(self, session, reference):
        """The hundredth submission meets the very inputs of the first."""
        students = [Student(), Student()]
        for student in students:
            session.run(session.tests[0], student, reference)

        assert np.array_equal(students[0].seen, students[1].seen)

    def test_each_test_and_each_secret_draws_its_own(self, course, session, reference, monkeypatch):
        """Inputs cannot be known from another test or another course."""
        monkeypatch.setenv("LAYERLAB_SECRET", "another secret of a course")
        other = hidden_session(course, ASSIGNMENT, FUNCTIONS)
        students = [Student(), Student(), Student()]
        session.run(session.tests[0], students[0], reference)
        other.run(session.tests[0], students[1], reference)
        session.run(session.tests[1], students[2], reference)

        first, second, third = (student.seen[0].flat[0] for student in students)
        assert first != second
        assert first != third

    def test_a_failed_check_is_returned(self, session, reference):
        """With its place in the test, for the instructor."""
        wrong = LocalStudent({"scale_forward": lambda x, a: (x, None)})

        ending = session.run(session.tests[0], wrong, reference)

        assert isinstance(ending.error, CheckFailed)
        assert ending.where.startswith("test_scale.py:")

    @pytest.mark.parametrize("error", [ValueError("x"), StudentTimeout("x"), SystemExit(0)])
    def test_whatever_a_call_raises_is_no_pass(self, session, reference, error):
        """Not even an exit with code 0."""
        assert session.run(session.tests[0], Student(error), reference).error is error

    def test_a_skip_is_no_pass(self, session, reference):
        """Pytest's own way out earns nothing either."""
        skipped = Student(pytest.skip.Exception("no"))

        assert session.run(session.tests[0], skipped, reference).error is not None

    @pytest.mark.parametrize("error", [KeyboardInterrupt(), SandboxError("gone")])
    def test_what_is_not_the_submissions_doing_is_raised(self, session, reference, error):
        """Nobody loses points because the sandbox failed or somebody pressed Ctrl-C."""
        with pytest.raises(type(error)):
            session.run(session.tests[0], Student(error), reference)

        assert session.run(session.tests[0], Student(), reference).error is None
