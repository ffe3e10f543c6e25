"""Names for a narrow column: as they are where there is room, and cut so that they can still be told apart."""

import unicodedata
from collections import defaultdict
from collections.abc import Mapping, Sequence

# As many letters as the column of a map has room for: on a screen, and on a phone and on paper.
ROOMS = (36, 22)
_CUT = "…"
# What is left of the beginning of a name that is told from others by what comes later.
_HEAD = 5


def short_names(names: Sequence[str], room: int) -> Mapping[int, str]:
    """Return what stands for the names of more than `room` letters, by their places; no two that differ are cut alike.

    Most names differ at their ends, if they begin alike; others from the first letter on in which they differ. Where
    that is not enough either, they are numbered.
    """
    cut = {place: _ends(name, room) for place, name in enumerate(names) if _width(name) > room}
    for alike in _alike(cut, names):
        one, other = min(names[place] for place in alike), max(names[place] for place in alike)
        pairs = enumerate(zip(one, other, strict=False))
        differ = next((at for at, (a, b) in pairs if a != b), len(one))
        for place in alike:
            cut[place] = _from(names[place], differ, room)
    for alike in _alike(cut, names):
        for number, place in enumerate(alike, 1):
            sign = f"{_CUT}{number}"
            cut[place] = names[place][: _letters(names[place], room) - len(sign)] + sign
    return cut


def _ends(name: str, room: int) -> str:
    kept = _letters(name, room) - 1
    return name[: kept - kept // 2] + _CUT + name[-(kept // 2) :]


def _from(name: str, place: int, room: int) -> str:
    """Return the beginning of a name, and what stands from the letter on in which it differs."""
    kept = _letters(name, room) - _HEAD - 1
    return name[:_HEAD] + _CUT + name[place : place + kept]


def _letters(name: str, room: int) -> int:
    """Return how many letters there is room for: Chinese ones are twice as wide."""
    return room if _width(name) == len(name) else room // 2


def _width(name: str) -> int:
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in name)


def _alike(cut: Mapping[int, str], names: Sequence[str]) -> list[list[int]]:
    """Return the places of those that cannot be told apart, though their names differ."""
    places: dict[str, list[int]] = defaultdict(list)
    for place, short in cut.items():
        places[short].append(place)
    return [found for found in places.values() if len({names[place] for place in found}) > 1]
