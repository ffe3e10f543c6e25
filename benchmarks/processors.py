"""Measures the processor time of one right submission by its parts, which load changes far less than seconds.

The same submission is graded again and again in one stream; of each part the fifth of all runs that took least is left
out, and the next is told. `--root` measures an earlier build by its own environment and its own course:

    ../earlier/.venv/bin/python benchmarks/processors.py --root ../earlier

and `--course`, with a course that the earlier one has left there, this build by the earlier one's tests.
"""

import argparse
import importlib
import os
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

PARTS = ("trusted", "zygote", "start", "cells", "calls")
WARM = 3  # submissions, before anything is counted
# Where an earlier build has the same thing.
EARLIER = {"judging": "grading", "intake": "grading"}


def module(room: str, name: str) -> Any:
    """Import a module of the build that is measured."""
    try:
        return importlib.import_module(f"autograder.{room}.{name}")
    except ModuleNotFoundError:
        return importlib.import_module(f"autograder.{EARLIER[room]}.{name}")


def sandboxes() -> Any:
    """Import the module of the build that starts a course's sandbox; in earlier ones that was the engine's."""
    try:
        return module("judging", "course_sandbox")
    except ModuleNotFoundError:
        return module("judging", "engine")


def on_processor(pid: int) -> float:
    """Return the milliseconds that a process has run so far, 0 if it has ended."""
    try:
        return int(Path(f"/proc/{pid}/schedstat").read_text().split()[0]) / 1e6
    except OSError:
        return 0.0


def family(pid: int) -> list[int]:
    """Return a process and all that descend from it."""
    found = [pid]
    for children in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in children.read_text().split():
            found += family(int(child))
    return found


def count_parts(worker: Any, used: defaultdict[str, float]) -> None:
    """Have a kind of worker note what each of its processes used: to begin, for cells, and for all else."""
    begin, run_cells, close = worker.__init__, worker.run_cells, worker.close
    so_far: dict[int, float] = {}

    def note(process: Any, part: str) -> None:
        now = on_processor(process.pid)
        used[part] += now - so_far.get(process.pid, 0.0)
        so_far[process.pid] = now

    def beginning(process: Any, *how: Any, **options: Any) -> None:
        begin(process, *how, **options)
        so_far.pop(process.pid, None)
        note(process, "start")

    def running(process: Any, *how: Any, **options: Any) -> Any:
        results = run_cells(process, *how, **options)
        note(process, "cells")
        return results

    def closing(process: Any) -> None:
        if process.alive:
            note(process, "calls")
        close(process)

    worker.__init__, worker.run_cells, worker.close = beginning, running, closing


def main() -> None:
    """Print the parts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--assignment", default="04_batch_normalization")
    parser.add_argument("--count", type=int, default=40)
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parents[1])
    parser.add_argument("--course", type=Path, help="a course to grade by; made unless it is there")
    options = parser.parse_args()
    sys.path.insert(0, str(options.root.resolve()))
    import numpy as np

    from autograder.course import SECRET_VARIABLE, Course
    from autograder.sandbox import Level
    from autograder.sandbox import worker as workers
    from benchmarks.classes import SECRET, copy_course, hand_in

    os.environ[SECRET_VARIABLE] = SECRET
    used: defaultdict[str, float] = defaultdict(float)
    # It had another name in earlier builds.
    count_parts(getattr(workers, "WorkerProcess", None) or getattr(workers, "Worker"), used)  # noqa: B009  # which type checkers know by its new name alone
    engines = module("judging", "engine")
    with tempfile.TemporaryDirectory(prefix="layerlab-benchmark-") as temporary:
        place = options.course or Path(temporary) / "course"
        if not place.exists():
            course = copy_course(place)
            release = course.release / options.assignment
            hand_in(place / "submitted", release, options.assignment, 1)
        course = Course(place)
        with sandboxes().sandbox_for(course, Level.FULL) as sandbox:
            engine = engines.Engine(course, options.assignment, sandbox)
            student = min(path.name for path in (place / "submitted").iterdir())
            folder = module("intake", "folder").read_folder(
                place / "submitted", student, options.assignment
            )
            submission = module("intake", "submission").submission_of(folder, engine.templates)
            sandbox.worker().close()
            time.sleep(0.5)  # until that one is gone
            zygotes = family(sandbox.zygote)
            rows = []
            for _ in range(WARM + options.count):
                used.clear()
                before = time.process_time(), sum(map(on_processor, zygotes))
                engine.grade(submission)
                used["trusted"] = 1000 * (time.process_time() - before[0])
                used["zygote"] = sum(map(on_processor, zygotes)) - before[1]
                rows.append([used[part] for part in PARTS])
    parts = np.percentile(np.array(rows[WARM:]), 20, axis=0)
    print(f"{options.assignment}, a right submission, processor ms")
    print("".join(f"{part:>9}" for part in (*PARTS, "all")))
    print("".join(f"{part:9.1f}" for part in (*parts, parts.sum())))


if __name__ == "__main__":
    main()
