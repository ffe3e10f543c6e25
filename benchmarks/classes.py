"""Makes classes of submissions from the solutions and the banks: each student another mix."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from autograder.course import Course
from autograder.intake.template import read_release
from autograder.judging.solutions import read_exercises
from autograder.mistakes import read_bank
from autograder.proof.samples import (
    entry_sources,
    make_notebook,
    solution_sources,
    write_submission,
)

ROOT = Path(__file__).resolve().parents[1]
BIN = Path(sys.executable).parent
SECRET = "a secret for benchmarks alone"  # noqa: S105  # it keeps nothing secret


def copy_course(target: Path) -> Course:
    """Copy what grading needs of this course to `target`, with an empty gradebook and no reports."""
    for name in (
        "solutions",
        "source",
        "release",
        "data",
        "autograder/hidden",
        "autograder/mistakes",
    ):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, target / name, ignore=ignored)
    shutil.copy(ROOT / "nbgrader_config.py", target)
    return Course(target)


def sources_of_class(
    assignment: str, count: int
) -> list[dict[str, tuple[dict[str, str], list[str]]]]:
    """Return, for each of `count` students, each exercise's function sources and extra cells.

    Every third student is right throughout; the others have one or two functions from the banks, mistaken
    or unusual, spread evenly over them.
    """
    course = Course(ROOT)
    exercises = read_exercises(course, assignment)
    entries = [
        (name, entry)
        for name, exercise in exercises.items()
        for bank in [read_bank(course.mistakes / assignment, exercise)]
        for entry in (*bank.mistakes, *bank.unusual)
    ]
    students = []
    for number in range(count):
        work = {name: (solution_sources(e), []) for name, e in exercises.items()}
        for pick in range(number % 3):
            name, entry = entries[(7 * number + 31 * pick) % len(entries)]
            work[name] = entry_sources(exercises[name], entry)
        students.append(work)
    return students


def hand_in(submitted: Path, release: Path, assignment: str, count: int) -> None:
    """Write the class into `submitted`, each notebook made from the one in `release`."""
    notebooks = read_release(release)
    for number, work in enumerate(sources_of_class(assignment, count)):
        made = {
            name: make_notebook(notebooks[name], sources, extra)
            for name, (sources, extra) in work.items()
        }
        write_submission(submitted / f"student{number:04}" / assignment, made)


def run(command: list[str], folder: Path, programs: Path = BIN, **variables: str) -> None:
    """Run one command in `folder`: of this environment, or of another one's `programs`.

    Raises:
        SystemExit: it fails; what it said is printed.
    """
    path = f"{programs}:{os.environ['PATH']}"
    environment = os.environ | {"LAYERLAB_SECRET": SECRET, "PATH": path, **variables}
    environment.pop(
        "PYTHONDONTWRITEBYTECODE", None
    )  # a cold cache of bytecode is nobody's usual case
    done = subprocess.run(
        [str(programs / command[0]), *command[1:]],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        msg = f"{' '.join(command)} failed in {folder}:\n{done.stdout}\n{done.stderr}"
        raise SystemExit(msg)


def write_json(path: Path, data: object) -> None:
    """Write a notebook."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(data, indent=1), encoding="utf-8")
