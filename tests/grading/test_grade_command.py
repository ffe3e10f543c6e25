"""`layerlab grade`: what it writes, what it says, and what bad input gets."""

import json
import sqlite3

import pytest
from click.testing import CliRunner

from autograder.cli import cli
from autograder.commands import class_run as module
from autograder.gradebook.ledger import Ledger
from autograder.proof.samples import make_notebook, write_submission
from autograder.record.report import from_json
from autograder.sandbox import Level, Probe
from autograder.sandbox import sandbox as sandbox_module

from .conftest import ASSIGNMENT


@pytest.fixture
def handed_in(own_course, release, solution):
    """Return a course in which Ada handed in the solution and Bob the untouched release."""
    submitted = own_course.root / "submitted"
    solved = make_notebook(release, solution)
    write_submission(submitted / "ada" / ASSIGNMENT, {"scale": solved})
    write_submission(submitted / "bob" / ASSIGNMENT, {"scale": release})
    return own_course


@pytest.fixture
def run(handed_in, level):
    """Return a function that calls `layerlab grade` in that course."""

    def run(*options):
        sandbox = (
            () if any("--sandbox" in option for option in options) else (f"--sandbox={level}",)
        )
        arguments = ["--course", str(handed_in.root), "grade", "--jobs=1", *sandbox, *options]
        return CliRunner().invoke(cli, arguments)

    return run


def scores(course) -> list[tuple[str, float]]:
    """Return what stands in nbgrader's gradebook."""
    query = """
        select student.id, sum(grade.auto_score) from grade
        join submitted_notebook on grade.notebook_id = submitted_notebook.id
        join submitted_assignment on submitted_notebook.assignment_id = submitted_assignment.id
        join student on submitted_assignment.student_id = student.id
        group by student.id order by student.id
    """
    with sqlite3.connect(course.root / "gradebook.db") as database:
        return database.execute(query).fetchall()


class TestRun:
    def test_everything_is_written_once(self, run, handed_in):
        """Reports, notebooks, feedback and the gradebook; the second run finds nothing to do."""
        first = run("--json")

        assert first.exit_code == 0, first.output
        assert json.loads(first.stdout)["mean"] == 2.5
        root = handed_in.root
        report = from_json((root / "reports" / ASSIGNMENT / "ada.json").read_bytes())
        assert report.earned == 5.0
        assert (root / "autograded" / "bob" / ASSIGNMENT / "scale.ipynb").is_file()
        assert (root / "feedback" / "bob" / ASSIGNMENT / "index.html").is_file()
        assert scores(handed_in) == [("ada", 5.0), ("bob", 0.0)]

        second = run()

        assert "2 of them were graded already" in second.output
        assert "moved" not in second.output
        assert report == from_json((root / "reports" / ASSIGNMENT / "ada.json").read_bytes())

    def test_json_is_all_that_it_prints(self, run, handed_in):
        """Whatever hidden tests print when they are read, and while they are tried on the solutions."""
        file = handed_in.hidden / ASSIGNMENT / "test_scale.py"
        line = "        expect_close("
        text = file.read_text().replace(line, f'        print("so far")\n{line}')
        file.write_text(f'{text}\n\nprint("read")\n')

        result = run("--json")

        assert json.loads(result.stdout)["mean"] == 2.5
        assert "so far" in result.stderr
        assert "read" in result.stderr

    def test_a_dry_run_writes_nothing(self, run, handed_in):
        """It says what there is to do."""
        result = run("--dry-run")

        assert "01_tiny: 2 submissions, 0 graded already, 2 to grade" in result.output
        assert not (handed_in.root / "reports").exists()
        assert not (handed_in.root / "gradebook.db").exists()

    def test_it_says_whose_score_moved_and_why(self, run, handed_in, release, solution):
        """A test that became harder moves one score; the one that stays is not mentioned."""
        needs_entries = solution["scale_forward"].replace(
            "a * x, (x, a)", "a * x + 0 * x.max(), (x, a)"
        )
        ada = handed_in.root / "submitted" / "ada" / ASSIGNMENT
        write_submission(
            ada, {"scale": make_notebook(release, solution | {"scale_forward": needs_entries})}
        )
        run()
        path = handed_in.hidden / ASSIGNMENT / "test_scale.py"
        harder = path.read_text().replace("rng.normal(size=4)", "rng.normal(size=0)")
        path.write_text(harder)

        again = run()

        assert "scores that moved: 1" in again.output
        assert "ada: 5 -> 4, since the hidden tests changed" in again.output
        assert "test_leaves_x_alone 1 -> 0" in again.output
        assert scores(handed_in) == [("ada", 4.0), ("bob", 0.0)]

    def test_a_locked_gradebook_costs_no_grading(self, run, handed_in, monkeypatch):
        """The reports stay, and the next run records them."""
        run("--student=ada")
        monkeypatch.setattr(
            module, "Ledger", lambda course, **options: Ledger(course, patience=0.1, **options)
        )
        other = sqlite3.connect(handed_in.root / "gradebook.db")
        other.execute("begin exclusive")

        locked = run("--student=bob")
        other.close()

        assert locked.exit_code == 1
        assert "not recorded" in locked.output
        assert "another program has held it" in locked.output
        assert (handed_in.root / "reports" / ASSIGNMENT / "bob.json").is_file()
        assert run().exit_code == 0
        assert scores(handed_in) == [("ada", 5.0), ("bob", 0.0)]


class TestBadInput:
    @pytest.mark.parametrize(
        ("options", "part"),
        [
            (("--assignment=02_none",), "there is no assignment '02_none'"),
            (("--student=nobody",), "no such student"),
            (("no/such/folder",), "no such folder"),
            (("--jobs=0",), "--jobs"),
            (("--call-timeout=0",), "--call-timeout"),
            (("--sandbox=none",), "--sandbox"),
        ],
    )
    def test_it_is_said_before_anything_is_graded(self, run, handed_in, options, part):
        """One line: what, where and the remedy."""
        result = run(*options)

        assert result.exit_code == 2
        assert part in result.output
        assert not (handed_in.root / "reports").exists()

    @pytest.mark.parametrize("name", ["reports", "feedback", "autograded"])
    def test_an_output_folder_that_cannot_be_written(self, run, handed_in, name):
        """A file stands where the folder should be."""
        (handed_in.root / name).write_text("in the way")

        result = run()

        assert result.exit_code == 2
        assert f"{handed_in.root / name}: cannot be written to" in result.output

    def test_a_bad_secret(self, run, monkeypatch):
        """A short one could be guessed."""
        monkeypatch.setenv("LAYERLAB_SECRET", "short")

        result = run()

        assert result.exit_code == 2
        assert "at least 16 characters" in result.output

    def test_no_submissions(self, run, handed_in):
        """Nothing to grade is no success."""
        (handed_in.root / "submitted").rename(handed_in.root / "elsewhere")
        (handed_in.root / "submitted").mkdir()

        result = run()

        assert result.exit_code == 2
        assert "no submission of 01_tiny" in result.output

    def test_it_never_settles_for_a_weaker_sandbox_by_itself(self, run, handed_in, monkeypatch):
        """It says why the full one cannot be had, and what to do."""
        weaker = Probe(Level.REDUCED, ("bubblewrap is not installed",), "install bubblewrap")
        monkeypatch.setattr(sandbox_module, "probe", lambda: weaker)

        for option in ("--sandbox=auto", "--sandbox=full"):
            result = run(option)

            assert result.exit_code == 2
            assert "bubblewrap is not installed" in result.output
            assert "--sandbox=reduced" in result.output
        assert not (handed_in.root / "reports").exists()
