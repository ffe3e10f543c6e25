"""Two mistakes at once: what a student hands in who made both."""

import ast
from collections.abc import Iterator
from itertools import combinations

from autograder.build.edits import apply_edits
from autograder.mistakes.records import Bank, Entry


def pair(first: Entry, second: Entry) -> Entry | None:
    """Return two mistakes of one function made together; None where they do not fit together.

    They fit if both are edits of the solution, and no place is changed by both:

        np.sqrt(var + eps)    ->  np.sqrt(var) + eps       the first
        gamma * x_hat + beta  ->  gamma * (x_hat + beta)   the second
    """
    if not _fit(first, second):
        return None
    edited = {**first.edited, **second.edited}
    edits = (*first.edits, *second.edits)
    sources = {
        function: apply_edits(code, (edit for edit in edits if edit.function == function))
        for function, code in edited.items()
    }
    if not all(map(_is_python, sources.values())):
        return None
    return Entry(
        name=f"{first.name}+{second.name}",
        function=first.function,
        sentence=f"{first.sentence} {second.sentence}",
        exercise=first.exercise,
        unusual=False,
        # What passes the public tests alone may still fail them together: a claim, as with single ones.
        hidden_only=first.hidden_only and second.hidden_only,
        sources=sources,
        edits=edits,
        edited=edited,
    )


def pairs(bank: Bank, function: str) -> Iterator[Entry]:
    """Yield all pairs of mistakes of one function that fit together, in the order of the bank."""
    mistakes = [entry for entry in bank.mistakes if entry.function == function]
    for first, second in combinations(mistakes, 2):
        both = pair(first, second)
        if both is not None:
            yield both


def _fit(first: Entry, second: Entry) -> bool:
    """Tell whether two entries are edits of the same code that leave each other alone."""
    if first.function != second.function or not first.edits or not second.edits:
        return False
    common = first.edited.keys() & second.edited.keys()
    if any(first.edited[function] != second.edited[function] for function in common):
        return False
    # What comes along from the entry that one is an edit of would be lost, or undo the other.
    if first.sources.keys() != first.edited.keys() or second.sources.keys() != second.edited.keys():
        return False
    return not any(one.overlaps(other) for one in first.edits for other in second.edits)


def _is_python(source: str) -> bool:
    try:
        ast.parse(source)
    except SyntaxError:
        return False
    return True
