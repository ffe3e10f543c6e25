"""Ways of writing a course that were met in real ones: each is taken whole, or told."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from autograder.adopt.beside import is_text_of, pointing_into_data
from autograder.cli import cli
from autograder.course import Course
from autograder.record.report import from_json
from tests.adopt.conftest import Adopt, Cell, code, marks, notebook

B, E = "### BEGIN SOLUTION", "### END SOLUTION"
FRONT = "---\njupytext:\n  formats: ipynb,md:myst\nkernelspec:\n  name: python3\n---\n"
IN_COMMENTS = "".join(f"# {line}\n" for line in FRONT.splitlines())


@pytest.fixture
def source(tmp_path: Path) -> Callable[..., Path]:
    """Return a function that writes an assignment's notebook and files beside it."""

    def write(*cells: Cell, **files: str) -> Path:
        folder = tmp_path / "old" / "lab1"
        for name, text in files.items():
            path = folder / name.replace("__", "/").replace("_dot_", ".")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "roots.ipynb").write_bytes(notebook(cells))
        return tmp_path / "old"

    return write


def whole(result: Result) -> str:
    """Return what was counted of all."""
    assert result.exit_code == 0, result.output
    return next(line for line in result.output.splitlines() if line.startswith("1 notebook, "))


class TestOneFunctionAgain:
    """An exercise that improves the function of the one before it."""

    CELLS = (
        code("%reset -f\nhalf = 0.5"),
        code(f"def root(a):\n    {B}\n    return a**0.5\n    {E}", **marks("first", "s")),
        code("assert root(4) == 2", **marks("first_tests", "gl", 1)),
        code(
            f"def root(a):\n    {B}\n    return a**0.5 if a >= 0 else None\n    {E}",
            **marks("second", "s"),
        ),
        code("assert root(9) == 3\nassert root(-1) is None", **marks("second_tests", "gl", 2)),
        code(
            f"def root(a):\n    {B}\n    return a**0.5 if a >= 0 else -1\n    {E}",
            **marks("third", "s"),
        ),
        code("assert root(-1) == -1", **marks("third_tests", "gl", 1)),
    )

    def test_each_is_judged_as_it_is_where_it_stands(
        self, adopt: Adopt, source: Callable[..., Path], course: Course
    ) -> None:
        """The first by what the first cell says, though the second has bound the name again."""
        result = adopt(source(*self.CELLS))

        assert whole(result).startswith("1 notebook, 3 of 3 answers whole (100 %); 4 points: 4")
        assert "its own solutions earn 4 of 4 points by tests, an empty notebook 0" in result.output
        hidden = (course.hidden / "01_lab1" / "test_roots.py").read_text()
        assert "student.root_kept(4)" in hidden
        assert "student.root_2(-1) is None" in hidden
        assert "student.root(-1) == -1" in hidden

    def test_last_years_file_earns_what_it_earned(
        self, adopt: Adopt, source: Callable[..., Path], course: Course
    ) -> None:
        """Which of its cells is which follows from their order; its first one forgets whatever was there before."""
        old = source(*self.CELLS)
        adopt(old)
        handed = course.root / "submitted" / "ada" / "01_lab1"
        handed.mkdir(parents=True)
        shutil.copy(old / "lab1" / "roots.ipynb", handed)
        CliRunner().invoke(cli, ["--course", str(course.root), "grade", "-j", "1"])
        report = from_json((course.root / "reports" / "01_lab1" / "ada.json").read_bytes())

        assert {one.function: one.earned for one in report.functions} == {
            "root": 1,
            "root_2": 2,
            "root_3": 1,
        }


class TestAssertionsThatHangOnEachOther:
    """What one does, the next builds on: an item taken, a counter that counts."""

    def test_they_are_one_test(
        self, adopt: Adopt, source: Callable[..., Path], course: Course
    ) -> None:
        """With all points of the cell, as nbgrader gave them; others stay apart."""
        cells = (
            code(f"def evens():\n    {B}\n    yield from (0, 2, 4)\n    {E}", **marks("evens", "s")),
            code(
                "numbers = evens()\nassert next(numbers) == 0\nassert next(numbers) == 2\n"
                "### BEGIN HIDDEN TESTS\nrest = list(numbers)\nassert rest == [4]\n### END HIDDEN TESTS",
                **marks("evens_tests", "gl", 3),
            ),
            code(f"def total(xs):\n    {B}\n    return sum(xs)\n    {E}", **marks("total", "s")),
            code("assert total(range(4)) == 6\nassert total(n for n in [1]) == 1", **marks("tt", "gl", 2)),
        )  # fmt: skip
        result = adopt(source(*cells))
        hidden = (course.hidden / "01_lab1" / "test_roots.py").read_text()

        assert whole(result).startswith("1 notebook, 2 of 2 answers whole (100 %); 5 points: 5")
        assert (
            "cell 2 (evens_tests): its assertions hang on each other, so they are one test, which is hidden"
            in result.output
        )
        assert hidden.count("@points(3)") == 1
        assert hidden.count("@points(1)") == 2

    @pytest.mark.parametrize(
        ("first", "second"),
        [
            ("f = lambda x: x + 1", "f = lambda x: 2 * x"),
            ("def f(x):\n    return x + 1", "def f(x):\n    return 2 * x"),
            ("def f(x):\n    return x + 1", "f = lambda x: 2 * x"),
        ],
        ids=["lambdas", "definitions", "one of each"],
    )
    def test_a_function_that_is_bound_again_is_the_later_one(
        self, adopt: Adopt, source: Callable[..., Path], first: str, second: str
    ) -> None:
        """For whoever is handed it below."""
        cells = (
            code(f"def at(f, x):\n    {B}\n    return f(x)\n    {E}", **marks("at", "s")),
            code(
                f"{first}\nat(f, 1)\nassert at(f, 1) == 2\n{second}\nassert at(f, 4) == 8",
                **marks("t", "gl", 2),
            ),
        )
        said = whole(adopt(source(*cells)))

        assert said.startswith("1 notebook, 1 of 1 answers whole (100 %); 2 points: 2 by tests")

    def test_what_fails_all_the_same_goes_to_a_person(
        self, adopt: Adopt, source: Callable[..., Path]
    ) -> None:
        """With the reason."""
        cells = (
            code(f"def half(x):\n    {B}\n    return x / 2\n    {E}", **marks("half", "s")),
            code("assert half(2) == 1\nassert half(4) == 1", **marks("t", "gl", 2)),
        )
        said = adopt(source(*cells)).output

        assert "cell 2 (t): its own solution fails" in said
        assert "0 of 1 answers whole (0 %); 2 points: 0 by tests, 2 by hand" in said


class TestTextsOfNotebooks:
    """A notebook that jupytext keeps as text as well, with all that its author wrote."""

    @pytest.mark.parametrize(
        ("name", "text", "is_one"),
        [
            ("roots.md", FRONT, True),
            ("roots.py", IN_COMMENTS + "# %%\nx = 1\n", True),
            ("sub/roots.md", FRONT, True),
            ("notes.md", FRONT, False),
            ("roots.md", "# Roots\n\nA text about jupytext:\n", False),
            ("roots.csv", "a,b\n---\n1,2\n", False),
        ],
    )
    def test_it_is_told_by_what_jupytext_writes_at_its_beginning(
        self, name: str, text: str, is_one: bool
    ) -> None:
        """And by its name, which is the notebook's."""
        assert is_text_of(name, text.encode(), {"roots"}) is is_one

    def test_nobody_is_given_it(
        self, adopt: Adopt, source: Callable[..., Path], course: Course
    ) -> None:
        """It would give away the answers, and hidden tests with them."""
        tests = (
            "assert total == 3\n### BEGIN HIDDEN TESTS\nassert total * 2 == 6\n### END HIDDEN TESTS"
        )
        cells = (
            code(f"{B}\ntotal = 1 + 2\n{E}", **marks("total", "s")),
            code(tests, **marks("t", "gl", 2)),
        )
        result = adopt(source(*cells, roots_dot_md=f"{FRONT}\ntotal = 1 + 2\n{tests}\n"))

        assert whole(result).startswith("1 notebook, 1 of 1 answers whole (100 %); 2 points: 2")
        assert (
            "  left out: lab1/roots.md, a notebook as jupytext's text, answers and all"
            in result.output
        )
        assert not (course.solutions / "01_lab1" / "data").exists()
        assert (course.release / "01_lab1" / "roots.ipynb").is_file()


class TestHiddenTestsThatStudentsHad:
    """Another file beside a notebook says what a hidden test says."""

    def test_they_are_public_tests(
        self, adopt: Adopt, source: Callable[..., Path], course: Course
    ) -> None:
        """What was public stays so, and the course builds; others stay hidden."""
        tests = (
            "### BEGIN HIDDEN TESTS\nassert total * 2 == 6\nassert total - 1 == 2\n"
            "assert total % 2 == 1\n### END HIDDEN TESTS"
        )
        cells = (
            code(f"{B}\ntotal = 1 + 2\n{E}", **marks("total", "s")),
            code(tests, **marks("t", "gl", 3)),
        )
        given = "assert student.value('total') * 2 == 6\ntotal = student.value('total')\nassert total * 2 == 6\nassert total - 1 == 2\n"
        result = adopt(source(*cells, checks_dot_txt=given))
        public = (course.solutions / "01_lab1" / "tests" / "test_roots.py").read_text()

        said = "cell 2 (t): data/checks.txt has what 2 hidden tests of it say, as students had: now among the public tests"
        assert said in result.output
        assert "its own solutions earn 3 of 3 points by tests" in result.output
        assert "total * 2 == 6" in public
        assert "total % 2 == 1" not in public
        assert (course.release / "01_lab1" / "roots.ipynb").is_file()


class TestFilesInFolders:
    """What lay in folders beside a notebook lies in `data/` now."""

    @pytest.mark.parametrize(
        ("text", "becomes"),
        [
            ("glob('img/*.png')", "glob('data/img/*.png')"),
            ('open(f"./img/{name}")', 'open(f"data/img/{name}")'),
            ("[pictures](img/)", "[pictures](data/img/)"),
            ("os.listdir('img')", "os.listdir('data/img')"),
            ("sys.path.insert(0, 'img')", "sys.path.insert(0, 'data/img')"),
            ("data_dir = './img'", "data_dir = 'data/img'"),
            ("picture_path='img'", "picture_path='data/img'"),
            ("os.path.join('img', name)", "os.path.join('data/img', name)"),
            ("table['img']", "table['img']"),
            ("words.append('img')", "words.append('img')"),
            ("'data/img/a.png'", "'data/img/a.png'"),
            ("'other/img/b.png'", "'other/img/b.png'"),
        ],
    )
    def test_code_and_prose_find_them(self, text: str, becomes: str) -> None:
        """A word alone is a path only where paths are asked for."""
        assert pointing_into_data(text, ["img/a.png", "img/b.png"]) == becomes

    def test_all_of_a_module_may_be_imported_from_there(
        self, adopt: Adopt, source: Callable[..., Path], course: Course
    ) -> None:
        """A star binds what the module binds: tests ask the student for it."""
        cells = (
            code("import sys\ncode_dir = './code'\nsys.path.append(code_dir)\nfrom helping import *"),
            code(f"{B}\neight = twice(4)\n{E}", **marks("eight", "s")),
            code("assert np.isclose(eight, twice(four))", **marks("t", "gl", 1)),
        )  # fmt: skip
        helping = "import numpy as np\nfour = 4\ndef twice(x):\n    return 2 * x\n"
        result = adopt(source(*cells, code__helping_dot_py=helping))

        assert whole(result).startswith("1 notebook, 1 of 1 answers whole (100 %); 1 points: 1")
        assert "its own solutions earn 1 of 1 points by tests" in result.output
        hidden = (course.hidden / "01_lab1" / "test_roots.py").read_text()
        assert "import numpy as np" in hidden
        assert "np.isclose(eight, student.twice(four))" in hidden

    def test_a_star_of_what_is_not_installed_is_named(
        self, adopt: Adopt, source: Callable[..., Path]
    ) -> None:
        """Perhaps it binds what a test asks for; nobody here can tell."""
        cells = (
            code("from no_such_package.things import *"),
            code(f"{B}\neight = 8\n{E}", **marks("eight", "s")),
            code("assert eight == twice(4)", **marks("t", "gl", 1)),
        )
        said = adopt(source(*cells), "--dry-run").output

        assert (
            "its tests use twice, which nothing above binds, unless `from no_such_package.things import *` does,"
            " which is not installed here" in said
        )


class TestWhatDoesNotRun:
    """A given cell that raises, and all that reads what it would have bound."""

    def test_it_is_found_at_once(self, adopt: Adopt, source: Callable[..., Path]) -> None:
        """Two trials, whatever hangs on it; a function that reads it only when it is called stays."""
        cells = (
            code("import no_such_package\nnumbers = no_such_package.load()"),
            code("more = [2 * n for n in numbers]"),
            code(f"{B}\nmost = max(more)\n{E}", **marks("most", "s")),
            code("assert most == 4", **marks("most_tests", "gl", 1)),
            code(f"def half(x):\n    {B}\n    return x / 2\n    {E}", **marks("half", "s")),
            code("assert half(3) == 1.5", **marks("half_tests", "gl", 2)),
            code("more = [1]\nfew = more[0]"),
            code(f"{B}\nless = few - 1\n{E}", **marks("less", "s")),
            code("assert less == 0", **marks("less_tests", "gl", 4)),
        )
        said = adopt(source(*cells)).output

        assert said.count("trying its solutions") == 2
        assert "cell 1: not run while grading: it raises ModuleNotFoundError" in said
        why = "reads numbers, which a cell above was to bind that does not run here"
        assert f"cell 2: not run while grading: it {why}" in said
        assert "cell 3 (most): its solution reads more, which a cell above was to bind" in said
        assert "2 of 3 answers whole (67 %); 7 points: 6 by tests, 1 by hand" in said


class TestNobodyToAsk:
    """A cell that asks its reader for something."""

    def test_it_is_not_run_and_told(
        self,
        adopt: Adopt,
        source: Callable[..., Path],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """Also by a terminal's command, which would wait for whoever sits there."""

        def waits(*_: object) -> str:
            pytest.fail("somebody was asked")

        cells = (
            code("print(eval(input()))"),
            code(f"{B}\ntotal = 1 + 2\n{E}", **marks("total", "s")),
            code("assert total == 3", **marks("t", "gl", 1)),
        )
        monkeypatch.setattr("sys.stdin.readline", waits, raising=False)
        result = adopt(source(*cells))

        assert whole(result).startswith("1 notebook, 1 of 1 answers whole (100 %); 1 points: 1")
        assert (
            "lab1/roots.ipynb, cell 1: not run while grading: it raises EOFError: EOF when reading a line"
            in result.output
        )


class TestMutants:
    """Small changes of the solutions, of which tests may print whatever they like."""

    def test_what_tests_print_of_them_is_not_told(
        self, adopt: Adopt, source: Callable[..., Path]
    ) -> None:
        """It is about nobody's work."""
        tests = (
            "def test_total():\n    got = total(2)\n    if got != 4:\n        print('should be 4, not', got)\n"
            "    assert got == 4\ntest_total()"
        )
        cells = (
            code(f"def total(n):\n    {B}\n    return n + n\n    {E}", **marks("total", "s")),
            code(tests, **marks("t", "gl", 1)),
        )
        result = adopt(source(*cells))

        assert "of 1 small changes of the solutions are noticed by no test" in result.output
        assert "should be" not in result.output


def test_what_tests_bind_elsewhere_is_no_reason(adopt: Adopt, source: Callable[..., Path]) -> None:
    """A module that both import is there without the tests."""
    cells = (
        code("from pathlib import Path"),
        code(
            f"def is_there(place):\n    {B}\n    return Path(place).is_dir()\n    {E}",
            **marks("there", "s"),
        ),
        code(
            "import tempfile\nfrom pathlib import Path\n"
            "with tempfile.TemporaryDirectory() as place:\n    assert is_there(Path(place))",
            **marks("t", "gl", 1),
        ),
    )
    said = json.dumps(adopt(source(*cells)).output)

    assert "a PosixPath cannot be sent to a submission" in said
    assert "which its tests bind" not in said
    assert "which nothing above binds" not in said
