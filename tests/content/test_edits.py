"""Mistakes as edits: how they are read, what is refused with its line, and two of them at once."""

from functools import cache
from pathlib import Path

import numpy as np
import pytest

from autograder.build.edits import code_of
from autograder.build.errors import ParseError
from autograder.course import Course
from autograder.judging.solutions import read_exercises, solution_namespace
from autograder.mistakes import load_bank, pair, pairs, read_bank

ROOT = Path(__file__).parents[2]
SOLUTIONS = {
    "double": '''\
def double(x):
    """Return 2 * x."""
    # twice = 2 * x
    twice = 2 * x  # and no more than 2 * x
    out = twice + 0
    return out
''',
    "halve": "def halve(x):\n    return x / 2\n",
}
EDITS = """\
[double.tripled]
says = "You tripled it."
hidden_only = true
before = "2 * x"
after = "3 * x"

[double.one_more]
says = "You added one: [double.none] is not asked for."
edits = [{before = "+ 0", after = "+ 1"}]

[double.tripled_in_two_steps]
says = "You tripled it twice."
of = "tripled"
before = "out = twice + 0"
after = '''
if twice is not None:
    out = twice * 3'''

[halve.of_another]
says = "You halved what double returned."
in = "double"
before = "return out"
after = "return out / 2"

[double.by_addition]
unusual = "a sum"
before = "2 * x"
after = "x + x"
"""
WHOLE = """\
from autograder.mistakes import mistake, unusual


@unusual("double", "a shift")
def shifted(x):
    return x << 1


@mistake("double", "You squared.")
def squared(x):
    return x**2
"""
ENTRY = '[double.wrong]\nsays = "You err."\n'
REFUSED = {
    "not TOML": ("[double\n", 1, "not TOML"),
    "no header of its own": ("\nx = 1\n", 1, "x is no entry"),
    "a header with a dot too many": ("[double.a.b]\nsays = 1\n", 1, "double.a is no entry"),
    "an unknown key": (f"\n{ENTRY}why = 1\n", 2, "unknown key 'why'"),
    "no sentence": ('[double.wrong]\nbefore = "+ 0"\nafter = ""\n', 1, "needs one sentence"),
    "two sentences": (f'{ENTRY}unusual = "so"\n', 1, "needs one sentence"),
    "a sentence to nobody": ('[double.wrong]\nsays = "Wrong."\n', 1, "start it with You"),
    "a claim that is none": (f"{ENTRY}hidden_only = 1\n", 1, "hidden_only is true or false"),
    "an edit of no name": (f"{ENTRY}of = 1\n", 1, "is not the name of an entry"),
    "no edit": (ENTRY, 1, "needs before and after"),
    "nothing to take out": (f'{ENTRY}before = ""\nafter = "1"\n', 1, "needs before and after"),
    "one edit and a list": (
        f'{ENTRY}before = "0"\nafter = "1"\nedits = [{{before = "2", after = "3"}}]\n',
        1,
        "needs before and after",
    ),
    "an edit of something below": (
        f'{ENTRY}of = "tripled"\nbefore = "0"\nafter = "1"\n',
        1,
        "no entry of double above is called that",
    ),
    "another function": ("[treble.wrong]" + ENTRY[14:] + 'before = "0"\nafter = "1"', 1, "treble"),
    "an edit in another function": (
        f'{ENTRY}in = "treble"\nbefore = "0"\nafter = "1"\n',
        1,
        "no solution of this exercise is called treble",
    ),
    "a place that is not there": (
        f'[halve.first]{ENTRY[14:]}before = "/ 2"\nafter = "/ 3"\n\n{ENTRY}before = "5"\nafter = ""\n',
        6,
        "wrong: `5` stands nowhere in double",
    ),
    "two places": (
        f'{ENTRY}before = "twice"\nafter = "x"\n',
        1,
        "`twice` stands 2 times in double",
    ),
    "prose": (f'{ENTRY}before = "Return"\nafter = "Give"\n', 1, "`Return` stands nowhere"),
    "the same": (f'{ENTRY}before = "+ 0"\nafter = "+ 0"\n', 1, "becomes what it was"),
    "the same in other words": (f'{ENTRY}before = "+ 0"\nafter = "+  0"\n', 1, "says the same"),
    "no Python": (
        f'{ENTRY}before = "+ 0"\nafter = "+"\n',
        1,
        "double is not Python after the edit",
    ),
    "one place twice": (
        f'{ENTRY}edits = [{{before = "2 * x", after = "x"}}, {{before = "2", after = "3"}}]\n',
        1,
        "`2` is changed twice",
    ),
    "a name twice": (
        f'{ENTRY}before = "+ 0"\nafter = ""\n\n[halve.wrong]{ENTRY[14:]}before = "2"\nafter = "3"\n',
        6,
        "the name 'wrong' is already taken",
    ),
    "a name of the other file": (
        f'[double.squared]{ENTRY[14:]}before = "2"\nafter = "3"\n',
        1,
        "the name 'squared' is already taken",
    ),
}


@pytest.fixture
def bank(tmp_path):
    """A bank of edits and whole functions."""
    (tmp_path / "doubling.py").write_text(WHOLE, encoding="utf-8")
    (tmp_path / "doubling.toml").write_text(EDITS, encoding="utf-8")
    return load_bank(tmp_path / "doubling.py", SOLUTIONS)


@cache
def real(assignment, name):
    """The bank of an exercise of this course, and its solution."""
    course = Course(ROOT)
    exercise = read_exercises(course, assignment)[name]
    return read_bank(course.mistakes / assignment, exercise), dict(solution_namespace(exercise))


class TestEdits:
    def test_the_whole_ones_come_first_then_the_tables(self, bank):
        """The first that fits is told first, so the order is kept."""
        names = [entry.name for entry in bank.mistakes]

        assert names == ["squared", "tripled", "one_more", "tripled_in_two_steps", "of_another"]
        assert [entry.name for entry in bank.unusual] == ["shifted", "by_addition"]

    def test_an_edit_is_made_in_the_code_without_its_prose(self, bank):
        """Comments and docstrings may say what the code says."""
        tripled = bank.mistakes[1]

        assert tripled.sources == {
            "double": "def double(x):\n    twice = 3 * x\n    out = twice + 0\n    return out\n"
        }
        assert (tripled.function, tripled.exercise, tripled.hidden_only) == (
            "double",
            "doubling",
            True,
        )

    def test_an_edit_of_another_keeps_the_first(self, bank):
        """Several lines take the indentation of the place."""
        (entry,) = (entry for entry in bank.mistakes if entry.name == "tripled_in_two_steps")

        assert entry.namespace({})["double"](2) == 18

    def test_an_edit_in_another_function(self, bank):
        """A mistake of one function may lie in another."""
        entry = bank.mistakes[-1]

        assert entry.function == "halve"
        assert entry.namespace({})["double"](3) == 3

    @pytest.mark.parametrize(("text", "line", "message"), REFUSED.values(), ids=REFUSED)
    def test_what_breaks_a_rule_is_an_error_with_its_line(self, tmp_path, text, line, message):
        """A changed solution says which mistakes to look at."""
        (tmp_path / "doubling.py").write_text(WHOLE, encoding="utf-8")
        path = tmp_path / "doubling.toml"
        path.write_text(text, encoding="utf-8")

        with pytest.raises(ParseError) as caught:
            load_bank(tmp_path / "doubling.py", SOLUTIONS)

        assert message in caught.value.message
        assert (caught.value.path, caught.value.line) == (path, line)

    def test_the_code_of_a_function_keeps_what_looks_like_a_comment(self):
        """A `#` in a text is part of it."""
        assert code_of('def f():\n    """Say."""\n    return "# no"  # yes\n') == (
            'def f():\n    return "# no"\n'
        )


class TestPairs:
    def test_two_mistakes_are_made_together(self, bank):
        """The names and the sentences of both, and both faults."""
        both = pair(bank.mistakes[1], bank.mistakes[2])

        assert both.name == "tripled+one_more"
        assert both.sentence.startswith("You tripled it. You added one")
        assert both.namespace({})["double"](2) == 7

    def test_what_does_not_fit_is_no_pair(self, bank):
        """A whole one, an edit of another, another function, and the same place."""
        squared, tripled, one_more, in_two_steps, of_another = bank.mistakes

        assert pair(squared, tripled) is None
        assert pair(one_more, in_two_steps) is None
        assert pair(tripled, of_another) is None
        assert pair(tripled, tripled) is None

    def test_a_real_one_has_both_faults(self):
        """Eps outside the root, and beta forgotten with gamma."""
        bank, solution = real("04_batch_normalization", "batchnorm")
        found = {entry.name: entry for entry in pairs(bank, "batchnorm_forward")}
        both = found["eps_outside_the_root+not_scaled_and_shifted"]
        x = np.random.default_rng(0).normal(size=(6, 3))
        param = {"mode": "train", "eps": 0.5}

        out, _ = both.namespace(solution)["batchnorm_forward"](
            x, np.full(3, 2.0), np.ones(3), param
        )

        np.testing.assert_allclose(out, (x - x.mean(axis=0)) / (x.std(axis=0) + 0.5))
        assert len(found) > 100
