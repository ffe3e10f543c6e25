"""The command line: lazy, and without tracebacks."""

from importlib import import_module
from pathlib import Path
from unittest.mock import patch

import click
import pytest
from click.testing import CliRunner

from autograder.cli import COMMANDS, cli
from autograder.course import Course
from autograder.errors import CourseError


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

    @pytest.mark.parametrize("name", COMMANDS)
    def test_its_help_shows_no_mark_of_the_text(self, name: str) -> None:
        """What keeps lines apart there is read by click, and by nobody else."""
        command = import_module(f"autograder.commands.{name}").command

        output = CliRunner().invoke(command, ["--help"]).output

        assert output.lower().startswith("usage: ")
        assert "\\" not in output

    def test_help_lists_every_subcommand(self) -> None:
        """With a short sentence each."""
        output = CliRunner().invoke(cli, ["--help"]).output

        assert all(f"\n  {name} " in output for name in COMMANDS)

    def test_an_assignment_in_the_place_of_a_folder(self, course: Course) -> None:
        """Other tools take its name there; the remedy is the option."""
        (course.solutions / "01_sums").mkdir()
        (course.solutions / "01_sums" / "sums.py").touch()

        result = CliRunner().invoke(cli, ["--course", str(course.root), "grade", "01_sums"])

        assert result.exit_code == 2
        assert "to have this assignment alone, write -a 01_sums" in result.output

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
        assert "solutions: no assignment yet; begin one" in result.output
