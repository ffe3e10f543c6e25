"""`layerlab demo`: a class of made-up submissions, from the author's text to the gradebook."""

import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from autograder.commands.grade import command as grade
from autograder.commands.programs import typed
from autograder.commands.report import command as report_command
from autograder.course import Course
from autograder.demo.course import make_class, make_course, write_students
from autograder.demo.expected import mismatches
from autograder.demo.members import Member
from autograder.record.report import Outcome, Report, from_json
from autograder.sandbox import Level, probe
from autograder.scaffold.builtin import builtin_course
from autograder.text.wording import counted

# Enough for every honest submission, three trainings on a busy machine too; what hangs or hoards shows it sooner.
_SECONDS = 5
_GRADE_OPTIONS = (f"--cell-timeout={_SECONDS}", f"--call-timeout={_SECONDS}", "--memory=512")


@click.command(name="demo")
@click.argument("folder", type=click.Path(path_type=Path), default=Path("demo"))
@click.option(
    "--assignment", "-a", "assignments", multiple=True, help="Only this one; may be repeated."
)
@click.option("--jobs", "-j", type=click.IntRange(min=1), help="Processes; one for each processor.")
@click.pass_obj
def command(course: Course, folder: Path, assignments: tuple[str, ...], jobs: int | None) -> None:
    """Make a class of sample submissions for each assignment in FOLDER, grade them and record them.

    The assignments are those of the course, or of the built-in course where there is none.
    Each submission is named for the outcome that it has to get; one that gets another ends the demo
    with an error. The folder is made anew each time.
    """
    begun = time.monotonic()
    source = course if course.solutions.is_dir() else builtin_course()
    demo = make_course(source, folder, assignments or source.assignments())
    classes = {assignment: make_class(demo, assignment) for assignment in demo.assignments()}
    write_students(demo, classes)
    for assignment, members in classes.items():
        click.echo(f"{folder}: {counted(len(members), 'submission')} of {assignment}")
    click.echo()
    arguments = [*_GRADE_OPTIONS, f"--sandbox={_level()}"]
    arguments += [f"--jobs={jobs}"] if jobs else []
    try:
        grade.main(arguments, prog_name="layerlab grade", obj=demo, standalone_mode=False)
    except SystemExit:
        # Somebody stopped it: the command that goes on is not the one that they typed.
        same = " ".join(["layerlab grade", *arguments])
        click.echo(f"that is, cd {folder} && {same}; layerlab demo begins anew", err=True)
        raise
    click.echo(f"\nThe whole took {time.monotonic() - begun:.0f} s.\n")
    wrong = _tell_outcomes(demo, classes)
    click.echo(_next_steps(folder, next(iter(classes))))
    click.echo()
    report_command.main(["--quiet"], prog_name="layerlab report", obj=demo, standalone_mode=False)
    if wrong:
        raise SystemExit(1)


def _next_steps(folder: Path, assignment: str) -> str:
    """Say where to look, and what to try next."""
    page = folder / "feedback" / "untouched" / assignment / "index.html"
    places = {
        f"{folder}/submitted": "what was handed in",
        f"{folder}/reports/{assignment}": "a report for each submission",
        f"{folder}/gradebook.db": "nbgrader's gradebook",
        f"{page}": "what a student gets; open it in a browser",
        f"{folder}/class/index.html": f"the class: what to teach again; cd {folder} && {typed('layerlab')} report makes it anew",
        f"cd {folder} && {typed('jupyter')} lab": "its menu Nbgrader has the formgrader with the class",
        f"cd {folder} && {typed('nbgrader')} export": "writes grades.csv",
    }
    lines = [f"  {place}\n      {what}" for place, what in places.items()]
    return "\nWhere to look, and what to try next:\n" + "\n".join(lines)


def _level() -> Level:
    """Return the level to grade at: the full sandbox, or the reduced one, which is said."""
    found = probe()
    if found.level is not Level.REDUCED:
        # Where there is none at all, grading says so itself.
        return Level.FULL
    reasons = "; ".join(found.reasons)
    click.echo(
        f"This machine offers the reduced sandbox alone ({reasons}); the demo goes on with it."
        f" For the full one: {found.remedy}.\n"
    )
    return Level.REDUCED


def _tell_outcomes(demo: Course, classes: Mapping[str, Sequence[Member]]) -> int:
    """Compare each report with what was promised, and return how many differ."""
    wrong, slow = 0, 0
    click.echo("Every submission is named for its outcome:")
    for assignment, members in classes.items():
        click.echo(f"\n{assignment}")
        for member in members:
            path = demo.root / "reports" / assignment / f"{member.name}.json"
            report = from_json(path.read_bytes())
            if not _tell_outcome(member, report):
                wrong += 1
                slow += any(test.outcome is Outcome.TIMEOUT for test in report.tests)
    count = sum(map(len, classes.values()))
    if wrong:
        click.echo(f"\n{wrong} of {count} are not as they should be.")
    else:
        click.echo("\nAll are as they should be.")
    if slow:
        click.echo(
            f"In {slow} of them something took longer than {_SECONDS} s, as on a machine that is busy:"
            " run it again when nothing else is running."
        )
    return wrong


def _tell_outcome(member: Member, report: Report) -> bool:
    """Print one line, and one for each mismatch; return whether all is as it should be."""
    found = mismatches(member.expected, report)
    sign = click.style("mismatch", fg="red") if found else click.style("ok", fg="green")
    click.echo(f"  {report.earned:6.2f} / {report.points:g}  {member.name}  {sign}")
    for sentence in found:
        click.echo(f"{'':18}{sentence}")
    return not found
