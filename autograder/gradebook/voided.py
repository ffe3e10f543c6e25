"""Cells that are worth less than in the release, since a test of theirs left the total."""

from collections.abc import Sequence
from dataclasses import replace

from autograder.build.exercise import parse_exercise
from autograder.build.suite import read_suite
from autograder.build.suite_rules import HIDDEN
from autograder.course import Course
from autograder.gradebook.structure import CellRow, NotebookRow
from autograder.judging.voids import is_meant
from autograder.settings.reading import COURSE_FILE, SettingsError
from autograder.settings.records import Points, Void


def less_voided(
    course: Course, assignment: str, rows: tuple[NotebookRow, ...], voids: Sequence[Void]
) -> tuple[NotebookRow, ...]:
    """Return the notebooks of an assignment without the points of tests that are out of the total.

    Raises:
        ParseError: an exercise or a hidden test breaks a rule.
    """
    out = [void for void in voids if void.points is Points.OUT]
    if not out:
        return rows
    return tuple(_less(course, assignment, row, out) for row in rows)


def _less(course: Course, assignment: str, row: NotebookRow, out: Sequence[Void]) -> NotebookRow:
    lost: dict[str, float] = {}
    for function, test_id, points in hidden_tests(course, assignment, row.name):
        if any(is_meant(void, test_id) for void in out):
            lost[f"test_{function}"] = lost.get(f"test_{function}", 0.0) + points
    return replace(row, cells=tuple(_worth_less(cell, lost) for cell in row.cells))


def _worth_less(cell: CellRow, lost: dict[str, float]) -> CellRow:
    if not cell.grade or cell.name not in lost:
        return cell
    # Sums of floating point numbers may come out a little below nothing.
    return replace(cell, points=max(0.0, round(cell.points - lost[cell.name], 6)))


def hidden_tests(course: Course, assignment: str, exercise: str) -> list[tuple[str, str, float]]:
    """Return function, id and points of each hidden test of an exercise.

    Raises:
        ParseError: the exercise or its tests break a rule.
    """
    text = parse_exercise(course.solutions / assignment / f"{exercise}.py")
    path = course.hidden / assignment / f"test_{exercise}.py"
    return [
        (suite.function, f"{path.name}::{suite.name}::{test.name}", test.points)
        for suite in read_suite(path, text.functions, HIDDEN)
        for test in suite.tests
    ]


def check_voids(course: Course, voids: Sequence[Void]) -> None:
    """See that each void means a test that is there, before anybody is graded by it.

    Raises:
        SettingsError: one means none; the message lists those of its assignment.
    """
    for void in voids:
        known = known_tests(course, void.assignment)
        if not any(is_meant(void, test_id) for test_id in known):
            names = ", ".join(test_id.partition("::")[2] for test_id in known)
            msg = f"{course.root / COURSE_FILE}: {void.assignment} has no hidden test {void.test!r} to void; it has: {names}"
            raise SettingsError(msg)


def known_tests(course: Course, assignment: str) -> list[str]:
    """Return the ids of all hidden tests of an assignment.

    Raises:
        CourseError: there is no such assignment, or it breaks a rule.
    """
    exercises = course.exercises(assignment)
    return [
        test_id
        for exercise in exercises
        for _, test_id, _ in hidden_tests(course, assignment, exercise)
    ]
