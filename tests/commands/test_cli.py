"""The command line: lazy, and without tracebacks."""

import sqlite3
from importlib import import_module
from pathlib import Path
from unittest.mock import patch

import click
import pytest
from click.testing import CliRunner

from autograder import doctor
from autograder.cli import COMMANDS, cli
from autograder.course import Course, CourseError
from autograder.sandbox.level import Level, Probe


@pytest.fixture
def course(tmp_path: Path) -> Course:
    """A course with nothing in it."""
    (tmp_path / "solutions").mkdir()
    return Course(tmp_path)


class TestGroup:
    """`layerlab` itself."""

    @pytest.mark.parametrize("name", COMMANDS)
    def test_every_subcommand_is_there(self, name: str) -> None:
        """What the help lists can be run."""
        assert isinstance(import_module(f"autograder.commands.{name}").command, click.Command)

    def test_help_lists_every_subcommand(self) -> None:
        """With a short sentence each."""
        output = CliRunner().invoke(cli, ["--help"]).output

        assert all(f"\n  {name} " in output for name in COMMANDS)

    def test_an_unknown_subcommand(self) -> None:
        """A typing mistake is named."""
        result = CliRunner().invoke(cli, ["bild"])

        assert (result.exit_code, "bild" in result.output) == (2, True)

    @pytest.mark.parametrize(
        ("error", "line"),
        [
            (CourseError("a.py:3: what, and the remedy"), "Error: a.py:3: what, and the remedy\n"),
            (
                PermissionError(13, "Permission denied", "out/x"),
                "Error: out/x: Permission denied\n",
            ),
        ],
        ids=["course", "system"],
    )
    def test_an_error_that_a_user_can_mend_is_one_line(self, error: Exception, line: str) -> None:
        """Exit code 2, no traceback."""
        with patch("autograder.build.pipeline.inputs_hash", side_effect=error):
            result = CliRunner().invoke(cli, ["build"])

        assert (result.exit_code, result.output) == (2, line)

    def test_a_course_without_assignments(self, course: Course) -> None:
        """The message says where one is expected."""
        result = CliRunner().invoke(cli, ["--course", str(course.root), "build"])

        assert result.exit_code == 2
        assert "solutions: no assignment; add a folder" in result.output


class TestDoctor:
    """Each thing that can be wrong is named with its remedy."""

    def test_a_machine_without_a_jail_is_noted(
        self, course: Course, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The reduced level works, and the doctor says how to get the full one."""
        found = Probe(Level.REDUCED, ("bubblewrap is not installed",), "install it")
        monkeypatch.setattr(doctor, "probe", lambda: found)

        result = CliRunner().invoke(cli, ["--course", str(course.root), "doctor"])

        assert "note  sandbox: reduced" in result.output
        assert "-> install it" in result.output
        assert result.exit_code == 0

    def test_a_machine_without_any_sandbox_is_wrong(
        self, course: Course, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Nothing can be graded here."""
        monkeypatch.setattr(doctor, "probe", lambda: Probe(None, ("no Landlock",), "use Linux"))

        result = CliRunner().invoke(cli, ["--course", str(course.root), "doctor"])

        assert "wrong sandbox: none: no Landlock" in result.output
        assert result.exit_code == 1

    def test_a_secret_that_others_may_read(self, course: Course) -> None:
        """Its mode is the remedy."""
        course.secret()
        (course.state / "secret").chmod(0o644)

        (finding,) = (found for found in doctor.examine(course) if found.what == "secret")

        assert finding.state == "wrong"
        assert finding.remedy == f"chmod 600 {course.state / 'secret'}"

    def test_a_gradebook_that_is_locked(self, course: Course) -> None:
        """Another program holds it."""
        path = course.root / doctor.GRADEBOOK
        with sqlite3.connect(path) as holder:
            holder.execute("CREATE TABLE t (x)")
            holder.commit()
            holder.execute("BEGIN IMMEDIATE")

            (finding,) = (found for found in doctor.examine(course) if found.what == "gradebook")
        holder.close()

        assert finding.state == "wrong"
        assert "locked" in finding.text

    def test_a_gradebook_that_is_none(self, course: Course) -> None:
        """A damaged file is said to be damaged."""
        (course.root / doctor.GRADEBOOK).write_bytes(b"no database at all, but long enough to see")

        (finding,) = (found for found in doctor.examine(course) if found.what == "gradebook")

        assert finding.state == "wrong"
