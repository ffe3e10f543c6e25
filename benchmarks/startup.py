"""Measures how long the commands that people wait for take to start: medians of whole processes.

Bytecode is compiled in advance, as installing does; the disk's cache is warm.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from autograder.intake.template import read_release
from autograder.judging.solutions import read_exercises
from autograder.proof.samples import make_notebook, solution_sources
from benchmarks.classes import BIN, ROOT, copy_course, write_json

ASSIGNMENT, EXERCISE = "01_fully_connected", "affine"


def median(command: Sequence[str | Path], folder: Path, runs: int) -> float:
    """Return the median of the milliseconds that a command takes.

    Raises:
        SystemExit: it fails.
    """
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    took = []
    for _ in range(runs + 1):  # the first one only warms up
        begun = time.perf_counter()
        done = subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, check=False
        )
        took.append(1000 * (time.perf_counter() - begun))
        if done.returncode:
            raise SystemExit(done.stdout.decode() + done.stderr.decode())
    return statistics.median(took[1:])


def solved_release(folder: Path) -> Path:
    """Return a release folder in which one notebook is solved."""
    course = copy_course(folder)
    release = course.release / ASSIGNMENT
    exercise = read_exercises(course, ASSIGNMENT)[EXERCISE]
    solved = make_notebook(read_release(release)[EXERCISE], solution_sources(exercise))
    write_json(release / f"{EXERCISE}.ipynb", solved)
    return release


def main() -> None:
    """Print a line for each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15)
    options = parser.parse_args()
    python = sys.executable
    with tempfile.TemporaryDirectory(prefix="layerlab-benchmark-") as temporary:
        release = solved_release(Path(temporary) / "course")
        notebook = f"{EXERCISE}.ipynb"
        numpy = median([python, "-c", "import numpy"], release, options.runs)
        both = median([python, "-c", "import numpy, layerlab"], release, options.runs)
        rows = {
            "layerlab --help": (median([BIN / "layerlab", "--help"], release, options.runs), 150),
            f"layerlab check {notebook}": (
                median([BIN / "layerlab", "check", notebook], release, options.runs),
                1500,
            ),
            "import layerlab, beyond numpy": (both - numpy, 50),
        }
    print(f"{'':32}{'ms':>8}{'at most':>9}")
    for name, (took, most) in rows.items():
        print(f"{name:32}{took:8.0f}{most:9}")


if __name__ == "__main__":
    main()
