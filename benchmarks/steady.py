"""Grades a class and prints rate and memory along the way: both should stay as they are."""

import argparse
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from autograder.grading.files import Outputs
from autograder.grading.pool import Handed, Setup, grade_class, usual_jobs
from autograder.sandbox import Limits, best_sandbox_level
from benchmarks.classes import copy_course, hand_in


def memory_mb() -> float:
    """Return the resident memory of this process and all below it, in MB."""
    return sum(_resident(pid) for pid in _family("self")) / 2**20


def _family(pid: str) -> list[str]:
    tasks = Path(f"/proc/{pid}/task").glob("*/children")
    children = [child for task in tasks for child in task.read_text().split()]
    return [pid, *(deeper for child in children for deeper in _family(child))]


def _resident(pid: str) -> int:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * 4096
    except OSError:
        return 0  # it ended just now


def main() -> None:
    """Grade the class and print a line a block."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--assignment", default="01_fully_connected")
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--block", type=int, default=20)
    parser.add_argument("--sandbox", choices=["auto", "full", "reduced"], default="auto")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="layerlab-benchmark-") as temporary:
        course = copy_course(Path(temporary) / "course")
        submitted = course.root / "submitted"
        hand_in(submitted, course.release / options.assignment, options.assignment, options.count)
        setup = Setup(course, options.assignment, best_sandbox_level(options.sandbox), Limits())
        handed = [Handed(submitted, path.name) for path in sorted(submitted.iterdir())]
        outputs = Outputs.of(course, None)
        graded = grade_class(setup, handed, jobs=usual_jobs(), outputs=outputs, regrade=True)
        print(f"{'submissions':>11}{'a minute':>10}{'memory MB':>11}")
        begun = time.perf_counter()
        for number, _ in enumerate(graded, 1):
            if number % options.block == 0:
                now = time.perf_counter()
                rate = 60 * options.block / (now - begun)
                print(f"{number:11}{rate:10.0f}{memory_mb():11.0f}", flush=True)
                begun = now


if __name__ == "__main__":
    main()
