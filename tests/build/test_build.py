"""From text to release: what is built, when, and what is refused."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import run
from typing import Any

import pytest
from click.testing import CliRunner, Result

from autograder.build import assignment, tree
from autograder.build.assignment import REQUIREMENTS
from autograder.build.exercise import parse_exercise
from autograder.build.pipeline import build
from autograder.build.stubs import stub_source
from autograder.build.tree import read_tree
from autograder.cli import cli
from autograder.course import Course
from autograder.errors import CourseError

NAME = "01_doubling"


@pytest.fixture
def layerlab(course: Course) -> Callable[..., Result]:
    """Run the command line on the course."""

    def call(*arguments: str) -> Result:
        return CliRunner().invoke(cli, ["--course", str(course.root), *arguments])

    return call


def edit(path: Path, old: str, new: str) -> None:
    """Replace `old`, which must be there, by `new`."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def cells(path: Path) -> dict[str, Any]:
    """Return the cells of a notebook by id."""
    return {cell["id"]: cell for cell in json.loads(path.read_bytes())["cells"]}


class TestWhatIsBuilt:
    """The two folders of an assignment."""

    @pytest.fixture(autouse=True)
    def built(self, course: Course) -> None:
        """Everything below looks at one build."""
        list(build(course, [NAME]))

    def test_source_holds_notebooks_alone(self, course: Course) -> None:
        """The converter copies every other file into the release, so there is none."""
        assert set(read_tree(course.source)) == {f"{NAME}/doubling.ipynb"}

    def test_release_stands_on_its_own(self, course: Course) -> None:
        """Notebooks, public tests, the kit and its requirements lie side by side."""
        files = set(read_tree(course.release / NAME))

        assert {"doubling.ipynb", "tests/test_doubling.py", "requirements.txt"} <= files
        assert "layerlab.py" in files
        assert not any(name.startswith("layerlab/") for name in files)
        assert not any("autograder" in name or "hidden" in name for name in files)

    def test_test_cell_is_locked_and_worth_its_hidden_tests(self, course: Course) -> None:
        """Points are declared on hidden tests alone."""
        cell = cells(course.release / NAME / "doubling.ipynb")["test_double_all"]

        checksum = cell["metadata"]["nbgrader"].pop("checksum")
        assert len(checksum) == 32
        assert cell["metadata"] == {
            "deletable": False,
            "editable": False,
            "nbgrader": {
                "cell_type": "code",
                "grade": True,
                "grade_id": "test_double_all",
                "locked": True,
                "points": 4,
                "schema_version": 3,
                "solution": False,
                "task": False,
            },
        }
        assert cell["source"] == ['check("double_all")']

    def test_solution_cell_is_the_stub_that_the_parser_foretells(self, course: Course) -> None:
        """The machinery of nbgrader and `stub_source` agree to the letter."""
        exercise = parse_exercise(course.solutions / NAME / "doubling.py")
        cell = cells(course.release / NAME / "doubling.ipynb")["double_all"]

        assert "".join(cell["source"]) == stub_source(exercise.cells[2])
        assert "# TODO: " in "".join(cell["source"])

    def test_written_answer_is_graded_by_hand(self, course: Course) -> None:
        """Its question stays, its model answer goes."""
        cell = cells(course.release / NAME / "doubling.ipynb")["why"]

        nbgrader = cell["metadata"]["nbgrader"]
        assert (nbgrader["grade"], nbgrader["solution"], nbgrader["points"]) == (True, True, 2.5)
        assert "".join(cell["source"]) == "Why?\n\n*Write your answer here.*"

    def test_demo_cells_keep_their_tags_and_have_no_outputs(self, course: Course) -> None:
        """Grading leaves them out by their tag."""
        cell = cells(course.release / NAME / "doubling.ipynb")["cell-4"]

        assert (cell["metadata"], cell["outputs"]) == ({"tags": ["demo"]}, [])

    def test_source_keeps_the_solution(self, course: Course) -> None:
        """Instructors see what students will not."""
        source = "".join(cells(course.source / NAME / "doubling.ipynb")["double_all"]["source"])

        assert "### BEGIN SOLUTION\n    out = x + np.copy(x)" in source

    def test_two_builds_give_the_same_bytes(self, course: Course) -> None:
        """Another process with another hash seed builds the same."""
        before = read_tree(course.root / "source") | read_tree(course.root / "release")
        (course.state / "build.json").unlink()
        command = [sys.executable, "-m", "autograder.cli", "--course", str(course.root)]
        environment = os.environ | {"PYTHONHASHSEED": "7"}

        again = run(
            [*command, "build", "--check"], env=environment, check=False, capture_output=True
        )

        assert again.returncode == 0, again.stdout
        assert read_tree(course.root / "source") | read_tree(course.root / "release") == before


# what is edited in the exercise or its hidden tests, and what the build says of it
CHANGES = {
    "a test worth more": ("@points(3)", "@points(5)", "points changed from 6.5 to 8.5 (double_all 4 -> 6)"),
    "a test worth less": ("@points(3)", "@points(1.5)", "points changed from 6.5 to 5 (double_all 4 -> 2.5)"),
    "a written answer worth more": ("points=2.5", "points=3", "points changed from 6.5 to 7 (why 2.5 -> 3)"),
    "an answer of another name": ('written="why"', 'written="reason"', "points moved, 6.5 in all (why 2.5 -> none, reason none -> 2.5)"),
}  # fmt: skip


class TestFreshness:
    """`layerlab build` does nothing twice, and `--check` misses nothing."""

    def test_nothing_built_is_not_fresh(self, layerlab: Callable[..., Result]) -> None:
        """Every missing file is listed."""
        result = layerlab("build", "--check")

        assert result.exit_code == 1
        assert f"release/{NAME}/doubling.ipynb: missing" in result.output

    def test_what_did_not_change_is_not_built_again(
        self, layerlab: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The second build says so, and makes nothing only to throw it away."""
        assert "built 1 notebook, 1 function, 6.5 points" in layerlab("build").output
        made: list[object] = []
        monkeypatch.setattr(assignment, "build_assignment", lambda *given: made.append(given))

        result = layerlab("build")

        assert result.output == f"{NAME}: fresh\n"
        assert made == []

    @pytest.mark.parametrize("stamped", [True, False], ids=["with stamp", "without"])
    def test_an_edited_missing_or_stray_file_is_noticed(
        self, course: Course, layerlab: Callable[..., Result], stamped: bool
    ) -> None:
        """The stamp is believed only while the outputs match it too."""
        layerlab("build")
        release = course.release / NAME
        edit(release / "doubling.ipynb", "Doubling", "Trebling")
        (release / "notes.txt").write_text("stray")
        (release / "requirements.txt").unlink()
        (release / "__pycache__").mkdir()
        (course.release / "99_gone").mkdir()
        if not stamped:
            (course.state / "build.json").unlink()

        result = layerlab("build", "--check")

        assert result.exit_code == 1
        assert result.stdout.splitlines() == [
            f"release/{NAME}/doubling.ipynb: stale",
            f"release/{NAME}/notes.txt: stray",
            f"release/{NAME}/requirements.txt: missing",
            "release/99_gone: stray: no such assignment in solutions/; remove it",
        ]
        told = json.loads(layerlab("build", "--check", "--json").stdout)
        assert told["strays"] == ["release/99_gone"]
        assert told["stale"][NAME] == {
            f"release/{NAME}/doubling.ipynb": "stale",
            f"release/{NAME}/notes.txt": "stray",
            f"release/{NAME}/requirements.txt": "missing",
        }

    def test_a_build_mends_what_check_found(
        self, course: Course, layerlab: Callable[..., Result]
    ) -> None:
        """A stray file goes, and its name is said."""
        layerlab("build")
        (course.release / NAME / "notes.txt").write_text("stray")

        result = layerlab("build", NAME)

        assert f"release/{NAME}/notes.txt: removed" in result.output
        assert layerlab("build", "--check").exit_code == 0

    def test_the_folder_that_the_kit_once_was_is_removed(
        self, course: Course, layerlab: Callable[..., Result]
    ) -> None:
        """A package beside the file would be imported in its place, and is old."""
        layerlab("build")
        old = course.release / NAME / "layerlab"
        old.mkdir()
        (old / "__init__.py").write_text("")

        checked, built = layerlab("build", "--check"), layerlab("build")

        assert f"release/{NAME}/layerlab/__init__.py: stray" in checked.output
        assert f"release/{NAME}/layerlab/__init__.py: removed" in built.output
        assert not old.exists()

    def test_changed_points_change_the_notebook(
        self, course: Course, layerlab: Callable[..., Result]
    ) -> None:
        """Hidden tests are inputs of the build like any other."""
        layerlab("build")
        edit(course.hidden / NAME / "test_doubling.py", "@points(3)", "@points(5)")

        result = layerlab("build", "--check")

        assert result.exit_code == 1
        assert f"release/{NAME}/doubling.ipynb: stale" in result.output

    @pytest.mark.parametrize(("old", "new", "change"), CHANGES.values(), ids=CHANGES)
    def test_a_change_of_points_is_said(
        self, course: Course, layerlab: Callable[..., Result], old: str, new: str, change: str
    ) -> None:
        """Whoever edits a test learns what it did to the grades, before the build and with it, and once."""
        assert "points changed" not in layerlab("build").output
        texts = course.solutions / NAME / "doubling.py", course.hidden / NAME / "test_doubling.py"
        edited = next(path for path in texts if old in path.read_text(encoding="utf-8"))
        edit(edited, old, new)

        outputs = [
            layerlab(*call).output for call in (("build", "--check"), ("build",), ("build",))
        ]

        said = [
            [line for line in output.splitlines() if "points" in line and "built" not in line]
            for output in outputs
        ]
        assert said == [[f"{NAME}: {change}"], [f"{NAME}: {change}"], []]

    @pytest.mark.parametrize(
        ("given", "why"),
        [
            ("half = double_all(np.ones(2)) / 4", "needs double_all"),
            ("table = np.load('data/table.npy')", "reads or writes files"),
            ("import matplotlib.pyplot as plt\nfigure, panel = plt.subplots()", "draws"),
            ("table = np.ones(2)", None),
        ],
    )
    def test_a_given_cell_that_waits_is_listed(
        self, course: Course, layerlab: Callable[..., Result], given: str, why: str | None
    ) -> None:
        """Its author learns that a student who deletes it loses what it binds."""
        path = course.solutions / NAME / "doubling.py"
        edit(path, '# %% tags=["demo"]', f'# %%\n{given}\n\n# %% tags=["demo"]')

        result = layerlab("build")

        listed = [line for line in result.output.splitlines() if "before a student" in line]
        place = f"{path}:20: this given cell is not run before a student's notebook, since it {why}"
        assert listed == ([place] if why else [])

    def test_a_failed_swap_leaves_the_old_release(
        self, course: Course, layerlab: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A full disk costs nothing that was there."""
        layerlab("build")
        before = read_tree(course.release)
        edit(course.solutions / NAME / "doubling.py", "## Doubling", "## Twice")

        def full(folder: Path, files: tree.Files) -> None:
            raise OSError(28, "No space left on device", str(folder))

        monkeypatch.setattr(tree, "_write", full)
        result = layerlab("build")

        assert result.exit_code == 2
        assert "No space left on device" in result.output
        assert read_tree(course.release) == before
        assert not list(course.state.glob("build-*"))


class TestNote:
    """What an assignment's README says is laid into the release, and told to whoever builds it."""

    def test_the_first_paragraph_is_printed_each_time(
        self, course: Course, layerlab: Callable[..., Result]
    ) -> None:
        """A date to mind is of no use where nobody looks."""
        note = "# Doubling\n\nTo be released after\n`00_halving` is due.\n\nMore.\n"
        (course.solutions / NAME / "README.md").write_text(note, encoding="utf-8")

        outputs = [layerlab("build").output.splitlines() for _ in range(2)]

        told = f"{NAME}: To be released after 00_halving is due."
        assert [lines[-1] for lines in outputs] == [told, told]
        assert (course.release / NAME / "README.md").read_text(encoding="utf-8").startswith(note)


COPIED = """\
        x = rng.normal(size=(3, 7))
        secret = x * 2 + 0 * x
        expect_close(student.double_all(x), secret, what="out")
        expect"""

# what is edited, what is put in place of what, a part of the error
REFUSED = {
    "no hidden test class": ("autograder/hidden/01_doubling/test_doubling.py", "TestDoubleAll", "Double", "no class TestDoubleAll"),
    "hidden tests of nothing": ("autograder/hidden/01_doubling/test_doubling.py", "class", "class TestX:\n    pass\n\n\nclass", "TestX tests no function"),
    "a test without points": ("autograder/hidden/01_doubling/test_doubling.py", "    @points(1)\n", "", ":13: test_zero needs exactly one @points"),
    "points of nothing": ("autograder/hidden/01_doubling/test_doubling.py", "@points(1)", "@points(0)", ":13: points(0): points are"),
    "no public test class": ("solutions/01_doubling/tests/test_doubling.py", "TestDoubleAll", "TestDouble", "no class TestDoubleAll"),
    "a stray marker": ("solutions/01_doubling/doubling.py", "    ### END SOLUTION\n", "", "doubling.py:11: `### BEGIN"),
    "prose that jupytext reads otherwise": ("solutions/01_doubling/doubling.py", "print(", 'text = """\n# %%\n"""\nprint(', "jupytext reads this cell otherwise"),
    "a solution line in a public test": ("solutions/01_doubling/tests/test_doubling.py", "        expect", "        # out = x +  np.copy(x)\n        expect", "a line of a solution (doubling.py:12)"),
    "a model answer in prose": ("solutions/01_doubling/README.md", "", "> Because of distributivity.\n", "a line of a solution"),
    "a mistake in a public test": ("solutions/01_doubling/tests/test_doubling.py", "        expect", "        return np.power(x, 2)\n        expect", "a line of a mistake"),
    "a hidden line in a note": ("solutions/01_doubling/README.md", "", "    secret = x * 2 + 0 * x\n", "a line of a hidden test"),
    "a hidden test among the public ones": ("solutions/01_doubling/tests/test_doubling.py", "        expect", COPIED, "a line of a hidden test"),
}  # fmt: skip


class TestRefusals:
    """What cannot be built, and what would leak."""

    @pytest.mark.parametrize(("name", "old", "new", "part"), REFUSED.values(), ids=REFUSED)
    def test_an_error_says_where_and_what(
        self, course: Course, name: str, old: str, new: str, part: str
    ) -> None:
        """Nothing is written, and the author is told."""
        path = course.root / name
        path.touch()
        edit(path, old, new) if old else path.write_text(new, encoding="utf-8")

        with pytest.raises(CourseError) as caught:
            list(build(course, [NAME]))

        assert part in str(caught.value).replace(f"{course.solutions / NAME}/", "")
        assert not course.release.exists()

    def test_a_line_that_an_edit_would_write_is_a_leak(self, course: Course) -> None:
        """A mistake is secret as what it makes of the solution, not as the few words of the edit."""
        bank = course.mistakes / NAME / "doubling.toml"
        table = 'says = "You treble."\nbefore = "np.copy(x)"\nafter = "2 * np.copy(x)"\n'
        bank.write_text(f"[double_all.trebled]\n{table}", encoding="utf-8")
        public = course.solutions / NAME / "tests" / "test_doubling.py"
        shown = public.read_text(encoding="utf-8") + "\n# out = x + 2 * np.copy(x)\n"
        public.write_text(shown, encoding="utf-8")

        with pytest.raises(CourseError, match=r"line of a mistake .*doubling\.toml: trebled"):
            list(build(course, [NAME]))

    def test_a_line_that_the_author_gives_away_is_no_leak(self, course: Course) -> None:
        """Given code may repeat a line of a solution."""
        edit(course.solutions / NAME / "doubling.py", "print(", "out = x + np.copy(x)\nprint(")

        assert next(build(course, [NAME])).built

    def test_no_hidden_tests_at_all(self, course: Course) -> None:
        """The message names the file that is missing."""
        (course.hidden / NAME / "test_doubling.py").unlink()

        with pytest.raises(CourseError, match=r"test_doubling\.py: no such file"):
            list(build(course, [NAME]))

    def test_an_unknown_assignment(self, layerlab: Callable[..., Result]) -> None:
        """One line with the names there are, and exit code 2."""
        result = layerlab("build", "02_nothing")

        assert result.exit_code == 2
        assert result.output.startswith("Error: there is no assignment '02_nothing'")
        assert NAME in result.output


def test_requirements_are_those_of_the_kit() -> None:
    """A release needs what the kit says it needs, in the same versions."""
    text = (Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8")

    assert all(f'"{requirement}"' in text for requirement in REQUIREMENTS)
