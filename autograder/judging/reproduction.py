"""A hidden failure as code: the same test under a public seed, which the submission fails as well.

What is shown is made of the solution's run of that test, so no number in it is the submission's choice, and none of it
follows from the course secret. Numbers that are the same under the secret and under a public seed, such as those of a
file of known outputs, are the test's own: a test that gives them is not shown.
"""

import zlib
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

import msgspec
import numpy as np

from autograder.judging.attempt import Attempt
from autograder.judging.calls import Recorder, calls_of
from autograder.judging.extent import Extent
from autograder.judging.session import Ending, HiddenTest, Session
from autograder.judging.solutions import Namespace
from autograder.judging.standard import Standard
from autograder.record.report import Outcome, TestResult
from autograder.roles import FUNCTION
from layerlab.expect.call_log import CallLog, Calls
from layerlab.expect.findings import CheckFailed
from layerlab.expect.student import LocalStudent, NotAttempted, StudentError

SEEDS = 3  # that are tried until one fails as well

_WRONG = (Outcome.FAILED, Outcome.ERROR)

RunStudent = Callable[[np.random.Generator], tuple[Ending, int]]


class LoggedStudent(LocalStudent):
    """The solutions, with their calls kept."""

    def __init__(self, namespace: Namespace) -> None:
        super().__init__(namespace)
        self._log = CallLog(namespace)

    def __getattr__(self, name: str) -> Callable[..., Any]:
        return partial(self._logged, name, super().__getattr__(name))

    def _logged(
        self, name: str, function: Callable[..., Any], *args: object, **options: object
    ) -> object:
        made = self._log.made(name, args, options)
        result = None
        try:
            result = function(*args, **options)
        finally:
            self._log.ended(made, result)
        return result


class Reproductions:
    """Finds the code for failures of one exercise's tests.

    Args:
        session: the tests.
        solutions: the functions that are right.
    """

    def __init__(self, session: Session, solutions: Namespace) -> None:
        self._session = session
        self._solutions = solutions

    def of(self, test: HiddenTest, run: RunStudent) -> str | None:
        """Return the failing call of a test as code, with what is expected of it; None if that cannot be had.

        Args:
            test: one that the submission failed.
            run: runs it against the submission with other random numbers, and says how it ended and how often its
                function was called by then.
        """
        secret = self._logged(test, self._session.rng(test))
        for number in range(SEEDS):
            seed = public_seed(test, number)
            ending, count = run(np.random.default_rng(seed))
            if not _is_wrong(ending) or not count:
                continue
            log = self._logged(test, np.random.default_rng(seed))
            calls = log.until(test.function, count)
            if _has_own_numbers(calls, secret.given):
                return None
            return log.code(calls, _expected(ending, log))
        return None

    def _logged(self, test: HiddenTest, rng: np.random.Generator) -> CallLog:
        student = LoggedStudent(self._solutions)
        self._session.run(test, student, LocalStudent(self._solutions), rng=rng)
        return log_of(student)


def with_reproductions(
    results: Sequence[TestResult], attempt: Attempt, standard: Standard, extent: Extent
) -> Iterator[TestResult]:
    """Yield the results of an attempt, those that are wrong with code that fails alike, where that can be had.

    All tests have been run by then: what is run besides them must not leave its traces in any.

    Args:
        results: of one exercise.
        attempt: the notebook.
        standard: the tests, and what is right.
        extent: until when.
    """
    reproductions = Reproductions(standard.session, standard.solutions)
    for result in results:
        is_late = attempt.given_up or extent.is_over
        # Of a class or a value there is no single call to be copied.
        is_call = standard.roles.of(result.function).kind == FUNCTION
        if result.outcome not in _WRONG or is_late or not is_call:
            yield result
            continue
        test = standard.test(result.id)
        code = reproductions.of(test, partial(_run_again, test, attempt, standard))
        yield msgspec.structs.replace(result, reproduced=code)


def _run_again(
    test: HiddenTest, attempt: Attempt, standard: Standard, rng: np.random.Generator
) -> tuple[Ending, int]:
    """Run a test with other numbers; return how it ended, and how often its function was called by then."""
    recorder = Recorder(standard.roles)
    student = attempt.student(recorder, standard.roles.cache_of)
    ending = standard.session.run(test, student, standard.reference, rng=rng)
    return ending, len(calls_of(test.function, recorder.calls))


def log_of(student: LoggedStudent) -> CallLog:
    """Return the calls of a student; no method of it, since each name is a function's."""
    return student._log  # noqa: SLF001  # of this module


def public_seed(test: HiddenTest, number: int) -> int:
    """Return a seed that anybody can compute, and that says nothing of the course secret."""
    return zlib.crc32(f"public {number} {test.id}".encode())


def _is_wrong(ending: Ending) -> bool:
    if isinstance(ending.error, NotAttempted):
        return False
    return isinstance(ending.error, CheckFailed | StudentError)


def _has_own_numbers(calls: Calls, secret: list[object]) -> bool:
    """Tell whether a call was given numbers that are no random ones: the secret does not change them."""
    hidden = [_digest(array) for array in _arrays(secret)]
    shown = (array for call, _ in calls for array in _arrays([*call.args, *call.options.values()]))
    return any(_digest(array) in hidden for array in shown)


def _arrays(values: list[object]) -> Iterator[np.ndarray]:
    """Yield the arrays that hold more than one number over and over, those in configs and caches among them."""
    for value in values:
        if type(value) is np.ndarray and value.size > 1 and (value != value.flat[0]).any():
            yield value
        elif isinstance(value, tuple | list):
            yield from _arrays(list(value))
        elif isinstance(value, dict):
            yield from _arrays(list(value.values()))


def _digest(array: np.ndarray) -> tuple[tuple[int, ...], bytes]:
    return array.shape, array.tobytes()


def _expected(ending: Ending, log: CallLog) -> tuple[str, object]:
    """Return what was expected, if it is a result of the solution's: a test may expect a student's own one again."""
    if not isinstance(ending.error, CheckFailed):
        return "", None
    finding = ending.error.finding
    expected = finding.expected
    if not isinstance(expected, np.ndarray):
        return "", None
    for result in log.results():
        if isinstance(result, np.ndarray | float) and np.shape(result) == expected.shape:
            numbers = np.asarray(result)
            if np.allclose(numbers, expected, rtol=1e-9, atol=0.0):
                return finding.what, numbers
    return "", None
