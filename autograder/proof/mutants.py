"""Automatic mutants of the solutions: small changes, of which the hidden tests should notice every one.

The bank of mistakes holds what students really do; mutants hold what nobody thought of. A mutant that no
test notices is either a gap in the tests, or means the same as the original. The latter are listed, with the
reason, in `autograder/mistakes/<assignment>/equivalent.toml`.
"""

import ast
import copy
import os
import signal
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any

from autograder.build.exercise import Exercise
from autograder.build.exercise_cell import solution_source
from autograder.course import Course
from autograder.errors import CourseError
from autograder.judging.calls import Recorder
from autograder.judging.replay import ReplayStudent
from autograder.judging.session import HiddenTest, Session, hidden_session
from autograder.judging.solutions import read_exercises, solution_namespace
from autograder.mistakes import Entry
from autograder.roles import VALUES, Roles
from layerlab.expect.student import LocalStudent

NUDGE = 1e-9  # by which a bound is moved: nobody sees it in numbers of a usual size
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
    # Each mutant with the solution that it is a change of.
    work: list[Work] = []
    for exercise in exercises.values():
        solution = solution_namespace(exercise)
        work += [(mutant, solution) for mutant in mutants_of(exercise)]
    unnoticed = [
        mutant
        for mutant, solution in track(work, len(work))
        if not _noticed_in_silence(mutant, session, solution)
    ]
    found = {mutant.name for mutant in unnoticed}
    # Of the list: what is still equivalent, and what some test notices by now or nothing makes any more.
    equivalent = {name: reason for name, reason in known.items() if name in found}
    stale = tuple(name for name in known if name not in found)
    return Fate(
        assignment=assignment,
        made=len(work),
        noticed=len(work) - len(unnoticed),
        equivalent=equivalent,
        survivors=tuple(mutant for mutant in unnoticed if mutant.name not in known),
        stale=stale,
    )


def mutants_of(exercise: Exercise) -> Iterator[Mutant]:
    """Yield every mutant of the exercise's functions, each once."""
    for cell in exercise.cells:
        # What a changed cell of values comes to, all cells after it have to show: a matter for mistakes alone.
        if cell.solution is None or exercise.roles.of(cell.solution).kind == VALUES:
            continue
        seen = set()
        tree = ast.parse(solution_source(cell))
        for before, after, changed in _changes(tree):
            # Two changes of one text could not be told apart in the list of equivalent ones.
            if (before, after) in seen or before == after:
                continue
            seen.add((before, after))
            yield Mutant(
                exercise=exercise.name,
                function=cell.solution,
                before=before,
                after=after,
                source=ast.unparse(changed),
            )


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
        reasons = {}
        for row in rows:
            name = (row["function"], row["before"], row["after"])
            reasons[name] = row["reason"]
        return reasons
    except (tomllib.TOMLDecodeError, KeyError, TypeError, UnicodeDecodeError) as error:
        msg = (
            f"{path}: not a list of [[mutant]] with function, before, after and reason ({error!r})"
        )
        raise CourseError(msg) from error


def _changes(tree: ast.Module) -> Iterator[tuple[str, str, ast.Module]]:
    """Yield each statement before and after one change, and the whole with it."""
    for index, node in enumerate(ast.walk(tree)):
        for number, _ in enumerate(_replacements(node)):
            # Every change is made in a copy, in which the node and its replacement are found by number.
            changed = copy.deepcopy(tree)
            target = list(ast.walk(changed))[index]
            replacement = list(_replacements(target))[number]
            statement = _statement(changed, target)
            before = _first_line(statement)
            _Replace(target, replacement).visit(changed)
            ast.fix_missing_locations(changed)
            # A statement that was replaced as a whole no longer stands in the tree.
            is_whole = statement is target
            after = _first_line(replacement if is_whole else statement)
            yield before, after, changed


def _replacements(node: ast.AST) -> Iterator[ast.AST]:  # noqa: C901, PLR0912  # a case a kind of change
    """Yield what could stand in the place of `node`."""
    match node:
        # x @ w -> w @ x
        case ast.BinOp(left, ast.MatMult(), right):
            yield ast.BinOp(right, ast.MatMult(), left)
        case ast.BinOp(left, op, right) if type(op) in OPERATORS:
            yield ast.BinOp(left, OPERATORS[type(op)](), right)
        # x += 1 -> x = 1, and x -= 1
        case ast.AugAssign(target, op, value):
            yield ast.Assign([target], value)
            if type(op) in OPERATORS:
                yield ast.AugAssign(target, OPERATORS[type(op)](), value)
        case ast.Compare(left, [op], comparators) if type(op) in OPERATORS:
            yield ast.Compare(left, [OPERATORS[type(op)]()], comparators)
            # x > 0 -> x > 1e-09
            if isinstance(op, ast.Gt | ast.GtE | ast.Lt | ast.LtE):
                yield from (ast.Compare(left, [op], [near]) for near in _nudged(comparators))
        case ast.BoolOp(op, values):
            yield ast.BoolOp(OPERATORS[type(op)](), values)
        case ast.UnaryOp(ast.USub() | ast.Not(), operand):
            yield operand
        # A bool is an int, too, so it comes first.
        case ast.Constant(bool(value)):
            yield ast.Constant(not value)
        case ast.Constant(int(value) | float(value)):
            yield ast.Constant(value + 1)
            if isinstance(value, float):
                yield from map(ast.Constant, _near(value))
        case ast.Call(ast.Attribute(value, "copy"), [], []) | ast.Attribute(value, "T"):
            yield value
        case ast.Call(function, args, keywords) if keywords:
            for left_out in keywords:
                # `**options` is no single keyword, and an axis is changed as a number already.
                if left_out.arg not in {None, "axis"}:
                    kept = [keyword for keyword in keywords if keyword is not left_out]
                    yield ast.Call(function, args, kept)
        case ast.Attribute(value, name, context) if name in NAMES:
            yield ast.Attribute(value, NAMES[name], context)
        case ast.Assign() | ast.Expr(ast.Call()):
            yield ast.Pass()


def _nudged(comparators: Sequence[ast.expr]) -> Iterator[ast.Constant]:
    """Yield the number that something is compared with, a little larger: a bound that is nearly right."""
    match comparators:
        case [ast.Constant(int(value) | float(value))] if not isinstance(value, bool):
            yield ast.Constant(value + NUDGE)


def _near(value: float) -> tuple[float, ...]:
    """Return what an author may have meant by a setting: of 1e-8, 1e-7 and 1e-9; of 0.99, 0.9 and 0.999.

    A share that is almost 1 is told by what is left of it.
    """
    if not value:
        return ()
    if 0.5 < value < 1:
        left = 1 - value
        # Rounded, or 0.99 becomes 0.8999999999999999 in every list of mutants.
        return round(1 - 10 * left, 9), round(1 - left / 10, 9)
    return float(f"{10 * value:.6g}"), float(f"{value / 10:.6g}")


def _statement(tree: ast.Module, node: ast.AST) -> ast.stmt:
    """Return the innermost statement that `node` is part of."""
    statements = [part for part in ast.walk(tree) if isinstance(part, ast.stmt)]
    around = [statement for statement in statements if node in ast.walk(statement)]
    # A walk comes to the outer ones first.
    return around[-1]


def _first_line(node: ast.AST) -> str:
    """Return how a node is written; of a loop or an `if`, its head alone."""
    text = ast.unparse(ast.fix_missing_locations(node))
    return text.splitlines()[0]


class _Replace(ast.NodeTransformer):
    """Puts a node in the place of another one."""

    def __init__(self, target: ast.AST, replacement: ast.AST) -> None:
        self._target = target
        self._replacement = replacement

    def visit(self, node: ast.AST) -> Any:
        if node is self._target:
            return self._replacement
        return self.generic_visit(node)


def _noticed_in_silence(mutant: Mutant, session: Session, solution: Mapping[str, Any]) -> bool:
    """Tell whether a test notices a mutant; what tests print of it is about nobody's work."""
    with (
        Path(os.devnull).open("w", encoding="utf-8") as nowhere,
        redirect_stdout(nowhere),
        redirect_stderr(nowhere),
    ):
        return _noticed(mutant, session, solution)


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
    # Its own function's tests first: they are the likeliest to notice it.
    tests = session.tests_of(mutant.exercise)
    own = [test for test in tests if test.function == mutant.function]
    others = [test for test in tests if test.function != mutant.function]
    reference = LocalStudent(solution)
    return any(_fails(test, session, student, reference) for test in (*own, *others))


def _fails(test: HiddenTest, session: Session, student: object, reference: object) -> bool:
    """Tell whether a test fails; one that does not end in time does."""
    with _time_limit():
        ending = session.run(test, student, reference)
        return ending.error is not None


@contextmanager
def _time_limit() -> Iterator[None]:
    """Raise TimeoutError in what runs too long: the mutant is in this process, which nothing can end."""

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
