"""Drafts small edits of a function: the source is data here, and none of it is run.

An edit is a kind, of a list of a few, and splices of the cell's text. Each operator says for each place what could
stand there instead; what is done alike at several places (an axis of two sums, `keepdims` of mean and variance) is
one edit as well.
"""

import ast
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from autograder.sandbox.drafts import MAX_ADDED, MAX_DRAFTS, MAX_SOURCE, MAX_SPLICES
from autograder.sandbox.inside.drafting import arithmetic, arrays, borrowing, statements, words
from autograder.sandbox.inside.drafting.places import Alternative, CellText, Spliced, Spot, spots
from autograder.sandbox.inside.drafting.scope import Scope, scope_of

# A draft as it is told: its kind, and its splices.
Told = tuple[str, tuple[Spliced, ...]]
# Where something could stand instead: an expression, or characters from one to another.
_Where = Spot | tuple[int, int]
# The ranks of the edits that are drafted together, since nobody asks for the later ones where one before will do.
WAVES = (range(1, 3), range(3, 4), range(4, 10))


class _Ranked(NamedTuple):
    """A draft with its rank."""

    rank: int
    kind: str
    splices: tuple[Spliced, ...]


_OPERATORS: tuple[Callable[[Spot, Scope], Iterator[Alternative]], ...] = (
    arrays.axes,
    arrays.kept_axes,
    arrays.reductions,
    arithmetic.signs,
    arithmetic.operators,
    arrays.turned,
    words.keys,
    words.names,
    arrays.cuts,
    arrays.ranges,
    arrays.copies,
    arithmetic.shares,
    arithmetic.brackets,
    arithmetic.parts,
    words.arguments,
    words.results,
    words.constants,
    arithmetic.calls_too_much,
    arithmetic.gates,
    arithmetic.roots,
    arrays.shapes,
    arrays.reduced,
    borrowing.missing_factors,
    arithmetic.factors,
    borrowing.entries_for_names,
    arithmetic.terms,
    words.missing_results,
    words.defaults,
    words.wrapped,
)


def small_edits(source: str, function: str, wave: int = 0) -> list[Told]:
    """Return the small edits of a function in a cell, the likeliest first; none of what is no Python.

    Args:
        source: what the cell says.
        function: which of its functions is edited.
        wave: which of them are wanted: 0 the likely ones, 1 what is seldom meant, 2 what hardly ever is.
    """
    found = _defined(without_magics(source), function)
    if found is None or wave not in range(len(WAVES)):
        return []
    text = CellText(source)
    alternatives = [one for one in _alternatives(found, text) if one[0].rank in WAVES[wave]]
    singles = [(change, _spliced(change, where, text)) for change, where in alternatives]
    ranked = [_Ranked(change.rank, change.kind, (spliced,)) for change, spliced in singles]
    ranked += _twins(singles, text)
    # What is as likely keeps the order of the operators, and of the places.
    ranked.sort(key=lambda one: one.rank)
    told = [(one.kind, one.splices) for one in ranked if _is_a_change(one.splices, source)]
    return list(dict.fromkeys(told))[:MAX_DRAFTS]


def without_magics(source: str) -> str:
    """Return a cell with its magics as comments, which leaves every character where it is."""
    lines = source.split("\n")
    return "\n".join(f"#{line[1:]}" if line.startswith(("%", "!")) else line for line in lines)


def _defined(source: str, function: str) -> ast.FunctionDef | None:
    """Return the last definition of a function at the top of a cell."""
    if len(source) > MAX_SOURCE:
        return None
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        return None
    found = [
        node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == function
    ]
    return found[-1] if found else None


def _alternatives(
    function: ast.FunctionDef, text: CellText
) -> Iterator[tuple[Alternative, _Where]]:
    scope = scope_of(function, text.source)
    borrowing.add_entries(scope, function)
    there = list(spots(function))
    for operator in _OPERATORS:
        for spot in there:
            for change in operator(spot, scope):
                yield change, spot
    for change, node in borrowing.by_analogy(function, scope):
        yield change, text.span(node)
    for change, start, end in _of_statements(function, text, scope):
        yield change, (start, end)


def _spliced(change: Alternative, where: _Where, text: CellText) -> Spliced:
    if isinstance(where, Spot):
        return text.spliced(where, change.new)
    new = change.new
    return (*where, new if isinstance(new, str) else ast.unparse(new))


def _of_statements(
    function: ast.FunctionDef, text: CellText, scope: Scope
) -> Iterator[statements.Placed]:
    yield from statements.assignments(function, text)
    yield from statements.indented(function, text)
    yield from statements.left_out(function, text)
    yield from statements.swapped(function, text)
    yield from statements.kept(function, text, scope)
    yield from statements.targets(function, text)
    yield from statements.conditions(function, text)


def _twins(singles: Sequence[tuple[Alternative, Spliced]], text: CellText) -> Iterator[_Ranked]:
    """Yield what is done alike at all places where it can be done, in a line or in the function, if these are few."""
    alike: dict[tuple[str, str, int], list[tuple[Alternative, Spliced]]] = defaultdict(list)
    for change, spliced in singles:
        if change.label:
            alike[change.kind, change.label, 0].append((change, spliced))
            line = text.source.count("\n", 0, spliced[0]) + 1
            alike[change.kind, change.label, line].append((change, spliced))
    for (kind, _, _), group in alike.items():
        apart = _apart([spliced for _, spliced in group])
        if 2 <= len(apart) <= MAX_SPLICES:
            rank = max(change.rank for change, _ in group)
            yield _Ranked(rank, kind, tuple(apart))


def _apart(splices: list[Spliced]) -> list[Spliced]:
    """Return the splices that do not lie within each other: of nested ones, the outer."""
    found: list[Spliced] = []
    for splice in sorted(splices, key=lambda one: (one[0], -one[1])):
        if not found or splice[0] >= found[-1][1]:
            found.append(splice)
    return found


def _is_a_change(splices: tuple[Spliced, ...], source: str) -> bool:
    """Tell whether an edit says anything new, and is small."""
    if any(len(new) > MAX_ADDED for _, _, new in splices):
        return False
    return any(source[start:end] != new for start, end, new in splices)
