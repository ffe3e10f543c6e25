"""The proof that `layerlab verify` prints, for the course in this repository."""

from pathlib import Path

import pytest

from autograder.course import Course
from autograder.crews.crew import Setup
from autograder.crews.pool import LocalCrew
from autograder.proof.verify import verify
from autograder.sandbox import Limits

COURSE = Course(Path(__file__).parents[2])
# Of the mistakes of each function the first, and each twenty-fourth after it; of unusual answers as well.
SHARES = [
    pytest.param(24, id="a part of the bank"),
    pytest.param(1, id="the whole bank", marks=pytest.mark.long("many of them train networks")),
]


@pytest.fixture(scope="module")
def crew(level):
    """Return a process that proves one assignment after another: another would do again what comes before all cases."""
    setup = Setup(COURSE, COURSE.assignments()[0], level, Limits())
    with LocalCrew(setup, 1) as crew:
        yield crew


class TestOurs:
    @pytest.mark.parametrize("every", SHARES)
    @pytest.mark.parametrize("assignment", COURSE.assignments())
    def test_every_assignment_of_ours_holds(self, assignment, level, crew, every):
        """Each mistake is caught, most by name, and passes the public tests if it is said to, and only then."""
        setup = Setup(COURSE, assignment, level, Limits())

        found = verify(setup, 1, crew=crew, every=every)

        assert found.complaints == ()
        mistakes = [row for row in found.rows if not row.entry.unusual]
        assert {row.entry.function for row in mistakes} == set(found.functions)
        assert sum(row.named for row in mistakes) >= 0.8 * len(mistakes), found.notes
        assert [
            row.entry.name for row in mistakes if row.entry.hidden_only != row.hidden_only
        ] == []
        unusual = [row for row in found.rows if row.entry.unusual]
        assert [row.entry.name for row in unusual if row.public] == []
