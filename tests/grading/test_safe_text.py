"""What a student may read of an exception: Python's own words, never what passed through it."""

import warnings

import numpy as np
import pytest

from autograder.text.raised import raised_sentence, safe_message
from layerlab.expect.student import StudentError

SOURCE = (
    "def affine_forward(x, w, b):\n    rows = x.reshape(len(x), -1)\n    return rows @ weights\n"
)


def raised_by(code: str) -> str:
    """Return the message of what `code` raises."""
    names = {"np": np, "x": np.ones((3, 4)), "w": np.ones((5, 2))}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        compiled = compile(code, "a cell", "exec")
    with pytest.raises(Exception) as caught:  # noqa: PT011  # whatever it is
        exec(compiled, names)
    return str(caught.value)


# code, with names of SOURCE alone
HONEST = {
    "broadcast": "x + w",
    "matmul": "x @ w",
    "matmul of a number": "x @ np.float64(2)",
    "dot": "np.dot(x, w)",
    "reshape": "x.reshape(5, -1)",
    "reshape to a vector": "x.reshape(5)",
    "index": "x[7, 0]",
    "too many indices": "x[0, 0, 0]",
    "mask": "x[np.ones(5, bool)]",
    "index by floats": "x[x]",
    "axis": "x.sum(axis=3)",
    "assign": "x[:] = w",
    "in place": "x += w",
    "concatenate": "np.concatenate([x, w])",
    "stack": "np.concatenate([x, w[0]])",
    "truth": "bool(x > 0)",
    "undefined": "rows",
    "local": "def f():\n    rows\n    rows = 1\nf()",
    "unpack too few": "rows, weights, b = 1, 2",
    "unpack too many": "rows, weights = 1, 2, 3",
    "unpack None": "rows, weights = None",
    "call": "(1)()",
    "subscript": "None[0]",
    "attribute": "().reshape",
    "array attribute": "x.weights",
    "add None": "None + 1",
    "add strings": "1 + ''",
    "arguments": "def affine_forward(x, w): ...\naffine_forward()",
    "too many arguments": "def affine_forward(x): ...\naffine_forward(1, 2)",
    "key": "{}['weights']",
    "list index": "[][0]",
    "list index by string": "[]['rows']",
    "division": "1 / 0",
    "transpose": "x.transpose(0, 1, 2)",
    "iterate": "iter(1)",
    "length": "len(1)",
}

# messages that a hostile function could raise to show what it was given
LEAKS = {
    "values": "[[0.4967 -0.1383]]",
    "one value": "0.4967141530112327",
    "value as a name": "name 'v04967141530112327' is not defined",
    "value as an attribute": "'tuple' object has no attribute 'x_0_4967'",
    "value as a key": "'0.4967'",
    "long integers": "cannot reshape array of size 4967141530112327 into shape (4967141530112327,)",
    "long shape": "operands could not be broadcast together with shapes (1,2,3,4,5,6,7,8,9) (1,)",
    "many shapes": "operands could not be broadcast together with shapes " + "(1234,5678) " * 9,
    "text behind a template": "division by zero 0.4967",
    "text before a template": "0.4967 division by zero",
    "next line": "division by zero\n0.4967",
    "other digits": "index \u0664 is out of bounds for axis 0 with size 3",
    "long": "name 'rows' is not defined" + " " * 200 + ".",
    "zero-width": "division by zero\u200b",
}


def error(type_name: str = "ValueError", text: str = "", frames=((0, 2),)) -> StudentError:
    """Return what a call raised there."""
    return StudentError(type_name, (type_name,), text, frames)


class TestMessage:
    @pytest.mark.parametrize("code", HONEST.values(), ids=HONEST)
    def test_what_python_and_numpy_say_is_shown(self, code):
        """The usual messages are the best help there is."""
        message = raised_by(code)

        assert message.strip() == safe_message(message, [SOURCE])

    @pytest.mark.parametrize("text", LEAKS.values(), ids=LEAKS)
    def test_what_could_carry_values_is_not(self, text):
        """An exception's text is student code's to choose."""
        assert safe_message(text, [SOURCE]) is None


class TestExplain:
    def test_a_sentence_with_place_and_message(self):
        """The student reads what, where and why."""
        sentence = raised_sentence(
            error("IndexError", "list index out of range"), [SOURCE], ["the cell"]
        )

        assert sentence == (
            "Your code raised an IndexError in line 2 of the cell: list index out of range"
        )

    def test_a_type_of_the_students_own_has_no_name(self):
        """A class can be called anything, a number for instance."""
        sentence = raised_sentence(error("Value_0_4967"), [SOURCE], ["the cell"])

        assert "0_4967" not in sentence
        assert "an exception of your own" in sentence

    @pytest.mark.parametrize("frames", [(), ((0, 4967),), ((7, 1),), ((-1, 1),), ((0, 0),)])
    def test_a_place_that_is_none_is_not_named(self, frames):
        """Line numbers come from the other side too."""
        assert "line" not in raised_sentence(error(frames=frames), [SOURCE], ["the cell"])
