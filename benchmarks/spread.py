"""Measures what a Dask cluster costs: the same class by this machine's own processes, and by as many workers.

Scheduler and workers are processes of this machine, on its loopback. What the second takes longer is the
cost of spreading; the processor seconds of the head say how many workers one head can keep busy.
"""

import argparse
import os
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from autograder.course import SECRET_VARIABLE, Course
from autograder.crews.cluster import BATCH, DaskCrew
from autograder.crews.crew import Crew, Handed, Setup
from autograder.crews.pool import LocalCrew, usual_jobs
from autograder.sandbox import Level, Limits
from benchmarks.classes import SECRET, copy_course, hand_in


@contextmanager
def cluster(folder: Path, workers: int) -> Iterator[str]:
    """Run a scheduler and its workers, and yield the scheduler's address."""
    folder.mkdir()
    quiet = os.environ | {"DASK_DISTRIBUTED__LOGGING__DISTRIBUTED": "info"}
    python = [sys.executable, "-m"]
    place = ["--host", "127.0.0.1", "--no-dashboard"]
    with (folder / "log").open("wb") as log:
        command = [*python, "distributed.cli.dask_scheduler", *place, "--port", "0"]
        started = [subprocess.Popen(command, stdout=log, stderr=log, env=quiet)]
        try:
            address = _address(folder / "log")
            command = [*python, "distributed.cli.dask_worker", address, *place, "--nthreads", "1"]
            command += ["--local-directory", str(folder), "--death-timeout", "60"]
            started += [
                subprocess.Popen(command, stdout=log, stderr=log, env=quiet) for _ in range(workers)
            ]
            yield address
        finally:
            for process in reversed(started):
                process.terminate()
                process.wait()


def _address(log: Path) -> str:
    for _ in range(300):
        if found := re.search(r"Scheduler at:\s+(tcp://\S+)", log.read_text()):
            return found[1]
        time.sleep(0.1)
    raise SystemExit(log.read_text())


def measure(crew: Crew, handed: list[Handed], warm: int) -> tuple[float, float]:
    """Grade; return the seconds, and this process's own, for each submission after the first `warm`."""
    with crew:
        list(crew.grade(handed[:warm]))
        begun, spent = time.perf_counter(), _spent()
        list(crew.grade(handed[warm:]))
        count = len(handed) - warm
        return (time.perf_counter() - begun) / count, (_spent() - spent) / count


def _spent() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def hand_in_class(course: Course, assignment: str, count: int) -> list[Handed]:
    """Make the class."""
    submitted = course.root / "submitted"
    hand_in(submitted, course.release / assignment, assignment, count)
    return [Handed(submitted, path.name) for path in sorted(submitted.iterdir())]


def main() -> None:
    """Print a line for each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--assignment", default="04_batch_normalization")
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--workers", type=int, default=usual_jobs())
    options = parser.parse_args()
    os.environ[SECRET_VARIABLE] = SECRET
    warm = 2 * BATCH * options.workers
    with tempfile.TemporaryDirectory(prefix="layerlab-benchmark-") as temporary:
        folder = Path(temporary)
        course = copy_course(folder / "course")
        handed = hand_in_class(course, options.assignment, warm + options.count)
        setup = Setup(course, options.assignment, Level.FULL, Limits())
        found = {"this machine": measure(LocalCrew(setup, options.workers), handed, warm)}
        with cluster(folder / "cluster", options.workers) as address:
            found["cluster"] = measure(DaskCrew(setup, address, shared=False), handed, warm)
            found["cluster, shared"] = measure(DaskCrew(setup, address, shared=True), handed, warm)
    print(f"{options.assignment}, {options.count} submissions, {options.workers} workers, warm")
    print(f"{'':18}{'ms each':>9}{'of the head':>13}")
    for name, (each, head) in found.items():
        print(f"{name:18}{1000 * each:9.1f}{1000 * head:13.1f}")


if __name__ == "__main__":
    main()
