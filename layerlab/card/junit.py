"""The report card as JUnit XML, which GitLab and most other CI systems show as a list of tests."""

from pathlib import Path
from xml.etree import ElementTree as ET

from layerlab.card.card import Card
from layerlab.card.junit_xml import CaseEnding, case, counts, element, xml_bytes
from layerlab.card.records import CardProblem, CardVerdict, Status

# How a test ended: the element that says so. What is not here was skipped.
_ENDS = {Status.FAILED: "failure", Status.ERROR: "error"}


def write(card: Card, notebook: Path, path: Path) -> None:
    """Write the card's verdicts to the file `path`, whose folder is made.

    Raises:
        OSError: it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(as_junit(card, notebook.name))


def as_junit(card: Card, name: str) -> bytes:
    """Return the verdicts as one suite of tests, whose classes are the functions; a problem is an error."""
    cases = [_verdict_case(verdict, name) for verdict in card.verdicts]
    cases += [_problem_case(problem, name) for problem in card.problems]
    suite = element("testsuite", {"name": name, **counts(cases)})
    suite.extend(cases)
    suites = element("testsuites", {})
    suites.append(suite)
    return xml_bytes(suites)


def _verdict_case(verdict: CardVerdict, name: str) -> ET.Element:
    attributes = {"classname": verdict.function, "name": verdict.sentence, "file": name}
    if verdict.status is Status.PASSED:
        return case(attributes)
    lines = [verdict.message or str(verdict.status)]
    if verdict.place is not None:
        place = verdict.place
        lines.append(f"{place.label}, line {place.line}, in {place.function}: {place.source}")
    if verdict.hint:
        lines.append(f"Hint: {verdict.hint}")
    kind = _ENDS.get(verdict.status, "skipped")
    return case(attributes, CaseEnding(kind, lines[0], "\n".join(lines)))


def _problem_case(problem: CardProblem, name: str) -> ET.Element:
    """Return what keeps the notebook from running as a test that raised an error."""
    attributes = {"classname": name, "name": "The notebook runs from top to bottom."}
    text = f"{problem.message} {problem.remedy}"
    return case(attributes, CaseEnding("error", problem.message, text))
