"""How tests count: what a course's policy makes of the points that they earned."""

import math
from collections.abc import Sequence

import msgspec

from autograder.judging.voids import with_voids
from autograder.record.report import FunctionResult, Report, TestResult
from autograder.settings.records import PointsSettings, Void

_Function = tuple[str, str]


def by_policy(report: Report, policy: PointsSettings, voids: Sequence[Void]) -> Report:
    """Return a report by the course's policy, and without the tests that were wrong.

    A voided test that gives everybody its points is one that holds; one that left the total asks for nothing.
    """
    if not policy.follow_through:
        report = _changed(report, tuple(map(_without_credit, report.tests)))
    # In between: without its credit a test may still be voided, and what is voided never keeps a function from being whole.
    report = with_voids(report, voids)
    if policy.whole_functions:
        missed = {_function(test) for test in report.tests if test.earned < test.points}
        tests = tuple(
            _nothing(test) if _function(test) in missed else test for test in report.tests
        )
        report = _changed(report, tests)
    return report


def _without_credit(test: TestResult) -> TestResult:
    """Take what a test earned by following through, and the sentence that says so."""
    if not test.follow_through:
        return test
    return msgspec.structs.replace(test, earned=0.0, follow_through=None)


def _nothing(test: TestResult) -> TestResult:
    """Take what a test earned; what a voided test gives to everybody stays."""
    return test if test.voided else msgspec.structs.replace(test, earned=0.0)


def _changed(report: Report, tests: tuple[TestResult, ...]) -> Report:
    """Return a report with other results of its tests, and what its functions earn by them."""
    if tests == report.tests:
        return report
    functions = tuple(_summed(function, tests) for function in report.functions)
    return msgspec.structs.replace(report, tests=tests, functions=functions)


def _summed(function: FunctionResult, tests: Sequence[TestResult]) -> FunctionResult:
    own = [test for test in tests if _function(test) == (function.exercise, function.function)]
    # A function that no test was run of has none, and keeps what it has: nothing.
    if not own:
        return function
    return msgspec.structs.replace(
        function, earned=round(math.fsum(test.earned for test in own), 4)
    )


def _function(test: TestResult) -> _Function:
    return test.exercise, test.function
