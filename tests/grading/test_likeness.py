"""Whether a function behaved as a mistake does: what counts of a call, and what does not."""

import numpy as np
import pytest

from autograder.judging.calls import Recorder
from autograder.judging.likeness import Seen, alike, apart, covers, off
from autograder.judging.parts import MISSING, at, identical, unlike_parts
from autograder.judging.replay import ReplayStudent
from autograder.judging.same_calls import same_value
from autograder.roles import Roles

from .explaining import explaining, names

OBJECTION = ("changed", "x")


def right(x, param):
    """Remember the mean, and return x without it."""
    param["mean"] = x.mean()
    return x - x.mean()


def forgets(x, param):
    """Remember nothing."""
    return x - x.mean()


def forgets_and_fills_in(x, param):
    """Remember nothing, and fill in a default."""
    param.setdefault("eps", 1e-5)
    return x - x.mean()


def forgets_and_nests(x, param):
    """Remember nothing, and leave a note in the dict."""
    param["notes"] = {"seen": [1, 2]}
    return x - x.mean()


def forgets_in_place(x, param):
    """Remember nothing, and leave x centred."""
    x -= x.mean()
    return x.copy()


def remembers_another(x, param):
    """Remember the sum."""
    param["mean"] = x.sum()
    return x - x.mean()


def in_place(x, param):
    """Remember the mean, and write into x."""
    param["mean"] = x.mean()
    x -= x.mean()
    return x.copy()


def in_place_otherwise(x, param):
    """Remember the mean, and leave something else in x."""
    param["mean"] = x.mean()
    out = x - x.mean()
    x *= 2
    return out


def seen(function, ending=()):
    """Return what a test sees of a function that it calls once."""
    recorder = Recorder(Roles())
    student = ReplayStudent({"f": function}, recorder)
    student.f(np.array([1.0, 2.0, 6.0]), {"mode": "train"})
    return Seen(recorder.calls, ending)


ALIKE = {
    "a default filled in": (forgets_and_fills_in, forgets, True),
    "a note left in the dict": (forgets_and_nests, forgets, True),
    "an array that no test minds": (forgets_in_place, forgets, True),
    "a key that the mistake leaves out": (right, forgets, False),
    "a key that the solution writes otherwise": (remembers_another, forgets, False),
    "the mistake's own change, made": (in_place, in_place, True),
    "the mistake's own change, not made": (right, in_place, False),
    "the mistake's own change, another": (in_place_otherwise, in_place, False),
}


class TestArguments:
    @pytest.mark.parametrize(("ours", "theirs", "expected"), ALIKE.values(), ids=ALIKE)
    def test_what_the_solution_or_the_mistake_writes_counts(self, ours, theirs, expected):
        """And what a function alone writes does not, where the test ends alike."""
        assert alike(seen(ours), seen(theirs), seen(right)) is expected

    @pytest.mark.parametrize("ours", [forgets_and_fills_in, forgets_and_nests, forgets_in_place])
    def test_a_change_that_a_test_minds_counts(self, ours):
        """It fails where the mistake passes, or for another reason."""
        objected = seen(ours, OBJECTION)

        assert not alike(objected, seen(forgets), seen(right))
        assert not alike(objected, seen(forgets, ("values", "out")), seen(right))
        assert alike(objected, seen(forgets, OBJECTION), seen(right))

    def test_what_was_written_is_known_of_a_replay(self):
        """By the path to it."""
        (call,) = seen(in_place).calls

        assert call.written == {(0,), (1, "mean")}


class TestParts:
    def test_each_part_that_differs_has_a_path(self):
        """Keys of dicts, items of tuples; a dict that lacks one differs there."""
        one = (np.ones(2), {"a": 1.0, "b": np.zeros(2)})
        other = (np.ones(2), {"a": 2.0, "c": np.zeros(2)})

        assert list(unlike_parts(one, other, same_value)) == [(1, "a"), (1, "b"), (1, "c")]
        assert list(unlike_parts(one, np.ones(2), same_value)) == [()]

    @pytest.mark.parametrize(
        ("path", "expected"),
        [((0,), 1), ((1, "a"), 2), ((1, "b"), MISSING), ((4,), MISSING), ((0, 0), MISSING)],
    )
    def test_a_path_leads_to_a_part(self, path, expected):
        """Or to nothing, where there is none."""
        assert at((1, {"a": 2}), path) == expected

    @pytest.mark.parametrize(
        ("one", "other", "expected"),
        [
            (np.zeros(2), np.zeros(2), True),
            (np.zeros(2), np.zeros(2) + 1e-14, False),
            (np.array([np.nan]), np.array([np.nan]), True),
            (float("nan"), float("nan"), True),
            (1, 1.0, False),
            ((1, "a"), (1, "a"), True),
            (np.zeros(2), np.zeros(2, dtype=np.float32), False),
        ],
    )
    def test_written_into_is_what_has_other_bits(self, one, other, expected):
        """However small the change is."""
        assert identical(one, other) is expected

    def test_differences_are_found_by_call_and_part(self):
        """The one thing that a mistake changes, and what covers it."""
        found = off(seen(remembers_another), seen(right))

        assert found == {(0, "args", 1, "mean")}
        assert covers(found, (0, "args", 1, "mean"))
        assert covers(frozenset({(0, "args")}), (0, "args", 1, "mean"))
        assert not covers(found, (0, "args", 0))
        assert apart(seen(right), seen(forgets), seen(right)) == {(0, "args", 1, "mean")}


BATCHNORM = "04_batch_normalization", "batchnorm"
OPTIMIZERS = "03_optimizers", "optimizers"
LEARNS = "        mean, var = running_mean, running_var"
WRITTEN_BACK = """\
        mean, var = running_mean, running_var
        bn_param["running_mean"] = mean
        bn_param["running_var"] = var"""
MODE = '    mode = bn_param["mode"]'
CONFIG = "    config = {"
# Of the course: a mistake, and what else it does to the caller's arguments, as lines in the place of one.
HARMLESS = {
    "defaults for the caller": (
        *BATCHNORM,
        "batchnorm_forward",
        "eps_outside_the_root",
        (MODE, f'    bn_param.setdefault("eps", 1e-5)\n{MODE}'),
    ),
    "statistics written back": (
        *BATCHNORM,
        "batchnorm_forward",
        "momentum_not_read",
        (LEARNS, WRITTEN_BACK),
    ),
    "a note of the shape": (
        *BATCHNORM,
        "batchnorm_forward",
        "nothing_remembered",
        (MODE, f'    bn_param["shape"] = x.shape\n{MODE}'),
    ),
    "settings for the caller": (
        *OPTIMIZERS,
        "rmsprop",
        "gradient_not_squared",
        (CONFIG, f'    if config:\n        config.setdefault("epsilon", 1e-8)\n{CONFIG}'),
    ),
}


class TestCourse:
    @pytest.mark.parametrize(
        ("assignment", "exercise", "function", "name", "change"), HARMLESS.values(), ids=HARMLESS
    )
    def test_harmless_side_effects_cost_no_name(self, assignment, exercise, function, name, change):
        """A mistake of the course that also writes into a dict of the caller's."""
        known = explaining(assignment, exercise)
        source = known.entry(function, name).sources[function]
        before, after = change
        assert source.count(before) == 1
        namespace = known.written(source.replace(before, after))

        assert names(known.of(function, namespace)) == [name]
