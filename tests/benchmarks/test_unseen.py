"""What is measured by unseen mistakes is counted as it was judged."""

import json
import subprocess
import sys

import pytest

from autograder.course import Course
from autograder.errors import CourseError
from autograder.mistakes import Entry
from autograder.record.report import Diagnosis
from benchmarks.classes import ROOT
from benchmarks.told import Kind, Told, draw_pairs, read_mistakes
from benchmarks.unseen import FOLDER, UNREAD, pair_outcome, read_judged, table, verdict

TWO = """
import numpy as np

from autograder.mistakes import mistake


@mistake("relu_forward", "You let some through.")
def leaks(x):
    return np.where(x > 0, x, 0.01 * x), x


@mistake("relu_forward", "You begin at 0.37.")
def begins_late(x):
    return np.where(x > 0.37, x, 0), x
"""


def told(*said, caught=True, name="both+of_them"):
    """Return what was told of a mistake in relu_forward: names of known ones, or sentences with a blank."""
    entry = Entry(
        name, "relu_forward", "You did.", "relu", unusual=False, hidden_only=False, sources={}
    )
    diagnoses = []
    for label in said:
        known = None if " " in label else label
        diagnoses.append(Diagnosis(mistake=known, sentence=label))
    return Told(entry, caught, tuple(diagnoses))


class TestTold:
    """What counts as named, and what a person has read of it."""

    @pytest.mark.parametrize(
        ("found", "kind"),
        [
            (told(caught=False), Kind.NOT_CAUGHT),
            (told(), Kind.NOTHING),
            (told("Look at out."), Kind.OBSERVED),
            (told("leaky"), Kind.NAMED),
        ],
    )
    def test_a_name_is_more_than_an_observation(self, found, kind):
        """And what is not caught has nothing said of it."""
        assert found.kind is kind

    @pytest.mark.parametrize(
        ("said", "counted"),
        [
            ((), ""),
            (("leaky",), "right"),
            (("leaky", "in_place"), "wrong"),
            (("leaky", "new"), UNREAD),
            (("in_place", "new"), "wrong"),
            (("cut off", "by half"), "half"),
        ],
    )
    def test_one_wrong_sentence_spoils_the_rest(self, said, counted):
        """Else the best counts, once all are read."""
        read = {"leaky": "right", "in_place": "wrong", "cut off": "vague", "by half": "half"}

        assert verdict(told(*said), {"relu_forward": {"both+of_them": read}}) == counted

    @pytest.mark.parametrize(
        ("said", "outcome"),
        [
            ((), "none named"),
            (("Look at out.",), "none named"),
            (("both",), "one named"),
            (("of_them", "both"), "both named"),
            (("both+of_them",), "both named"),
            (("both", "leaky"), "wrong name"),
        ],
    )
    def test_a_pair_is_told_by_both_names(self, said, outcome):
        """A third name is wrong, whatever stands beside it."""
        assert pair_outcome(told(*said)) == outcome

    def test_the_sum_of_the_table_is_that_of_its_rows(self):
        """A row for each assignment, a sum, and what was judged of names and of observations."""
        rows = {"01_first": [told("leaky"), told()], "02_second": [told(caught=False)]}
        judged = {"relu_forward": {"both+of_them": {"leaky": "right"}}}

        head, first, second, total, named, observed = table(rows, judged)

        assert head.split()[:3] == ["handed", "caught", "named"]
        assert first.split() == ["01_first", "2", "2", "1", "0", "0", "1", "0", "0"]
        assert second.split() == ["02_second", "1", "0", "0", "0", "0", "0", "1", "0"]
        assert total.split() == ["all", "3", "2", "1", "0", "0", "1", "1", "0"]
        assert "1 right" in named
        assert "1 right" not in observed


class TestWhatIsHandedIn:
    """The mistakes of the folder, and pairs of the bank."""

    def test_there_are_a_hundred_and_each_that_was_judged_is_one(self):
        """Over all functions of the course, so that none is left unmeasured."""
        course = Course(ROOT)
        entries = []
        functions = set()
        for assignment in course.assignments():
            entries += read_mistakes(FOLDER, course, assignment)
        made = {(entry.function, entry.name) for entry in entries}
        judged = read_judged(FOLDER)
        for function, read in judged.items():
            functions |= {(function, name) for name in read}

        assert len(entries) == len(made) == 100
        assert functions <= made

    def test_a_file_of_no_exercise_is_an_error(self, tmp_path):
        """Its mistakes would be left out in silence."""
        (tmp_path / "01_fully_connected").mkdir()
        (tmp_path / "01_fully_connected" / "rely.py").write_text(TWO)

        with pytest.raises(CourseError, match="no exercise rely"):
            read_mistakes(tmp_path, Course(ROOT), "01_fully_connected")

    def test_pairs_are_drawn_from_all_functions(self):
        """The same for the same seed, others for another."""
        assignments = ["02_losses"]

        first, again, other = (draw_pairs(Course(ROOT), assignments, 8, seed) for seed in (1, 1, 2))

        assert first == again != other
        assert {entry.function for entry in first} == {"softmax_loss", "svm_loss"}


class TestCommand:
    """It grades, and prints."""

    def test_what_is_told_stands_beside_what_was_made(self, tmp_path):
        """What the bank knows is named, what it does not know is mended; and the same as JSON."""
        folder = tmp_path / "unseen" / "01_fully_connected"
        folder.mkdir(parents=True)
        (folder / "relu.py").write_text(TWO)
        command = [sys.executable, str(ROOT / "benchmarks" / "unseen.py"), "--sandbox", "reduced"]
        options = ["--folder", str(tmp_path / "unseen"), "--json", str(tmp_path / "found.json")]

        done = subprocess.run(
            [*command, *options, "--assignment", "01_fully_connected", "--jobs", "1", "--explain"],
            capture_output=True,
            text=True,
            check=True,
        )

        named, mended = json.loads((tmp_path / "found.json").read_text())
        assert (named["told"], named["repaired"]) == ("named", None)
        assert mended["told"] != "named"
        assert mended["repaired"].startswith("Look at line 2 of cell ")
        assert "    made      You let some through." in done.stdout
        assert "-    return np.where(x > 0.37, x, 0), x" in done.stdout
