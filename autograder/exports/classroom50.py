"""Classroom 50's `result.json`, by its schema `classroom50/result/v1`.

Its points are whole numbers. Each test's exact points stay beside them, in fields of ours that the schema allows
there. The whole is rounded by itself, so that rounded tests need not add up to it.

A grade from an instructor's machine has no commit or release of its own: it goes by the tag of a manual
grade, unless the variables of Classroom 50's runner say where it comes from.
"""

import json
import math
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from autograder.exports.interface import Export, ExportError, Options, Source, for_each_student
from autograder.exports.junit import unique_names
from autograder.exports.sentences import result_sentences
from autograder.record.report import Outcome, Report, TestResult
from autograder.text.plain import one_line

SCHEMA = "classroom50/result/v1"


def export(source: Source, options: Options) -> Export:
    """Write a `result.json` for each student.

    Raises:
        ExportError: nobody says which classroom it is.
    """
    classroom = options.classroom or options.environment.get("CLASSROOM")
    if not classroom:
        msg = "Classroom 50 wants to know which classroom this is; name it with --classroom"
        raise ExportError(msg)

    def write(report: Report) -> bytes:
        owner = options.roster.get(report.student, report.student)
        return result_json(report, classroom, owner, options.environment)

    return Export(
        files=for_each_student(source, "/result.json", write),
        students=tuple(report.student for report in source.reports),
        left_out=source.left_out,
    )


def result_json(
    report: Report, classroom: str, owner: str, environment: Mapping[str, str] | None = None
) -> bytes:
    """Return the file for the repository of `owner`; the runner's variables are in `environment`."""
    environment = environment or {}
    graded = datetime.fromisoformat(report.graded_at).astimezone(UTC)
    moment = f"{graded:%Y-%m-%dT%H:%M:%SZ}"
    # The runner's variables are missing where an instructor exports by hand.
    tag = environment.get("SUBMISSION_TAG") or f"submit/manual-{graded:%Y-%m-%dT%H-%M-%SZ}"
    commit = environment.get("COMMIT_URL") or tag
    tests = _tests(report.tests)
    result = {
        "schema": SCHEMA,
        "classroom": classroom,
        "assignment": environment.get("ASSIGNMENT") or slug(report.assignment),
        "assignment_type": environment.get("MODE") or "individual",
        "owner": owner,
        "submission": tag,
        "commit": commit,
        "release": environment.get("RELEASE_URL") or tag,
        "review": environment.get("REVIEW_URL") or commit,
        "datetime": moment,
        "graded_at": moment,
        "score": _rounded(report.earned),
        "max-score": _rounded(report.points),
        "tests": tests,
    }
    return json.dumps(result, ensure_ascii=False, indent=2).encode() + b"\n"


def slug(assignment: str) -> str:
    """Return an assignment's name as it may stand in a repository's: `01-fully-connected`."""
    return re.sub(r"[^a-z0-9]+", "-", assignment.lower()).strip("-")


def _tests(tests: Sequence[TestResult]) -> list[dict[str, Any]]:
    found = []
    for test, name in zip(tests, unique_names(tests), strict=True):
        # A test of a quarter of a point is still worth something there.
        most = max(1, _rounded(test.points))
        sentences = " ".join(result_sentences(test))
        entry = {
            "test-name": f"{test.function}: {name}",
            "passed": test.outcome is Outcome.PASSED,
            "score": _score(test, most),
            "max-score": most,
            # Fields of ours: what it was before it was rounded.
            "earned": round(test.earned, 4),
            "points": round(test.points, 4),
            "output": one_line(sentences),
        }
        found.append(entry)
    return found


def _score(test: TestResult, most: int) -> int:
    """Return the points of one test: full marks stay full, and nothing stays nothing."""
    if test.earned >= test.points:
        return most
    return min(_rounded(test.earned), most)


def _rounded(number: float) -> int:
    """Round halves up, in the student's favour; the little more is for a 2.5 that a sum made 2.4999999999."""
    return math.floor(number + 0.5 + 1e-9)
