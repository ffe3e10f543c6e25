"""Measures which share of the time goes to numerics: the students' functions, the solutions, the comparisons.

The same hidden tests of the same submissions run twice, one after the other in one stream: bare, as plain
calls in this process without pytest, sandbox or records, which is the limit; and as they are graded, with all of that, the
numeric work included. What the second takes longer is the cost of grading safely. A third line is a class whose every
answer was seen before.
"""

import argparse
import inspect
import os
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np

from autograder.course import SECRET_VARIABLE, Course
from autograder.intake.folder import read_folder
from autograder.intake.submission import submission_of
from autograder.judging.course_sandbox import sandbox_for
from autograder.judging.engine import Engine
from autograder.judging.remembered import USUAL_MB, VARIABLE
from autograder.judging.session import HiddenTest, Session
from autograder.judging.solutions import read_exercises, solution_namespace
from autograder.sandbox import Level
from benchmarks.classes import SECRET, copy_course, hand_in, sources_of_class
from layerlab.expect.student import LocalStudent

Work = dict[str, tuple[dict[str, str], list[str]]]


def namespaces(course: Course, assignment: str, work: Work) -> dict[str, dict[str, Any]]:
    """Return what the functions of a submission are, by exercise, in this process."""
    found = {}
    for name, exercise in read_exercises(course, assignment).items():
        namespace = dict(solution_namespace(exercise))
        sources, extra = work[name]
        for source in (*extra, *sources.values()):
            exec(compile(source, name, "exec"), namespace)  # noqa: S102  # from our own banks
        found[name] = namespace
    return found


def run_bare(
    session: Session, test: HiddenTest, student: LocalStudent, reference: LocalStudent
) -> None:
    """Call a test's method."""
    method = session.method(test)
    given = {"student": student, "reference": reference, "rng": session.rng(test)}
    try:
        with np.errstate(all="ignore"):
            method(**{name: given[name] for name in inspect.signature(method).parameters})
    except Exception:  # noqa: BLE001, S110  # a mistake is noticed, here as there
        pass


def bare(engine: Engine, students: Sequence[Mapping[str, dict[str, Any]]]) -> float:
    """Return the seconds that all tests of all students take by themselves."""
    solutions = {
        name: LocalStudent(solution_namespace(exercise))
        for name, exercise in read_exercises(engine.course, engine.assignment).items()
    }
    begun = time.perf_counter()
    for spaces in students:
        for test in engine.session.tests:
            student = LocalStudent(spaces[test.exercise])
            run_bare(engine.session, test, student, solutions[test.exercise])
    return time.perf_counter() - begun


def graded(engine: Engine, submitted: Path) -> float:
    """Return the seconds that grading takes, with all that a mistake is compared with known already."""
    for last in (False, True):
        begun = time.perf_counter()
        for path in sorted(submitted.iterdir()):
            folder = read_folder(submitted, path.name, engine.assignment)
            engine.grade(submission_of(folder, engine.templates))
        if last:
            return time.perf_counter() - begun
    return 0.0


def main() -> None:
    """Print both, and the share."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--assignment", default="06_convolution")
    parser.add_argument("--count", type=int, default=60)
    options = parser.parse_args()
    os.environ[SECRET_VARIABLE] = SECRET
    with tempfile.TemporaryDirectory(prefix="layerlab-benchmark-") as temporary:
        course = copy_course(Path(temporary) / "course")
        submitted = course.root / "submitted"
        hand_in(submitted, course.release / options.assignment, options.assignment, options.count)
        students = [
            namespaces(course, options.assignment, work)
            for work in sources_of_class(options.assignment, options.count)
        ]
        with sandbox_for(course, Level.FULL) as sandbox:
            os.environ[VARIABLE] = "0"
            engine = Engine(course, options.assignment, sandbox)
            whole, numerics = graded(engine, submitted), bare(engine, students)
            os.environ[VARIABLE] = str(USUAL_MB)
            known = graded(Engine(course, options.assignment, sandbox), submitted)
    print(f"{options.assignment}, {options.count} submissions, one stream, warm; ms each")
    print(f"graded    {1000 * whole / options.count:7.1f}")
    print(f"numerics  {1000 * numerics / options.count:7.1f}")
    print(f"the rest  {1 - numerics / whole:7.0%}")
    print(f"graded, all remembered  {1000 * known / options.count:7.1f}")


if __name__ == "__main__":
    main()
