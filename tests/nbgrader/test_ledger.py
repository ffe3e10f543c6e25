"""The gradebook gets each report whole, once, and no grade that cannot be."""

import json
import sqlite3
import sys
from dataclasses import replace

import msgspec
import pytest

from autograder.gradebook.api import load_api, schema_version
from autograder.gradebook.ledger import Ledger, LedgerError
from autograder.gradebook.settings import read_settings
from autograder.gradebook.totals import read_kept, read_totals

ASSIGNMENT = "01_fully_connected"
FULL = {"affine_forward": 9.0, "affine_backward": 12.0}

RULES = {
    "a function": ("def late(student, score, seconds):\n    return score / 3\n", 7.0),
    "one that has no mind": ("def late(student, score, seconds):\n    return None\n", None),
    "a class of nbgrader's kind": (
        (
            "from nbgrader.plugins import BasePlugin\nclass late(BasePlugin):\n"
            "    def late_submission_penalty(self, student_id, score, total_seconds_late):\n"
            "        return 2.0 if student_id == 'ada' else 0\n"
        ),
        2.0,
    ),
    "more than there is": ("def late(student, score, seconds):\n    return 99\n", 21.0),
    "no such name": ("", "late.plugin: our_rules.late cannot be had"),
    "one that fails": (
        "def late(student, score, seconds):\n    return 1 / 0\n",
        "late.plugin, our_rules.late: ZeroDivisionError",
    ),
}


def record(course, *reports, **options):
    """Record reports in a ledger of its own, as another run of the program would."""
    with Ledger(course, **options) as ledger:
        for report in reports:
            ledger.record(report)


@pytest.fixture
def gradebook(course):
    """Open nbgrader's own view of the course's gradebook."""
    opened = []

    def open_it():
        book = load_api().Gradebook(f"sqlite:///{course.root}/gradebook.db", "layerlab")
        opened.append(book)
        return book

    yield open_it
    for book in opened:
        book.close()


def rows(course):
    """Return what every table holds, ids and all."""
    with sqlite3.connect(course.root / "gradebook.db") as connection:
        names = [
            n for (n,) in connection.execute("select name from sqlite_master where type='table'")
        ]
        return {n: sorted(map(repr, connection.execute(f"select * from {n}"))) for n in names}


class TestRecord:
    """What a report leaves in the gradebook."""

    def test_nbgrader_reads_what_each_function_earned(self, course, make_report, gradebook):
        """The gradebook that nbgrader opens has the assignment, the student and the scores."""
        record(course, make_report(affine_forward=9.0, affine_backward=4.5))

        submission = gradebook().find_submission(ASSIGNMENT, "ada")
        grades = {
            g.name: (g.auto_score, g.max_score) for n in submission.notebooks for g in n.grades
        }
        assert grades == {
            "test_affine_forward": (9.0, 9.0),
            "test_affine_backward": (4.5, 12.0),
            "why_flatten": (None, 2.0),
        }
        assert (submission.score, submission.max_score) == (13.5, 23.0)

    def test_the_schema_is_nbgraders_newest(self, course, make_report):
        """`nbgrader db upgrade` finds the version that it expects."""
        record(course, make_report())

        assert [f"('{schema_version()}',)"] == rows(course)["alembic_version"]

    def test_recording_twice_changes_nothing(self, course, make_report):
        """The same report again leaves every row as it was."""
        record(course, make_report(**FULL))
        before = rows(course)

        record(course, make_report(**FULL), make_report(**FULL))

        assert before == rows(course)

    def test_a_written_answer_waits_for_a_grader(self, course, make_report, gradebook):
        """What no test can judge needs a manual grade; what tests judge does not."""
        record(course, make_report(**FULL))

        waiting = {
            g.name: g.needs_manual_grade
            for n in gradebook().find_submission(ASSIGNMENT, "ada").notebooks
            for g in n.grades
        }
        assert waiting == {
            "test_affine_forward": False,
            "test_affine_backward": False,
            "why_flatten": True,
        }

    def test_a_missing_notebook_needs_no_grader(self, course, make_report, gradebook):
        """Nobody is asked to grade a written answer that was never handed in."""
        record(course, make_report(file=None))

        submission = gradebook().find_submission(ASSIGNMENT, "ada")
        assert (submission.score, submission.needs_manual_grade) == (0.0, False)

    def test_what_a_grader_gave_survives(self, course, make_report, gradebook):
        """A manual score, extra credit and a comment outlive another grading, which asks for a look."""
        record(course, make_report(affine_forward=3.0))
        book = gradebook()
        grade = book.find_grade("test_affine_forward", "affine", ASSIGNMENT, "ada")
        grade.manual_score, grade.extra_credit = 7.0, 1.0
        book.find_comment("affine_forward", "affine", ASSIGNMENT, "ada").manual_comment = "Nice."
        book.db.commit()

        record(course, make_report(affine_forward=5.0))

        book = gradebook()
        grade = book.find_grade("test_affine_forward", "affine", ASSIGNMENT, "ada")
        comment = book.find_comment("affine_forward", "affine", ASSIGNMENT, "ada")
        assert (
            grade.auto_score,
            grade.manual_score,
            grade.extra_credit,
            grade.score,
            grade.needs_manual_grade,
        ) == (5.0, 7.0, 1.0, 8.0, True)
        assert comment.comment == "Nice."

    def test_the_time_stamp_lies_with_the_submission(self, course, make_report, gradebook):
        """Submissions may be collected anywhere."""
        folder = course.root / "collected" / "ada" / ASSIGNMENT
        folder.mkdir(parents=True)
        (folder / "timestamp.txt").write_text("2026-02-01 12:00:00 UTC")

        record(course, make_report(**FULL), submitted=course.root / "collected")

        submission = gradebook().find_submission(ASSIGNMENT, "ada")
        assert submission.timestamp.isoformat() == "2026-02-01T12:00:00"

    def test_a_late_submission_loses_what_the_plugin_says(self, course, make_report, gradebook):
        """The due date, the time stamp and nbgrader's plugin decide, as in `nbgrader autograde`."""
        record(course, make_report(**FULL))
        book = gradebook()
        book.update_or_create_assignment(ASSIGNMENT, duedate="2026-01-31 00:00:00 UTC")
        folder = course.root / "submitted" / "ada" / ASSIGNMENT
        folder.mkdir(parents=True)
        (folder / "timestamp.txt").write_text("2026-02-01 00:00:00 UTC")
        config = "c = get_config()\nc.LateSubmissionPlugin.penalty_method = 'zero'\n"
        (course.root / "nbgrader_config.py").write_text(config)

        record(course, make_report(**FULL))

        submission = gradebook().find_submission(ASSIGNMENT, "ada")
        assert (
            submission.total_seconds_late,
            submission.late_submission_penalty,
        ) == (86400.0, 21.0)

    def test_all_of_it_is_read_as_nbgrader_adds_it_up(self, course, make_report, gradebook):
        """By hand, extra, late and waiting, of several students at once; without a gradebook there is none."""
        assert read_kept(course) == {}
        assert not (course.root / "gradebook.db").exists()
        for student in ("ada", "ben"):
            folder = course.root / "submitted" / student / ASSIGNMENT
            folder.mkdir(parents=True)
            (folder / "timestamp.txt").write_text("2026-02-01 00:00:00 UTC")
            record(course, make_report(**FULL, student=student))
        book = gradebook()
        book.update_or_create_assignment(ASSIGNMENT, duedate="2026-01-31 23:00:00 UTC")
        book.grant_extension(ASSIGNMENT, "ben", hours=2)
        for name, given in (("test_affine_forward", 7.0), ("why_flatten", 1.0)):
            grade = book.find_grade(name, "affine", ASSIGNMENT, "ada")
            grade.manual_score, grade.extra_credit, grade.needs_manual_grade = given, 0.5, False
        book.find_submission_notebook("affine", ASSIGNMENT, "ada").late_submission_penalty = 2.0
        book.db.commit()

        kept, totals = read_kept(course)[ASSIGNMENT], read_totals(course, ASSIGNMENT)

        for student, total in totals.items():
            found = kept[student]
            assert (found.earned, found.points, found.waiting) == (
                total.score,
                total.max_score,
                total.waiting,
            )
        assert kept["ada"].earned == 19.0
        assert [kept[student].seconds_late for student in ("ada", "ben")] == [3600.0, 0.0]
        assert [kept[student].waiting for student in ("ada", "ben")] == [False, True]

    @pytest.mark.parametrize(("text", "lost"), RULES.values(), ids=RULES)
    def test_a_rule_of_the_courses_own(
        self, course, make_report, gradebook, monkeypatch, text, lost
    ):
        """A function or a class beside `layerlab.toml`, wherever the command is given."""
        monkeypatch.setattr(sys, "path", list(sys.path))
        monkeypatch.delitem(sys.modules, "our_rules", raising=False)
        (course.root / "our_rules.py").write_text(text)
        (course.root / "layerlab.toml").write_text(
            f'[late]\nplugin = "our_rules.late"\n[assignments.{ASSIGNMENT}]\ndue = 2026-01-31 00:00:00\n'
        )
        (course.root / "solutions" / ASSIGNMENT).mkdir(parents=True)
        folder = course.root / "submitted" / "ada" / ASSIGNMENT
        folder.mkdir(parents=True)
        (folder / "timestamp.txt").write_text("2026-02-01 00:00:00 UTC")
        config = "from pathlib import Path\nfrom autograder.nbgrader.configure import configure\n"
        config += "configure(get_config(), Path(__file__).parent)\n"
        (course.root / "nbgrader_config.py").write_text(config)

        if isinstance(lost, str):
            with pytest.raises(LedgerError, match=lost):
                record(course, make_report(**FULL))
            return
        record(course, make_report(**FULL))
        found = gradebook().find_submission(ASSIGNMENT, "ada").late_submission_penalty
        assert (found or None) == lost


class TestStructure:
    """The gradebook follows the release."""

    def test_points_that_changed_in_the_release_change_in_the_gradebook(
        self, course, make_report, gradebook
    ):
        """After another build the maximum is the new one, and old submissions keep their rows."""
        record(course, make_report(**FULL))
        edit_release(course, lambda cells: cells[1]["metadata"]["nbgrader"].update(points=10.0))

        with Ledger(course) as ledger:
            ledger.prepare(ASSIGNMENT)

        assert gradebook().find_assignment(ASSIGNMENT).max_score == 24.0

    def test_a_cell_that_is_gone_takes_its_grades_along(self, course, make_report, gradebook):
        """A function that the release no longer has is no longer graded."""
        record(course, make_report(**FULL))
        edit_release(course, lambda cells: cells.pop(4))

        with Ledger(course) as ledger:
            ledger.prepare(ASSIGNMENT)

        assert gradebook().find_submission(ASSIGNMENT, "ada").max_score == 21.0

    def test_a_cell_that_a_grader_marked_is_not_dropped(self, course, make_report, gradebook):
        """A build that loses work done by hand is refused with the cell's name."""
        record(course, make_report(**FULL))
        book = gradebook()
        book.find_grade("why_flatten", "affine", ASSIGNMENT, "ada").manual_score = 2.0
        book.db.commit()
        edit_release(course, lambda cells: cells.pop(4))

        with Ledger(course) as ledger, pytest.raises(LedgerError, match="'why_flatten' is gone"):
            ledger.prepare(ASSIGNMENT)


def edit_release(course, change):
    """Change the cells of the released notebook."""
    path = course.release / ASSIGNMENT / "affine.ipynb"
    notebook = json.loads(path.read_text())
    change(notebook["cells"])
    path.write_text(json.dumps(notebook))


REFUSED = {
    "above the maximum": (9.5, r"test_affine_forward has 9\.5 points of 9"),
    "negative": (-1.0, r"has -1 points of 9"),
    "infinite": (float("inf"), "no finite number"),
    "not a number": (float("nan"), "no finite number"),
}


class TestRefusals:
    """Nothing is recorded that cannot be."""

    @pytest.mark.parametrize(("earned", "message"), REFUSED.values(), ids=REFUSED)
    def test_an_impossible_grade_is_refused_whole(
        self, course, make_report, gradebook, earned, message
    ):
        """A grade that the release does not allow leaves the submission unrecorded."""
        with pytest.raises(LedgerError, match=message):
            record(course, make_report(affine_forward=earned, affine_backward=12.0))

        assert gradebook().students == []

    def test_an_unbuilt_assignment_says_to_build(self, course, make_report):
        """Without a release there is nothing to record against."""
        (course.release / ASSIGNMENT / "affine.ipynb").unlink()

        with pytest.raises(LedgerError, match="run `layerlab build`"):
            record(course, make_report())

    @pytest.mark.parametrize(
        "text",
        [b"yesterday", b"2026-02-01 12:00:00 PST", b"2026-02-30 12:00:00 UTC", b"\xff\xfe2"],
        ids=["words", "a zone that is not the course's", "no such day", "no text"],
    )
    def test_a_time_that_cannot_be_read_is_told(self, course, make_report, gradebook, text):
        """Lateness is not guessed: the grade is recorded, and the doubt named."""
        folder = course.root / "submitted" / "ada" / ASSIGNMENT
        folder.mkdir(parents=True)
        (folder / "timestamp.txt").write_bytes(text)

        with Ledger(course) as ledger:
            doubt = ledger.record(make_report(**FULL))

        assert "timestamp.txt: no time of submission" in doubt
        submission = gradebook().find_submission(ASSIGNMENT, "ada")
        assert (submission.score > 0, submission.timestamp) == (True, None)

    def test_a_zone_counts_in_the_courses_timezone(self, course, make_report, gradebook):
        """`Exchange.timezone` says what EST means, where nbgrader takes any name for UTC."""
        config = "c = get_config()\nc.Exchange.timezone = 'America/New_York'\n"
        (course.root / "nbgrader_config.py").write_text(config)
        folder = course.root / "submitted" / "ada" / ASSIGNMENT
        folder.mkdir(parents=True)
        (folder / "timestamp.txt").write_text("2026-02-01 12:00:00.000000 EST")

        record(course, make_report(**FULL))

        submission = gradebook().find_submission(ASSIGNMENT, "ada")
        assert submission.timestamp.isoformat() == "2026-02-01T17:00:00"


class TestWrittenAnswers:
    """A score that a person gave belongs to the answer that it was given for."""

    def graded_by_hand(self, course, make_report, gradebook, before):
        """Record an answer, and have a person grade it."""
        record(course, self.with_answers(make_report, before))
        book = gradebook()
        grade = book.find_grade("why_flatten", "affine", ASSIGNMENT, "ada")
        grade.manual_score, grade.needs_manual_grade = 4.0, False
        book.db.commit()

    def with_answers(self, make_report, digest):
        """Return a report with the digest of one answer; if there is one."""
        answers = {"affine/why_flatten": digest} if digest else {}
        return msgspec.structs.replace(make_report(**FULL), answers=answers)

    @pytest.mark.parametrize(
        ("before", "after", "waits"),
        [("one", "one", False), ("one", "two", True), ("", "one", False), ("one", "", False)],
        ids=["the same text", "another text", "nothing was known", "no answer any more"],
    )
    def test_another_text_waits_for_a_person(
        self, course, make_report, gradebook, before, after, waits
    ):
        """The score stays where it is, and is to be looked at once more."""
        self.graded_by_hand(course, make_report, gradebook, before)

        record(course, self.with_answers(make_report, after))

        grade = gradebook().find_grade("why_flatten", "affine", ASSIGNMENT, "ada")
        assert (grade.manual_score, grade.needs_manual_grade) == (4.0, waits)

    def test_a_broken_line_costs_no_other(self, course, make_report, gradebook):
        """What a full disk left of a line says nothing of anybody else."""
        self.graded_by_hand(course, make_report, gradebook, "one")
        (path,) = (course.state / "answers").iterdir()
        path.write_bytes(path.read_bytes() + b'\n{"student": "ada", "answ')

        record(course, self.with_answers(make_report, "two"))

        grade = gradebook().find_grade("why_flatten", "affine", ASSIGNMENT, "ada")
        assert grade.needs_manual_grade


class TestBadGradebooks:
    """A gradebook that cannot be written says what, where and the remedy."""

    def test_a_locked_gradebook_is_waited_for_then_named(self, course, make_report):
        """Another program's lock ends in a message, and what was recorded before stays."""
        record(course, make_report(**FULL))
        before = rows(course)
        with sqlite3.connect(course.root / "gradebook.db") as other:
            other.execute("begin exclusive")
            with pytest.raises(LedgerError, match="another program has held it"):
                record(course, make_report(affine_forward=1.0), patience=0.2)
            other.rollback()

        assert before == rows(course)

    def test_a_lock_that_ends_in_time_costs_nothing(self, course, make_report, gradebook):
        """A short lock is sat out."""
        import threading

        record(course, make_report())
        other = sqlite3.connect(course.root / "gradebook.db", check_same_thread=False)
        other.execute("begin exclusive")
        threading.Timer(0.3, other.rollback).start()

        record(course, make_report(**FULL), patience=10)

        assert gradebook().find_submission(ASSIGNMENT, "ada").score == 21.0
        other.close()

    def test_a_file_that_is_no_database_is_named(self, course, make_report):
        """A damaged gradebook is not overwritten."""
        path = course.root / "gradebook.db"
        path.write_bytes(b"this is no database at all" * 100)

        with pytest.raises(LedgerError, match=r"gradebook\.db: .* no SQLite database"):
            record(course, make_report())

        assert path.read_bytes().startswith(b"this is no")

    def test_a_missing_folder_is_named(self, course, make_report):
        """The message has the path and the remedy."""
        url = f"sqlite:///{course.root}/nowhere/gradebook.db"
        settings = replace(read_settings(course), db_url=url)

        with pytest.raises(LedgerError, match=r"nowhere/gradebook\.db: .* make its folder"):
            record(course, make_report(), settings=settings)

    def test_a_read_only_gradebook_is_named(self, course, make_report):
        """What cannot be written is said, not lost in a traceback."""
        record(course, make_report())
        url = f"sqlite:///file:{course.root}/gradebook.db?mode=ro&uri=true"
        settings = replace(read_settings(course), db_url=url)

        with pytest.raises(LedgerError, match="it is read-only"):
            record(course, make_report(**FULL), settings=settings)

    def test_a_configuration_that_fails_is_named(self, course):
        """An error in nbgrader_config.py is the instructor's to mend."""
        (course.root / "nbgrader_config.py").write_text("c = get_config()\nc.Nothing = 1 / 0\n")

        with pytest.raises(LedgerError, match=r"nbgrader_config\.py: running it raises Zero"):
            Ledger(course)

    def test_passwords_stay_out_of_messages(self, course):
        """A database's address is shown without who may enter."""
        settings = replace(read_settings(course), db_url="postgresql://ada:secret@host/grades")

        assert settings.place == "postgresql://host/grades"
