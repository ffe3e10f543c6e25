"""The command `layerlab`: a group whose subcommands are imported only when used."""

import os
from collections.abc import Mapping
from contextlib import suppress
from importlib import import_module
from importlib.metadata import version
from pathlib import Path

import click

from autograder.commands.programs import add_to_path
from autograder.commands.stopping import exit_code, stopped_by_signals
from autograder.course import Course
from autograder.errors import CourseError
from autograder.gradebook.api import skip_slow_formats

# Each name is a module of autograder.commands whose attribute `command` is a click command; the help
# stands here so that `layerlab --help` imports none of them.
COMMANDS = {
    "init": "Begin a course of your own.",
    "adopt": "Bring assignments of nbgrader or otter along.",
    "new": "Begin a new exercise: its text, tests and mistakes.",
    "build": "Build source/ and release/ from solutions/, or say whether they are fresh.",
    "translate": "Bring the catalogues of another language up to date.",
    "site": "Build a site of the releases that runs in the browser alone.",
    "verify": "Prove that the hidden tests catch every known mistake and refuse no correct work.",
    "mutate": "Show which small changes of the solutions no hidden test notices.",
    "grade": "Grade a class of submissions in the sandbox.",
    "regrade": "Grade again, or show who would gain or lose by it.",
    "void": "Take a test that was wrong out of the grades.",
    "rubric": "Give points for what was ticked in formgrader.",
    "explain": "Say where a failing function could be changed so that its tests pass.",
    "feedback": "Make students' pages anew, by what the course shows now.",
    "report": "Show what a class did, and what to teach again, on one page.",
    "learn": "Make a known mistake of one that several students made.",
    "export": "Bring the grades to Canvas, Moodle, Gradescope, GitHub, GitLab and others.",
    "collect": "Fetch submissions from students' repositories.",
    "handback": "Push each student's feedback to the student's repository.",
    "check": "Run the public tests of a notebook, as students do.",
    "similar": "Show which submissions share code, and accuse nobody.",
    "doctor": "Say what this machine can do, what is wrong and the remedy.",
    "secret": "Give the course another secret.",
    "forget": "Take away all that is kept of a student.",
    "backup": "Put the whole course by in one file.",
    "restore": "Make a course of its backup again.",
    "demo": "Make, grade and record a class of sample submissions.",
}


class _OneLine(click.ClickException):
    """What click shows of an error that a user can mend: its message, without a traceback."""

    exit_code = 2  # 1 says that the work was done, and that what came of it is not well


class LazyGroup(click.Group):
    """Finds its subcommands by name in `autograder.commands`, and imports the one that is used."""

    summaries: Mapping[str, str] = COMMANDS

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click's signature
        return list(self.summaries)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  # click's signature
        if cmd_name not in self.summaries:
            return None
        command = import_module(f"autograder.commands.{cmd_name}").command
        if not isinstance(command, click.Command):
            msg = f"autograder.commands.{cmd_name}.command is not a click command"
            raise TypeError(msg)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002  # click's signature
        with formatter.section("Commands"):
            formatter.write_dl(list(self.summaries.items()))

    def _invoke(self, ctx: click.Context) -> object:
        """Say of a command that was stopped before it could say so itself that it was."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt as stop:
            code = exit_code(stop)
            with suppress(OSError):
                click.echo("stopped", err=True)
            raise SystemExit(code) from None

    def invoke(self, ctx: click.Context) -> object:
        """Turn the errors that a user can mend into one line."""
        try:
            with stopped_by_signals():
                return self._invoke(ctx)
        except CourseError as error:
            raise _OneLine(str(error)) from error
        except BrokenPipeError:
            raise  # click ends quietly when the reader of a pipe has gone
        except OSError as error:
            if error.filename is None:
                raise
            msg = f"{error.filename}: {error.strerror}"
            raise _OneLine(msg) from error


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--course",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="The course's root folder; the current one unless given.",
)
@click.version_option(version("layerlab"), prog_name="layerlab")
@click.pass_context
def cli(ctx: click.Context, course: Path) -> None:
    """Autograded exercises in which students write the layers of a neural network."""
    ctx.obj = Course(course.resolve())


def main() -> None:
    """Run the command line."""
    prepare_process()
    cli(prog_name="layerlab")


def prepare_process() -> None:
    """Spare this process three traps: threads, what nbgrader imports for seconds, and where it looks for programs.

    numpy's threads would stand in each other's way, since as many processes as the machine has cores grade;
    in the sandbox there is one, too. nbgrader makes its database with the program `alembic`, which lies beside
    the interpreter.
    """
    for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(name, "1")
    skip_slow_formats()
    add_to_path()


if __name__ == "__main__":
    main()
