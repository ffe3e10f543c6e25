"""`layerlab learn`: an unknown mistake that several students made becomes an entry of the bank."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import click

from autograder.commands.options import make_limits, reports_option, sandbox_options
from autograder.course import Course
from autograder.errors import CourseError
from autograder.gradebook.settings import read_settings
from autograder.gradebook.students import gradebook_students
from autograder.judging.course_sandbox import sandbox_for
from autograder.judging.solutions import read_exercises, solution_namespace
from autograder.learning.alike import Proposing
from autograder.learning.code import Code, shortest_code
from autograder.learning.entry import add_entry, checked_sentence, entry_text, free_name
from autograder.learning.proposal import Proposal, ProposalError, words_of
from autograder.mistakes import read_bank
from autograder.mistakes.marks import UNWRITTEN
from autograder.proof.recognition import Recognition
from autograder.record.explanation import WORDS, ExplanationStore
from autograder.record.groups import Group, groups_of, repair_of
from autograder.record.stored import graded_assignments, read_reports
from autograder.sandbox import best_sandbox_level
from autograder.text.plain import one_line, plain_text
from autograder.text.wording import counted

_WARNING = """\
This is a student's code, without comments and names. In the bank it is the course's own: the grader runs it outside
of the sandbox, whenever a submission fails {function}, to see whether that is the same mistake. Read all of it.
"""


@click.command(name="learn")
@click.argument("assignment", required=False)
@click.argument("number", required=False, type=click.IntRange(min=1), metavar="[GROUP]")
@click.option("--sentence", help="What its students are told; it begins with You.")
@click.option("--name", help="What the entry is called; learned_1 and so on unless given.")
@click.option("--yes", is_flag=True, help="Take the code without asking; for scripts.")
@reports_option
@sandbox_options
@click.pass_obj
def command(  # noqa: PLR0913, PLR0917  # an option each
    course: Course,
    assignment: str | None,
    number: int | None,
    sentence: str | None,
    name: str | None,
    yes: bool,
    reports: Path | None,
    jobs: int | None,  # noqa: ARG001  # one of the options that all sandboxed commands share
    sandbox: str,
    cell_timeout: float | None,
    call_timeout: float | None,
    memory: int | None,
) -> None:
    """Make a known mistake of an unknown one, from a GROUP of students who made it.

    Without a GROUP, the groups are listed; their numbers are those of `layerlab report`. The shortest code of a
    group is shown without comments and names. Once it is yours, it stands in autograder/mistakes/, and the next
    `layerlab grade` tells its sentence to all who made the mistake.
    """
    reports = reports or course.root / "reports"
    chosen = _assignment(course, reports, assignment)
    groups = groups_of(read_reports(reports, chosen).reports)
    if number is None:
        _list(chosen, groups)
        return
    if number > len(groups):
        msg = f"{chosen}: there is no group {number}; there are {len(groups)}: see `layerlab learn {chosen}`"
        raise CourseError(msg)
    group = groups[number - 1]
    told = checked_sentence(sentence)
    exercise = read_exercises(course, chosen)[group.exercise]
    bank = read_bank(course.mistakes / chosen, exercise)
    taken = {entry.name for entry in (*bank.mistakes, *bank.unusual)}
    entry_name = free_name(taken | set(exercise.functions), name)

    limits = make_limits(course, cell_timeout, call_timeout, memory)
    code = _code(course, chosen, group)
    people = words_of(_names(course, group))
    with sandbox_for(course, best_sandbox_level(sandbox), limits) as walls:
        proposal = Proposing(course, chosen, group.exercise, walls).propose(
            group, code.cells, people
        )
    repair = repair_of(group, ExplanationStore(reports / chosen), code.student)
    if repair is not None:
        # In words: the change itself is made of a student's lines, and stays on the screen.
        kinds = dict.fromkeys(WORDS[change.kind] for change in repair.changes)
        proposal = replace(proposal, change=", and ".join(kinds))
    text = entry_text(proposal, entry_name, told)
    click.echo(f"{group.name}: {one_line(group.differs or '')}\n")
    if repair is not None:
        click.echo(f"With this change all of its tests pass:\n\n{plain_text(repair.diff)}\n")
    click.echo(text)
    click.echo(_WARNING.format(function=group.function))
    if not yes:
        click.confirm("Make it part of the course?", abort=True)
    # From here on it is the course's own, and may run on this side.
    _check_told(course, chosen, group.exercise, proposal)
    path = course.mistakes / chosen / f"{group.exercise}.py"
    line = add_entry(path, text)
    _tell(chosen, group, f"{path}:{line}", entry_name, told)


def _assignment(course: Course, reports: Path, asked: str | None) -> str:
    if asked is not None:
        return course.assignment(asked)
    graded = graded_assignments(reports)
    if len(graded) > 1:
        msg = f"from which assignment? Graded are: {', '.join(graded)}"
        raise CourseError(msg)
    return graded[0]


def _list(assignment: str, groups: Sequence[Group]) -> None:
    if not groups:
        click.echo(f"{assignment}: nothing fails without a known mistake")
    for number, group in enumerate(groups, 1):
        click.echo(f"{number:4}  {group.name}: {one_line(group.differs or '')}")


def _code(course: Course, assignment: str, group: Group) -> Code:
    """Return the code of the one who wrote the function most briefly.

    Raises:
        ProposalError: nobody's code is there.
    """
    autograded = course.root / "autograded"
    code = shortest_code(autograded, assignment, group.exercise, group.function, group.students)
    if code is None:
        msg = f"{autograded}: none of the group's notebooks is there; run `layerlab grade` again"
        raise ProposalError(msg)
    if not any(f"def {group.function}(" in cell for cell in code.cells):
        bank = course.mistakes / assignment / f"{group.exercise}.toml"
        msg = f"{group.function} is a class or a cell of values, whose mistakes are edits of the solution: write one into {bank}, as [{group.function}.a_name] with says, before and after; {code.student}'s notebook has the code"
        raise ProposalError(msg)
    return code


def _names(course: Course, group: Group) -> list[str]:
    """Return what people are called whose names may stand in the code: the group, and all that the gradebook knows."""
    names = list(group.students)
    for student, name in gradebook_students(read_settings(course)):
        names += [student, name or ""]
    return names


def _check_told(course: Course, assignment: str, exercise: str, proposal: Proposal) -> None:
    """See that an entry can be told by its answers when the grader replays it.

    Raises:
        ProposalError: they are not the same each time, or are right.
    """
    exercises = read_exercises(course, assignment)
    solutions = {exercise: solution_namespace(exercises[exercise])}
    recognition = Recognition(course, assignment, exercises, solutions)
    if not recognition.can_be_told(proposal.entry(exercise, "draft", "")):
        msg = f"{proposal.function}: the code answers otherwise each time it is asked, so nobody could be told by it; nothing was written"
        raise ProposalError(msg)


def _tell(assignment: str, group: Group, place: str, name: str, sentence: str) -> None:
    click.echo(f"{place}: {name} is in the bank")
    if sentence == UNWRITTEN:
        click.echo(
            f"Write its sentence there, in place of {UNWRITTEN!r}: until then `layerlab grade` and `layerlab verify`"
            " refuse the bank."
        )
    students = counted(len(group.students), "student")
    click.echo(f"Then `layerlab grade --assignment {assignment}` tells it to {students}.")
