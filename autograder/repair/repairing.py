"""From a failing function of a notebook to what is kept of its repair."""

from collections.abc import Sequence
from difflib import unified_diff

import msgspec

from autograder.intake.merge import SubmittedNotebook
from autograder.judging.engine import Engine
from autograder.record.explanation import Repair, SmallChange
from autograder.repair.code import cell_of
from autograder.repair.search import Budget, Found, Search
from autograder.sandbox import SmallEdit, edited
from autograder.sandbox.drafts import MAX_LINES, MAX_SOURCE


def repair(
    engine: Engine, notebook: SubmittedNotebook, function: str, budget: Budget | None = None
) -> Repair:
    """Return the smallest change that makes all tests of a function pass, or that none was found.

    Raises:
        SandboxError: the sandbox cannot be had.
        HiddenTestError: a test does not work.
    """
    place = cell_of(notebook, function)
    # Of a training, tests see where it ends, and another way there may pass for a mended one.
    if place is None or engine.hangs_on_draws(notebook.exercise, function):
        return Repair(exercise=notebook.exercise, function=function)
    source = notebook.cells[place].source
    if len(source) > MAX_SOURCE or source.count("\n") >= MAX_LINES:
        return Repair(exercise=notebook.exercise, function=function)
    budget = budget or Budget()

    def drafted(wave: int) -> Sequence[SmallEdit]:
        return engine.drafts(source, function, wave)

    found = Search(engine, notebook, function, place, drafted, budget).run()
    explanation = _explanation(notebook.exercise, function, source, found)
    return msgspec.structs.replace(explanation, budget=0 if found.late else budget.edits)


def _explanation(exercise: str, function: str, source: str, found: Found) -> Repair:
    changes = sorted((_change(draft, source) for draft in found.drafts), key=lambda one: one.line)
    return Repair(
        exercise=exercise,
        function=function,
        changes=tuple(changes),
        diff=_diff(source, found.drafts),
        tried=found.tried,
        calls=found.calls,
        is_exhausted=found.exhausted,
    )


def _change(draft: SmallEdit, source: str) -> SmallChange:
    """Return what is said of an edit: the line in which it begins, and its kind."""
    start = draft.splices[0].start
    return SmallChange(line=source.count("\n", 0, start) + 1, kind=draft.kind)


def _diff(source: str, drafts: Sequence[SmallEdit]) -> str:
    """Return the lines that change, before and after."""
    if not drafts:
        return ""
    before, after = source.splitlines(), edited(source, *drafts).splitlines()
    lines = list(unified_diff(before, after, n=0, lineterm=""))
    # The first two name files, which there are none of.
    return "\n".join(line for line in lines[2:])
