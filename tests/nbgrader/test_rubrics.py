"""A rubric's lines in formgrader's box for comments: what is ticked there becomes points and comment."""

import json

import pytest
from click.testing import CliRunner

from autograder.cli import cli
from autograder.gradebook.api import load_api
from autograder.gradebook.ledger import Ledger
from autograder.record.rubrics import blank_rubric, comment_for_students, read_ticks, rubric_of

from .conftest import ASSIGNMENT, affine_notebook

RUBRIC = (("points and line are shown", 2.0), ("both axes (x, y) are named", 1.0))
BLANK = "[ ] points and line are shown (2)\n[ ] both axes (x, y) are named (1)"
# What a person makes of it, the points of it, and what the student reads.
TEXTS = {
    "all": (BLANK.replace("[ ]", "[x]"), 3, "✓ points and line are shown (2 of 2)"),
    "one": (BLANK.replace("[ ]", "[X]", 1), 2, "✗ both axes (x, y) are named (0 of 1)"),
    "a part": (BLANK.replace("[ ]", "[1,5]", 1), 1.5, "✓ points and line are shown (1.5 of 2)"),
    "more than there is": (BLANK.replace("[ ]", "[9]", 1), 2, "(2 of 2)"),
    "less than nothing": (
        BLANK.replace("[ ]", "[-9]", 1),
        0,
        "✗ points and line are shown (0 of 2)",
    ),
    "no number": (BLANK.replace("[ ]", "[nan]", 1), 0, None),
    "words below": (f"{BLANK.replace('[ ]', '[✓]', 1)}\n\nNice colours!", 2, "Nice colours!"),
    "words alone": ("Nice colours!", 0, "Nice colours!"),
    "as a list": ("- [x] both axes (x, y) are named", 1, "✓ both axes (x, y) are named (1 of 1)"),
    "written out again": (f"{BLANK}\n[x]  Points and  line are shown", 2, "(2 of 2)"),
    "another line": ("[x] something else (5)", 0, "[x] something else (5)"),
    "untouched": (BLANK, 0, None),
    "nothing": ("", 0, None),
}


class TestTicks:
    @pytest.mark.parametrize(("text", "points", "shown"), TEXTS.values(), ids=TEXTS)
    def test_what_a_text_comes_to(self, text, points, shown):
        """Each line counts once and up to its points; all else is a comment."""
        comment = comment_for_students(text, RUBRIC)

        assert read_ticks(text, RUBRIC).points == points
        assert (shown in comment) if shown else (comment is None)
        assert "[ ]" not in (comment or "")

    def test_a_cell_without_a_rubric_has_its_comment_as_it_is(self):
        """Brackets are anybody's."""
        assert comment_for_students("[ ] mine", ()) == "[ ] mine"

    @pytest.mark.parametrize(
        "ours", [None, 3, {"rubric": "x"}, {"rubric": [["a"], [1, 2], ["b", True], ["c", "1"]]}]
    )
    def test_metadata_of_another_form_is_no_rubric(self, ours):
        """A notebook may be anything."""
        assert rubric_of(ours) == ()

    def test_what_waits_is_read_as_nothing(self):
        """The blank one and what reads it belong together."""
        assert blank_rubric(RUBRIC) == BLANK
        assert not read_ticks(BLANK, RUBRIC).any


class TestGradebook:
    """By nbgrader's own tables, which formgrader shows."""

    @pytest.fixture
    def judged(self, course, make_report):
        """Return a function that opens the gradebook, in which ada's answer waits with its rubric."""
        path = course.release / ASSIGNMENT / "affine.ipynb"
        notebook = affine_notebook()
        notebook["cells"][-1]["metadata"]["layerlab"] = {"rubric": [list(line) for line in RUBRIC]}
        notebook["cells"][-1]["metadata"]["nbgrader"]["points"] = 3.0
        path.write_text(json.dumps(notebook))
        (course.root / "solutions" / ASSIGNMENT).mkdir(parents=True)
        self.course, self.report = course, make_report()
        self.record()
        opened = []

        def look():
            book = load_api().Gradebook(f"sqlite:///{course.root}/gradebook.db", "layerlab")
            opened.append(book)
            names = ("why_flatten", "affine", ASSIGNMENT, "ada")
            return book, book.find_grade(*names), book.find_comment(*names)

        yield look
        for book in opened:
            book.close()

    def record(self):
        with Ledger(self.course) as ledger:
            ledger.record(self.report)

    def run(self, *options):
        return CliRunner().invoke(cli, ["--course", str(self.course.root), "rubric", *options])

    def test_formgrader_shows_the_lines(self, judged):
        """In the box for comments, as long as nobody wrote another one."""
        _, grade, comment = judged()

        assert comment.comment == BLANK
        assert comment.manual_comment is None
        assert grade.needs_manual_grade

    def test_ticks_become_points(self, judged):
        """Once, and grading again takes nothing of it away."""
        book, _, comment = judged()
        comment.manual_comment = f"{BLANK.replace('[ ]', '[x]', 1)}\nNice!"
        book.db.commit()

        tried, done, again = self.run("--dry-run"), self.run(), self.run()
        self.record()

        assert "1 cell would get points" in tried.output
        assert "ada, why_flatten: 2 points" in done.output
        assert "0 cells got points" in again.output
        _, grade, comment = judged()
        assert (grade.manual_score, grade.needs_manual_grade) == (2.0, False)
        assert comment.comment.endswith("Nice!")

    def test_points_that_were_typed_stay(self, judged):
        """Which of the two counts, the person says."""
        book, grade, comment = judged()
        comment.manual_comment, grade.manual_score = BLANK.replace("[ ]", "[x]"), 1.0
        book.db.commit()

        result = self.run()

        assert result.exit_code == 1
        assert "1 points were typed, and the ticks come to 3" in result.output
        assert judged()[1].manual_score == 1.0

    def test_what_nobody_ticked_waits(self, judged):
        """A comment alone gives no zero."""
        book, _, comment = judged()
        comment.manual_comment = "I shall look at this again."
        book.db.commit()

        assert "0 cells got points" in self.run().output
        assert judged()[1].manual_score is None
