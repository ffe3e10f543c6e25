"""The page of a course says who falls behind, what comes back and how it went last year, whatever is missing."""

import csv
import dataclasses
import io
import random

import msgspec
import pytest
from click.testing import CliRunner

from autograder.cli import cli
from autograder.errors import CourseError
from autograder.record.kept import KeptGrade
from autograder.record.problems import GRADERS_FAULT
from autograder.record.report import Diagnosis, Outcome, Problem, to_json
from autograder.reports.class_report.build import class_report
from autograder.reports.class_report.people import Roster
from autograder.reports.class_report.records import Person
from autograder.reports.course_report.comebacks import comebacks
from autograder.reports.course_report.compare import compared
from autograder.reports.course_report.earlier import read_earlier
from autograder.reports.course_report.records import CourseState
from autograder.reports.course_report.standings import standings

from .conftest import a_test

NAMES = ("01_one", "02_two", "03_three", "04_four", "05_five")


@pytest.fixture
def hand_in(make_report):
    """Make one student's report of which `passed` of ten tests passed; `made` are mistakes by function."""

    def made(student, assignment, passed=8, *, mistakes=(), exercise="affine", problems=()):
        tests = tuple(
            a_test(
                Outcome.PASSED if number < passed else Outcome.FAILED,
                id=f"t{number}",
                exercise=exercise,
            )
            for number in range(10)
        )
        report = make_report(student=student, assignment=assignment, tests=tests)
        one = report.functions[0]
        functions = [
            msgspec.structs.replace(
                one, exercise=exercise, points=30.0, earned=3.0 * passed, diagnoses=()
            )
        ]
        for function, name in mistakes:
            found = Diagnosis(mistake=name, sentence=f"You did {name or f'`{function}` 3 times'}.")
            functions.append(
                msgspec.structs.replace(
                    one, function=function, points=0.0, earned=0.0, diagnoses=(found,)
                )
            )
        return msgspec.structs.replace(report, functions=tuple(functions), problems=tuple(problems))

    return made


@pytest.fixture
def course_of(hand_in):
    """Return the class reports of a course: by student how many tests passed, one after the other, None where missing."""

    def made(rows, roster=None):
        people = Roster() if roster is None else Roster(tuple(map(Person, roster)), "a list")
        reports = []
        for at, name in enumerate(NAMES[: len(next(iter(rows.values())))]):
            own = [
                hand_in(student, name, passed[at])
                for student, passed in rows.items()
                if passed[at] is not None
            ]
            reports.append(class_report(own, people.of(name)))
        return reports

    return made


USUAL = {"ada": (8,) * 5, "ben": (9,) * 5, "cyd": (7,) * 5}
# By what it is: how many tests pass in each assignment, whether that is falling behind, and a word of why.
WAYS = {
    "well": ((8, 8, 7, 9, 8), False, ""),
    "far below": ((2, 3, 1, 2, 2), True, "20 % where the middle has 7"),
    "stopped": ((8, 8, 8, None, None), True, "nothing since 03 Three"),
    "missing two": ((8, None, 8, None, 8), True, "2 missing"),
    "missing one of five": ((8, None, 8, 8, 8), False, ""),
    "falling": ((10, 10, 10, 6, 6), True, "fell by"),
    "joined late": ((None, None, None, 8, 8), False, ""),
    "joined late and far below": ((None, None, None, 1, 2), True, "where the middle has"),
}


class TestStandings:
    @pytest.mark.parametrize(("passed", "behind", "why"), WAYS.values(), ids=WAYS)
    def test_say_who_falls_behind_and_why(self, course_of, passed, behind, why):
        """Against the middle of the class on the same assignments, from the first one on that was handed in."""
        found = {row.student.id: row for row in standings(course_of({**USUAL, "zoe": passed}), {})}

        assert found["zoe"].behind == behind
        assert why in "; ".join(found["zoe"].why)
        assert found["zoe"].missing == passed.count(None)
        assert not any(found[student].behind for student in USUAL)

    def test_one_assignment_is_enough(self, course_of):
        """For what can be said of it; nobody who is there is missing."""
        rows = {"ada": (8,), "ben": (9,), "cyd": (1,)}
        found = {row.student.id: row for row in standings(course_of(rows), {})}

        assert [name for name, row in found.items() if row.behind] == ["cyd"]
        assert found["ada"].level == pytest.approx(0.8)

    def test_who_never_handed_in_does_not_fall_behind(self, course_of):
        """They are told apart from those who did: they may never have come."""
        found = standings(course_of(USUAL, roster=[*USUAL, "zoe"]), {})
        zoe = next(row for row in found if row.student.id == "zoe")

        assert not zoe.started
        assert not zoe.behind
        assert zoe.missing == 5

    def test_who_is_not_on_the_list_any_more_does_not_fall_behind(self, course_of):
        """Whoever dropped the course is not to be asked."""
        found = standings(course_of({**USUAL, "zoe": (8, 8, None, None, None)}, roster=USUAL), {})
        zoe = next(row for row in found if row.student.id == "zoe")

        assert not zoe.listed
        assert not zoe.behind
        assert [cell.state for cell in zoe.cells[2:]] == [CourseState.NOT_EXPECTED] * 3

    def test_what_is_not_due_yet_is_not_missing(self, course_of):
        """Whoever has time left is not behind."""
        rows = {**USUAL, "zoe": (8, 8, 8, None, None)}
        found = standings(course_of(rows, roster=rows), {}, {"04_four", "05_five"})
        zoe = next(row for row in found if row.student.id == "zoe")

        assert not zoe.behind
        assert zoe.cells[4].state is CourseState.OPEN

    def test_the_gradebook_has_the_last_word(self, course_of):
        """With what a person gave, and late; what waits for a person has what the tests gave."""
        kept = {
            "01_one": {
                "ada": KeptGrade(20.0, 40.0, waiting=False, seconds_late=7200),
                "ben": KeptGrade(0.0, 40.0, waiting=True),
            },
            "02_two": {"ada": KeptGrade(40.0, 40.0, waiting=False, seconds_late=60)},
        }
        found = {row.student.id: row for row in standings(course_of(USUAL), kept)}

        assert found["ada"].cells[0].share == 0.5
        assert found["ada"].late == 2
        assert found["ben"].cells[0].state is CourseState.WAITING
        assert found["ben"].cells[0].share == pytest.approx(0.9)

    def test_what_a_person_alone_gives_points_for_is_no_zero_before(self, course_of):
        """Nobody is behind by what waits; whoever has these points, has them."""
        rows = course_of(USUAL)
        bare = [dataclasses.replace(row, earned=0.0, points=0.0) for row in rows[1].students]
        rows[1] = dataclasses.replace(rows[1], students=tuple(bare))
        kept = {"02_two": {"ben": KeptGrade(9.0, 10.0), "cyd": KeptGrade(0.0, 10.0, waiting=True)}}
        found = {row.student.id: row for row in standings(rows, kept)}

        assert found["ben"].cells[1].share == 0.9
        assert found["cyd"].cells[1].share is None
        assert found["cyd"].level == pytest.approx(0.7)
        assert not any(row.behind for row in found.values())

    def test_a_course_in_which_nobody_has_a_grade_has_a_page(self, hand_in):
        """All reports may be ours to mend."""
        ours = Problem(code=min(GRADERS_FAULT), where="", message="", remedy="")
        report = class_report([hand_in("ada", "01_one", 0, problems=[ours])], Roster())

        (row,) = standings([report], {})
        assert (row.level, row.behind) == (None, False)
        assert compared([report], None) == ()

    def test_a_fault_of_ours_is_no_zero(self, hand_in):
        """Nobody falls behind by what we could not grade."""
        ours = Problem(code=min(GRADERS_FAULT), where="", message="", remedy="")
        reports = [
            class_report(
                [
                    *(hand_in(student, name) for student in USUAL),
                    hand_in("zoe", name, 0, problems=[ours] if name == "02_two" else ())
                    if name == "02_two"
                    else hand_in("zoe", name),
                ],
                Roster(),
            )
            for name in NAMES
        ]
        zoe = next(row for row in standings(reports, {}) if row.student.id == "zoe")

        assert zoe.cells[1].state is CourseState.UNGRADED
        assert not zoe.behind
        assert zoe.level == pytest.approx(0.8)


class TestComebacks:
    def test_are_known_by_name_and_seen_by_what_was_seen(self, hand_in):
        """In several assignments, or twice by one student; names and numbers in a sentence do not tell it apart."""
        first = [
            hand_in("ada", "01_one", mistakes=[("f", "averaged"), ("g", "alone")]),
            hand_in("ben", "01_one", mistakes=[("f", "averaged"), ("h", "learned_1")]),
        ]
        second = [
            hand_in("ada", "02_two", mistakes=[("x", "averaged"), ("y", None)]),
            hand_in("cyd", "02_two", mistakes=[("z", None), ("x", "learned_1")]),
        ]
        found = comebacks([class_report(one, Roster()) for one in (first, second)])
        told = {one.sentence: (one.assignments, one.again) for one in found}

        assert told["You did averaged."] == (("01_one", "02_two"), ("ada",))
        assert next(iter(told)) == "You did averaged."
        assert "You did alone." not in told
        # What a class taught is called alike in each bank; its sentence says what it is.
        assert told["You did learned_1."][1] == ()

    def test_need_two_functions(self, hand_in):
        """What everybody does in one function is no coming back."""
        reports = [hand_in(s, "01_one", mistakes=[("f", "averaged")]) for s in USUAL]

        assert comebacks([class_report(reports, Roster())]) == ()

    def test_twice_by_one_student_in_one_assignment_counts(self, hand_in):
        """In two of its functions."""
        reports = [hand_in("ada", "01_one", mistakes=[("f", "averaged"), ("g", "averaged")])]

        (found,) = comebacks([class_report(reports, Roster())])
        assert found.again == ("ada",)


def put(folder, reports):
    """Write reports as a course keeps them."""
    for report in reports:
        path = folder / "reports" / report.assignment / f"{report.student}.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(to_json(report))
    return folder


TABLES = {
    "nbgrader's": (
        "grades.csv",
        (
            "assignment,timestamp,student_id,score,max_score\n"
            "01_one,2025-11-01,ada,3,4\n01_one,2025-11-01,ben,1,4\n01_one,,cyd,0.0,4\n"
        ),
    ),
    "ours": ("grades.csv", "student,assignment,earned,points\nada,01_one,3,4\nben,01_one,1,4\n"),
    "a class's, named for it": (
        "01_one.csv",
        "student,name,status,earned,points\nada,,graded,3,4\nben,,graded,1,4\ncyd,,nothing handed in,,\n",
    ),
}
WRONG = {
    "no table": ("a,b\n1,2\n", "no columns"),
    "a word": ("assignment,score,max_score\n01_one,many,4\n", ":2: could not convert"),
    "bytes": ("assignment,score,max_score\n\udcff,1,4\n", "cannot be read"),
    "nothing in it": ("assignment,score,max_score\n", "no grade can be read"),
}


class TestLastYear:
    @pytest.mark.parametrize("place", [".", "reports"], ids=["the course", "its reports"])
    def test_reports_are_compared_by_exercise(self, hand_in, tmp_path, place):
        """A change that is larger than chance is told from one that is not; what moved is found, what is gone is said."""
        chance = random.Random(3)
        then = [hand_in(f"s{n}", "01_one", chance.choice((2, 3, 4))) for n in range(20)]
        then += [hand_in(f"s{n}", "03_three", 8, exercise="moved") for n in range(20)]
        then += [hand_in(f"s{n}", "05_five", 8, exercise="gone") for n in range(20)]
        now = [hand_in(f"s{n}", "01_one", chance.choice((7, 8, 9))) for n in range(20)]
        moved = [hand_in(f"s{n}", "02_two", 8, exercise="moved") for n in range(20)]
        new = [hand_in(f"s{n}", "03_three", 8, exercise="new") for n in range(20)]
        put(tmp_path, then)
        (tmp_path / "reports" / "01_one" / "broken.json").write_text("{")
        earlier = read_earlier([tmp_path / place])

        reports = [class_report(one, Roster()) for one in (now, moved, new)]
        rows = {row.exercise: row for row in compared(reports, earlier)}

        assert rows["affine"].change == pytest.approx(0.5, abs=0.1)
        assert rows["affine"].differs
        assert rows["moved"].change == pytest.approx(0)
        assert not rows["moved"].differs
        assert rows["new"].then is None
        assert rows["gone"].now is None
        assert earlier.left_out == 1

    @pytest.mark.parametrize(("name", "text"), TABLES.values(), ids=TABLES)
    def test_tables_are_compared_by_assignment(self, hand_in, tmp_path, name, text):
        """As nbgrader and we export them; who handed in nothing is nobody who did badly."""
        (tmp_path / name).write_text(text)
        report = class_report([hand_in("ada", "01_one", 8)], Roster())

        for path in (tmp_path, tmp_path / name):
            rows = {row.exercise: row for row in compared([report], read_earlier([path]))}
            assert rows[None].then.shares == (0.75, 0.25)
            assert rows["affine"].then is None

    @pytest.mark.parametrize(("text", "error"), WRONG.values(), ids=WRONG)
    def test_what_is_no_table_is_said_with_its_place(self, tmp_path, text, error):
        """And nothing of it is used."""
        path = tmp_path / "grades.csv"
        path.write_bytes(text.encode("utf-8", "surrogateescape"))

        with pytest.raises(CourseError, match=error) as raised:
            read_earlier([path])
        assert str(path) in str(raised.value)

    def test_an_empty_folder_is_said(self, tmp_path):
        """With what to name instead."""
        with pytest.raises(CourseError, match="neither reports nor tables; name last year's"):
            read_earlier([tmp_path])

    def test_nothing_of_it_is_run(self, hand_in, tmp_path):
        """Its configuration and its modules are somebody else's."""
        put(tmp_path, [hand_in("ada", "01_one")])
        mine = tmp_path / "ran"
        for name in ("nbgrader_config.py", "conftest.py", "sitecustomize.py"):
            (tmp_path / name).write_text(f"open({str(mine)!r}, 'w')")

        read_earlier([tmp_path])
        assert not mine.exists()


@pytest.fixture
def course(tmp_path, hand_in):
    """A small course on disk: three assignments, five students, one of whom stopped."""
    folder = tmp_path / "course"
    (folder / "solutions").mkdir(parents=True)
    (folder / "students.csv").write_text(
        "id,name\nada,Ada Lovelace\nben,\ncyd,Cyd\nzoe,Zoe\nnil,Nil\n"
    )
    (folder / "layerlab.toml").write_text('title = "Layers <by hand>"\n')
    for at, name in enumerate(NAMES[:3]):
        mistakes = [("f", "averaged")]
        put(folder, [hand_in(s, name, 8, mistakes=mistakes) for s in ("ada", "ben", "cyd")])
        if at == 0:
            put(folder, [hand_in("zoe", name, 8)])
    return folder


def run(course, *options):
    """Run `layerlab report` in a course."""
    return CliRunner().invoke(cli, ["--course", str(course), "report", *options])


class TestCommand:
    def test_writes_the_page_and_names_it_last(self, course):
        """With the class pages that it leads to; the index leads to it."""
        done = run(course, "--course")
        page = (course / "class" / "course.html").read_text()

        assert done.exit_code == 0, done.output
        assert done.stderr.splitlines()[-1] == f"open {course / 'class' / 'course.html'}"
        assert "nothing since 01 One" in page
        assert "1 student handed in nothing so far" in page
        assert "Layers &lt;by hand&gt;" in page
        assert "Nothing says how last year went" in page
        assert "3 again" in page
        for name in NAMES[:3]:
            assert f'href="{name}.html"' in page
            assert (course / "class" / f"{name}.html").exists()
        assert 'href="course.html"' in (course / "class" / "index.html").read_text()

    def test_a_dry_run_writes_nothing(self, course):
        """And names every file."""
        done = run(course, "--course", "--dry-run", "--csv", str(course / "a.csv"))

        assert done.exit_code == 0, done.output
        assert len(done.stderr.splitlines()) == 6
        assert not (course / "class").exists()
        assert not (course / "a.csv").exists()

    def test_names_may_be_left_out(self, course):
        """Of the page and of the table."""
        done = run(course, "--course", "--hide-names", "--csv", "-")
        page = (course / "class" / "course.html").read_text()

        assert done.exit_code == 0, done.output
        assert not any(name in page + done.stdout for name in ("Ada", "zoe", "Zoe", "Nil", ">ben"))
        assert "1 student; names are left out here." in page

    def test_the_table_has_a_line_for_each_student(self, course):
        """What spreadsheets would take for a formula is text."""
        (course / "students.csv").write_text('id,name\nada,=1+1\nben,"Ben, B."\n')
        rows = {
            row["student"]: row
            for row in csv.DictReader(
                io.StringIO(run(course, "--course", "--csv", "-", "-q").stdout)
            )
        }

        assert rows["ada"]["name"] == "'=1+1"
        assert rows["ben"]["02_two"] == "0.8"
        assert set(rows) == {"ada", "ben", "cyd", "zoe"}

    @pytest.mark.parametrize(
        ("options", "error"),
        [
            (["--last-year", "."], "add --course"),
            (["--course", "--json", "a.json"], "leave --html and --json out"),
            (["--course", "--html", "a.html"], "leave --html and --json out"),
            (["--course", "--last-year", "solutions"], "neither reports nor tables"),
        ],
    )
    def test_what_does_not_go_together_is_said(self, course, options, error, monkeypatch):
        """Before anything is written."""
        monkeypatch.chdir(course)
        done = run(course, *options)

        assert done.exit_code == 2
        assert error in done.stderr
        assert not (course / "class").exists()

    def test_some_assignments_may_be_named(self, course):
        """Then the page is about these."""
        assert run(course, "--course", "-a", "01_one", "-a", "02_two").exit_code == 0
        page = (course / "class" / "course.html").read_text()

        assert "02_two.html" in page
        assert "03_three.html" not in page

    def test_last_year_stands_beside_it(self, course, tmp_path, hand_in):
        """With its name, and what could not be read."""
        before = put(tmp_path / "2025", [hand_in("a", "01_one", 4), hand_in("b", "01_one", 4)])
        (before / "reports" / "01_one" / "c.json").write_text("[]")

        done = run(course, "--course", "--last-year", str(before))
        page = (course / "class" / "course.html").read_text()

        assert done.exit_code == 0, done.output
        assert "Last year: 2025. 1 report there cannot be read, and is left out." in page
        assert "+40" in page
