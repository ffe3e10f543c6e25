"""An exercise as its author wrote it: percent-format text in, frozen records out.

Grading reads exercises too, so nothing here imports nbformat or jupytext, which cost seconds.
"""

import ast
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import zip_longest
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
from autograder.build.suite import test_class
from autograder.roles import (
    VALUES,
    Declaration,
    Role,
    RoleError,
    Roles,
    kind_of_cell,
    read_role,
    values_bound,
)
from layerlab.expect.student import ASKED
from layerlab.words import say, worded

__all__ = [
    "Cell",
    "Exercise",
    "ParseError",
    "parse_exercise",
    "parse_text",
    "solution_source",
    "stub_source",
]

TODO = worded("# TODO: replace this line and the next with your own.")
DEMO = "demo"  # the tag of cells that are never run while grading
# The tag of given cells that are put back, and run there, where a submission lacks them.
KEPT = "kept"
_PUBLIC = "public"  # the option with those lines of a solution that students may see elsewhere
WRITTEN_STUB = worded("*Write your answer here.*")
_CHECK = re.compile(r'check\("(\w+)"\)')
_NAME = re.compile(r"[a-z][a-z0-9_]*")
# A class, and a value as in the mathematics, may be written large.
_SOLUTION_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_ROLE_OPTIONS = ("cache", "backward_of", "draws")
_HAND_OPTIONS = ("by_hand", "points", "rubric")
_OPTIONS = {
    "markdown": ("written", "practice", _PUBLIC, *_HAND_OPTIONS),
    "code": ("solution", "practice", "tags", _PUBLIC, *_HAND_OPTIONS, *_ROLE_OPTIONS),
}
_METHOD = re.compile(r"( *)(?:async )?def (\w+)")


@dataclass(frozen=True)
class Cell:
    """One cell; `line` is that of its `# %%` marker, and its source starts on the next one."""

    kind: Literal["markdown", "code"]
    source: str
    line: int
    solution: str | None = None
    practice: str | None = None
    check: str | None = None
    written: str | None = None
    by_hand: str | None = None
    points: float | None = None
    rubric: Mapping[str, float] = field(default_factory=dict)
    tags: tuple[str, ...] = ()
    public: tuple[str, ...] = ()
    cache: object = None
    backward_of: object = None
    draws: object = None

    @property
    def grade_id(self) -> str | None:
        """What nbgrader calls this cell, or None if it is not one of nbgrader's."""
        return self.answer or (f"test_{self.check}" if self.check else None)

    @property
    def answer(self) -> str | None:
        """What the cell is called if students write in it; None if it is given to them."""
        return self.solution or self.practice or self.judged_by_hand

    @property
    def judged_by_hand(self) -> str | None:
        """What the cell is called if a person judges it: prose, or code with what it shows."""
        return self.written or self.by_hand


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
    _check_definitions(cells, path)
    _check_unique(cells, path)
    _check_test_classes(cells, path)
    _check_checks(cells, path)
    return Exercise(path.stem, path, cells, _roles(cells, path))


def solution_source(cell: Cell) -> str:
    """Return the cell's source without the marker lines: the full solution."""
    return without_markers(cell.source)


def stub_source(cell: Cell) -> str:
    """Return the cell's source as students get it."""
    if cell.answer and cell.kind == "markdown":
        return _written_stub(cell.source)
    return stubbed(cell.source, cell.answer or "")


def stubbed(source: str, name: str) -> str:
    """Return the source of a cell of code that is called `name` with a stub in the place of each region.

    In a class the stub speaks of the method in which it stands: `LSTMCell.step is not written yet`.
    """
    if not find_regions(source):
        return "\n".join(code_stub(name))  # judged by hand: all of it is the answer

    def stub(indentation: str, line: int) -> list[str]:
        method = _method_at(source, line, len(indentation))
        lines = code_stub(f"{name}.{method}" if method else name)
        return [indentation + text for text in lines]

    return replace_regions(source, stub)


def _method_at(source: str, line: int, depth: int) -> str | None:
    """Return the method of a class in which a line stands that is indented so deep; None if it is in none."""
    method = None
    for text in reversed(source.splitlines()[:line]):
        margin = len(text) - len(text.lstrip())
        if not text.strip() or margin >= depth:
            continue
        depth = margin
        found = _METHOD.match(text)
        if found and margin:
            method = found[2]
        elif text.startswith("class "):
            return method
    return None


def code_stub(name: str) -> tuple[str, str]:
    """Return the lines that stand for a solution of `name`, the comment in the language that is spoken."""
    return say(TODO), f'raise NotImplementedError("{name} is not written yet")'


def _written_stub(source: str) -> str:
    """A written answer without a region is an answer throughout."""
    if not find_regions(source):
        return say(WRITTEN_STUB)
    return replace_regions(source, lambda _indentation, _line: [say(WRITTEN_STUB)])


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
        solution=_solution_name(raw, "solution", path),
        practice=_solution_name(raw, "practice", path),
        check=check[1] if check else None,
        written=_written_name(raw, path),
        by_hand=_name(raw, "by_hand", path) if raw.kind == "code" else None,
        points=_points(raw.options, path, raw.line),
        rubric=_rubric(raw.options, path, raw.line),
        tags=_texts(raw, "tags", "demo", path),
        public=_texts(raw, _PUBLIC, "out = x @ w + b", path),
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


def _solution_name(raw: PercentCell, option: str, path: Path) -> str | None:
    """Return the name of a solution; a test asks `student` for it, where two names mean something else."""
    if option not in raw.options:
        return None
    value = raw.options[option]
    if not isinstance(value, str) or not _SOLUTION_NAME.fullmatch(value):
        msg = f"{option}={value!r}: expected a name of letters, digits and _, in quotes"
        raise ParseError(path, raw.line, msg)
    if value in ASKED:
        msg = (
            f"{option}={value!r}: a test asks for values as student.{value}(...); take another name"
        )
        raise ParseError(path, raw.line, msg)
    return value


def _written_name(raw: PercentCell, path: Path) -> str | None:
    """Return the name of a written answer, which a person judges whichever of the two options says so."""
    if raw.kind == "code":
        return None
    if "written" in raw.options and "by_hand" in raw.options:
        msg = "written and by_hand mean the same of prose; keep one"
        raise ParseError(path, raw.line, msg)
    return _name(raw, "written" if "written" in raw.options else "by_hand", path)


def _points(options: Mapping[str, object], path: Path, line: int) -> float | None:
    judged = next((option for option in ("written", "by_hand") if option in options), None)
    if judged is None:
        for option, verb in (("points", "belong"), ("rubric", "belongs")):
            if option in options:
                msg = f'{option} {verb} to what a person judges; add by_hand="name"'
                raise ParseError(path, line, msg)
        return None
    rubric = _rubric(options, path, line)
    if "points" not in options:
        if rubric:
            return math.fsum(rubric.values())
        what = "a written answer" if judged == "written" else "what is judged by hand"
        msg = f"{what} needs points; add points=2"
        raise ParseError(path, line, msg)
    value = _positive(options["points"], "points", path, line)
    total = math.fsum(rubric.values())
    if rubric and not math.isclose(total, value):
        msg = f"points={value:g}, but the lines of the rubric come to {total:g}; leave points out"
        raise ParseError(path, line, msg)
    return value


def _positive(value: object, what: str, path: Path, line: int) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < math.inf:
        msg = f"{what}={value!r}: expected a positive, finite number"
        raise ParseError(path, line, msg)
    return float(value)


def _rubric(options: Mapping[str, object], path: Path, line: int) -> dict[str, float]:
    """Return the points of each line of a rubric: `rubric={"both axes are named": 1, "it falls": 2}`."""
    value = options.get("rubric", {})
    if not isinstance(value, dict) or ("rubric" in options and not value):
        msg = f'rubric={value!r}: expected lines with points, as in rubric={{"the axes are named": 1}}'
        raise ParseError(path, line, msg)
    return {
        text: _positive(worth, f"rubric, {text!r}", path, line) for text, worth in value.items()
    }


def _texts(raw: PercentCell, option: str, example: str, path: Path) -> tuple[str, ...]:
    value = raw.options.get(option, [])
    if isinstance(value, list) and all(isinstance(text, str) for text in value):
        return tuple(value)
    msg = f'{option}={value!r}: expected a list of strings, as in {option}=["{example}"]'
    raise ParseError(path, raw.line, msg)


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
    judges = (cell.solution, cell.judged_by_hand, cell.practice)
    if sum(name is not None for name in judges) > 1:
        msg = "a cell is judged by tests, by a person or by nobody; keep one of solution, by_hand and practice"
        raise ParseError(path, cell.line, msg)
    if cell.check and raw.options:
        msg = "a check cell takes no options; remove them"
        raise ParseError(path, cell.line, msg)
    try:
        regions = find_regions(cell.source)
    except RegionError as error:
        raise ParseError(path, _source_line(cell, error.offset), error.message) from error
    if regions and not cell.answer:
        msg = 'a region outside a solution cell; mark the cell with solution="name"'
        raise ParseError(path, _source_line(cell, regions[0].begin), msg)
    _check_public(cell, path)
    if cell.solution and not regions:
        msg = f"the solution cell has no region; put `{BEGIN}` and `{END}` around the answer"
        raise ParseError(path, cell.line, msg)


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


def exercises_of(folder: Path) -> Iterator[Exercise]:
    """Parse all exercises of an assignment's folder in `solutions/`, in order of their names."""
    for path in sorted(folder.glob("*.py")):
        yield parse_exercise(path)
