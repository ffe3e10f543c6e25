"""The pages of the demo class over all assignments: each has formulas, code and sentences of its own."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from autograder.commands.grade import command as grade
from autograder.commands.report import command as report
from autograder.course import Course
from autograder.demo.course import make_course, write_files
from autograder.demo.kit import read_kit
from autograder.demo.members import plain_members
from autograder.sandbox import Level, probe

from .browser import PHONE

ROOT = Path(__file__).parents[2]
ASSIGNMENTS = Course(ROOT).assignments()
HALF = "partial_first_half"


# The first has most students' first formulas, the convolution most pictures.
USUAL = ("01_fully_connected", "06_convolution")


@pytest.fixture(
    scope="module",
    params=[
        name
        if name in USUAL
        else pytest.param(name, marks=pytest.mark.long("another assignment's pages"))
        for name in ASSIGNMENTS
    ],
)
def course(request, tmp_path_factory):
    """Return a course of one assignment in which two students did something, graded and reported."""
    if probe().level is not Level.FULL:
        pytest.skip("no full sandbox here")
    assignment = request.param
    course = make_course(Course(ROOT), tmp_path_factory.mktemp("course") / "demo", [assignment])
    kit = read_kit(course, assignment)
    half, mistaken = (
        next(member for member in plain_members(kit) if member.name.startswith(kind))
        for kind in (HALF, "mistake_")
    )
    for name, member in ((HALF, half), ("mistaken", mistaken)):
        write_files(course.root / "submitted" / name / assignment, member.files(kit))
    for command, options in ((grade, ["--no-gradebook"]), (report, [])):
        result = CliRunner().invoke(command, options, obj=course)
        assert result.exit_code == 0, result.output
    return course


class TestEveryAssignment:
    @pytest.mark.parametrize("place", ["feedback/mistaken/{}/index.html", "class/{}.html"])
    def test_nothing_is_wrong_with_its_pages(self, page, course, place):
        """No error, no request, no serious violation of axe's rules, and no wider than a phone."""
        (assignment,) = course.assignments()
        path = course.root / place.format(assignment)

        opened = page(path)
        opened.unfold()
        found = [*opened.violations(), *opened.errors(), *opened.requests()]
        narrow = page(path, PHONE)
        narrow.unfold()

        assert found == []
        assert narrow.overflow() <= 0
