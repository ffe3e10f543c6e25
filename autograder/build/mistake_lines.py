"""The lines that mistakes written as edits would have, for the scan that keeps them out of a release.

Whether an edit is well written is not asked here; who reads the bank is told.
"""

import tomllib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any

from autograder.build.edits import apply_edits, code_of, find_edits
from autograder.build.exercise import Exercise
from autograder.build.exercise_cell import solution_source


def mistake_lines(exercise: Exercise, text: str) -> Iterator[tuple[str, list[str]]]:
    """Yield the name of each edit in `text`, a file of edits, and the lines that it writes differently."""
    codes = {
        cell.solution: code_of(solution_source(cell)) for cell in exercise.cells if cell.solution
    }
    made: dict[object, dict[str, str]] = {}
    for function, name, values in _tables(text):
        # An edit of another one begins where that ends.
        before = codes | made.get(values.get("of"), {})
        after = dict(before)
        for edit in values.get("edits", [values]):
            _change(after, edit, edit.get("in", function))
        made[name] = after
        kept = {line for code in codes.values() for line in code.splitlines()}
        lines = [line for code in after.values() for line in code.splitlines()]
        yield name, [line for line in lines if line not in kept]


def _tables(text: str) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    with suppress(tomllib.TOMLDecodeError):
        for function, tables in tomllib.loads(text).items():
            named = tables.items() if isinstance(tables, dict) else ()
            yield from ((function, name, v) for name, v in named if isinstance(v, dict))


def _change(codes: dict[str, str], edit: object, function: str) -> None:
    """Make one edit where it fits; what is left out here is an error to the reader of the bank."""
    if not isinstance(edit, dict) or function not in codes:
        return
    before, after = (str(edit.get(key, "")).strip("\n") for key in ("before", "after"))
    found = find_edits(function, codes[function], before, after) if before else []
    codes[function] = apply_edits(codes[function], found[:1])
