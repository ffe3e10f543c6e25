"""JUnit XML: a suite for each exercise, a case for each hidden test, points as properties.

The elements are those of `layerlab check --junit`. What GitLab reads of them is `gitlab.py`'s business.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from xml.etree import ElementTree as ET

from autograder.exports.interface import Export, Options, Source, for_each_student
from autograder.exports.sentences import diagnosis_lines, problem_line, result_sentences
from autograder.record.report import Outcome, Report, TestResult
from autograder.text.plain import one_line
from autograder.text.wording import number_text
from layerlab.card.junit_xml import (
    CaseEnding,
    case,
    counts,
    element,
    property_list,
    valid_text,
    xml_bytes,
)

_ELEMENTS = {
    Outcome.FAILED: "failure",
    Outcome.ERROR: "error",
    Outcome.TIMEOUT: "error",
    Outcome.CRASHED: "error",
    Outcome.NOT_ATTEMPTED: "skipped",
}


def export(source: Source, options: Options) -> Export:
    """Write a JUnit file for each student."""
    write = partial(document, instructor=options.instructor)
    students = [report.student for report in source.reports]
    return Export(
        files=for_each_student(source, ".xml", write),
        students=tuple(students),
        left_out=source.left_out,
    )


def document(report: Report, *, instructor: bool = False, properties: bool = True) -> bytes:
    """Return one student's results as JUnit XML.

    Args:
        report: what was graded.
        instructor: add each test's detail, which students must not see.
        properties: write points as properties of cases; without, as a line of each case's output.
    """
    # A dict drops what is there twice and keeps the order of the assignment.
    exercises = dict.fromkeys(test.exercise for test in report.tests)
    suites = []
    cases: list[ET.Element] = []
    for exercise in exercises:
        suite = _suite(report, exercise, instructor=instructor, properties=properties)
        suites.append(suite)
        cases.extend(suite.iter("testcase"))
    numbers = counts(cases)
    del numbers["skipped"]  # the root counts failures and errors alone
    attributes = {
        "name": report.assignment,
        **numbers,
        "time": _seconds(report.tests),
    }
    root = element("testsuites", attributes)
    root.extend(suites)
    return xml_bytes(root, indented=True)


def _suite(report: Report, exercise: str, *, instructor: bool, properties: bool) -> ET.Element:
    """Return an exercise's suite: its points, its cases, and what was wrong with the submission."""
    tests = [test for test in report.tests if test.exercise == exercise]
    file = _file_of(report, exercise)
    names = unique_names(tests)
    cases = []
    for test, name in zip(tests, names, strict=True):
        written = _case(report, test, name, file, instructor=instructor, properties=properties)
        cases.append(written)
    # The schema's times have no zone.
    moment = datetime.fromisoformat(report.graded_at).astimezone(UTC)
    attributes = {
        "name": exercise,
        "timestamp": moment.strftime("%Y-%m-%dT%H:%M:%S"),
        "hostname": "localhost",
        **counts(cases),
        "time": _seconds(tests),
    }
    functions = [found for found in report.functions if found.exercise == exercise]
    points = sum(found.points for found in functions)
    earned = sum(found.earned for found in functions)
    problems = [problem_line(problem) for problem in report.problems]

    suite = element("testsuite", attributes)
    suite.append(property_list(_points(points, earned)))
    suite.extend(cases)
    # The schema wants both, in this order, whether or not there is anything to say.
    suite.append(element("system-out", {}, "\n".join(problems)))
    suite.append(element("system-err", {}))
    return suite


def _file_of(report: Report, exercise: str) -> str:
    files = {found.exercise: found.file for found in report.notebooks}
    return files.get(exercise) or f"{exercise}.ipynb"


def _case(  # what a case says comes from several places
    report: Report, test: TestResult, name: str, file: str, *, instructor: bool, properties: bool
) -> ET.Element:
    attributes = {
        "classname": f"{test.exercise}.{test.function}",
        "name": name,
        "time": f"{test.seconds:.4f}",
        "file": file,
    }
    points = _points(test.points, test.earned)
    output = []
    if not properties:
        output.append(f"{points['earned']} of {points['points']}")
    if instructor and test.detail:
        output.append(f"For instructors: {test.detail}")
    ending = _ending(report, test)
    # None leaves an element out, where an empty one would be there with nothing in it.
    return case(
        attributes,
        ending,
        points if properties else None,
        "\n".join(output) if output else None,
    )


def _ending(report: Report, test: TestResult) -> CaseEnding | None:
    """Return what a student may read of a test that did not pass."""
    if test.outcome is Outcome.PASSED:
        return None
    lines = list(result_sentences(test))
    lines += diagnosis_lines(report, test.exercise, test.function)
    # `skipped` has no type in the schema.
    is_skipped = test.outcome is Outcome.NOT_ATTEMPTED
    return CaseEnding(
        kind=_ELEMENTS[test.outcome],
        message=one_line(lines[0]),
        text="\n".join(lines),
        type=None if is_skipped else test.outcome.value,
    )


def unique_names(tests: Sequence[TestResult]) -> Iterator[str]:
    """Yield each test's sentence, told apart by a number where a function has the same one twice."""
    seen: Counter[tuple[str, str]] = Counter()
    for test in tests:
        name = valid_text(one_line(test.sentence))
        seen[test.function, name] += 1
        count = seen[test.function, name]
        yield name if count == 1 else f"{name} ({count})"


def _seconds(tests: Sequence[TestResult]) -> str:
    total = sum(test.seconds for test in tests)
    return f"{total:.4f}"


def _points(points: float, earned: float) -> Mapping[str, str]:
    return {"points": number_text(points), "earned": number_text(earned)}
