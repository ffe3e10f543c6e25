"""Tests that were wrong: what becomes of their points in a report, once the course says so."""

import math
from collections.abc import Sequence

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
    return with_tests(report, tuple(_voided(test, voids) for test in report.tests))


def with_tests(report: Report, tests: tuple[TestResult, ...]) -> Report:
    """Return a report with other results of its tests, in their order; each function of one that changed is summed anew."""
    changed = {
        whose(after) for before, after in zip(report.tests, tests, strict=True) if before != after
    }
    if not changed:
        return report
    functions = tuple(
        _summed(function, tests) if whose(function) in changed else function
        for function in report.functions
    )
    return msgspec.structs.replace(report, tests=tests, functions=functions)


def whose(result: TestResult | FunctionResult) -> tuple[str, str]:
    """Return the exercise and the function that a result is of."""
    return result.exercise, result.function


def _voided(test: TestResult, voids: Sequence[Void]) -> TestResult:
    void = next((void for void in voids if is_meant(void, test.id)), None)
    if void is None:
        return test
    points = test.points if void.points is Points.ALL else 0.0
    return msgspec.structs.replace(test, points=points, earned=points, voided=void.reason)


def _summed(function: FunctionResult, tests: Sequence[TestResult]) -> FunctionResult:
    own = [test for test in tests if whose(test) == whose(function)]
    return msgspec.structs.replace(
        function,
        points=math.fsum(test.points for test in own),
        earned=round(math.fsum(test.earned for test in own), 4),
    )
