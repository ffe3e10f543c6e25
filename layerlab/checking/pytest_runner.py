"""Runs public tests with pytest in this process, and leaves no trace of it.

No foreign plugin, no terminal, no capture, no cache, no configuration of a folder above: a student's
kernel is a guest house. The test modules leave `sys.modules` afterwards, so that a changed file is read
anew the next time.
"""

import inspect
import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from layerlab.card.card import Card
from layerlab.card.records import CardProblem, CardVerdict, Status
from layerlab.checking import fixtures
from layerlab.checking.explain import Explanation, explain
from layerlab.checking.kernel import stumbled
from layerlab.checking.public_tests import PublicTests, function_of
from layerlab.checking.running import doing
from layerlab.checking.watched_calls import Watch, WatchedStudent
from layerlab.expect.points import hints_of

PLUGINS_OFF = (
    "cacheprovider", "capture", "debugging", "doctest", "faulthandler", "junitxml", "logging",
    "pastebin", "setuponly", "setupplan", "stepwise", "terminal", "threadexception",
    "unraisableexception", "warnings",
)  # fmt: skip
OPTIONS = (
    "--disable-plugin-autoload",
    "--import-mode=importlib",
    f"-c{os.devnull}",
    *(f"-pno:{name}" for name in PLUGINS_OFF),
)
VARIABLES = ("PYTEST_ADDOPTS", "PYTEST_PLUGINS")
LAST_ERROR = ("last_exc", "last_type", "last_value", "last_traceback")
FRESH_TESTS = "Take a fresh copy of the folder tests/ from the release."


def run_tests(folder: Path, tests: Iterable[PublicTests], namespace: Mapping[str, Any]) -> Card:
    """Run some of a folder's tests against the functions in `namespace`."""
    wanted = tuple(tests)
    recorder = PublicTestsPlugin(Watch(namespace), wanted)
    paths = dict.fromkeys(_relative(test.path) for test in wanted)
    # Or pytest lists each folder above, and imports the conftest.py that lies in one.
    here = _relative(folder)
    with _no_trace(folder):
        pytest.main(
            [*OPTIONS, f"--rootdir={here}", f"--confcutdir={here}", *paths],
            plugins=[fixtures, recorder],
        )
    return recorder.card()


def _relative(path: Path) -> str:
    """Return a relative path: in names of folders above, pytest takes [ for a test's case and $ for a variable."""
    try:
        return os.path.relpath(path)
    except ValueError:  # on another drive of Windows
        return str(path)


class PublicTestsPlugin:
    """The pytest plugin that picks tests, gives them their `student` and keeps what becomes of them."""

    def __init__(self, watch: Watch, wanted: Sequence[PublicTests]) -> None:
        self._watch = watch
        self._wanted = wanted
        self._verdicts: dict[str, CardVerdict] = {}
        self._ended_badly: set[str] = set()
        self._problems: list[CardProblem] = []

    def card(self) -> Card:
        """Return the card of what was run."""
        if not self._verdicts and not self._problems:
            names = ", ".join(test.class_name for test in self._wanted)
            msg = f"The tests of {names} could not be started, or there are none."
            return Card(problems=(CardProblem(message=msg, remedy=FRESH_TESTS),))
        return Card(verdicts=tuple(self._verdicts.values()), problems=tuple(self._problems))

    def pytest_configure(self, config: pytest.Config) -> None:
        """Have the fixture `student` take this one."""
        config.stash[fixtures.STUDENT] = WatchedStudent(self._watch)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Keep that a test file cannot be read."""
        if not report.failed:
            return
        # Of pytest's report, "E   SyntaxError: invalid syntax" is the line that says why.
        lines = report.longreprtext.splitlines()
        reasons = [line[1:].strip() for line in lines if line[:1] == "E"]
        reason = reasons[-1] if reasons else "?"
        msg = f"The tests in {report.nodeid} cannot be read: {reason}."
        self._problems.append(CardProblem(message=msg, remedy=FRESH_TESTS))

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Keep the tests of the wanted functions, in the wanted order."""
        items[:] = [item for tests in self._wanted for item in items if _belongs(item, tests)]

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Keep what is to be run; each test is interrupted until it ends."""
        self._verdicts = {item.nodeid: _verdict(item, _INTERRUPTED) for item in session.items}

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Iterator[None]:
        """Let whoever looks at this check know what is running."""
        sentence = _sentence(item, getattr(item, "obj", None))
        self._watch.begin()
        with doing(f'{function_of(_class_name(item))} ("{sentence}")'):
            return (yield)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> pytest.TestReport:
        """Keep the verdict, and spare pytest the work of a report that nobody reads.

        pytest asks for a report after each phase of a test, and at the end of each subtest in it. A failing
        subtest does not end its test, which then comes to its end as if nothing had happened: so what went
        wrong first stays.
        """
        if call.excinfo is not None:
            self._went_wrong(item, call.excinfo.value)
        elif call.when == "call" and item.nodeid not in self._ended_badly:
            self._verdicts[item.nodeid] = _verdict(item, Explanation(status=Status.PASSED))
        return pytest.TestReport(
            nodeid=item.nodeid,
            location=item.location,
            keywords={},
            outcome="passed" if call.excinfo is None else "failed",
            longrepr=None,
            when=call.when,  # type: ignore[arg-type]  # the phases of a test, never of a collection
        )

    def _went_wrong(self, item: pytest.Item, error: BaseException) -> None:
        if item.nodeid not in self._ended_badly:
            self._ended_badly.add(item.nodeid)
            verdict = _verdict(item, explain(error, self._watch))
            self._verdicts[item.nodeid] = _with_call(verdict, self._watch)

    def pytest_internalerror(self, excinfo: pytest.ExceptionInfo[BaseException]) -> bool:
        """Keep that pytest stumbled, and have it print nothing."""
        self._problems.append(stumbled(excinfo.value))
        return True


_INTERRUPTED = Explanation(status=Status.INTERRUPTED, message="It was interrupted.")


def _belongs(item: pytest.Item, tests: PublicTests) -> bool:
    same_file = item.path.name == tests.path.name
    return same_file and _class_name(item) == tests.class_name


def _class_name(item: pytest.Item) -> str:
    """Return the name of a test's class; a function of its own has none."""
    group = getattr(item, "cls", None)
    return getattr(group, "__name__", "")


def _verdict(item: pytest.Item, explanation: Explanation) -> CardVerdict:
    function = getattr(item, "obj", None)
    # A test's hint is about a wrong result. To code that raises, its error says more.
    is_wrong = explanation.status is Status.FAILED
    hints = hints_of(function) if is_wrong else explanation.hints
    return CardVerdict(
        function=function_of(_class_name(item)),
        sentence=_sentence(item, function),
        status=explanation.status,
        message=explanation.message,
        hint=next(iter(hints), None),
        more_hints=hints[1:],
        finding=explanation.finding,
        place=explanation.place,
    )


def _with_call(verdict: CardVerdict, watch: Watch) -> CardVerdict:
    """Return the verdict with the call that failed: what raised was called last, what is wrong came of its function."""
    if verdict.status not in (Status.FAILED, Status.ERROR, Status.INTERRUPTED):
        return verdict
    function = verdict.function if verdict.status is Status.FAILED else None
    finding = verdict.finding
    expected = ("", None) if finding is None else (finding.what, finding.expected)
    return replace(verdict, call=watch.last_call(function), code=watch.code(function, expected))


def _sentence(item: pytest.Item, function: object) -> str:
    """Return the test's docstring up to an empty line, with the case if it has many."""
    text = inspect.getdoc(function)
    if not text:
        # `test_keeps_shape` without a docstring reads "keeps shape."
        words = item.name.removeprefix("test_").replace("_", " ")
        text = f"{words}."
    paragraph = text.split("\n\n")[0]
    sentence = " ".join(paragraph.split())
    # `test_shape[train]` is the case "train]", which gets its bracket back.
    case = item.name.partition("[")[2]
    return f"{sentence} [{case}" if case else sentence


@contextmanager
def _no_trace(folder: Path) -> Iterator[None]:
    """Put aside what would disturb pytest or what it would change, and bring all of it back."""
    # A student's module may be named like a test file, and would be taken for it.
    names = {path.stem for path in folder.glob("*.py")}
    aside = {name: sys.modules.pop(name) for name in names if name in sys.modules}
    # These would add options and plugins of other work.
    variables = {name: os.environ.pop(name) for name in VARIABLES if name in os.environ}
    # The student's own last error, for %debug; a failing test would take its place.
    last = {name: getattr(sys, name) for name in LAST_ERROR if hasattr(sys, name)}
    modules_before = set(sys.modules)
    bytecode = sys.dont_write_bytecode
    sys.dont_write_bytecode = True
    try:
        yield
    finally:
        sys.dont_write_bytecode = bytecode
        for name in set(sys.modules) - modules_before:
            file = getattr(sys.modules[name], "__file__", None)
            if file is not None and Path(file).is_relative_to(folder):
                del sys.modules[name]
        sys.modules.update(aside)
        for name in LAST_ERROR:
            vars(sys).pop(name, None)
        vars(sys).update(last)
        os.environ.update(variables)
