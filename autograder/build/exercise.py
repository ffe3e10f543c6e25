"""An exercise as its author wrote it: percent-format text in, frozen records out.

Grading reads exercises too, so nothing here imports nbformat or jupytext, which cost seconds.
"""

import ast
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from autograder.build.errors import ParseError
from autograder.build.percent import PercentCell, split_cells
from autograder.build.regions import (
    BEGIN,
    END,
    RegionError,
    find_regions,
    replace_regions,
    without_markers,
)
from autograder.roles import Declaration, Role, RoleError, Roles, read_role

__all__ = [
    "Cell",
    "Exercise",
    "ParseError",
    "parse_exercise",
    "parse_text",
    "solution_source",
    "stub_source",
]

TODO = "# TODO: replace this line and the next with your own."
DEMO = "demo"  # the tag of cells that are never run while grading
WRITTEN_STUB = "*Write your answer here.*"
_CHECK = re.compile(r'check\("(\w+)"\)')
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_ROLE_OPTIONS = ("cache", "backward_of", "draws")
_OPTIONS = {"markdown": ("written", "points"), "code": ("solution", "tags", *_ROLE_OPTIONS)}


@dataclass(frozen=True)
class Cell:
    """One cell; `line` is that of its `# %%` marker, and its source starts on the next one."""

    kind: Literal["markdown", "code"]
    source: str
    line: int
    solution: str | None = None
    check: str | None = None
    written: str | None = None
    points: float | None = None
    tags: tuple[str, ...] = ()
    cache: object = None
    backward_of: object = None
    draws: object = None

    @property
    def grade_id(self) -> str | None:
        """What nbgrader calls this cell, or None if it is not one of nbgrader's."""
        return self.solution or self.written or (f"test_{self.check}" if self.check else None)


@dataclass(frozen=True)
class Exercise:
    """One notebook of an assignment."""

    name: str
    path: Path
    cells: tuple[Cell, ...]
    roles: Roles = field(default_factory=Roles)

    @property
    def functions(self) -> tuple[str, ...]:
        """The functions that students write, in the order of their cells."""
        return tuple(cell.solution for cell in self.cells if cell.solution)


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
    _check_unique(cells, path)
    _check_checks(cells, path)
    return Exercise(path.stem, path, cells, _roles(cells, path))


def solution_source(cell: Cell) -> str:
    """Return the cell's source without the marker lines: the full solution."""
    return without_markers(cell.source)


def stub_source(cell: Cell) -> str:
    """Return the cell's source as students get it."""
    if cell.written:
        return _written_stub(cell.source)
    lines = code_stub(cell.solution or "")
    return replace_regions(cell.source, lambda indent: [indent + line for line in lines])


def code_stub(function: str) -> tuple[str, str]:
    """Return the lines that stand for a solution of `function`."""
    return TODO, f'raise NotImplementedError("{function} is not written yet")'


def _written_stub(source: str) -> str:
    """A written answer without a region is an answer throughout."""
    if not find_regions(source):
        return WRITTEN_STUB
    return replace_regions(source, lambda _: [WRITTEN_STUB])


def _parse_cell(raw: PercentCell, path: Path) -> Cell:
    for option in raw.options:
        if option not in _OPTIONS[raw.kind]:
            known = ", ".join(_OPTIONS[raw.kind])
            msg = f"unknown option {option!r} of a {raw.kind} cell; known options: {known}"
            raise ParseError(path, raw.line, msg)
    check = _CHECK.fullmatch(raw.source) if raw.kind == "code" else None
    cell = Cell(
        kind=raw.kind,
        source=raw.source,
        line=raw.line,
        solution=_name(raw, "solution", path),
        check=check[1] if check else None,
        written=_name(raw, "written", path),
        points=_points(raw.options, path, raw.line),
        tags=_tags(raw.options, path, raw.line),
        cache=raw.options.get("cache"),
        backward_of=raw.options.get("backward_of"),
        draws=raw.options.get("draws"),
    )
    _check_cell(cell, raw, path)
    return cell


def _name(raw: PercentCell, option: str, path: Path) -> str | None:
    if option not in raw.options:
        return None
    value = raw.options[option]
    if isinstance(value, str) and _NAME.fullmatch(value):
        return value
    msg = f"{option}={value!r}: expected a name of lower-case letters, digits and _, in quotes"
    raise ParseError(path, raw.line, msg)


def _points(options: Mapping[str, object], path: Path, line: int) -> float | None:
    if "points" not in options:
        if "written" in options:
            msg = "a written answer needs points; add points=2"
            raise ParseError(path, line, msg)
        return None
    if "written" not in options:
        msg = 'points belong to written answers; add written="name"'
        raise ParseError(path, line, msg)
    value = options["points"]
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < math.inf:
        msg = f"points={value!r}: expected a positive, finite number"
        raise ParseError(path, line, msg)
    return float(value)


def _tags(options: Mapping[str, object], path: Path, line: int) -> tuple[str, ...]:
    value = options.get("tags", [])
    if isinstance(value, list) and all(isinstance(tag, str) for tag in value):
        return tuple(value)
    msg = f'tags={value!r}: expected a list of strings, as in tags=["demo"]'
    raise ParseError(path, line, msg)


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


def _check_cell(cell: Cell, raw: PercentCell, path: Path) -> None:
    for option in _ROLE_OPTIONS:
        if option in raw.options and not cell.solution:
            msg = f'{option} belongs to a solution cell; add solution="name"'
            raise ParseError(path, cell.line, msg)
    if cell.check and raw.options:
        msg = "a check cell takes no options; remove them"
        raise ParseError(path, cell.line, msg)
    try:
        regions = find_regions(cell.source)
    except RegionError as error:
        raise ParseError(path, _source_line(cell, error.offset), error.message) from error
    if regions and not cell.solution and not cell.written:
        msg = 'a region outside a solution cell; mark the cell with solution="name"'
        raise ParseError(path, _source_line(cell, regions[0].begin), msg)
    if cell.solution:
        if not regions:
            msg = f"the solution cell has no region; put `{BEGIN}` and `{END}` around the answer"
            raise ParseError(path, cell.line, msg)
        _check_defines(solution_source(cell), cell, path, "with its solution")
        _check_defines(stub_source(cell), cell, path, "as students get it")


def _source_line(cell: Cell, offset: int) -> int:
    """The line of the text on which line `offset` of the source stands."""
    return cell.line + 1 + offset


def _check_defines(source: str, cell: Cell, path: Path, state: str) -> None:
    try:
        tree = ast.parse(source)
    except SyntaxError as error:
        msg = f"the solution cell, {state}, is not Python: {error.msg} (line {error.lineno} of it)"
        raise ParseError(path, cell.line, msg) from error
    names = [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]
    if names.count(cell.solution or "") != 1:
        found = ", ".join(names) or "none"
        msg = f"the solution cell, {state}, must define {cell.solution} exactly once; it defines: {found}"
        raise ParseError(path, cell.line, msg)


def _check_unique(cells: tuple[Cell, ...], path: Path) -> None:
    seen: dict[str, int] = {}
    for cell in cells:
        name = cell.grade_id
        if name is None:
            continue
        if name in seen:
            msg = f"{_described(cell)} is already taken by the cell in line {seen[name]}"
            raise ParseError(path, cell.line, msg)
        seen[name] = cell.line


def _described(cell: Cell) -> str:
    if cell.check:
        return f'check("{cell.check}")'
    return f'solution="{cell.solution}"' if cell.solution else f'written="{cell.written}"'


def _check_checks(cells: tuple[Cell, ...], path: Path) -> None:
    """Each solution cell is followed, at once or later, by its check, and no check stands alone."""
    open_functions: dict[str, int] = {}
    for cell in cells:
        if cell.solution:
            open_functions[cell.solution] = cell.line
        elif cell.check and open_functions.pop(cell.check, None) is None:
            msg = f'check("{cell.check}"): no solution cell above defines {cell.check}'
            raise ParseError(path, cell.line, msg)
    for function, line in open_functions.items():
        msg = f'{function} is never checked; add a cell with check("{function}") below'
        raise ParseError(path, line, msg)


def exercises_of(folder: Path) -> Iterator[Exercise]:
    """Parse all exercises of an assignment's folder in `solutions/`, in order of their names."""
    for path in sorted(folder.glob("*.py")):
        yield parse_exercise(path)
