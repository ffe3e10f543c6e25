"""Grades the same submissions with `nbgrader autograde`, `otter run`, plain pytest and `layerlab grade`, and prints a table.

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

from benchmarks import otter, plain
from benchmarks.classes import copy_course, hand_in, run
from benchmarks.earlier import Earlier
from benchmarks.stock import make_course
from benchmarks.watched import Watched, watch

Grader = Callable[[Path, str, int], tuple[Watched, float]]
NBGRADER, OTTER, PYTEST = "nbgrader autograde", "otter run", "pytest, by hand"
LAYERLAB = "layerlab grade"


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


def grade_plain(folder: Path, assignment: str, count: int) -> tuple[Watched, float]:
    """Grade with pytest in a fresh process for each notebook."""
    tests = plain.make_tests(folder / "tests", assignment)
    release = copy_course(folder).release / assignment
    hand_in(folder / "submitted", release, assignment, count)
    notebooks = [
        (tests[name], student / assignment / f"{name}.ipynb")
        for student in sorted((folder / "submitted").iterdir())
        for name in tests
    ]
    points: list[float] = []
    done = watch(lambda: points.extend(plain.grade(*work) for work in notebooks))
    return done, sum(points)


def grade_layerlab(folder: Path, assignment: str, count: int) -> tuple[Watched, float]:
    """Grade with `layerlab grade`, gradebook and feedback pages included."""
    course = copy_course(folder)
    hand_in(folder / "submitted", course.release / assignment, assignment, count)
    command = ["layerlab", "grade", "submitted", "--sandbox", "full"]
    return watch(lambda: run(command, folder)), earned(folder)


def beside(earlier: Earlier, *, same_tests: bool) -> dict[str, Grader]:
    """Return graders of one class: an earlier build, and this one, by its own course or by the earlier one's."""

    def by_earlier(folder: Path, assignment: str, count: int) -> tuple[Watched, float]:
        earlier.hand_in(folder, assignment, count)
        return watch(lambda: earlier.grade(folder)), earned(folder)

    def by_this(folder: Path, assignment: str, count: int) -> tuple[Watched, float]:
        if same_tests:
            earlier.hand_in(folder, assignment, count)
        else:
            earlier.hand_in(folder / "earlier", assignment, count)
            copy_course(folder)
            (folder / "earlier" / "submitted").rename(folder / "submitted")
        command = ["layerlab", "grade", "submitted", "--sandbox", "full"]
        return watch(lambda: run(command, folder)), earned(folder)

    return {earlier.name: by_earlier, LAYERLAB: by_this}


def earned(folder: Path) -> float:
    """Return the points of the whole class, as the gradebook has them."""
    with sqlite3.connect(folder / "gradebook.db") as gradebook:
        (total,) = gradebook.execute("select sum(auto_score) from grade").fetchone()
    return float(total)


GRADERS: dict[str, Grader] = {
    NBGRADER: grade_stock,
    OTTER: grade_otter,
    PYTEST: grade_plain,
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
    # A peer is measured on one class, an earlier build of ours on each.
    peers = {row.grader: [one for one in rows if one.grader == row.grader] for row in rows}
    for name, measured in peers.items():
        by_count = {row.count: row for row in measured}
        if name != LAYERLAB:
            pairs = [(row, by_count.get(row.count, measured[0])) for row in ours]
            ratios = ", ".join(f"{row.rate / peer.rate:.1f} ({row.count})" for row, peer in pairs)
            yield f"times {name}: {ratios}"


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
        "--without",
        action="append",
        default=[],
        choices=[NBGRADER, OTTER, PYTEST],
        help="leave out",
    )
    parser.add_argument(
        "--beside", type=Path, help="a checkout of an earlier commit, with its own environment"
    )
    parser.add_argument(
        "--same-tests",
        action="store_true",
        help="with --beside: this build too grades by the earlier one's course, where it can be read",
    )
    options = parser.parse_args()
    graders = [grader for grader in GRADERS if grader not in options.without]
    alone = [LAYERLAB]
    if options.beside is not None:
        earlier = beside(Earlier(options.beside.resolve()), same_tests=options.same_tests)
        GRADERS.update(earlier)
        alone = list(earlier)
        graders = [*[grader for grader in graders if grader != LAYERLAB], *alone]
    versions = [f"{name} {version(name)}" for name in ("nbgrader", "layerlab", "numpy")]
    if OTTER in graders:
        otter.environment()
        versions.append(f"otter-grader {otter.OTTER}")
    print(f"{os.cpu_count()} processors, Python {platform.python_version()}, {', '.join(versions)}")
    load, *_ = os.getloadavg()
    print("start-up included; layerlab at the full sandbox level")
    print(f"load before the first run: {load:.1f}, of {os.cpu_count()} processors", flush=True)
    for assignment in options.assignment or ["04_batch_normalization", "06_convolution"]:
        plan = [(grader, options.count) for grader in graders]
        plan += [(grader, count) for count in options.larger for grader in alone]
        rows = [measure(grader, assignment, count, options.repeat) for grader, count in plan]
        print(f"\n{assignment}", *table(rows), sep="\n", flush=True)


if __name__ == "__main__":
    main()
