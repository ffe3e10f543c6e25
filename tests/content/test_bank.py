"""How a bank of mistakes is read, and what is refused, each with its line."""

import numpy as np
import pytest

from autograder.build.errors import ParseError
from autograder.mistakes import load_bank

HEADER = '''\
"""A bank."""

import numpy as np

from autograder.mistakes import mistake, unusual

'''
SMALL = (
    HEADER
    + '''\
@mistake("double", "You added one: add x itself.", hidden_only=True)
def one_more(x):
    # a comment survives
    return x + np.ones_like(x)


@unusual("double", "a class and a helper")
class with_helper:
    """Why not."""

    def twice(x):
        return 2 * x

    def double(x):
        return twice(x)
'''
)
FUNCTION = "def f(x):\n    return x\n"
REFUSED = {
    "not Python": ("def f(:\n", 1, "not Python"),
    "no decorator": (HEADER + FUNCTION, 7, "f needs exactly one decorator"),
    "another decorator": (HEADER + "@cache\n" + FUNCTION, 8, "f needs exactly one decorator"),
    "a name twice": (
        HEADER + f'@unusual("g", "so")\n{FUNCTION}' * 2,
        11,
        "the name 'f' is already taken in line 8",
    ),
    "a sentence that is computed": (
        HEADER + f'@unusual("g", "a".upper())\n{FUNCTION}',
        7,
        "both literal strings",
    ),
    "a sentence to nobody": (
        HEADER + f'@mistake("g", "Wrong.")\n{FUNCTION}',
        7,
        "start it with You",
    ),
    "an unknown option": (
        HEADER + f'@mistake("g", "You err.", hard=True)\n{FUNCTION}',
        7,
        "unknown option 'hard'",
    ),
    "code at top level": (HEADER + "LIMIT = 3\n", 7, "only marked functions and classes"),
    "an import that no notebook has": ("import math\n", 1, "only marked functions and classes"),
    "a class without the function": (
        HEADER + '@unusual("g", "so")\nclass a:\n    def f(x):\n        return x\n',
        8,
        "marked for g but does not define it",
    ),
    "a class with data": (
        HEADER + '@unusual("g", "so")\nclass a:\n    limit = 3\n',
        9,
        "functions and classes only",
    ),
}


@pytest.fixture
def bank(tmp_path):
    """A bank of one mistake and one unusual answer."""
    path = tmp_path / "doubling.py"
    path.write_text(SMALL, encoding="utf-8")
    return load_bank(path)


class TestLoadBank:
    def test_a_function_is_renamed(self, bank):
        """A mistake has a name of its own, and its source that of the function."""
        (entry,) = bank.mistakes

        assert (entry.name, entry.function, entry.exercise) == ("one_more", "double", "doubling")
        assert entry.sentence == "You added one: add x itself."
        assert entry.hidden_only
        assert entry.sources == {
            "double": "def double(x):\n    # a comment survives\n    return x + np.ones_like(x)\n"
        }

    def test_a_class_is_a_namespace(self, bank):
        """The functions of a class are emitted side by side, in order."""
        (entry,) = bank.unusual

        assert list(entry.sources) == ["twice", "double"]
        assert entry.sources["double"] == "def double(x):\n    return twice(x)\n"

    @pytest.mark.parametrize(("text", "line", "message"), REFUSED.values(), ids=REFUSED)
    def test_what_breaks_a_rule_is_an_error_with_its_line(self, tmp_path, text, line, message):
        """An author is told where to look."""
        path = tmp_path / "bank.py"
        path.write_text(text, encoding="utf-8")

        with pytest.raises(ParseError, match=message) as caught:
            load_bank(path)

        assert caught.value.line == line


class TestNamespace:
    def test_the_entry_takes_its_place_in_a_copy(self, bank):
        """The solution is untouched, and everything else of it is kept."""
        base = {"np": np, "double": None, "other": 3}

        namespace = bank.mistakes[0].namespace(base)

        assert namespace["double"](4.0) == 5.0
        assert namespace["other"] == 3
        assert base["double"] is None

    def test_helpers_find_each_other(self, bank):
        """What a class holds is called by bare name."""
        (entry,) = bank.unusual

        assert entry.namespace({})["double"](4) == 8
