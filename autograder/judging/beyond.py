"""What a function that fails reads beyond its parameters: a value of the notebook, or a name that is nowhere.

At home such a value happens to be there, and to fit; tests call the function with numbers of their own.
"""

import re
from collections.abc import Collection, Iterable, Iterator

from autograder.build.exercise_cell import DEMO
from autograder.build.given import names_bound
from autograder.intake.template import Template, defined, tags
from autograder.judging.attempt import Attempt
from autograder.record.problems import problem
from autograder.record.report import Problem
from autograder.sandbox import Reading

_WORD = re.compile(r"[^\W\d]\w*")


def names_given(template: Template) -> frozenset[str]:
    """Return the names that a release binds for its functions to use; a demo is not run while grading."""
    names = set(template.functions)
    # As a class or a function of a cell of values, which others may use.
    for function in template.functions:
        names |= _bound(template.graded[function]["source"])
    for cell in template.cells:
        if cell["cell_type"] == "code" and DEMO not in tags(cell):
            names |= _bound(cell["source"])
    return frozenset(names)


def reading_problems(
    attempt: Attempt, readings: Iterable[Reading], failed: Collection[str]
) -> Iterator[Problem]:
    """Yield what each of the functions that failed reads beyond its parameters and what it was given.

    Only names that stand in the notebook are said: what comes out of the sandbox is the student's word.

    Args:
        attempt: the notebook.
        readings: what was told of its functions before a test had shown them anything.
        failed: the functions that failed.
    """
    sources = "\n".join(cell.source for cell in attempt.notebook.cells)
    for function, reader, name, is_bound in readings:
        if function not in failed or not {reader, name} <= set(_WORD.findall(sources)):
            continue
        code = "reads-beyond" if is_bound else "reads-nothing"
        where = f"{attempt.notebook.file}, {function}"
        yield problem(code, where, reader=reader, name=name, function=function)


def _bound(source: str) -> set[str]:
    """Return the names that a released cell binds at its top level."""
    try:
        return names_bound(source)
    except SyntaxError:
        # As of a cell that begins with %%bash.
        return defined(source)
