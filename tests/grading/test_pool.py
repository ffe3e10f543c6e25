"""Many submissions at once: nothing is lost, nothing is done twice, and nobody pays for a neighbour."""

import json
import os
import threading
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import msgspec
import pytest

from autograder.course import Course
from autograder.crews import workplace
from autograder.crews.crew import GradingError, Handed, Setup
from autograder.crews.pool import grade_class
from autograder.crews.workplace import Workplace
from autograder.intake.template import read_release
from autograder.judging.graded import GradedSubmission
from autograder.judging.outlines import Outlines
from autograder.proof.samples import make_notebook, write_submission
from autograder.publish.folders import publish
from autograder.record.history import read_history
from autograder.record.report import from_json
from autograder.record.store import OutputFolders
from autograder.sandbox import Level
from autograder.text.atomic import write_atomically
from tests.grading.zygotes import count_zygotes

from .conftest import ASSIGNMENT

RETURNS_13 = "def scale_forward(x, a):\n    return np.full(x.shape, 13.0), (x, a)\n"


@pytest.fixture
def setup(own_course, level, limits):
    """Return what processes need to grade a course of the test's own."""
    return Setup(own_course, ASSIGNMENT, level, limits)


@pytest.fixture
def hand_in(own_course, release, solution):
    """Return a function that hands in the solution, with changes, for some students."""

    def hand_in(*students, changes=None, extra=()):
        notebook = make_notebook(release, {**solution, **(changes or {})}, extra)
        submitted = own_course.root / "submitted"
        for student in students:
            write_submission(submitted / student / ASSIGNMENT, {"scale": notebook})
        return [Handed(submitted, student) for student in students]

    return hand_in


def earned(results) -> dict[str, float]:
    """Return what each student earned."""
    return {one.report.student: one.report.earned for one in results}


class TestClass:
    def test_everybody_is_graded_whatever_the_neighbours_do(self, setup, hand_in):
        """One process, several submissions: what one does to its sandbox, the next does not feel."""
        handed = hand_in("ada", "dora")
        handed += hand_in("bob", changes={"scale_forward": "import os\nos._exit(1)\n"})
        handed += [Handed(handed[0].submitted, "carl")]

        results = list(grade_class(setup, sorted(handed, key=lambda h: h.student), jobs=1))

        assert earned(results) == {"ada": 5.0, "bob": 0.0, "carl": 0.0, "dora": 5.0}

    def test_a_process_that_dies_loses_its_submission_alone(self, setup, hand_in):
        """The others are graded; that one's report says so, and it is graded again the next time."""
        path = setup.course.hidden / ASSIGNMENT / "test_scale.py"
        deadly = (
            "if (out == 13).all(): __import__('os').kill(__import__('os').getpid(), 9)\n        "
        )
        check = "expect_close(out, expected"
        path.write_text(path.read_text().replace(check, deadly + check))
        handed = hand_in("ada", "carl")
        handed += hand_in("bob", changes={"scale_forward": RETURNS_13})

        results = list(grade_class(setup, sorted(handed, key=lambda h: h.student), jobs=1))

        assert earned(results) == {"ada": 5.0, "bob": 0.0, "carl": 5.0}
        (bob,) = [one.report for one in results if one.report.student == "bob"]
        assert [problem.code for problem in bob.problems] == ["grader-ended"]
        assert not bob.key

    def test_a_bug_of_the_graders_is_said(self, setup, hand_in, capfd):
        """Whoever fails meets a bank that is broken; that is nobody's zero to keep."""
        path = setup.course.mistakes / ASSIGNMENT / "scale.py"
        path.write_text(path.read_text().replace("def added(x, a)", "def added(x, a, b=nothing)"))
        handed = hand_in("ada") + hand_in("bob", changes={"scale_forward": RETURNS_13})

        results = list(grade_class(setup, handed, jobs=1))

        assert earned(results) == {"ada": 5.0, "bob": 0.0}
        (bob,) = [one.report for one in results if one.report.student == "bob"]
        assert [problem.code for problem in bob.problems] == ["grader-failed"]
        assert not bob.key
        assert "NameError" in capfd.readouterr().err

    def test_a_course_that_cannot_be_graded_is_an_error(self, setup, hand_in):
        """It is said once, and nobody gets a zero for it."""
        handed = hand_in("ada", "bob")
        (setup.course.hidden / ASSIGNMENT / "test_scale.py").unlink()

        with pytest.raises(GradingError, match="no such file"):
            list(grade_class(setup, handed, jobs=1))


class TestResume:
    def test_what_is_graded_is_not_graded_again(self, setup, hand_in):
        """Until the submission, or what it is judged by, changes."""
        outputs = OutputFolders.of(setup.course)
        outputs.check()
        releases = read_release(setup.course.release / ASSIGNMENT)
        handed = hand_in("ada", "bob")
        for one in grade_class(setup, handed, jobs=1, outputs=outputs):
            publish(outputs, one, releases)
        assert all(one.kept for one in grade_class(setup, handed, jobs=1, outputs=outputs))

        hand_in("bob", changes={"scale_forward": "1 / 0"})
        again = {o.report.student: o for o in grade_class(setup, handed, jobs=1, outputs=outputs)}

        assert again["ada"].kept
        assert not again["bob"].kept
        assert again["bob"].report.earned == 0
        assert (setup.course.root / "feedback" / "ada" / ASSIGNMENT / "index.html").is_file()

    @pytest.mark.parametrize("data", [b"", b"{", b'{"schema": "layerlab/report/v0"}'])
    def test_a_damaged_report_does_not_count(self, tmp_path, data):
        """It is graded again."""
        outputs = OutputFolders.of(Course(tmp_path))
        path = outputs.report(ASSIGNMENT, "ada")
        path.parent.mkdir(parents=True)
        path.write_bytes(data)

        assert outputs.kept(ASSIGNMENT, "ada", "key") is None


class TestFiles:
    def test_a_file_is_the_old_one_or_the_new_one(self, tmp_path, monkeypatch):
        """A run that is killed while it writes leaves no half of a report."""
        path = tmp_path / "folder" / "report.json"
        write_atomically(path, b"old")

        def fail(descriptor):
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "fsync", fail)
        with pytest.raises(OSError, match="No space"):
            write_atomically(path, b"new")

        assert path.read_bytes() == b"old"
        assert [path] == list(path.parent.iterdir())

    def test_a_report_is_read_back_before_it_is_written(self, tmp_path, course, engine, release):
        """What cannot be read is no report."""
        outputs = OutputFolders.of(Course(tmp_path))
        graded = engine.lost("ada", "", "grader-failed")

        publish(outputs, GradedSubmission(graded.report), {"scale": release})

        path = outputs.report(ASSIGNMENT, "ada")
        assert from_json(path.read_bytes()) == graded.report
        scored = json.loads((tmp_path / "autograded/ada" / ASSIGNMENT / "scale.ipynb").read_text())
        assert scored["nbformat"] == 4

    def test_what_a_newer_submission_replaces_is_kept(self, tmp_path, engine, release):
        """A line in the history, which is no report on a student called so."""
        outputs = OutputFolders.of(Course(tmp_path))
        report = engine.lost("ada", "", "grader-failed").report
        for earned, submission in enumerate(["one", "two", "two"]):
            functions = tuple(msgspec.structs.replace(f, earned=earned) for f in report.functions)
            newer = msgspec.structs.replace(
                report, basis={"submission": submission}, functions=functions, problems=()
            )
            publish(outputs, GradedSubmission(newer), {"scale": release})

        folder = outputs.report(ASSIGNMENT, "ada").parent
        assert [kept.submission for kept in read_history(folder)["ada"]] == ["one"]
        assert [path.name for path in folder.glob("*.json")] == ["ada.json"]


class TestWorkplace:
    @pytest.fixture
    def zygotes(self, setup, hand_in):
        """Return a function that counts zygotes in a process of its own: one with threads, as xdist's, is not forked."""
        if setup.level is not Level.FULL:
            pytest.skip("without namespaces between two submissions, no zygote is shared")

        def zygotes(jobs, places=workplace.PLACES):
            with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as alone:
                counted = alone.submit(count_zygotes, setup, hand_in("ada", "bob"), jobs, places)
                return counted.result()

        return zygotes

    def test_processes_of_one_crew_share_a_zygote(self, zygotes):
        """Where namespaces are between two submissions."""
        assert zygotes(2) == 1

    def test_who_finds_no_place_has_a_zygote_of_its_own(self, zygotes):
        """One makes one fork after the other, so there are places for a few processes."""
        assert zygotes(1, places=0) == 2

    def test_who_has_a_thread_is_not_forked(self, setup, hand_in):
        """What that holds, its fork would wait for in vain."""
        over = threading.Event()
        thread = threading.Thread(target=over.wait)
        thread.start()
        try:
            results = list(grade_class(setup, hand_in("ada"), jobs=1))
            place = Workplace.of(setup)
            ready = place is not None and place.is_ready()
            if place is not None:
                place.close()
        finally:
            over.set()
            thread.join()

        assert earned(results) == {"ada": 5.0}
        assert not ready

    def test_a_fork_opens_the_outlines_for_itself(self, tmp_path):
        """A connection to SQLite must not be used by two processes."""
        outlines = Outlines("basis", tmp_path / "outlines.sqlite")
        assert outlines.get("a") is None
        ours = outlines._file

        child = os.fork()
        if child == 0:
            os._exit(outlines._file is ours)
        _, status = os.waitpid(child, 0)

        assert status == 0
        assert outlines._file is ours
