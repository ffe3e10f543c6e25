"""How a course is kept: graded again, voided, given another secret, put by and brought back, and forgotten of."""

import io
import json
import shutil
import sqlite3
import tarfile

import pytest
from click.testing import CliRunner

from autograder.cli import cli
from autograder.course import SECRET_VARIABLE, Course
from autograder.proof.samples import make_notebook, write_submission
from autograder.upkeep.backups import LIST

from .conftest import ASSIGNMENT
from .test_decided import WRONG, page_of, recorded, report_on

WRITTEN_TEST = "TestScaleForward::test_scales"


@pytest.fixture(scope="module")
def graded(course, solution, level, tmp_path_factory):
    """Return a course in which three students were graded; two of them are called alike."""
    root = tmp_path_factory.mktemp("graded") / "course"
    shutil.copytree(course.root, root)
    release = json.loads((root / "release" / ASSIGNMENT / "scale.ipynb").read_text())
    notebooks = {
        "ada": make_notebook(release, solution),
        "ada2": make_notebook(release, {**solution, "scale_forward": WRONG}),
        "emmy": release,
    }
    for student, notebook in notebooks.items():
        write_submission(root / "submitted" / student / ASSIGNMENT, {"scale": notebook})
    result = call(Course(root), "grade", "--jobs=1", f"--sandbox={level}")
    assert result.exit_code == 0, result.output
    history = {"schema": "layerlab/history/v1", "graded_at": "2026-01-01", "earned": 1, "points": 5}
    lines = [
        json.dumps({**history, "student": name, "submission": "00"}) for name in ("ada", "ada2")
    ]
    (root / "reports" / ASSIGNMENT / "history.jsonl").write_text("\n".join(lines) + "\n{bro")
    exports = root / "exports" / "csv"
    exports.mkdir(parents=True)
    (exports / "grades.csv").write_text("student,points\nada,5\n")
    (exports / "others.csv").write_text("student,points\nada2,5\nCanada,1\n")
    return Course(root)


@pytest.fixture
def own(graded, tmp_path):
    """Return a copy that a test may change."""
    shutil.copytree(graded.root, tmp_path / "course")
    return Course(tmp_path / "course")


def call(course, *arguments):
    """Call a command in a course."""
    return CliRunner().invoke(cli, ["--course", str(course.root), *map(str, arguments)])


def contents(course):
    """Return every file of a course but what is remembered of runs, by its path."""
    files = (path for path in course.root.rglob("*") if path.is_file())
    return {
        path.relative_to(course.root).as_posix(): path.read_bytes()
        for path in files
        if not any(path.is_relative_to(course.state / name) for name in ("rehearsed", "outlines"))
    }


class TestRegrade:
    """Graded again, or only looked at."""

    def test_what_if_says_who_would_gain_and_writes_nothing(self, own, level):
        """A test is voided; reports, pages and gradebook stay as they are until it is done."""
        options = ("--jobs=1", f"--sandbox={level}")
        voided = call(own, "void", ASSIGNMENT, WRITTEN_TEST, "--reason", 'It said "add".')
        assert voided.exit_code == 0, voided.output
        before = contents(own)

        looked = call(own, "regrade", "--what-if", *options)

        assert looked.exit_code == 0, looked.output
        assert "3 submissions: 2 would gain, 0 would lose, 1 would stay" in looked.output
        assert "emmy: 0 -> 2" in looked.output
        assert contents(own) == before
        as_json = json.loads(call(own, "regrade", "--what-if", "--json", *options).stdout)
        assert [change["student"] for change in as_json["moved"]] == ["ada2", "emmy"]

        done = call(own, "regrade", *options)

        assert done.exit_code == 0, done.output
        assert report_on(own, "emmy").earned == 2
        assert recorded(own)["emmy"][0] == 2
        assert "It said" in page_of(own, "ada")


REFUSED = {
    "no reason": ((ASSIGNMENT, WRITTEN_TEST), "say why the test was wrong"),
    "no such test": (
        (ASSIGNMENT, "TestScaleForward::test_gone", "--reason", "x"),
        "no hidden test",
    ),
    "no such assignment": (("09_gone", WRITTEN_TEST, "--reason", "x"), "no assignment"),
    "a reason of two lines": (
        (ASSIGNMENT, WRITTEN_TEST, "--reason", "a\nb"),
        "void.reason",
    ),
}


class TestVoid:
    """A decision is written down where it can be read and taken back."""

    def test_the_tests_of_an_assignment_are_listed(self, graded):
        """So that nobody has to look into the files for a name."""
        assert WRITTEN_TEST in call(graded, "void", ASSIGNMENT).output.splitlines()

    @pytest.mark.parametrize(("arguments", "said"), REFUSED.values(), ids=REFUSED)
    def test_what_cannot_be_is_not_written(self, own, arguments, said):
        """The file stays as it was."""
        (own.root / "layerlab.toml").write_text('title = "x"\n')
        result = call(own, "void", *arguments)

        assert result.exit_code == 2
        assert said in result.output
        assert (own.root / "layerlab.toml").read_text() == 'title = "x"\n'

    def test_a_dry_run_prints_what_it_would_add(self, own):
        """And adds nothing."""
        result = call(own, "void", ASSIGNMENT, WRITTEN_TEST, "--reason", "x", "--dry-run")

        assert result.output.startswith("[[void]]\n")
        assert not (own.root / "layerlab.toml").exists()


class TestSecret:
    """Another secret in the place of the old one."""

    def test_nothing_is_left_of_the_old_one(self, own, monkeypatch):
        """It is as secret as the first was."""
        monkeypatch.delenv(SECRET_VARIABLE, raising=False)
        old = own.secret_text()
        result = call(own, "secret", "rotate", "--yes")

        assert result.exit_code == 0, result.output
        assert own.secret_text() != old
        assert (own.state / "secret").stat().st_mode & 0o077 == 0
        assert old not in result.output + own.secret_text()
        assert own.secret_text() not in result.output

    def test_one_from_the_environment_is_changed_there(self, own, monkeypatch):
        """We could not, and a file beside it would change nothing."""
        monkeypatch.setenv(SECRET_VARIABLE, "x" * 20)
        before = contents(own)
        result = call(own, "secret", "rotate", "--yes")

        assert result.exit_code == 2
        assert SECRET_VARIABLE in result.output
        assert contents(own) == before


class TestForget:
    """Everything that is kept of one student."""

    def test_the_student_goes_and_nobody_else(self, own):
        """Files, lines, rows; what speaks of many is named."""
        result = call(own, "forget", "ada", "--yes")

        assert result.exit_code == 0, result.output
        assert "exports/csv/grades.csv" in result.output
        assert "others.csv" not in result.output
        named = [name for name in contents(own) if "ada" in name.split("/") or "ada." in name]
        assert named == []
        history = (own.root / "reports" / ASSIGNMENT / "history.jsonl").read_text()
        assert '"ada"' not in history
        assert '"ada2"' in history
        assert sorted(recorded(own)) == ["ada2", "emmy"]
        assert report_on(own, "ada2").student == "ada2"
        with sqlite3.connect(own.root / "gradebook.db") as database:
            left = [line for line in database.iterdump() if "'ada'" in line]
        assert left == []

    def test_a_dry_run_names_all_and_takes_nothing(self, own):
        """What would go is seen first."""
        before = contents(own)
        result = call(own, "forget", "ada", "--dry-run")

        for name in (
            "submitted/ada",
            "feedback/ada",
            f"reports/{ASSIGNMENT}/ada.json",
            "gradebook",
        ):
            assert name in result.output
        assert contents(own) == before

    @pytest.mark.parametrize(
        "name", ["grace", "", ".", "../course", "emmy/..", "=2E=2E", "emmy=2F=2E=2E", "a\0b"]
    )
    def test_a_name_that_nobody_has_is_told(self, own, name):
        """Nothing outside a student's own folders is ever meant."""
        before = contents(own)
        result = call(own, "forget", name, "--yes")

        assert result.exit_code == 2, result.output
        assert contents(own) == before


class TestBackup:
    """The whole course in one file, and back."""

    def test_a_course_comes_back_as_it_was(self, own, tmp_path):
        """Every file, the secret and the gradebook among them; only its owner may read it."""
        (own.root / ".git").mkdir()
        (own.root / ".git" / "config").write_text("")
        (own.root / "link").symlink_to("/etc/passwd")
        file = tmp_path / "all.tar.gz"
        made = call(own, "backup", file)

        assert made.exit_code == 0, made.output
        assert "links are left out: 1" in made.output
        assert file.stat().st_mode & 0o077 == 0
        brought = call(own, "restore", file, tmp_path / "again")
        assert brought.exit_code == 0, brought.output
        again = Course(tmp_path / "again")
        expected, found = contents(own), contents(again)
        for left_out in (".git/config", "link"):
            del expected[left_out]
        # The copy of a database has the same rows, and not always the same bytes.
        assert found.pop("gradebook.db")
        del expected["gradebook.db"]
        found = {name: data for name, data in found.items() if name in expected}
        assert found == expected
        assert recorded(again) == recorded(own)
        assert again.secret_text() == own.secret_text()
        assert (again.state / "secret").stat().st_mode & 0o077 == 0

    def test_nothing_is_written_over(self, own, tmp_path):
        """Neither a file by a backup nor a folder by what comes back."""
        file = tmp_path / "all.tar.gz"
        file.write_text("years of work")

        assert call(own, "backup", file).exit_code == 2
        assert file.read_text() == "years of work"
        file.unlink()
        assert call(own, "backup", file).exit_code == 0
        before = contents(own)
        assert call(own, "restore", file, own.root).exit_code == 2
        assert contents(own) == before

    def test_what_is_not_as_it_was_written_is_refused(self, own, tmp_path):
        """Cut short, changed, with a file more, or no backup at all: nothing is restored."""
        whole = tmp_path / "all.tar.gz"
        assert call(own, "backup", whole).exit_code == 0
        data = whole.read_bytes()
        tampered = {
            "cut short": data[: len(data) // 2],
            "no archive": b"hello",
            "another content": altered(whole, {"submitted/ada/01_tiny/scale.ipynb": b"{}"}),
            "a file more": altered(whole, {}, more="autograder/hidden/x.py"),
            "a file elsewhere": altered(whole, {}, more="../x.py"),
            "no list": altered(whole, {LIST: b"{}"}),
        }
        for kind, bad in tampered.items():
            path = tmp_path / "bad.tar.gz"
            path.write_bytes(bad)
            result = call(own, "restore", path, tmp_path / "again")

            assert result.exit_code == 2, (kind, result.output)
            assert str(path) in result.output
            assert not (tmp_path / "again").exists(), kind
            assert not (tmp_path / "x.py").exists()


def altered(whole, changes, more=None):
    """Return a backup in which some files hold something else, or one is there besides."""
    stream = io.BytesIO()
    with tarfile.open(whole) as old, tarfile.open(fileobj=stream, mode="w:gz") as new:
        for member in old:
            data = changes.get(member.name, old.extractfile(member).read())
            member.size = len(data)
            new.addfile(member, io.BytesIO(data))
        if more:
            new.addfile(tarfile.TarInfo(more))
    return stream.getvalue()
