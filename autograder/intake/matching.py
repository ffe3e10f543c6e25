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
    others = [n for n in notebooks if n.file not in {template.file for template in templates}]
    return {
        template.exercise: _choose(template, by_name, _carriers(template, others), where)
        for template in templates
    }


def _carriers(template: Template, notebooks: Sequence[RawNotebook]) -> list[RawNotebook]:
    return [n for n in notebooks if n.grade_ids & template.graded.keys()]


def _choose(
    template: Template,
    by_name: Mapping[str, RawNotebook],
    carriers: Sequence[RawNotebook],
    where: str,
) -> Choice:
    expected = template.file
    exact = by_name.get(expected)
    if exact is not None:
        different = [n.file for n in carriers if n.sha256 != exact.sha256]
        notes = tuple(
            problem("extra-notebook", name, expected=expected, found=name) for name in different
        )
        return exact, notes
    if len({n.sha256 for n in carriers}) == 1:
        found = carriers[0]
        return found, (problem("wrong-name", found.file, expected=expected),)
    if carriers:
        names = ", ".join(n.file for n in carriers)
        return None, (problem("several-notebooks", where, expected=expected, found=names),)
    broken = [n for n in by_name.values() if n.problems and _alike(n.file, template.exercise)]
    told = tuple(problem for n in broken for problem in n.problems)
    return None, (problem("missing-notebook", where, expected=expected), *told)


def _alike(file: str, exercise: str) -> bool:
    """Tell whether a file that could not be read was probably meant as this exercise."""
    return PurePosixPath(file).stem.lower().startswith(exercise)
