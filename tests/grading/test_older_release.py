"""A notebook of an older release: graded by today's tests, and nobody is told to have tampered."""

import json
from pathlib import Path

import pytest

from autograder.intake.checksums import checksum, is_as_released
from autograder.intake.notebook import SubmittedCell

from .test_submission import cell, codes, handed, marks

RELEASES = Path(__file__).parents[2] / "release"


def submitted(content: dict) -> SubmittedCell:
    """Return a notebook's cell as intake reads it."""
    known = marks(content)
    source = "".join(content["source"])
    return SubmittedCell(content["cell_type"], source, known.get("grade_id"), marks=known)


def sealed(content: dict) -> None:
    """Write the checksum of a cell into it, as the release that it is of did."""
    read = submitted(content)
    marks(content)["checksum"] = checksum(read, read.source)


def reworded(nb, grade_id="test_scale_forward", **marked):
    """Make a test cell what it was in another release."""
    content = cell(nb, grade_id)
    content["source"] = 'check("scale_forward", times=2)'
    marks(content).update(marked)
    sealed(content)


def other_points(nb, points):
    """Have a test cell be worth something else, as in another release."""
    marks(cell(nb, "test_scale_backward"))["points"] = points
    sealed(cell(nb, "test_scale_backward"))


def without(nb, *grade_ids):
    """Take cells out that another release did not have."""
    for grade_id in grade_ids:
        nb["cells"].remove(cell(nb, grade_id))


def edited_since(nb):
    """Have a student type into a test cell of another release."""
    reworded(nb)
    cell(nb, "test_scale_forward")["source"] += "; print('all passed')"


def blank_line_added(nb):
    """Have an editor save what another release had."""
    reworded(nb)
    cell(nb, "test_scale_forward")["source"] += "\n\n"


def empty_checksum(nb):
    """Edit a test cell whose checksum somebody took away."""
    reworded(nb)
    marks(cell(nb, "test_scale_forward"))["checksum"] = None
    marks(cell(nb, "test_scale_forward"))["points"] = ["no number"]


OLDER = {
    "fewer points": (lambda nb: other_points(nb, 1), []),
    "more points": (lambda nb: other_points(nb, 12.5), []),
    "a reworded test cell": (reworded, []),
    "a reworded test cell of other points": (lambda nb: reworded(nb, points=7), []),
    "a reworded test cell that an editor ended with a blank line": (blank_line_added, []),
    "no second function yet": (
        lambda nb: without(nb, "scale_backward", "test_scale_backward"),
        ["missing-solution"],
    ),
    "no written answer yet": (lambda nb: without(nb, "why"), ["missing-answer"]),
    "other prose": (lambda nb: nb["cells"][0].update(source="## To scale"), []),
}
CHANGED = {
    "edited since": (edited_since, ["edited-test"]),
    "a checksum that is none": (empty_checksum, ["edited-test"]),
    "unlocked": (lambda nb: reworded(nb, locked=False), ["forged-metadata"]),
    "made a solution": (lambda nb: reworded(nb, solution=True), ["forged-metadata"]),
    "made a task": (lambda nb: reworded(nb, task=True), ["forged-metadata"]),
    "a test cell taken out": (lambda nb: without(nb, "test_scale_forward"), ["missing-test"]),
}


class TestOlderRelease:
    @pytest.mark.parametrize(("change", "found"), OLDER.values(), ids=OLDER)
    def test_nobody_is_told_to_have_tampered(self, templates, solved, change, found):
        """What differs is the release's doing; today's cells are put in."""
        change(solved)

        read = handed(templates, {"scale.ipynb": solved})

        assert codes(read) == found
        merged = read.notebooks["scale"].notebook
        for grade_id in ("test_scale_forward", "test_scale_backward"):
            released = templates[0].graded[grade_id]
            assert cell(merged, grade_id)["source"] == released["source"]
            assert marks(cell(merged, grade_id))["points"] == marks(released)["points"]

    @pytest.mark.parametrize(("change", "found"), CHANGED.values(), ids=CHANGED)
    def test_what_a_student_changed_is_told(self, templates, solved, change, found):
        """Flags are no release's doing, and a checksum tells who wrote a text."""
        change(solved)

        assert codes(handed(templates, {"scale.ipynb": solved})) == found


class TestChecksum:
    def test_it_is_nbgraders(self):
        """Of every cell of every release, which nbgrader itself has sealed."""
        cells = [
            submitted(content)
            for path in RELEASES.rglob("*.ipynb")
            for content in json.loads(path.read_bytes())["cells"]
            if marks(content)
        ]

        assert cells
        assert [one.grade_id for one in cells if not is_as_released(one)] == []
