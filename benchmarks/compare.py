"""Grades the same submissions with stock `nbgrader autograde` and with `layerlab grade`, and prints the ratio.

Both are whole commands, start-up included, in folders of their own on this machine, one after the other.
README.md beside this file says what is the same for both and what is not.
"""

import argparse
import os
import platform
import resource
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.classes import copy_course, hand_in, run
from benchmarks.stock import make_course

Grader = Callable[[Path, str, int], "Cost"]


@dataclass(frozen=True)
class Cost:
    """What a command took: seconds on the clock, and of all processors with what it started."""

    seconds: float
    processor: float


def grade_stock(folder: Path, assignment: str, count: int) -> Cost:
    """Return what stock nbgrader takes."""
    make_course(folder, assignment, count)
    return timed(["nbgrader", "autograde", assignment], folder)


def grade_layerlab(folder: Path, assignment: str, count: int) -> Cost:
    """Return what `layerlab grade` takes, gradebook and feedback pages included."""
    course = copy_course(folder)
    hand_in(folder / "submitted", course.release / assignment, assignment, count)
    return timed(["layerlab", "grade", "submitted", "--sandbox", "full"], folder)


def timed(command: list[str], folder: Path) -> Cost:
    """Run a command of this environment and measure it."""
    begun, spent = time.perf_counter(), _processor()
    run(command, folder)
    return Cost(time.perf_counter() - begun, _processor() - spent)


def _processor() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


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
    graders: dict[str, Grader] = {
        "stock nbgrader autograde": grade_stock,
        "layerlab grade": grade_layerlab,
    }
    costs: dict[str, list[Cost]] = {name: [] for name in graders}
    points: dict[str, float] = {}
    with tempfile.TemporaryDirectory(prefix="layerlab-benchmark-") as temporary:
        for repeat in range(options.repeat):
            for name, grader in graders.items():
                folder = Path(temporary) / f"{name.split()[0]}-{repeat}"
                print(f"{name}, run {repeat + 1} of {options.repeat} ...", file=sys.stderr)
                costs[name].append(grader(folder, options.assignment, options.count))
                points[name] = earned(folder)
                shutil.rmtree(folder)
    print(f"{options.assignment}, {options.count} submissions, start-up included, full sandbox")
    print(
        f"{os.cpu_count()} processors, Python {platform.python_version()}, "
        + ", ".join(f"{name} {version(name)}" for name in ("nbgrader", "layerlab", "numpy"))
    )
    print(table(costs, points, options.count))


def table(costs: dict[str, list[Cost]], points: dict[str, float], count: int) -> str:
    """Return the medians of each grader, and how many times the first costs what the last does."""
    lines = [f"{'':26}{'seconds':>9}{'a minute':>10}{'processor s':>13}{'points given':>14}"]
    medians = {
        name: Cost(
            statistics.median(cost.seconds for cost in runs),
            statistics.median(cost.processor for cost in runs),
        )
        for name, runs in costs.items()
    }
    for name, cost in medians.items():
        rate = 60 * count / cost.seconds
        lines.append(
            f"{name:26}{cost.seconds:9.1f}{rate:10.0f}{cost.processor:13.1f}{points[name]:14.2f}"
        )
    first, *_, last = medians.values()
    ratios = first.seconds / last.seconds, first.processor / last.processor
    lines.append(f"{'ratio':26}{ratios[0]:9.1f}{'':10}{ratios[1]:13.1f}")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
