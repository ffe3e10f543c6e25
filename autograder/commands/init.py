"""`layerlab init`: a course of one's own, in a folder of its own."""

from pathlib import Path

import click

from autograder.build.pipeline import build
from autograder.commands.programs import typed
from autograder.course import Course
from autograder.errors import CourseError
from autograder.scaffold.builtin import assignments_named, builtin_course, handed_out
from autograder.scaffold.course import CI_FILES, USUAL_TITLE, CoursePlan, begin_course, check_plan
from autograder.scaffold.hub import write_hub
from autograder.text.wording import counted


@click.command(name="init")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option(
    "--with",
    "wishes",
    metavar="01,02,...",
    help="Bring these assignments of the built-in course, by number or name; all of them unless given.",
)
@click.option("--empty", is_flag=True, help="Bring none of them.")
@click.option("--title", default=USUAL_TITLE, show_default=True, help="What the course is called.")
@click.option(
    "--timezone", default="UTC", show_default=True, help="Where it is held, as in Europe/Berlin."
)
@click.option(
    "--ci",
    type=click.Choice(list(CI_FILES)),
    default="github",
    show_default=True,
    help="Whose continuous integration collects and grades.",
)
@click.option(
    "--hub",
    "exchange",
    type=click.Path(path_type=Path),
    metavar="EXCHANGE",
    help="For a shared JupyterHub: nbgrader's exchange will lie there, and hub/ says what to install.",
)
@click.option("--dry-run", is_flag=True, help="Say what would be brought, and write nothing.")
def command(  # noqa: PLR0913, PLR0917  # an option each
    folder: Path,
    wishes: str | None,
    empty: bool,
    title: str,
    timezone: str,
    ci: str,
    exchange: Path | None,
    dry_run: bool,
) -> None:
    """Begin a course in FOLDER, which is made, or empty but for what begins with a dot.

    It gets folders for exercises, hidden tests, mistakes and data, a layerlab.toml for what you decide, a
    list of students, and what git, nbgrader and continuous integration need. Assignments of the built-in
    course come with their hidden tests, mistakes and data, and are yours to change. Nothing that is there
    is written over.
    """
    source = builtin_course()
    assignments = _assignments(source, wishes, empty=empty)
    plan = CoursePlan(title, timezone, ci, assignments, exchange)
    if dry_run:
        check_plan(Course(folder.resolve()), plan)
        click.echo(f"would begin {title!r} in {folder} with {_listed(assignments)}")
        return
    course = begin_course(source, folder, plan)
    click.echo(f"{folder}: {title!r}, with {_listed(assignments)}")
    for _ in build(course, assignments):
        pass  # it builds as it yields
    if exchange is not None:
        for path in write_hub(course):
            click.echo(f"{path}: written")
        click.echo(f"{folder}: closed to others, since it holds hidden tests")
    for sentence in handed_out(source, assignments):
        click.echo(sentence)
    click.echo(_next_steps(folder, assignments, hub=exchange is not None))


def _assignments(source: Course, wishes: str | None, *, empty: bool) -> tuple[str, ...]:
    if wishes is not None and empty:
        msg = "--empty brings no assignment, and --with names some; leave one of them out"
        raise CourseError(msg)
    if empty:
        return ()
    if wishes is None:
        return source.assignments()
    names = [wish.strip() for wish in wishes.split(",") if wish.strip()]
    if not names:
        msg = "--with names no assignment; say which, as in --with 01,02, or --empty"
        raise CourseError(msg)
    return assignments_named(source, names)


def _listed(assignments: tuple[str, ...]) -> str:
    if not assignments:
        return "no assignment yet"
    return f"{counted(len(assignments), 'assignment')}: {', '.join(assignments)}"


def _next_steps(folder: Path, assignments: tuple[str, ...], *, hub: bool) -> str:
    layerlab = typed("layerlab")
    steps = [f"cd {folder}", f"{layerlab} doctor"]
    if assignments:
        steps.append(f"{layerlab} verify")
    else:
        steps.append(f"{layerlab} new 01_attention softmax_attention")
    if hub:
        steps.append("sudo hub/prepare.sh $USER")
    steps.append("git init && git add . && git commit -m 'Begin the course'")
    lines = "\n".join(f"  {step}" for step in steps)
    return f"\nNow:\n{lines}\nThen write into layerlab.toml what you decide, and into students.csv who takes part."
