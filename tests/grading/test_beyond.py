"""What a function reads beyond its parameters is told where it fails, and is never held against right work."""

import pytest

from autograder.judging.beyond import names_given
from autograder.sandbox.cells import MAX_READINGS, readings_in

from .test_engine import grade

__all__ = ["grade"]  # a fixture

FORWARD = "def scale_forward(x, a):\n    return {}, (x, a)\n"
# What stands above the function, what it returns, and the names that are told.
TOLD = {
    "a constant": ("SCALE = 2.0", "SCALE * x", ["`scale_forward` reads `SCALE`"]),
    "an array": ("weights = np.ones(4)", "x + weights.sum()", ["`scale_forward` reads `weights`"]),
    "one in an inner function": (
        "SCALE = 2.0",
        "np.array([(lambda v: SCALE * v)(v) for v in x])",
        ["`scale_forward` reads `SCALE`"],
    ),
    "one in a helper": (
        "SCALE = 2.0\ndef scaled(x):\n    return SCALE * x",
        "scaled(x)",
        ["`scaled` reads `SCALE`"],
    ),
    "two": (
        "b, c = 1.0, 2.0",
        "x * c + b",
        ["`scale_forward` reads `c`", "`scale_forward` reads `b`"],
    ),
    "one that is nowhere": ("", "factor * x", ["`scale_forward` reads `factor`"]),
}
UNTOLD = {
    "a module": ("import math", "x * math.pi"),
    "a class": ("class Scale:\n    by = 2.0", "x * Scale.by"),
    "a function": ("def twice(x):\n    return 2 * x", "twice(x)"),
    "what can be called": (
        "from functools import partial\ntwice = partial(np.multiply, 2)",
        "twice(x)",
    ),
    "a builtin": ("", "x * len(x)"),
    "what is bound in the function": ("y = 1", "(y := x) + y"),
    "an attribute of that name": ("size = 1", "x * x.size"),
    "an argument of an inner function": ("v = 1", "np.array([v for v in x]) + 1"),
    "what the release binds": ("", "x * float(check is None)"),
}


def told(report):
    """Return the messages about names, up to the comma."""
    found = [p for p in report.problems if p.code in ("reads-beyond", "reads-nothing")]
    return [problem.message.partition(",")[0] for problem in found]


class TestTold:
    @pytest.mark.parametrize(("above", "out", "names"), TOLD.values(), ids=TOLD)
    def test_a_value_of_the_notebook_is_told(self, grade, above, out, names):
        """Of a function that fails, whether the name is bound anywhere or not."""
        source = f"{above}\n{FORWARD.format(out)}"

        assert told(grade({"scale_forward": source}).report) == names

    @pytest.mark.parametrize(("above", "out"), UNTOLD.values(), ids=UNTOLD)
    def test_what_is_there_to_be_read_is_not(self, grade, above, out):
        """Even where the function fails."""
        source = f"{above}\n{FORWARD.format(out)}"

        assert told(grade({"scale_forward": source}).report) == []

    @pytest.mark.parametrize("out", ["x * a + ZERO", "a * x if ZERO == 0 else x"])
    def test_right_work_hears_nothing(self, grade, out):
        """A constant beside a function is no mistake."""
        report = grade({"scale_forward": f"ZERO = 0\n{FORWARD.format(out)}"}).report

        assert told(report) == []
        assert report.earned == report.points

    def test_it_is_said_where_and_what_to_do(self, grade):
        """The sentence blames nobody."""
        report = grade({"scale_forward": f"SCALE = 2.0\n{FORWARD.format('SCALE * x')}"}).report
        (found,) = (p for p in report.problems if p.code == "reads-beyond")

        assert found.where == "scale.ipynb, scale_forward"
        assert found.message == "`scale_forward` reads `SCALE`, which is not one of its parameters."
        assert "scale_forward with numbers of their own" in found.remedy

    def test_a_stub_hears_nothing(self, grade):
        """Nothing was written that could read anything."""
        source = "SCALE = 2.0\ndef scale_forward(x, a):\n    raise NotImplementedError(SCALE)\n"

        assert told(grade({"scale_forward": source}).report) == []


class TestLies:
    """The process in which the student's code runs may answer anything."""

    @pytest.mark.parametrize(
        "found",
        [None, 3, "abc", [1], [["f"]], [["f", "f", "<b>", True]], [["f", "f", "a b", True]],
         [["f", "f", "x" * 1000, True]], [["f", "f", "x", 1]], [["f", "f", "\u0430", True]]],
    )  # fmt: skip
    def test_only_names_are_taken(self, found):
        """Whatever else it is, nobody gets to see it."""
        assert list(readings_in(found)) == []

    def test_and_not_many(self):
        """A page has an end."""
        assert len(list(readings_in([["f", "f", "x", True]] * 1000))) == MAX_READINGS

    def test_what_stands_in_no_cell_is_not_said(self, grade):
        """A name that a process made up is not repeated."""
        forging = (
            "from autograder.sandbox.inside import worker\n"
            "worker.values_read = lambda *_: [('scale_forward', 'scale_forward', 'ma'+'de_up', True)]\n"
        )
        report = grade({"scale_forward": forging + FORWARD.format("x")}).report

        assert report.earned < report.points
        assert told(report) == []


class TestGiven:
    def test_names_of_the_release_are_known(self, templates):
        """Imports and functions, but not what a demo would bind."""
        (template,) = templates

        assert {"np", "check", "scale_forward", "scale_backward"} <= names_given(template)
