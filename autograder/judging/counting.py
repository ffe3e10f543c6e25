"""How tests count: what a course's policy makes of the points that they earned."""

from collections.abc import Sequence

import msgspec

from autograder.judging.voids import whose, with_tests, with_voids
from autograder.record.report import Report, TestResult
from autograder.settings.records import PointsSettings, Void


def by_policy(report: Report, policy: PointsSettings, voids: Sequence[Void]) -> Report:
    """Return a report by the course's policy, and without the tests that were wrong.

    A voided test that gives everybody its points is one that holds; one that left the total asks for nothing.
    """
    if not policy.follow_through:
        report = with_tests(report, tuple(map(_without_credit, report.tests)))
    # In between: without its credit a test may still be voided, and what is voided never keeps a function from being whole.
    report = with_voids(report, voids)
    if policy.whole_functions:
        missed = {whose(test) for test in report.tests if test.earned < test.points}
        tests = tuple(_nothing(test) if whose(test) in missed else test for test in report.tests)
        report = with_tests(report, tests)
    return report


def _without_credit(test: TestResult) -> TestResult:
    """Take what a test earned by following through, and the sentence that says so."""
    if not test.follow_through:
        return test
    return msgspec.structs.replace(test, earned=0.0, follow_through=None)


def _nothing(test: TestResult) -> TestResult:
    """Take what a test earned; what a voided test gives to everybody stays."""
    return test if test.voided else msgspec.structs.replace(test, earned=0.0)
