"""`layerlab grade --watch`: what counts as arrived, and what is done about it."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest
from click.testing import CliRunner

from autograder.cli import cli
from autograder.commands import watching
from autograder.errors import CourseError
from autograder.intake.arrivals import Arrivals, look_at
from autograder.intake.submitters import Submitters
from autograder.proof.samples import make_notebook, write_submission
from autograder.record.report import from_json

from .conftest import ASSIGNMENT


class TestArrivals:
    @pytest.fixture
    def arrivals(self, tmp_path):
        """Return what looks at an empty folder, quiet being two seconds."""
        return Arrivals(tmp_path, ("01_a", "02_b"), quiet=2.0)

    def hand_in(self, arrivals, text, name="01_a/x.ipynb", student="ada"):
        """Write a file of a submission."""
        path = arrivals.submitted / student / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def test_waits_until_a_submission_is_quiet(self, arrivals):
        """One that grows between two looks is still being copied."""
        self.hand_in(arrivals, "{")
        assert arrivals.ready(0.0) == ()
        self.hand_in(arrivals, "{ more")
        assert arrivals.ready(2.0) == ()
        assert arrivals.waiting == 1
        assert arrivals.ready(3.9) == ()

        assert arrivals.ready(4.0) == (Submitters("01_a", ("ada",)),)
        assert arrivals.ready(9.0) == ()

    def test_a_second_file_starts_the_wait_anew(self, arrivals):
        """A submission of several notebooks is taken whole."""
        self.hand_in(arrivals, "{}")
        arrivals.ready(0.0)
        self.hand_in(arrivals, "{}", "01_a/y.ipynb")

        assert arrivals.ready(2.0) == ()

    def test_a_newer_submission_is_handed_out_again(self, arrivals):
        """Also one that came while the older one was being graded, and one of the same size."""
        self.hand_in(arrivals, "{1}")
        arrivals.ready(0.0)
        arrivals.ready(2.0)
        self.hand_in(arrivals, "{2}")
        assert arrivals.ready(3.0) == ()

        assert arrivals.ready(5.0) == (Submitters("01_a", ("ada",)),)

    def test_a_submission_that_went_away_and_came_back_is_new(self, arrivals):
        """What is not there is forgotten."""
        self.hand_in(arrivals, "{}")
        arrivals.ready(0.0)
        arrivals.ready(2.0)
        path = arrivals.submitted / "ada" / "01_a" / "x.ipynb"
        away = path.rename(arrivals.submitted / "x.ipynb")
        assert arrivals.ready(4.0) == ()
        away.rename(path)

        assert arrivals.ready(5.0) == ()
        assert arrivals.ready(7.0) == (Submitters("01_a", ("ada",)),)

    def test_only_the_wanted_ones(self, arrivals):
        """Another student's, another assignment's and an empty folder are no arrivals."""
        arrivals.students = ("ada",)
        self.hand_in(arrivals, "{}", student="bob")
        self.hand_in(arrivals, "{}", name="03_c/x.ipynb")
        (arrivals.submitted / "ada" / "02_b").mkdir(parents=True)
        arrivals.ready(0.0)

        assert arrivals.ready(9.0) == ()

    def test_links_are_not_followed(self, arrivals, tmp_path):
        """A link to the whole disk costs one look at the link."""
        (tmp_path / "ada").mkdir()
        (tmp_path / "ada" / "01_a").symlink_to("/")

        assert len(look_at(tmp_path / "ada" / "01_a")) == 1
        assert arrivals.ready(0.0) == ()
        assert arrivals.ready(2.0) == (Submitters("01_a", ("ada",)),)

    def test_a_folder_that_vanishes_is_told(self, arrivals):
        """An unmounted disk is no empty class."""
        arrivals.submitted.rmdir()

        with pytest.raises(CourseError, match="cannot be watched"):
            arrivals.ready(0.0)


@pytest.fixture
def solved(release, solution):
    """Return a notebook that earns everything."""
    return make_notebook(release, solution)


@pytest.fixture
def watch(own_course, level, monkeypatch):
    """Return a function that watches while one step after the other is done, then presses Ctrl-C."""
    submitted = own_course.root / "submitted"
    submitted.mkdir()
    clock = [0.0]
    monkeypatch.setattr(watching, "steady_clock", lambda: clock[0])

    def watch(*steps, options=()):
        waiting = [step for one in steps for step in (one, None)]

        def pause(_):
            clock[0] += 5.0
            if not waiting:
                raise KeyboardInterrupt
            step = waiting.pop(0)
            if step is not None:
                step()

        monkeypatch.setattr(watching, "pause", pause)
        arguments = ["--course", str(own_course.root), "grade", "--watch", "--jobs=1"]
        return CliRunner().invoke(cli, [*arguments, f"--sandbox={level}", *options])

    return watch


class TestWatch:
    def test_grades_what_arrives_and_what_is_handed_in_again(
        self, watch, own_course, release, solved
    ):
        """A line each, everything that the plain command leaves, and the class at the end."""
        ada = own_course.root / "submitted" / "ada" / ASSIGNMENT
        bob = own_course.root / "submitted" / "bob" / ASSIGNMENT
        pids = []

        result = watch(
            lambda: write_submission(ada, {"scale": release}),
            lambda: pids.append(children()),
            lambda: write_submission(bob, {"other": solved}),
            lambda: write_submission(ada, {"scale": solved}),
            lambda: pids.append(children()),
            lambda: os.utime(ada / "scale.ipynb"),
            options=["--page", str(own_course.root / "class" / "live.html")],
        )

        assert result.exit_code == 0, result.output
        lines = [line[9:] for line in result.stdout.splitlines() if line[2:3] == ":"]
        assert lines == [
            f"{ASSIGNMENT} ada: 0 of 5",
            f"{ASSIGNMENT} bob: 5 of 5; wrong name",
            f"{ASSIGNMENT} ada: 5 of 5 (was 0)",
        ]
        assert pids[0] == pids[1] != set(), "the warm processes stay"
        assert "2 submissions, 5 points, and 2 that a person gives; mean 5" in result.stdout
        root = own_course.root
        report = from_json((root / "reports" / ASSIGNMENT / "ada.json").read_bytes())
        assert report.earned == 5.0
        assert (root / "feedback" / "ada" / ASSIGNMENT / "index.html").is_file()
        assert (root / "gradebook.db").is_file()
        page = (root / "class" / "live.html").read_text()
        assert "2 students, 3 submissions since it began. Nobody watches any more" in page
        assert f'href="../feedback/ada/{ASSIGNMENT}/index.html"' in page

    def test_a_page_needs_somebody_who_watches(self, own_course):
        """A page that is written once would only look alive."""
        course = ["--course", str(own_course.root)]

        result = CliRunner().invoke(cli, [*course, "grade", "--page", "live.html"])

        assert result.exit_code == 2
        assert "give --watch with it" in result.output

    def test_json_lines(self, watch, own_course, solved):
        """Standard output holds JSON alone: a line for each submission, then the class."""
        place = own_course.root / "submitted" / "ada" / ASSIGNMENT

        result = watch(lambda: write_submission(place, {"scale": solved}), options=["--json"])

        line, summary = map(json.loads, result.stdout.splitlines())
        assert (line["student"], line["earned"], line["problems"]) == ("ada", 5.0, [])
        assert summary["submissions"] == 1

    def test_what_is_graded_already_is_no_news(self, watch, own_course, solved):
        """The second watch tells nothing of it, and counts it in the summary."""
        place = own_course.root / "submitted" / "ada" / ASSIGNMENT
        write_submission(place, {"scale": solved})
        assert "ada: 5 of 5" in watch(lambda: None).stdout

        again = watch(lambda: None)

        assert "ada:" not in again.stdout
        assert "1 of them were graded already" in again.stdout

    @pytest.mark.parametrize(
        ("options", "part"),
        [
            (("--dry-run",), "cannot go with --dry-run"),
            (("--scheduler=tcp://host:1",), "cannot go with --scheduler"),
            (("no/such/folder",), "no such folder to watch"),
            (("--assignment=02_none",), "there is no assignment '02_none'"),
        ],
    )
    def test_what_cannot_be_watched_is_told_at_once(self, watch, options, part):
        """One line: what, where and the remedy."""
        result = watch(options=options)

        assert result.exit_code == 2
        assert part in result.output

    @pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
    def test_a_signal_ends_the_real_command_cleanly(self, own_course, level, number):
        """Ctrl-C at any time: no traceback, nothing left running, and the end is a success."""
        (own_course.root / "submitted").mkdir()
        command = [sys.executable, "-m", "autograder.cli", "--course", str(own_course.root)]
        with subprocess.Popen(
            [*command, "grade", "--watch", f"--sandbox={level}"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            # A shell's background job ignores Ctrl-C, and so would all that these tests start in one.
            preexec_fn=lambda: signal.signal(number, signal.SIG_DFL),  # noqa: PLW1509  # no locks are held
        ) as process:
            try:
                assert "watching" in process.stderr.readline()
                time.sleep(0.5)
                process.send_signal(number)
                _, told = process.communicate(timeout=120)
            finally:
                process.kill()

        assert process.returncode == 0, told
        assert "stopped watching" in told
        assert "Traceback" not in told


def children() -> set[int]:
    """Return the ids of the processes that grade."""
    import multiprocessing

    return {child.pid for child in multiprocessing.active_children()}
