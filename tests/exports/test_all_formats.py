"""What holds for every format."""

import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from autograder.exports.interface import Export
from autograder.formats import FORMATS
from tests.exports.conftest import HOSTILE, SECRET, load, make_report

CANVAS = (
    "Student,ID,SIS User ID,SIS Login ID,Section,01 Fully connected (77)\n"
    '"    Points Possible",,,,,17.5\n'
    '"L, Ada",1,,ada,A,\n'
)
PEOPLE = "First name,Username\nAda,ada\n"
WORKSHEET = (
    "Identifier,Full name,Email address,Status,Grade,Maximum Grade,Grade can be changed,Last modified (grade)\n"
    "Participant 9,Ada L,ada,Submitted,,17.5,Yes,-\n"
)
# What each format needs besides the reports.
NEEDS: dict[str, tuple[str | None, dict[str, Any]]] = {
    "csv": (None, {}),
    "junit": (None, {}),
    "github": (None, {}),
    "gitlab": (None, {}),
    "gradescope": (None, {}),
    "classroom50": (None, {"classroom": "cs"}),
    "canvas": (CANVAS, {}),
    "moodle": (PEOPLE, {}),
    "moodle-worksheet": (WORKSHEET, {}),
}


def rows(data: bytes, delimiter: str = ",") -> list[list[str]]:
    """Return the cells of a CSV file."""
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=delimiter))


def junit_total(data: bytes) -> float:
    """Add up the suites' points."""
    found = ET.fromstring(data).findall("./testsuite/properties/property[@name='earned']")
    return sum(float(item.attrib["value"]) for item in found)


def gitlab_total(data: bytes) -> float:
    """Add up the points in the cases' output."""
    outputs = ET.fromstring(data).findall("./testsuite/testcase/system-out")
    return sum(float((item.text or "").split(" of ")[0]) for item in outputs)


def github_total(data: bytes) -> float:
    """Add up the points of the table."""
    lines = [line for line in data.decode().splitlines() if line.startswith("| <code>")]
    return sum(float(line.split("|")[2].split("/")[0]) for line in lines)


READERS: dict[str, tuple[str, Callable[[bytes], float]]] = {
    "csv": ("grades.csv", lambda data: float(rows(data)[1][2])),
    "junit": ("ada.xml", junit_total),
    "gitlab": ("ada.xml", gitlab_total),
    "github": ("ada/summary.md", github_total),
    "gradescope": ("ada/results.json", lambda data: sum(t["score"] for t in load(data)["tests"])),
    "classroom50": ("ada/result.json", lambda data: sum(t["earned"] for t in load(data)["tests"])),
    "canvas": ("canvas.csv", lambda data: float(rows(data)[2][5])),
    "moodle": ("moodle.csv", lambda data: float(rows(data)[1][1])),
    "moodle-worksheet": ("worksheet.csv", lambda data: float(rows(data)[1][4])),
}


@pytest.fixture
def make(export: Callable[..., Export], tmp_path: Path) -> Callable[..., Export]:
    """Export one student's report in any format."""

    def run(name: str, **more: Any) -> Export:
        text, options = NEEDS[name]
        if text is not None:
            (tmp_path / "into.csv").write_text(text)
            options = options | {"into": tmp_path / "into.csv"}
        return export(name, (make_report(),), **(options | more))

    return run


def test_every_format_is_tried() -> None:
    """Those that are missing here have tests of their own: they start programs."""
    assert {*FORMATS} - {*NEEDS} == {"gradescope-autograder", "nbgrader"}
    assert READERS.keys() == NEEDS.keys()


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_has_its_row_in_the_guide(name: str) -> None:
    """docs/exports.md says what comes of it, and where to read on."""
    guide = Path(__file__).resolve().parents[2] / "docs/exports.md"

    assert f"\n| `{name}` | " in guide.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NEEDS)
class TestEveryFormat:
    def test_its_total_comes_back(self, name: str, make: Callable[..., Export]) -> None:
        """What a program reads out of the file is what the report says."""
        file, read = READERS[name]

        total = read(make(name).files[file])

        # GitHub's summary is for people, and has two decimals.
        assert total == pytest.approx(make_report().earned, abs=0.005 if name == "github" else 5e-5)

    def test_it_says_no_more_than_a_student_may_see(
        self, name: str, make: Callable[..., Export]
    ) -> None:
        """`detail` may hold hidden values."""
        assert not [path for path, data in make(name).files.items() if SECRET.encode() in data]

    def test_every_student_is_accounted_for(self, name: str, make: Callable[..., Export]) -> None:
        """Nobody is forgotten in silence."""
        assert make(name).students == ("ada",)

    def test_it_is_text_without_control_characters(
        self, name: str, make: Callable[..., Export]
    ) -> None:
        """Whatever a student wrote, no terminal and no parser stumbles."""
        assert "\x1b" in HOSTILE
        for data in make(name).files.values():
            text = data.decode("utf-8")
            assert not {"\x1b", "\x00", "\u202e"} & set(text)


@pytest.mark.parametrize("name", ["junit", "gitlab", "github", "gradescope"])
def test_instructors_may_ask_for_more(name: str, make: Callable[..., Export]) -> None:
    """With --instructor, details go along."""
    texts = [data.decode() for data in make(name, instructor=True).files.values()]

    assert any("expected 0.123" in text for text in texts)


@pytest.mark.parametrize("name", ["junit", "gitlab", "github", "gradescope", "classroom50"])
def test_a_students_file_is_about_nobody_else(name: str, export: Callable[..., Export]) -> None:
    """Each can be handed out as it is."""
    files = export(name, classroom="cs").files

    assert files
    for path, data in files.items():
        others = {"ada", "bob", "cyd"} - {path.partition("/")[0].removesuffix(".xml")}
        assert len(others) == 2
        assert not [other for other in others if other in data.decode()]
