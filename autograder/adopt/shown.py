"""Lines of solutions and hidden tests that students of the old course had all the same: in its tests, or in files beside.

A build refuses a release that holds a line of either. What was public stays so, and is written down as public: where the
solution stands, or by a test that students have.
"""

import ast
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from autograder.adopt.parts import ExercisePart
from autograder.adopt.pieces import CellPlace, ToLookAt
from autograder.adopt.rendering import exercise_text, part_at, tests_for_students, tests_with_points
from autograder.adopt.taken import TakenExercise
from autograder.build.exercise import Exercise, parse_text
from autograder.build.leaks import file_secret, find_leaks, region_secrets
from autograder.build.shown_tests import without_shown
from autograder.build.tree import Files
from autograder.text.wording import counted

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
    told: dict[tuple[int, str], list[str]] = {}
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
            told.setdefault((id(part), leak.path), []).append(line)
    for part in exercise.parts:
        part.public = tuple(public.get(id(part), ()))
        said = [_said(path, lines) for (owner, path), lines in told.items() if owner == id(part)]
        if part.is_code:
            exercise.remarks += [ToLookAt(part.place, text) for text in said]


def show_public_tests(exercise: TakenExercise, releases: Sequence[Beside]) -> None:
    """Give students those hidden tests of an exercise that stand in `releases`, and tell their author."""
    read = parsed(exercise)
    told: dict[tuple[CellPlace, str], int] = {}
    # What one test says, the next may say as well: to show one may leave others nothing to hide.
    while (found := _first_shown(exercise, read, releases)) is not None:
        part, number, path = found
        test = part.tests[number]
        part.tests[number] = replace(test, hidden=False)
        told[test.place, path] = told.get((test.place, path), 0) + 1
    for (place, path), count in told.items():
        has = f"{path} has what {counted(count, 'hidden test')} of it {'says' if count == 1 else 'say'}"
        text = (
            f"{has}, as students had: now among the public tests, so change what they must not see"
        )
        exercise.remarks.append(ToLookAt(place, text))


def _first_shown(
    exercise: TakenExercise, read: Exercise, releases: Sequence[Beside]
) -> tuple[ExercisePart, int, str] | None:
    """Return the first hidden test of which students have a line: the answer that it judges, its place there, and where."""
    hidden = tests_with_points(exercise).encode()
    secret = without_shown(hidden, tests_for_students(exercise).encode())
    secrets = (file_secret("hidden test", "", secret),)
    for files, others in releases:
        for leak in find_leaks(files, secrets, (read, *others)):
            line = int(leak.origin.rpartition(":")[2])
            found = _test_at(exercise, hidden, line)
            if found is not None:
                return *found, leak.path
    return None


def _test_at(exercise: TakenExercise, hidden: bytes, line: int) -> tuple[ExercisePart, int] | None:
    """Return the hidden test that stands at a line of all tests, as the answer that it judges and its place there."""
    groups = [node for node in ast.parse(hidden).body if isinstance(node, ast.ClassDef)]
    for part, group in zip(exercise.tested, groups, strict=True):
        for number, (test, node) in enumerate(zip(part.tests, group.body, strict=True)):
            if test.hidden and node.lineno <= line <= (node.end_lineno or 0):
                return part, number
    return None


def _line(exercise: Exercise, number: int) -> str:
    """Return a line of the text as its cell has it: prose without the mark of a comment."""
    cell = next(cell for cell in reversed(exercise.cells) if cell.line < number)
    return cell.source.splitlines()[number - cell.line - 1].strip()


def _said(path: str, lines: Sequence[str]) -> str:
    first, *others = lines
    if not others:
        return (
            f"{path} has a line of the solution, as students had: {first}; it is called public,"
            " so reword one of them where they must not see it"
        )
    return (
        f"{path} has {len(lines)} lines of the solution, as students had, such as: {first}; they are called public,"
        " so reword those that they must not see"
    )
