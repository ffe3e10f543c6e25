"""A course that an earlier LayerLab made goes on: it is graded, kept, reported and exported as before.

`course_of_2026_11.tar.xz` was made by commit c4baf61, before the grader's rooms were parted: built there,
two submissions graded there, and one written answer marked by hand in nbgrader's gradebook. Its hidden
tests import what a course's own files imported then; its bank of mistakes is a file of whole functions.
"""

import csv
import json
import sqlite3
import subprocess
import sys
import tarfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import closing
from importlib import import_module
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from msgspec.structs import replace

from autograder.cli import cli
from autograder.course import Course
from autograder.record.report import Outcome, Report, from_json
from autograder.sandbox import probe

ARCHIVE = Path(__file__).parent / "course_of_2026_11.tar.xz"
ASSIGNMENT = "01_scale"
# What each of the two earned, and of how many points, when the course was made.
EARNED = {"ada": 8.0, "ben": 1.0}
CANVAS = f"Student,ID,SIS User ID,SIS Login ID,Section,{ASSIGNMENT} (7)\nPoints Possible,,,,,8\nAda,1,a,ada,1,\nBen,2,b,ben,1,\n"

Run = Callable[..., Result]


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """Unpack the course as it was left."""
    folder = tmp_path_factory.mktemp("compatibility")
    with tarfile.open(ARCHIVE) as archive:
        archive.extractall(folder, filter="data")
    return Course(folder / "course")


@pytest.fixture(scope="module")
def run(course: Course) -> Run:
    """Run a command of today's in it."""

    def run(*arguments: str) -> Result:
        return CliRunner().invoke(cli, ["--course", str(course.root), *arguments])

    return run


@pytest.fixture(scope="module")
def old(course: Course) -> dict[str, Report]:
    """Read the reports that came with the course, before anything writes to it."""
    folder = course.root / "reports" / ASSIGNMENT
    return {path.stem: from_json(path.read_bytes()) for path in folder.glob("*.json")}


@pytest.fixture(scope="module")
def regraded(course: Course, run: Run, old: dict[str, Report]) -> Result:
    """Grade all of it again, by today's engine and the course's own tests."""
    return run("grade", "--regrade", "--jobs", "1", "--sandbox", level())


def level() -> str:
    """Return the best sandbox that this machine has, which is all the same for what is compared here."""
    found = probe().level
    if found is None:
        pytest.skip("no sandbox can be had here")
    return found.value


def rows(course: Course, question: str) -> list[tuple[object, ...]]:
    """Ask the gradebook without nbgrader, so that what is there is seen and not what it makes of it."""
    with closing(sqlite3.connect(course.root / "gradebook.db")) as connection:
        return connection.execute(question).fetchall()


def exported(course: Course, run: Run, *options: str) -> Iterator[dict[str, str]]:
    """Export to CSV and yield its lines."""
    result = run("export", "--to", "csv", *options)
    path = course.root / "exports" / "csv" / ASSIGNMENT / "grades.csv"

    assert path.is_file(), result.output
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


class TestReportsOfThen:
    """What was kept then is read now."""

    def test_they_are_readable(self, old: dict[str, Report]) -> None:
        """Every report says what it said."""
        assert {student: report.earned for student, report in old.items()} == EARNED

    def test_they_are_exported(self, course: Course, run: Run, old: dict[str, Report]) -> None:
        """The table has the points of then."""
        found = {row["student"]: float(row["earned"]) for row in exported(course, run)}

        assert found == EARNED

    def test_a_class_is_reported(self, course: Course, run: Run, old: dict[str, Report]) -> None:
        """The page, and the numbers for programs, are made from them."""
        result = run("report", "--json", "-")

        assert result.exit_code == 0, result.output
        assert json.loads(result.stdout)["mean"] == 4.5
        assert (course.root / "class" / f"{ASSIGNMENT}.html").is_file()

    def test_canvas_is_filled_in(
        self, course: Course, run: Run, old: dict[str, Report], tmp_path: Path
    ) -> None:
        """Both find their rows."""
        (sheet := tmp_path / "canvas.csv").write_text(CANVAS, encoding="utf-8")
        result = run("export", "--to", "canvas", "--into", str(sheet))

        assert result.exit_code == 0, result.output
        (path,) = (course.root / "exports" / "canvas" / ASSIGNMENT).iterdir()
        lines = path.read_text(encoding="utf-8").splitlines()
        assert [line.rpartition(",")[2] for line in lines[-2:]] == ["8", "1"]


class TestGradingAgain:
    """Today's engine runs the tests, the bank and the submissions of then."""

    def test_points_and_outcomes_are_the_same(
        self, course: Course, regraded: Result, old: dict[str, Report]
    ) -> None:
        """Nobody's grade moves because the grader's rooms were parted."""
        assert regraded.exit_code == 0, regraded.output
        for student, before in old.items():
            path = course.root / "reports" / ASSIGNMENT / f"{student}.json"
            after = from_json(path.read_bytes())
            assert after.key != before.key  # it was graded, not kept
            assert [(t.id, t.outcome, t.earned) for t in after.tests] == [
                (t.id, t.outcome, t.earned) for t in before.tests
            ]
            # Which cell bound a function is said since then; all that was said before is said still.
            functions = tuple(replace(function, bound=None) for function in after.functions)
            assert functions == before.functions

    def test_the_bank_of_whole_functions_names_mistakes(
        self, course: Course, regraded: Result
    ) -> None:
        """A mistake is recognised by the file of then."""
        report = from_json((course.root / "reports" / ASSIGNMENT / "ben.json").read_bytes())
        named = {d.mistake for function in report.functions for d in function.diagnoses}

        assert named == {"added", "dx_without_the_factor"}
        assert {test.outcome for test in report.tests} == {Outcome.PASSED, Outcome.FAILED}

    def test_what_is_graded_is_kept_afterwards(self, run: Run, regraded: Result) -> None:
        """A second run finds nothing to do."""
        result = run("grade", "--sandbox", level())

        assert result.exit_code == 0, result.output
        assert "2 of them were graded already" in result.output

    def test_a_score_by_hand_stays(self, course: Course, run: Run, regraded: Result) -> None:
        """What a person gave in the gradebook, and wrote there, outlives it, and is exported."""
        scores = rows(course, "select manual_score from grade where manual_score is not null")
        comments = rows(course, "select manual_comment from comment where manual_comment != ''")
        found = {r["student"]: float(r["earned"]) for r in exported(course, run, "--gradebook")}

        assert (scores, comments) == ([(1.5,)], [("Well said.",)])
        # Nobody has looked at ben's written answer: he has no total yet.
        assert found == {"ada": 9.5}


# What files of a course could import then: module, a name in it.
IMPORTS = (
    ("autograder.known_outputs", "load"),
    ("autograder.mistakes", "mistake"),
    ("autograder.mistakes", "unusual"),
    ("autograder.nbgrader.configure", "configure"),
    ("layerlab", "check"),
    ("layerlab.expect", "directional_derivatives"),
    ("layerlab.expect", "expect_close"),
    ("layerlab.expect", "expect_equal"),
    ("layerlab.expect", "expect_gradients"),
    ("layerlab.expect", "expect_raises"),
    ("layerlab.expect", "expect_shape"),
    ("layerlab.expect", "expect_unchanged"),
    ("layerlab.findings", "CheckFailed"),
    ("layerlab.findings", "Finding"),
    ("layerlab.plugin", "rng"),
    ("layerlab.plugin", "student"),
    ("layerlab.student", "LocalStudent"),
    ("layerlab.student", "StudentError"),
)


class TestImportsOfThen:
    """A course's own files find what they import."""

    @pytest.mark.parametrize(("module", "name"), IMPORTS)
    def test_a_name_is_where_it_was(self, module: str, name: str) -> None:
        """Some lie elsewhere today, and are still found under their older names."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)

            assert getattr(import_module(module), name) is not None

    @pytest.mark.parametrize("name", ["findings", "student"])
    def test_an_older_name_says_the_newer_one(self, name: str) -> None:
        """Whoever wrote the import is told what to write instead."""
        code = f"import layerlab.{name}"
        result = subprocess.run(
            [sys.executable, "-W", "always", "-c", code], capture_output=True, text=True, check=True
        )

        assert f"layerlab.{name} is now layerlab.expect.{name}" in result.stderr
