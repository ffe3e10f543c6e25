"""Grading on a Dask cluster: a real scheduler and two real workers, on this machine's loopback."""

import os
import re
import subprocess
import sys
import time
from dataclasses import replace

import psutil
import pytest

from autograder.crews.cluster import DaskCrew, pack, unpack
from autograder.crews.crew import GradingError, Handed, Setup
from autograder.crews.pool import grade_class
from autograder.intake.template import read_release
from autograder.proof.samples import make_notebook, write_submission
from autograder.settings.reading import read_course_settings

from .conftest import ASSIGNMENT

pytest.importorskip("distributed", reason="the extra `cluster` is not installed")
QUIET = {**os.environ, "DASK_DISTRIBUTED__LOGGING__DISTRIBUTED": "info"}


class Cluster:
    """A scheduler and its workers, as processes that end with the test."""

    def __init__(self, folder):
        self._folder = folder
        self._processes = []
        self._log = folder / "log"
        place = ("--host", "127.0.0.1", "--port", "0", "--no-dashboard")
        self._start("scheduler", *place, DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES="1")
        self.address = self._wait_for(r"Scheduler at:\s+(tcp://\S+)")

    def add_worker(self, **environment):
        """Start a worker with one thread, and return its process."""
        options = ("--nthreads", "1", "--host", "127.0.0.1", "--no-dashboard")
        place = ("--local-directory", str(self._folder), "--death-timeout", "60")
        return self._start("worker", self.address, *options, *place, **environment)

    def dismiss(self):
        """End all workers; the scheduler stays."""
        self._end(self._processes[1:])

    def close(self):
        self._end(self._processes)

    def _end(self, processes):
        for process in reversed(processes):
            process.terminate()
        for process in processes:
            process.wait(timeout=120)
        self._processes = [one for one in self._processes if one not in processes]

    def _start(self, kind, *options, **environment):
        command = [sys.executable, "-m", f"distributed.cli.dask_{kind}", *options]
        with self._log.open("ab") as log:
            process = subprocess.Popen(
                command, stdout=log, stderr=log, cwd=self._folder, env=QUIET | environment
            )
        self._processes.append(process)
        return process

    def _wait_for(self, pattern):
        for _ in range(600):
            if found := re.search(pattern, self._log.read_text()):
                return found[1]
            time.sleep(0.1)
        pytest.fail(self._log.read_text())


@pytest.fixture(scope="module")
def scheduler(tmp_path_factory):
    """Start the one scheduler."""
    cluster = Cluster(tmp_path_factory.mktemp("cluster"))
    yield cluster
    cluster.close()


@pytest.fixture
def cluster(scheduler):
    """The scheduler, without workers."""
    yield scheduler
    scheduler.dismiss()


@pytest.fixture
def setup(own_course, level, limits):
    """Return what all workers grade by."""
    own_course.secret()
    return Setup(own_course, ASSIGNMENT, level, limits)


@pytest.fixture
def handed(own_course, solution):
    """Return forty submissions: solutions, wrong ones and untouched ones."""
    release = read_release(own_course.release / ASSIGNMENT)["scale"]
    wrong = {"scale_forward": "def scale_forward(x, a):\n    return a + x, (x, a)\n"}
    submitted = own_course.root / "submitted"
    for index in range(40):
        notebook = make_notebook(release, ({}, wrong, solution)[index % 3])
        write_submission(submitted / f"s{index:02}" / ASSIGNMENT, {"scale": notebook})
    return [Handed(submitted, f"s{index:02}") for index in range(40)]


def findings(results):
    """Return what each submission got, whoever graded it."""
    return {
        one.report.student: (
            one.report.key,
            [(t.id, t.outcome, t.message) for t in one.report.tests],
        )
        for one in results
    }


class TestCluster:
    @pytest.mark.parametrize(
        "shared",
        [
            pytest.param(False, id="travelling"),
            pytest.param(True, id="shared", marks=pytest.mark.long("files that need not travel")),
        ],
    )
    def test_it_grades_as_this_machine_does(self, cluster, setup, handed, shared):
        """Whether files travel or lie on a shared folder, and though a worker is killed midway."""
        expected = findings(grade_class(setup, handed, jobs=2))
        workers = [cluster.add_worker(), cluster.add_worker()]

        results = []
        for one in grade_class(
            setup, handed, crew=lambda setup: DaskCrew(setup, cluster.address, shared=shared)
        ):
            if len(results) == 8:
                for child in [*psutil.Process(workers[0].pid).children(), workers[0]]:
                    child.kill()
            results.append(one)

        assert findings(results) == expected
        assert all(one.notebooks for one in results)

    def test_a_submission_that_ends_every_worker_is_lost_alone(self, cluster, setup, handed):
        """The others of its batch are graded."""
        path = setup.course.hidden / ASSIGNMENT / "test_scale.py"
        deadly = "if (out == 13).all(): __import__('os')._exit(9)\n        "
        path.write_text(
            path.read_text().replace("expect_close(out, exp", f"{deadly}expect_close(out, exp")
        )
        release = read_release(setup.course.release / ASSIGNMENT)["scale"]
        thirteen = "def scale_forward(x, a):\n    return np.full(x.shape, 13.0), (x, a)\n"
        notebook = make_notebook(release, {"scale_forward": thirteen})
        write_submission(handed[0].submitted / "s05" / ASSIGNMENT, {"scale": notebook})
        cluster.add_worker()

        results = list(
            grade_class(setup, handed[:8], crew=lambda setup: DaskCrew(setup, cluster.address))
        )

        lost = [one.report.student for one in results if not one.report.key]
        assert lost == ["s05"]
        assert len(results) == 8

    def test_a_worker_that_would_grade_otherwise_is_refused(self, cluster, setup, handed):
        """Another secret, kit or version would give other grades."""
        cluster.add_worker(LAYERLAB_SECRET="another secret of another course")

        with pytest.raises(GradingError, match="grade by something else"):
            list(
                grade_class(setup, handed[:1], crew=lambda setup: DaskCrew(setup, cluster.address))
            )


class TestConnecting:
    def test_nobody_listens(self, setup):
        """It is said where, and how to start one."""
        with pytest.raises(GradingError, match=r"no scheduler answers at tcp://127\.0\.0\.1:9"):
            DaskCrew(setup, "tcp://127.0.0.1:9")


class TestParcel:
    def test_what_travels_is_what_grades(self, setup, tmp_path):
        """The files arrive as they were, where nobody else may look."""
        root = tmp_path / "arrived"
        root.mkdir()

        course = unpack(pack(setup), root)

        assert course.secret() == setup.course.secret()
        there = (course.hidden / ASSIGNMENT / "test_scale.py").read_bytes()
        assert there == (setup.course.hidden / ASSIGNMENT / "test_scale.py").read_bytes()
        assert root.stat().st_mode & 0o077 == 0

    def test_what_the_course_decided_travels_too(self, own_course, level, limits, tmp_path):
        """Or a worker would find another key than it was asked for, and refuse."""
        text = 'packages = ["numpy>=1"]\n[[void]]\nassignment = "01_tiny"\ntest = "test_known"\nreason = "x"\n'
        (own_course.root / "layerlab.toml").write_text(text)
        voids = read_course_settings(own_course).voids(ASSIGNMENT)
        setup = Setup(own_course, ASSIGNMENT, level, limits, voids=voids)
        root = tmp_path / "arrived"
        root.mkdir()

        assert replace(setup, course=unpack(pack(setup), root)).key == setup.key
