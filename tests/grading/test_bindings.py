"""The sentence about who bound a function's name."""

import pytest

from autograder.text.bound import bound_sentence

# (cell, what it bound the name to) in the order in which it happened, and the sentence
SENTENCES = {
    "once": ([(4, "function")], "defined in cell 4"),
    "twice in one cell": ([(4, "function"), (4, "function")], "defined in cell 4"),
    "twice": ([(4, "function"), (19, "function")], "defined in cells 4 and 19; the last counts"),
    "three times": (
        [(4, "function"), (19, "function"), (21, "function")],
        "defined in cells 4, 19 and 21; the last counts",
    ),
    "in a cell that is run last": (
        [(19, "function"), (4, "function")],
        "defined in cells 4 and 19; that in cell 4 counts",
    ),
    "removed": (
        [(4, "function"), (19, "removed")],
        "defined in cell 4; it was removed by cell 19",
    ),
    "removed, and back": (
        [(4, "function"), (5, "removed"), (9, "function")],
        "defined in cells 4 and 9; the last counts",
    ),
    "a result in its place": (
        [(4, "function"), (7, "tuple")],
        "defined in cell 4; cell 7 made it a tuple",
    ),
    "an integer": ([(4, "function"), (7, "int")], "defined in cell 4; cell 7 made it an int"),
    "nothing": ([(4, "function"), (7, "NoneType")], "defined in cell 4; cell 7 made it None"),
    "an array": (
        [(4, "function"), (7, "object")],
        "defined in cell 4; cell 7 made it something else",
    ),
    "never a function": ([(7, "dict")], "cell 7 made it a dict"),
    "a stub below it": (
        [(4, "function"), (9, "stub")],
        "defined in cell 4; the untouched stub in cell 9 does not count",
    ),
    "a stub above it": ([(4, "stub"), (9, "function")], "defined in cell 9"),
    "another below a line that failed": (
        [(4, "function"), (9, "unused")],
        "defined in cell 4; what cell 9 says of it does not count",
    ),
    "two stubs": ([(4, "stub"), (9, "stub")], None),
    "nowhere": ([], None),
}


class TestSentence:
    @pytest.mark.parametrize(("told", "expected"), SENTENCES.values(), ids=SENTENCES)
    def test_it_says_what_counts(self, told, expected):
        """Cells are named in the order of the notebook, and one of them counts."""
        assert bound_sentence(told) == expected
