"""Prints how much memory grading takes for the largest answers that the wire allows, the peak of a whole process.

Each line is a process of its own that grades one submission, all of whose functions return something of one kind,
as large as it may be. None may take more than 600 MB; ends with 1 if one does.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from autograder.course import SECRET_VARIABLE, Course
from autograder.intake.submission import read_submission
from autograder.intake.template import read_release
from autograder.judging.course_sandbox import sandbox_for
from autograder.judging.engine import Engine
from autograder.judging.solutions import read_exercises
from autograder.proof.samples import make_notebook, solution_sources, write_submission
from autograder.record.report import Report
from autograder.sandbox import best_sandbox_level
from autograder.sandbox.room import MAX_ANSWER
from benchmarks.classes import ROOT, SECRET
from layerlab.expect.crossing import MAX_NUMBERS

MOST = 600  # MB
ASSIGNMENTS = ("01_fully_connected", "04_batch_normalization", "05_dropout_and_layer_normalization", "08_digits")  # fmt: skip
# What a function returns of each kind, with `many` numbers or `size` bytes to spend.
KINDS = {
    "what is right": "None",
    "single bytes": "np.ones(many, np.int8)",
    "single bytes, two rows": "np.ones((2, many // 2), np.int8)",
    "single bytes, two columns": "np.ones((many // 2, 2), np.int8)",
    "doubles": "np.arange(float(many))",
    "doubles with gaps": "np.arange(float(2 * many))[::2]",
    "doubles of many axes, nan": "np.full((1,) * 31 + (many,), np.nan)",
    "three arrays of doubles": "(np.ones(many // 3), np.ones(many // 3), np.ones(many // 3))",
    "an array and a cache": "(np.arange(float(many)), None)",
    "complex numbers": "np.ones(size // 16, complex)",
    "truth values": "np.ones(many, bool)",
    "numbers one by one": "[0.12345] * 19_000",
    "text of four bytes a letter": "['x' * ((1 << 20) - 100) + chr(0x1F600)] * 7",
    "a dict of arrays": "dict.fromkeys('abcdefg', np.ones(many // 7))",
    "more than is allowed": "np.ones(many + 1, np.int8)",
}
FORGED = """
import gc
worker = next(item for item in gc.get_objects() if type(item).__name__ == "Worker")
text = {"output_type": "stream", "name": "stdout", "text": "x" * (15 << 20) + chr(0x1F600)}
for index in range(9):
    worker._channel.send({"op": "cell", "index": index, "status": "ok", "outputs": [text]})
"""


@dataclass(frozen=True)
class Case:
    """One submission: what its functions return, or what a cell sends on its own account."""

    name: str
    result: str | None = None
    cell: str | None = None

    def source(self, function: str) -> str:
        """Return the cell of a function that returns it, whatever it is called with."""
        return (
            f"import numpy as np\ndef {function}(*args, **options):\n"
            f"    many, size = {MAX_NUMBERS}, {MAX_ANSWER}\n    return {self.result}\n"
        )


CASES = {
    name: Case(name, None if result == "None" else result) for name, result in KINDS.items()
} | {"forged outputs of cells": Case("forged outputs of cells", cell=FORGED)}


def grade(assignment: str, case: Case) -> Report:
    """Grade one submission, in this process."""
    course = Course(ROOT)
    release = read_release(course.release / assignment)
    extra = [case.cell] if case.cell else []
    notebooks = {}
    for name, exercise in read_exercises(course, assignment).items():
        sources = solution_sources(exercise)
        if case.result is not None:
            sources = {function: case.source(function) for function in sources}
        notebooks[name] = make_notebook(release[name], sources, extra)
    with (
        tempfile.TemporaryDirectory(prefix="layerlab-benchmark-") as folder,
        sandbox_for(course, best_sandbox_level("auto")) as sandbox,
    ):
        write_submission(Path(folder) / "student" / assignment, notebooks)
        engine = Engine(course, assignment, sandbox)
        submission = read_submission(Path(folder), "student", assignment, engine.templates)
        return engine.grade(submission).report


def measured(assignment: str, case: Case) -> tuple[float, float]:
    """Grade in a process of its own; return its peak of memory in MB and the points.

    Raises:
        SystemExit: it fails.
    """
    command = [sys.executable, __file__, "--assignment", assignment, "--one", case.name]
    done = subprocess.run(command, capture_output=True, check=False, text=True)
    if done.returncode:
        raise SystemExit(done.stdout + done.stderr)
    peak, earned = map(float, done.stdout.split())
    return peak, earned


def main() -> None:
    """Print a line for each kind of answer, and end with 1 if one takes too much."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--assignment", choices=ASSIGNMENTS, action="append")
    parser.add_argument("--one", choices=CASES, help=argparse.SUPPRESS)
    options = parser.parse_args()
    os.environ.setdefault(SECRET_VARIABLE, SECRET)
    assignments = options.assignment or ASSIGNMENTS
    if options.one:
        earned = grade(assignments[0], CASES[options.one]).earned
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        sys.stdout.write(f"{peak} {earned}\n")
        return
    print(
        f"{'peak of memory in MB, points':30}" + "".join(f"{name[:16]:>20}" for name in assignments)
    )
    worst = 0.0
    for case in CASES.values():
        found = [measured(assignment, case) for assignment in assignments]
        worst = max(worst, *(peak for peak, _ in found))
        cells = "".join(f"{f'{peak:.0f}, {earned:g}':>20}" for peak, earned in found)
        print(f"{case.name:30}{cells}", flush=True)
    if worst > MOST:
        sys.exit(f"a submission makes grading take {worst:.0f} MB; at most {MOST} are allowed")


if __name__ == "__main__":
    main()
