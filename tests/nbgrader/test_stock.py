"""Assignments that are nbgrader's alone, in a course of ours: left as they are, and graded in a jail."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import nbformat
import pytest
from click.testing import CliRunner
from sqlalchemy import create_engine

from autograder.build.pipeline import strays
from autograder.build.stock import is_stock, stock_assignments
from autograder.build.tree import read_tree
from autograder.cli import cli
from autograder.course import Course
from autograder.doctor.decided import stock
from autograder.gradebook.api import load_api, make_tables
from autograder.sandbox import Level, probe
from tests.nbgrader.test_nbgrader import SCRIPT, scores

CONFIG = """
from pathlib import Path
from autograder.nbgrader.configure import configure
configure(get_config(), Path(__file__).parent)
"""
SOLUTION = "def squares(n):\n    ### BEGIN SOLUTION\n    return [i * i for i in range(n)]\n    ### END SOLUTION"
TESTS = """assert squares(3) == [0, 1, 4]
### BEGIN HIDDEN TESTS
assert open("data/one.txt").read() == "1"
### END HIDDEN TESTS"""
# Locks and pools of processes need a place for what they share.
RIGHT = """from multiprocessing import Lock
lock = Lock()
def squares(n):
    with lock:
        return [i * i for i in range(n)]"""
ENDLESS = "while True:\n    pass"
# What is looked for stands behind `COURSE`; each line says what came of it.
ATTACK = """
import os, socket, subprocess
def tried(what, do):
    try:
        print(what, "had", str(do())[:40])
    except OSError as error:
        print(what, "refused")
for path in PATHS:
    tried(path, lambda: open(path, "rb").read() if not os.path.isdir(path) else os.listdir(path))
tried("a file among the sockets", lambda: open("/sockets/file", "w"))
tried("the network", lambda: socket.create_connection(("127.0.0.1", PORT), timeout=2))
print([name for name in sorted(os.listdir(".")) if not name.startswith(".")], subprocess.run(["id", "-u"], capture_output=True, text=True).stdout)
"""
# What formgrader's pages ask for, in the order in which somebody clicks through them.
FORMGRADER = """
import json
from nbgrader.apps.api import NbGraderAPI
from nbgrader.apps.nbgraderapp import NbGraderApp
from nbgrader.coursedir import CourseDirectory
app = NbGraderApp()
app.initialize([])
api = NbGraderAPI(CourseDirectory(parent=app), parent=app)
graded = api.autograde("squares", "ada")
submissions = {one["student"]: one["score"] for one in api.get_submissions("squares")}
notebooks = {one["student"]: one["score"] for one in api.get_notebook_submissions("squares", "problem")}
print(json.dumps([graded["success"], api.get_assignment("squares")["num_submissions"], submissions, notebooks["ada"]]))
"""
# alembic, with which nbgrader makes its gradebook, lies beside the interpreter; bubblewrap does not.
BARE = str(Path(sys.executable).parent)
needs_jail = pytest.mark.skipif(
    probe().level is not Level.FULL, reason="no jail for a kernel on this machine"
)


def cell(kind: str, source: str, grade_id: str | None = None, **marks: Any) -> dict[str, Any]:
    """Return a cell as nbgrader's own editor leaves it."""
    made: dict[str, Any] = {"cell_type": kind, "metadata": {}, "source": source}
    if kind == "code":
        made |= {"outputs": [], "execution_count": None}
    if grade_id:
        marks = {
            "schema_version": 3,
            "grade_id": grade_id,
            "task": False,
            "cell_type": kind,
            **marks,
        }
        made["metadata"] = {"nbgrader": marks}
    return made


def notebook(answer: str) -> str:
    """Return a notebook with one answer and its tests."""
    cells = [
        cell("markdown", "# Squares"),
        cell("code", answer, "squares", solution=True, grade=False, locked=False),
        cell("code", TESTS, "tests", solution=False, grade=True, locked=True, points=3),
    ]
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return json.dumps(
        {"cells": cells, "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 4}
    )


def hand_in(course: Course, student: str, answer: str) -> Path:
    """Lay a submission where nbgrader looks for it."""
    folder = course.root / "submitted" / student / "squares"
    folder.mkdir(parents=True)
    (folder / "problem.ipynb").write_text(notebook(answer))
    return folder


@pytest.fixture
def course(tmp_path: Path) -> Course:
    """A course with one assignment of nbgrader's own kind."""
    return made_course(tmp_path)


def made_course(root: Path) -> Course:
    """Make a course with one assignment of nbgrader's own kind, a header and a secret."""
    (root / "solutions").mkdir()
    (root / "nbgrader_config.py").write_text(CONFIG)
    folder = root / "source" / "squares"
    (folder / "data").mkdir(parents=True)
    (folder / "data" / "one.txt").write_text("1")
    (folder / "problem.ipynb").write_text(notebook(SOLUTION))
    (root / "source" / "header.ipynb").write_text(notebook(""))
    course = Course(root)
    course.secret()
    # As `layerlab grade` leaves one: nbgrader itself takes 4 seconds to make it, as it does in test_nbgrader.py.
    gradebook = create_engine(f"sqlite:///{root / 'gradebook.db'}")
    make_tables(load_api(), gradebook)
    gradebook.dispose()
    return course


def nbgrader(course: Course, *commands: str, path: str = f"{BARE}:{os.environ['PATH']}") -> str:
    """Run commands of nbgrader's; return what they said."""
    ended = subprocess.run(
        [sys.executable, "-c", SCRIPT, *commands],
        cwd=course.root,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    return ended.stdout + ended.stderr


class TestLeftAlone:
    """What LayerLab does not know is nbgrader's."""

    def test_what_was_not_built_is_no_stray(self, course: Course) -> None:
        """Neither the assignment nor its release, nor a header beside it; what a build left is one."""
        for name in ("squares", "of_another_machine"):
            (course.release / name).mkdir(parents=True)
            (course.release / name / "problem.ipynb").write_text(notebook(RIGHT))
        (course.release / "09_gone").mkdir()
        (course.release / "09_gone" / "layerlab.py").touch()

        assert stock_assignments(course) == ("squares",)
        assert [stray.path for stray in strays(course)] == ["release/09_gone"]

    def test_what_was_built_is_not_taken_for_nbgraders(self, course: Course) -> None:
        """An assignment that was taken out of `solutions/` alone is still a stray."""
        built = json.loads(notebook(SOLUTION))
        for index, one in enumerate(built["cells"]):
            marks = one["metadata"].get("nbgrader", {})
            one["id"] = marks.get("grade_id", f"cell-{index}")
        (course.source / "squares" / "problem.ipynb").write_text(json.dumps(built))

        assert not is_stock(course, "squares")
        assert [stray.path for stray in strays(course)] == ["source/squares"]

    def test_build_names_them(self, course: Course) -> None:
        """A course of nothing else is no error, and who asks for one by name is told who grades it."""
        root = str(course.root)
        built = CliRunner().invoke(cli, ["--course", root, "build"])
        checked = CliRunner().invoke(cli, ["--course", root, "build", "--check"])
        graded = CliRunner().invoke(cli, ["--course", root, "verify", "squares"])

        assert (built.exit_code, checked.exit_code) == (0, 0), built.output
        assert "left as nbgrader's own: squares" in built.output
        assert graded.exit_code == 2
        assert "`nbgrader autograde squares` grades it" in graded.output

    def test_doctor_says_how_they_are_graded(self, course: Course) -> None:
        """Each time that the walls are taken away, it is said."""
        jailed = list(stock(course))
        (course.root / "layerlab.toml").write_text('stock = "unsandboxed"\n')
        (outside,) = stock(course)

        assert all(found.state != "error" for found in jailed)
        assert outside.state == "warning"
        assert "student code can read the secret" in outside.text


@pytest.fixture(scope="module")
def graded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Course, str]:
    """Release, grade and give feedback on right, endless and hostile work with nbgrader's own commands."""
    course = made_course(tmp_path_factory.mktemp("stock"))
    hidden = (
        ".layerlab/secret",
        "source/squares/problem.ipynb",
        "solutions",
        "gradebook.db",
        "submitted",
    )
    attack = ATTACK.replace("PATHS", str([str(course.root / path) for path in hidden]))
    hand_in(course, "ada", RIGHT)
    hand_in(course, "endless", ENDLESS)
    hand_in(course, "eve", attack.replace("PORT", "9"))
    linked = hand_in(course, "linked", RIGHT)
    (linked / "problem.ipynb").unlink()
    (linked / "problem.ipynb").symlink_to(course.source / "squares" / "problem.ipynb")
    said = nbgrader(
        course,
        "generate_assignment squares",
        "autograde squares --Execute.timeout=3",
        "generate_feedback squares",
    )
    return course, said


@needs_jail
class TestGradedInAJail:
    """nbgrader's own commands on an assignment of its own kind."""

    def test_the_release_is_nbgraders(self, graded: tuple[Course, str]) -> None:
        """No kit, no tests of ours, and the files that lay beside it."""
        course, _ = graded

        assert sorted(read_tree(course.release / "squares")) == ["data/one.txt", "problem.ipynb"]
        assert strays(course) == ()

    def test_right_work_has_its_points(self, graded: tuple[Course, str]) -> None:
        """A loop without an end costs one cell, not the run; a link to the solutions is no submission."""
        course, said = graded
        earned = {
            student: score for (student, _), score in scores(course.root / "gradebook.db").items()
        }

        assert earned == {"ada": 3, "endless": 0, "eve": 0, "linked": None}
        assert "is a link, which nbgrader would follow" in said

    def test_nothing_of_the_course_is_within_reach(self, graded: tuple[Course, str]) -> None:
        """The secret, the solutions, the gradebook, others' work, the network; what lies beside a notebook is there."""
        course, _ = graded
        ran = nbformat.read(course.root / "autograded" / "eve" / "squares" / "problem.ipynb", 4)
        (output,) = ran.cells[1].outputs
        *tries, beside = output.text.splitlines()[:-1]

        assert [line for line in tries if not line.endswith(" refused")] == []
        assert len(tries) == 7
        assert beside == "['data'] 1000"

    def test_formgrader_grades_and_shows_it(self, graded: tuple[Course, str]) -> None:
        """As it is asked by its pages: one submission graded again, then the lists."""
        course, _ = graded
        ended = subprocess.run(
            [sys.executable, "-c", FORMGRADER],
            cwd=course.root,
            env={**os.environ, "PATH": f"{BARE}:{os.environ['PATH']}"},
            capture_output=True,
            text=True,
            timeout=300,
            check=True,
        )
        success, count, submissions, score = json.loads(ended.stdout.splitlines()[-1])

        assert success
        assert count == 4
        assert submissions == {"ada": 3, "endless": 0, "eve": 0, "linked": 0}
        assert score == 3

    def test_a_page_is_nbgraders_own(self, graded: tuple[Course, str]) -> None:
        """Whatever a notebook's metadata say."""
        course, _ = graded

        assert (course.root / "nbgrader_feedback/ada/squares/problem.html").is_file()


class TestWithoutAJail:
    """Where none can be had, nothing runs unless the course says so."""

    def test_it_is_refused_until_the_course_takes_the_walls_away(
        self, course: Course, tmp_path: Path
    ) -> None:
        """The refusal names the setting; with it, each run says what it means."""
        hand_in(course, "ada", RIGHT)
        refused = nbgrader(course, "generate_assignment squares", "autograde squares", path=BARE)
        before = scores(course.root / "gradebook.db")
        (course.root / "layerlab.toml").write_text('stock = "unsandboxed"\n')
        taken = nbgrader(course, "autograde squares", path=BARE)

        assert 'stock = "unsandboxed"' in refused
        assert before == {("ada", "tests"): None}
        assert "the kernel runs outside the sandbox" in taken
        assert scores(course.root / "gradebook.db") == {("ada", "tests"): 3}
