"""The bank of one exercise: its whole functions, and its edits."""

from collections.abc import Mapping
from pathlib import Path

from autograder.build.exercise import Exercise
from autograder.build.exercise_cell import solution_source
from autograder.mistakes.edits import Edits
from autograder.mistakes.records import Bank, Entry
from autograder.mistakes.whole import read_whole

_NO_SOLUTIONS: Mapping[str, str] = {}


def read_bank(folder: Path, exercise: Exercise) -> Bank:
    """Return what `folder` knows of `exercise`, an empty bank if that is nothing.

    Raises:
        ParseError: a file breaks a rule; the message reads `path:line: message`.
        OSError: a file cannot be read.
    """
    path = folder / f"{exercise.name}.py"
    if not path.is_file() and not path.with_suffix(".toml").is_file():
        return Bank()
    solutions = {cell.solution: solution_source(cell) for cell in exercise.cells if cell.solution}
    return load_bank(path, solutions)


def load_bank(path: Path, solutions: Mapping[str, str] = _NO_SOLUTIONS) -> Bank:
    """Read the bank at `path` and the edits beside it; the exercise is named by the file.

    Args:
        path: `<exercise>.py`; `<exercise>.toml` beside it holds the edits. One of the two is enough.
        solutions: the source of each function's solution, which edits are made in.

    Raises:
        ParseError: a file breaks a rule; the message reads `path:line: message`.
        OSError: a file cannot be read.
    """
    edits = path.with_suffix(".toml")
    entries: list[Entry] = []
    if path.is_file() or not edits.is_file():
        entries += read_whole(path)
    if edits.is_file():
        entries += Edits(edits, solutions, tuple(entries))
    return Bank(
        mistakes=tuple(entry for entry in entries if not entry.unusual),
        unusual=tuple(entry for entry in entries if entry.unusual),
    )
