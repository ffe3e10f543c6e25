"""A check that fails shows the call that failed, and gives it as code."""

import numpy as np
import pytest

from layerlab.checking.public_tests import find_tests
from layerlab.checking.pytest_runner import run_tests
from layerlab.checking.watched_calls import Watch, WatchedStudent
from layerlab.expect.call_log import MAX_KEPT
from layerlab.expect.made_calls import MadeCall, call_in_words, parameters_of

X, W, B = np.ones((4, 3)), np.ones((3, 2)), np.zeros(2)


def affine_forward(x, w, b, /):
    """Multiply and add."""
    return x @ w + b, (x, w, b)


def batchnorm_forward(x, gamma, beta, bn_param):
    """Change what it is given, as batch normalization does."""
    x += 1
    bn_param["running_mean"] = x.mean(axis=0)
    return gamma * x + beta, {"x": x}


CALLS = {
    "as in the lecture": (
        MadeCall("affine_forward", (X, W, B)),
        ("x", "w", "b"),
        "affine_forward(x of (4, 3), w of (3, 2), b)",
    ),
    "a vector alone": (MadeCall("relu", (B,)), ("x",), "relu(x of (2,))"),
    "numbers": (MadeCall("sgd", (B, 0.5), {"mode": "train"}), ("w", "rate"), "sgd(w of (2,), rate=0.5, mode='train')"),
    "a config": (
        MadeCall("norm", (X, {"mode": "test", "eps": 4})),
        ("x", "bn_param"),
        "norm(x of (4, 3), bn_param={'mode': 'test', 'eps': 4})",
    ),
    "a config with arrays": (MadeCall("norm", (X, {"v": B})), ("x", "config"), "norm(x of (4, 3), config)"),
    "names that nobody knows": (MadeCall("f", (X, None)), ("x",), "f(x of (4, 3), argument_2=None)"),
    "a zero-dimensional array": (MadeCall("f", (np.array(2.0),)), ("x",), "f(x)"),
}  # fmt: skip
TESTS = '''\
import numpy as np
from layerlab import expect_close, expect_gradients


class TestAffineForward:
    def test_first(self, student):
        """The first."""
        out, _ = student.affine_forward(np.ones((2, 3)), np.ones((3, 1)), np.zeros(1))
        expect_close(out, np.full((2, 1), 3.0), what="out")


class TestAffineBackward:
    def test_chain(self, student, rng):
        """Forward, then backward, then nudges."""
        x, w, b = rng.normal(size=(4, 3)), rng.normal(size=(3, 2)), rng.normal(size=2)
        dout = rng.normal(size=(4, 2))
        _, cache = student.affine_forward(x, w, b)
        got = student.affine_backward(dout, cache)
        expect_gradients(student.affine_forward, [x, w, b], dout, got, rng=rng)
'''


@pytest.fixture
def card_of(tmp_path):
    """Return a function that runs the tests of some functions."""
    tests = tmp_path / "tests"
    tests.mkdir()
    (tests / "test_affine.py").write_text(TESTS, encoding="utf-8")

    def run(**functions):
        return run_tests(tests, find_tests(tests).values(), functions)

    return run


def run_again(code, **functions):
    """Run a snippet; return its names."""
    names = dict(functions)
    exec(code, names)
    return names


class TestWords:
    @pytest.mark.parametrize(("call", "parameters", "words"), CALLS.values(), ids=CALLS)
    def test_a_call_has_the_names_and_shapes_of_its_arguments(self, call, parameters, words):
        """A vector as long as an axis of another array needs no shape."""
        assert call_in_words(call, parameters) == words

    def test_whoever_may_not_know_is_told_no_number(self):
        """Of a hidden test, a rate is hidden, and so is a shape that a student chose."""
        call = MadeCall("f", (X, 0.125, {"eps": 4}, np.ones((17, 19))))
        words = call_in_words(call, ("x", "rate", "config", "cache"), lambda shape: 17 not in shape)

        assert words == "f(x of (4, 3), rate, config, cache)"

    @pytest.mark.parametrize(
        ("function", "names"),
        [
            (affine_forward, ("x", "w", "b")),
            (len, ("obj",)),
            (None, ()),
            (3, ()),
            (lambda *a: a, ()),
        ],
    )
    def test_names_are_those_of_the_function(self, function, names):
        """Nothing, where it does not say."""
        assert parameters_of(function) == names


class TestCode:
    def test_it_does_once_more_what_failed(self, card_of):
        """The arrays as they were given, the calls before it, and what was expected."""

        def forward(x, w, b):
            return x @ w + b + 1, (x, w, b)

        def backward(dout, cache):
            x, w, _ = cache
            return dout @ w.T, x.T @ dout, 2 * dout.sum(axis=0)

        card = card_of(affine_forward=forward, affine_backward=backward)
        first, chain = card.verdicts
        again = run_again(first.code, affine_forward=forward)

        assert first.call == "affine_forward(x of (2, 3), w of (3, 1), b)"
        np.testing.assert_array_equal(again["result"][0] - 1, again["expected"])
        assert chain.call == "affine_backward(dout of (4, 2), cache)"
        again = run_again(chain.code, affine_forward=forward, affine_backward=backward)
        np.testing.assert_allclose(again["result_2"][2], 2 * again["expected"])

    def test_it_holds_what_was_given_and_not_what_became_of_it(self):
        """A function may change its arguments."""
        watch = Watch({"batchnorm_forward": batchnorm_forward})
        student = WatchedStudent(watch)
        student.batchnorm_forward(np.zeros((2, 1)), np.ones(1), np.ones(1), {"mode": "train"})
        again = run_again(watch.code(), batchnorm_forward=lambda *given: given)

        x, _, _, bn_param = again["result"]
        assert not x.any()
        assert bn_param == {"mode": "train"}

    @pytest.mark.parametrize(
        "given", [np.ones((30, 30)), {"a": np.ones(300)}, [object()], np.array([np.nan])]
    )
    def test_what_is_no_snippet_is_none(self, given):
        """Too large, or nothing that can be written out; the call is shown all the same."""
        watch = Watch({"f": lambda x: x})
        WatchedStudent(watch).f(given)

        assert watch.code() is None
        assert watch.last_call().startswith("f(x")

    def test_a_test_begins_anew(self):
        """What the one before called is no call of this one; and of many calls, few are kept."""
        watch = Watch({"f": lambda x: x})
        for number in range(3 * MAX_KEPT):
            WatchedStudent(watch).f(number)

        assert watch.last_call() == f"f(x={3 * MAX_KEPT - 1})"
        watch.begin()
        assert watch.last_call() is None
        assert watch.code() is None
