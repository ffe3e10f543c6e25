"""What an exercise that was taken proves: its own solutions are handed in, in the sandbox, and so is nothing.

By then its tests stand where hidden tests stand, and are run as hidden tests are.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from autograder.build.pipeline import build
from autograder.course import Course
from autograder.crews.crew import Setup
from autograder.crews.pool import grade_class
from autograder.errors import CourseError
from autograder.judging.bounds import limits_of
from autograder.judging.engine import GradedSubmission
from autograder.proof.cases import SOLUTION, UNTOUCHED, Cases
from autograder.record.problems import is_graders_fault
from autograder.record.report import Outcome
from autograder.sandbox import best_sandbox_level

_RAISES = "the solution raises"
_LINE = re.compile(r"/(?P<exercise>[a-z]\w*)\.py:(?P<line>\d+): (?P<text>.*)", re.DOTALL)


@dataclass(frozen=True)
class TrialRun:
    """How an assignment fared.

    Attributes:
        earned: what its solutions earn by tests.
        empty: what the untouched notebooks earn.
        failing: what the solutions fail, by exercise and answer, with the reason.
        raising: lines of exercises at which a cell raises, with what.
        passed_empty: the tests that the untouched notebooks pass.
        trouble: why it could not be tried; empty if it could.
    """

    earned: float = 0.0
    empty: float = 0.0
    failing: dict[tuple[str, str], str] = field(default_factory=dict)
    raising: dict[tuple[str, int], str] = field(default_factory=dict)
    passed_empty: tuple[str, ...] = ()
    trouble: str = ""


def tried(course: Course, assignment: str) -> TrialRun:
    """Build an assignment, and grade its solutions and its untouched release in the sandbox."""
    try:
        for _ in build(course, (assignment,)):
            pass
        level = best_sandbox_level("auto")
        setup = Setup(course, assignment, level, limits_of(course))
        graded = dict(_graded(setup))
    except CourseError as error:
        match = _LINE.search(str(error))
        if match is not None:
            return TrialRun(raising={(match["exercise"], int(match["line"])): match["text"]})
        return TrialRun(trouble=str(error))
    solved, untouched = graded[SOLUTION].report, graded[UNTOUCHED].report
    failing: dict[tuple[str, str], str] = {}
    raising: dict[tuple[str, int], str] = {}
    for test in solved.tests:
        if test.outcome is Outcome.PASSED:
            continue
        why = (test.detail or test.message or str(test.outcome)).strip()
        match = _LINE.search(why)
        if match is not None and _RAISES in why:
            raising[match["exercise"], int(match["line"])] = match["text"]
        last = why.splitlines()[-1][:160]
        failing.setdefault((test.exercise, test.function), f"its own solution fails: {last}")
    passed = []
    for test in untouched.tests:
        if test.detail and is_graders_fault(untouched):
            failing.setdefault(
                (test.exercise, test.function),
                f"its tests break on an empty notebook: {test.detail.splitlines()[-1][:160]}",
            )
        elif test.outcome is Outcome.PASSED:
            passed.append(test.id)
    return TrialRun(solved.earned, untouched.earned, failing, raising, tuple(passed))


def _graded(setup: Setup) -> Iterator[tuple[str, GradedSubmission]]:
    cases = Cases(setup.course, setup.assignment)
    with TemporaryDirectory(prefix="layerlab-adopt-") as folder:
        handed = cases.hand_in(Path(folder))
        for graded in grade_class(setup, handed, jobs=1):
            yield graded.report.student, graded
