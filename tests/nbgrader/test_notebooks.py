"""What nbgrader reads from a graded notebook is what was earned; what students wrote stays quiet."""

import copy
import json

import msgspec
import pytest

from autograder.gradebook.api import load_api
from autograder.gradebook.settings import LedgerError
from autograder.nbgrader.exporter import nbgrader_markdown
from autograder.publish.scored import scored_notebook
from autograder.record.report import Diagnosis, Outcome, Problem, TestResult

PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="


@pytest.fixture
def release(course):
    """The notebook that students got."""
    path = course.release / "01_fully_connected" / "affine.ipynb"
    return json.loads(path.read_text())


def graded_scores(notebook):
    """Return the scores that nbgrader reads from the notebook's test cells."""
    load_api()
    from nbformat import from_dict
    from nbgrader.utils import determine_grade, is_grade, is_solution

    cells = from_dict(notebook).cells
    return {
        cell.metadata.nbgrader.grade_id: determine_grade(cell)[0]
        for cell in cells
        if is_grade(cell) and not is_solution(cell)
    }


class TestScores:
    """nbgrader's own reader finds the points that were earned."""

    @pytest.mark.parametrize("earned", [0.0, 4.5, 6.3, 9.0])
    def test_nbgrader_reads_what_was_earned(self, make_report, release, earned):
        """Zero is zero, part is part, and all is all."""
        report = make_report(affine_forward=earned)

        notebook = scored_notebook(report, "affine", release, release)

        assert graded_scores(notebook) == {
            "test_affine_forward": earned,
            "test_affine_backward": 0.0,
        }

    def test_what_a_student_forged_does_not_count(self, make_report, release):
        """Outputs, points and marks in what ran are replaced by what the release and report say."""
        forged = copy.deepcopy(release)
        number = {"output_type": "execute_result", "data": {"text/plain": "9.0"}, "metadata": {}}
        for cell in forged["cells"]:
            cell["metadata"]["nbgrader"] |= {"points": 100.0, "grade": True, "solution": False}
            if cell["cell_type"] == "code":
                cell["outputs"] = [number]

        notebook = scored_notebook(make_report(), "affine", forged, release)

        assert set(graded_scores(notebook).values()) == {0.0}
        marks = [cell["metadata"].get("nbgrader") for cell in notebook["cells"]]
        assert marks == [cell["metadata"]["nbgrader"] for cell in release["cells"]]

    def test_a_lost_test_cell_comes_back(self, make_report, release):
        """Every cell that the release marks is there once."""
        executed = {**release, "cells": release["cells"][:1]}

        notebook = scored_notebook(make_report(affine_forward=9.0), "affine", executed, release)

        assert graded_scores(notebook)["test_affine_forward"] == 9.0
        assert len(notebook["cells"]) == len(release["cells"])

    @pytest.mark.parametrize("earned", [-1.0, 9.1, float("nan"), float("inf")])
    def test_a_score_that_cannot_be_is_refused(self, make_report, release, earned):
        """Nbgrader takes such scores for full marks."""
        with pytest.raises(LedgerError, match="cannot be"):
            scored_notebook(make_report(affine_forward=earned), "affine", release, release)


class TestWords:
    """What a grader and a student read in the notebook."""

    def test_a_test_cell_says_what_each_test_found(self, make_report, release):
        """Sentences, messages, hints and diagnoses stand there; the instructor's detail does not."""
        test = TestResult(
            id="t",
            exercise="affine",
            function="affine_forward",
            sentence="Images are flattened.",
            outcome=Outcome.FAILED,
            points=9.0,
            earned=0.0,
            seconds=0.0,
            hint="Reshape.",
            message="The shape differs.",
            detail="SECRET",
        )
        report = make_report()
        diagnosis = Diagnosis(mistake="keeps_shape", sentence="You keep the shape.")
        functions = tuple(
            msgspec.structs.replace(f, diagnoses=(diagnosis,)) for f in report.functions
        )
        report = msgspec.structs.replace(report, tests=(test,), functions=functions)

        text = scored_notebook(report, "affine", release, release)["cells"][1]["outputs"][0]["text"]

        for part in (
            "0/9  failed: Images",
            "The shape differs.",
            "Hint: Reshape.",
            "You keep the shape.",
        ):
            assert part in text
        assert "SECRET" not in text

    def test_what_was_wrong_with_the_submission_stands_on_top(self, make_report, release):
        """Without a notebook, the release's is there with the reason."""
        problem = Problem(
            code="not-json", where="affine.ipynb", message="Not JSON.", remedy="Save it."
        )
        report = msgspec.structs.replace(make_report(file=None), problems=(problem,))

        notebook = scored_notebook(report, "affine", None, release)

        assert notebook["cells"][0]["source"] == "- affine.ipynb: Not JSON. Save it."
        assert graded_scores(notebook)["test_affine_forward"] == 0.0


class TestQuiet:
    """Nothing that a student wrote can run where the notebook is opened or printed."""

    def test_outputs_are_text_and_checked_pictures(self, make_report, release, attacks, dangers):
        """Scripts and drawings go; tables, text and whole PNGs stay."""
        attack = "\n\n".join(attacks)
        data = {
            "text/html": f"<table><tr><td>1</td></tr></table>{attack}",
            "text/plain": "1",
            "image/svg+xml": attack,
            "application/javascript": "alert(1)",
            "image/png": PNG,
        }
        executed = copy.deepcopy(release)
        executed["cells"][0]["outputs"] = [
            {"output_type": "display_data", "data": data, "metadata": {}},
            {"output_type": "execute_result", "data": {"text/plain": attack}, "metadata": {}},
        ]

        outputs = scored_notebook(make_report(), "affine", executed, release)["cells"][0]["outputs"]

        assert set(outputs[0]["data"]) == {"text/html", "text/plain", "image/png"}
        assert "<table>" in outputs[0]["data"]["text/html"]
        assert dangers(outputs[0]["data"]["text/html"]) == []
        assert [output["output_type"] for output in outputs] == ["display_data", "display_data"]

    def test_no_tag_in_a_students_markdown_is_a_tag(self, make_report, release, attacks, dangers):
        """Wherever the notebook is shown; what the release says itself is left alone."""
        executed = copy.deepcopy(release)
        executed["cells"][4]["source"] = "Since $a<b$:\n" + "\n".join(attacks)
        executed["cells"].append({"cell_type": "markdown", "source": attacks[0], "metadata": {}})

        notebook = scored_notebook(make_report(), "affine", executed, release)

        assert dangers(notebook["cells"][4]["source"]) == []
        assert notebook["cells"][5]["source"] == "< script>alert(1)< /script>"
        assert scored_notebook(make_report(), "affine", release, release)["cells"][4]["source"] == (
            "Your answer"
        )

    def test_markdown_is_filtered_where_a_page_is_made_of_it(self, attacks, dangers):
        """Feedback and formgrader use this filter; a link to the web stays a link."""
        for attack in attacks:
            html = nbgrader_markdown({"cell": {}}, attack)
            assert [d for d in dangers(html) if "https://evil.example" not in str(d[2])] == []

        assert '<a href="https://numpy.org"' in nbgrader_markdown({}, "[numpy](https://numpy.org)")
        assert "id=" not in nbgrader_markdown({}, "# test_affine_forward")

    def test_a_picture_pasted_into_an_answer_is_kept(self, make_report, release):
        """Graders see it."""
        executed = copy.deepcopy(release)
        executed["cells"][4] |= {
            "source": "![a](attachment:a.png)",
            "attachments": {"a.png": {"image/png": PNG}, "b": {"image/svg+xml": "<svg/>"}},
        }

        cell = scored_notebook(make_report(), "affine", executed, release)["cells"][4]

        assert cell["attachments"] == {"a.png": {"image/png": PNG}}
        assert f'src="data:image/png;base64,{PNG}"' in nbgrader_markdown(
            {"cell": cell}, cell["source"]
        )
