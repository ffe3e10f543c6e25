"""An exercise as its author wrote it: percent-format text in, frozen records out.

Grading reads exercises too, so nothing here imports nbformat or jupytext, which cost seconds.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from autograder.build.cell_options import read_cell
from autograder.build.errors import ParseError
from autograder.build.exercise_cell import Cell, solution_source
from autograder.build.exercise_rules import check_cell, check_cells
from autograder.build.percent import PercentCell, split_cells
from autograder.roles import Declaration, Role, RoleError, Roles, read_role


@dataclass(frozen=True)
class Exercise:
    """One notebook of an assignment."""

    name: str
    path: Path
    cells: tuple[Cell, ...]
    roles: Roles = field(default_factory=Roles)

    @property
    def functions(self) -> tuple[str, ...]:
        """What students write and tests judge, in the order of its cells: functions, classes, values."""
        return tuple(cell.solution for cell in self.cells if cell.solution)

    def of_kind(self, *kinds: str) -> tuple[str, ...]:
        """Return what students write of some kinds: see `autograder.roles`."""
        return tuple(name for name in self.functions if self.roles.of(name).kind in kinds)


def parse_exercise(path: Path) -> Exercise:
    """Read and parse the exercise at `path`.

    Raises:
        ParseError: the text breaks a rule, or is not UTF-8.
        OSError: the file cannot be read.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        msg = "not UTF-8 text; save it as UTF-8"
        raise ParseError(path, 1, msg) from error
    return parse_text(text, path)


def parse_text(text: str, path: Path) -> Exercise:
    """Parse `text`, the content of `path`; nothing is read from the disk.

    Raises:
        ParseError: the text breaks a rule; the message reads `path:line: message`.
    """
    cells = tuple(_parse_cell(raw, path) for raw in split_cells(text, path))
    check_cells(cells, path)
    return Exercise(path.stem, path, cells, _roles(cells, path))


def exercises_of(folder: Path) -> Iterator[Exercise]:
    """Parse all exercises of an assignment's folder in `solutions/`, in order of their names."""
    for path in sorted(folder.glob("*.py")):
        yield parse_exercise(path)


def _parse_cell(raw: PercentCell, path: Path) -> Cell:
    cell = read_cell(raw, path)
    check_cell(cell, raw, path)
    return cell


def _roles(cells: tuple[Cell, ...], path: Path) -> Roles:
    """Return what each function is, by what its cell declares and its solution keeps."""
    functions = [cell.solution for cell in cells if cell.solution]
    roles: dict[str, Role] = {}
    for cell in cells:
        if cell.solution:
            source = solution_source(cell)
            declared = Declaration(cell.solution, source, cell.cache, cell.backward_of, cell.draws)
            try:
                roles[cell.solution] = read_role(declared, functions)
            except RoleError as error:
                raise ParseError(path, cell.line, str(error)) from error
    return Roles(roles)
