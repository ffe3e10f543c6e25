"""A student's path from the folder that was handed out to a zip that is graded."""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from autograder.build.exercise import exercises_of
from autograder.course import Course
from autograder.intake.submission import read_submission
from autograder.intake.template import read_templates
from autograder.judging.course_sandbox import sandbox_for
from autograder.judging.engine import Engine
from autograder.proof.samples import make_notebook, solution_sources
from autograder.sandbox import Limits
from layerlab.notebook import UNANSWERED

ROOT = Path(__file__).parents[2]
ASSIGNMENT = "04_batch_normalization"


def submit(folder: Path) -> "subprocess.CompletedProcess[str]":
    """Type `python -m layerlab submit` in a folder, where nothing of this repository is in reach."""
    return subprocess.run(
        [sys.executable, "-S", "-s", "-m", "layerlab", "submit"],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": sysconfig.get_path("purelib")},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def test_from_the_folder_to_the_grade(tmp_path: Path, level) -> None:
    """It is copied, solved, looked at, packed, handed in as it is, and earns all points without a remark."""
    work = tmp_path / ASSIGNMENT
    shutil.copytree(ROOT / "release" / ASSIGNMENT, work)
    for exercise in exercises_of(ROOT / "solutions" / ASSIGNMENT):
        path = work / f"{exercise.name}.ipynb"
        solved = make_notebook(json.loads(path.read_bytes()), solution_sources(exercise))
        path.write_text(json.dumps(solved).replace(UNANSWERED, "It depends."))

    done = submit(work)
    assert done.returncode == 0, done.stdout + done.stderr
    handed_in = tmp_path / "submitted" / "ada" / ASSIGNMENT
    handed_in.mkdir(parents=True)
    shutil.move(work / f"{ASSIGNMENT}.zip", handed_in)
    course = Course(ROOT)
    templates = read_templates(course, ASSIGNMENT)
    submission = read_submission(tmp_path / "submitted", "ada", ASSIGNMENT, templates)
    with sandbox_for(course, level, Limits()) as sandbox:
        report = Engine(course, ASSIGNMENT, sandbox).grade(submission).report

    assert submission.problems == ()
    assert report.earned == report.points
    assert not report.problems
