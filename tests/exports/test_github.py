"""Workflow commands that nothing can break out of, lines that are right, and a summary without markup."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import mistune
import msgspec
import pytest

from autograder.exports import markdown
from autograder.exports.github import MAX_ANNOTATIONS, annotation_commands, workflow_command
from autograder.exports.interface import Export
from autograder.exports.markdown import class_table, escape, markdown_with_code, student_summary
from autograder.exports.places import line_of
from autograder.record.report import FunctionResult, Report
from tests.exports.conftest import HOSTILE, earning, make_report

# What GitHub's runner takes for a command: at the start of a line, up to the next `::`.
COMMAND = re.compile(r"::(?P<name>[a-z]+) (?P<properties>[^\r\n]*?)::(?P<message>[^\r\n]*)")


def unescape(text: str) -> str:
    """Undo the escapes, in the runner's order."""
    for escaped, sign in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(escaped, sign)
    return text


class TestCommand:
    def test_it_is_one_line_that_gives_back_what_was_written(self) -> None:
        """A message that holds a command stays a message."""
        line = workflow_command("error", {"title": HOSTILE, "file": "a,b:c.ipynb"}, HOSTILE)
        found = COMMAND.fullmatch(line)

        assert found is not None
        assert unescape(found["message"]) == HOSTILE
        properties = dict(item.split("=", 1) for item in found["properties"].split(","))
        assert {name: unescape(value) for name, value in properties.items()} == {
            "title": HOSTILE,
            "file": "a,b:c.ipynb",
        }


class TestAnnotations:
    def test_a_function_that_is_not_right_is_one_error_on_its_line(self, tmp_path: Path) -> None:
        """Its message has each test that does not hold; a problem is a warning."""
        notebook = {
            "cells": [{"cell_type": "code", "source": ["x = 1\n", "def affine_forward(x):"]}]
        }
        (tmp_path / "affine.ipynb").write_text(json.dumps(notebook, indent=1))

        lines = list(annotation_commands(make_report(), tmp_path))

        found = [COMMAND.fullmatch(line) for line in lines]
        assert [match["name"] for match in found if match] == ["error", "error", "warning"]
        assert ",line=7,title=affine_forward%3A 2.5 of 15 points::You left the bias" in lines[0]
        assert lines[0].count("%0A- ") == 5
        assert "affine.ipynb" in lines[0]

    def test_there_are_no_more_than_github_shows(self, tmp_path: Path) -> None:
        """The last one says how many there are besides."""
        one = FunctionResult(exercise="a", function="f", grade_id="g", points=1.0, earned=0.0)
        many = tuple(msgspec.structs.replace(one, function=f"f{i}") for i in range(30))
        report = msgspec.structs.replace(
            make_report(), functions=many, problems=make_report().problems * 30
        )

        lines = list(annotation_commands(report, tmp_path))

        for kind in ("error", "warning"):
            own = [line for line in lines if line.startswith(f"::{kind} ")]
            assert len(own) == MAX_ANNOTATIONS
            assert "title=21 more" in own[-1]

    @pytest.mark.parametrize(
        ("cell", "line"),
        [
            ({"cell_type": "code", "source": ["def f(x):\n", "    pass"]}, 6),
            ({"cell_type": "code", "source": "x = 1\ndef f(x):\n    pass"}, 5),
            ({"cell_type": "code", "source": ["undef f(x)\n", "# def f(x)"]}, 1),
            ({"cell_type": "code", "source": "undef f(x)\n# def f(x)"}, 1),
            ({"cell_type": "code", "source": [], "outputs": [{"text": ["def f(x):"]}]}, 1),
            ({"cell_type": "code", "source": ["def f2(x):"]}, 1),
        ],
        ids=["lines", "one string", "no definition", "none in one string", "output", "longer name"],
    )
    def test_a_definition_is_found_in_the_file(self, cell: object, line: int) -> None:
        """Lines count as they stand in the JSON."""
        assert line_of(json.dumps({"cells": [cell]}, indent=1), "f") == line

    def test_a_link_is_not_followed(self, tmp_path: Path) -> None:
        """A submission that points elsewhere shows nothing of it."""
        (tmp_path / "secret").write_text('  "def affine_forward(')
        (tmp_path / "affine.ipynb").symlink_to(tmp_path / "secret")

        assert ",line=1," in next(annotation_commands(make_report(), tmp_path))


class TestSummary:
    RENDER = mistune.create_markdown(escape=False, plugins=["table", "strikethrough", "url"])

    @pytest.mark.parametrize("write", [escape, markdown_with_code])
    @pytest.mark.parametrize(
        "text",
        [
            HOSTILE,
            "- a",
            "1. a",
            "# a",
            "===",
            "~~a~~ `b",
            "a@b.example",
            "http://a.example",
            "$x$",
        ],
    )
    def test_nothing_a_student_wrote_is_markup(
        self, write: Callable[[str], str], text: str
    ) -> None:
        """It renders as the text that it is."""
        html = str(self.RENDER(f"- {write(text)}"))
        tags = {*re.findall(r"<(\w+)", html)}

        assert tags <= {"ul", "li"}
        assert "@<!-- -->" in html or "@" not in text

    def test_code_is_code(self) -> None:
        """As authors write it, between backticks."""
        assert (
            markdown_with_code("Add `x_1` to `y`.") == "Add <code>x\\_1</code> to <code>y</code>."
        )

    def test_it_shows_every_function_and_test(self) -> None:
        """With its points, and what to do."""
        text = student_summary(make_report())

        assert text.startswith("## 01 Fully connected: 3.83 / 17.5 points\n")
        assert "| <code>relu\\_forward</code> | 1.33 / 2.5 |" in text
        assert text.count("Hint: Which axis is the batch?") == 6

    def test_it_is_never_longer_than_github_takes(self) -> None:
        """1 MiB; what is cut is said to be."""
        report = make_report("ada", make_report().tests * 4000)

        text = student_summary(report)

        assert 990_000 < len(text.encode()) <= markdown.MAX_BYTES < 2**20
        assert text.endswith("a summary has at most 1 MiB.*\n")

    def test_the_class_is_a_table(self) -> None:
        """A row a student, whatever they are called."""
        text = class_table([earning("a|b", 1.0), earning("@all", 50.0)])

        assert text.splitlines()[4:] == [
            "| a\\|b | 1 / 50 | wrong-name |",
            "| \\@<!-- -->all | 50 / 50 | wrong-name |",
        ]


class TestInAJob:
    def finish(
        self,
        export: Callable[..., Export],
        step: Path,
        reports: tuple[Report, ...],
        **options: bool,
    ) -> None:
        """Do what an export does once its files are written."""
        environment = {"GITHUB_STEP_SUMMARY": str(step)}
        done = export("github", reports, environment=environment, **options)
        if done.finish is not None:
            done.finish(step.parent)

    def test_one_students_results_are_shown(
        self, export: Callable[..., Export], tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """The summary is added to the step's, and the annotations are printed."""
        (tmp_path / "step").write_text("before\n")

        self.finish(export, tmp_path / "step", (make_report(),))

        assert (tmp_path / "step").read_text().startswith("before\n## 01 Fully connected")
        assert capsys.readouterr().out.count("\n::") == 2

    @pytest.mark.parametrize(("instructor", "shown"), [(False, False), (True, True)])
    def test_a_class_is_shown_to_an_instructor_alone(
        self, export: Callable[..., Export], tmp_path: Path, instructor: bool, shown: bool
    ) -> None:
        """Everybody who sees the job sees its summary."""
        reports = (earning("bob", 1.0), earning("cyd", 2.0))

        self.finish(export, tmp_path / "step", reports, instructor=instructor)

        assert (tmp_path / "step").exists() == shown
