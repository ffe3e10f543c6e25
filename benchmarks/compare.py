"""Grades the same submissions with `nbgrader autograde`, `otter run`, plain pytest and `layerlab grade`, and prints a table.

All are whole commands, start-up included, in folders of their own on this machine, one after the other.
README.md beside this file says what is the same for all of them and what is not.
"""

import argparse
import os
import platform
import sqlite3
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from importlib.metadata import version
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from autograder.judging.remembered import VARIABLE
from benchmarks import otter, plain
from benchmarks.classes import BIN, ROOT, copy_course, hand_in, run
from benchmarks.diverse import diversify
from benchmarks.earlier import Earlier
from benchmarks.stock import make_course
from benchmarks.watched import Watched, watch

Grader = Callable[[Path, str, int], tuple[Watched, float]]
NBGRADER, OTTER, PYTEST = "nbgrader autograde", "otter run", "pytest, by hand"
LAYERLAB = "layerlab grade"
COMMAND = ["layerlab", "grade", "submitted", "--sandbox", "full"]
ALL_DIFFERENT, NOTHING_REMEMBERED = "no two alike", "nothing remembered"


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
    return watch(lambda: run(COMMAND, folder)), earned(folder)


@dataclass(frozen=True)
class Side:
    """One of the builds that grade a class which an earlier one has made, or this one where there is no other.

    Attributes:
        earlier: makes the class, and grades it if it is this one's turn.
        ours: whether this build grades.
        same_tests: whether this build too grades by the earlier one's course.
        diverse: whether no two submissions are alike.
        remembers: whether this build remembers verdicts.
    """

    earlier: Earlier | None
    ours: bool = True
    same_tests: bool = False
    diverse: bool = False
    remembers: bool = True

    def __call__(self, folder: Path, assignment: str, count: int) -> tuple[Watched, float]:
        """Make the class, grade it, and return what that took and the points."""
        self._make(folder, assignment, count)
        if self.diverse:
            diversify(folder / "submitted")
        return watch(lambda: self._grade(folder)), earned(folder)

    def _make(self, folder: Path, assignment: str, count: int) -> None:
        if self.earlier is None:
            course = copy_course(folder)
            hand_in(folder / "submitted", course.release / assignment, assignment, count)
        elif self.same_tests or not self.ours:
            self.earlier.hand_in(folder, assignment, count)
        else:
            self.earlier.hand_in(folder / "earlier", assignment, count)
            copy_course(folder)
            (folder / "earlier" / "submitted").rename(folder / "submitted")

    def _grade(self, folder: Path) -> None:
        if self.ours:
            run(COMMAND, folder, **({} if self.remembers else {VARIABLE: "0"}))
        elif self.earlier is not None:
            self.earlier.grade(folder)


def beside(earlier: Earlier, *, same_tests: bool) -> dict[str, Grader]:
    """Return graders of one class: an earlier build, and this one, by its own course or by the earlier one's."""
    return {
        earlier.name: Side(earlier, ours=False),
        LAYERLAB: Side(earlier, same_tests=same_tests),
    }


def of_different(earlier: Earlier | None, *, same_tests: bool) -> dict[str, Grader]:
    """Return graders of a class in which no two submissions answer alike; the first is what others are held against."""
    graders: dict[str, Grader] = {}
    if earlier is not None:
        graders[earlier.name] = Side(earlier, ours=False, diverse=True)
    side = Side(earlier, same_tests=same_tests, diverse=True)
    graders[NOTHING_REMEMBERED] = replace(side, remembers=False)
    graders[LAYERLAB] = side
    return graders


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


def measure(
    grader: str, assignment: str, count: int, repeat: int, graders: Mapping[str, Grader] = GRADERS
) -> Row:
    """Grade a class `repeat` times."""
    done: list[Watched] = []
    for number in range(1, repeat + 1):
        print(
            f"{assignment}: {grader}, {count} submissions, run {number} of {repeat} ...",
            file=sys.stderr,
        )
        with tempfile.TemporaryDirectory(prefix="layerlab-benchmark-") as temporary:
            watched, points = graders[grader](Path(temporary) / "course", assignment, count)
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


def bare(assignment: str) -> str:
    """Return what the functions of a class take bare, in one process without a wall: the physical limit."""
    command = [str(BIN / "python"), "benchmarks/share.py", "--assignment", assignment]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def verify_seconds(earlier: Earlier | None) -> Iterator[str]:
    """Yield how long `layerlab verify` takes for all assignments, by each build."""
    works: dict[str, Callable[[Path], None]] = {}
    if earlier is not None:
        works[earlier.name] = earlier.verify
    works["layerlab verify"] = lambda folder: run(["layerlab", "verify"], folder)
    for name, work in works.items():
        with tempfile.TemporaryDirectory(prefix="layerlab-benchmark-") as temporary:
            folder = Path(temporary) / "course"
            if name == "layerlab verify":
                copy_course(folder)
            elif earlier is not None:
                earlier.copy_course(folder)
            print(f"{name}, all assignments ...", file=sys.stderr)
            yield f"{name:20}{watch(partial(work, folder)).seconds:9.1f} s"


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
    parser.add_argument(
        "--diverse",
        type=int,
        nargs="?",
        const=200,
        metavar="COUNT",
        help="also a class in which no two submissions answer alike (200 unless said)",
    )
    parser.add_argument(
        "--limit", action="store_true", help="also what the functions take bare (share.py)"
    )
    parser.add_argument("--verify", action="store_true", help="also `layerlab verify`, at the end")
    parser.add_argument("--all", action="store_true", help="--diverse --limit --verify")
    options = parser.parse_args()
    if options.all:
        options.diverse = options.diverse or 200
        options.limit = options.verify = True
    earlier = None if options.beside is None else Earlier(options.beside.resolve())
    graders = [grader for grader in GRADERS if grader not in options.without]
    alone = [LAYERLAB]
    if earlier is not None:
        both = beside(earlier, same_tests=options.same_tests)
        GRADERS.update(both)
        alone = list(both)
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
        if options.diverse:
            different = of_different(earlier, same_tests=options.same_tests)
            rows = [
                measure(name, assignment, options.diverse, options.repeat, different)
                for name in different
            ]
            print(f"\n{assignment}, {ALL_DIFFERENT}", *table(rows), sep="\n", flush=True)
        if options.limit:
            print(f"\n{bare(assignment)}", flush=True)
    if options.verify:
        print("", *verify_seconds(earlier), sep="\n", flush=True)


if __name__ == "__main__":
    main()
