"""What the checks accept, what they refuse, and what they say about it."""

import pickle

import numpy as np
import pytest

from layerlab import expect_close, expect_equal, expect_raises, expect_shape, expect_unchanged
from layerlab.expect.checks import CheckFailed
from layerlab.expect.student import NotAttempted, StudentError

RNG = np.random.default_rng(1)
A = RNG.normal(size=(4, 3))
B = RNG.normal(size=(3, 2))
PRODUCT = A @ B


class SubArray(np.ndarray):
    """An array of a student's own making, which could answer comparisons as it likes."""

    __hash__ = None

    def __eq__(self, other):
        return True


ACCEPTED = {
    "the same": (A, A),
    "float32": (A.astype(np.float32), A),
    "expected float32": (A, A.astype(np.float32)),
    "longdouble": (A.astype(np.longdouble), A),
    "a view": (np.repeat(A, 2, axis=0)[::2], A),
    "Fortran order": (np.asfortranarray(A), A),
    "read-only": (np.broadcast_to(A[0], A.shape), np.tile(A[0], (4, 1))),
    "einsum": (np.einsum("nd,dm->nm", A, B), PRODUCT),
    "plain loops": (np.array([[sum(a * B[:, m]) for m in range(2)] for a in A]), PRODUCT),
    "integers": (np.arange(3), np.array([0.0, 1.0, 2.0])),
    "a Python integer": (3, 3.0),
    "a Python float": (0.5, np.float64(0.5)),
    "an array without axes": (np.array(2.0), 2.0),
    "a numpy scalar": (np.float32(0.1), 0.1),
    "nearly zero": (np.full(3, 1e-15), np.zeros(3)),
    "nearly zero in float32": (np.full(3, 1e-7, np.float32), np.zeros(3)),
    "every entry against one number": (np.ones((2, 3)), 1.0),
    "nothing": (np.zeros((0, 3)), np.zeros((0, 3))),
    "huge": (A * 1e300, A * 1e300),
}
REFUSED = {
    "None": (None, A, "type", "None"),
    "text": ("0.5", 0.5, "type", "text"),
    "a list": ([1.0, 2.0], np.array([1.0, 2.0]), "type", "a list of 2"),
    "an object": (object(), A, "type", "some other object"),
    "a matrix": (np.asmatrix(A), A, "type", "a matrix"),
    "a masked array": (np.ma.array(A), A, "type", "masked"),
    "a subclass": (A.view(SubArray), A, "type", "class of its own"),
    "truth values": (A > 0, A, "dtype", "True and False"),
    "a truth value": (True, 1.0, "dtype", "True and False"),
    "objects": (A.astype(object), A, "dtype", "something other"),
    "complex numbers": (A.astype(complex), A, "dtype", "complex"),
    "float16": (A.astype(np.float16), A, "dtype", "float16"),
    "nan": (np.where(A > 0, A, np.nan), A, "nonfinite", "nan in"),
    "inf": (np.inf, 1.0, "nonfinite", "inf"),
    "an integer beyond all floats": (10**400, 1.0, "nonfinite", "inf"),
    "both": (np.array([np.nan, -np.inf]), np.ones(2), "nonfinite", "nan and inf in every entry"),
    "a row for a vector": (A[:1], A[0], "shape", r"\(1, 3\)"),
    "one entry for a number in an array": (1.0, np.ones(1), "shape", "a single number"),
    "other values": (A + 1e-6, A, "values", "slightly off in every entry"),
    "float32 that is wrong": ((A * 1.001).astype(np.float32), A, "values", "slightly off"),
    "not zero": (np.array([0.0, 1e-6]), np.zeros(2), "values", "in one entry"),
}


class TestClose:
    @pytest.mark.parametrize(("got", "expected"), ACCEPTED.values(), ids=ACCEPTED)
    def test_accepts_correct_results_of_any_make(self, got, expected):
        """How a number was computed, and how it lies in memory, does not matter."""
        expect_close(got, expected, what="out")

    @pytest.mark.parametrize(("got", "expected", "kind", "words"), REFUSED.values(), ids=REFUSED)
    def test_says_what_is_wrong(self, finding_of, got, expected, kind, words):
        """The finding names its kind, and its message says it in a sentence that begins with what was checked."""
        finding = finding_of(expect_close, got, expected, what="out")

        assert kind == finding.kind
        with pytest.raises(AssertionError, match=words):
            raise AssertionError(finding.message)
        assert finding.message.startswith("out ")
        assert finding.message.endswith(".")

    def test_measures_the_error_against_the_largest_expected_value(self, finding_of):
        """The finding holds the scaled error, its tolerance and where the worst entry is."""
        got = np.array([[10.0, 20.0], [30.0, 44.0]])

        finding = finding_of(
            expect_close, got, np.array([[10.0, 20.0], [30.0, 40.0]]), what="out", rtol=0.01
        )

        assert (finding.scaled_error, finding.tolerance, finding.worst) == (0.1, 0.01, (1, 1))

    def test_tolerates_what_the_test_says(self):
        """A tolerance may be relative, absolute or both."""
        expect_close(A * 1.001, A, rtol=0.01, what="out")
        expect_close(A + 1e-4, A, atol=1e-3, what="out")
        expect_close(np.full(2, 1e-4), np.zeros(2), atol=1e-3, what="out")

    def test_shows_values_only_in_its_full_text(self):
        """Values appear in the exception's text, for whoever runs the test at home."""
        with pytest.raises(CheckFailed) as caught:
            expect_close(np.array([1.25]), np.array([7.75]), what="out")

        assert "7.75" in str(caught.value)
        assert "7.75" not in caught.value.finding.message

    def test_survives_pickling(self, finding_of):
        """A failure may cross processes."""
        error = CheckFailed(finding_of(expect_close, 1.0, 2.0, what="out"))

        assert str(error) == str(pickle.loads(pickle.dumps(error)))


MENDABLE = {
    "negated": lambda a: -a,
    "doubled": lambda a: 2 * a,
    "scaled": lambda a: 1.2345678 * a,
    "shifted": lambda a: a + 0.7654321,
    "transposed": lambda a: a.T,
    "zero": lambda a: 0 * a,
    "one entry": lambda a: np.where(np.arange(a.size).reshape(a.shape) == 4, 0.3141592, a),
    "wrong row": lambda a: np.where(np.arange(len(a))[:, None] == 1, 2 * a, a),
    "nan": lambda a: np.where(a == a.max(), np.nan, a),
    "shape": lambda a: a[:2],
    "flat": lambda a: a.ravel(),
    "type": lambda a: a.tolist(),
    "text": repr,
    "an object named after a value": lambda a: type(f"{a[0, 0]:.6g}", (), {})(),
    "float16": lambda a: a.astype(np.float16),
    "tiny error": lambda a: a * (1 + 1e-7 * np.arange(a.size).reshape(a.shape)),
}


class TestStudentSafety:
    @pytest.mark.parametrize("change", MENDABLE.values(), ids=MENDABLE)
    @pytest.mark.parametrize("seed", range(4))
    def test_no_sentence_holds_a_value(self, finding_of, change, seed):
        """Whatever goes wrong, what students may read has no digits of expected values or of results."""
        expected = np.random.default_rng(seed).normal(size=(3, 3))
        got = change(expected)

        finding = finding_of(expect_close, got, expected, what="out")

        text = f"{finding.message} {finding.observation}"
        values = [*expected.ravel(), *(got.ravel() if isinstance(got, np.ndarray) else ())]
        for value in filter(np.isfinite, filter(None, values)):
            for digits in (3, 4, 6, 8):
                assert f"{abs(value):.{digits}g}" not in text

    def test_an_exact_comparison_keeps_silent_too(self, finding_of):
        """Equality and unchanged inputs are reported without values."""
        for check in (expect_equal, expect_unchanged):
            finding = finding_of(check, np.array([1.0, 2.7182]), np.array([1.0, 3.1415]), what="x")

            assert not any(char.isdigit() for char in finding.message)
            assert finding.worst == (1,)


class TestShape:
    def test_accepts_the_shape(self):
        """A plain number has the shape ()."""
        expect_shape(A, (4, 3), what="out")
        expect_shape(2.5, (), what="loss")

    def test_refuses_another(self, finding_of):
        """Both shapes are named, the student's first, for whoever may know them."""
        finding = finding_of(expect_shape, A, (3,), what="db")

        exact = "db is an array of shape (4, 3), where an array of shape (3,) is expected."
        guarded = "db has another shape than it should: an array of shape (3,) is expected."
        assert (finding.exact, finding.message) == (exact, guarded)


SAME = {
    "arrays": (A, A.copy()),
    "nan": (np.array([np.nan]), np.array([np.nan])),
    "dicts": ({"mode": "train", "m": A}, {"mode": "train", "m": A.copy()}),
    "nested": ([1, (A, None)], [1, (A.copy(), None)]),
    "nan alone": (float("nan"), float("nan")),
}
CHANGED = {
    "an entry": (A, A + 1e-12),
    "the sign of zero": (np.array([0.0]), np.array([-0.0])),
    "the dtype": (np.ones(2), np.ones(2, np.float32)),
    "the shape": (A, A.reshape(3, 4)),
    "a key": ({"t": 1}, {"t": 1, "m": 2}),
    "a value in a dict": ({"t": 1}, {"t": 2}),
    "the length": ([1], [1, 2]),
    "the type": (1, 1.0),
}


class TestUnchanged:
    @pytest.mark.parametrize(("now", "before"), SAME.values(), ids=SAME)
    def test_accepts_the_same_bits(self, now, before):
        """NaN is the same as NaN."""
        expect_unchanged(now, before, what="x")

    @pytest.mark.parametrize(("now", "before"), CHANGED.values(), ids=CHANGED)
    def test_notices_any_change(self, finding_of, now, before):
        """Not even the sign of a zero may change."""
        finding = finding_of(expect_unchanged, now, before, what="x")

        assert finding.kind == "changed"


class TestEqual:
    @pytest.mark.parametrize(("got", "expected"), SAME.values(), ids=SAME)
    def test_accepts_equal_values(self, got, expected):
        """Arrays are equal entry by entry."""
        expect_equal(got, expected, what="out")

    def test_dtypes_may_differ(self):
        """Values count, not how they are stored."""
        expect_equal(np.arange(3), np.arange(3.0), what="out")

    def test_a_wrong_shape_is_named(self, finding_of):
        """Arrays of two shapes are told by their shapes."""
        assert finding_of(expect_equal, A, A.T, what="out").kind == "shape"

    def test_other_values_are_found(self, finding_of):
        """The first entry that differs is pointed at."""
        other = A.copy()
        other[2, 1] += 1e-12

        assert finding_of(expect_equal, other, A, what="out").worst == (2, 1)


def raise_(error):
    """Return a function that raises `error`."""

    def function(*args):
        raise error

    return function


class TestRaises:
    def test_accepts_the_exception_and_its_subclasses(self):
        """A KeyError is a LookupError."""
        expect_raises(LookupError, raise_(KeyError("mode")), 1, 2)

    def test_accepts_a_remote_exception_by_the_names_of_its_classes(self):
        """Classes do not travel, their names do."""
        error = StudentError("MyError", ("MyError", "ValueError", "Exception"))

        expect_raises(ValueError, raise_(error))

    def test_silence_is_a_finding(self, finding_of):
        """A function that returns did not raise."""
        finding = finding_of(expect_raises, ValueError, lambda: 1, what="an unknown mode")

        assert finding.message == "an unknown mode should raise ValueError, but raises nothing."

    @pytest.mark.parametrize(
        "error",
        [TypeError("other"), NotImplementedError(), StudentError("TypeError"), NotAttempted("X")],
        ids=repr,
    )
    def test_any_other_exception_passes_through(self, error):
        """The student reads their own exception; a stub never counts as raising on purpose."""
        with pytest.raises(type(error)):
            expect_raises(ValueError, raise_(error))

    def test_a_stub_is_no_runtime_error(self):
        """NotImplementedError is a RuntimeError, but an untouched stub proves nothing."""
        with pytest.raises(NotImplementedError):
            expect_raises(RuntimeError, raise_(NotImplementedError()))
