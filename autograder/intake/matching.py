"""Finds, for each exercise, the one file among those handed in that is its notebook."""

from collections.abc import Iterator, Mapping, Sequence
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
    expected = {template.file for template in templates}
    others = [notebook for notebook in notebooks if notebook.file not in expected]
    return {
        template.exercise: _choose(template, by_name, _carriers(template, others), where)
        for template in templates
    }


def _carriers(template: Template, notebooks: Sequence[RawNotebook]) -> list[RawNotebook]:
    """Return the notebooks that hold at least one of the exercise's graded cells, whatever their names."""
    return [notebook for notebook in notebooks if notebook.grade_ids & template.graded.keys()]


def _choose(
    template: Template,
    by_name: Mapping[str, RawNotebook],
    carriers: Sequence[RawNotebook],
    where: str,
) -> Choice:
    expected = template.file
    exact = by_name.get(expected)
    if exact is not None:
        return exact, tuple(_extra(exact, carriers))
    if len({carrier.sha256 for carrier in carriers}) == 1:
        found = carriers[0]
        return found, (problem("wrong-name", found.file, expected=expected),)
    if carriers:
        # Which one is meant is the student's to say, not ours to guess.
        names = ", ".join(carrier.file for carrier in carriers)
        return None, (problem("several-notebooks", where, expected=expected, found=names),)
    missing = problem("missing-notebook", where, expected=expected)
    return None, (missing, *_why_missing(template, by_name))


def _extra(exact: RawNotebook, carriers: Sequence[RawNotebook]) -> Iterator[Problem]:
    """Yield a problem for each notebook that is not graded because there is one of the right name."""
    for carrier in carriers:
        # A copy of the same bytes says nothing else, so it needs no word.
        if carrier.sha256 != exact.sha256:
            name = carrier.file
            yield problem("extra-notebook", name, expected=exact.file, found=name)


def _why_missing(template: Template, by_name: Mapping[str, RawNotebook]) -> Iterator[Problem]:
    """Yield what is wrong with files that were probably meant, and could not be read."""
    for notebook in by_name.values():
        if notebook.problems and _alike(notebook.file, template.exercise):
            yield from notebook.problems


def _alike(file: str, exercise: str) -> bool:
    """Tell whether a file that could not be read was probably meant as this exercise."""
    return PurePosixPath(file).stem.lower().startswith(exercise)
