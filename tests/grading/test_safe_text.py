"""What a student may read of an exception: Python's own words, never what passed through it."""

import warnings

import numpy as np
import pytest

from autograder.text.raised import raised_sentence, safe_message, safe_type
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


GIVEN = ((3, 4), (5, 2))  # the shapes of x and w

# code, with names of SOURCE alone
HONEST = {
    "broadcast": "x + w",
    "matmul": "x @ w",
    "matmul of a number": "x @ np.float64(2)",
    "dot": "np.dot(x, w)",
    "reshape": "x.reshape(5, -1)",
    "reshape to a vector": "x.reshape(5)",
    "index": "x[3, 0]",
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
    "an argument": "def affine_forward(x): ...\naffine_forward()",
    "too many arguments": "def affine_forward(x): ...\naffine_forward(1, 2)",
    "key": "{}['weights']",
    "list index": "[][0]",
    "list index by string": "[]['rows']",
    "division": "1 / 0",
    "transpose": "x.transpose(0, 1, 2)",
    "iterate": "iter(1)",
    "length": "len(1)",
}

# code, and a part of what is shown of what it raises: never a number or a name of the student's
FREQUENT = {
    "float as a size": (
        "np.zeros(2.5)",
        "expected a sequence of integers or a single integer, got \u2026",
    ),
    "float in range": ("range(2.5)", "'float' object cannot be interpreted as an integer"),
    "empty maximum": ("np.max([])", "zero-size array to reduction operation maximum"),
    "empty minimum": ("np.array([]).min()", "zero-size array to reduction operation minimum"),
    "ragged": ("np.array([[1], [1, 2]])", "inhomogeneous shape after \u2026 dimensions"),
    "sequence into an entry": ("x[0, 0] = [1, 2]", "setting an array element with a sequence."),
    "float slice": ("[1, 2][:1.5]", "slice indices must be integers or None"),
    "unhashable": ("{x: 1}['rows']", "unhashable type: 'numpy.ndarray'"),
    "unhashable list": ("{[]: 1}", "unhashable type: 'list'"),
    "float of a list": ("float([])", "float() argument must be a string or a real number"),
    "float of text": ("float('v0.4967')", "could not convert string to float: \u2026"),
    "integer of nan": ("int(float('nan'))", "cannot convert float NaN to integer"),
    "maximum of nothing": ("max([])", "empty"),
    "index of what is not there": ("[0.5].index(0.4967)", "list"),
    "nothing to join": ("np.concatenate([])", "need at least one array to concatenate"),
    "stack": ("np.stack([x, x[0]])", "all input arrays must have the same shape"),
    "negative size": ("np.zeros(-1)", "negative dimensions are not allowed"),
    "negative padding": ("np.pad(x, -1)", "index can't contain negative values"),
    "repeated axis": ("x.transpose(0, 0)", "repeated axis in transpose"),
    "einsum": ("np.einsum('ijk,jl->il', x, w)", "einstein sum subscripts string"),
    "einsum shapes": ("np.einsum('ij,jk->ik', x, w)", "remapped shapes"),
    "objects in a ufunc": ("np.exp(np.array([None]))", "has no callable exp method"),
    "text in a ufunc": ("np.sqrt('a')", "ufunc 'sqrt' not supported for the input types"),
    "boolean minus": ("(x > 0) - (x > 0)", "numpy boolean subtract, the `-` operator"),
    "minus boolean": ("-(x > 0)", "The numpy boolean negative, the `-` operator"),
    "casting in place": ("i = np.ones(2, int); i += 0.5", "same_kind"),
    "negative power": ("np.arange(3) ** -1", "Integers to negative integer powers"),
    "singular": ("np.linalg.inv(np.zeros((2, 2)))", "Singular matrix"),
    "too large a sample": ("np.random.choice(3, 5, replace=False)", "Cannot take a larger sample"),
    "argmax of nothing": ("np.argmax([])", "attempt to get argmax of an empty sequence"),
    "an alias that is gone": ("np.float", "module 'numpy' has no attribute 'float'"),
    "a name that is gone": ("np.NaN", "`np.NaN` was removed in the NumPy 2.0 release"),
    "a colon": ("compile('if x', 'c', 'exec')", "expected ':'"),
    "a parenthesis": ("compile('f(x', 'c', 'exec')", "was never closed"),
    "an indentation": ("compile('x\\n  y', 'c', 'exec')", "unexpected indent"),
    "too long a shift": ("1 << -1", "negative shift count"),
    "a changed dict": ("d = {1: 2}\nfor k in d: d[k + 9] = 1", "dictionary changed size"),
    "an iterator": ("next([])", "'list' object is not an iterator"),
    "a module that is not there": ("import torch_4967", "No module named \u2026"),
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

        assert message.strip() == safe_message(message, [SOURCE], GIVEN, code)

    @pytest.mark.parametrize("text", LEAKS.values(), ids=LEAKS)
    def test_what_could_carry_values_is_not(self, text):
        """An exception's text is student code's to choose."""
        assert safe_message(text, [SOURCE]) is None


# Messages of many numbers, made by whoever wants to tell one: the test gave (3, 4) and (5, 2).
TELLING = {
    "broadcast": lambda n: (
        f"operands could not be broadcast together with shapes ({n},) ({n + 1},7) "
    ),
    "three shapes": lambda n: (
        f"operands could not be broadcast together with shapes (3,4) (5,2) ({n},)"
    ),
    "assigned": lambda n: f"could not broadcast input array from shape ({n},3) into shape (3,4)",
    "inner lengths": lambda n: (
        "matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc"
        f" signature (n?,k),(k,m?)->(n?,m?) (size {n} is different from 4)"
    ),
    "reshape": lambda n: f"cannot reshape array of size {n} into shape (3,4)",
    "reshape to an unknown": lambda n: f"cannot reshape array of size 12 into shape ({n},newaxis)",
    "index": lambda n: f"index {n} is out of bounds for axis 0 with size 3",
    "axis": lambda n: f"axis {n} is out of bounds for array of dimension 2",
    "unpacking": lambda n: f"not enough values to unpack (expected 3, got {n})",
    "arguments": lambda n: f"affine_forward() takes 3 positional arguments but {n} were given",
    "a missing argument": lambda n: (
        f"affine_forward() missing {n} required positional arguments: 'x'"
    ),
    "names": lambda n: (
        "affine_forward() missing 2 required positional arguments: "
        f"'{WORDS[n % 6]}' and '{WORDS[n // 6 % 6]}'"
    ),
}
WORDS = ("x", "w", "b", "rows", "weights", "reshape")
LONG = "\n".join(f"name_{number} = {number}" for number in range(3000))


class TestSilence:
    @pytest.mark.parametrize("make", TELLING.values(), ids=TELLING)
    def test_a_hundred_numbers_make_a_few_sentences(self, make):
        """Numbers that do not follow from what the test gave are left out; the sentence says what it can without."""
        said = {safe_message(make(number), [SOURCE], GIVEN, "x = 1") for number in range(10, 110)}

        assert len(said) <= 8
        assert all(said)

    @pytest.mark.parametrize("make", TELLING.values(), ids=TELLING)
    def test_where_nothing_is_known_nothing_is_told(self, make):
        """A test that gave no array has no shape to compare with."""
        said = {safe_message(make(number), [SOURCE], (), "x = 1") for number in range(10, 110)}

        assert len(said) <= 2

    def test_a_cell_may_say_what_it_likes(self):
        """It was given nothing, and its outputs are shown as well."""
        text = "cannot reshape array of size 17 into shape (23,)"

        assert safe_message(text, [SOURCE]) == text

    @pytest.mark.parametrize("frames", [((0, 7),), ((0, 2999),)])
    def test_no_line_of_thousands_is_named(self, frames):
        """Which of so many it is would be a number again."""
        sentence = raised_sentence(error("KeyError", "'name_7'", frames), [LONG], ["the cell"], ())

        assert sentence == "Your code raised a KeyError."

    @pytest.mark.parametrize("line", ["", "cache[key]", " ".join(f"w_{n}" for n in range(40))])
    def test_a_name_among_thousands_is_not_told(self, line):
        """Unless it stands on the very line that raised, beside few others."""
        assert safe_message("'name_7'", [LONG], (), line) is None
        assert safe_message("'w_7'", [LONG, line], (), line) is None
        assert safe_message("'name_7'", [LONG], (), "cache['name_7']") == "'name_7'"


class TestFrequent:
    @pytest.mark.parametrize(("code", "part"), FREQUENT.values(), ids=FREQUENT)
    def test_a_frequent_sentence_is_shown_without_its_parts(self, code, part):
        """A student is told what Python says, and nothing that could come from a hidden input."""
        shown = safe_message(raised_by(code), [SOURCE])

        assert shown is not None
        assert part in shown
        assert "4967" not in shown

    @pytest.mark.parametrize(
        ("text", "shown"),
        [
            ("unhashable type: 'v_4967'", None),
            (
                "could not convert string to float: '0.4967'",
                "could not convert string to float: \u2026",
            ),
            (
                "Python integer 4967 out of bounds for int8",
                "Python integer \u2026 out of bounds for int8",
            ),
            ("No module named 'v0.4967'", "No module named \u2026"),
            ("index can't contain negative values 0.4967", None),
            ("expected ':'\n0.4967", None),
            ("module 'numpy' has no attribute 'v4967'\nmore", None),
            ("'int' object is not an iterator" + " " * 700 + "4967", None),
        ],
    )
    def test_a_message_that_was_made_up_carries_nothing(self, text, shown):
        """Its parts are of fixed lists, or hidden."""
        assert safe_message(text, []) == shown

    @pytest.mark.parametrize(
        ("code", "name"),
        [
            ("x.sum(axis=3)", "an AxisError"),
            ("np.linalg.inv(np.zeros((2, 2)))", "a LinAlgError"),
            ("np.exp(np.array(['a']))", "a TypeError"),
            ("x += 1j", "a TypeError"),
        ],
    )
    def test_numpys_exceptions_are_not_the_students_own(self, code, name):
        """Some of them have names that nobody knows."""
        with pytest.raises(Exception) as caught:  # noqa: PT011  # whatever it is
            exec(code, {"np": np, "x": np.ones((3, 4))})

        assert safe_type(error(type(caught.value).__name__)) == name


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
