"""What students see of failures, as their course decided: all, the sentence of each test, or nothing yet."""

from dataclasses import dataclass
from datetime import datetime
from typing import Self

import msgspec

from autograder.course import Course
from autograder.record.report import Outcome, Report, TestResult
from autograder.settings.reading import read_course_settings
from autograder.settings.records import Shown

NOT_SHOWN = "Which tests hold is not shown."
NOT_YET = "Which tests hold is not shown yet."


@dataclass(frozen=True)
class Showing:
    """How much of a report a student sees; `note` says what is left out, and `title` of which course it is."""

    shown: Shown = Shown.ALL
    note: str | None = None
    title: str | None = None

    @classmethod
    def of(cls, course: Course, assignment: str, now: datetime) -> Self:
        """Return how much is shown of an assignment at a moment.

        Raises:
            SettingsError: the course's file breaks a rule.
        """
        settings = read_course_settings(course)
        shown = settings.shown(assignment, now)
        if shown is not Shown.NOTHING:
            return cls(shown, title=settings.title)
        is_for_good = settings.failures.shown is Shown.NOTHING
        return cls(shown, NOT_SHOWN if is_for_good else NOT_YET, settings.title)

    def of_report(self, report: Report) -> Report:
        """Return the report with what is shown of it; points stay."""
        if self.shown is Shown.ALL:
            return report
        tests = tuple(map(_sentence_alone, report.tests)) if self.shown is Shown.SENTENCE else ()
        functions = tuple(
            msgspec.structs.replace(function, diagnoses=()) for function in report.functions
        )
        return msgspec.structs.replace(report, tests=tests, functions=functions)


ALL = Showing()


def _sentence_alone(test: TestResult) -> TestResult:
    """Return a test with nothing but its sentence and how it ended."""
    if test.outcome is Outcome.PASSED:
        return test
    return msgspec.structs.replace(
        test, hint=None, more_hints=(), call=None, reproduced=None, message=None, detail=None
    )
