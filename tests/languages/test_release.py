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
from autograder.build.translations import (
    assignment_catalogue,
    check_languages,
    lacking,
    language_of,
)
from autograder.course import Course
from autograder.errors import CourseError
from autograder.publish.gate import published_page
from autograder.publish.showing import Showing
from autograder.scaffold.builtin import bring
from autograder.text.localized import decimal_said, moment_said
from layerlab.words import Language, speaking
from tests.languages.conftest import ASSIGNMENT, MOMENT, a_report

SETTINGS = """\
language = "zh"
timezone = "Asia/Shanghai"

[assignments.01_doubling]
due = 2026-12-24 18:00:00
"""


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

    def test_a_kind_of_a_language_has_its_words(self, chinese: Course):
        """zh-CN is Chinese, and what is asked for is what pages say that they are."""
        text = SETTINGS.replace('"zh"', '"zh-CN"')
        (chinese.root / "layerlab.toml").write_text(text, encoding="utf-8")

        language = language_of(chinese, ASSIGNMENT)

        assert language.code == "zh-CN"
        assert language.say("It is 0.") == "它是 0。"
        assert language.say("Every entry is doubled.") == "译Every entry is doubled."
        assert list(lacking(chinese, [ASSIGNMENT])) == []
        assert (
            "它是 0。"
            in json.loads(
                kit_sources("zh-CN")["spoken.py"].decode().partition("TABLE = ")[2]
            ).values()
        )

    def test_a_catalogue_that_cannot_be_read_is_told_first(self, chinese: Course):
        """Before anything is built or graded, with its path and what to do."""
        assignment_catalogue(chinese, "zh", ASSIGNMENT).write_bytes(b"\xff")

        with pytest.raises(CourseError, match=r"01_doubling\.po: no catalogue of gettext"):
            check_languages(chinese, [ASSIGNMENT])

    def test_a_course_that_takes_assignments_over_has_their_translations(self, tmp_path: Path):
        """`layerlab init` copies the catalogues of those that it copies, and no others."""
        course = Course(tmp_path / "mine")

        bring(Course(Path(__file__).parents[2]), course, ["02_losses"])

        found = sorted(path.name for path in course.translations.rglob("*.po"))
        assert found == ["02_losses.po"]


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
