"""What `check` says about functions in all states that students leave them in."""

import importlib.util
import os
import sys

import numpy as np
import pytest

from layerlab.card.records import Status
from layerlab.checking import checker as checking
from layerlab.checking import switch
from layerlab.checking.checker import check, check_functions

RIGHT = "def scale_forward(x, factor):\n    return x * factor, factor"
FUNCTION = "scale_forward"


@pytest.fixture
def judge(release):
    """Define functions as a notebook does, and return the card of one of them."""

    def run(source, *names):
        namespace = {"np": np}
        exec(compile(source, "In[1]", "exec"), namespace)
        return check_functions(release / "tests", list(names or [FUNCTION]), namespace)

    return run


STATES = {
    "right": (RIGHT, Status.PASSED, None),
    "wrong": (
        "def scale_forward(x, factor):\n    return x + factor, None",
        Status.FAILED,
        "out is far off",
    ),
    "a stub": (
        "def scale_forward(x, factor):\n    raise NotImplementedError('scale_forward')",
        Status.NOT_WRITTEN,
        "scale_forward is not written yet",
    ),
    "not defined": ("", Status.NOT_DEFINED, "run the cell that defines it"),
    "not a function": ("scale_forward = 3", Status.ERROR, "of type int, not a function"),
    "nothing returned": (
        "def scale_forward(x, factor):\n    x * factor",
        Status.ERROR,
        "scale_forward returned None, where several values are expected; is a return missing?",
    ),
    "no cache": (
        "def scale_forward(x, factor):\n    return x * factor",
        Status.ERROR,
        "returned an array of shape (3,), where 2 values are expected",
    ),
    "too many": (
        "def scale_forward(x, factor):\n    return x, x, x",
        Status.ERROR,
        "returned a tuple of 3, where 2 values are expected",
    ),
    "another signature": (
        "def scale_forward(x):\n    return x",
        Status.ERROR,
        "TypeError: scale_forward() takes 1 positional argument but 2 were given",
    ),
    "an exception": (
        "def scale_forward(x, factor):\n    return helper(x)\ndef helper(x):\n    return x['a']",
        Status.ERROR,
        "IndexError: ",
    ),
    "an exception without words": (
        "class Odd(Exception):\n    __str__ = int\ndef scale_forward(x, factor):\n    raise Odd",
        Status.ERROR,
        "Odd: (its message cannot be shown)",
    ),
    "endless recursion": (
        "def scale_forward(x, factor):\n    return scale_forward(x, factor)",
        Status.ERROR,
        "RecursionError",
    ),
    "exit": ("def scale_forward(x, factor):\n    raise SystemExit", Status.ERROR, "SystemExit"),
    "an interrupt": (
        "def scale_forward(x, factor):\n    raise KeyboardInterrupt",
        Status.INTERRUPTED,
        "interrupted",
    ),
    "text": (
        "def scale_forward(x, factor):\n    return 'x', None",
        Status.FAILED,
        "out is some text",
    ),
}


class TestStates:
    @pytest.mark.parametrize(("source", "status", "words"), STATES.values(), ids=STATES)
    def test_each_has_its_words(self, judge, source, status, words):
        """No state of a function leads to a traceback of the kit's own."""
        card = judge(source)

        assert status is card.verdicts[0].status
        assert not card.problems
        assert words is None or words in card.verdicts[0].message
        assert card.passed is (status is Status.PASSED)

    def test_points_to_the_line_in_the_students_cell(self, judge):
        """Of a traceback, the deepest line of the notebook is what helps."""
        place = judge(STATES["an exception"][0]).verdicts[0].place

        assert (place.label, place.line, place.function) == ("In[1]", 4, "helper")

    def test_rows_taken_for_values_are_noticed(self, judge):
        """An array with as many rows as values are expected unpacks in silence; the card tells."""
        card = judge("def scale_forward(x, factor):\n    return x * factor")

        assert "returned one array alone" in card.verdicts[1].message

    def test_a_stub_elsewhere_is_named(self, judge):
        """Backward cannot be judged before forward is written."""
        stub = STATES["a stub"][0]
        card = judge(f"{stub}\ndef scale_backward(dout, cache):\n    return dout", "scale_backward")

        assert "scale_forward is not written yet" in card.verdicts[0].message

    def test_the_hint_comes_with_a_wrong_result_only(self, judge):
        """Who divides by zero needs no hint about rows and columns."""
        assert judge(STATES["wrong"][0]).verdicts[0].hint == "What is 2 times 3?"
        assert judge(STATES["an exception"][0]).verdicts[0].hint is None

    def test_a_plain_assertion_will_do(self, judge):
        """Public tests are ordinary pytest."""
        verdict = judge("def shift_all(x): return x", "shift_all").verdicts[0]

        assert Status.FAILED is verdict.status
        assert "assert 1 == 2" in verdict.message

    def test_gradients_are_checked_against_the_students_own_forward(self, judge):
        """The public gradient check needs no solution."""
        backward = "def scale_backward(dout, cache):\n    return dout * cache"

        assert judge(f"{RIGHT}\n{backward}", "scale_backward").passed
        assert not judge(f"{RIGHT}\n{backward} ** 2", "scale_backward").passed


WRONG_FORWARDS = {
    "a sum": "return x + factor, factor",
    "a multiple": "return 5 * x, factor",
    "of another shape": "return (x * factor)[:1], factor",
    "no numbers": "return x * np.nan, factor",
}
OTHER_FORWARDS = {
    "right": "return x * factor, factor",
    "one that raises elsewhere": "return x * factor, factor if x.ndim == 2 and x.any() else 1 / 0",
    "one that returns no pair elsewhere": "return (x * factor, factor) if x.any() else None",
}


class TestForwardFirst:
    """A backward function works with what its forward left for it."""

    BACKWARD = "def scale_backward(dout, cache):\n    return dout * cache ** 2"

    def backward(self, judge, forward, *names):
        """Return the verdict on the backward function, with this body of its forward."""
        source = f"def scale_forward(x, factor):\n    {forward}\n{self.BACKWARD}"
        (verdict,) = judge(source, *names).functions["scale_backward"]
        return verdict

    @pytest.mark.parametrize("names", [["scale_backward"], ["scale_forward", "scale_backward"]])
    @pytest.mark.parametrize("forward", WRONG_FORWARDS.values(), ids=WRONG_FORWARDS)
    def test_a_wrong_forward_is_named_first(self, judge, forward, names):
        """Whether or not its own tests were asked for."""
        verdict = self.backward(judge, forward, *names)

        assert verdict.status is Status.FAILED
        assert verdict.message.startswith("Mend scale_forward first: scale_backward works")
        assert verdict.hint is None

    @pytest.mark.parametrize("forward", OTHER_FORWARDS.values(), ids=OTHER_FORWARDS)
    def test_no_output_that_is_wrong_is_no_excuse(self, judge, forward):
        """What a forward refuses or takes elsewhere is not in the cache."""
        verdict = self.backward(judge, forward, "scale_backward")

        assert verdict.status is Status.FAILED
        assert "Mend" not in verdict.message

    def test_a_backward_that_passes_is_left_alone(self, judge):
        """Its forward says of itself what is wrong."""
        source = "def scale_forward(x, factor):\n    return 3 * x, 3\ndef scale_backward(dout, cache):\n    return dout * cache"

        card = judge(source, "scale_backward")

        assert card.passed
        assert list(card.functions) == ["scale_backward"]


WITH_SUBTESTS = '''
class TestScaleForward:
    def test_three(self, student, subtests):
        """Whatever the factor."""
        for factor in (1.0, 2.0, 3.0):
            with subtests.test(factor=factor):
                out, _ = student.scale_forward(5.0, factor)
                assert out == 5.0 * factor, f"wrong for {factor}"
'''

# what a function returns for x and factor, and what its card says of it
SUBTESTS = {
    "all pass": ("x * factor", Status.PASSED, None),
    "the first fails": ("x * factor if factor > 1 else 0", Status.FAILED, "wrong for 1.0"),
    "one in the middle fails": ("x * factor if factor != 2 else 0", Status.FAILED, "wrong for 2.0"),
    "the last fails": ("x * factor if factor < 3 else 0", Status.FAILED, "wrong for 3.0"),
    "the last raises": ("x * factor if factor < 3 else {}[0]", Status.ERROR, "KeyError"),
}


class TestSubtests:
    @pytest.mark.parametrize(("returned", "status", "part"), SUBTESTS.values(), ids=SUBTESTS)
    def test_a_failing_subtest_is_a_failing_test(self, judge, release, returned, status, part):
        """It does not end its test; the test fails all the same, for the first thing that went wrong."""
        (release / "tests" / "test_scale.py").write_text(WITH_SUBTESTS, encoding="utf-8")

        card = judge(f"def scale_forward(x, factor):\n    return {returned}, None")

        assert [verdict.status for verdict in card.verdicts] == [status]
        assert card.passed is (status is Status.PASSED)
        assert part is None or part in card.verdicts[0].message


class TestNames:
    def test_an_unknown_name_lists_those_there_are(self, judge):
        """A typing slip is answered with the likely name."""
        problem = judge(RIGHT, "scale_foward").problems[0]

        assert "Did you mean scale_forward? There are: " in problem.remedy
        assert "scale_forward, scale_backward, shift_all" in problem.remedy

    def test_without_a_name_everything_is_checked(self, release):
        """Functions come in the order of files and lines."""
        card = check_functions(release / "tests", None, {})

        assert list(card.functions) == ["scale_forward", "scale_backward", "shift_all"]

    def test_a_missing_folder_has_a_remedy(self, tmp_path):
        """Who moved the notebook is told to move the tests as well."""
        problem = check_functions(tmp_path / "tests", [FUNCTION], {}).problems[0]

        assert "no folder tests/" in problem.message
        assert "release" in problem.remedy

    def test_an_empty_folder_has_a_remedy(self, tmp_path):
        """Nothing to run is said."""
        assert "no tests" in check_functions(tmp_path, None, {}).problems[0].message

    def test_a_damaged_test_file_is_named(self, judge, release):
        """A syntax error in a test file is no fault of the function's."""
        path = release / "tests" / "test_scale.py"
        path.write_text(path.read_text() + "\ndef (", encoding="utf-8")
        card = judge(RIGHT)

        assert "test_scale.py cannot be read" in card.problems[0].message
        assert not card.passed


class TestFreshness:
    def test_changed_tests_are_read_anew(self, judge, release):
        """A corrected test file counts from the next call on."""
        path = release / "tests" / "test_scale.py"

        assert judge(RIGHT).passed

        path.write_text(path.read_text().replace("6.0, -2.0", "7.0, -2.0"), encoding="utf-8")

        assert not judge(RIGHT).passed


class TestGuest:
    def test_leaves_no_trace(self, judge, release, capsys, monkeypatch):
        """Modules, paths, variables, the folder, and what was printed are as before."""
        spec = importlib.util.spec_from_loader("test_scale", loader=None)
        own = importlib.util.module_from_spec(spec)
        monkeypatch.setitem(sys.modules, "test_scale", own)
        monkeypatch.setenv("PYTEST_ADDOPTS", "--no-such-option")
        judge(RIGHT)
        before = state(release)

        assert judge(RIGHT).passed
        assert before == state(release)
        assert sys.modules["test_scale"] is own
        assert capsys.readouterr() == ("", "")

    def test_strict_floating_point_errors_are_the_students_own(self, judge):
        """A notebook that raises on underflow is judged like any other."""
        with np.errstate(all="raise"):
            card = judge("def scale_forward(x, factor):\n    return x * factor + 1e-300, 0")

        assert card.passed

    def test_a_configuration_above_does_not_matter(self, judge, release):
        """The settings of a folder around the notebook are another project's."""
        (release / "pytest.ini").write_text("[pytest]\naddopts = --no-such-option\n")

        assert judge(RIGHT).passed

    def test_prints_of_the_function_stay_visible(self, judge, capsys):
        """A student may look inside with print."""
        judge("def scale_forward(x, factor):\n    print('here')\n    return x * factor, 0")

        assert capsys.readouterr().out == "here\nhere\n"


def state(folder):
    """What a guest must not change."""
    return (
        set(sys.modules),
        list(sys.path),
        list(sys.meta_path),
        dict(os.environ) | {"PYTEST_CURRENT_TEST": ""},
        os.getcwd(),  # noqa: PTH109  # as text
        sys.dont_write_bytecode,
        sorted(path.name for path in folder.rglob("*")),
    )


class TestSwitch:
    def test_a_grader_turns_it_off(self, monkeypatch, tmp_path):
        """While grading, check does nothing at all, whatever it is asked."""
        monkeypatch.setattr(switch, "enabled", False)

        assert check("nonsense") is None

    def test_an_error_of_the_kit_becomes_a_sentence(self, monkeypatch, release):
        """A bug of ours is never a student's traceback."""
        monkeypatch.setattr(checking, "find_tests", lambda folder: 1 / 0)

        problem = check_functions(release / "tests", None, {}).problems[0]

        assert "stumbled: ZeroDivisionError" in problem.message
