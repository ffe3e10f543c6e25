"""Classroom 50's `result.json`, by its schema `classroom50/result/v1`.

Its points are whole numbers. Each test's exact points stay beside them, in fields of ours that the
schema allows there; the whole is rounded once, and the tests then add up to it.

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
        "datetime": f"{graded:%Y-%m-%dT%H:%M:%SZ}",
        "graded_at": f"{graded:%Y-%m-%dT%H:%M:%SZ}",
        "score": sum(test["score"] for test in tests),
        "max-score": sum(test["max-score"] for test in tests),
        "tests": tests,
    }
    return json.dumps(result, ensure_ascii=False, indent=2).encode() + b"\n"


def slug(assignment: str) -> str:
    """Return an assignment's name as it may stand in a repository's: `01-fully-connected`."""
    return re.sub(r"[^a-z0-9]+", "-", assignment.lower()).strip("-")


def _tests(tests: Sequence[TestResult]) -> list[dict[str, Any]]:
    most = whole([test.points for test in tests])
    scores = _scores(tests, most)
    found = []
    for test, name, score, maximum in zip(tests, unique_names(tests), scores, most, strict=True):
        entry = {
            "test-name": f"{test.function}: {name}",
            "passed": test.outcome is Outcome.PASSED,
            "score": score,
            "max-score": maximum,
            # Fields of ours: what it was before it was rounded.
            "earned": round(test.earned, 4),
            "points": round(test.points, 4),
            "output": one_line(" ".join(result_sentences(test))),
        }
        found.append(entry)
    return found


def _scores(tests: Sequence[TestResult], most: Sequence[int]) -> list[int]:
    """Round what tests earned: full marks stay full, and the rest adds up to the rounded total."""
    full, partial, room = [], [], []
    for test, maximum in zip(tests, most, strict=True):
        is_full = test.earned >= test.points
        full.append(maximum if is_full else 0)
        # What is full already takes nothing of the rest, and has no room for any.
        partial.append(0.0 if is_full else test.earned)
        room.append(0 if is_full else maximum)
    target = _rounded(math.fsum(test.earned for test in tests)) - sum(full)
    parts = whole(partial, target, room)
    return [one + other for one, other in zip(full, parts, strict=True)]


def whole(
    parts: Sequence[float], total: int | None = None, room: Sequence[int] | None = None
) -> list[int]:
    """Round `parts` so that they add up to `total`: those with the largest rests are rounded up first.

    `whole([1.5, 1.25, 0.25])` is `[2, 1, 0]`: three in all, and the one nearest to its next gets it.

    Args:
        parts: numbers that are not negative.
        total: what they shall add up to; the rounded sum unless given.
        room: the most that each may become. `total` is missed where it has no room.
    """
    if total is None:
        total = _rounded(math.fsum(parts))
    if room is None:
        room = [math.ceil(part) for part in parts]
    # The little more keeps a 3 that a sum made 2.9999999999 from becoming a 2.
    found = [min(math.floor(part + 1e-9), limit) for part, limit in zip(parts, room, strict=True)]
    by_rest = sorted(range(len(parts)), key=lambda index: (found[index] - parts[index], index))
    for index in by_rest:
        if sum(found) < total and found[index] < room[index]:
            found[index] += 1
    for index in reversed(by_rest):
        if sum(found) > total and found[index] > 0:
            found[index] -= 1
    return found


def _rounded(number: float) -> int:
    """Round halves up, in the student's favour."""
    return math.floor(number + 0.5 + 1e-9)
