"""One submission for several students: graded once, recorded for each, whoever's folder it lies in."""

import json

import pytest
from click.testing import CliRunner

from autograder.cli import cli
from autograder.crews.crew import Handed, Setup
from autograder.crews.pool import grade_class
from autograder.errors import CourseError
from autograder.intake.submitters import (
    Submitters,
    arrived_with_team_mates,
    find_submissions,
    undecided_teams,
)
from autograder.proof.samples import make_notebook, write_submission
from autograder.record.groups import groups_of
from autograder.settings.teams import parse_teams, read_teams, with_teams

from .conftest import ASSIGNMENT

NAMES = ("01_tiny", "02_other")
HEAD = "team,student,assignment\n"
BAD_TEAMS = {
    "no header": ("red,ada\n", ":1: the first line has to name the columns"),
    "no student": (f"{HEAD}red,,\n", ":2: a line names a team and a student"),
    "no such assignment": (f"{HEAD}red,ada,09_x\n", ":2: there is no assignment '09_x'"),
    "two teams": (f"{HEAD}red,ada,\nblue,ada,\n", ":3: ada is in the team red already"),
}


@pytest.fixture
def hand_in(own_course, release, solution):
    """Return a function that hands in the solution for a student, at a time."""

    def hand_in(student, time=None, changes=None):
        notebook = make_notebook(release, {**solution, **(changes or {})}, ())
        folder = own_course.root / "submitted" / student / ASSIGNMENT
        write_submission(folder, {"scale": notebook})
        if time:
            (folder / "timestamp.txt").write_text(f"2026-01-31 {time} UTC\n")

    return hand_in


@pytest.fixture
def team(own_course):
    """Ada and emmy are one team, grace works alone."""
    (own_course.root / "teams.csv").write_text(f"{HEAD}red,ada,\nred,emmy,\n")


def found_in(course, *assignments, students=()):
    """Return who handed in, of one assignment."""
    (found,) = find_submissions(course, course.root / "submitted", assignments, students)
    return found


class TestFile:
    @pytest.mark.parametrize(("text", "error"), BAD_TEAMS.values(), ids=BAD_TEAMS)
    def test_a_bad_line_is_told_with_its_place(self, text, error, tmp_path):
        """Path and line."""
        with pytest.raises(CourseError, match=error):
            parse_teams(text, tmp_path / "teams.csv", NAMES)

    def test_an_assignments_own_team_counts_before_that_for_all(self, tmp_path):
        """Whoever changes for one assignment leaves the others of the old team together."""
        text = f"{HEAD}red,ada,\nred,emmy,\nred,zoe,\nblue,ada,02_other\nblue,kurt,02_other\n"
        teams = parse_teams(text, tmp_path, NAMES)

        assert teams.of("01_tiny") == {"red": ("ada", "emmy", "zoe")}
        assert teams.of("02_other") == {"blue": ("ada", "kurt"), "red": ("emmy", "zoe")}
        assert teams.team_of("grace", "01_tiny") == ("grace",)

    def test_a_file_of_ones_own_keeps_its_columns(self, tmp_path):
        """Names with commas are written so that they are read again."""
        text = "student,note,team\nada,x,red\n"

        longer = with_teams(text, [("o,hara", "kurt")], "01_tiny")

        assert longer.splitlines()[:2] == ["student,note,team,assignment", "ada,x,red,"]
        members = parse_teams(longer, tmp_path, NAMES).members
        assert members["01_tiny", "o,hara+kurt"] == ("o,hara", "kurt")


class TestGrading:
    def test_graded_once_for_each(self, own_course, hand_in, team, level, limits):
        """Everybody of the team has a report, and one run of the tests made them."""
        hand_in("emmy")
        hand_in("grace")
        found = found_in(own_course)
        setup = Setup(own_course, ASSIGNMENT, level, limits, teams=found.teams)
        asked = [Handed(own_course.root / "submitted", one) for one in found.students]
        counted = []

        class Crew:
            """The real one, and what it was asked for."""

            def __init__(self, setup):
                from autograder.crews.pool import LocalCrew

                self.crew = LocalCrew(setup, 1)

            def __enter__(self):
                return self

            def __exit__(self, *error):
                self.crew.__exit__(*error)

            def grade(self, handed):
                counted.extend(one.student for one in handed)
                return self.crew.grade(handed)

        results = {one.report.student: one.report for one in grade_class(setup, asked, crew=Crew)}

        assert found.students == ("ada", "emmy", "grace")
        assert len(counted) == 2
        assert {name: report.earned for name, report in results.items()} == dict.fromkeys(
            found.students, 5.0
        )
        assert results["ada"].together == results["emmy"].together == ("emmy", "ada")
        assert results["grace"].together == ()

    def test_by_the_command_and_again(self, own_course, hand_in, team, level):
        """Reports, pages and grades of all; a second run finds them kept; a changed team is graded anew."""
        hand_in("emmy", "23:00:00")
        words = ["--course", str(own_course.root), "grade", f"--sandbox={level}", "--json", "-j1"]
        first = CliRunner().invoke(cli, [*words, "--no-gradebook"])
        again = CliRunner().invoke(cli, [*words, "--no-gradebook", "--dry-run"])
        (own_course.root / "teams.csv").write_text(f"{HEAD}red,ada,\nred,emmy,\nred,zoe,\n")
        changed = CliRunner().invoke(cli, [*words, "--no-gradebook", "--dry-run"])

        assert first.exit_code == 0, first.output
        for student in ("ada", "emmy"):
            page = own_course.root / "feedback" / student / ASSIGNMENT / "index.html"
            assert f"Feedback for {student}, of ada, emmy together" in page.read_text()
        assert "2 submissions, 2 graded already, 0 to grade" in again.output
        assert "3 submissions, 0 graded already, 3 to grade" in changed.output

    def test_one_member_is_asked_for(self, own_course, hand_in, team):
        """By name, though the work lies in another's folder."""
        hand_in("emmy")

        found = found_in(own_course, students=("ada",))

        assert (found.students, found.teams) == (("ada",), (("emmy", "ada"),))

    def test_the_newest_of_several_counts(self, own_course, hand_in, team):
        """By what their times say."""
        hand_in("ada", "10:00:00")
        hand_in("emmy", "11:00:00")

        assert found_in(own_course).teams == (("emmy", "ada"),)

    @pytest.mark.parametrize("times", [(None, None), ("10:00:00", None), ("10:00:00", "10:00:00")])
    def test_what_no_time_decides_is_graded_alone(self, times, own_course, hand_in, team):
        """Nobody's work is passed over by chance."""
        for student, time in zip(("ada", "emmy"), times, strict=True):
            hand_in(student, time)

        found = found_in(own_course)

        assert (found.students, found.teams) == (("ada", "emmy"), ())
        assert undecided_teams(found, read_teams(own_course)) == (("ada", "emmy"),)

    def test_what_arrives_is_for_all(self, own_course, hand_in, team):
        """While watching, too: also where another one's older work is there."""
        hand_in("ada", "10:00:00")
        hand_in("emmy", "11:00:00")

        found = arrived_with_team_mates(
            Submitters(ASSIGNMENT, ("emmy",)), read_teams(own_course), own_course.root / "submitted"
        )

        assert found == Submitters(ASSIGNMENT, ("ada", "emmy"), (("emmy", "ada"),))

    def test_similar_work_is_not_compared_with_itself(self, own_course, hand_in, team):
        """A team's work is one."""
        hand_in("emmy")
        hand_in("grace")

        assert found_in(own_course).works == ("emmy", "grace")

    def test_a_group_that_fails_alike_counts_a_team_once(
        self, own_course, hand_in, team, level, limits
    ):
        """Two who wrote one text are no two who made one mistake."""
        wrong = "def scale_forward(x, a):\n    return x**3 - 7 * a, (x, a)\n"
        hand_in("emmy", changes={"scale_forward": wrong})
        found = found_in(own_course)
        setup = Setup(own_course, ASSIGNMENT, level, limits, teams=found.teams)
        asked = [Handed(own_course.root / "submitted", one) for one in found.students]

        reports = [one.report for one in grade_class(setup, asked)]

        assert len(reports) == 2
        assert {group.students for group in groups_of(reports)} == {("emmy",)}


class TestLoose:
    """`submitted/ada/scale.ipynb`, without a folder of the assignment."""

    @pytest.fixture
    def loose(self, own_course, release, solution):
        folder = own_course.root / "submitted" / "ada"
        write_submission(folder, {"scale": make_notebook(release, solution, ())})
        return folder

    def test_it_is_graded_where_the_assignment_is_named(self, own_course, loose, level):
        """By what the notebook is called."""
        words = ["--course", str(own_course.root), "grade", f"--sandbox={level}", "-j1"]
        result = CliRunner().invoke(cli, [*words, "--no-gradebook", "-a", ASSIGNMENT])

        assert result.exit_code == 0, result.output
        report = json.loads((own_course.root / f"reports/{ASSIGNMENT}/ada.json").read_text())
        assert sum(function["earned"] for function in report["functions"]) == 5.0
        assert report["problems"] == []

    def test_nothing_is_taken_where_none_is_named(self, own_course, loose):
        """It says nothing then of which assignment it is."""
        with pytest.raises(CourseError, match="no submission of"):
            found_in(own_course)

    def test_another_assignments_notebooks_are_none_of_it(self, own_course, loose):
        """What is called otherwise is no zero in this one."""
        (loose / "scale.ipynb").rename(loose / "affine.ipynb")

        with pytest.raises(CourseError, match="no submission of"):
            found_in(own_course, ASSIGNMENT)

    def test_a_folder_of_the_assignment_comes_first(self, own_course, loose, hand_in):
        """Then what lies beside it is not looked at."""
        hand_in("ada")
        (loose / "scale.ipynb").write_text("no notebook")

        assert found_in(own_course, ASSIGNMENT).students == ("ada",)

    def test_a_link_in_place_of_the_student_is_not_followed(self, own_course, loose, tmp_path):
        """It would be somebody else's work."""
        (loose.parent / "mallory").symlink_to(loose)
        setup = Setup(own_course, ASSIGNMENT, None, None)

        folder = setup.read(Handed(loose.parent, "mallory"))

        assert [one.code for one in folder.problems] == ["foreign-folder"]
