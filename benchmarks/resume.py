"""Grades a class twice, once undisturbed and once killed midway, and compares what the two leave behind.

Prints how many reports each interrupted run had left, and the time of each run. Ends with 1 if the results
differ in anything but moments and durations.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.aftermath import left_behind
from benchmarks.classes import SECRET, copy_course, hand_in


def start(folder: Path) -> subprocess.Popen[bytes]:
    """Start grading in `folder`."""
    command = [sys.executable, "-m", "autograder.cli", "grade", "submitted"]
    path = str(Path(__file__).resolve().parents[1])
    environment = os.environ | {"LAYERLAB_SECRET": SECRET, "PYTHONPATH": path}
    return subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL)


def finish(folder: Path) -> float:
    """Grade what is left in `folder`, and return the seconds that it took."""
    begun = time.perf_counter()
    if code := start(folder).wait():
        sys.exit(f"layerlab grade ended with {code}")
    return time.perf_counter() - begun


def kill_after(folder: Path, count: int) -> int:
    """Grade until `count` reports are there, kill the run without warning, and return how many are."""
    process = start(folder)
    while reports(folder) < count and process.poll() is None:
        time.sleep(0.02)
    process.kill()
    process.wait()
    return reports(folder)


def reports(folder: Path) -> int:
    """Return how many reports there are."""
    return len(list((folder / "reports").glob("*/*.json")))


def main() -> None:
    """Run the comparison."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--assignment", default="04_batch_normalization")
    parser.add_argument("--count", type=int, default=1000, help="submissions (default: 1000)")
    parser.add_argument("--kills", type=int, default=2, help="interruptions (default: 2)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="layerlab-benchmark-") as temporary:
        found = {}
        for name, kills in (("undisturbed", 0), ("killed", options.kills)):
            folder = Path(temporary) / name
            course = copy_course(folder)
            release = course.release / options.assignment
            hand_in(folder / "submitted", release, options.assignment, options.count)
            for kill in range(1, kills + 1):
                count = kill_after(folder, options.count * kill // (kills + 1))
                print(f"killed with {count} reports", flush=True)
            print(f"{name}: finished in {finish(folder):.1f} s", flush=True)
            found[name] = left_behind(folder)
    first, second = found.values()
    differing = [path for path in first.keys() | second if first.get(path) != second.get(path)]
    if differing:
        sys.exit(f"{len(differing)} differ: {', '.join(sorted(differing)[:10])}")
    print(f"{len(first)} files and the gradebook are equal")


if __name__ == "__main__":
    main()
