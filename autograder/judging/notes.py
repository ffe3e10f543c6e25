"""What is said of a notebook's cells once they have run: what reading alone could not know."""

import platform
import sys
from collections.abc import Iterable, Sequence

from autograder.intake.notebook import has_conflict
from autograder.record.problems import problem
from autograder.record.report import Outcome, Problem, TestResult

# Said of a function that no cell seems to define; it may be imported, or bound in a way that nobody reads.
_GUESSES = ("renamed-function", "missing-solution")


def without_false_guesses(
    problems: Iterable[Problem], tests: Sequence[TestResult]
) -> tuple[Problem, ...]:
    """Return the problems without those that say of a function that it is missing, and it passed a test."""
    there = {test.function for test in tests if test.outcome is Outcome.PASSED}
    return tuple(found for found in problems if not _is_false(found, there))


def _is_false(found: Problem, there: Iterable[str]) -> bool:
    # `affine.ipynb, affine_forward`
    return found.code in _GUESSES and found.where.rpartition(", ")[2] in there


def syntax_problem(source: str, python: str | None, where: str, name: str) -> Problem:
    """Return what is said of a cell that Python cannot read.

    Args:
        source: the cell.
        python: the version of Python that its notebook was written with, where it says so.
        where: how the cell is named as a place.
        name: how it is named in a sentence.
    """
    if has_conflict(source):
        return problem("conflict-in-cell", where, cell=name)
    if python is not None and _is_newer(python):
        ours = platform.python_version()
        return problem("newer-python", where, cell=name, ours=ours, theirs=python)
    return problem("syntax-error", where, cell=name)


def _is_newer(python: str) -> bool:
    """Tell whether a version has another minor number, and a larger one, than the grader's."""
    major, minor, *_ = map(int, python.split("."))
    return (major, minor) > sys.version_info[:2]
