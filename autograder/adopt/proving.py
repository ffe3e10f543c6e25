"""What an exercise that was taken proves: its own solutions are handed in, in the sandbox, and so is nothing.

By then its tests stand where hidden tests stand, and are run as hidden tests are.
"""

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from autograder.build.pipeline import build
from autograder.build.suite_rules import methods_of
from autograder.course import Course
from autograder.crews.crew import Setup
from autograder.crews.pool import grade_class
from autograder.errors import CourseError
from autograder.judging.bounds import limits_of
from autograder.judging.graded import GradedSubmission
from autograder.proof.cases import SOLUTION, UNTOUCHED, Cases
from autograder.record.problems import is_graders_fault
from autograder.record.report import Outcome, Report
from autograder.sandbox import best_sandbox_level

# Exercise, test class and test.
TestName = tuple[str, str, str]
_BROKEN = re.compile(r"test_(?P<exercise>\w+)\.py:(?P<line>\d+): the test does not work")
# A test that nobody can repeat, in the words of `judging.faults`.
_STRAYED = re.compile(
    r"test_(?P<exercise>\w+)\.py::(?P<group>\w+)::(?P<test>\w+) does not ask the same"
)
_RAISES = "the solution raises"
_CELL = re.compile(r"(?P<exercise>\w+)\.ipynb, cell (?P<cell>\d+)")
_LINE = re.compile(r"/(?P<exercise>[a-z]\w*)\.py:(?P<line>\d+): (?P<text>.*)", re.DOTALL)


@dataclass(frozen=True)
class TrialRun:
    """How an assignment fared.

    Attributes:
        earned: what its solutions earn by tests.
        empty: what the untouched notebooks earn.
        failing: what the solutions fail, by exercise, test class and test, with the reason.
        raising: lines of exercises at which a cell raises, with what.
        passed_empty: the tests that the untouched notebooks pass.
        stopping: the cells at which an untouched notebook stops, by exercise and the cell's id in its release.
        trouble: why it could not be tried; empty if it could.
    """

    earned: float = 0.0
    empty: float = 0.0
    failing: dict[TestName, str] = field(default_factory=dict)
    raising: dict[tuple[str, int], str] = field(default_factory=dict)
    passed_empty: tuple[str, ...] = ()
    stopping: frozenset[tuple[str, str]] = frozenset()
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
        is_cell = match is not None and match["exercise"] in course.exercises(assignment)
        if match is not None and is_cell and _RAISES in str(error):
            return TrialRun(raising={(match["exercise"], int(match["line"])): match["text"]})
        return TrialRun(trouble=str(error))
    solved, untouched = graded[SOLUTION].report, graded[UNTOUCHED].report
    raising: dict[tuple[str, int], str] = {}
    failing: dict[TestName, str] = {}
    for report, what in (
        (solved, "its own solution fails"),
        (untouched, "it breaks on an empty notebook"),
    ):
        faulty = is_graders_fault(report)
        for test in report.tests:
            if test.outcome is Outcome.PASSED or (report is untouched and not faulty):
                continue
            why = (test.detail or test.message or str(test.outcome)).strip()
            match = _LINE.search(why)
            if match is not None and _RAISES in why:
                raising[match["exercise"], int(match["line"])] = match["text"]
            name = _broken(course, assignment, why) if faulty else _name(test.id)
            if name is not None:
                failing.setdefault(name, f"{what}: {_shortened(why)}")
    passed = tuple(test.id for test in untouched.tests if test.outcome is Outcome.PASSED)
    stopping = frozenset(_stopping(course, assignment, untouched))
    return TrialRun(solved.earned, untouched.earned, failing, raising, passed, stopping)


def _stopping(course: Course, assignment: str, untouched: Report) -> Iterator[tuple[str, str]]:
    """Yield the cells at which an untouched notebook stops: they need what is still to be written."""
    for problem in untouched.problems:
        match = _CELL.fullmatch(problem.where)
        if match is not None:
            path = course.release / assignment / f"{match['exercise']}.ipynb"
            cells = json.loads(path.read_bytes())["cells"]
            yield match["exercise"], str(cells[int(match["cell"]) - 1].get("id"))


def _name(test: str) -> TestName:
    """Return exercise, class and test of `test_line.py::TestFit::test_1`."""
    file, group, name = test.rsplit("::", 2)
    return file.rpartition("/")[2].removeprefix("test_").removesuffix(".py"), group, name


def _broken(course: Course, assignment: str, why: str) -> TestName | None:
    """Return the test that does not work: one that breaks keeps all others from being judged."""
    strayed = _STRAYED.search(why)
    if strayed is not None:
        return strayed["exercise"], strayed["group"], strayed["test"]
    match = _BROKEN.search(why)
    if match is None:
        return None
    path = course.hidden / assignment / f"test_{match['exercise']}.py"
    line = int(match["line"])
    for group in ast.parse(path.read_bytes()).body:
        if not isinstance(group, ast.ClassDef):
            continue
        for name, node in methods_of(group).items():
            if node.lineno <= line <= (node.end_lineno or 0):
                return match["exercise"], group.name, name
    return None


def _shortened(why: str) -> str:
    """Return what a test said on one line, without the path of a folder that is gone."""
    text = " ".join(why.split())
    text = re.sub(r"\S*/(test_\w+\.py:\d+): ", "", text)
    return text if len(text) <= 160 else f"{text[:157]}..."


def _graded(setup: Setup) -> Iterator[tuple[str, GradedSubmission]]:
    cases = Cases(setup.course, setup.assignment)
    with TemporaryDirectory(prefix="layerlab-adopt-") as folder:
        handed = cases.hand_in(Path(folder))
        for graded in grade_class(setup, handed, jobs=1):
            yield graded.report.student, graded
