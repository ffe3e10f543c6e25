"""Cells of other systems: markers, answers as cells of ours, tests as tests that ask a student."""

import ast
from pathlib import Path
from typing import Any

import pytest

from autograder.adopt.asking import Known, TranslationError
from autograder.adopt.assertions import read_test_cell
from autograder.adopt.beside import pointing_into_data
from autograder.adopt.markers import Markers, read_markers
from autograder.adopt.nbgrader_cells import with_own_markers
from autograder.adopt.otter_cells import marked_as_ours, with_expected
from autograder.adopt.packages import with_packages
from autograder.adopt.points import shared_out
from autograder.adopt.seeding import asks_for_rng
from autograder.adopt.shaping import ShapeError, answer_shapes
from autograder.adopt.translating import translated
from autograder.build.stubs import stubbed
from autograder.errors import CourseError

B, E = "### BEGIN SOLUTION", "### END SOLUTION"
STUB = '# TODO: replace this line and the next with your own.\n{m}raise NotImplementedError("{n} is not written yet")'


def stub(name: str, margin: str = "") -> str:
    """Return the lines that stand for an answer."""
    return margin + STUB.format(n=name, m=margin)


# An answer, and what students get of each cell that it becomes.
ANSWERS = {
    "a body": (f"def f(x):\n    {B}\n    return x\n    {E}", [f"def f(x):\n{stub('f', '    ')}"]),
    "a whole function": (
        f'{B}\ndef f(x):\n    """Say."""\n    return x\n{E}',
        [f'def f(x):\n    """Say."""\n{stub("f", "    ")}'],
    ),
    "without a region": ("def f(x):\n    return x", [f"def f(x):\n{stub('f', '    ')}"]),
    "on one line": ("def f(x): return x", [f"def f(x):\n{stub('f', '    ')}"]),
    "several": (
        f"{B}\nimport os\ndef f(x):\n    return x\n\n# the other\ndef g(x):\n    return x\n{E}",
        [
            stub("v"),
            f"def f(x):\n{stub('f', '    ')}",
            f"# the other\ndef g(x):\n{stub('g', '    ')}",
        ],
    ),
    "a part of a dict": (f"d = {{\n    'a': 1,\n    {B}\n    'b': 2,\n    {E}\n}}", [stub("v")]),
    "half of a loop": (
        f"y = 1\nfor i in range(3):\n    {B}\n    y += i\n    {E}",
        [f"y = 1\nfor i in range(3):\n{stub('v', '    ')}"],
    ),
    "the head of a loop": (
        f"y = 1\n{B}\nfor i in range(3):\n{E}\n    y += i",
        [f"y = 1\n{stub('v')}"],
    ),
    "a whole class": (
        f"{B}\nclass A:\n    def f(self):\n        return 1\n{E}",
        [f"class A:\n{stub('A', '    ')}"],
    ),
    "given besides": (
        f"def g(x):\n    return x\n\n{B}\ny = 1\n{E}",
        [f"def g(x):\n    return x\n\n{stub('v')}"],
    ),
}
NO_ANSWERS = {
    "nothing": ("", "no solution in it"),
    "no Python": (f"{B}\nprint 1\n{E}", "no Python"),
    "a region that never ends": (f"{B}\nx = 1", "never closed"),
}
KNOWN = Known(
    imports={"np": "import numpy as np"},
    callables=frozenset(("f", "g")),
    values=frozenset(("x", "table")),
    renamed={"x": "x_kept"},
    unrun=frozenset({"gone"}),
)
# A cell of tests, and the lines of its last test.
TESTS = {
    "a function": ("assert f(3) == 9", ["assert student.f(3) == 9"]),
    "a value, as it was": ("assert x == 1", ['x = student.value("x_kept")', "assert x == 1"]),
    "a value that the test binds": (
        "x = 2\nassert f(x) == 4",
        ["x = 2", "assert student.f(x) == 4"],
    ),
    "a function as it is": ("assert f is not None", ["assert student.value('f') is not None"]),
    "whether it is one": (
        "assert callable(f)",
        ["assert student.made('callable(it)', it=student.value('f'))"],
    ),
    "what something has": (
        "for one in [x, f(2)]:\n    assert hasattr(one, 'size') and isinstance(one, g)",
        [
            'x = student.value("x_kept")',
            (
                "for one in [x, student.f(2)]:\n    assert student.made(\"hasattr(it, 'size')\", it=one)"
                " and student.made('isinstance(it, g)', it=one)"
            ),
        ],
    ),
    "what numpy has": ("assert hasattr(np, 'sin')", ["assert hasattr(np, 'sin')"]),
    "what leads up to it": (
        "a = 1\nb = 2\na = 3\nprint(a)\nassert f(a) == 3",
        ["a = 3", "assert student.f(a) == 3"],
    ),
    "what is to stay as it was": (
        "a = [1]\nlonger = len(a)\nb = f(a)\nassert a == [1]",
        ["a = [1]", "b = student.f(a)", "assert a == [1]"],
    ),
    "a lambda handed over": (
        "n = 2\nassert f(lambda t: t ** n) == 4",
        ["n = 2", "assert student.f(student.made('lambda t: t ** n', n=n)) == 4"],
    ),
    "a function of numpy's handed over": (
        "assert f(np.sin, np.pi)",
        ["assert student.f(student.made('import numpy as np\\nnp.sin'), np.pi)"],
    ),
    "numbers drawn at random": (
        "n = np.random.randint(1, 9)\nassert f(n) == n",
        [
            "np.random.seed(rng.integers(1 << 31))",
            "n = np.random.randint(1, 9)",
            "assert student.f(n) == n",
        ],
    ),
    "numbers of Python's, by their names": (
        "from random import choice, shuffle as mix\nk = [1, 2]\nmix(k)\nassert f(choice(k), k)",
        [
            "random.seed(int(rng.integers(1 << 31)))",
            "k = [1, 2]",
            "mix(k)",
            "assert student.f(choice(k), k)",
        ],
    ),
    "a generator without a seed": (
        "n = np.random.default_rng().integers(9)\nassert f(n) == n",
        ["n = rng.integers(9)", "assert student.f(n) == n"],
    ),
    "a generator that is kept under the same name": (
        "rng = np.random.default_rng()\nassert f(rng.random())",
        ["rng = rng", "assert student.f(rng.random())"],
    ),
    "numbers that are drawn alike each time": (
        "np.random.seed(3)\nn = np.random.rand()\nassert f(n) == np.random.default_rng(1).random()",
        [
            "np.random.seed(3)",
            "n = np.random.rand()",
            "assert student.f(n) == np.random.default_rng(1).random()",
        ],
    ),
    "a function that the test's own calls": (
        "def twice(h, n=1):\n    return h(h(n))\nassert twice(f) == 4 and twice(n=2, h=f) == 8",
        [
            "def twice(h, n=1):",
            "    return h(h(n))",
            "assert twice(student.f) == 4 and twice(n=2, h=student.f) == 8",
        ],
    ),
    "a function that Python's or numpy's calls": (
        "assert list(map(f, [1])) == [np.vectorize(f)(1)]",
        ["assert list(map(student.f, [1])) == [np.vectorize(student.f)(1)]"],
    ),
    "a function of theirs that another of theirs calls": (
        "assert f(g) == 1",
        ["assert student.f(student.value('g')) == 1"],
    ),
    "an exception": (
        "try:\n    f(0)\nexcept ValueError:\n    pass\nelse:\n    raise AssertionError('none')",
        ["expect_raises(ValueError, lambda: student.f(0))"],
    ),
    "pytest's": (
        "import pytest\nwith pytest.raises(KeyError):\n    table['b']",
        ['table = student.value("table")', "expect_raises(KeyError, lambda: table['b'])"],
    ),
    "what is absent": (
        (
            "kept = f\ndel f\ntry:\n    g(1)\nexcept NameError:\n    pass\nelse:\n"
            "    raise AssertionError('g uses f')\nfinally:\n    f = kept"
        ),
        ["expect_raises(NameError, lambda: without(student, 'f').g(1))"],
    ),
    "what was absent before": (
        "kept = f\ndel f\ng(1)\nf = kept\nassert g(2)",
        ["without(student, 'f').g(1)", "assert student.g(2)"],
    ),
    "numpy without a part": (
        "try:\n    np.linalg.solve = None\nexcept Exception:\n    pass\nassert f(1) == g(2)",
        [
            (
                "assert without(student, 'np.linalg.solve').f(1)"
                " == without(student, 'np.linalg.solve').g(2)"
            )
        ],
    ),
    "nose's": (
        "from nose.tools import assert_equal as same\nsame(f(1), 2)",
        ["same = TestCase().assertEqual", "same(student.f(1), 2)"],
    ),
    "nose's exception": (
        "from nose.tools import assert_raises\nassert_raises(ValueError, f, 1, n=2)",
        ["expect_raises(ValueError, lambda: student.f(1, n=2))"],
    ),
    "a loop": (
        "for x in range(3):\n    assert f(x) == x",
        ["for x in range(3):\n    assert student.f(x) == x"],
    ),
}
NO_TESTS = {
    "an unknown name": ("assert h(1)", "use h, which nothing above binds"),
    "a name of a cell that does not run": ("assert gone(1)", "use gone, which a cell above binds"),
    "a name that is taken away": (
        "g = f\ndel f\nassert g(1)",
        "take f out of the student's notebook",
    ),
    "a package that is not here": (
        "from nowhere_at_all import h\nassert f(1) == h(1)",
        "import nowhere_at_all, which is not installed here",
    ),
    "numpy with another part": ("np.linalg.solve = g\nassert f(1)", "change np"),
}


class TestMarkers:
    """What a course calls the beginning and the end of a solution."""

    def test_a_configuration_is_read_and_not_run(self, tmp_path: Path) -> None:
        """What it would do when it ran does not happen."""
        path = tmp_path / "nbgrader_config.py"
        path.write_text(
            "c.ClearHiddenTests.begin_test_delimeter = 'VVV'\nraise SystemExit(open('x', 'w'))\n"
        )

        assert read_markers(path) == Markers(begin_hidden="VVV")

    def test_one_that_is_no_python_is_an_error(self, tmp_path: Path) -> None:
        """With its path, and what to do."""
        path = tmp_path / "nbgrader_config.py"
        path.write_text("c = (")

        with pytest.raises(CourseError, match=r"nbgrader_config\.py: cannot be read .* --config"):
            read_markers(path)

    def test_markers_stand_anywhere_in_a_line(self) -> None:
        """As nbgrader finds them; ours are indented as what they stand around, and an end alone goes."""
        text, trouble = with_own_markers(
            "if x:\n# >>BEGIN SOLUTION<<\n    y = 1\n###END SOLUTION\n#END SOLUTION", Markers()
        )

        assert text == f"if x:\n    {B}\n    y = 1\n    {E}"
        assert not trouble

    def test_what_nbgrader_refuses_is_told(self) -> None:
        """A solution within another, and one without an end."""
        assert (
            with_own_markers("# BEGIN SOLUTION\n# BEGIN SOLUTION", Markers())[1]
            == "a solution begins within another"
        )
        assert with_own_markers("# BEGIN SOLUTION\nx", Markers())[1] == "a solution that never ends"

    def test_otters_lines_become_regions(self) -> None:
        """One around each run of marked lines; prompts and what is ignored go."""
        source = 'def f(x):\n    y = x # SOLUTION\n    return y # SOLUTION NO PROMPT\n    """ # BEGIN PROMPT\n    ...\n    """; # END PROMPT\nz = 1 # IGNORE\n'

        assert marked_as_ours(source) == f"def f(x):\n    {B}\n    y = x\n    return y\n    {E}"


class TestAnswers:
    """What an answer becomes."""

    @pytest.mark.parametrize(("source", "given"), ANSWERS.values(), ids=ANSWERS)
    def test_students_get_python(self, source: str, given: list[str]) -> None:
        """A cell for each function, with its signature, and a stub where the answer was."""
        shapes = answer_shapes(source)
        stubs = [stubbed(shape.source, shape.defines or "v") for shape in shapes]

        assert stubs == given
        assert all(ast.parse(text) for text in stubs)

    @pytest.mark.parametrize(("source", "why"), NO_ANSWERS.values(), ids=NO_ANSWERS)
    def test_what_cannot_be_one_says_why(self, source: str, why: str) -> None:
        """Its points go to a person."""
        with pytest.raises(ShapeError, match=why):
            answer_shapes(source)


class TestTests:
    """What a cell of tests becomes."""

    @pytest.mark.parametrize(("source", "lines"), TESTS.values(), ids=TESTS)
    def test_it_asks_a_student(self, source: str, lines: list[str]) -> None:
        """The same assertion, of a notebook that is elsewhere."""
        last = read_test_cell(source, frozenset()).assertions[-1]

        assert "\n".join(translated(last.setup, last.node, KNOWN).lines) == "\n".join(lines)

    @pytest.mark.parametrize(("source", "why"), NO_TESTS.values(), ids=NO_TESTS)
    def test_what_cannot_ask_says_why(self, source: str, why: str) -> None:
        """Nothing of the grader's own is changed by a test."""
        last = read_test_cell(source, frozenset()).assertions[-1]

        with pytest.raises(TranslationError, match=why):
            translated(last.setup, last.node, KNOWN)

    @pytest.mark.parametrize(
        ("line", "asks"),
        {"rng = rng": True, "x = np.random.rand()": False, "f(lambda: rng.random())": True}.items(),
    )
    def test_one_that_draws_has_its_generator(self, line: str, asks: bool) -> None:
        """Even if it binds the name anew."""
        assert asks_for_rng([line, "x = 'a\\nb'"]) is asks

    def test_what_is_said_of_arguments_is_imported(self) -> None:
        """It is read where the function is defined, even if nothing else of the module is used."""
        source = "def twice(h: np.ndarray) -> np.ndarray:\n    return 2 * h\nassert twice(1) == 2"
        last = read_test_cell(source, frozenset()).assertions[-1]

        assert translated(last.setup, last.node, KNOWN).imports == ("import numpy as np",)

    def test_each_assertion_is_one(self) -> None:
        """With what it says; what only shows is none, and one in a hidden line is hidden."""
        source = "x = 1\n# It is one.\nassert x == 1\nassert x, 'there is one'\nx\nnp.testing.assert_allclose(x, 1)"
        found = read_test_cell(source, frozenset({5})).assertions

        assert [one.sentence for one in found] == ["It is one.", "there is one.", ""]
        assert [one.hidden for one in found] == [False, False, True]

    def test_a_cell_that_gives_a_number_is_for_a_person(self) -> None:
        """Nbgrader takes it for the points, which may be a part of them."""
        assert "number of points" in read_test_cell("score = 1\nscore / 2", frozenset()).trouble

    def test_otter_compares_what_was_shown(self) -> None:
        """Plain values by themselves, others by how they are shown, and prints by what they print."""
        assert with_expected("f(2)", "4") == ("assert (f(2)) == 4", "")
        assert with_expected("x > 1", "True") == ("assert x > 1", "")
        assert with_expected("f(2)", "array([1])") == ("assert repr(f(2)) == 'array([1])'", "")
        for source in ("print(2)\n2 + 1", "for one in (2, 3):\n    print(one)"):
            text, trouble = with_expected(source, "2\n3\n")
            names: dict[str, Any] = {}
            exec(text, names)

            assert (names["printed"](), trouble) == ("2\n3", "")
        assert with_expected('"a text"', "'a text'") == ('"a text"', "")


class TestBesides:
    """Points, files and packages."""

    @pytest.mark.parametrize(
        ("total", "count"), [(1, 3), (0.5, 7), (10, 3), (2.5, 4), (0.1, 3), (1, 300)]
    )
    def test_no_point_is_lost_in_sharing(self, total: float, count: int) -> None:
        """What all tests give is what their cell gave, and each gives something."""
        import math

        parts = shared_out(total, count)

        assert math.fsum(parts) == total
        assert min(parts) > 0

    def test_files_are_found_in_data(self) -> None:
        """By code and prose; another file whose name ends alike is another."""
        text = "open('x.csv'); open('./x.csv'); open('data/x.csv'); open('max.csv'); ![](img/a.png)"

        assert pointing_into_data(text, ["x.csv", "img/a.png"]) == (
            "open('data/x.csv'); open('data/x.csv'); open('data/x.csv'); open('max.csv'); ![](data/img/a.png)"
        )

    def test_packages_are_added_to_what_is_named(self) -> None:
        """In the line that is there, or in a new one above all tables."""
        assert (
            with_packages('packages = ["a>=2",]\n[late]\n', ["b"])
            == 'packages = ["a>=2", "b"]\n[late]\n'
        )
        assert with_packages("[late]\n", ["b"]) == 'packages = ["b"]\n[late]\n'
