"""The feedback page says what holds, hides what is hidden, and runs nothing that a student wrote."""

import base64
import re
import struct
import time
import zlib

import msgspec
import pytest

from autograder.record.report import Diagnosis, Outcome, Problem
from autograder.reports.feedback import feedback_page
from autograder.text.plain import plain_text
from autograder.text.sanitizing import png_uri, safe_html, safe_markdown


def png(width=2, height=2):
    """Return a small PNG in base64."""

    def chunk(kind, content):
        body = kind + content
        return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    pixels = zlib.compress(b"".join(b"\0" + b"\0" * 2 for _ in range(2)))
    data = chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    return base64.b64encode(b"\x89PNG\r\n\x1a\n" + data).decode()


def code(source, *outputs, **metadata):
    """Return a code cell."""
    return {
        "cell_type": "code",
        "source": source,
        "outputs": outputs and list(outputs),
        "metadata": metadata,
    }


def notebook(*cells):
    """Return a notebook."""
    return {"cells": list(cells), "metadata": {}, "nbformat": 4, "nbformat_minor": 5}


def shown(**data):
    """Return a rich output."""
    return {
        "output_type": "display_data",
        "data": {k.replace("_", "/"): v for k, v in data.items()},
    }


class TestContent:
    """What the student reads."""

    def test_every_test_shows_its_sentence_and_outcome(self, make_report):
        """Each outcome has its own words."""
        page = feedback_page(make_report(), {})

        assert page.count("Rows of a batch do not influence each other.") == len(Outcome)
        for words in ("Holds.", "Does not hold yet.", "Took too long.", "Not attempted."):
            assert words in page

    def test_problems_diagnoses_hints_and_reasons_are_there(self, make_report):
        """Everything that helps is on the page."""
        report = make_report()
        failed = msgspec.structs.replace(report.tests[1], follow_through="It follows your forward.")
        explained = msgspec.structs.replace(failed, id="explained", hint="About something else.")
        (function,) = report.functions
        (found,) = function.diagnoses
        found = msgspec.structs.replace(found, tests=(explained.id,))
        function = msgspec.structs.replace(function, diagnoses=(found,))

        page = feedback_page(
            msgspec.structs.replace(report, tests=(failed, explained), functions=(function,)), {}
        )

        for text in (
            "A test cell was edited.",
            "the released cell was used",
            "Your output looks like x @ w alone.",
            "Which axis is the batch?",
            "It follows your forward.",
            "The output has shape (3, 1)",
            "<strong>3</strong> of 18 points",
        ):
            assert text in page

    def test_code_in_a_sentence_is_set_as_code(self, make_report):
        """Backticks mark code, as in the exercises; an odd one is only a backtick."""
        report = make_report()
        sentences = ("Is `x < 0` kept?", "An odd ` one")
        tests = tuple(msgspec.structs.replace(report.tests[0], sentence=s) for s in sentences)

        page = feedback_page(msgspec.structs.replace(report, tests=tests), {})

        assert "Is <code>x &lt; 0</code> kept?" in page
        assert "An odd ` one" in page

    def test_what_was_not_written_is_said_once(self, make_report):
        """Not at each of its tests."""
        report = make_report()
        told = {"outcome": Outcome.NOT_ATTEMPTED, "message": "`f` is not written yet."}
        tests = tuple(msgspec.structs.replace(test, **told) for test in report.tests)
        functions = {test.function for test in tests}
        page = feedback_page(msgspec.structs.replace(report, tests=tests), {})

        assert page.count("<code>f</code> is not written yet.") == len(functions) < len(tests)
        assert page.count("for when it is written") == len(functions)

    def test_a_test_that_holds_needs_no_hint(self, make_report):
        """Hints are for what does not hold yet."""
        report = make_report()

        page = feedback_page(msgspec.structs.replace(report, tests=report.tests[:1]), {})

        assert "Which axis" not in page

    def test_the_instructors_detail_stays_away(self, make_report):
        """`detail` may name hidden values."""
        assert "SECRET-DETAIL" not in feedback_page(make_report(), {})

    def test_the_notebook_is_shown_as_it_ran(self, make_report):
        """Code with its outputs, pictures and errors; the function links to its cell."""
        error = {
            "output_type": "error",
            "ename": "E",
            "evalue": "v",
            "traceback": ["\x1b[31mBoom\x1b[0m"],
        }
        picture = shown(image_png=png(), text_plain="<Figure>")
        cells = (
            {"cell_type": "markdown", "source": "## My *notes*", "metadata": {}},
            code("x = 1", error, picture, nbgrader={"grade_id": "affine_forward"}),
        )

        page = feedback_page(make_report(), {"affine.ipynb": notebook(*cells)})

        assert "<em>notes</em>" in page
        assert "Boom" in page
        assert "\x1b" not in page
        assert 'src="data:image/png;base64,' in page
        assert 'href="#cell.affine.affine_forward"' in page
        assert 'id="cell.affine.affine_forward"' in page

    def test_tests_and_cells_link_to_each_other(self, make_report):
        """From a function's tests to its code, and from the code to what the tests say."""
        cell = code("x = 1", nbgrader={"grade_id": "affine_forward"})

        page = feedback_page(make_report(), {"affine.ipynb": notebook(code("y = 2"), cell)})

        assert 'href="#cell.affine.affine_forward">Where it ran' in page
        assert re.search(r'Cell 2: <a href="#affine.affine_forward">.*1 of 6 tests hold', page)

    def test_a_cell_that_was_stopped_is_named_and_linked(self, make_report):
        """The problem leads to the cell, and the cell says why it has no output."""
        problem = Problem(
            code="cell-timeout", where="affine.ipynb, cell 2", message="It hung.", remedy="Mend it."
        )

        page = feedback_page(
            make_report(problems=(problem,)),
            {"affine.ipynb": notebook(code("x = 1"), code("while 1: pass"))},
        )

        assert '<a href="#cell.affine.2">affine.ipynb, cell 2</a>' in page
        assert 'id="cell.affine.2"' in page
        assert page.count("It hung.") == 2
        assert "1 of 4 cells did not run to the end" in page

    def test_scores_are_summed_by_exercise(self, make_report):
        """One line an exercise, one a function, and how many tests hold."""
        page = re.sub(r"\s+", " ", feedback_page(make_report(), {}))

        assert "of 18 points; 1 of 6 tests hold" in page
        assert '<a href="#affine">affine</a></th> <td class="number">3 / 18</td>' in page

    @pytest.mark.parametrize(
        "junk", [None, [], {"cells": 3}, {"cells": [None, {"cell_type": "code"}]}]
    )
    def test_a_notebook_of_any_shape_makes_a_page(self, make_report, junk):
        """What the grading could not read does not keep the student from the feedback."""
        assert "</html>" in feedback_page(make_report(), {"affine.ipynb": junk})


class TestSafety:
    """What a student writes cannot run in a reader's browser."""

    @pytest.fixture
    def attack(self, attacks):
        """All attacks in one text."""
        return "\n\n".join(attacks)

    @pytest.fixture
    def hostile_cells(self, attack, attacks):
        """Cells with an attack in every part that a page could show."""
        outputs = [
            {"output_type": "stream", "name": "stdout", "text": attack},
            {"output_type": "stream", "name": "stderr", "text": [attack]},
            {"output_type": "error", "ename": attack, "evalue": attack, "traceback": [attack]},
            {"output_type": "error", "ename": attack, "evalue": attack},
            shown(text_html=attack),
            shown(text_markdown=attack),
            shown(text_plain=attack),
            shown(application_javascript="alert(1)", text_plain=attack),
            {"output_type": "display_data", "data": {"image/svg+xml": attack}},
            shown(image_png=f'x" onerror="alert(1)">{attack}'),
        ]
        return (
            {"cell_type": "markdown", "source": attack, "metadata": {"tags": [attack]}},
            {"cell_type": "markdown", "source": f"$${attack}$$", "metadata": {}},
            {"cell_type": "raw", "source": attack, "metadata": {"format": "text/html"}},
            code(attack, *outputs, nbgrader={"grade_id": attack}),
            *({"cell_type": "markdown", "source": one, "metadata": {}} for one in attacks),
        )

    def test_nothing_that_a_student_wrote_runs(self, make_report, attack, hostile_cells, dangers):
        """An attack in any field of the report or part of the notebook is text at most."""
        report = make_report(
            student=attack,
            problems=(Problem(code="x", where=attack, message=attack, remedy=attack),),
            versions={attack: attack},
        )
        function = msgspec.structs.replace(
            report.functions[0], diagnoses=(Diagnosis(mistake=None, sentence=attack),)
        )
        tests = tuple(
            msgspec.structs.replace(
                test, sentence=attack, message=attack, hint=attack, follow_through=attack
            )
            for test in report.tests
        )
        report = msgspec.structs.replace(report, functions=(function,), tests=tests)

        page = feedback_page(report, {"affine.ipynb": notebook(*hostile_cells)})

        assert dangers(page) == []
        assert page.lower().count("<script") == 0
        assert page.count("<meta http-equiv=") == 1

    def test_the_policy_forbids_what_a_filter_may_miss(self, make_report):
        """The page's own policy allows its style and data images, and nothing else."""
        policy = re.search(
            r'Content-Security-Policy" content="([^"]*)"', feedback_page(make_report(), {})
        )

        assert policy is not None
        assert policy[1].startswith("default-src 'none'; img-src data:; style-src 'sha256-")
        assert "unsafe" not in policy[1]

    @pytest.mark.parametrize("filtered", [safe_html, safe_markdown])
    def test_each_filter_alone_is_enough(self, filtered, attacks, dangers):
        """No filter leans on another."""
        found = {one: dangers(str(filtered(one))) for one in attacks}

        assert found == {one: [] for one in attacks}

    @pytest.mark.parametrize(
        "text", ["[" * 200_000, "> " * 50_000, "[" * 9_999, "*a **b " * 1_400, "$$ `" * 2_400]
    )
    def test_text_made_to_take_long_does_not(self, text):
        """Long markdown is shown plain; what is parsed is short enough for any pattern."""
        started = time.process_time()  # this process's own: a busy machine adds nothing to it

        assert len(str(safe_markdown(text))) < 100_000
        assert time.process_time() - started < 5.0


class TestFormulas:
    """What stands between dollars, as a notebook shows it."""

    @pytest.mark.parametrize("sign", ["+", "-", "*", "1.", ">", "="])
    def test_a_line_of_a_formula_is_no_markdown(self, sign):
        """Whatever it begins with."""
        html = safe_markdown(f"Then\n\n$$y = a\n{sign} b$$\n\nand so on.")

        assert "<math" in html
        assert not [tag for tag in ("<ul", "<ol", "<blockquote", "<h1", "$$") if tag in html]

    def test_dollars_in_code_and_in_prose_stay_dollars(self):
        """Lines of code keep their ends, and a blank line ends what looked like a formula."""
        assert "a$$\n+ b$$" in safe_markdown("```\na$$\n+ b$$\n```")
        assert "<math" not in safe_markdown("It costs $$ today.\n\nAnd $$ tomorrow.")


class TestPictures:
    """Only whole PNGs of a sane size are shown."""

    def test_a_picture_is_shown(self):
        """Matplotlib's pictures pass."""
        assert png_uri(png()) == f"data:image/png;base64,{png()}"

    @pytest.mark.parametrize(
        "value",
        [
            None,
            "",
            "not base64 !",
            base64.b64encode(b"<svg onload=alert(1)>").decode(),
            png()[:-8],
            png(width=100_000, height=100_000),
            base64.b64encode(base64.b64decode(png()) + b"<script>").decode(),
        ],
    )
    def test_anything_else_is_not(self, value):
        """A picture that is no picture, is cut, has something after its end, or would fill the memory."""
        assert png_uri(value) is None


class TestInvisible:
    """Characters that change how the rest of a line is read."""

    def test_none_is_left_in_filtered_html(self):
        """Neither as themselves nor spelled out."""
        assert safe_html("a\x1b[2Jb\u202ec&#x202e;d&#27;e\n\tf") == "a[2Jbcde\n\tf"


class TestPlainText:
    """What printed text becomes."""

    def test_colours_and_hidden_characters_go(self):
        """Terminal codes and characters that turn the direction of text are taken out."""
        assert plain_text("\x1b[1;31mred\x1b[0m\x00\u202eevil\x1b]0;title\x07!") == "redevil!"

    def test_a_flood_is_cut_in_the_middle(self):
        """The beginning and the end are kept."""
        text = plain_text("a" * 1_000_000 + "z")

        assert len(text) < 9_000
        assert text.startswith("aaa")
        assert text.endswith("z")
