"""Hidden failures as code: other numbers, the same failure, and nothing that is secret."""

from datetime import UTC, datetime

import numpy as np
import pytest

from autograder.errors import CourseError
from autograder.gradebook.settings import read_settings
from autograder.judging.engine import Engine
from autograder.judging.reproduction import Reproductions, public_seed
from autograder.judging.solutions import read_exercises, solution_namespace
from autograder.proof.samples import make_notebook
from layerlab.expect.student import LocalStudent

from .conftest import ASSIGNMENT
from .test_engine import submission

NEGATIVE = "def scale_forward(x, a):\n    return -(a * x), (x, a)\n"
RAISES = "def scale_forward(x, a):\n    return a * x @ np.ones((9, 2)), (x, a)\n"
DOUBLED = "def scale_backward(dout, cache):\n    x, a = cache\n    return 2 * a * dout, np.sum(x * dout)\n"
IN_PLACE = "def scale_forward(x, a):\n    x *= a\n    return x.copy(), (x / a, a)\n"
# Tells what it was given before, where a test would give it back.
TELLS = """\
seen = []
def scale_forward(x, a):
    seen.append(x.copy())
    return 0 * x + seen[0].flat[0], (seen[0], a)
def scale_backward(dout, cache):
    return cache[0] + 0 * dout, 0.0
"""
NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)
# what the course's settings say, and whether failures are given as code at noon
SETTINGS = {
    "nothing is said": ("", False),
    "code": ('c.LayerLab.reproductions = "code"', True),
    "nothing": ('c.LayerLab.reproductions = "nothing"', False),
    "from the morning on": (
        'c.LayerLab.reproductions = "code"\nc.LayerLab.reproductions_from = "2026-12-01 08:00 UTC"',
        True,
    ),
    "from the evening on": (
        'c.LayerLab.reproductions = "code"\nc.LayerLab.reproductions_from = "2026-12-01 20:00 UTC"',
        False,
    ),
    "a moment alone": ('c.LayerLab.reproductions_from = "2026-12-01 08:00 UTC"', False),
}


@pytest.fixture(scope="module")
def telling(course, engine):
    """An engine that gives failures as code, in the same sandbox."""
    return Engine(course, ASSIGNMENT, engine._sandbox, reproduced=True)


@pytest.fixture
def grade(telling, templates, release, solution):
    """Return a function that grades the solution with these sources instead."""

    def grade(changes):
        notebook = make_notebook(release, {**solution, **changes}, [])
        return telling.grade(submission(templates, notebook)).report

    return grade


def run_again(code, source):
    """Run a snippet with a submission's functions; return its names."""
    names = {"np": np}
    exec(source, names)
    exec(code, names)
    return names


class TestCode:
    @pytest.mark.parametrize(
        "source", [NEGATIVE, "def scale_forward(x, a):\n    return a + x, (x, a)\n"]
    )
    def test_it_fails_as_the_test_did(self, grade, source):
        """With what was expected beside it."""
        first, *_ = grade({"scale_forward": source}).tests
        names = run_again(first.reproduced, source)

        assert names["expected"].shape == (3, 4)
        assert not np.allclose(names["result"][0], names["expected"])

    def test_it_raises_as_the_test_did(self, grade):
        """There is nothing to expect then."""
        first, *_ = grade({"scale_forward": RAISES}).tests

        assert "expected" not in first.reproduced
        with pytest.raises(ValueError, match="matmul"):
            run_again(first.reproduced, RAISES)

    def test_a_backward_brings_its_forward_along(self, grade, solution):
        """Whose cache it is given."""
        report = grade({"scale_backward": DOUBLED})
        (code,) = [test.reproduced for test in report.tests if test.reproduced]
        names = run_again(code, f"{solution['scale_forward']}\n{DOUBLED}")

        np.testing.assert_allclose(names["result_2"][0], 2 * names["expected"])

    def test_what_is_changed_in_place_is_shown_as_it_was(self, grade):
        """The snippet has the numbers of the solution's run."""
        report = grade({"scale_forward": IN_PLACE})
        codes = [test.reproduced for test in report.tests if test.function == "scale_forward"]

        assert all(
            "scale_forward(x, 3.0)" in code or "scale_forward(x, 2.5)" in code
            for code in codes
            if code
        )
        assert any(codes)

    def test_what_holds_has_none(self, grade):
        """Nor has anything, unless it is asked for."""
        assert {test.reproduced for test in grade({}).tests} == {None}

    def test_nothing_of_it_follows_from_the_secret(self, telling, grade):
        """However the submission answers: its numbers are not shown."""
        rng = telling.session.rng(telling.session.tests[0])
        secret = rng.normal(size=(3, 4))
        report = grade({"scale_forward": TELLS, "scale_backward": ""})

        codes = [test.reproduced for test in report.tests if test.reproduced]
        assert codes
        for number in secret.ravel():
            assert not any(
                f"{abs(number):.6f}" in code or repr(abs(float(number))) in code for code in codes
            )

    def test_the_seed_is_public(self, telling):
        """Anybody can compute it."""
        first, second, *_ = telling.session.tests

        assert public_seed(first, 0) == public_seed(first, 0) != public_seed(first, 1)
        assert public_seed(first, 0) != public_seed(second, 0)

    def test_a_report_with_code_has_another_key(self, telling, engine):
        """Whoever changes the setting has the class graded again; points stay what they are."""
        assert telling.key != engine.key
        assert telling.context.keys() - engine.context.keys() == {"reproductions"}


class SameNumbers:
    """A session whose numbers no seed changes, as those of a file are."""

    def __init__(self, session):
        self.session = session

    def rng(self, test):
        """Return the same generator for all."""
        return np.random.default_rng(1)

    def run(self, test, student, reference, **_rng):
        """Run a test with it."""
        return self.session.run(test, student, reference, rng=self.rng(test))


class TestOwnNumbers:
    @pytest.mark.parametrize(
        ("session", "is_shown"), [(SameNumbers, False), (lambda same: same, True)]
    )
    def test_a_test_with_numbers_of_its_own_is_not_shown(self, telling, course, session, is_shown):
        """What no seed changes may come of a file that nobody should see."""
        (exercise,) = read_exercises(course, ASSIGNMENT).values()
        solutions = solution_namespace(exercise)
        wrong = {**solutions, "scale_forward": lambda x, a: (-a * x, None)}
        test = telling.session.tests[0]

        def run(rng):
            right = LocalStudent(solutions)
            return telling.session.run(test, LocalStudent(wrong), right, rng=rng), 1

        code = Reproductions(session(telling.session), solutions).of(test, run)

        assert (code is not None) is is_shown


class TestSetting:
    @pytest.mark.parametrize(("said", "shown"), SETTINGS.values(), ids=SETTINGS)
    def test_it_says_whether_and_from_when(self, own_course, said, shown):
        """Off unless somebody turns it on."""
        text = f"c = get_config()\n{said}\n"
        (own_course.root / "nbgrader_config.py").write_text(text, encoding="utf-8")

        assert read_settings(own_course).reproductions_shown(NOON) is shown

    @pytest.mark.parametrize(
        "said",
        ['c.LayerLab.reproductions = "yes"', 'c.LayerLab.reproductions_from = "some day"'],
    )
    def test_what_is_not_understood_is_an_error(self, own_course, said):
        """With the name of the setting."""
        text = f"c = get_config()\n{said}\n"
        (own_course.root / "nbgrader_config.py").write_text(text, encoding="utf-8")

        with pytest.raises(CourseError, match=r"c\.LayerLab\.reproductions"):
            read_settings(own_course).reproductions_shown(NOON)
