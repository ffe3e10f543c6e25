"""Hidden tests, read once per process and called again for each submission.

A hidden test is a method that is called with what its parameters name: `student`, `reference`, `rng`. The same
file runs under plain pytest for whoever debugs it, but grading needs no pytest: its text says which tests there
are and what they are worth (`autograder.build.suite`), its module holds the methods.
"""

import inspect
import sys
import time
import traceback
import warnings
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import TextIO

import numpy as np

from autograder.build.errors import ParseError
from autograder.build.suite import ReadClass, read_suite
from autograder.build.suite_rules import HIDDEN, PUBLIC, Kind
from autograder.course import Course, derive
from autograder.errors import CourseError
from autograder.judging.cases import Case, cases_of
from autograder.judging.throwaway import thrown_away
from autograder.sandbox import SandboxError
from layerlab.expect.points import hints_of
from layerlab.expect.rounding import Compared, noting


@dataclass(frozen=True)
class HiddenTest:
    """One hidden test: what it is called, whom it judges, what it is worth and what it says."""

    id: str
    exercise: str
    function: str
    sentence: str
    points: float
    hint: str | None
    more_hints: tuple[str, ...] = ()


@dataclass(frozen=True)
class Ending:
    """How a run of a test ended: what it raised, or None if it ran to its end."""

    error: BaseException | None
    seconds: float
    where: str = ""
    compared: Sequence[Compared] = ()


@dataclass(frozen=True)
class _Method:
    """Where a test is: a method of a class, with the arguments of its case."""

    path: Path
    group: type
    name: str
    case: Case

    def bound(self) -> Callable[..., None]:
        """Return the method of an instance of its own: a test leaves nothing to the next one."""
        method: Callable[..., None] = getattr(self.group(), self.name)
        return method

    @cached_property
    def wanted(self) -> frozenset[str]:
        """What it is called with, by the names of its parameters."""
        return frozenset(inspect.signature(getattr(self.group, self.name)).parameters)


class Session:
    """The tests of one assignment.

    Args:
        folder: where the files `test_<exercise>.py` lie.
        functions: those of each exercise.
        seed: gives each test's rng its seed.
        kind: whether its tests are hidden or public.
        beside: the folder whose `data/` tests and solutions read, by default that of the tests.

    Raises:
        CourseError: a test file is missing, broken or holds a test without points.
    """

    def __init__(
        self,
        folder: Path,
        functions: Mapping[str, Sequence[str]],
        seed: Callable[[str], int],
        kind: Kind = HIDDEN,
        beside: Path | None = None,
    ) -> None:
        self._seed = seed
        self._beside = beside or folder
        self._methods: dict[HiddenTest, _Method] = {}
        for exercise, names in functions.items():
            path = folder / f"test_{exercise}.py"
            if not path.is_file():
                msg = f"{path}: no such file; every exercise needs tests of that name"
                raise CourseError(msg)
            self._methods |= _read(path, exercise, names, kind)

    @property
    def tests(self) -> tuple[HiddenTest, ...]:
        """All tests, in the order of their files."""
        return tuple(self._methods)

    def tests_of(self, exercise: str) -> tuple[HiddenTest, ...]:
        """Return the tests of one exercise, in order."""
        return tuple(test for test in self._methods if test.exercise == exercise)

    def rng(self, test: HiddenTest) -> np.random.Generator:
        """Return the generator that `test` draws from, in its first state."""
        return np.random.default_rng(self._seed(test.id))

    def method(self, test: HiddenTest) -> Callable[..., None]:
        """Return what `test` runs, to be called with the fixtures that its parameters name."""
        return self._methods[test].bound()

    def run(
        self,
        test: HiddenTest,
        student: object,
        reference: object,
        *,
        forgiving: bool = False,
        crediting: bool = True,
        rng: np.random.Generator | None = None,
    ) -> Ending:
        """Run `test` once.

        Args:
            test: which one.
            student: whose functions it is about.
            reference: the solutions.
            forgiving: for what float32 alone does to the right solution.
            crediting: whether it matters what wrong gradients deserve credit for, which takes further calls.
            rng: what it draws from; its own unless given.

        Raises:
            SandboxError: the sandbox itself failed, which says nothing about the submission.
            KeyboardInterrupt: somebody wants to stop.
        """
        method = self._methods[test]
        drawn_from = self.rng(test) if rng is None else rng
        fixtures = {"student": student, "reference": reference, "rng": drawn_from}
        with (
            thrown_away(self._beside),
            noting(forgiving=forgiving, crediting=crediting) as notes,
        ):
            start = time.perf_counter()
            error = _raised_by(method, fixtures)
            seconds = time.perf_counter() - start
        if isinstance(error, KeyboardInterrupt | SandboxError):
            raise error
        return Ending(error, seconds, _place(error, method.path), notes.compared)


def hidden_session(
    course: Course, assignment: str, functions: Mapping[str, Sequence[str]]
) -> Session:
    """Read the hidden tests of `assignment`; what they draw follows from the course secret.

    Raises:
        CourseError: a test file is missing, broken or holds a test without points.
    """
    secret = course.secret()

    def seed(test_id: str) -> int:
        return derive(secret, "rng", assignment, test_id)

    beside = course.solutions / assignment
    return Session(course.hidden / assignment, functions, seed, beside=beside)


def public_session(
    course: Course, assignment: str, functions: Mapping[str, Sequence[str]]
) -> Session:
    """Read the public tests of `assignment`.

    Raises:
        CourseError: a test file is missing or broken.
    """

    def seed(test_id: str) -> int:
        return zlib.crc32(test_id.encode())

    beside = course.solutions / assignment
    return Session(beside / "tests", functions, seed, PUBLIC, beside)


def _raised_by(method: _Method, fixtures: Mapping[str, object]) -> BaseException | None:
    """Call a test; return what was raised. Student code runs elsewhere, not in here."""
    try:
        call = method.bound()
        given = {**fixtures, **method.case.arguments}
        with warnings.catch_warnings(), _aside():
            # numpy's, on what a submission returned: the test judges that, nobody has to read it
            warnings.simplefilter("ignore")
            call(**{name: given[name] for name in method.wanted if name in given})
    except BaseException as error:  # noqa: BLE001  # pytest's skip and fail are no Exceptions
        return error
    return None


def _aside() -> redirect_stdout[TextIO]:
    """Send to stderr what tests and solutions print: it is no part of what a command says, which may be JSON."""
    return redirect_stdout(sys.stderr)


def _read(
    path: Path, exercise: str, functions: Sequence[str], kind: Kind
) -> dict[HiddenTest, _Method]:
    """Return the tests of one file.

    Raises:
        CourseError: the text breaks a rule, or running it raises.
    """
    try:
        suite = read_suite(path, functions, kind)
    except ParseError as error:
        msg = f"{error}; until that is mended the tests of {exercise} cannot be collected"
        raise CourseError(msg) from error
    module = _import(path)
    found: dict[HiddenTest, _Method] = {}
    for group in suite:
        found |= _tests_of_class(group, path, exercise, getattr(module, group.name))
    return found


def _tests_of_class(
    read: ReadClass, path: Path, exercise: str, group: type
) -> Iterator[tuple[HiddenTest, _Method]]:
    """Yield the tests of a class, each case of a parametrized one by itself."""
    for test in read.tests:
        function = getattr(group, test.name)
        sentence = " ".join((function.__doc__ or "").split())
        hints = hints_of(function)
        for case in cases_of(group, function):
            name = test.name + case.suffix
            described = HiddenTest(
                id=f"{path.name}::{read.name}::{name}",
                exercise=exercise,
                function=read.function,
                sentence=sentence,
                points=test.points,
                hint=next(iter(hints), None),
                more_hints=hints[1:],
            )
            yield described, _Method(path, group, test.name, case)


def _import(path: Path) -> ModuleType:
    """Run a file of tests as a module, anew each time: somebody may have edited it.

    Two courses, or two assignments, may have files of one name, so its folder is a part of the module's.

    Raises:
        CourseError: the file cannot be run.
    """
    module = ModuleType(f"{path.parent.name}.{path.stem}")
    module.__file__ = str(path)
    sys.modules[module.__name__] = module  # where dataclasses look up what their annotations mean
    try:
        code = compile(path.read_bytes(), str(path), "exec")
        with _aside():
            exec(code, vars(module))  # noqa: S102  # the instructor's own tests
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # whatever a file of the instructor's may raise
        why = "".join(traceback.format_exception_only(error)).strip()
        msg = f"{_place(error, path, path)}: the tests cannot be collected, since the file raises {why}"
        raise CourseError(msg) from error
    return module


def _place(error: BaseException | None, path: Path, named: object = None) -> str:
    """Return the line of the test file in which `error` passed, for the instructor."""
    if error is None:
        return ""
    name = str(named or path.name)
    frames = traceback.extract_tb(error.__traceback__)
    lines = [frame.lineno for frame in frames if frame.filename == str(path)]
    return f"{name}:{lines[0]}" if lines else name
