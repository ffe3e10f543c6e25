"""Lines of solutions that students of the old course had all the same: in its tests, or in files beside a notebook.

A build refuses a release that holds a line of a solution. What was public stays so, and is written down as public where
the solution stands.
"""

from collections.abc import Sequence
from pathlib import Path

from autograder.adopt.pieces import ToLookAt
from autograder.adopt.rendering import exercise_text, part_at
from autograder.adopt.taken import TakenExercise
from autograder.build.exercise import Exercise, parse_text
from autograder.build.leaks import find_leaks, region_secrets
from autograder.build.tree import Files

# What students of an assignment get beside the notebooks, and the exercises whose given code they get.
Beside = tuple[Files, Sequence[Exercise]]


def parsed(exercise: TakenExercise) -> Exercise:
    """Return an exercise as a build will read it.

    Raises:
        ParseError: it breaks a rule.
    """
    return parse_text(exercise_text(exercise), Path(f"{exercise.name}.py"))


def note_public(exercise: TakenExercise, releases: Sequence[Beside]) -> None:
    """Call those lines of an exercise's solutions public that stand in `releases`, and tell their author.

    It is the scan of a build, so that nothing is found there that was not found here.
    """
    read = parsed(exercise)
    secrets = tuple(region_secrets(read))
    public: dict[int, list[str]] = {}
    for files, others in releases:
        for leak in find_leaks(files, secrets, others):
            number = int(leak.origin.rpartition(":")[2])
            part = part_at(exercise, number)
            if part is None:
                continue
            line = _line(read, number)
            known = public.setdefault(id(part), [])
            if line in known:
                continue
            known.append(line)
            if part.is_code:
                exercise.remarks.append(ToLookAt(part.place, _said(leak.path, line)))
    for part in exercise.parts:
        part.public = tuple(public.get(id(part), ()))


def _line(exercise: Exercise, number: int) -> str:
    """Return a line of the text as its cell has it: prose without the mark of a comment."""
    cell = next(cell for cell in reversed(exercise.cells) if cell.line < number)
    return cell.source.splitlines()[number - cell.line - 1].strip()


def _said(path: str, line: str) -> str:
    return (
        f"{path} has a line of the solution, as students had: {line}; it is called public,"
        " so reword one of them where they must not see it"
    )
