"""One sandbox serves a run of nbgrader, and the next one as long as nothing has changed."""

import pytest

from autograder.errors import CourseError
from autograder.nbgrader import grader
from autograder.nbgrader.grader import Graders


class FakeGrader:
    """Stands for a grader; counts how many there are, and serves what it was made for."""

    made = 0
    key = "as it was"

    def __init__(self, *told):
        if told[1] == "99_broken":
            type(self).made += 1
            msg = "no hidden tests"
            raise CourseError(msg)
        type(self).made += 1
        self.told, self.made_for, self.closed = told, type(self).key, False

    def serves(self, *told):
        return (self.told, self.made_for) == (told, type(self).key)

    def close(self):
        self.closed = True


class Run:
    """Stands for nbgrader's converter: one for a run."""


@pytest.fixture
def graders(monkeypatch):
    """Graders that start nothing."""
    monkeypatch.setattr(grader, "Grader", FakeGrader)
    monkeypatch.setattr(FakeGrader, "made", 0)
    return Graders()


class TestGraders:
    """When a grader is started, kept and ended."""

    def test_a_run_has_one(self, graders):
        """However many notebooks it has."""
        run = Run()

        first = graders.of_run(run, "course", "01", "auto")

        assert graders.of_run(run, "course", "01", "auto") is first
        assert FakeGrader.made == 1

    def test_the_next_run_takes_it_over(self, graders):
        """Formgrader's button for one submission costs no new sandbox."""
        first = graders.of_run(Run(), "course", "01", "auto")

        assert graders.of_run(Run(), "course", "01", "auto") is first

    def test_after_a_change_the_next_run_starts_anew(self, graders, monkeypatch):
        """Edited hidden tests count, and the old sandbox is ended."""
        first = graders.of_run(Run(), "course", "01", "auto")
        monkeypatch.setattr(FakeGrader, "key", "after an edit")

        second = graders.of_run(Run(), "course", "01", "auto")

        assert second is not first
        assert first.closed

    def test_what_cannot_start_is_tried_once_a_run(self, graders):
        """A class of two hundred does not wait two hundred times for the same message."""
        run = Run()
        for _ in range(3):
            with pytest.raises(CourseError, match="no hidden tests"):
                graders.of_run(run, "course", "99_broken", "auto")

        assert FakeGrader.made == 1

    def test_at_the_end_nothing_is_left(self, graders):
        """The sandbox ends with the process."""
        first = graders.of_run(Run(), "course", "01", "auto")

        graders.close()

        assert first.closed
