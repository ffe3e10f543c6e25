"""The tests of an exercise as their text says them, and what their text may not say."""

from pathlib import Path

import pytest

from autograder.build.errors import ParseError
from autograder.build.suite import ReadClass, read_suite
from autograder.build.suite_rules import HIDDEN, PUBLIC

HEAD = "from layerlab import hint, points, worth\n\n\n"
FINE = '''\
class TestScale:
    @points(2)
    def test_dx(self, student):
        """One sentence."""
        check(student)


def check(student):
    student.scale(1)
'''
DOC = '"""One sentence."""'

# a text of hidden tests of `scale`, and a part of the error, with its line
REFUSED = {
    "subtests, which swallow failures": (
        f"class TestScale:\n    @points(1)\n    def test_a(self, student, subtests):\n        {DOC}\n",
        "6: test_a asks for subtests; there are: student, reference, rng",
    ),
    "a fixture of pytest": (
        f"class TestScale:\n    @points(1)\n    def test_a(self, tmp_path, student):\n        {DOC}\n",
        "6: test_a asks for tmp_path",
    ),
    "a misspelt fixture": (
        f"class TestScale:\n    @points(1)\n    def test_a(self, student, *, rgn):\n        {DOC}\n",
        "6: test_a asks for rgn",
    ),
    "a fixture asked for by a mark": (
        f"class TestScale:\n    @points(1)\n    @mark.usefixtures('subtests')\n    def test_a(self):\n        {DOC}\n",
        "6: @mark.usefixtures('subtests'): a test has the fixtures that it asks for",
    ),
    "a fixture of the file's own": (
        f"@pytest.fixture(autouse=True)\ndef quiet():\n    pass\n\n{FINE}",
        "5: quiet would not be run",
    ),
    "a method that pytest calls": (
        FINE.replace("class TestScale:", "class TestScale:\n    def setup_method(self):\n        pass\n"),
        "5: setup_method would not be run",
    ),
    "a misspelt test": (
        FINE + "\n\nclass B:\n    def tset_dw(self, student):\n        pass\n",
        "16: tset_dw takes student, but is no test_... and no test calls it",
    ),
    "misspelt tests that call each other": (
        FINE + "\n\ndef one(student):\n    two(student)\n\n\ndef two(student):\n    one(student)\n",
        "15: one takes student",
    ),
    "points of what is no test": (
        FINE.replace("test_dx", "tset_dx").replace("class TestScale:", f"class TestScale:\n    @points(1)\n    def test_a(self, student):\n        {DOC}\n"),
        "10: tset_dx has points, but its name does not begin with test_",
    ),
    "two tests of one name": (
        FINE.replace("class TestScale:", f"class TestScale:\n    @points(1)\n    def test_dx(self, student):\n        {DOC}\n"),
        "10: test_dx is defined twice in TestScale, first in line 6",
    ),
    "two classes of one name": (FINE + "\n\n" + FINE, "15: TestScale is defined twice in this file"),
    "a class of no function": (FINE + "\n\nclass TestScales:\n    pass\n", "15: TestScales tests no function"),
    "a test outside a class": (FINE + "\n\ndef test_b(student):\n    pass\n", "15: test_b tests no function"),
    "a test in a class that nobody inherits": (
        FINE + "\n\nclass Base:\n    def test_b(self, student):\n        pass\n",
        "16: Base.test_b is run by nobody: no test class inherits Base",
    ),
    "a test that does not run when called": (
        f"class TestScale:\n    @points(1)\n    async def test_a(self, student):\n        {DOC}\n",
        "6: test_a does not run when it is called",
    ),
    "a test that yields": (
        f"class TestScale:\n    @points(1)\n    def test_a(self, student):\n        {DOC}\n        yield\n",
        "6: test_a does not run when it is called",
    ),
    "a test without a sentence": (
        "class TestScale:\n    @points(1)\n    def test_a(self, student):\n        pass\n",
        "6: test_a needs a docstring",
    ),
    "a parametrized test": (
        f"class TestScale:\n    @points(1)\n    @mark.parametrize('x', [1])\n    def test_a(self, x):\n        {DOC}\n",
        "7: test_a is parametrized",
    ),
    "a base of another file": (
        "class TestScale(unittest.TestCase):\n    pass\n",
        "4: TestScale(unittest.TestCase): the base of a test class is one class",
    ),
    "two bases": (
        "class A:\n    pass\n\n\nclass B:\n    pass\n\n\nclass TestScale(A, B):\n    pass\n",
        "12: TestScale(A, B): the base",
    ),
    "a base that comes later": (
        "class TestScale(B):\n    pass\n\n\nclass B:\n    pass\n",
        "4: TestScale(B): the base",
    ),
    "worth of nothing": (f"@worth(test_dw=1)\n{FINE}", "4: @worth(test_dw=...): TestScale has no such test"),
    "worth that is no number": (f"@worth(test_dx=-1)\n{FINE}", "4: test_dx=-1: points are one positive number"),
    "worth of all": (f"@worth(3)\n{FINE}", "4: worth(3): each test is named"),
}  # fmt: skip

SHARED = f'''\
class ScaleTests:
    function = ""

    @hint("Think.")
    def test_one(self, student):
        {DOC}

    @points(3)
    def test_two(self, student):
        {DOC}

    def helper(self, student):
        pass

    def test_three(self, student):
        {DOC}
        self.helper(student)


@worth(test_one=1, test_three=1.5)
class TestScale(ScaleTests):
    function = "scale"


@worth(test_one=0.5, test_two=0.25, test_three=2)
class TestScaleAlt(ScaleTests):
    function = "scale_alt"

    def test_two(self, student):
        """Said anew."""

    @points(7)
    def test_four(self, student):
        {DOC}
'''


def read(tmp_path: Path, text: str, *functions: str, kind=HIDDEN) -> tuple[ReadClass, ...]:
    """Read a file of tests of this text."""
    path = tmp_path / "test_scale.py"
    path.write_text(HEAD + text, encoding="utf-8")
    return read_suite(path, functions or ("scale",), kind)


class TestReading:
    def test_a_helper_that_tests_call_is_no_test(self, tmp_path):
        """Nor is it an error."""
        (suite,) = read(tmp_path, FINE)

        assert [(test.name, test.points) for test in suite.tests] == [("test_dx", 2.0)]

    @pytest.mark.parametrize(
        "call",
        [
            "self.by_hand(student)",
            "type(self).by_hand(self, student)",
            "getattr(self, 'by_hand')()",
        ],
    )
    def test_a_method_counts_as_called_however_it_is_called(self, tmp_path, call):
        """Names are compared, nothing else."""
        text = f"class TestScale:\n    @points(2)\n    def test_a(self, student):\n        {DOC}\n        {call}\n"
        text += "\n    def by_hand(self, student):\n        pass\n"

        assert read(tmp_path, text)[0].points == 2.0

    def test_a_class_that_tests_work_with_is_no_test_class(self, tmp_path):
        """It may have an __init__, which a test class may not."""
        text = f"class Layer:\n    def __init__(self):\n        pass\n\n\n{FINE}"

        assert read(tmp_path, text)[0].points == 2.0

    def test_what_is_inherited_is_worth_what_its_class_says(self, tmp_path):
        """Tests keep their order, written anew or not."""
        first, second = read(tmp_path, SHARED, "scale", "scale_alt")

        assert [(test.name, test.points) for test in first.tests] == [
            ("test_one", 1.0),
            ("test_two", 3.0),
            ("test_three", 1.5),
        ]
        assert [(test.name, test.points) for test in second.tests] == [
            ("test_one", 0.5),
            ("test_two", 0.25),
            ("test_three", 2.0),
            ("test_four", 7.0),
        ]
        assert (first.points, second.points) == (5.5, 9.75)

    @pytest.mark.parametrize("names", ["'x, y'", "('x', 'y')", "['x', 'y']"])
    def test_a_public_test_may_have_cases(self, tmp_path, names):
        """Its parameters are no fixtures."""
        text = f"class TestScale:\n    @mark.parametrize({names}, [(1, 2)])\n    def test_a(self, student, x, y):\n        {DOC}\n"

        assert read(tmp_path, text, kind=PUBLIC)[0].tests[0].name == "test_a"


class TestRefusals:
    @pytest.mark.parametrize(("text", "error"), REFUSED.values(), ids=REFUSED)
    def test_it_is_an_error_with_its_line(self, tmp_path, text, error):
        """An author is told, where grades would have changed in silence."""
        with pytest.raises(ParseError) as caught:
            read(tmp_path, text)

        assert error in str(caught.value)
        assert str(caught.value).startswith(f"{tmp_path / 'test_scale.py'}:")

    @pytest.mark.parametrize("fixture", ["subtests", "reference", "capsys", "rgn"])
    def test_public_tests_have_student_and_rng_alone(self, tmp_path, fixture):
        """The solutions are not there, and pytest's fixtures are not the same in a notebook."""
        text = f"class TestScale:\n    def test_a(self, student, {fixture}):\n        {DOC}\n"

        with pytest.raises(ParseError, match=rf":5: test_a asks for {fixture}; .*student, rng"):
            read(tmp_path, text, kind=PUBLIC)
