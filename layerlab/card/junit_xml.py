"""The elements of JUnit XML, which CI systems read as a list of tests; nothing here knows what is tested.

There is no one standard. This writes what the schemas of Ant, Jenkins and pytest have in common.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from xml.etree import ElementTree as ET

# XML 1.0 has no way to write other characters, not even escaped.
_FORBIDDEN = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# What a suite counts, and the element in a case that it counts.
_COUNTED = {"failures": "failure", "errors": "error", "skipped": "skipped"}


@dataclass(frozen=True)
class CaseEnding:
    """How a test ended that did not pass: `kind` is failure, error or skipped."""

    kind: str
    message: str
    text: str
    type: str | None = None


def case(
    attributes: Mapping[str, str],
    ending: CaseEnding | None = None,
    properties: Mapping[str, str] | None = None,
    output: str | None = None,
) -> ET.Element:
    """Return one test; `output` is what it says beside its ending."""
    made = element("testcase", attributes)
    if properties is not None:
        made.append(property_list(properties))
    if ending is not None:
        named = {"message": ending.message}
        if ending.type is not None:
            named["type"] = ending.type
        made.append(element(ending.kind, named, ending.text))
    if output is not None:
        made.append(element("system-out", {}, output))
    return made


def property_list(values: Mapping[str, str]) -> ET.Element:
    """Return properties, of a suite or of a case as pytest has them."""
    made = element("properties", {})
    for name, value in values.items():
        made.append(element("property", {"name": name, "value": value}))
    return made


def counts(cases: Iterable[ET.Element]) -> dict[str, str]:
    """Return how many tests there are and how many failed, raised an error or were skipped."""
    everything = list(cases)
    found = {"tests": str(len(everything))}
    for name, tag in _COUNTED.items():
        those = [case for case in everything if case.find(tag) is not None]
        found[name] = str(len(those))
    return found


def element(tag: str, attributes: Mapping[str, str], text: str = "") -> ET.Element:
    """Return an element in which no character is left that XML cannot hold."""
    made = ET.Element(tag, {name: valid_text(value) for name, value in attributes.items()})
    made.text = valid_text(text) or None
    return made


def valid_text(text: str) -> str:
    """Return text with the sign for what is no character in place of what XML cannot hold."""
    return _FORBIDDEN.sub("\ufffd", text)


def xml_bytes(suites: ET.Element, *, indented: bool = False) -> bytes:
    """Return the file."""
    if indented:
        ET.indent(suites)
    data: bytes = ET.tostring(suites, encoding="utf-8", xml_declaration=True)
    return data + b"\n"
