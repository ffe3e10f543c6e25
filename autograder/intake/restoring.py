"""Puts back into a merged notebook what is missing of the release: where it stood, or as near as may be told."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from autograder.build.exercise_cell import KEPT
from autograder.intake.in_order import recognised
from autograder.intake.merged_cells import released_cell
from autograder.intake.template import Template, defined, grade_id, is_test, tags

_FUNCTION = re.compile(r"(?:async\s+def|def|class)\s")
_WORD = re.compile(r"[^\W\d]\w*")


@dataclass(frozen=True)
class MergedCell:
    """A cell of the merged notebook."""

    content: dict[str, Any]
    run: bool
    grade_id: str | None = None
    late: bool = False


def restored(template: Template, places: Sequence[MergedCell]) -> list[MergedCell]:
    """Return `places` with what is missing put back: graded cells, which are not run, and kept ones, which are."""
    result = list(places)
    anchors = _anchors(template, places)
    # Behind such a cell that came before it in the release, wherever that one stands now.
    position, is_behind = 0, True
    for index, cell in enumerate(template.cells):
        found = _found(result, cell, anchors.get(index))
        name = grade_id(cell)
        if found is None and (name or KEPT in tags(cell)):
            if not name:
                # Perhaps the answer was written into several cells, or what binds the names is not known.
                below = _first_below(result, anchors, index)
                known = position if is_behind else max(position, below or position)
                position = _behind_all(result, cell["source"], known, below or len(result))
            missing = MergedCell(released_cell(cell), run=not name, grade_id=name or None)
            result.insert(position, missing)
            position += 1
            is_behind = is_behind and (not name or is_test(cell))
        elif found is not None:
            position, is_behind = found + 1, True
        else:
            is_behind = False
    return result


def _anchors(template: Template, places: Sequence[MergedCell]) -> dict[int, MergedCell]:
    """Return which places are of released cells, by where those stood, as far as they stand in that order."""
    sources = [place.content["source"] for place in places]
    placed = {at: place.grade_id for at, place in enumerate(places) if place.grade_id}
    return {index: places[at] for index, at in recognised(template, sources, placed)}


def _found(
    places: Sequence[MergedCell], cell: Mapping[str, Any], anchor: MergedCell | None
) -> int | None:
    """Return where a released cell stands: by its grade_id, a kept one as it was, any other if it is recognised."""
    if not grade_id(cell) and KEPT not in tags(cell):
        return None if anchor is None else _index(places, anchor)
    there = (at for at, place in enumerate(places) if _stands_for(place, cell))
    return next(there, None)


def _first_below(
    places: Sequence[MergedCell], anchors: Mapping[int, MergedCell], index: int
) -> int | None:
    """Return where the first cell stands that was released further down and is recognised."""
    below = [other for other in anchors if other > index]
    return _index(places, anchors[min(below)]) if below else None


def _behind_all(places: Sequence[MergedCell], kept: str, position: int, end: int) -> int:
    """Return the first place from `position` to `end` above which all is bound that a kept cell names.

    What binds a name within a loop counts as well; what is bound nowhere until `end` is not waited for.
    """
    bound = [defined(_at_margin(place.content["source"])) for place in places[:end]]
    wanted = set(_WORD.findall(kept)) - defined(kept) - set().union(*bound[:position])
    for at in range(position, end):
        found = wanted & bound[at]
        if found:
            wanted -= found
            position = at + 1
    return position


def _at_margin(source: str) -> str:
    """Return lines without their indentation, and without what stands within functions: that binds nothing here."""
    kept: list[str] = []
    within: int | None = None
    for line in source.splitlines():
        text = line.lstrip()
        depth = len(line) - len(text)
        if text and within is not None and depth <= within:
            within = None
        if within is None:
            kept.append(text)
            within = depth if _FUNCTION.match(text) else None
    return "\n".join(kept)


def _index(places: Sequence[MergedCell], wanted: MergedCell) -> int:
    return next(at for at, place in enumerate(places) if place is wanted)


def _stands_for(place: MergedCell, cell: Mapping[str, Any]) -> bool:
    """Tell whether a cell stands for a released one: by its grade_id, or of a kept one as it was."""
    if name := grade_id(cell):
        return place.grade_id == name
    same: bool = place.content["source"].strip() == cell["source"].strip()
    return same and place.run and not place.grade_id
