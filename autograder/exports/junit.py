"""JUnit XML: a suite for each exercise, a case for each hidden test, points as properties.

There is no one standard. This writes what JUnit's schema of Ant, Jenkins and pytest have in common, with
`properties` in cases as pytest has them. What GitLab reads is `gitlab.py`'s business.
"""

import re
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

_ELEMENTS = {
    Outcome.FAILED: "failure",
    Outcome.ERROR: "error",
    Outcome.TIMEOUT: "error",
    Outcome.CRASHED: "error",
    Outcome.NOT_ATTEMPTED: "skipped",
}
_COUNTS = {"failures": "failure", "errors": "error", "skipped": "skipped"}
# What XML 1.0 has no place for, not even escaped.
_FOREIGN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def export(source: Source, options: Options) -> Export:
    """Write a JUnit file for each student."""
    write = partial(document, instructor=options.instructor)
    return Export(
        files=for_each_student(source, ".xml", write),
        students=tuple(report.student for report in source.reports),
        left_out=source.left_out,
    )


def document(report: Report, *, instructor: bool = False, properties: bool = True) -> bytes:
    """Return one student's results as JUnit XML.

    Args:
        report: what was graded.
        instructor: add each test's detail, which students must not see.
        properties: write points as properties of cases; without, as a line of each case's output.
    """
    numbers = _numbers(report.tests)
    del numbers["skipped"]  # the root counts failures and errors alone
    root = ET.Element("testsuites", {"name": report.assignment, **numbers})
    for exercise in dict.fromkeys(test.exercise for test in report.tests):
        root.append(_suite(report, exercise, instructor=instructor, properties=properties))
    ET.indent(root)
    data: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return data + b"\n"


def _suite(report: Report, exercise: str, *, instructor: bool, properties: bool) -> ET.Element:
    tests = [test for test in report.tests if test.exercise == exercise]
    moment = datetime.fromisoformat(report.graded_at).astimezone(UTC)
    attributes = {
        "name": exercise,
        "timestamp": moment.strftime("%Y-%m-%dT%H:%M:%S"),
        "hostname": "localhost",
    }
    suite = ET.Element("testsuite", attributes | _numbers(tests))
    functions = [found for found in report.functions if found.exercise == exercise]
    earned, points = sum(f.earned for f in functions), sum(f.points for f in functions)
    _add_properties(suite, earned, points)
    files = {found.exercise: found.file for found in report.notebooks}
    for test, name in zip(tests, unique_names(tests), strict=True):
        case = ET.SubElement(suite, "testcase")
        case.attrib = {
            "classname": f"{exercise}.{test.function}",
            "name": name,
            "time": f"{test.seconds:.4f}",
            "file": _xml(files.get(exercise) or f"{exercise}.ipynb"),
        }
        _fill_case(case, report, test, instructor=instructor, properties=properties)
    problems = [problem_line(problem) for problem in report.problems]
    ET.SubElement(suite, "system-out").text = _xml("\n".join(problems))
    ET.SubElement(suite, "system-err")
    return suite


def _fill_case(
    case: ET.Element, report: Report, test: TestResult, *, instructor: bool, properties: bool
) -> None:
    if properties:
        _add_properties(case, test.earned, test.points)
    lines = list(result_sentences(test))
    if test.outcome is not Outcome.PASSED:
        lines += diagnosis_lines(report, test.exercise, test.function)
        ending = ET.SubElement(case, _ELEMENTS[test.outcome])
        ending.attrib = {"message": _xml(one_line(lines[0]))}
        if test.outcome is not Outcome.NOT_ATTEMPTED:
            ending.set("type", test.outcome.value)
        ending.text = _xml("\n".join(lines))
    output = [] if properties else [f"{number_text(test.earned)} of {number_text(test.points)}"]
    if instructor and test.detail:
        output.append(f"For instructors: {test.detail}")
    if output:
        ET.SubElement(case, "system-out").text = _xml("\n".join(output))


def unique_names(tests: Sequence[TestResult]) -> Iterator[str]:
    """Yield each test's sentence, told apart by a number where a function has the same one twice."""
    seen: Counter[tuple[str, str]] = Counter()
    for test in tests:
        name = _xml(one_line(test.sentence))
        seen[test.function, name] += 1
        count = seen[test.function, name]
        yield name if count == 1 else f"{name} ({count})"


def _numbers(tests: Sequence[TestResult]) -> dict[str, str]:
    kinds = Counter(_ELEMENTS.get(test.outcome) for test in tests)
    counts: Mapping[str, int] = {name: kinds[element] for name, element in _COUNTS.items()}
    seconds = sum(test.seconds for test in tests)
    return {
        "tests": str(len(tests)),
        **{name: str(count) for name, count in counts.items()},
        "time": f"{seconds:.4f}",
    }


def _add_properties(parent: ET.Element, earned: float, points: float) -> None:
    properties = ET.SubElement(parent, "properties")
    for name, value in (("points", points), ("earned", earned)):
        ET.SubElement(properties, "property", name=name, value=number_text(value))


def _xml(text: str) -> str:
    return _FOREIGN.sub("\ufffd", text)
