"""Gradescope's `results.json`: tests with visibility and tags, and what the student may read of each.

Fields and their values are those of Gradescope's autograder specifications. Only instructors see
standard output there, and that stays so; a test for instructors alone is `hidden` and worth nothing.
"""

import json
from collections.abc import Iterator
from functools import partial
from typing import Any

from autograder.exports.interface import Export, Options, Source, for_each_student
from autograder.exports.sentences import diagnosis_lines, problem_line, result_sentences, score_text
from autograder.record.report import Outcome, Report, TestResult
from autograder.text.plain import encodable, one_line
from layerlab.words import say


def export(source: Source, options: Options) -> Export:
    """Write a `results.json` for each student, in a folder of that name."""
    write = partial(
        results_json,
        visibility=options.visibility,
        leaderboard=options.leaderboard,
        instructor=options.instructor,
    )
    return Export(
        files=for_each_student(source, "/results.json", write),
        students=tuple(report.student for report in source.reports),
        left_out=source.left_out,
    )


def results_json(
    report: Report,
    *,
    visibility: str = "after_published",
    leaderboard: bool = False,
    instructor: bool = False,
) -> bytes:
    """Return the file that Gradescope reads.

    Args:
        report: what was graded.
        visibility: `hidden`, `after_due_date`, `after_published` or `visible`: when students see it.
        leaderboard: rank students by their points, for all to see.
        instructor: add a hidden test with each test's detail.
    """
    tests = [*_tests(report, visibility)]
    if instructor:
        tests.append(_for_instructors(report))
    results: dict[str, Any] = {
        "score": round(report.earned, 4),
        "execution_time": round(report.seconds, 2),
        "output": _summary(report),
        "output_format": "text",
        "visibility": visibility,
        "stdout_visibility": "hidden",
        "extra_data": {"sandbox": report.sandbox, "layerlab": report.versions.get("layerlab", "")},
        "tests": tests,
    }
    if leaderboard:
        results["leaderboard"] = [{"name": "Points", "value": round(report.earned, 4)}]
    return json.dumps(results, ensure_ascii=False, indent=2).encode() + b"\n"


def _summary(report: Report) -> str:
    lines = [score_text(report.earned, report.points)]
    lines += [problem_line(problem) for problem in report.problems]
    for found in report.functions:
        score = score_text(found.earned, found.points)
        lines.append(f"{found.function}{say(': ')}{score}")
        for line in diagnosis_lines(report, found.exercise, found.function):
            lines.append(f"  {line}")
    return "\n".join(lines)


def _tests(report: Report, visibility: str) -> Iterator[dict[str, Any]]:
    names = [(found.exercise, found.function) for found in report.functions]
    counts = dict.fromkeys(names, 0)
    for test in report.tests:
        name = test.exercise, test.function
        counts[name] += 1
        # `2.3`: the third test of the second function.
        function_number = names.index(name) + 1
        number = f"{function_number}.{counts[name]}"
        yield _test(test, number, visibility)


def _test(test: TestResult, number: str, visibility: str) -> dict[str, Any]:
    return {
        "name": f"{test.function}: {one_line(say(test.sentence))}",
        "name_format": "text",
        "number": number,
        "score": test.earned,
        "max_score": test.points,
        "status": "passed" if test.outcome is Outcome.PASSED else "failed",
        "output": "\n".join(result_sentences(test)),
        "output_format": "text",
        "tags": [test.exercise, test.function, test.outcome.value],
        "visibility": visibility,
    }


def _for_instructors(report: Report) -> dict[str, Any]:
    details = []
    for test in report.tests:
        if test.detail:
            detail = encodable(test.detail)
            details.append(f"{test.id} ({test.outcome.value})\n{detail}")
    return {
        "name": "For instructors",
        "name_format": "text",
        "output": "\n\n".join(details) or "There is nothing to add.",
        "output_format": "text",
        "visibility": "hidden",
    }
