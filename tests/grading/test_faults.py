"""Runs that are killed, disks that fill, clocks that jump: the next run ends where an undisturbed one does."""

import contextlib
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import msgspec
import psutil
import pytest
from click.testing import CliRunner

from autograder.cli import cli
from autograder.course import Course
from autograder.intake.template import read_release
from autograder.judging.course_sandbox import sandbox_for
from autograder.judging.engine import Engine
from autograder.proof.samples import make_notebook, write_submission
from autograder.record.report import from_json
from autograder.sandbox import Level
from benchmarks.aftermath import left_behind

from .conftest import ASSIGNMENT

MOST_TRIES = 4  # for each kill; a run that has little left to do may end before its moment
SLOW = """
import time
time.sleep(0.15)
"""


@dataclass
class Desk:
    """A course with a class of submissions, and the command on it as a process of its own."""

    course: Course
    level: Level

    def start(self, *options: str, before: tuple[str, ...] = (), jobs: int = 2) -> subprocess.Popen:
        command = [sys.executable, "-m", "autograder.cli", "--course", str(self.course.root)]
        command += ["grade", f"--sandbox={self.level}", f"--jobs={jobs}", *options]
        return subprocess.Popen(
            [*before, *command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )

    def run(self, *options: str, **how: object) -> subprocess.CompletedProcess:
        process = self.start(*options, **how)
        output, _ = process.communicate(timeout=120)
        return subprocess.CompletedProcess(process.args, process.returncode, output)

    def finish(self) -> None:
        """Grade what is left, in this process: beginning one costs more than eight submissions."""
        options = ["--course", str(self.course.root), "grade", f"--sandbox={self.level}"]
        done = CliRunner().invoke(cli, [*options, "--jobs=1"])
        assert done.exit_code == 0, done.output

    def reports(self) -> dict:
        paths = (self.course.root / "reports" / ASSIGNMENT).glob("*.json")
        return {path.name: from_json(path.read_bytes()) for path in sorted(paths)}

    def clear(self) -> None:
        for name in ("reports", "feedback", "autograded"):
            shutil.rmtree(self.course.root / name, ignore_errors=True)
        (self.course.root / "gradebook.db").unlink(missing_ok=True)

    def left(self) -> dict[str, object]:
        """Return all that grading has left behind, apart from times."""
        return left_behind(self.course.root)


def lay_out(course: Course, root: Path, solution: dict[str, str], level: Level) -> Desk:
    """Copy the course to `root`, where eight students hand in four kinds of work."""
    shutil.copytree(course.root, root)
    own = Course(root)
    own.state.mkdir(exist_ok=True)
    (own.state / "secret").write_text("one secret for all copies")
    release = read_release(own.release / ASSIGNMENT)["scale"]
    wrong = {"scale_forward": "def scale_forward(x, a):\n    return a + x, (x, a)\n"}
    for index in range(8):
        sources = ({}, wrong, solution, solution | wrong)[index % 4]
        notebook = make_notebook(release, sources, [SLOW])
        write_submission(root / "submitted" / f"student{index}" / ASSIGNMENT, {"scale": notebook})
    return Desk(own, level)


@pytest.fixture
def desk(course, solution, level, tmp_path):
    """Return a course that a test may disturb."""
    return lay_out(course, tmp_path / "course", solution, level)


@pytest.fixture(scope="module")
def undisturbed(course, solution, level, tmp_path_factory):
    """Return what a run leaves behind that nothing happens to, and how long it takes."""
    twin = lay_out(course, tmp_path_factory.mktemp("undisturbed") / "course", solution, level)
    begun = time.monotonic()
    done = twin.run()
    assert done.returncode == 0, done.stdout
    return twin.left(), time.monotonic() - begun


# How the command lines of processes that grade read: of a fork as its command's, or as Python begins one anew.
GRADERS = ("autograder.cli", "spawn_main")


def descendants(process: subprocess.Popen, *names: str) -> list[psutil.Process]:
    """Return the processes below `process` whose command lines hold one of `names`; all unless there are some."""
    found = []
    for child in psutil.Process(process.pid).children(recursive=True):
        try:
            command = " ".join(child.cmdline())
            if not names or any(name in command for name in names):
                found.append(child)
        except psutil.Error:
            continue
    return found


def wait_until(condition, seconds=300.0):
    """Wait for `condition` to return something, and return that."""
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        if found := condition():
            return found
        time.sleep(0.01)
    pytest.fail("what should have happened did not")


class TestKilled:
    @pytest.mark.parametrize(
        "kills", [2, pytest.param(20, marks=pytest.mark.long("the same, oftener"))]
    )
    def test_kills_at_random_moments(self, desk, undisturbed, kills):
        """What was done is not done again, what was not is; nobody is left behind at any moment."""
        expected, seconds = undisturbed
        moments = random.Random(kills)  # moments, not secrets
        interrupted = 0
        for _ in range(MOST_TRIES * kills):
            if interrupted == kills:
                break
            before = desk.reports()
            process = desk.start()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(timeout=moments.uniform(0.1, 0.7) * seconds)
            family = descendants(process) if process.poll() is None else []
            process.kill()
            process.communicate()
            interrupted += process.returncode == -signal.SIGKILL
            wait_until(lambda family=family: not psutil.wait_procs(family, timeout=0)[1])
            after = desk.reports()
            assert before.items() <= after.items()
            if len(after) == 8:
                desk.clear()
        desk.finish()

        assert desk.left() == expected
        assert interrupted == kills

    @pytest.mark.parametrize("names", [GRADERS, ("inside.zygote",)], ids=["grader", "zygote"])
    def test_one_of_its_processes(self, desk, undisturbed, names):
        """A process of the crew or a zygote is missed by nobody."""
        process = desk.start()
        wait_until(lambda: len(desk.reports()) >= 1)
        victims = descendants(process, *names)
        victims[0].kill()
        output, _ = process.communicate(timeout=120)

        assert process.returncode == 0, output
        assert desk.left() == undisturbed[0]

    def test_a_zygote_that_ends_costs_no_student_a_test(self, course, level, limits, solved):
        """It is not their crash: the submission is graded again in a new one."""
        from .test_engine import submission  # a helper that belongs there

        with sandbox_for(course, level, limits) as sandbox:
            engine = Engine(course, ASSIGNMENT, sandbox)
            ended = []
            run = engine.session.run

            def kill_first(*arguments, **options):
                if not ended:
                    ended.append(sandbox.zygote)
                    family = psutil.Process(sandbox.zygote).children(recursive=True)
                    for child in [*reversed(family), psutil.Process(sandbox.zygote)]:
                        child.kill()
                return run(*arguments, **options)

            engine.session.run = kill_first
            report = engine.grade(submission(engine.templates, solved)).report

        assert ended
        assert report.earned == 5.0
        assert {str(test.outcome) for test in report.tests} == {"passed"}


class TestSurroundings:
    def test_a_full_disk(self, desk, undisturbed):
        """It is said in one line, what is done is kept, and the next run has room again."""
        if desk.level is not Level.FULL:
            pytest.skip("a disk of a few kilobytes of its own needs namespaces")
        reports = desk.course.root / "reports"
        reports.mkdir()
        small = ("bwrap", "--dev-bind", "/", "/", "--size", "16384", "--tmpfs", str(reports))

        full = desk.run(before=small, jobs=1)
        desk.finish()

        assert full.returncode == 2
        assert re.search(r"Error: .*reports/.*: No space left on device", full.stdout)
        assert "Traceback" not in full.stdout
        assert desk.left() == undisturbed[0]

    def test_a_gradebook_that_went_missing(self, desk, undisturbed):
        """Reports are the truth, and nothing is graded again to make a new gradebook of them."""
        desk.finish()
        before = desk.reports()
        (desk.course.root / "gradebook.db").unlink()

        desk.finish()

        assert desk.reports() == before
        assert desk.left() == undisturbed[0]

    def test_a_clock_that_jumped(self, desk):
        """A report from the future is as good as any other."""
        desk.finish()
        path = desk.course.root / "reports" / ASSIGNMENT / "student0.json"
        report = msgspec.structs.replace(
            from_json(path.read_bytes()), graded_at="2099-01-01T00:00:00+00:00"
        )
        path.write_bytes(msgspec.json.encode(report))
        os.utime(path, (4e9, 4e9))

        desk.finish()

        assert from_json(path.read_bytes()) == report

    def test_two_runs_at_once(self, desk):
        """The second one is told so at once, and disturbs nothing."""
        first = desk.start(jobs=1)
        wait_until(desk.reports)
        first.send_signal(signal.SIGSTOP)  # or it may be done before the second has begun
        second = desk.run("--json")
        first.send_signal(signal.SIGCONT)
        first.communicate(timeout=120)

        assert second.returncode == 2
        assert "another run grades into it" in second.stdout
        assert first.returncode == 0
        assert len(desk.reports()) == 8

    def test_what_a_killed_run_was_writing_is_swept_up(self, desk):
        """Half a file has a name of its own, which the next run knows."""
        half = desk.course.root / "reports" / ASSIGNMENT / ".layerlab-half"
        half.parent.mkdir(parents=True)
        half.write_text(json.dumps({"half": "a repo"}))

        desk.finish()

        assert not half.exists()
