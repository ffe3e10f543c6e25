"""JUnit XML by the schema that Ant, Jenkins and pytest share, and what GitLab makes of it."""

from collections.abc import Callable
from xml.etree import ElementTree as ET

import pytest

from autograder.exports import gitlab
from autograder.exports.interface import Export, ExportError
from autograder.exports.junit import document
from autograder.record.report import Outcome
from tests.exports.conftest import make_report, make_test

# element: (its children, the attributes it has to have, those it may have)
GRAMMAR = {
    "testsuites": ({"testsuite"}, {"name", "tests", "failures", "errors", "time"}, set()),
    "testsuite": (
        {"properties", "testcase", "system-out", "system-err"},
        {"name", "tests", "failures", "errors", "skipped", "time", "timestamp", "hostname"},
        set(),
    ),
    "properties": ({"property"}, set(), set()),
    "property": (set(), {"name", "value"}, set()),
    "testcase": (
        {"properties", "failure", "error", "skipped", "system-out"},
        {"classname", "name", "time", "file"},
        set(),
    ),
    "failure": (set(), {"message", "type"}, set()),
    "error": (set(), {"message", "type"}, set()),
    "skipped": (set(), {"message"}, {"type"}),
    "system-out": (set(), set(), set()),
    "system-err": (set(), set(), set()),
}


def parsed(**options: bool) -> ET.Element:
    """Return the document of a report with everything in it."""
    return ET.fromstring(document(make_report(), **options))


class TestDocument:
    @pytest.mark.parametrize("properties", [True, False])
    def test_it_keeps_to_the_schema(self, properties: bool) -> None:
        """Every element is where it may be, with the attributes that it needs."""
        for element in parsed(properties=properties, instructor=True).iter():
            children, needed, allowed = GRAMMAR[element.tag]
            assert {child.tag for child in element} <= children, element.tag
            assert needed <= {*element.attrib} <= needed | allowed, element.tag

    def test_counts_are_right(self) -> None:
        """Of the root and of each suite."""
        root = parsed()
        cases = root.findall(".//testcase")

        assert int(root.attrib["tests"]) == len(cases) == 7
        assert int(root.attrib["failures"]) == len(root.findall(".//failure")) == 2
        assert int(root.attrib["errors"]) == len(root.findall(".//error")) == 3
        assert [suite.attrib["skipped"] for suite in root] == ["1", "0"]

    @pytest.mark.parametrize(
        ("outcome", "element"),
        [
            (Outcome.PASSED, None),
            (Outcome.FAILED, "failure"),
            (Outcome.ERROR, "error"),
            (Outcome.TIMEOUT, "error"),
            (Outcome.CRASHED, "error"),
            (Outcome.NOT_ATTEMPTED, "skipped"),
        ],
    )
    def test_each_outcome_has_its_element(self, outcome: Outcome, element: str | None) -> None:
        """A test that failed is no error, and one that was not attempted is no failure."""
        root = ET.fromstring(document(make_report("ada", (make_test(outcome),))))
        case = root.find(".//testcase")

        assert case is not None
        assert [child.tag for child in case if child.tag != "properties"] == [element] * bool(
            element
        )

    def test_points_are_properties_of_each_case(self) -> None:
        """Whole numbers have no decimals."""
        case = parsed().find("./testsuite[@name='relu']/testcase/properties")

        assert case is not None
        assert {p.attrib["name"]: p.attrib["value"] for p in case} == {
            "points": "2.5",
            "earned": "1.3333",
        }

    def test_times_are_in_seconds_and_moments_in_utc(self) -> None:
        """The schema has no time zone."""
        suite = parsed().find("testsuite")

        assert suite is not None
        assert (suite.attrib["time"], suite.attrib["timestamp"]) == (
            "0.0600",
            "2026-01-31T12:00:00",
        )

    def test_a_failure_says_all_that_the_student_may_know(self) -> None:
        """Message, mistake and hint."""
        text = parsed().findtext(".//failure")

        assert text == (
            "Does not hold yet. out is far off in every entry.\nHint: Which axis is the batch?\n"
            "You left the bias out: add `b`."
        )

    def test_names_are_told_apart(self) -> None:
        """GitLab ignores the second test of the same name."""
        names = [(c.attrib["classname"], c.attrib["name"]) for c in parsed().iter("testcase")]

        assert len(set(names)) == len(names)
        assert names[1] == ("affine.affine_forward", "Every example gets the same shift `b`. (2)")


class TestGitlab:
    def test_points_stand_where_gitlab_looks(self) -> None:
        """It ignores properties and shows a case's output."""
        root = parsed(properties=False)

        assert root.findtext("./testsuite[@name='relu']/testcase/system-out") == "1.3333 of 2.5"
        assert root.find("./testsuite/testcase/properties") is None

    def test_a_file_that_gitlab_would_refuse_is_refused_here(
        self, export: Callable[..., Export], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """30 MB are its limit."""
        monkeypatch.setattr(gitlab, "MAX_BYTES", 100)

        with pytest.raises(ExportError, match=r"ada\.xml would have 0 MB"):
            export("gitlab")
