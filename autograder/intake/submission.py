"""Reads one submission: what was handed in becomes one notebook for each exercise, or problems."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from autograder.intake.beside import modules_beside
from autograder.intake.files import File
from autograder.intake.folder import Folder, read_folder
from autograder.intake.matching import choose_notebooks
from autograder.intake.merge import SubmittedNotebook, merge
from autograder.intake.notebook import RawNotebook, parse_notebook
from autograder.intake.recovering import with_marks, without_repetition
from autograder.intake.scripts import parse_script
from autograder.intake.template import Template
from autograder.record.problems import problem
from autograder.record.report import Problem

__all__ = ["Submission", "SubmittedNotebook", "parse_file", "read_submission", "submission_of"]


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
    exercises = [template.exercise for template in templates]
    folder = read_folder(submitted, student, assignment, exercises)
    return submission_of(folder, templates)


def submission_of(folder: Folder, templates: Sequence[Template]) -> Submission:
    """Return the submission that lay in `folder`; the disk is not touched."""
    where = f"{folder.student}/{folder.assignment}"
    problems = list(folder.problems)
    notebooks: dict[str, SubmittedNotebook] = {}
    raw = [found for found in map(parse_file, folder.files) if found is not None]
    # Of an empty folder it is said once that it is empty, and not of each exercise that it is missing.
    choices = choose_notebooks(templates, raw, where) if raw else {}
    if not raw and not problems:
        problems.append(problem("no-notebooks", where))
    for template in templates:
        chosen, notes = choices.get(template.exercise, (None, ()))
        problems += notes
        if chosen is None:
            continue
        if not chosen.cells:
            # It could not be read, and says why.
            problems += chosen.problems
            continue
        merged = _merged(template, chosen, folder.files, notebooks)
        notebooks[template.exercise] = merged
        problems += merged.problems
    if len(notebooks) < len(templates):
        problems += _not_taken(folder.files)
    # Several exercises may be in one file, which has its problems once.
    once = tuple(dict.fromkeys(problems))
    return Submission(folder.student, folder.assignment, folder.sha256, notebooks, once)


def parse_file(file: File) -> RawNotebook | None:
    """Return the cells that a file holds, or what is wrong with them; None for one that is no notebook at all."""
    match file.kind:
        case "notebook":
            return parse_notebook(file)
        case "text" if _seems_a_notebook(file):
            return parse_notebook(file)
        case "script":
            return parse_script(file)
    return None


def _seems_a_notebook(file: File) -> bool:
    """Tell whether a file that is called otherwise holds a notebook, or was meant to."""
    return ".ipynb." in file.name.lower() or (b'"cells"' in file.data and b"nbformat" in file.data)


def _merged(
    template: Template,
    chosen: RawNotebook,
    files: Sequence[File],
    others: Mapping[str, SubmittedNotebook],
) -> SubmittedNotebook:
    """Return the notebook of an exercise with what lies beside it; `others` were made before."""
    marked = with_marks(template, chosen)
    if any(chosen.file == other.file for other in others.values()):
        # Each exercise's notebook has a name of its own where they are kept.
        marked = replace(marked, file=f"{chosen.file} ({template.exercise})")
    merged = merge(template, marked)
    scripts = [file for file in files if file.kind == "script" and file.name != chosen.file]
    sources = [cell.source for cell in merged.cells]
    beside, notes = modules_beside(chosen.file, sources, scripts)
    problems = (*without_repetition(marked, merged.problems), *notes)
    return replace(merged, beside=beside, problems=problems)


def _not_taken(files: Sequence[File]) -> Iterator[Problem]:
    """Yield what is said of files that cannot be taken for a notebook that is missing."""
    for file in files:
        if file.kind == "page":
            yield problem("exported-page", file.name)
        elif file.kind == "other archive":
            yield problem("other-archive", file.name)
        elif file.kind == "archive" and file.problem is not None:
            yield file.problem
