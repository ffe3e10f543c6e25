"""Tests that were wrong: what becomes of their points in a report, once the course says so."""

import math
from collections.abc import Iterator, Sequence

import msgspec

from autograder.record.report import FunctionResult, Report, TestResult
from autograder.settings.records import Points, Void


def is_meant(void: Void, test_id: str) -> bool:
    """Tell whether a void means a test: by its whole id, or by the end of it that people write.

    `TestRelu::test_shape` means `test_relu.py::TestRelu::test_shape`.
    """
    return test_id == void.test or test_id.endswith(f"::{void.test}")


def with_voids(report: Report, voids: Sequence[Void]) -> Report:
    """Return a report in which voided tests earn everybody their points, or are worth none."""
    if not voids:
        return report
    tests = tuple(_voided(test, voids) for test in report.tests)
    if tests == report.tests:
        return report
    functions = tuple(_summed(function, tests) for function in report.functions)
    return msgspec.structs.replace(report, tests=tests, functions=functions)


def _voided(test: TestResult, voids: Sequence[Void]) -> TestResult:
    void = next((void for void in voids if is_meant(void, test.id)), None)
    if void is None:
        return test
    points = test.points if void.points is Points.ALL else 0.0
    return msgspec.structs.replace(test, points=points, earned=points, voided=void.reason)


def _summed(function: FunctionResult, tests: Sequence[TestResult]) -> FunctionResult:
    own = tuple(_of(function, tests))
    if not any(test.voided for test in own):
        return function
    return msgspec.structs.replace(
        function,
        points=math.fsum(test.points for test in own),
        earned=math.fsum(test.earned for test in own),
    )


def _of(function: FunctionResult, tests: Sequence[TestResult]) -> Iterator[TestResult]:
    for test in tests:
        if (test.exercise, test.function) == (function.exercise, function.function):
            yield test
