"""A course in another language, from its catalogue to the release and the pages."""

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from babel.messages.pofile import read_po, write_po

from autograder.build.assignment import all_secrets, build_assignment
from autograder.build.kit.packing import FILE, kit_sources, unpacked
from autograder.build.translations import assignment_catalogue, language_of
from autograder.course import Course
from autograder.publish.gate import published_page
from autograder.publish.showing import Showing
from autograder.record.report import FunctionResult, Outcome, Problem, Report, TestResult
from autograder.text.localized import decimal_said, moment_said
from layerlab.words import Language, speaking

ASSIGNMENT = "01_doubling"
MOMENT = "2026-11-05T14:03:00+00:00"
SETTINGS = """\
language = "zh"
timezone = "Asia/Shanghai"

[assignments.01_doubling]
due = 2026-12-24 18:00:00
"""


def a_report(sentence: str = "It holds.", message: str = "It is 0.") -> Report:
    """Return a report with one test, which fails."""
    test = TestResult(
        id="TestDoubleAll::test_random",
        exercise="double",
        function="double_all",
        sentence=sentence,
        outcome=Outcome.FAILED,
        points=3.0,
        earned=0.0,
        seconds=0.1,
        message=message,
    )
    problem = Problem(code="a", where="double.ipynb", message="Said by nobody.", remedy="")
    function = FunctionResult(
        exercise="double",
        function="double_all",
        grade_id="test_double_all",
        points=3.0,
        earned=0.0,
    )
    return Report(
        assignment=ASSIGNMENT,
        student="ada",
        key="key",
        sandbox="full",
        versions={},
        graded_at=MOMENT,
        seconds=0.5,
        problems=(problem,),
        notebooks=(),
        functions=(function,),
        tests=(test,),
    )


def translated(course: Course) -> None:
    """Give every sentence of the course a translation that can be told from it."""
    path = assignment_catalogue(course, "zh", ASSIGNMENT)
    with path.open("rb") as file:
        catalogue = read_po(file)
    for message in catalogue:
        if message.id:
            first, *others = message.id.split("\n")
            title = first.startswith("## ")
            marked = f"## 译{first[3:]}" if title else f"译{first}"
            message.string = "\n".join([marked, *others])
    with path.open("wb") as file:
        write_po(file, catalogue, omit_header=True)


@pytest.fixture
def chinese(course: Course, run) -> Course:
    """The course in Chinese."""
    (course.root / "layerlab.toml").write_text(SETTINGS, encoding="utf-8")
    run(course, "translate", "zh")
    translated(course)
    return course


class TestRelease:
    def test_a_chinese_course_makes_a_chinese_release(self, chinese: Course, tmp_path: Path):
        """Prose, stubs, tests, README and kit speak Chinese; what a cell computes is the same."""
        built = build_assignment(chinese, ASSIGNMENT, all_secrets(chinese))

        notebook = json.loads(built.release["double.ipynb"])
        cells = ["".join(cell["source"]) for cell in notebook["cells"]]
        assert notebook["metadata"]["layerlab"] == {"language": "zh"}
        assert cells[0].startswith("## 译Doubling\n\n译Twice `x` is $x + x$,")
        assert "\n$$2x = x + x$$" in cells[0]
        (stub,) = [cell for cell in cells if cell.startswith("def double_all")]
        assert '    """译Return twice `x`.' in stub
        assert "    # TODO：" in stub
        assert 'raise NotImplementedError("double_all is not written yet")' in stub
        assert "out = x + np.copy(x)" in built.source["double.ipynb"].decode()
        assert '"译How often is x in it?"' in built.release["tests/test_double.py"].decode()
        readme = built.release["README.md"].decode()
        assert "## 提交" in readme
        assert "2026年12月24日 18:00 (Asia/Shanghai)" in readme
        assert b"LANGUAGE = 'zh'" in unpacked(built.release[FILE])[f"{FILE}/spoken.py"]

        # As a student has it, in a process that knows nothing but this folder.
        for name, data in built.release.items():
            (tmp_path / "release" / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / "release" / name).write_bytes(data)
        done = subprocess.run(
            [sys.executable, "layerlab.py", "check", "double.ipynb"],
            cwd=tmp_path / "release",
            capture_output=True,
            encoding="utf-8",
            env={"PATH": "", "PYTHONIOENCODING": "utf-8"},
            timeout=120,
            check=False,
        )
        assert "○ 译One doubles to two." in done.stdout
        assert "double_all 尚未编写" in done.stdout

    def test_an_english_release_carries_no_other_language(self):
        """Its kit has a table that is empty."""
        assert b'TABLE: "dict[str, str]" = {}' in kit_sources()["spoken.py"]


class TestPages:
    def test_a_page_is_in_the_language_of_the_course(self, chinese: Course):
        """Its frame, the kit's sentences and the course's own; what nobody translated stays English."""
        report = a_report(sentence="Every entry is doubled.", message="out is far off.")

        page = published_page(
            report, {}, showing=Showing.of(chinese, ASSIGNMENT, datetime.now(UTC))
        )

        assert '<html lang="zh">' in page
        for words in ("译Every entry is doubled.", "out 相差很大。", "尚不成立。", "的反馈"):
            assert words in page
        assert "Said by nobody." in page

    @pytest.mark.parametrize(
        ("metadata", "language"),
        [
            ({"layerlab": {"language": "zh"}}, "zh"),
            ({"layerlab": {"language": "<b>"}}, "en"),
            ({}, "en"),
        ],
        ids=["Chinese", "none", "silent"],
    )
    def test_a_notebook_has_a_language_of_its_own(self, course: Course, metadata, language):
        """Of an English course, whoever hands in a Chinese notebook reads Chinese."""
        notebooks = {"double.ipynb": {"cells": [], "metadata": metadata}}
        showing = Showing.of(course, ASSIGNMENT, datetime.now(UTC))

        page = published_page(a_report(), notebooks, showing=showing)

        assert f'<html lang="{language}">' in page

    def test_english_pages_are_what_they_were(self, course: Course):
        """A language that is spoken leaves nothing behind for the next page."""
        showing = Showing.of(course, ASSIGNMENT, datetime.now(UTC))
        before = published_page(a_report(), {}, showing=showing)
        with speaking(language_of(course, ASSIGNMENT, "zh")):
            pass

        assert published_page(a_report(), {}, showing=showing) == before


class TestNumbersAndMoments:
    @pytest.mark.parametrize(
        ("code", "number", "moment"),
        [
            ("en", "4.5", MOMENT),
            ("zh", "4.5", "2026年11月5日 14:03 UTC"),
            ("de", "4,5", "5. November 2026 14:03 UTC"),
            ("xx", "4.5", MOMENT),
        ],
    )
    def test_they_follow_the_language(self, code, number, moment):
        """A language that nobody knows has them as English does."""
        with speaking(Language(code, {})):
            assert decimal_said("4.5") == number
            assert moment_said(MOMENT) == moment
