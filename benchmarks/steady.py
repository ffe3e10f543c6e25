"""Grades a class and prints rate and memory along the way; fails when either does not stay as it was."""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from autograder.course import SECRET_VARIABLE
from autograder.crews.crew import Handed, Setup
from autograder.crews.pool import grade_class, usual_jobs
from autograder.record.store import OutputFolders
from autograder.sandbox import Limits, best_sandbox_level
from benchmarks.classes import SECRET, copy_course, hand_in
from benchmarks.watched import children, memory

SLOWEST = 0.8  # of the first blocks' rate; a busy machine alone makes a tenth
LARGEST = 1.1  # of the first blocks' memory
ENOUGH = 8  # blocks, below which a quarter of them says nothing


@dataclass(frozen=True)
class Block:
    """Some submissions in a row: how many a minute, and the memory at their end.

    Attributes:
        submissions: how many were graded up to here.
        rate: submissions a minute.
        trusted: MB that the commanding process and its crew hold.
        whole: MB with the sandboxes, which share much of theirs and come and go.
    """

    submissions: int
    rate: float
    trusted: float
    whole: float


def blocks(graded: Iterable[object], size: int) -> Iterator[Block]:
    """Yield a block whenever `size` more are graded."""
    begun = time.perf_counter()
    for number, _ in enumerate(graded, 1):
        if number % size == 0:
            now = time.perf_counter()
            crew = ["self", *children("self")]
            yield Block(number, 60 * size / (now - begun), memory(crew), memory(_family("self")))
            begun = now


def complaints(found: Sequence[Block]) -> list[str]:
    """Compare the last quarter with the first; the first block, which holds the start-up, counts for neither."""
    warm = found[1:]
    if len(warm) < ENOUGH:
        return []
    quarter = len(warm) // 4
    first, last = warm[:quarter], warm[-quarter:]
    rates = [statistics.mean(block.rate for block in part) for part in (first, last)]
    sizes = [max(block.trusted for block in part) for part in (first, last)]
    said = []
    if rates[1] < SLOWEST * rates[0]:
        said.append(f"the rate fell from {rates[0]:.0f} to {rates[1]:.0f} submissions a minute")
    if sizes[1] > LARGEST * sizes[0]:
        said.append(f"the memory grew from {sizes[0]:.0f} to {sizes[1]:.0f} MB")
    return said


def _family(pid: str) -> list[str]:
    return [pid, *(deeper for child in children(pid) for deeper in _family(child))]


def main() -> None:
    """Grade the class, print a line a block, and end with 1 if something did not stay as it was."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--assignment", default="01_fully_connected")
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--block", type=int, default=20)
    parser.add_argument("--sandbox", choices=["auto", "full", "reduced"], default="auto")
    options = parser.parse_args()
    os.environ[SECRET_VARIABLE] = SECRET
    with tempfile.TemporaryDirectory(prefix="layerlab-benchmark-") as temporary:
        course = copy_course(Path(temporary) / "course")
        submitted = course.root / "submitted"
        hand_in(submitted, course.release / options.assignment, options.assignment, options.count)
        setup = Setup(course, options.assignment, best_sandbox_level(options.sandbox), Limits())
        handed = [Handed(submitted, path.name) for path in sorted(submitted.iterdir())]
        outputs = OutputFolders.of(course, None)
        graded = grade_class(setup, handed, jobs=usual_jobs(), outputs=outputs, regrade=True)
        print(f"{'submissions':>11}{'a minute':>10}{'trusted MB':>12}{'whole MB':>10}")
        found = []
        for block in blocks(graded, options.block):
            found.append(block)
            line = (
                f"{block.submissions:11}{block.rate:10.0f}{block.trusted:12.0f}{block.whole:10.0f}"
            )
            print(line, flush=True)
    if said := complaints(found):
        sys.exit("not steady: " + "; ".join(said))


if __name__ == "__main__":
    main()
