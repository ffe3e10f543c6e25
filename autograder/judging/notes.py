"""What is said of a notebook's cells once they have run: what reading alone could not know."""

import platform
import sys
from collections.abc import Iterable, Iterator, Sequence

from autograder.intake.notebook import has_conflict
from autograder.judging.attempt import MAX_HANGS, Attempt
from autograder.record.problems import problem
from autograder.record.report import Outcome, Problem, TestResult
from autograder.sandbox import CellResult
from autograder.text.wording import numbered

_SYNTAX_ERRORS = {"SyntaxError", "IndentationError", "TabError"}
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


def cell_problems(attempt: Attempt) -> Iterator[Problem]:
    """Say which cells hung, ended the program or are no Python, and which functions hung.

    A cell that merely raises is no problem of this kind: the tests of its function say what it raised.
    """
    file = attempt.notebook.file
    for index, result in sorted(attempt.results.items()):
        cell = attempt.notebook.cells[index]
        # People count cells from 1.
        number = cell.index + 1
        name = cell.grade_id or str(number)
        where = f"{file}, cell {number}"
        if index in attempt.bad:
            code = "cell-timeout" if attempt.bad[index] == "timeout" else "cell-crash"
            yield problem(code, where, cell=name)
        elif result.error is not None and result.error.ename in _SYNTAX_ERRORS:
            python = attempt.notebook.python
            yield syntax_problem(cell.source, python, where, name, result.stopped)
        elif result.stopped:
            yield _stopped_problem(result, where, number)
    if attempt.given_up:
        yield problem("cells-given-up", file)
    for function, count in attempt.hangs.items():
        if count >= MAX_HANGS:
            yield problem("gave-up-calling", file, function=function, count=count)


def _stopped_problem(result: CellResult, where: str, number: int) -> Problem:
    """Say of a cell at which line it stopped, and what else of it could not be run."""
    first, *others = result.stopped
    if not others:
        return problem("cell-stopped", where, cell=number, line=first)
    named = numbered("line", sorted(set(others)))
    return problem("lines-left-out", where, cell=number, line=first, others=named)


def syntax_problem(
    source: str, python: str | None, where: str, name: str, stopped: Sequence[int] = ()
) -> Problem:
    """Say of a cell that Python cannot read it, or which lines of it.

    Args:
        source: the cell.
        python: the version of Python that its notebook was written with, where it says so.
        where: how the cell is named as a place.
        name: how it is named in a sentence.
        stopped: the lines without which it was run, if it was.
    """
    # Conflict markers and a newer Python explain more than the lines that were left out.
    if has_conflict(source):
        return problem("conflict-in-cell", where, cell=name)
    if python is not None and _is_newer(python):
        ours = platform.python_version()
        return problem("newer-python", where, cell=name, ours=ours, theirs=python)
    if stopped:
        lines = numbered("line", sorted(set(stopped)))
        return problem("bad-lines", where, cell=name, lines=lines)
    return problem("syntax-error", where, cell=name)


def _is_newer(python: str) -> bool:
    """Tell whether a version has another minor number, and a larger one, than the grader's."""
    major, minor, *_ = map(int, python.split("."))
    return (major, minor) > sys.version_info[:2]
