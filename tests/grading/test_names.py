"""What folders may be called: each is one student, of whom something is graded, or told."""

import json
import os
import sqlite3

import pytest
from click.testing import CliRunner

from autograder.cli import cli
from autograder.exports.names import read_names
from autograder.gradebook.ledger import Ledger
from autograder.gradebook.settings import Settings, SubmissionError
from autograder.intake.arrivals import Arrivals
from autograder.intake.folder import read_folder
from autograder.intake.submitters import students_in
from autograder.judging.graded import GradedSubmission
from autograder.proof.samples import make_notebook, write_submission
from autograder.record.report import from_json
from autograder.record.store import OutputFolders
from autograder.reports.class_report.people import Roster, read_roster
from autograder.text.names import (
    folder_name,
    look_alikes,
    student_id,
    student_named,
    written_name,
)

from .conftest import ASSIGNMENT

# A folder's name, and what its student is called.
NAMES = {
    "plain": ("ada", "ada"),
    "accents and blanks": ("Zoë Müller", "Zoë Müller"),
    "equals signs": ("a=b=", "a=b="),
    "what reads like one of ours": ("ada=FF", "ada=3DFF"),
    "and once more": ("ada=3DFF", "ada=3D3DFF"),
    "a Persian name": ("بی\u200cبی", "بی\u200cبی"),
    "a Hindi name": ("क्\u200dष", "क्\u200dष"),
    "a soft hyphen": ("an\u00adna", "an=C2=ADna"),
    "a mark of direction": ("\u200fdana", "=E2=80=8Fdana"),
    "a mark of order": ("\ufeffbob", "=EF=BB=BFbob"),
    "ends of lines": ("bo\r\nb", "bo=0D=0Ab"),
    "Latin-1": (os.fsdecode(b"Zo\xeb"), "Zo=EB"),
    "half a character": (os.fsdecode(b"\xe2\x80"), "=E2=80"),
    "half a character, and one that is written": (
        os.fsdecode(b"\xe2\x80\xc2\x8d"),
        "=E2=80=C2=8D",
    ),
    "half a character, and what reads like its rest": (os.fsdecode(b"\xc3=A9"), "=C3=3DA9"),
}
# Of a class: those that were one student once, and one whose report can have no name.
ALIKE = ("ab", "a\u200cb", "a\u200db", "a\u2060b", "a\u180eb", "a?b")
BYTES = tuple(map(os.fsdecode, (b"ren\xe9", b"ren\xe8", b"ren\xff\xfe")))
LONG = "é" * 126


@pytest.fixture
def hand_in(own_course, release, solution):
    """Return a function that hands in the solution for folders of these names."""
    solved = make_notebook(release, solution)

    def hand_in(*names):
        for name in names:
            write_submission(own_course.root / "submitted" / name / ASSIGNMENT, {"scale": solved})

    return hand_in


@pytest.fixture
def run(own_course, level):
    """Return a function that calls `layerlab grade` in the course."""

    def run(*options):
        arguments = ["--course", str(own_course.root), "grade", "--jobs=1", f"--sandbox={level}"]
        return CliRunner().invoke(cli, [*arguments, *options])

    return run


def recorded(course) -> list[str]:
    """Return the students who have a submission in nbgrader's gradebook."""
    with sqlite3.connect(course.root / "gradebook.db") as database:
        found = database.execute("select student_id from submitted_assignment")
        return sorted(name for (name,) in found)


class TestWritten:
    @pytest.mark.parametrize(("folder", "student"), NAMES.values(), ids=NAMES)
    def test_a_name_is_written_so_that_it_can_be_read_back(self, folder, student):
        """It is text that any file holds, and it says which folder is meant."""
        assert student_id(folder) == student
        assert student.encode()
        assert folder_name(student) == folder
        assert folder_name(written_name(folder)) == folder

    def test_no_two_are_written_alike(self):
        """However they differ."""
        folders = {folder for folder, _ in NAMES.values()} | {*ALIKE, *BYTES}

        assert len({student_id(folder) for folder in folders}) == len(folders)
        assert len({written_name(folder) for folder in folders}) == len(folders)

    @pytest.mark.parametrize(("folder", "student"), NAMES.values(), ids=NAMES)
    def test_a_list_may_name_a_student_either_way(self, folder, student):
        """As the folder is called, where it does not read like what is written, or as reports do."""
        if "=" not in folder:
            assert student_named(folder) == student
        assert student_named(student) == student

    def test_lists_of_the_class_find_their_students(self, tmp_path):
        """The names elsewhere, and the students who are expected."""
        names = tmp_path / "names.csv"
        names.write_text("student,name\n\u200fdana,dana@school\nren=E9,rene@school\n")
        roster = tmp_path / "roster.csv"
        roster.write_text("id,first_name,last_name\n\u200fdana,Dana,D\nren=E9,René,R\n")

        assert dict(read_names(names)) == {"=E2=80=8Fdana": "dana@school", "ren=E9": "rene@school"}
        assert [person.id for person in read_roster(roster).people] == ["=E2=80=8Fdana", "ren=E9"]
        assert Roster.of_gradebook([("\u200fdana", "Dana")]).person("=E2=80=8Fdana").name == "Dana"

    def test_a_file_shows_its_joiners(self):
        """A notebook whose name has one is not the notebook that was asked for, and has to look so."""
        assert written_name("affine\u200d.ipynb") == "affine=E2=80=8D.ipynb"

    @pytest.mark.parametrize(
        ("names", "groups"),
        [
            (("ab", "ba", "Ab"), ()),
            (("ab", "a\u200cb", "c"), (("ab", "a\u200cb"),)),
            (("Zoe\u0308", "Zo\u00eb"), (("Zoe\u0308", "Zo\u00eb"),)),
            (("a\u00a0b", "a b", "a\u2009b"), (("a b", "a\u00a0b", "a\u2009b"),)),
        ],
    )
    def test_names_that_look_alike_are_found(self, names, groups):
        """Joiners, composed letters and kinds of blanks show no difference."""
        assert look_alikes(names) == groups


class TestClass:
    def test_every_folder_is_one_student(self, run, hand_in, own_course):
        """Each has its report, feedback and row, at each run; what looks alike is said."""
        hand_in(*ALIKE, *BYTES)
        expected = sorted(map(student_id, (*ALIKE, *BYTES)))

        first = run("--json")
        again = run("--json")

        reports = (own_course.root / "reports" / ASSIGNMENT).glob("*.json")
        found = {path.stem: from_json(path.read_bytes()) for path in reports}
        assert first.exit_code == again.exit_code == 0, first.output
        assert r"look alike: 'ab', 'a\u200cb', 'a\u200db'" in first.stderr
        assert sorted(found) == expected
        assert {report.earned for report in found.values()} == {5.0}
        assert {name: report.student for name, report in found.items()} == {n: n for n in expected}
        assert recorded(own_course) == expected
        assert json.loads(again.stdout)["submissions"] == len(expected)
        for folder in ("feedback", "autograded"):
            assert sorted(path.name for path in (own_course.root / folder).iterdir()) == expected

    def test_a_name_that_no_report_can_have_is_one_students_problem(self, run, hand_in, own_course):
        """It is said before anything is graded; all others are, and the exit code tells."""
        hand_in("ada", LONG, "a" * 251, "b" * 250)

        first = run("--no-gradebook")
        again = run("--no-gradebook")

        for result in (first, again):
            assert result.exit_code == 1
            assert "cannot hold a file of that name (File name too long)" in result.stderr
            assert "rename the folder" in result.stderr
            assert "not graded, because of their names: 2 folders" in result.stderr
        assert "2 of them were graded already" in again.stdout
        reports = (own_course.root / "reports" / ASSIGNMENT).glob("*.json")
        assert sorted(path.stem for path in reports) == ["ada", "b" * 250]

    def test_folders_that_begin_with_a_dot_are_told(self, run, hand_in, own_course):
        """If there is a submission in them: a tool's own folder is nobody's."""
        hand_in(".ada", "..bob", "carl")
        (own_course.root / "submitted" / ".git").mkdir()

        result = run("--no-gradebook", "--json")

        assert result.exit_code == 1
        assert "submitted/.ada: not graded, since its name begins with a dot" in result.stderr
        assert "submitted/..bob: not graded" in result.stderr
        assert ".git" not in result.stderr
        assert json.loads(result.stdout)["submissions"] == 1

    def test_a_class_of_nothing_else_says_why(self, run, hand_in):
        """There is nothing to grade, and the reason is said."""
        hand_in(".ada")

        result = run()

        assert result.exit_code == 2
        assert "begins with a dot; rename the folder" in result.stderr

    @pytest.mark.parametrize("typed", [BYTES[0], "ren=E9"])
    def test_a_student_is_named_as_the_folder_or_as_the_report(self, run, hand_in, typed):
        """Whatever a shell completes, or a report says."""
        hand_in(*BYTES, "ada")

        result = run("--dry-run", "--student", typed)

        assert f"{ASSIGNMENT}: 1 submission," in result.output


class TestParts:
    """The others that go from a student to a folder."""

    def test_a_folder_is_read_and_watched_by_its_students_name(self, hand_in, own_course):
        """Its files are found, and it arrives."""
        hand_in(BYTES[0], "bo\nb")
        submitted = own_course.root / "submitted"

        arrivals = Arrivals(submitted, (ASSIGNMENT,), quiet=0.0)
        (arrived,) = arrivals.ready(0.0)

        assert students_in(submitted) == arrived.students == ("bo=0Ab", "ren=E9")
        for student in arrived.students:
            folder = read_folder(submitted, student, ASSIGNMENT)
            assert folder.student == student
            assert [file.name for file in folder.files] == ["scale.ipynb"]

    def test_the_time_of_submission_is_found(self, engine, own_course):
        """The gradebook looks into the folder, and not into one of the student's name."""
        folder = own_course.root / "submitted" / BYTES[0] / ASSIGNMENT
        folder.mkdir(parents=True)
        (folder / "timestamp.txt").write_text("soon")
        graded = GradedSubmission(engine.lost("ren=E9", "", "no-folder").report)

        with Ledger(own_course) as ledger:
            doubt = ledger.record(graded.report)

        assert "no time of submission" in doubt

    def test_a_gradebook_with_short_names_refuses_one_submission(self, engine, own_course):
        """Any other database than SQLite would take it for a failure of the gradebook."""
        report = engine.lost("a" * 129, "", "no-folder").report
        settings = Settings("postgresql://nowhere.invalid/grades", "layerlab", {})

        with (
            Ledger(own_course, settings=settings) as ledger,
            pytest.raises(SubmissionError, match="at most 128 characters; rename the folder"),
        ):
            ledger.record(report)

    def test_file_systems_say_what_they_take(self, tmp_path, monkeypatch):
        """A folder that is not there yet says nothing, and neither does one that cannot be looked into."""
        outputs = OutputFolders(
            *(tmp_path / name for name in ("reports", "autograded", "feedback"))
        )
        assert outputs.refusal("a" * 1000) is None

        outputs.check()

        assert outputs.refusal("a" * 250) is None
        assert "File name too long" in outputs.refusal("a" * 251)
        assert "File name too long" in outputs.refusal("é" * 128)
