"""What an exercise must not be: rules that its cells keep, each by itself and all together."""

import ast
from itertools import zip_longest
from pathlib import Path

from autograder.build.cell_options import ROLE_OPTIONS
from autograder.build.errors import ParseError
from autograder.build.exercise_cell import KEPT, Cell, solution_source
from autograder.build.percent import PercentCell
from autograder.build.regions import BEGIN, END, Region, RegionError, find_regions
from autograder.build.stubs import stub_source
from autograder.build.suite import test_class
from autograder.roles import VALUES, kind_of_cell, values_bound


def check_cells(cells: tuple[Cell, ...], path: Path) -> None:
    """See that the cells of an exercise go together.

    Raises:
        ParseError: they do not.
    """
    _check_definitions(cells, path)
    _check_unique(cells, path)
    _check_test_classes(cells, path)
    _check_checks(cells, path)


def check_cell(cell: Cell, raw: PercentCell, path: Path) -> None:
    """See that a cell is one of an exercise.

    Args:
        cell: what it says.
        raw: as it was written.
        path: where.

    Raises:
        ParseError: it is not.
    """
    _check_options(cell, raw, path)
    regions = _regions_of(cell, path)
    _check_public(cell, path)
    if cell.solution and not regions:
        msg = f"the solution cell has no region; put `{BEGIN}` and `{END}` around the answer"
        raise ParseError(path, cell.line, msg)


def _check_options(cell: Cell, raw: PercentCell, path: Path) -> None:
    """See that the options of a cell go together."""
    for option in ROLE_OPTIONS:
        if option in raw.options and not cell.solution:
            msg = f'{option} belongs to a solution cell; add solution="name"'
            raise ParseError(path, cell.line, msg)
    judges = (cell.solution, cell.judged_by_hand, cell.practice)
    if sum(name is not None for name in judges) > 1:
        msg = "a cell is judged by tests, by a person or by nobody; keep one of solution, by_hand and practice"
        raise ParseError(path, cell.line, msg)
    if cell.check and raw.options:
        msg = "a check cell takes no options; remove them"
        raise ParseError(path, cell.line, msg)


def _regions_of(cell: Cell, path: Path) -> tuple[Region, ...]:
    """Return the regions of a cell, which none has but those that students write in."""
    try:
        regions = find_regions(cell.source)
    except RegionError as error:
        raise ParseError(path, _source_line(cell, error.offset), error.message) from error
    if regions and not cell.answer:
        msg = 'a region outside a solution cell; mark the cell with solution="name"'
        raise ParseError(path, _source_line(cell, regions[0].begin), msg)
    return regions


def _check_public(cell: Cell, path: Path) -> None:
    """Refuse a line that is called public and is none of the solution's, perhaps since that was changed."""
    lines = cell.source.splitlines()
    regions = find_regions(cell.source)
    secret = {
        lines[number].strip()
        for region in regions
        for number in range(region.begin + 1, region.end)
    }
    for line in cell.public:
        if line.strip() not in secret:
            msg = f"public has {line!r}, which no line of the cell's regions says; take it out"
            raise ParseError(path, cell.line, msg)


def _source_line(cell: Cell, offset: int) -> int:
    """The line of the text on which line `offset` of the source stands."""
    return cell.line + 1 + offset


def _check_definitions(cells: tuple[Cell, ...], path: Path) -> None:
    """See that each solution cell defines what it is called, or the cell behind it keeps something under that name."""
    for cell, following in zip_longest(cells, cells[1:]):
        is_kept = (
            following is not None
            and KEPT in following.tags
            and cell.solution in values_bound(following.source)
        )
        if cell.solution:
            _check_defines(solution_source(cell), cell, path, "with its solution", is_kept=is_kept)
            _check_defines(stub_source(cell), cell, path, "as students get it", is_kept=is_kept)


def _check_defines(source: str, cell: Cell, path: Path, state: str, *, is_kept: bool) -> None:
    name = cell.solution or ""
    try:
        tree = ast.parse(source)
    except SyntaxError as error:
        msg = f"the solution cell, {state}, is not Python: {error.msg} (line {error.lineno} of it)"
        raise ParseError(path, cell.line, msg) from error
    names = [node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)]
    if is_kept:
        is_right = True
    elif _is_of_values(cell):
        # What only defines other functions was meant to define this one.
        is_right = not names or name in values_bound(solution_source(cell))
    else:
        is_right = names.count(name) == 1
    if not is_right:
        found = ", ".join(names) or "none"
        msg = f"the solution cell, {state}, must define {name} exactly once; it defines: {found}"
        raise ParseError(path, cell.line, msg)


def _is_of_values(cell: Cell) -> bool:
    """Tell whether a solution, which is Python, holds statements and nothing of the cell's name."""
    return kind_of_cell(solution_source(cell), cell.solution or "") == VALUES


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


def _check_test_classes(cells: tuple[Cell, ...], path: Path) -> None:
    """Refuse two names that one test class would be named for, as `cell` and `Cell`."""
    seen: dict[str, str] = {}
    for cell in cells:
        if not cell.solution:
            continue
        tested = test_class(cell.solution)
        other = seen.setdefault(tested, cell.solution)
        if other != cell.solution:
            msg = f"{cell.solution} and {other} would both be tested by {tested}; rename one"
            raise ParseError(path, cell.line, msg)


def _described(cell: Cell) -> str:
    if cell.check:
        return f'check("{cell.check}")'
    if cell.solution:
        return f'solution="{cell.solution}"'
    if cell.practice:
        return f'practice="{cell.practice}"'
    return f'written="{cell.written}"' if cell.written else f'by_hand="{cell.by_hand}"'


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
