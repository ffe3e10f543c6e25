"""Automatic mutants of the solutions: small changes, of which the hidden tests should notice every one.

The bank of mistakes holds what students really do; mutants hold what nobody thought of. A mutant that no
test notices is either a gap in the tests, or means the same as the original. The latter are listed, with the
reason, in `autograder/mistakes/<assignment>/equivalent.toml`.
"""

import ast
import copy
import signal
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType
from typing import Any

from autograder.build.exercise import Exercise, solution_source
from autograder.course import Course
from autograder.errors import CourseError
from autograder.judging.calls import Recorder
from autograder.judging.replay import ReplayStudent
from autograder.judging.session import HiddenTest, Session, hidden_session
from autograder.judging.solutions import read_exercises, solution_namespace
from autograder.mistakes import Entry
from autograder.roles import Roles
from layerlab.expect.student import LocalStudent

SECONDS = 5.0  # after which a mutant that loops counts as noticed
OPERATORS: dict[type, type] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.Pow: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.And: ast.Or,
    ast.Or: ast.And,
}
NAMES = {
    "maximum": "minimum",
    "minimum": "maximum",
    "max": "min",
    "min": "max",
    "sum": "mean",
    "mean": "sum",
    "zeros": "ones",
    "zeros_like": "ones_like",
    "argmax": "argmin",
    "exp": "expm1",
    "log": "log1p",
    "sqrt": "abs",
    "var": "std",
}


@dataclass(frozen=True)
class Mutant:
    """One change in one function; `before` and `after` are the statement with and without it."""

    exercise: str
    function: str
    before: str
    after: str
    source: str

    @property
    def name(self) -> tuple[str, str, str]:
        """What tells it from all others."""
        return self.function, self.before, self.after


@dataclass(frozen=True)
class Fate:
    """What became of the mutants of one assignment."""

    assignment: str
    made: int
    noticed: int
    equivalent: Mapping[tuple[str, str, str], str]
    survivors: tuple[Mutant, ...]
    stale: tuple[tuple[str, str, str], ...]


Work = tuple[Mutant, Mapping[str, Any]]
Track = Callable[[Iterable[Work], int], Iterable[Work]]


def _untracked(work: Iterable[Work], _total: int) -> Iterable[Work]:
    return work


def try_mutants(course: Course, assignment: str, track: Track = _untracked) -> Fate:
    """Run the hidden tests against every mutant of every function, in this process.

    Args:
        course: where it lies.
        assignment: whose solutions are changed.
        track: given the mutants and their number, passes them on and may show how far it is.

    Raises:
        CourseError: the course lacks something, or the list of equivalent mutants is malformed.
    """
    exercises = read_exercises(course, assignment)
    functions = {name: exercise.functions for name, exercise in exercises.items()}
    session = hidden_session(course, assignment, functions)
    known = read_equivalent(course, assignment)
    work = [
        (mutant, solution)
        for exercise in exercises.values()
        for solution in [solution_namespace(exercise)]
        for mutant in mutants_of(exercise)
    ]
    survivors = [
        mutant
        for mutant, solution in track(work, len(work))
        if not _noticed(mutant, session, solution)
    ]
    found = {mutant.name for mutant in survivors}
    return Fate(
        assignment=assignment,
        made=len(work),
        noticed=len(work) - len(survivors),
        equivalent={name: reason for name, reason in known.items() if name in found},
        survivors=tuple(mutant for mutant in survivors if mutant.name not in known),
        stale=tuple(name for name in known if name not in found),
    )


def mutants_of(exercise: Exercise) -> Iterator[Mutant]:
    """Yield every mutant of the exercise's functions, each once."""
    for cell in exercise.cells:
        if cell.solution is None:
            continue
        seen = set()
        tree = ast.parse(solution_source(cell))
        for before, after, changed in _changes(tree):
            if (before, after) not in seen and before != after:
                seen.add((before, after))
                yield Mutant(exercise.name, cell.solution, before, after, ast.unparse(changed))


def read_equivalent(course: Course, assignment: str) -> dict[tuple[str, str, str], str]:
    """Return the mutants that mean the same as the original, with the reason.

    Raises:
        CourseError: the file is malformed.
    """
    path = course.mistakes / assignment / "equivalent.toml"
    if not path.is_file():
        return {}
    try:
        rows = tomllib.loads(path.read_text(encoding="utf-8"))["mutant"]
        return {(r["function"], r["before"], r["after"]): r["reason"] for r in rows}
    except (tomllib.TOMLDecodeError, KeyError, TypeError, UnicodeDecodeError) as error:
        msg = (
            f"{path}: not a list of [[mutant]] with function, before, after and reason ({error!r})"
        )
        raise CourseError(msg) from error


def _changes(tree: ast.Module) -> Iterator[tuple[str, str, ast.Module]]:
    """Yield each statement before and after one change, and the whole with it."""
    for index, node in enumerate(ast.walk(tree)):
        for number, _ in enumerate(_replacements(node)):
            changed = copy.deepcopy(tree)
            target = list(ast.walk(changed))[index]
            replacement = list(_replacements(target))[number]
            before = _statement(changed, target)
            text = _first_line(before)
            _Replace(target, replacement).visit(changed)
            ast.fix_missing_locations(changed)
            yield text, _first_line(replacement if before is target else before), changed


def _replacements(node: ast.AST) -> Iterator[ast.AST]:  # noqa: C901, PLR0912  # a case a kind of change
    """Yield what could stand in the place of `node`."""
    match node:
        case ast.BinOp(left, ast.MatMult(), right):
            yield ast.BinOp(right, ast.MatMult(), left)
        case ast.BinOp(left, op, right) if type(op) in OPERATORS:
            yield ast.BinOp(left, OPERATORS[type(op)](), right)
        case ast.AugAssign(target, op, value):
            yield ast.Assign([target], value)
            if type(op) in OPERATORS:
                yield ast.AugAssign(target, OPERATORS[type(op)](), value)
        case ast.Compare(left, [op], comparators) if type(op) in OPERATORS:
            yield ast.Compare(left, [OPERATORS[type(op)]()], comparators)
        case ast.BoolOp(op, values):
            yield ast.BoolOp(OPERATORS[type(op)](), values)
        case ast.UnaryOp(ast.USub() | ast.Not(), operand):
            yield operand
        case ast.Constant(bool(value)):
            yield ast.Constant(not value)
        case ast.Constant(int(value) | float(value)):
            yield ast.Constant(value + 1)
        case ast.Call(ast.Attribute(value, "copy"), [], []) | ast.Attribute(value, "T"):
            yield value
        case ast.Call(function, args, keywords) if keywords:
            yield from (
                ast.Call(function, args, [k for k in keywords if k is not left_out])
                for left_out in keywords
                if left_out.arg not in {None, "axis"}
            )
        case ast.Attribute(value, name, context) if name in NAMES:
            yield ast.Attribute(value, NAMES[name], context)
        case ast.Assign() | ast.Expr(ast.Call()):
            yield ast.Pass()


def _statement(tree: ast.Module, node: ast.AST) -> ast.stmt:
    """Return the innermost statement that `node` is part of."""
    parts = [s for s in ast.walk(tree) if isinstance(s, ast.stmt) and node in ast.walk(s)]
    return parts[-1]


def _first_line(node: ast.AST) -> str:
    return ast.unparse(ast.fix_missing_locations(node)).splitlines()[0]


class _Replace(ast.NodeTransformer):
    def __init__(self, target: ast.AST, replacement: ast.AST) -> None:
        self._target, self._replacement = target, replacement

    def visit(self, node: ast.AST) -> Any:
        return self._replacement if node is self._target else self.generic_visit(node)


def _noticed(mutant: Mutant, session: Session, solution: Mapping[str, Any]) -> bool:
    """Whether a hidden test of its exercise fails with the mutant in place."""
    entry = Entry(
        name="mutant",
        function=mutant.function,
        sentence="",
        exercise=mutant.exercise,
        unusual=False,
        hidden_only=False,
        sources={mutant.function: mutant.source},
    )
    student = ReplayStudent(entry.namespace(solution), Recorder(Roles()))
    tests = sorted(session.tests_of(mutant.exercise), key=lambda t: t.function != mutant.function)
    return any(_fails(test, session, student, LocalStudent(solution)) for test in tests)


def _fails(test: HiddenTest, session: Session, student: object, reference: object) -> bool:
    with _time_limit():
        return session.run(test, student, reference).error is not None


@contextmanager
def _time_limit() -> Iterator[None]:
    def stop(_signal: int, _frame: FrameType | None) -> None:
        msg = "the mutant loops"
        raise TimeoutError(msg)

    previous = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, previous)
