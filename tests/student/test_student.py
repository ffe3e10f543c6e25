"""The student's functions by name."""

import pickle

import pytest

from layerlab.expect.student import LocalStudent, MissingFunction, NotAttempted, StudentError


class TestLocalStudent:
    def test_looks_functions_up_anew(self):
        """A function that is defined again is the one that is called next."""
        namespace = {"f": lambda: 1}
        student = LocalStudent(namespace)
        namespace["f"] = lambda: 2

        assert student.f() == 2

    def test_a_missing_function_counts_as_not_attempted(self):
        """The error names the function."""
        with pytest.raises(MissingFunction) as caught:
            _ = LocalStudent({}).affine_forward

        assert isinstance(caught.value, NotAttempted)
        assert caught.value.function == "affine_forward"

    def test_a_name_for_something_else_is_an_error(self):
        """A number under a function's name is told for what it is."""
        with pytest.raises(StudentError, match="of type int, not a function"):
            _ = LocalStudent({"f": 3}).f

    def test_makes_what_a_test_hands_over(self):
        """Where the notebook's names are, which stay what they were."""
        namespace = {"a": 2}
        made = LocalStudent(namespace).made("b = a\nlambda x: x + b + c", c=3)

        assert made(1) == 6
        assert namespace == {"a": 2}


class TestErrors:
    @pytest.mark.parametrize(
        "error",
        [
            StudentError("KeyError", ("KeyError", "LookupError"), "x", ((1, 2),)),
            NotAttempted("NotImplementedError"),
            MissingFunction("f"),
        ],
        ids=lambda error: type(error).__name__,
    )
    def test_survive_pickling(self, error):
        """They may cross processes."""
        copy = pickle.loads(pickle.dumps(error))

        assert (type(error), vars(error), str(error)) == (type(copy), vars(copy), str(copy))
