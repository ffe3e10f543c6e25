"""`layerlab new`: what it writes can be built, verified and kept; what is there stays as it is."""

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from autograder.cli import cli
from autograder.course import Course
from autograder.sandbox import probe

ROOT = Path(__file__).parents[2]
REFUSED = {
    "no number": (("attention", "factor"), "begins with two digits"),
    "a path": (("../09_attention", "factor"), "begins with two digits"),
    "capital letters": (("09_attention", "Factor"), "in small letters"),
    "a word of Python's": (("09_attention", "lambda"), "in small letters"),
    "taken here": (("01_scaling", "factor"), "has an exercise 'factor' already"),
    "taken elsewhere": (("09_attention", "factor"), "01_scaling has an exercise"),
}


# What an author may make of it: file by file, what is written in another way.
BESIDES_THE_CACHE = {
    "solutions/01_scaling/factor.py": {"return out, cache": "return out, out - x, cache"},
    "solutions/01_scaling/tests/test_factor.py": {
        "out, _ =": "out, _, _ =",
        "_, cache =": "*_, cache =",
    },
    "autograder/hidden/01_scaling/test_factor.py": {
        "out, _ =": "out, _, _ =",
        "again, _ = student.factor_forward": "again, _, _ = student.factor_forward",
        "expected, _ = reference.factor_forward": "expected, _, _ = reference.factor_forward",
        "_, cache =": "*_, cache =",
        "(x, a)[1]": "(x, a)[2]",
    },
    "autograder/mistakes/01_scaling/factor.py": {
        'return x * a, {"x"': 'return x * a, x * a - x, {"x"',
    },
}
OTHER_NAMES = {
    "factor_forward": "scale",
    "factor_backward": "slopes_of_scale",
    "TestFactorForward": "TestScale",
    "TestFactorBackward": "TestSlopesOfScale",
}


@pytest.fixture
def course(tmp_path: Path) -> Course:
    """A course without an assignment."""
    (tmp_path / "solutions").mkdir()
    return Course(tmp_path)


def run(course: Course, *arguments: str) -> Result:
    """Run the command line on a course."""
    return CliRunner().invoke(cli, ["--course", str(course.root), *arguments])


def files(course: Course) -> dict[str, str]:
    """Return what all files of a course hold."""
    return {
        str(path.relative_to(course.root)): path.read_text(encoding="utf-8")
        for path in sorted(course.root.rglob("*"))
        if path.is_file()
    }


def rewrite(path: Path, changes: dict[str, str]) -> None:
    """Write a file in another way; each of the changes has to be one."""
    text = path.read_text(encoding="utf-8")
    for old, new in changes.items():
        assert old in text, (path.name, old)
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")


def proven(course: Course) -> str:
    """Build and verify; return what is said of the mistakes."""
    if probe().level is None:
        pytest.skip("no sandbox here")
    built, found = run(course, "build"), run(course, "verify", "--sandbox=auto", "--jobs=1")
    assert (built.exit_code, found.exit_code) == (0, 0), built.output + found.output
    return found.output.splitlines()[-2].partition(";")[0]


class TestNew:
    def test_it_is_complete(self, course):
        """It builds; its mistakes are caught and named, one of each function by hidden tests alone."""
        if probe().level is None:
            pytest.skip("no sandbox here")
        assert run(course, "new", "01_scaling", "one_factor").exit_code == 0
        assert run(course, "new", "01_scaling", "another").exit_code == 0

        built, proven = run(course, "build"), run(course, "verify", "--sandbox=auto", "--jobs=1")

        assert built.output == "01_scaling: built 2 notebooks, 4 functions, 20 points\n"
        assert proven.exit_code == 0, proven.output
        assert "8 of 8 mistakes are caught, 8 of them (100 %) named" in proven.output
        assert "4 mistakes are caught by hidden tests alone" in proven.output

    def test_each_kind_is_complete(self, course):
        """A function, a class, and values with a picture and a sentence that a person judges."""
        for kind in ("function", "class", "analysis"):
            assert run(course, "new", "01_first", f"some_{kind}", f"--kind={kind}").exit_code == 0

        assert proven(course) == "8 of 8 mistakes are caught, 8 of them (100 %) named"

    def test_an_unknown_kind_is_refused(self, course):
        """With those that there are; nothing is written."""
        result = run(course, "new", "01_first", "some", "--kind=essay")

        assert result.exit_code == 2
        assert "'layer', 'function', 'class', 'analysis'" in result.output
        assert not list(course.solutions.iterdir())

    def test_a_second_result_beside_the_cache(self, course):
        """What a function returns is declared, so all its mistakes are named, however many results it has."""
        run(course, "new", "01_scaling", "factor")
        for name, changes in BESIDES_THE_CACHE.items():
            rewrite(course.root / name, changes)

        assert proven(course) == "4 of 4 mistakes are caught, 4 of them (100 %) named"

    def test_functions_called_neither_forward_nor_backward(self, course):
        """Names say nothing where the cell does."""
        run(course, "new", "01_scaling", "factor")
        for name, text in files(course).items():
            present = {old: new for old, new in OTHER_NAMES.items() if old in text}
            rewrite(course.root / name, present)

        assert proven(course) == "4 of 4 mistakes are caught, 4 of them (100 %) named"

    def test_a_mistake_that_is_not_told_is_a_complaint(self, course):
        """One that answers otherwise in the sandbox than where it is replayed is named by verify."""
        run(course, "new", "01_scaling", "factor")
        path = course.root / "autograder/mistakes/01_scaling/factor.toml"
        rewrite(path, {'"a + x"': '"len(__name__) + x"'})
        run(course, "build")

        result = run(course, "verify", "--sandbox=auto", "--jobs=1")

        assert result.exit_code == 1
        assert "added (factor_forward), handed in as it stands, is not recognised" in result.output

    def test_a_mistake_that_draws_is_no_complaint(self, course):
        """No values can tell one that draws from a generator of its own."""
        run(course, "new", "01_scaling", "factor")
        path = course.root / "autograder/mistakes/01_scaling/factor.toml"
        rewrite(path, {'"a + x"': '"np.random.rand() + x"'})
        run(course, "build")

        result = run(course, "verify", "--sandbox=auto", "--jobs=1")

        assert result.exit_code == 0, result.output
        assert "4 of 4 mistakes are caught, 3 of them" in result.output

    def test_it_is_written_as_the_rest_is(self, course):
        """What a linter would say of it is nothing."""
        run(course, "new", "01_scaling", "one_factor")
        for package in ("layerlab", "autograder"):  # so that imports are sorted as in a real course
            (course.root / package).mkdir(exist_ok=True)
            (course.root / package / "__init__.py").write_text('"""A package of the course."""\n')
        config = f"--config={ROOT / 'pyproject.toml'}"

        for task in (["check"], ["format", "--check"]):
            command = [sys.executable, "-m", "ruff", *task, "--no-cache", config, course.root]
            done = subprocess.run(
                command, check=False, capture_output=True, text=True, cwd=course.root
            )
            assert done.returncode == 0, done.stdout

    def test_a_dry_run_writes_nothing(self, course):
        """It names the same files."""
        told = run(course, "new", "01_scaling", "factor", "--dry-run").output.splitlines()
        before = files(course)
        run(course, "new", "01_scaling", "factor")

        assert before == {}
        assert sorted(told) == [f"would write {name}" for name in sorted(files(course))]

    @pytest.mark.parametrize(("names", "why"), REFUSED.values(), ids=REFUSED)
    def test_names_that_break_a_rule(self, course, names, why):
        """The error says which rule, and nothing is written."""
        run(course, "new", "01_scaling", "factor")
        before = files(course)

        result = run(course, "new", *names)

        assert result.exit_code == 2
        assert why in result.output
        assert files(course) == before

    def test_nothing_is_written_over(self, course):
        """Not even a file that belongs to no exercise yet."""
        path = course.hidden / "01_scaling" / "test_factor.py"
        path.parent.mkdir(parents=True)
        path.write_text("mine")

        result = run(course, "new", "01_scaling", "factor")

        assert result.exit_code == 2
        assert "test_factor.py is there already" in result.output
        assert list(files(course).values()) == ["mine"]

    def test_all_or_nothing(self, course):
        """Where one file cannot be written, those before it are taken back."""
        course.mistakes.mkdir(parents=True)
        (course.mistakes / "01_scaling").write_text("in the way")

        result = run(course, "new", "01_scaling", "factor")

        assert result.exit_code == 2
        assert list(files(course).values()) == ["in the way"]
