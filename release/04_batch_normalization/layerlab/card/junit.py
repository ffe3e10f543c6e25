"""The report card as JUnit XML, which GitLab and most other CI systems show as a list of tests."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

from layerlab.card.card import Card
from layerlab.card.records import Status, Verdict

# How a test ended: the element that says so. What is not here was skipped.
_ENDS = {Status.FAILED: "failure", Status.ERROR: "error"}
# XML 1.0 has no way to write other characters, not even escaped.
_FORBIDDEN = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write(card: Card, notebook: Path, path: Path) -> None:
    """Write the card's verdicts to the file `path`, whose folder is made.

    Raises:
        OSError: it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(as_junit(card, notebook.name))


def as_junit(card: Card, name: str) -> bytes:
    """Return the verdicts as one suite of tests, whose classes are the functions; a problem is an error."""
    cases = [_case(verdict, name) for verdict in card.verdicts]
    for problem in card.problems:
        case = _element("testcase", classname=name, name="The notebook runs from top to bottom.")
        case.append(_element("error", f"{problem.message} {problem.remedy}", problem.message))
        cases.append(case)
    counts = {
        f"{kind}s": str(sum(case.find(kind) is not None for case in cases))
        for kind in ("failure", "error")
    }
    skipped = str(sum(case.find("skipped") is not None for case in cases))
    suite = _element("testsuite", name=name, tests=str(len(cases)), skipped=skipped, **counts)
    suite.extend(cases)
    suites = ET.Element("testsuites")
    suites.append(suite)
    data: bytes = ET.tostring(suites, encoding="utf-8", xml_declaration=True)
    return data + b"\n"


def _case(verdict: Verdict, name: str) -> ET.Element:
    case = _element("testcase", classname=verdict.function, name=verdict.sentence, file=name)
    if verdict.status is not Status.PASSED:
        told = [verdict.message or str(verdict.status)]
        if verdict.place is not None:
            place = verdict.place
            told.append(f"{place.label}, line {place.line}, in {place.function}: {place.source}")
        told += [f"Hint: {verdict.hint}"] if verdict.hint else []
        case.append(_element(_ENDS.get(verdict.status, "skipped"), "\n".join(told), told[0]))
    return case


def _element(tag: str, text: str = "", message: str | None = None, **attributes: str) -> ET.Element:
    attributes |= {} if message is None else {"message": message}
    element = ET.Element(tag, {key: _clean(value) for key, value in attributes.items()})
    element.text = _clean(text) or None
    return element


def _clean(text: str) -> str:
    return _FORBIDDEN.sub("�", text)
