"""`check --github` and `--junit`: what CI shows of a card, whatever a student's code says."""

import json
import re
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import pytest

from layerlab.__main__ import main
from layerlab.card.annotations import (
    MAX_SUMMARY,
    annotations,
    announce,
    append_summary,
    as_markdown,
)
from layerlab.card.card import Card
from layerlab.card.cell_lines import CellLines
from layerlab.card.junit import as_junit
from layerlab.card.records import CardProblem, CardVerdict, Place, Status

from .conftest import CELLS

HOSTILE = (
    "::error::100%",
    "a\n::add-mask::b\r\n::stop-commands::x",
    "##[error]x",
    "</pre></details><script>alert(1)</script>",
    "@everyone ![x](https://evil.example/x.png) | `a`",
    "]]> &amp; \x00\x1b[31m\ud800\ufffe",
)


class Seen(HTMLParser):
    """Collects the elements and the text that a browser would see."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.text = [], ""
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)

    def handle_data(self, data):
        self.text += data


def failed(text, **others):
    """Return a card of one test of `scale_forward` that failed, and says `text` wherever it can."""
    verdict = CardVerdict(
        function="scale_forward",
        sentence=text,
        status=Status.FAILED,
        message=text,
        hint=text,
        **others,
    )
    return Card(verdicts=(verdict,), problems=(CardProblem(message=text, remedy=text),))


class TestCellLines:
    @pytest.mark.parametrize("indent", [1, 4, None])
    def test_lines_are_found_however_a_notebook_was_saved(self, write_notebook, indent):
        """One line of the file for each line of a cell, or one line for all of them."""
        path = write_notebook()
        notebook = json.loads(path.read_text())
        notebook["metadata"] = {"a": ["cells", {"source": ["x"]}, 1, None, '"{[,']}
        for cell in notebook["cells"]:
            cell["source"] = "".join(cell["source"]).splitlines(keepends=True)
            cell["outputs"] = [{"text": ["def scale_forward(x, factor):\n", 'a \\" ], [']}]
        text = json.dumps(notebook, indent=indent)
        path.write_text(text)

        line = CellLines.of(path).definition("scale_forward")

        assert '"def scale_forward(x, factor):' in text.splitlines()[line - 1]
        assert indent is None or '"outputs"' not in text.splitlines()[line - 2]
        assert indent is None or '"source": [' in text.splitlines()[line - 2]

    def test_a_line_within_a_cell(self, write_notebook):
        """Cells are counted as a run counts them: code alone."""
        path = write_notebook(["a = 1\nb = 2\n\nc = 3"])
        notebook = json.loads(path.read_text())
        code = next(cell for cell in notebook["cells"] if cell["cell_type"] == "code")
        code["source"] = ["a = 1\n", "b = 2\n", "\n", "c = 3"]
        path.write_text(json.dumps(notebook, indent=1))

        lines = CellLines.of(path)

        found = path.read_text().splitlines()[lines.line(1, 4) - 1]
        assert found.strip() == '"c = 3"'

    def test_what_is_not_there_is_at_the_top(self, write_notebook):
        """An annotation has to have a line."""
        lines = CellLines.of(write_notebook())

        assert lines.definition("nowhere") == 1
        assert lines.line(99, 3) == 1


class TestGitHub:
    def test_a_wrong_notebook(self, write_notebook, release, tmp_path, capsys, monkeypatch):
        """The log has the card, the failing function's line an annotation, and the summary a table."""
        monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path.parent))
        monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "summary.md"))
        path = write_notebook([CELLS[0], CELLS[1].replace("x * factor", "x"), *CELLS[2:]])

        assert main(["check", str(path), "--github"]) == 1

        said = capsys.readouterr().out
        line = CellLines.of(path).definition("scale_forward")
        assert "scale_forward  □■  1 of 2 tests passed" in said
        assert (
            f"\n::error file={release.name}/scale.ipynb,line={line},"
            "title=scale_forward%3A 1 of 2 tests passed::Two times three is six.%0A"
        ) in said
        assert (
            "<td><code>scale_forward</code></td><td>1 of 2" in (tmp_path / "summary.md").read_text()
        )

    def test_a_notebook_that_cannot_be_read(self, release, tmp_path, capsys, monkeypatch):
        """It is annotated all the same."""
        monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "summary.md"))
        (release / "broken.ipynb").write_text("{")

        assert main(["check", str(release / "broken.ipynb"), "--github"]) == 2
        assert "::error file=" in capsys.readouterr().out
        assert "it is not JSON" in (tmp_path / "summary.md").read_text()

    def test_the_line_that_raised(self, write_notebook):
        """An annotation stands where the student's code stopped."""
        path = write_notebook(["import numpy as np\nx = 1\ndef f(x):\n    return x.y"])
        place = Place(label="In[1]", line=4, function="f", source="return x.y")
        verdict = CardVerdict(function="f", sentence="S.", status=Status.ERROR, place=place)

        (annotation,) = annotations(Card(verdicts=(verdict,)), path)

        assert annotation.line == CellLines.of(path).line(1, 4)

    @pytest.mark.parametrize("text", HOSTILE)
    def test_nothing_that_is_said_becomes_a_command(
        self, text, write_notebook, capsys, monkeypatch
    ):
        """Outside the part that the runner does not read, each line is one annotation of ours."""
        monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)
        text = text.replace("\ud800", "")  # `check` has the stream replace what it cannot write

        announce(failed(text), write_notebook())

        said = capsys.readouterr().out
        nonce = re.match(r"::stop-commands::([0-9a-f]{32})\n", said)[1]
        _, _, after = said.partition(f"\n::{nonce}::\n")
        assert text not in nonce
        for line in after.rstrip("\n").split("\n"):
            assert re.match(r"::error file=[\w.]+,line=\d+,title=[^:,\r]*::", line)
            assert "\r" not in line

    @pytest.mark.parametrize("text", HOSTILE)
    def test_nothing_that_is_said_becomes_markup(self, text):
        """The summary shows it as it stands, inside `pre`, where Markdown means nothing."""
        seen = Seen(as_markdown(failed(text), f"{text}.ipynb"))

        assert set(seen.tags) <= {
            "h3",
            "table",
            "tr",
            "td",
            "code",
            "details",
            "summary",
            "pre",
        }
        assert seen.tags.count("pre") == 1

    def test_ten_annotations_of_a_level(self, write_notebook):
        """GitHub would drop any, so we keep the first of each."""
        verdicts = [
            CardVerdict(function=f"f{i}", sentence="S.", status=Status.FAILED) for i in range(15)
        ]
        verdicts += [
            CardVerdict(function=f"g{i}", sentence="S.", status=Status.NOT_WRITTEN)
            for i in range(15)
        ]

        found = annotations(Card(verdicts=tuple(verdicts)), write_notebook())

        assert [a.level for a in found] == ["error"] * 10 + ["notice"] * 10

    def test_a_summary_never_grows_too_long(self, tmp_path):
        """GitHub shows nothing of a summary above its limit."""
        path = tmp_path / "summary.md"
        markdown = as_markdown(failed("x y " * 10**4), "scale.ipynb")
        for _ in range(30):
            append_summary(path, markdown)

        assert 100_000 < path.stat().st_size <= MAX_SUMMARY


class TestJUnit:
    def test_a_wrong_notebook(self, write_notebook, tmp_path):
        """Each test is a case of its function's class, with what the card says of it."""
        path = write_notebook([CELLS[0], CELLS[1].replace("x * factor", "x"), CELLS[2]])
        junit = tmp_path / "results" / "scale.xml"

        assert main(["check", str(path), "--junit", str(junit)]) == 1

        suite = ET.parse(junit).getroot().find("testsuite")
        assert (suite.get("tests"), suite.get("failures"), suite.get("errors")) == ("2", "1", "0")
        case = suite.find("testcase")
        assert (case.get("classname"), case.get("name")) == (
            "scale_forward",
            "Two times three is six.",
        )
        assert "Hint: What is 2 times 3?" in case.find("failure").text

    @pytest.mark.parametrize("text", HOSTILE)
    def test_whatever_is_said_it_is_xml(self, text):
        """What XML cannot hold is replaced, the rest arrives as it was."""
        suite = ET.fromstring(as_junit(failed(text), f"{text}.ipynb")).find("testsuite")

        assert len(suite) == 2
        assert suite.find("testcase/failure").text.startswith(
            re.sub("[\x00\x1b\ud800\ufffe]", "�", text).replace("\r\n", "\n")
        )
