"""What students see of failures, as their course decided: all, the sentence of each test, or nothing yet."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any, Self

import msgspec

from autograder.build.translations import ENGLISH, spoken_language
from autograder.course import Course
from autograder.record.report import Outcome, Report, TestResult
from autograder.settings.reading import read_course_settings
from autograder.settings.records import Shown
from layerlab.words import Language

NOT_SHOWN = "Which tests hold is not shown."
NOT_YET = "Which tests hold is not shown yet."


def _english(_code: str | None) -> Language:
    return Language(ENGLISH, {})


@dataclass(frozen=True)
class Showing:
    """How much of a report a student sees, and in which language.

    Attributes:
        shown: how much of it.
        note: says what is left out.
        title: of which course it is.
        tongue: gives a language that its notebooks name, or the course's own where they name none that is known.
    """

    shown: Shown = Shown.ALL
    note: str | None = None
    title: str | None = None
    tongue: Callable[[str | None], Language] = _english

    @classmethod
    def of(cls, course: Course, assignment: str, now: datetime) -> Self:
        """Return how much is shown of an assignment at a moment.

        Raises:
            SettingsError: the course's file breaks a rule.
            CatalogueError: a catalogue of its language cannot be read.
        """
        settings = read_course_settings(course)
        shown = settings.shown(assignment, now)
        tongue = partial(spoken_language, course, assignment)
        tongue(None)  # a catalogue that cannot be read is told before anything is graded
        if shown is not Shown.NOTHING:
            return cls(shown, title=settings.title, tongue=tongue)
        is_for_good = settings.failures.shown is Shown.NOTHING
        note = NOT_SHOWN if is_for_good else NOT_YET
        return cls(shown, note, settings.title, tongue)

    def of_report(self, report: Report) -> Report:
        """Return the report with what is shown of it; points stay."""
        if self.shown is Shown.ALL:
            return report
        tests = tuple(map(_sentence_alone, report.tests)) if self.shown is Shown.SENTENCE else ()
        functions = tuple(
            msgspec.structs.replace(function, diagnoses=()) for function in report.functions
        )
        return msgspec.structs.replace(report, tests=tests, functions=functions)


def named_language(notebooks: Iterable[Any]) -> str | None:
    """Return the language that notebooks name in their metadata, if they agree on one."""
    named = set()
    for notebook in notebooks:
        metadata = notebook.get("metadata") if isinstance(notebook, Mapping) else None
        ours = metadata.get("layerlab") if isinstance(metadata, Mapping) else None
        named.add(ours.get("language") if isinstance(ours, Mapping) else None)
    only = named.pop() if len(named) == 1 else None
    return only if isinstance(only, str) else None


ALL = Showing()


def _sentence_alone(test: TestResult) -> TestResult:
    """Return a test with nothing but its sentence and how it ended."""
    if test.outcome is Outcome.PASSED:
        return test
    return msgspec.structs.replace(
        test, hint=None, more_hints=(), call=None, reproduced=None, message=None, detail=None
    )
