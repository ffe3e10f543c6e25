"""Grades one submission in a folder laid out as Gradescope's: `python -m autograder.gradescope.container ROOT`.

ROOT has `source/` (the zip), `submission/` and `results/`. What is printed goes to instructors alone.
If the submission cannot be graded there is no `results.json`: Gradescope says that the autograder
failed and gives no grade, as opposed to a zero.
"""

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from autograder.build.translations import ENGLISH, language_of
from autograder.course import Course
from autograder.errors import CourseError
from autograder.exports.gradescope import results_json
from autograder.intake.folder import Folder, read_folder
from autograder.intake.submission import submission_of
from autograder.judging.bounds import limits_of
from autograder.judging.course_sandbox import sandbox_for
from autograder.judging.engine import Engine
from autograder.record.report import Report
from autograder.sandbox import Level, SandboxError, probe
from autograder.settings.reading import read_course_settings
from layerlab.words import Language, speaking

SETTINGS = "layerlab.json"
_NAME = "submission"


@dataclass(frozen=True)
class ZipSettings:
    """What was asked for when the zip was made."""

    assignment: str
    visibility: str
    leaderboard: bool
    instructor: bool


def main(root: Path) -> int:
    """Grade what lies in `root`, write its `results.json` and return the exit code."""
    results = root / "results" / "results.json"
    results.unlink(missing_ok=True)
    settings = ZipSettings(**json.loads((root / "source" / SETTINGS).read_bytes()))
    try:
        report = grade(root, settings)
    except CourseError as error:
        sys.stderr.write(f"not graded: {error}\n")
        return 1
    results.parent.mkdir(exist_ok=True)
    unfinished = results.with_suffix(".unfinished")
    with speaking(_language(root, settings)):
        written = results_json(
            report,
            visibility=settings.visibility,
            leaderboard=settings.leaderboard,
            instructor=settings.instructor,
        )
    unfinished.write_bytes(written)
    unfinished.replace(results)
    sys.stdout.write(f"graded at sandbox level {report.sandbox} in {report.seconds:.1f} s\n")
    return 0


def _language(root: Path, settings: ZipSettings) -> Language:
    """Return the course's language, and English for an instructor's own copy."""
    if settings.instructor:
        return Language(ENGLISH, {})
    return language_of(Course(root / "source" / "course"), settings.assignment)


def grade(root: Path, settings: ZipSettings) -> Report:
    """Grade `root/submission` at the best sandbox level that the container allows.

    Raises:
        CourseError: the zip lacks something.
        SandboxError: the container allows no sandbox at all; nothing was run.
    """
    course = Course(root / "source" / "course")
    voids = read_course_settings(course).voids(settings.assignment)
    with sandbox_for(course, _level(), limits_of(course)) as sandbox:
        engine = Engine(course, settings.assignment, sandbox, voids=voids)
        exercises = course.exercises(settings.assignment)
        folder = _read(root, settings.assignment, exercises)
        return engine.grade(submission_of(folder, engine.templates)).report


def _level() -> Level:
    found = probe()
    if found.level is None:
        msg = f"no sandbox can be had: {'; '.join(found.reasons)}. Remedy: {found.remedy}."
        raise SandboxError(msg)
    return found.level


def _read(root: Path, assignment: str, exercises: Sequence[str]) -> Folder:
    """Read the submission, whose notebooks lie in no folder of the student's or the assignment's name."""
    folder = read_folder(root, _NAME, ".", exercises)
    problems = tuple(msgspec.structs.replace(problem, where=_NAME) for problem in folder.problems)
    return replace(folder, assignment=assignment, problems=problems)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
