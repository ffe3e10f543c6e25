"""Reads one submission: what was handed in becomes one notebook for each exercise, or problems."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.intake.folder import Folder, read_folder
from autograder.intake.matching import choose_notebooks
from autograder.intake.merge import SubmittedNotebook, merge
from autograder.intake.notebook import parse_notebook
from autograder.intake.template import Template
from autograder.record.report import Problem

__all__ = ["Submission", "SubmittedNotebook", "read_submission", "submission_of"]


@dataclass(frozen=True)
class Submission:
    """One student's work on one assignment, as it is graded."""

    student: str
    assignment: str
    sha256: str
    notebooks: Mapping[str, SubmittedNotebook]
    problems: tuple[Problem, ...]


def read_submission(
    submitted: Path, student: str, assignment: str, templates: Sequence[Template]
) -> Submission:
    """Read `submitted/<student>/<assignment>/`; whatever lies there, this returns."""
    return submission_of(read_folder(submitted, student, assignment), templates)


def submission_of(folder: Folder, templates: Sequence[Template]) -> Submission:
    """Return the submission that lay in `folder`; the disk is not touched."""
    where = f"{folder.student}/{folder.assignment}"
    problems = list(folder.problems)
    notebooks: dict[str, SubmittedNotebook] = {}
    raw = [parse_notebook(file) for file in folder.files]
    # Of an empty folder it is said once that it is empty, and not of each exercise that it is missing.
    choices = choose_notebooks(templates, raw, where) if raw else {}
    for template in templates:
        chosen, notes = choices.get(template.exercise, (None, ()))
        problems += notes
        if chosen is None:
            continue
        if not chosen.cells:
            # It could not be read, and says why.
            problems += chosen.problems
            continue
        merged = merge(template, chosen)
        notebooks[template.exercise] = merged
        problems += merged.problems
    return Submission(folder.student, folder.assignment, folder.sha256, notebooks, tuple(problems))
