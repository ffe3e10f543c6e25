"""Grades the same submissions with stock `nbgrader autograde` and with `layerlab grade`, and prints the ratio.

Both are whole commands, start-up included, in folders of their own on this machine, one after the other.
"""

import argparse
import os
import platform
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from importlib.metadata import version
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.classes import copy_course, hand_in, run
from benchmarks.stock import make_course


def time_stock(folder: Path, assignment: str, count: int) -> float:
    """Return the seconds that stock nbgrader takes."""
    make_course(folder, assignment, count)
    begun = time.perf_counter()
    run(["nbgrader", "autograde", assignment], folder)
    return time.perf_counter() - begun


def time_layerlab(folder: Path, assignment: str, count: int) -> float:
    """Return the seconds that `layerlab grade` takes, gradebook and feedback pages included."""
    course = copy_course(folder)
    hand_in(folder / "submitted", course.release / assignment, assignment, count)
    begun = time.perf_counter()
    run(["layerlab", "grade", "submitted"], folder)
    return time.perf_counter() - begun


def earned(folder: Path) -> float:
    """Return the points of the whole class, as the gradebook has them."""
    with sqlite3.connect(folder / "gradebook.db") as gradebook:
        (total,) = gradebook.execute("select sum(auto_score) from grade").fetchone()
    return float(total)


def main() -> None:
    """Run the comparison and print its table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--assignment", default="01_fully_connected")
    parser.add_argument("--count", type=int, default=20, help="submissions (default: 20)")
    parser.add_argument("--repeat", type=int, default=1, help="runs of each; medians are printed")
    options = parser.parse_args()
    seconds: dict[str, list[float]] = {"stock nbgrader autograde": [], "layerlab grade": []}
    points: dict[str, float] = {}
    graders = dict(zip(seconds, (time_stock, time_layerlab), strict=True))
    with tempfile.TemporaryDirectory(prefix="layerlab-benchmark-") as temporary:
        for repeat in range(options.repeat):
            for name, grader in graders.items():
                folder = Path(temporary) / f"{name.split()[0]}-{repeat}"
                print(f"{name}, run {repeat + 1} of {options.repeat} ...", file=sys.stderr)
                seconds[name].append(grader(folder, options.assignment, options.count))
                points[name] = earned(folder)
                shutil.rmtree(folder)
    print(f"{options.assignment}, {options.count} submissions, start-up included")
    print(
        f"{os.cpu_count()} processors, Python {platform.python_version()}, nbgrader {version('nbgrader')}"
    )
    print(f"{'':26}{'seconds':>9}{'a minute':>10}{'points given':>14}")
    medians = {name: statistics.median(times) for name, times in seconds.items()}
    for name, median in medians.items():
        rate = 60 * options.count / median
        print(f"{name:26}{median:9.1f}{rate:10.0f}{points[name]:14.2f}")
    stock, ours = medians.values()
    print(f"{'ratio':26}{stock / ours:9.1f}")


if __name__ == "__main__":
    main()
