"""Grades the same submissions with `nbgrader autograde`, `otter run` and `layerlab grade`, and prints a table.

All are whole commands, start-up included, in folders of their own on this machine, one after the other.
README.md beside this file says what is the same for all of them and what is not.
"""

import argparse
import os
import platform
import sqlite3
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import otter
from benchmarks.classes import copy_course, hand_in, run
from benchmarks.stock import make_course
from benchmarks.watched import Watched, watch

Grader = Callable[[Path, str, int], tuple[Watched, float]]
NBGRADER, OTTER, LAYERLAB = "nbgrader autograde", "otter run", "layerlab grade"


@dataclass(frozen=True)
class Row:
    """What grading a class took: medians of all runs, and the points that it was given."""

    grader: str
    count: int
    seconds: float
    growth: float
    memory: float
    points: float

    @property
    def rate(self) -> float:
        """Submissions a minute."""
        return 60 * self.count / self.seconds


def grade_stock(folder: Path, assignment: str, count: int) -> tuple[Watched, float]:
    """Grade with stock nbgrader."""
    make_course(folder, assignment, count)
    return watch(lambda: run(["nbgrader", "autograde", assignment], folder)), earned(folder)


def grade_otter(folder: Path, assignment: str, count: int) -> tuple[Watched, float]:
    """Grade with otter-grader: a command for each notebook, as it is made to be used."""
    autograders = otter.make_autograders(folder / "autograders", assignment)
    release = copy_course(folder).release / assignment
    hand_in(folder / "submitted", release, assignment, count)
    notebooks = [
        (zipped, otter.without_checks(student / assignment / f"{name}.ipynb", work))
        for student in sorted((folder / "submitted").iterdir())
        for name, zipped in autograders.items()
        for work in [folder / "work" / student.name / name / f"{name}.ipynb"]
    ]
    points: list[float] = []
    done = watch(
        lambda: points.extend(otter.grade(zipped, path, path.parent) for zipped, path in notebooks)
    )
    return done, sum(points)


def grade_layerlab(folder: Path, assignment: str, count: int) -> tuple[Watched, float]:
    """Grade with `layerlab grade`, gradebook and feedback pages included."""
    course = copy_course(folder)
    hand_in(folder / "submitted", course.release / assignment, assignment, count)
    command = ["layerlab", "grade", "submitted", "--sandbox", "full"]
    return watch(lambda: run(command, folder)), earned(folder)


def earned(folder: Path) -> float:
    """Return the points of the whole class, as the gradebook has them."""
    with sqlite3.connect(folder / "gradebook.db") as gradebook:
        (total,) = gradebook.execute("select sum(auto_score) from grade").fetchone()
    return float(total)


GRADERS: dict[str, Grader] = {
    NBGRADER: grade_stock,
    OTTER: grade_otter,
    LAYERLAB: grade_layerlab,
}


def measure(grader: str, assignment: str, count: int, repeat: int) -> Row:
    """Grade a class `repeat` times."""
    done: list[Watched] = []
    for number in range(1, repeat + 1):
        print(
            f"{assignment}: {grader}, {count} submissions, run {number} of {repeat} ...",
            file=sys.stderr,
        )
        with tempfile.TemporaryDirectory(prefix="layerlab-benchmark-") as temporary:
            watched, points = GRADERS[grader](Path(temporary) / "course", assignment, count)
            done.append(watched)
    return Row(
        grader,
        count,
        statistics.median(one.seconds for one in done),
        statistics.median(one.growth for one in done),
        statistics.median(one.memory for one in done),
        points,
    )


def table(rows: Sequence[Row]) -> Iterator[str]:
    """Yield a line for each row, and how many times the work of its peers layerlab does in the same time."""
    yield (
        f"{'':20}{'submissions':>12}{'seconds':>9}{'a minute':>10}{'ms each':>9}"
        f"{'MB':>6}{'growth':>8}{'points':>11}"
    )
    for row in rows:
        each = 1000 * row.seconds / row.count
        growth = f"{row.growth:+8.0%}" if row.grader == LAYERLAB and row.count > 20 else f"{'':8}"
        memory = f"{row.memory:6.0f}" if row.grader == LAYERLAB else f"{'':6}"
        yield (
            f"{row.grader:20}{row.count:12}{row.seconds:9.1f}{row.rate:10.0f}{each:9.0f}"
            f"{memory}{growth}{row.points:11.2f}"
        )
    ours = [row for row in rows if row.grader == LAYERLAB]
    for peer in [row for row in rows if row.grader != LAYERLAB]:
        ratios = ", ".join(f"{row.rate / peer.rate:.1f} ({row.count})" for row in ours)
        yield f"times {peer.grader}: {ratios}"


def main() -> None:
    """Run the comparison and print its tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--assignment",
        action="append",
        help="may be repeated (default: 04_batch_normalization, 06_convolution)",
    )
    parser.add_argument("--count", type=int, default=20, help="submissions for all (default: 20)")
    parser.add_argument(
        "--larger",
        type=int,
        nargs="*",
        default=[200, 1000],
        help="classes for layerlab alone (default: 200 1000)",
    )
    parser.add_argument("--repeat", type=int, default=1, help="runs of each; medians are printed")
    parser.add_argument(
        "--without", action="append", default=[], choices=[NBGRADER, OTTER], help="leave out"
    )
    options = parser.parse_args()
    graders = [grader for grader in GRADERS if grader not in options.without]
    versions = [f"{name} {version(name)}" for name in ("nbgrader", "layerlab", "numpy")]
    if OTTER in graders:
        otter.environment()
        versions.append(f"otter-grader {otter.OTTER}")
    print(f"{os.cpu_count()} processors, Python {platform.python_version()}, {', '.join(versions)}")
    print("start-up included; layerlab at the full sandbox level")
    for assignment in options.assignment or ["04_batch_normalization", "06_convolution"]:
        plan = [(grader, options.count) for grader in graders]
        plan += [(LAYERLAB, count) for count in options.larger]
        rows = [measure(grader, assignment, count, options.repeat) for grader, count in plan]
        print(f"\n{assignment}", *table(rows), sep="\n", flush=True)


if __name__ == "__main__":
    main()
