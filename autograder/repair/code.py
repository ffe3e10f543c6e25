"""The code of one function in a notebook: in which cell it stands, and what else its tests may depend on.

Told from the text of cells alone: student code is never handed to a parser of this process.
"""

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from autograder.build.suite import read_suite
from autograder.build.suite_rules import HIDDEN
from autograder.course import Course
from autograder.intake.merge import SubmittedNotebook
from autograder.judging.solutions import read_exercises

_WORD = re.compile(r"[^\W\d]\w*")
# What a cell binds at its top: `def f`, `class C`, `a, b =`, `import numpy as np`.
_BOUND = re.compile(
    r"^(?:async )?(?:def|class)\s+(\w+)|^([^\W\d][\w, ]*?)\s*(?::[^=\n]+)?=(?!=)", re.MULTILINE
)
_IMPORT = re.compile(r"^(?:from|import)\s.*$", re.MULTILINE)
# Docstrings and comments speak of functions that are not called.
_PROSE = re.compile(r"(\"{3}|'{3}).*?\1|#[^\n]*", re.DOTALL)
# What a function binds: `x, w = cache` in a line of its own, and its parameters.
_INSIDE = re.compile(r"^[ \t]+([^\W\d][\w, ]*?)\s*=(?!=)", re.MULTILINE)
_GIVEN = re.compile(r"^def \w+\(([^)]*)\)", re.MULTILINE)
_ASKED = re.compile(r"\bstudent\.(\w+)")
_GROUP = re.compile(r"^class (\w+)", re.MULTILINE)


def cell_of(notebook: SubmittedNotebook, function: str) -> int | None:
    """Return the cell that defines a function, by its place among those that are run: the last one counts."""
    defines = re.compile(rf"^def {re.escape(function)}\b", re.MULTILINE)
    found = [
        place
        for place, cell in enumerate(notebook.cells)
        if not cell.late and defines.search(cell.source)
    ]
    return found[-1] if found else None


@dataclass(frozen=True)
class Basis:
    """What the repair of any function of an assignment depends on beside the submission.

    Attributes:
        key: a digest of all that a grade depends on.
        asked: the functions that the tests of each function call, by exercise and function.
    """

    key: str
    asked: Mapping[tuple[str, str], frozenset[str]]

    def digest(self, notebook: SubmittedNotebook, function: str) -> str:
        """Return a digest of all that the repair of a function follows from.

        That is the code of the functions that its tests call, whatever else of the notebook binds a name that
        occurs in them, and what is the same for everybody.
        """
        asked = sorted(self.asked.get((notebook.exercise, function), {function}))
        places = [cell_of(notebook, name) for name in asked]
        own = [notebook.cells[place].source.rstrip() for place in places if place is not None]
        words = {word for source in own for word in _read(source)}
        others = [
            cell.source.rstrip()
            for place, cell in enumerate(notebook.cells)
            if place not in places and words & _bound(cell.source)
        ]
        parts = (self.key, notebook.exercise, function, own, others)
        return hashlib.sha256(repr(parts).encode(errors="replace")).hexdigest()


def read_basis(course: Course, assignment: str, key: str) -> Basis:
    """Return what repairs of an assignment depend on; `key` is what its grades do.

    Raises:
        CourseError: the hidden tests cannot be read.
    """
    asked = {}
    for name, exercise in read_exercises(course, assignment).items():
        path = course.hidden / assignment / f"test_{name}.py"
        suite = read_suite(path, exercise.functions, HIDDEN)
        groups = {group.name: group.function for group in suite}
        for function, called in _asked(path.read_text(encoding="utf-8"), groups).items():
            asked[name, function] = called
    return Basis(hashlib.sha256(f"{key}{_own_digest()}".encode()).hexdigest(), asked)


def _asked(text: str, groups: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """Return which functions the tests of each function call, as far as their text says so."""
    # What stands above the first class, then the name of each class and what it says.
    above, *pieces = _GROUP.split(text)
    found = {}
    for name, body in zip(pieces[::2], pieces[1::2], strict=True):
        if name in groups:
            # What stands above the classes may be helpers of all tests.
            called = _ASKED.findall(above + body)
            found[groups[name]] = frozenset({groups[name], *called})
    return found


def _read(source: str) -> set[str]:
    """Return the words of a function's cell that it may read from elsewhere: those that it does not bind itself."""
    code = _PROSE.sub("", source)
    own = {word for line in _INSIDE.findall(code) for word in _WORD.findall(line)}
    own |= {word for given in _GIVEN.findall(code) for word in _WORD.findall(given)}
    return set(_WORD.findall(code)) - own


def _bound(source: str) -> set[str]:
    """Return the names that a cell seems to bind at its top."""
    found = set()
    for called, assigned in _BOUND.findall(source):
        found |= {called, *_WORD.findall(assigned)}
    for line in _IMPORT.findall(source):
        found |= set(_WORD.findall(line))
    return found - {"", "import", "from", "as"}


def _own_digest() -> str:
    """Return a digest of this room: with another search, something else may be found."""
    digest = hashlib.sha256()
    for path in _sources():
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _sources() -> Iterator[Path]:
    yield from sorted(Path(__file__).parent.glob("*.py"))
