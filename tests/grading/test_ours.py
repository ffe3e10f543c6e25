"""The proof that `layerlab verify` prints, for the course in this repository."""

from pathlib import Path

import pytest

from autograder.course import Course
from autograder.crews.crew import Setup
from autograder.crews.pool import usual_jobs
from autograder.proof.verify import verify
from autograder.sandbox import Limits

COURSE = Course(Path(__file__).parents[2])


class TestOurs:
    @pytest.mark.parametrize("assignment", COURSE.assignments())
    def test_every_assignment_of_ours_holds(self, assignment, level):
        """Each mistake is caught, most by name, and passes the public tests if it is said to, and only then."""
        found = verify(Setup(COURSE, assignment, level, Limits()), usual_jobs())

        assert found.complaints == ()
        mistakes = [row for row in found.rows if not row.entry.unusual]
        assert sum(row.named for row in mistakes) >= 0.8 * len(mistakes), found.notes
        assert [
            row.entry.name for row in mistakes if row.entry.hidden_only != row.hidden_only
        ] == []
        unusual = [row for row in found.rows if row.entry.unusual]
        assert [row.entry.name for row in unusual if row.public] == []
