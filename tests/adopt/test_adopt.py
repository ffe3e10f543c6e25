"""`layerlab adopt`: a whole assignment, from the notebooks of its authors to files of ours."""

import json
import math
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from autograder.adopt.adopting import plan_names, take_assignment
from autograder.adopt.gathering import find_assignments
from autograder.build.assignment import build_assignment
from autograder.build.exercise import parse_text
from autograder.build.pipeline import build
from autograder.build.tree import read_tree
from autograder.cli import cli
from autograder.course import Course
from autograder.errors import CourseError
from autograder.record.report import from_json
from tests.adopt.conftest import Adopt, code, marks, notebook, prose


def taken(course: Course, source: Path) -> dict[str, str]:
    """Return the texts that an assignment becomes, by path."""
    (found,) = find_assignments(source)
    (plan,) = plan_names(course, [found])
    files = take_assignment(found, plan).files
    return {name: data.decode() for name, data in files.items()}


class TestNbgrader:
    """A course of nbgrader's, whose markers are spelled otherwise."""

    def test_each_kind_of_cell_has_its_own(self, course: Course, sources: dict[str, Path]) -> None:
        """Functions one by one, values, practice, what a person judges; what changes below is kept."""
        text = taken(course, sources["nbgrader"])["solutions/01_ps1/week_1.py"]
        heads = [line for line in text.splitlines() if line.startswith("# %%")]

        assert heads == [
            "# %% [markdown]",
            "# %%",
            "# %%",
            '# %% solution="scaled"',
            "# %%",
            '# %% practice="area"',
            '# %% solution="edge"',
            "# %%",
            '# %% solution="total"',
            '# %% tags=["kept"]',
            "# %%",
            "# %%",
            '# %% by_hand="picture" points=4',
            '# %% [markdown] by_hand="why" points=2',
            "# %% [markdown]",
            '# %% [markdown] by_hand="find" points=5',
            '# %% practice="warm"',
        ]
        assert "total_kept = deepcopy(total)" in text
        assert "data/line.png" in text
        assert "matplotlib" not in text
        parse_text(text, Path("week_1.py"))

    def test_tests_go_where_their_readers_are(
        self, course: Course, sources: dict[str, Path]
    ) -> None:
        """Public ones to students as well, hidden ones to the grader alone, each assertion with its points."""
        files = taken(course, sources["nbgrader"])
        public = files["solutions/01_ps1/tests/test_week_1.py"]
        hidden = files["autograder/hidden/01_ps1/test_week_1.py"]

        assert "student.scaled(x) == [0, 3, 6]" in public
        assert "student.scaled(2)" not in public
        assert 'student.value("total_kept")' in public
        assert hidden.count("@points(") == 5
        assert hidden.count("@also_public") == 4
        assert '"""it scales."""' in hidden

    def test_it_can_be_built(self, course: Course, sources: dict[str, Path]) -> None:
        """As it is: no point is lost, and what is public on purpose is no leak."""
        for name, text in taken(course, sources["nbgrader"]).items():
            path = course.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        from autograder.build.assignment import all_secrets

        built = build_assignment(course, "01_ps1", all_secrets(course))

        assert built.points == 17
        assert built.functions == ("scaled", "edge", "total")

    def test_modules_beside_it_are_found(self, course: Course, sources: dict[str, Path]) -> None:
        """They lie in `data/`, where Python looks as well; tests ask the student for what is in them."""
        path = sources["nbgrader"] / "ps1" / "week 1.ipynb"
        (path.parent / "helper.py").write_text("def twice(x):\n    return 2 * x\n")
        content = json.loads(path.read_bytes())
        content["cells"] += [
            code("from helper import twice"),
            code("#-- ANSWER\neight = twice(4)\n#-- END", **marks("eight", "s")),
            code("assert eight == twice(4)", **marks("eight_tests", "gl", 1)),
        ]
        path.write_text(json.dumps(content))
        files = taken(course, sources["nbgrader"])

        assert "solutions/01_ps1/data/helper.py" in files
        assert (
            'sys.path.insert(0, str(Path("data").resolve()))' in files["solutions/01_ps1/week_1.py"]
        )
        assert (
            "assert eight == student.twice(4)" in files["autograder/hidden/01_ps1/test_week_1.py"]
        )

    @pytest.mark.parametrize("version", [None, 1, 2], ids=["none", "1", "2"])
    def test_older_metadata_say_the_same(
        self, tmp_path: Path, course: Course, version: int | None
    ) -> None:
        """What a version does not know is not said."""
        cells = [
            code(
                "def f():\n    ### BEGIN SOLUTION\n    return 1\n    ### END SOLUTION",
                **marks("f", "s"),
            ),
            code("assert f() == 1", **marks("t", "g", 2)),
        ]
        for cell in cells:
            said = cell["metadata"]["nbgrader"]
            del said["task"], said["locked"]
            said.pop("schema_version")
            if version:
                said["schema_version"] = version
        (tmp_path / "old" / "a").mkdir(parents=True)
        (tmp_path / "old" / "a" / "b.ipynb").write_bytes(notebook(cells))

        assert "@points(2)" in taken(course, tmp_path / "old")["autograder/hidden/01_a/test_b.py"]

    def test_worksheets_are_read(self, tmp_path: Path, course: Course) -> None:
        """A notebook of the third format has no cells of its own."""
        cells = [
            {"cell_type": "heading", "level": 2, "source": "Old"},
            {"cell_type": "code", "input": "x = 1"},
        ]
        (tmp_path / "old" / "a").mkdir(parents=True)
        content = {"worksheets": [{"cells": cells}], "metadata": {}, "nbformat": 3}
        (tmp_path / "old" / "a" / "b.ipynb").write_text(json.dumps(content))

        text = taken(course, tmp_path / "old")["solutions/01_a/b.py"]

        assert "# ## Old" in text
        assert "x = 1" in text


# Cells of tests that cannot be taken; each is worth 3 points.
LOST = {
    "a name that nobody binds": "assert f(unknown) == 1",
    "a number of points": "f(1) / 2",
    "no Python": "assert f(1) ==",
    "nothing": "# to come",
    "a function that is taken away": "del f\nassert g(1)",
    "a module that is changed": "import math\nmath.pi = 3\nassert f(1) == 1",
}


class TestNoPointIsLost:
    """What cannot be taken is told with its cell, and a person gives its points."""

    @pytest.mark.parametrize("tests", LOST.values(), ids=LOST)
    @pytest.mark.parametrize("others", [True, False], ids=["with others", "alone"])
    def test_a_cell_of_tests(
        self, tmp_path: Path, course: Course, tests: str, others: bool
    ) -> None:
        """Other tests of the same answer go on giving theirs."""
        cells = [
            code(
                "### BEGIN SOLUTION\ndef f(x):\n    return x\n\ng = f\n### END SOLUTION",
                **marks("f", "s"),
            )
        ]
        cells += [code("assert f(2) == 2", **marks("fine", "gl", 1.5))] if others else []
        cells += [code(tests, **marks("lost", "gl", 3)), prose("Why?", **marks("why", "sg", 0.25))]
        (tmp_path / "old" / "a").mkdir(parents=True)
        (tmp_path / "old" / "a" / "b.ipynb").write_bytes(notebook(cells))
        (found,) = find_assignments(tmp_path / "old")
        (plan,) = plan_names(course, [found])
        (exercise,) = take_assignment(found, plan).exercises
        told = [str(remark) for remark in exercise.remarks]

        assert exercise.points_by_tests == (1.5 if others else 0)
        assert math.isclose(exercise.points_by_tests + exercise.points_by_hand, exercise.points)
        assert len(exercise.lost) == 1
        assert any(
            f"cell {2 + others} (lost)" in line and "[3 points by hand]" in line for line in told
        )

    def test_tests_without_an_answer(self, tmp_path: Path, course: Course) -> None:
        """They have a cell of their own."""
        (tmp_path / "old" / "a").mkdir(parents=True)
        cells = [code("assert 1 == 1", **marks("alone", "gl", 2))]
        (tmp_path / "old" / "a" / "b.ipynb").write_bytes(notebook(cells))

        text = taken(course, tmp_path / "old")["solutions/01_a/b.py"]

        assert 'by_hand="alone" points=2' in text


class TestOtter:
    """A master notebook of otter's."""

    def test_questions_become_answers(self, course: Course, sources: dict[str, Path]) -> None:
        """With points of a question shared out among its tests; what a test showed is asserted."""
        files = taken(course, sources["otter"])
        text = files["solutions/01_hw1/hw1.py"]
        hidden = files["autograder/hidden/01_hw1/test_hw1.py"]

        assert 'solution="square"' in text
        assert 'solution="nine"' in text
        assert 'by_hand="q2" points=2' in text
        assert "ASSIGNMENT" not in text
        assert "BEGIN QUESTION" not in text
        assert hidden.count("@points(1)") == 3
        assert "assert student.square(4) == 16" in hidden
        assert hidden.count("@also_public") == 1

    def test_students_get_the_files_that_are_listed(
        self, course: Course, sources: dict[str, Path]
    ) -> None:
        """A master's folder is no release: what else lies there may be answers."""
        files = taken(course, sources["otter"])

        assert [name for name in files if "/data/" in name] == ["solutions/01_hw1/data/data.csv"]


# Files that are JSON, and no notebooks.
ODD = (
    '{"cells": 5, "metadata": {}}',
    '{"cells": [3], "metadata": {}}',
    "[]",
    '{"cells": [], "metadata": 1}',
)


class TestCommand:
    """What a user sees."""

    def test_a_dry_run_writes_nothing(
        self, adopt: Adopt, course: Course, sources: dict[str, Path]
    ) -> None:
        """It says what would be written, what is whole and what goes to a person."""
        result = adopt(sources["nbgrader"], "--dry-run")

        assert result.exit_code == 0
        assert (
            "ps1 -> 01_ps1: 1 notebook, 4 of 4 answers whole (100 %); 17 points: 6 by tests, 11 by hand"
            in result.output
        )
        assert "would write solutions/01_ps1/week_1.py" in result.output
        assert read_tree(course.root) == {}

    def test_nothing_is_written_over(
        self, adopt: Adopt, course: Course, sources: dict[str, Path]
    ) -> None:
        """A second time it is refused, and what is there stays."""
        first = adopt(sources["otter"], "--no-proof")
        before = read_tree(course.solutions)
        second = adopt(sources["otter"], "--no-proof")

        assert first.exit_code == 0
        assert second.exit_code == 2
        assert "01_hw1 is there already" in second.output
        assert read_tree(course.solutions) == before

    @pytest.mark.parametrize(
        ("words", "said"),
        {
            "no such folder": (("nowhere",), "no such folder; name the one that holds"),
            "nothing in it": (("empty",), "no notebook in any folder"),
            "no such assignment": (("theirs/source", "ps9"), "no assignment 'ps9'; there are: ps1"),
        }.values(),
    )
    def test_an_error_says_what_to_do(
        self,
        adopt: Adopt,
        sources: dict[str, Path],
        words: tuple[str, ...],
        said: str,
        tmp_path: Path,
    ) -> None:
        """One line, and nothing is written."""
        (tmp_path / "empty").mkdir()
        folder, *others = words
        result = adopt(tmp_path / folder, *others)

        assert result.exit_code == 2
        assert said in result.output

    @pytest.mark.parametrize("content", ["{", *ODD])
    def test_a_file_that_is_no_notebook_is_told(
        self, adopt: Adopt, sources: dict[str, Path], content: str
    ) -> None:
        """The others are taken."""
        (sources["nbgrader"] / "ps1" / "broken.ipynb").write_text(content)
        result = adopt(sources["nbgrader"], "--dry-run")

        assert "not taken:" in result.output
        assert "broken.ipynb: not a notebook" in result.output
        assert "4 of 4 answers whole" in result.output

    def test_a_notebook_too_deep_is_told(
        self, adopt: Adopt, course: Course, sources: dict[str, Path]
    ) -> None:
        """One in a folder of an assignment keeps its points in the count; folders without one say where to look."""
        deep = notebook([code("x = 1", **marks("x", "sg", 4))])
        for place in ("ps1/more", "drafts/ps2"):
            (sources["nbgrader"] / place).mkdir(parents=True)
            (sources["nbgrader"] / place / "deep.ipynb").write_bytes(deep)
        result = adopt(sources["nbgrader"], "--dry-run")

        assert "ps1/more/deep.ipynb: lies in a folder of the assignment" in result.output
        assert "21 points: 6 by tests, 11 by hand, 4 not taken" in result.output
        assert f"take those further down, adopt {sources['nbgrader'] / 'drafts'}" in result.output

    def test_programs_get_json(self, adopt: Adopt, sources: dict[str, Path]) -> None:
        """The same numbers, and each cell whose tests a person judges now."""
        result = adopt(sources["nbgrader"], "--dry-run", "--json")
        (found,) = json.loads(result.stdout)["assignments"]

        assert (found["old"], found["name"], found["notebooks"]) == ("ps1", "01_ps1", 1)
        assert (found["answers"], found["whole"]) == (4, 4)
        assert (found["by_tests"], found["by_hand"], found["lost"]) == (6, 11, 0)
        assert found["earned"] is None
        assert found["lost_tests"] == []

    def test_code_that_is_no_python_is_a_comment(
        self, adopt: Adopt, course: Course, sources: dict[str, Path]
    ) -> None:
        """All other cells can be run."""
        path = sources["nbgrader"] / "ps1" / "week 1.ipynb"
        content = json.loads(path.read_bytes())
        content["cells"].append(code("#-- ANSWER\nprint 1\n#-- END", **marks("old", "s")))
        path.write_text(json.dumps(content))
        result = adopt(sources["nbgrader"], "--no-proof")
        text = (course.solutions / "01_ps1" / "week_1.py").read_text()

        assert result.exit_code == 0
        assert "# print 1\npass" in text


def giving_away(folder: Path) -> Path:
    """Write two assignments of nbgrader's, of which one's public tests have a line of the other's solution; return the source folder."""
    answer = "### BEGIN SOLUTION\ntotal = 11\n### END SOLUTION"
    tests = "twice = 2 * total\nassert twice == 22"
    cells = [code(answer, **marks("total", "s")), code(tests, **marks("t", "gl", 1))]
    other = [
        code("total = 5"),
        code("### BEGIN SOLUTION\ntwice = 2 * total\n### END SOLUTION", **marks("twice", "s")),
        code("assert twice == 10", **marks("t2", "gl", 1)),
    ]
    for name, content in (("ps1", cells), ("ps2", other)):
        (folder / name).mkdir(parents=True)
        (folder / name / f"of_{name}.ipynb").write_bytes(notebook(content))
    return folder


class TestPublicBefore:
    """Lines of solutions that students of the old course had in its tests."""

    def test_they_are_told_before_anything_is_written(self, adopt: Adopt, tmp_path: Path) -> None:
        """With the cell, the file, the line, and what to do."""
        said = adopt(giving_away(tmp_path / "old"), "--dry-run").output

        where = "ps2/of_ps2.ipynb, cell 2 (twice): tests/test_of_ps1.py has a line of the solution"
        assert f"{where}, as students had: twice = 2 * total; it is called public" in said

    def test_the_course_builds(self, adopt: Adopt, course: Course, tmp_path: Path) -> None:
        """The solution says what of it is public; without that, the release is refused and says how to allow it."""
        adopt(giving_away(tmp_path / "old"), "--no-proof")
        assert len(list(build(course, course.assignments()))) == 2

        path = course.solutions / "02_ps2" / "of_ps2.py"
        text = path.read_text(encoding="utf-8")
        public = ' public=["twice = 2 * total"]'
        path.write_text(text.replace(public, ""), encoding="utf-8")

        assert public in text
        with pytest.raises(CourseError, match=r'give its cell public=\["the line"\]'):
            list(build(course, ["01_ps1"]))


class TestProof:
    """What was taken is tried by its own solutions."""

    def test_its_own_solutions_earn_what_tests_give(
        self, adopt: Adopt, course: Course, sources: dict[str, Path]
    ) -> None:
        """An answer that its own tests refuse goes to a person; an empty notebook earns nothing."""
        path = sources["nbgrader"] / "ps1" / "week 1.ipynb"
        content = json.loads(path.read_bytes())
        content["cells"].append(code("#-- ANSWER\nwrong = 1\n#-- END", **marks("wrong", "s")))
        content["cells"].append(code("assert wrong == 2", **marks("never", "gl", 3)))
        path.write_text(json.dumps(content))
        result = adopt(sources["nbgrader"])

        assert result.exit_code == 0, result.output
        assert "4 of 5 answers whole (80 %); 20 points: 6 by tests, 14 by hand" in result.output
        assert "(3 of them by tests before)" in result.output
        assert "own solutions earn 6 of 6 points by tests, an empty notebook 0" in result.output
        assert "(never): its own solution fails" in result.output
        assert "small changes of the solutions are noticed by no test" in result.output
        assert (course.release / "01_ps1" / "week_1.ipynb").is_file()

    def test_an_answer_that_others_use_goes_on_running(
        self, adopt: Adopt, course: Course, tmp_path: Path
    ) -> None:
        """Its own tests go to a person, with what they bind for it; those of others hold, and grading goes on."""
        begin, end = "### BEGIN SOLUTION", "### END SOLUTION"
        # A person who reads one of them writes nothing in it.
        only_read = notebook([prose("# Read me"), code("print(1)")])
        cells = [
            code(f"def f(x):\n    {begin}\n    return x + shift\n    {end}", **marks("f", "s")),
            code(
                "shift = 1\nassert f(1) == 2\nshift = 2\nassert f(1) == 3", **marks("ft", "gl", 2)
            ),
            code(f"def g(x):\n    {begin}\n    return 2 * x\n    {end}", **marks("g", "s")),
            code("assert g(2) == 4\nassert callable(f)", **marks("gt", "gl", 3)),
        ]
        handed = course.root / "submitted" / "ada" / "01_a"
        for folder in (tmp_path / "old" / "a", handed):
            folder.mkdir(parents=True)
            (folder / "a.ipynb").write_bytes(only_read)
            (folder / "b.ipynb").write_bytes(notebook(cells))
        adopted = adopt(tmp_path / "old")
        text = (course.solutions / "01_a" / "b.py").read_text()
        graded = CliRunner().invoke(cli, ["--course", str(course.root), "grade", "-j", "1"])
        report = from_json((course.root / "reports" / "01_a" / "ada.json").read_bytes())

        assert "(ft): its own solution fails" in adopted.output
        assert "it reads shift, which its tests bind [2 points by hand]" in adopted.output
        assert 'practice="f"' in text
        assert graded.exit_code == 0, graded.output
        assert report.earned == 3
        assert [one for one in report.problems if one.where.startswith("a.ipynb")] == []

    def test_there_has_to_be_a_course(self, tmp_path: Path) -> None:
        """Outside of one, how to begin one is said."""
        with pytest.raises(CourseError, match="layerlab init"):
            plan_names(Course(tmp_path), [])


@pytest.mark.long("nbgrader's quickstart, a proof and a class of one: a minute")
class TestQuickstart:
    """The course that nbgrader itself begins with."""

    def test_it_comes_along(self, adopt: Adopt, course: Course, tmp_path: Path) -> None:
        """Its points are all there, `verify` asks for mistakes alone, and last year's right work keeps what tests give."""
        bare = Path(sys.executable).parent
        path = f"{bare}:{os.environ['PATH']}"
        subprocess.run(
            [bare / "nbgrader", "quickstart", "course101"],
            cwd=tmp_path,
            env={**os.environ, "PATH": path, "HOME": str(tmp_path)},
            capture_output=True,
            check=True,
            timeout=120,
        )
        source = tmp_path / "course101" / "source"
        result = adopt(source)
        handed = course.root / "submitted" / "ada" / "01_ps1"
        shutil.copytree(source / "ps1", handed)
        verified = CliRunner().invoke(cli, ["--course", str(course.root), "verify", "--json"])
        graded = CliRunner().invoke(cli, ["--course", str(course.root), "grade", "-j", "1"])
        (found,) = json.loads(verified.output)
        report = next((course.root / "reports" / "01_ps1").glob("*.json")).read_bytes()

        assert "2 of 2 answers whole (100 %); 13 points: 3 by tests, 10 by hand" in result.output
        assert [line for line in found["complaints"] if "is known; add some" not in line] == []
        assert graded.exit_code == 0
        assert from_json(report).earned == 3
