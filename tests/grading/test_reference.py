"""The solutions' results are remembered where nobody can tell the difference."""

import numpy as np
import pytest

from autograder.judging.reference import Reference


@pytest.fixture
def slow(monkeypatch):
    """Return a way to make a function that counts its calls, and its reference; all calls take long."""
    monkeypatch.setattr("autograder.judging.reference.WORTHWHILE", -1.0)

    def make(function, **options):
        calls = []

        def counting(*args, **kwargs):
            calls.append(args)
            return function(*args, **kwargs)

        return Reference({"f": counting}, **options), calls

    return make


X = np.arange(6.0).reshape(2, 3)
# Values that look alike; no two of them may be taken for one another.
DIFFERENT = (
    *(X, X.T, X.reshape(3, 2), np.asfortranarray(X), X.astype(int), X.astype(np.float32), X + 1e-15),
    *(1, 1.0, True, "1", None, np.float64(1.0), np.float32(1.0), 1 + 0j, 0.0, -0.0),
    *((1, 2), [1, 2], {"a": 1}, {"a": 2}, {"b": 1}, (1, (2,)), ((1, 2),), ((1,), 2), ()),
    *(("a", "b"), ("a:b",), {"a": X}, [X], (X, X)),
)  # fmt: skip


class TestReference:
    def test_the_third_call_is_remembered(self, slow):
        """Two calls that agree are enough, and what comes back is the same to the bit."""
        reference, calls = slow(lambda x, scale: (x * scale, {"x": x, "scale": scale}))

        first, *_, last = [reference.f(X.copy(), 0.1) for _ in range(5)]

        assert len(calls) == 2
        np.testing.assert_array_equal(first[0], last[0])
        assert last[1]["scale"] == 0.1

    def test_each_caller_gets_a_copy(self, slow):
        """A test that overwrites its expected values spoils nobody else's."""
        reference, _ = slow(lambda x: (x + 1, [x]))

        for _ in range(4):
            out, (kept,) = reference.f(X.copy())
            np.testing.assert_array_equal(out, X + 1)
            out[:] = kept[:] = np.nan

    @pytest.mark.parametrize(
        "value",
        [np, (number for number in X), memoryview(b"x")],
        ids=lambda value: type(value).__name__,
    )
    def test_what_cannot_be_copied_is_handed_over_itself(self, value):
        """A test that asks for a module works on the solution as it does on a student's, whose handle it gets."""
        assert Reference({"x": value}).value("x") is value

    def test_other_arguments_are_another_call(self, slow):
        """However much they look alike."""
        reference, calls = slow(repr)
        for value in DIFFERENT:
            reference.f(value)
            reference.f(value)
        before = len(calls)

        answers = [reference.f(value) for value in DIFFERENT]

        assert before == 2 * len(DIFFERENT)
        assert answers == [repr(value) for value in DIFFERENT]

    @pytest.mark.parametrize(
        ("function", "made"),
        [
            (lambda: np.random.default_rng().normal(), lambda: ()),
            (lambda rng: rng.normal(), lambda: (np.random.default_rng(1),)),
            (lambda x: x.fill(0.0), lambda: (X + 1,)),
            (lambda param: param.update(n=param["n"] + 1), lambda: ({"n": 0},)),
            (lambda x: object(), lambda: (X,)),
            (lambda x: np.array([object()]), lambda: (X,)),
            (lambda x: x.view(np.matrix), lambda: (X,)),
        ],
        ids=["unseeded", "a generator", "in place", "a dict", "an object", "objects", "a subclass"],
    )
    def test_what_is_no_mere_value_is_computed_each_time(self, slow, function, made):
        """Draws, changed arguments and objects."""
        reference, calls = slow(function)

        for _ in range(4):
            reference.f(*made())

        assert len(calls) == 4

    def test_the_oldest_go_when_there_is_no_room(self, slow):
        """The memory stays as it is, however long the class."""
        reference, calls = slow(lambda x: x + 1, capacity=3 * X.nbytes)
        for number in range(5):
            for _ in range(2):
                reference.f(X + number)
        before = len(calls)

        reference.f(X + 4)
        assert len(calls) == before
        reference.f(X + 0)
        assert len(calls) == before + 1

    def test_quick_functions_are_called(self):
        """Looking them up would take as long."""
        calls = []
        reference = Reference({"f": calls.append})

        for _ in range(4):
            reference.f(1)

        assert len(calls) == 4

    def test_errors_pass(self, slow):
        """A test may expect that the solution refuses something."""
        reference, calls = slow(lambda x: 1 / 0)

        for _ in range(3):
            with pytest.raises(ZeroDivisionError):
                reference.f(X)

        assert len(calls) == 3
