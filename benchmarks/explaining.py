"""What the explaining pass costs beside grading, for a class that shares its mistakes: seconds of all processors.

Each student hands in one wrong function among the solutions: those in `unseen/` first, then known ones, as many different
ones as asked for. Equal code is looked at once, and what has a name is not looked at.
"""

import argparse
import os
import resource
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from autograder.course import SECRET_VARIABLE, Course
from autograder.intake.template import read_release
from autograder.judging.solutions import read_exercises
from autograder.mistakes import Entry, read_bank
from autograder.proof.samples import entry_sources, make_notebook, write_submission
from benchmarks.classes import SECRET, copy_course, run

UNSEEN = Path(__file__).resolve().parent / "unseen"


def wrong_functions(course: Course, assignment: str, count: int) -> list[tuple[str, Entry]]:
    """Return exercises with a wrong function of theirs: first of those that no bank knows, then known ones."""
    exercises = read_exercises(course, assignment)
    unseen = [
        (name, entry)
        for name, exercise in exercises.items()
        for entry in read_bank(UNSEEN / assignment, exercise).mistakes
    ]
    known = [
        (name, entry)
        for name, exercise in exercises.items()
        for entry in read_bank(course.mistakes / assignment, exercise).mistakes
    ]
    found = [*unseen, *known]
    if len(found) < count:
        msg = f"{assignment}: there are {len(found)} wrong functions; ask for fewer with --distinct"
        raise SystemExit(msg)
    return found[:count]


def hand_in(course: Course, assignment: str, count: int, distinct: int) -> None:
    """Write the class into `submitted/`; student n has wrong function n, over and over."""
    exercises = read_exercises(course, assignment)
    releases = read_release(course.release / assignment)
    wrong = wrong_functions(course, assignment, distinct)
    for number in range(count):
        name, entry = wrong[number % distinct]
        sources, extra = entry_sources(exercises[name], entry)
        notebooks = {name: make_notebook(releases[name], sources, extra)}
        folder = course.root / "submitted" / f"student{number:04}" / assignment
        write_submission(folder, notebooks)


def processor_seconds() -> float:
    """Return what commands that have ended took, with all of their processes that they waited for."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main() -> None:
    """Print both figures and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--assignment", default="05_dropout_and_layer_normalization")
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--distinct", type=int, default=40)
    options = parser.parse_args()
    os.environ[SECRET_VARIABLE] = SECRET
    with tempfile.TemporaryDirectory(prefix="layerlab-benchmark-") as temporary:
        folder = Path(temporary) / "course"
        course = copy_course(folder)
        hand_in(course, options.assignment, options.count, options.distinct)
        seconds = {}
        for command in (["grade", "--no-gradebook", "--assignment"], ["explain"]):
            before = processor_seconds()
            run(["layerlab", *command, options.assignment], folder)
            seconds[command[0]] = processor_seconds() - before
    grading, explaining = seconds["grade"], seconds["explain"]
    print(
        f"{options.count} submissions of {options.assignment}, {options.distinct} different wrong functions"
    )
    print(
        f"grading {grading:.1f} s, explaining {explaining:.1f} s of processors: {100 * explaining / grading:.0f} %"
    )


if __name__ == "__main__":
    main()
