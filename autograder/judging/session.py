"""Hidden tests, collected once per process by pytest and run again for each submission.

pytest has no public way to run an item twice; the private one is kept in this module.
"""

import contextlib
import io
import os
import sys
import time
import traceback
import warnings
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from autograder.build.scores import test_class
from autograder.course import Course, derive
from autograder.errors import CourseError
from autograder.sandbox import SandboxError

_PLUGINS_OFF = (
    *("terminal", "capture", "logging", "warnings", "cacheprovider", "junitxml", "pastebin"),
    *("stepwise", "faulthandler", "unraisableexception", "threadexception", "doctest", "unittest"),
)
_FOREIGN = ("PYTEST_ADDOPTS", "PYTEST_PLUGINS")


@dataclass(frozen=True)
class HiddenTest:
    """One hidden test: what it is called, whom it judges, what it is worth and what it says."""

    id: str
    exercise: str
    function: str
    sentence: str
    points: float
    hint: str | None


@dataclass(frozen=True)
class Ending:
    """How a run of a test ended: what it raised, or None if it ran to its end."""

    error: BaseException | None
    seconds: float
    where: str = ""


class _Fixtures:
    """The plugin that gives tests their student, reference and rng."""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}
        self.items: list[Any] = []
        self.complaints: list[str] = []

    @pytest.fixture
    def student(self) -> Any:
        """Return the submission's functions."""
        return self.values["student"]

    @pytest.fixture
    def reference(self) -> Any:
        """Return the trusted solutions."""
        return self.values["reference"]

    @pytest.fixture
    def rng(self) -> Any:
        """Return a generator that only the course secret and the test's name determine."""
        return self.values["rng"]

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Keep the tests."""
        self.items = list(session.items)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Keep what went wrong while collecting."""
        if report.failed:
            self.complaints.append(report.longreprtext)


class Session:
    """The tests of one assignment.

    Args:
        folder: where the files `test_<exercise>.py` lie.
        functions: those of each exercise.
        seed: gives each test's rng its seed.
        graded: whether each test must be worth points; public tests are not.

    Raises:
        CourseError: a test file is missing, broken or holds a test without points.
    """

    def __init__(
        self,
        folder: Path,
        functions: Mapping[str, Sequence[str]],
        seed: Callable[[str], int],
        *,
        graded: bool = True,
    ) -> None:
        self._seed = seed
        self._fixtures = _Fixtures()
        paths = [folder / f"test_{exercise}.py" for exercise in functions]
        for path in paths:
            if not path.is_file():
                msg = f"{path}: no such file; every exercise needs tests of that name"
                raise CourseError(msg)
        _collect(folder, paths, self._fixtures)
        self._items = dict(_described(self._fixtures.items, functions, graded=graded))
        self._by_test = {test.id: item for test, item in self._items.items()}

    @property
    def tests(self) -> tuple[HiddenTest, ...]:
        """All tests, in the order of their files."""
        return tuple(self._items)

    def tests_of(self, exercise: str) -> tuple[HiddenTest, ...]:
        """Return the tests of one exercise, in order."""
        return tuple(test for test in self._items if test.exercise == exercise)

    def rng(self, test: HiddenTest) -> np.random.Generator:
        """Return the generator that `test` draws from, in its first state."""
        return np.random.default_rng(self._seed(test.id))

    def method(self, test: HiddenTest) -> Callable[..., None]:
        """Return what `test` runs, to be called with the fixtures that its parameters name."""
        item = self._by_test[test.id]
        method: Callable[..., None] = getattr(item.cls(), item.function.__name__)
        return method

    def run(self, test: HiddenTest, student: object, reference: object) -> Ending:
        """Run `test` once.

        Raises:
            SandboxError: the sandbox itself failed, which says nothing about the submission.
            KeyboardInterrupt: somebody wants to stop.
        """
        item = self._by_test[test.id]
        given = {"student": student, "reference": reference, "rng": self.rng(test)}
        self._fixtures.values = given
        start = time.perf_counter()
        error = _run_item(item, given)
        seconds = time.perf_counter() - start
        self._fixtures.values = {}
        if isinstance(error, KeyboardInterrupt | SandboxError):
            raise error
        return Ending(error, seconds, _place(error, item.path))


def hidden_session(
    course: Course, assignment: str, functions: Mapping[str, Sequence[str]]
) -> Session:
    """Collect the hidden tests of `assignment`; what they draw follows from the course secret.

    Raises:
        CourseError: a test file is missing, broken or holds a test without points.
    """
    secret = course.secret()
    return Session(
        course.hidden / assignment, functions, lambda name: derive(secret, "rng", assignment, name)
    )


def public_session(
    course: Course, assignment: str, functions: Mapping[str, Sequence[str]]
) -> Session:
    """Collect the public tests of `assignment`.

    Raises:
        CourseError: a test file is missing or broken.
    """
    folder = course.solutions / assignment / "tests"
    return Session(folder, functions, lambda name: zlib.crc32(name.encode()), graded=False)


def _run_item(item: Any, given: Mapping[str, object]) -> BaseException | None:
    """Set up, run and tear down; return what was raised. Student code runs elsewhere, not in here.

    `given` fills the test's arguments as the fixtures of these names would, without their detours; the
    class and the module stay set up for the next test.
    """
    item._initrequest()  # noqa: SLF001  # pytest has no public way to run an item once more
    item.funcargs |= {name: given[name] for name in item.fixturenames if name in given}
    state = item.session._setupstate  # noqa: SLF001  # see above
    stays = None
    try:
        state.teardown_exact(item)
        state.setup(item)
        stays = item.parent
        with warnings.catch_warnings():
            # numpy's, on what a submission returned: the test judges that, nobody has to read it
            warnings.simplefilter("ignore")
            item.runtest()
    except BaseException as error:  # noqa: BLE001  # pytest's skip and fail are no Exceptions
        return error
    finally:
        state.teardown_exact(stays)
    return None


def _collect(root: Path, files: Sequence[Path], fixtures: _Fixtures) -> None:
    options = [
        f"--rootdir={root}",
        "-c",
        os.devnull,
        "--noconftest",
        "--assert=plain",
        "--collect-only",
    ]
    options += ["--import-mode=importlib", "--disable-plugin-autoload"]
    for name in _PLUGINS_OFF:
        options += ["-p", f"no:{name}"]
    names = [path.stem for path in files]
    with (
        _no_foreign_options(),
        _names_freed(names),
        contextlib.redirect_stderr(io.StringIO()) as said,
    ):
        code = pytest.main([*options, *map(str, files)], plugins=[fixtures])
    if fixtures.complaints or code != pytest.ExitCode.OK:
        why = "\n".join(fixtures.complaints) or said.getvalue() or f"pytest says {code!r}"
        msg = f"{root}: the tests cannot be collected; mend them:\n{why}"
        raise CourseError(msg)


@contextlib.contextmanager
def _names_freed(names: Sequence[str]) -> Iterator[None]:
    """Keep test files of the same name, of another folder, from being taken for these."""
    kept = {name: sys.modules.pop(name) for name in names if name in sys.modules}
    try:
        yield
    finally:
        for name in names:
            sys.modules.pop(name, None)
        sys.modules.update(kept)


@contextlib.contextmanager
def _no_foreign_options() -> Iterator[None]:
    kept = {name: os.environ.pop(name) for name in _FOREIGN if name in os.environ}
    try:
        yield
    finally:
        os.environ.update(kept)


def _described(
    items: Sequence[Any], functions: Mapping[str, Sequence[str]], *, graded: bool
) -> Iterator[tuple[HiddenTest, Any]]:
    classes = {
        (exercise, test_class(name)): name
        for exercise, names in functions.items()
        for name in names
    }
    for item in items:
        path = Path(item.path)
        exercise = path.stem.removeprefix("test_")
        class_name = item.cls.__name__ if item.cls else ""
        function = classes.get((exercise, class_name))
        sentence = (item.function.__doc__ or "").strip()
        points = getattr(item.function, "points", None if graded else 0.0)
        where = f"{path}: {class_name or 'no class'}, {item.name}"
        if function is None:
            msg = f"{where}: it tests no function of {exercise}; put it into the class of one"
            raise CourseError(msg)
        if points is None or not sentence:
            msg = (
                f"{where}: a test needs a docstring of one sentence, and a hidden one @points(...)"
            )
            raise CourseError(msg)
        hint = getattr(item.function, "hint", None)
        test_id = f"{path.name}::{class_name}::{item.name}"
        sentence = " ".join(sentence.split())
        yield HiddenTest(test_id, exercise, function, sentence, float(points), hint), item


def _place(error: BaseException | None, path: Path) -> str:
    """Return the line of the test file in which `error` passed, for the instructor."""
    if error is None:
        return ""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [frame.lineno for frame in frames if frame.filename == str(path)]
    return f"{path.name}:{lines[0]}" if lines else path.name


def forget_modules(folder: Path) -> None:
    """Let hidden tests that were edited be imported anew; pytest keeps what it imported once."""
    for name, module in list(sys.modules.items()):
        file = getattr(module, "__file__", None)
        if file is not None and Path(file).is_relative_to(folder):
            del sys.modules[name]
