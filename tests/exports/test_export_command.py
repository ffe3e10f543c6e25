"""`layerlab export`, nbgrader's part of it, and the container that Gradescope makes."""

import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner, Result

from autograder.cli import cli
from autograder.course import SECRET_VARIABLE, Course, derive
from autograder.demo.kit import read_kit
from autograder.gradebook.api import load_api
from autograder.gradebook.ledger import Ledger
from autograder.gradescope import container as grade_in_container
from autograder.record.report import to_json
from autograder.sandbox import Level, Probe
from tests.exports.conftest import ASSIGNMENT, earning, load, make_report, schema
from tests.exports.test_all_formats import rows

ROOT = Path(__file__).resolve().parents[2]
SECRET = "a course secret for these tests"


@pytest.fixture
def course(tmp_path: Path) -> Course:
    """A course in which three submissions were graded."""
    folder = tmp_path / "reports" / ASSIGNMENT
    folder.mkdir(parents=True)
    for student, earned in (("ada", 21.0), ("bob", 10.5), ("eve", 0.0)):
        (folder / f"{student}.json").write_bytes(to_json(earning(student, earned, 21.0)))
    return Course(tmp_path)


@pytest.fixture
def run(course: Course) -> Callable[..., Result]:
    """Run the command in the course."""

    def call(*arguments: str) -> Result:
        return CliRunner().invoke(cli, ["--course", str(course.root), "export", *arguments])

    return call


# Classroom 50 asks for the classroom.
AT_HOME = {"classroom50": ("--classroom", "cs")}


class TestCommand:
    def test_files_lie_by_format_and_assignment(
        self, run: Callable[..., Result], course: Course
    ) -> None:
        """In exports/ unless another folder is named; stdout stays free."""
        result = run("--to", "junit")

        assert (result.exit_code, result.stdout) == (0, "")
        found = sorted(path.name for path in (course.root / "exports/junit" / ASSIGNMENT).iterdir())
        assert found == ["ada.xml", "bob.xml", "eve.xml"]
        assert f"{ASSIGNMENT}: 3 students; 3 files written in " in result.stderr

    def test_a_dry_run_writes_nothing(self, run: Callable[..., Result], course: Course) -> None:
        """And says what it would write."""
        result = run("--to", "csv", "--dry-run", "--student", "ada")

        assert not (course.root / "exports").exists()
        assert "1 student; 1 file would be written in" in result.stderr

    def test_those_left_out_are_named(self, run: Callable[..., Result], course: Course) -> None:
        """And the exit code says that there are some."""
        (course.root / "people.csv").write_text("Username\nada\nbob\n")

        result = run("--to", "moodle", "--into", str(course.root / "people.csv"))

        assert result.exit_code == 1
        assert "left out: 1\n    eve: people.csv has nobody called 'eve'" in result.stderr
        assert (course.root / "exports/moodle" / ASSIGNMENT / "moodle.csv").is_file()

    def test_one_file_is_for_one_assignment(
        self, run: Callable[..., Result], course: Course
    ) -> None:
        """Which one, nobody guesses."""
        shutil.copytree(course.root / "reports" / ASSIGNMENT, course.root / "reports/02_losses")
        (course.root / "people.csv").write_text("Username\nada\n")

        result = run("--to", "moodle", "--into", str(course.root / "people.csv"))

        assert result.exit_code == 2
        assert "Name one with --assignment: 01_fully_connected, 02_losses" in result.stderr

    def test_a_name_cannot_move_the_cursor(
        self, run: Callable[..., Result], course: Course
    ) -> None:
        """Nor end the line."""
        name = "x\x1b[2J\ny"
        path = course.root / "reports" / ASSIGNMENT / f"{name}.json"
        path.write_bytes(to_json(earning(name, 0.0, 21.0)))
        (course.root / "people.csv").write_text("Username\nada\n")

        result = run("--to", "moodle", "--into", str(course.root / "people.csv"))

        assert "\x1b" not in result.stderr
        assert "    x y: " in result.stderr

    def test_the_help_lists_all_formats(self, run: Callable[..., Result]) -> None:
        """One line each."""
        assert "moodle-worksheet       Moodle's offline grading worksheet" in run("--help").stdout


def cell(name: str, points: float, *, solution: bool) -> dict[str, object]:
    """Return a graded cell as the build leaves it: a test, or a written answer."""
    marks = {"grade": True, "solution": solution, "locked": not solution, "points": points}
    marks |= {"grade_id": name, "schema_version": 3, "task": False, "checksum": ""}
    kind = "markdown" if solution else "code"
    metadata = {"nbgrader": {**marks, "cell_type": kind}}
    extra = {} if solution else {"outputs": [], "execution_count": None}
    return {"cell_type": kind, "id": name, "source": "x", "metadata": metadata, **extra}


@pytest.fixture
def release(course: Course) -> Course:
    """The course, with a release that has a written answer worth 4 points."""
    folder = course.release / ASSIGNMENT
    folder.mkdir(parents=True)
    notebook = {
        "cells": [
            cell("test_affine_forward", 21.0, solution=False),
            cell("why", 4.0, solution=True),
        ],
        "metadata": {"kernelspec": {"name": "python3"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    (folder / "affine.ipynb").write_text(json.dumps(notebook))
    return course


class TestGradebook:
    def test_points_given_by_hand_are_missed(
        self, run: Callable[..., Result], release: Course
    ) -> None:
        """A report cannot know them."""
        assert "4 points of 01_fully_connected are given by hand" in run("--to", "csv").stderr

    def test_totals_come_from_nbgrader(self, run: Callable[..., Result], release: Course) -> None:
        """Those that a grader has yet to look at are left out; a penalty is taken off."""
        with Ledger(release) as ledger:
            ledger.record(earning("ada", 21.0, 21.0))
            ledger.record(earning("bob", 10.5, 21.0))
        api = load_api()
        with api.Gradebook(f"sqlite:///{release.root / 'gradebook.db'}", "layerlab") as gradebook:
            submission = gradebook.find_submission(ASSIGNMENT, "ada")
            notebook = submission.notebooks[0]
            for grade_row in notebook.grades:
                if grade_row.name == "why":
                    grade_row.manual_score, grade_row.needs_manual_grade = 3.0, False
            notebook.late_submission_penalty = 2.0
            gradebook.db.commit()

        result = run("--to", "csv", "--gradebook")

        _, *lines = rows((release.root / "exports/csv" / ASSIGNMENT / "grades.csv").read_bytes())
        assert [line[:4] for line in lines] == [["ada", ASSIGNMENT, "22", "25"]]
        assert "bob: a grader has yet to look at it" in result.stderr
        assert "eve: not in nbgrader's gradebook" in result.stderr

    def test_nbgraders_own_exporter_is_run(
        self, run: Callable[..., Result], release: Course
    ) -> None:
        """After the gradebook was brought up to date."""
        result = run("--to", "nbgrader", "--output", str(release.root / "out"))

        assert result.exit_code == 0, result.stderr
        header, *lines = rows((release.root / "out" / ASSIGNMENT / "grades.csv").read_bytes())
        score = header.index("raw_score")
        assert {line[3]: float(line[score]) for line in lines} == {
            "ada": 21.0,
            "bob": 10.5,
            "eve": 0.0,
        }


@pytest.fixture(scope="module")
def container(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder laid out as Gradescope lays it out, from the zip that we make."""
    root = tmp_path_factory.mktemp("autograder")
    result = CliRunner().invoke(
        cli,
        [
            *("--course", str(ROOT), "export", "--to", "gradescope-autograder"),
            *("-a", ASSIGNMENT, "--output", str(root / "zip"), "--visibility", "visible"),
        ],
        env={SECRET_VARIABLE: SECRET},
    )
    assert result.exit_code == 0, result.stderr
    for name in ("source", "submission", "results"):
        (root / name).mkdir()
    with zipfile.ZipFile(root / "zip" / ASSIGNMENT / "autograder.zip") as archive:
        for entry in archive.infolist():
            path = Path(archive.extract(entry, root / "source"))
            path.chmod(entry.external_attr >> 16)
    shutil.copy(root / "source/run_autograder", root)
    kit = read_kit(Course(ROOT), ASSIGNMENT)
    for name, notebook in kit.solved({"relu_backward": None}).items():
        (root / "submission" / name).write_text(json.dumps(notebook))
    return root


class TestContainer:
    def test_the_archive_is_what_gradescope_asks_for(
        self, container: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Two scripts at its root; nothing of other assignments; the course secret stays at home."""
        source = container / "source"
        inside = {path.relative_to(source).as_posix() for path in source.rglob("*")}

        for script in ("setup.sh", "run_autograder"):
            assert os.access(source / script, os.X_OK)
        assert not [name for name in inside if "02_losses" in name or "__pycache__" in name]
        assert not [name for name in inside if name.startswith("kit/autograder/hidden")]
        monkeypatch.setenv(SECRET_VARIABLE, SECRET)
        own = derive(Course(ROOT).secret(), "gradescope", ASSIGNMENT)
        assert (source / "course/.layerlab/secret").read_text() == f"{own:032x}\n"

    def test_it_names_exact_versions_and_no_place(self, container: Path) -> None:
        """Where packages come from is the container's business."""
        lines = (container / "source/requirements.txt").read_text().splitlines()

        assert all(line.count("==") == 1 for line in lines)
        assert {"numpy", "pytest", "ipython", "msgspec"} <= {line.split("==")[0] for line in lines}

    def test_it_grades_a_submission(self, container: Path) -> None:
        """By its own kit, in a process of its own, as Gradescope starts it."""
        environment = {k: v for k, v in os.environ.items() if k != SECRET_VARIABLE}
        result = subprocess.run(
            [container / "run_autograder"],
            env=environment | {"LAYERLAB_PYTHON": sys.executable},
            cwd=container,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

        assert result.returncode == 0, result.stderr
        found = load((container / "results/results.json").read_bytes())
        jsonschema.validate(found, schema("gradescope"))
        assert found["visibility"] == "visible"
        assert 0 < found["score"] < sum(test["max_score"] for test in found["tests"]) == 50
        assert "graded at sandbox level" in result.stdout

    def test_it_grades_at_the_reduced_level_too(
        self, container: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Which is what a container without privileges has."""
        monkeypatch.delenv(SECRET_VARIABLE, raising=False)
        monkeypatch.setattr(
            grade_in_container, "probe", lambda: Probe(Level.REDUCED, ("no bubblewrap",))
        )

        assert grade_in_container.main(container) == 0
        found = load((container / "results/results.json").read_bytes())
        assert found["extra_data"]["sandbox"] == "reduced"
        assert found["score"] > 0

    def test_without_any_sandbox_nothing_is_graded(
        self,
        container: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        """There are no results then, not even old ones: Gradescope says that the autograder failed."""
        (container / "results/results.json").write_text("{}")
        monkeypatch.setattr(
            grade_in_container, "probe", lambda: Probe(None, ("no Landlock",), "use Linux")
        )

        assert grade_in_container.main(container) == 1
        assert not (container / "results/results.json").exists()
        assert "not graded: no sandbox can be had: no Landlock" in capsys.readouterr().err


class TestLanguage:
    def test_students_read_the_language_of_their_course(
        self, run: Callable[..., Result], course: Course
    ) -> None:
        """Sentences, hints and problems; what programs read stays as it is, and so does the instructor's copy."""
        report = make_report("ada")
        (course.root / "reports" / ASSIGNMENT / "ada.json").write_bytes(to_json(report))
        (course.root / "layerlab.toml").write_text('language = "zh"\n')
        shutil.copytree(ROOT / "translations", course.root / "translations")
        for name in ("gradescope", "github", "classroom50", "junit", "csv"):
            result = run("--to", name, "--student", "ada", *AT_HOME.get(name, ()))
            assert result.exit_code == 0, result.output
        written = {
            name: "".join(
                path.read_text()
                for path in (course.root / "exports" / name).rglob("*")
                if path.is_file()
            )
            for name in ("gradescope", "github", "classroom50", "junit", "csv")
        }

        for name in ("gradescope", "github", "classroom50"):
            assert "尚不成立" in written[name], name
            assert "Does not hold yet" not in written[name]
        for name in ("junit", "csv"):
            assert re.search(r"[\u4e00-\u9fff]", written[name]) is None
        assert '"passed"' in written["gradescope"]
        run("--to", "gradescope", "--student", "ada", "--instructor")
        (path,) = (course.root / "exports" / "gradescope").rglob("results.json")
        assert "Does not hold yet" in path.read_text()
