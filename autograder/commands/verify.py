"""`layerlab verify`: prove the tests of an assignment against its known mistakes."""

from pathlib import Path

import click

from autograder.cli import UserError
from autograder.commands.grade import make_limits, sandbox_options
from autograder.course import Course
from autograder.grading.files import write_atomically
from autograder.grading.matrix import plain, render
from autograder.grading.pool import GradingError, Setup, usual_jobs
from autograder.grading.verify import Verification, verify
from autograder.sandbox import SandboxError, best_sandbox_level


@click.command(name="verify")
@click.argument("assignments", nargs=-1, metavar="[ASSIGNMENT]...")
@sandbox_options
@click.option(
    "--text",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write the matrix to this file as well.",
)
@click.pass_obj
def command(  # noqa: PLR0913, PLR0917  # an option each
    course: Course,
    assignments: tuple[str, ...],
    jobs: int | None,
    sandbox: str,
    cell_timeout: float,
    call_timeout: float,
    memory: int,
    text: Path | None,
) -> None:
    """Prove that the hidden tests catch every known mistake and refuse no correct work.

    In the sandbox: the untouched release earns 0, the solutions and every unusual but right entry earn
    everything, every mistake loses points. The matrix of mistakes and tests is printed, and kept in
    .layerlab/verify/.
    """
    from rich.console import Console

    names = [course.assignment(name) for name in assignments] or course.assignments()
    limits = make_limits(cell_timeout, call_timeout, memory)
    pages, green = [], True
    try:
        level = best_sandbox_level(sandbox)
        for name in names:
            with Console(stderr=True).status(f"grading every mistake of {name} ..."):
                found = verify(Setup(course, name, level, limits), jobs or usual_jobs())
            page = plain(found)
            pages.append(page)
            write_atomically(course.state / "verify" / f"{name}.txt", page.encode())
            _show(found, page)
            green = green and found.green
    except (SandboxError, GradingError) as error:
        raise UserError(str(error)) from error
    if text is not None:
        write_atomically(text, "\n".join(pages).encode())
    if not green:
        raise SystemExit(1)


def _show(found: Verification, page: str) -> None:
    """Print the matrix: in colours to a terminal, else as the text that is kept."""
    from rich.console import Console

    console = Console()
    if console.is_terminal:
        console.print(render(found))
    else:
        click.echo(page)
