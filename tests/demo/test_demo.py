"""The demo makes a class, grades it, and says so when a submission does not get what it has to get."""

import re
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner

from autograder.commands.demo import command
from autograder.course import Course
from autograder.demo.course import (
    all_members,
    make_class,
    make_course,
    person_name,
    write_students,
)
from autograder.demo.expected import Expected, mismatches
from autograder.demo.kit import ASSIGNMENT, read_kit
from autograder.demo.members import Member
from autograder.errors import CourseError
from autograder.record.report import Diagnosis, FunctionResult, Outcome, Problem, Report, from_json
from autograder.reports.class_report.people import read_roster

ROOT = Path(__file__).parents[2]


class TestDemo:
    """The whole demo, run once."""

    def test_every_submission_gets_what_its_name_says(self, demo):
        """Solutions, mistakes, crashes, loops and attacks: none is a mismatch."""
        _, result = demo

        assert "mismatch" not in result.output
        assert "All are as they should be." in result.output
        assert result.exit_code == 0, result.output

    def test_the_class_is_large_and_of_every_kind(self, demo):
        """At least 30 submissions, among them each kind that can go wrong."""
        course, _ = demo
        names = {path.name for path in (course.root / "submitted").iterdir()}

        assert len(names) >= 30
        kinds = "solution untouched partial mistake unusual crash loop memory exit print missing"
        for kind in kinds.split():
            assert any(name.startswith(kind) for name in names), kind

    def test_reports_feedback_and_gradebook_are_there(self, demo):
        """Each submission has a report and a page, and the demo says where."""
        course, result = demo
        members = {path.name for path in (course.root / "submitted").iterdir()}
        reports = {path.stem for path in (course.root / "reports" / ASSIGNMENT).glob("*.json")}
        pages = {path.parent.parent.name for path in course.root.glob("feedback/*/*/index.html")}

        assert members == reports == pages
        assert (course.root / "gradebook.db").is_file()
        assert "gradebook.db" in result.output

    def test_no_page_shows_what_is_hidden(self, demo):
        """The instructor's details, the secret and the hidden tests' code reach no student."""
        course, _ = demo
        secret = (course.state / "secret").read_text().strip()
        for path in course.root.glob("feedback/*/*/index.html"):
            page = path.read_text(encoding="utf-8")
            report = course.root / "reports" / ASSIGNMENT / f"{path.parent.parent.name}.json"
            details = [test.detail for test in from_json(report.read_bytes()).tests if test.detail]

            assert secret not in page
            assert "expect_close(" not in page
            assert [d for d in details if d in page] == []


class TestCourse:
    """The folder that the demo makes."""

    def test_a_folder_of_somebody_elses_is_left_alone(self, tmp_path):
        """Only a folder that an earlier demo made is removed."""
        (tmp_path / "thesis.tex").write_text("years of work")

        with pytest.raises(CourseError, match="is no demo; name another folder"):
            make_course(Course(ROOT), tmp_path)

        assert (tmp_path / "thesis.tex").exists()

    def test_it_is_made_anew(self, tmp_path):
        """The demo works twice in a row, and nothing of the first time is left."""
        folder = tmp_path / "demo"
        make_course(Course(ROOT), folder)
        (folder / "submitted").mkdir()

        course = make_course(Course(ROOT), folder)

        assert not (folder / "submitted").exists()
        assert sorted(p.stem for p in (course.release / ASSIGNMENT).glob("*.ipynb")) == [
            "affine",
            "relu",
            "sandwich",
        ]

    @pytest.mark.parametrize("assignment", Course(ROOT).assignments())
    def test_names_are_folder_names_and_none_comes_twice(self, assignment):
        """A student's name in the demo is a name on every file system."""
        names = [member.name for member in all_members(read_kit(Course(ROOT), assignment))]

        assert len(names) == len(set(names))
        assert [name for name in names if not re.fullmatch(r"[a-z0-9_]{1,80}", name)] == []


class TestPeople:
    """Who takes part in what."""

    def test_each_assignment_has_a_class_of_its_own(self, tmp_path):
        """Nobody is missing in an assignment that is not theirs, and each has a name of their own."""
        course = make_course(Course(ROOT), tmp_path / "demo", (ASSIGNMENT, "02_losses"))
        classes = {name: make_class(course, name) for name in course.assignments()}
        write_students(course, classes)

        people = read_roster(course.root / "students.csv")
        names = [person.name for person in people.people]

        for assignment, members in classes.items():
            expected = {person.id for person in people.of(assignment).people}
            assert expected == {member.name for member in members}
        assert len(names) == len(set(names)) > 50
        assert people.person("untouched").name in names

    def test_no_two_people_are_called_alike(self):
        """As many as there are."""
        assert len({person_name(number) for number in range(437)}) == 437


class TestPlainClass:
    """What is made of an assignment that has no class of its own."""

    @pytest.mark.parametrize("assignment", Course(ROOT).assignments()[1:])
    def test_every_function_is_mistaken_once(self, assignment):
        """Beside right and untouched work, each function has a mistake and an unusual answer."""
        kit = read_kit(Course(ROOT), assignment)
        names = [member.name for member in all_members(kit)]

        assert {"solution_1", "untouched"} <= set(names)
        for function in kit.functions:
            assert any(name.startswith(f"mistake_{function}") for name in names)
            assert any(name.startswith(f"unusual_{function}") for name in names)


@pytest.fixture
def report():
    """A report with one function that lost points for a mistake and a problem."""
    function = FunctionResult(
        exercise="relu",
        function="relu_forward",
        grade_id="test_relu_forward",
        points=5.0,
        earned=3.0,
        diagnoses=(Diagnosis(mistake="leaky", sentence="You leak."),),
    )
    problem = Problem(code="wrong-name", where="x", message="m", remedy="r")
    return Report(
        assignment=ASSIGNMENT,
        student="ada",
        key="",
        sandbox="full",
        versions={},
        graded_at="",
        seconds=0.0,
        problems=(problem,),
        notebooks=(),
        functions=(function,),
        tests=(),
    )


RELU = frozenset({"relu_forward"})
PROBLEM = frozenset({"wrong-name"})
DIFFERENT = {
    "everything was expected": (Expected(problems=PROBLEM), "earned 3 of 5, everything"),
    "nothing was expected": (Expected(nothing=RELU, problems=PROBLEM), "nothing was expected"),
    "another mistake": (
        Expected(less=RELU, problems=PROBLEM, mistakes={"relu_forward": "in_place"}),
        "in_place was not diagnosed",
    ),
    "another outcome": (
        Expected(
            less=RELU, problems=PROBLEM, outcomes={"relu_forward": frozenset({Outcome.CRASHED})}
        ),
        "no test is crashed",
    ),
    "a problem too many": (Expected(less=RELU), "the problem wrong-name was named"),
    "a problem too few": (
        Expected(less=RELU, problems=PROBLEM | {"not-json"}),
        "no problem not-json was named",
    ),
}


class TestMismatches:
    """The demo's own judge."""

    def test_what_was_promised_is_no_mismatch(self, report):
        """Points, diagnosis and problems all fit."""
        expected = Expected(less=RELU, problems=PROBLEM, mistakes={"relu_forward": "leaky"})

        assert mismatches(expected, report) == ()

    @pytest.mark.parametrize(("expected", "sentence"), DIFFERENT.values(), ids=DIFFERENT)
    def test_each_difference_is_said(self, report, expected, sentence):
        """One sentence for one difference."""
        (found,) = mismatches(expected, report)

        assert sentence in found

    def test_a_report_without_functions_is_a_mismatch(self, report):
        """Nothing graded is not the same as nothing earned."""
        empty = msgspec.structs.replace(report, functions=(), problems=())

        assert mismatches(Expected(), empty) == ("no function was graded",)

    def test_a_mismatch_ends_the_demo_with_an_error(self, tmp_path, monkeypatch):
        """One submission that gets another outcome than its name says is enough."""
        monkeypatch.setattr("autograder.demo.course.troubled_members", lambda _: ())
        monkeypatch.setattr("autograder.demo.course.ordinary_members", _one_wrong_member)

        result = CliRunner().invoke(
            command, [str(tmp_path / "demo"), "-a", ASSIGNMENT], obj=Course(ROOT)
        )

        assert "solution_that_is_none  mismatch" in result.output
        assert "1 of 1 are not as they should be." in result.output
        assert "a machine that is busy" not in result.output
        assert result.exit_code == 1

    def test_what_took_too_long_is_laid_to_a_busy_machine(self, tmp_path, monkeypatch):
        """Right work that runs out of time is no fault of the kit's, and comes right the next time."""
        monkeypatch.setattr("autograder.demo.course.troubled_members", lambda _: ())
        monkeypatch.setattr("autograder.demo.course.ordinary_members", _one_slow_member)
        monkeypatch.setattr("autograder.commands.demo._GRADE_OPTIONS", ("--call-timeout=0.5",))

        result = CliRunner().invoke(
            command, [str(tmp_path / "demo"), "-a", ASSIGNMENT], obj=Course(ROOT)
        )

        assert "In 1 of them something took longer than 5 s" in result.output
        assert result.exit_code == 1

    def test_whoever_stops_it_is_told_how_it_goes_on(self, tmp_path, monkeypatch):
        """In the demo's own course, by the command that grades it: the demo itself begins anew."""
        monkeypatch.setattr("autograder.demo.course.troubled_members", lambda _: ())
        monkeypatch.setattr("autograder.demo.course.ordinary_members", _one_wrong_member)
        monkeypatch.setattr("autograder.commands.grade._grade_all", _stopped)

        result = CliRunner().invoke(
            command, [str(tmp_path / "demo"), "-a", ASSIGNMENT], obj=Course(ROOT)
        )

        assert f"that is, cd {tmp_path / 'demo'} && layerlab grade --cell-timeout=" in result.output
        assert result.exit_code == 130


def _one_wrong_member(_):
    yield Member("solution_that_is_none", lambda kit: kit.untouched(), Expected())


def _one_slow_member(_):
    """Right in all but its time."""
    yield Member("solution_that_is_slow", _never_ending, Expected())


def _never_ending(kit):
    loop = "def relu_forward(x):\n    while True:\n        pass\n"
    return kit.solved({"relu_forward": loop})


def _stopped(*_, **__):
    raise KeyboardInterrupt
