"""Explaining failures: the mistakes whose values a submission shows."""

import numpy as np
import pytest

from autograder.judging.calls import Recorder
from autograder.judging.replay import ReplayStudent
from autograder.judging.same_calls import same_calls
from autograder.reports.class_report.build import class_report
from autograder.reports.class_report.people import Roster
from autograder.reports.summary import class_summary
from autograder.roles import Roles
from autograder.sandbox.wire import Handle
from layerlab.expect.student import MissingFunction, NotAttempted, StudentError

from .test_engine import SQUARED, grade

__all__ = ["grade"]  # a fixture

IN_PLACE = """\
def scale_forward(x, a):
    x *= a
    return x.copy(), {"x": x / a, "a": a}
"""
ADDED_IN_A_LOOP = """\
def scale_forward(x, a):
    out = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        out[index] = x[index] + a
    return out, Cache(x, a)
class Cache:
    def __init__(self, x, a):
        self.x, self.a = x, a
"""
RAISES_ALIKE = "def scale_forward(x, a):\n    y = x.scaled(a)\n    return y, 0\n"
RAISES_OTHERWISE = "def scale_forward(x, a):\n    return x.shape(a), 0\n"
AVERAGED = """\
def scale_backward(dout, cache):
    x, a = cache
    return a * dout, (x * dout).sum() / dout.size
"""
NEGATIVE = "def scale_forward(x, a):\n    return -(a * x), (x, a)\n"
TWICE_IN_THE_CACHE = "def scale_forward(x, a):\n    return a * x, (2 * x, a)\n"
READS_ITS_OWN = "def scale_backward(dout, cache):\n    return cache.a * dout, 0.0\n"


def diagnoses(graded, function):
    """Return the names of the mistakes, or the sentences of observations."""
    (found,) = [f for f in graded.report.functions if f.function == function]
    return [d.mistake or d.sentence for d in found.diagnoses]


class TestDiagnosis:
    @pytest.mark.parametrize(
        ("function", "source", "name"),
        [
            ("scale_forward", ADDED_IN_A_LOOP, "added"),
            ("scale_forward", IN_PLACE, "in_place"),
            ("scale_forward", RAISES_ALIKE, "raises"),
            ("scale_backward", AVERAGED, "averaged"),
        ],
    )
    def test_the_same_values_are_the_same_mistake(self, grade, function, source, name):
        """However it was written, and whatever its cache looks like."""
        assert diagnoses(grade({function: source}), function) == [name]

    def test_a_mistake_is_seen_behind_another(self, grade):
        """A backward function is judged by what it returns for its own forward."""
        graded = grade({"scale_forward": SQUARED, "scale_backward": AVERAGED})

        assert diagnoses(graded, "scale_backward") == ["averaged"]

    def test_the_same_type_of_error_alone_says_little(self, grade):
        """Every function that raises would otherwise have made the same mistake."""
        graded = grade({"scale_forward": RAISES_OTHERWISE})

        assert diagnoses(graded, "scale_forward") == []

    def test_without_a_mistake_there_is_an_observation(self, grade):
        """What is seen in the values helps, too."""
        (sentence,) = diagnoses(grade({"scale_forward": NEGATIVE}), "scale_forward")

        assert sentence == "Look at out: the sign is flipped."

    @pytest.mark.parametrize("out", ["a * x - 1", "a * x + a", "x ** 2 + a", "np.sort(a * x)"])
    def test_a_wrong_forward_is_named_first(self, grade, out):
        """Gradients may look wrong for what the cache holds. That is no mistake of theirs, and is not counted."""
        graded = grade({"scale_forward": TWICE_IN_THE_CACHE.replace("a * x", out, 1)})

        (sentence,) = diagnoses(graded, "scale_backward")
        assert sentence.startswith("Mend scale_forward first: ")
        counted = class_summary([graded.report]).diagnoses
        assert not [said for said, _ in counted if said.startswith("Mend")]
        rows = class_report([graded.report], Roster()).mistakes
        assert not [row for row in rows if row.function == "scale_backward"]

    @pytest.mark.parametrize(
        "out",
        [
            "a * x",
            "a * x if x.ndim == 2 else x",
            "a * x if a != 3.0 else 1 / 0",
            "a * x if a != 2.5 else x.tolist()",
            "a * x if x.shape != (4,) else np.multiply(a, x, out=x)",
        ],
    )
    def test_a_forward_that_is_wrong_elsewhere_is_no_excuse(self, grade, out):
        """What is wrong with it does not reach the cache that the gradients were made of."""
        source = TWICE_IN_THE_CACHE.replace("a * x", out, 1)

        (sentence,) = diagnoses(grade({"scale_forward": source}), "scale_backward")

        assert sentence.startswith("Look at da: ")

    def test_a_mistake_is_replayed_once(self, grade, engine, monkeypatch):
        """However many submissions fail: tests may take long."""
        # Or the second one would not even be run.
        monkeypatch.setattr(engine._memory, "_capacity", 0)
        grade({"scale_forward": NEGATIVE})
        run, ran = engine.session.run, []

        def counted(test, *students):
            ran.append(test.id)
            return run(test, *students)

        monkeypatch.setattr(engine.session, "run", counted)
        graded = grade({"scale_forward": NEGATIVE})

        assert ran == [test.id for test in graded.report.tests]

    def test_what_passes_is_not_diagnosed(self, grade):
        """Nobody who earned everything reads of a mistake."""
        graded = grade({"scale_backward": READS_ITS_OWN})

        assert diagnoses(graded, "scale_forward") == []


class TestReplay:
    """Functions of this process behave as remote ones do."""

    def call(self, function, *args):
        recorder = Recorder(Roles())
        student = ReplayStudent({"f": function}, recorder)
        return student.f(*args), recorder

    def test_changes_to_arguments_are_visible(self):
        """Arrays, dicts and lists come back as the function left them."""

        def change(x, options, items):
            x += 1
            options["seen"] = True
            items.append(2)

        x, options, items = np.zeros(2), {"a": np.ones(1)}, [1]
        self.call(change, x, options, items)

        assert x.tolist() == [1, 1]
        assert options.keys() == {"a", "seen"}
        assert items == [1, 2]

    def test_what_is_kept_is_a_copy(self):
        """A result does not share memory with what the function holds."""
        held = np.zeros(2)
        (kept, _), _ = self.call(lambda: ({"x": held}, 0))
        kept["x"] += 1

        assert held.tolist() == [0, 0]

    @pytest.mark.parametrize(
        "result",
        [(1, [2, 3]), (1, (np.ones(2), 3)), (1, {4, 5}), (1, object())],
        ids=["a list", "a tuple", "a set", "an object"],
    )
    def test_what_stays_behind_in_the_sandbox_stays_behind_here(self, result):
        """A cache comes as a handle, and finds its object when it is passed back."""
        functions = {"a_forward": lambda: result, "g": lambda x: x is result[1]}
        student = ReplayStudent(functions, Recorder(Roles()))
        _, handle = student.a_forward()
        _, again = student.a_forward()

        assert isinstance(handle, Handle)
        assert student.g(again) is True

    def test_an_argument_that_is_returned_is_the_same_object(self):
        """As on the wire."""
        x = np.zeros(2)

        assert self.call(lambda x: x, x)[0] is x

    @pytest.mark.parametrize(
        ("error", "kind"), [(ValueError("x"), StudentError), (NotImplementedError(), NotAttempted)]
    )
    def test_errors_arrive_as_a_submissions_do(self, error, kind):
        """With the names of their types."""

        def fail():
            raise error

        with pytest.raises(kind) as caught:
            self.call(fail)

        assert caught.value.type_names[0] == type(error).__name__

    def test_a_missing_function(self):
        """A name that is not there."""
        with pytest.raises(MissingFunction):
            ReplayStudent({}, Recorder(Roles())).g()


SAME = {
    "rounding": (np.array([1.0, 1e9]), np.array([1.0, 1e9 * (1 + 1e-9)]), True),
    "other values": (np.array([1.0, 2.0]), np.array([1.0, 2.1]), False),
    "other shape": (np.ones((1, 2)), np.ones(2), False),
    "single precision": (np.float32(0.1), 0.1, True),
    "nan in the same place": (np.array([np.nan, 1.0]), np.array([np.nan, 1.0]), True),
    "nan elsewhere": (np.array([np.nan, 1.0]), np.array([1.0, np.nan]), False),
    "infinity of another sign": (np.array([np.inf]), np.array([-np.inf]), False),
    "strings": ("train", "test", False),
    "none": (None, None, True),
    "objects": (object(), object(), True),
    "an object and a number": (object(), 1.0, False),
    "dicts": ({"a": np.ones(2)}, {"a": np.ones(2)}, True),
    "dicts of other keys": ({"a": 1}, {"b": 1}, False),
    "empty": (np.ones((0, 3)), np.ones((0, 3)), True),
}


class TestComparison:
    @pytest.mark.parametrize(("first", "second", "same"), SAME.values(), ids=SAME)
    def test_results_agree_up_to_rounding(self, first, second, same):
        """Scaled errors of 1e-6 are what another order of summation may cost."""
        recorders = Recorder(Roles()), Recorder(Roles())
        for recorder, value in zip(recorders, (first, second), strict=True):
            recorder("f", (), value)

        assert same_calls(recorders[0].calls, recorders[1].calls) == same

    def test_caches_are_not_compared(self):
        """Their form is the student's own."""
        recorders = Recorder(Roles()), Recorder(Roles())
        for recorder, cache in zip(recorders, (np.ones(2), np.zeros(3)), strict=True):
            recorder("relu_forward", (np.ones(2),), (np.ones(2), cache))
            recorder("relu_backward", (np.ones(2), cache), np.ones(2))

        assert same_calls(recorders[0].calls, recorders[1].calls)
