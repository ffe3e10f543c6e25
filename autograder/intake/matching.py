"""Finds, for each exercise, the one file among those handed in that is its notebook."""

from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath

from autograder.intake.notebook import RawNotebook
from autograder.intake.template import Template
from autograder.record.problems import problem
from autograder.record.report import Problem

Choice = tuple[RawNotebook | None, tuple[Problem, ...]]


def choose_notebooks(
    templates: Sequence[Template], notebooks: Sequence[RawNotebook], where: str
) -> dict[str, Choice]:
    """Return the notebook of each exercise, or None, with what there is to say about the choice.

    The exact name wins. Without it, the only notebook that carries the exercise's grade_ids is taken; of
    several, none is, unless they are the same bytes.
    """
    by_name = {notebook.file: notebook for notebook in notebooks}
    # What bears another exercise's name is that one's, whatever cells were copied into it.
    expected_names = {template.file for template in templates}
    others = [notebook for notebook in notebooks if notebook.file not in expected_names]
    choices: dict[str, Choice] = {}
    for template in templates:
        carriers = _carriers(template, others)
        choices[template.exercise] = _choose(template, by_name, carriers, where)
    return choices


def _carriers(template: Template, notebooks: Sequence[RawNotebook]) -> list[RawNotebook]:
    """Return the notebooks with at least one of the exercise's grade_ids."""
    return [notebook for notebook in notebooks if notebook.grade_ids & template.graded.keys()]


def _choose(
    template: Template,
    by_name: Mapping[str, RawNotebook],
    carriers: Sequence[RawNotebook],
    where: str,
) -> Choice:
    """Return one exercise's notebook; `carriers` have its grade_ids, but a name that is no exercise's.

    Handed in are `affine.ipynb` and `affine (1).ipynb`: the first is taken, and the second mentioned if it differs.
    Only `affine (1).ipynb`: it is taken. `affine (1).ipynb` and `affine (2).ipynb`, which differ: neither is.
    """
    expected = template.file
    exact = by_name.get(expected)
    if exact is not None:
        extra = [
            problem("extra-notebook", carrier.file, expected=expected, found=carrier.file)
            for carrier in carriers
            if carrier.sha256 != exact.sha256
        ]
        return exact, tuple(extra)
    # The same bytes twice leave nothing to choose.
    contents = {carrier.sha256 for carrier in carriers}
    if len(contents) == 1:
        found = carriers[0]
        return found, (problem("wrong-name", found.file, expected=expected),)
    if carriers:
        names = ", ".join(carrier.file for carrier in carriers)
        return None, (problem("several-notebooks", where, expected=expected, found=names),)
    # A file that cannot be read has no grade_ids; what is wrong with it may be why the notebook is missing.
    problems = [problem("missing-notebook", where, expected=expected)]
    for notebook in by_name.values():
        if _alike(notebook.file, template.exercise):
            problems += notebook.problems
    return None, tuple(problems)


def _alike(file: str, exercise: str) -> bool:
    """Tell whether a file that could not be read was probably meant as this exercise."""
    stem = PurePosixPath(file).stem
    return stem.lower().startswith(exercise)
