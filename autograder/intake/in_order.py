"""Which cells hold the answers that bind the same names: the first of them the first, and so on.

Two answers may both bind `x`: the one is called `x`, the other `x_2`, or whatever its author chose. A notebook that
has lost its marks has two cells that bind it, and only their order says which is which:

    released            submitted
    x: x = None         x = 1          holds x
    prose               prose
    x_2: x = None       x = 2          a draft
                        x = 3          holds x_2: the last that binds it, below the prose
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from autograder.intake.template import Template, defined

_NUMBERED = re.compile(r"(\w+?)_\d+")
# What is better than nothing, than a cell elsewhere, than a stub as it was. Two answers that are found are better
# than one that is found where it belongs.
_ELSEWHERE, _UNTOUCHED, _THERE = 1.0, 1.2, 1.5
# A score, then where the chosen cells stand: of equals the last are taken.
_Worth = tuple[float, int]


@dataclass(frozen=True)
class _Answer:
    """A released answer: between which submitted cells it belongs, and what was given in it."""

    name: str
    binds: frozenset[str]
    stub: str
    after: int
    before: int

    def worth(self, place: int, source: str) -> float:
        """Return how well a cell that binds its names stands for it."""
        worth = _THERE if self.after < place < self.before else _ELSEWHERE
        if source.strip() == self.stub.strip():
            worth = min(worth, _UNTOUCHED)
        given = {line.strip() for line in self.stub.splitlines() if line.strip()}
        written = {line.strip() for line in source.splitlines()}
        return worth + 0.2 * len(given & written) / max(len(given), 1)


def held_in_order(
    template: Template,
    wanted: Sequence[str],
    submitted: Sequence[str],
    free: Sequence[int],
    placed: Mapping[int, str],
) -> dict[str, int]:
    """Return where answers stand that share names with others, by name; what shares none is not looked at.

    Args:
        template: what was released.
        wanted: the answers that no cell is known of.
        submitted: the sources of all submitted cells.
        free: the places of those that may hold an answer.
        placed: which answers stand where, of those that are known.
    """
    if not wanted:
        return {}
    there = frozenset().union(*(defined(submitted[place]) for place in free))
    binds = {name: _binds(template, name, there) for name in template.answers_in_code}
    shared = [name for name in wanted if _is_shared(name, binds)]
    if not shared:
        return {}
    anchors = recognised(template, submitted, placed)
    answers = [_answer(template, name, binds[name], anchors) for name in shared]
    found: dict[str, int] = {}
    for group in _groups(answers):
        names = frozenset.union(*(answer.binds for answer in group))
        cells = [place for place in free if names & defined(submitted[place])]
        theirs = [place for place in cells if not template.is_given(submitted[place])]
        found |= _best(group, theirs, submitted)
    return found


def _binds(template: Template, name: str, there: AbstractSet[str]) -> frozenset[str]:
    """Return the names that tell an answer from others: its own if anything is called so, else what its stub binds.

    Args:
        template: what was released.
        name: what the answer is called.
        there: what the cells bind that may hold it.
    """
    stub = frozenset(defined(template.graded[name]["source"]))
    is_definition = name in template.functions and name not in template.of_values
    if is_definition or name in stub | there:
        return frozenset({name})
    number = _NUMBERED.fullmatch(name)
    if number is not None and number[1] in template.graded:
        return frozenset({number[1]})
    return stub or frozenset({name})


def _is_shared(name: str, binds: Mapping[str, frozenset[str]]) -> bool:
    """Tell whether the name of an answer alone does not say which cell is meant."""
    if name not in binds[name]:
        return True
    return any(name in names for other, names in binds.items() if other != name)


def _groups(answers: Sequence[_Answer]) -> Iterator[list[_Answer]]:
    """Yield the answers that share names, in the notebook's order."""
    left = list(answers)
    while left:
        group = [left.pop(0)]
        names = set(group[0].binds)
        for answer in list(left):
            if names & answer.binds:
                group.append(answer)
                names |= answer.binds
                left.remove(answer)
        yield group


def _answer(
    template: Template, name: str, binds: frozenset[str], anchors: Sequence[tuple[int, int]]
) -> _Answer:
    stub = template.graded[name]["source"]
    index = next(i for i, cell in enumerate(template.cells) if cell is template.graded[name])
    above = [place for released, place in anchors if released < index]
    below = [place for released, place in anchors if released > index]
    return _Answer(name, binds, stub, max(above, default=-1), min(below, default=10**9))


def recognised(
    template: Template, submitted: Sequence[str], placed: Mapping[int, str]
) -> list[tuple[int, int]]:
    """Return which released cells stand where, for as many as stand in the order in which they were released.

    Args:
        template: what was released.
        submitted: the sources of cells, of which those are known that say what one released cell alone says.
        placed: which answers and tests are known to stand where.
    """
    known = {id(template.graded[name]): place for place, name in placed.items()}
    places = _once(submitted)
    released = _once([cell["source"] for cell in template.cells])
    pairs = []
    for index, cell in enumerate(template.cells):
        text = cell["source"].strip()
        place = known.get(id(cell))
        if place is None and text in released:
            place = places.get(text)
        if place is not None:
            pairs.append((index, place))
    return _increasing(pairs)


def _once(sources: Sequence[str]) -> dict[str, int]:
    """Return the places of texts that stand nowhere else."""
    texts = [source.strip() for source in sources]
    seen: dict[str, list[int]] = {}
    for place, text in enumerate(texts):
        seen.setdefault(text, []).append(place)
    return {text: places[0] for text, places in seen.items() if text and len(places) == 1}


def _increasing(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest part of pairs whose places increase."""
    tails: list[int] = []
    chains: list[list[tuple[int, int]]] = []
    for pair in pairs:
        at = bisect_left(tails, pair[1])
        chain = [*(chains[at - 1] if at else []), pair]
        tails[at : at + 1] = [pair[1]]
        chains[at : at + 1] = [chain]
    return chains[-1] if chains else []


def _best(
    group: Sequence[_Answer], cells: Sequence[int], submitted: Sequence[str]
) -> dict[str, int]:
    """Return the cells for answers in their common order, of which all together are worth most."""
    bound = {place: defined(submitted[place]) for place in cells}
    # By how many answers and cells were looked at, the most that they are worth and who holds what.
    row: list[tuple[_Worth, dict[str, int]]] = [((0.0, 0), {})] * (len(cells) + 1)
    for answer in group:
        above = row
        row = [above[0]]
        for number, place in enumerate(cells, 1):
            best = max(above[number], row[-1], key=lambda choice: choice[0])
            if answer.binds & bound[place]:
                (score, places), held = above[number - 1]
                worth = round(score + answer.worth(place, submitted[place]), 6)
                with_it = ((worth, places + place), {**held, answer.name: place})
                best = max(best, with_it, key=lambda choice: choice[0])
            row.append(best)
    return row[-1][1]
