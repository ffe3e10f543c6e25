"""Names for a narrow column: as they are where there is room, and cut so that they can still be told apart."""

import os.path
import unicodedata
from collections import defaultdict
from collections.abc import Mapping, Sequence

# As many letters as the column of a map has room for, on a phone too.
ROOM = 22
_CUT = "…"
# What is left of the beginning of a name that is told from others by what comes later.
_HEAD = 5


def short_names(names: Sequence[str]) -> Mapping[int, str]:
    """Return what stands for the names that are too long, by their places; no two that differ are cut alike.

    Most names differ at their ends, if they begin alike; others from the first letter on in which they differ. Where
    that is not enough either, they are numbered.
    """
    cut = {place: _ends(name) for place, name in enumerate(names) if _width(name) > ROOM}
    for alike in _alike(cut, names):
        differ = len(os.path.commonprefix([names[place] for place in alike]))
        for place in alike:
            cut[place] = _from(names[place], differ)
    for alike in _alike(cut, names):
        for number, place in enumerate(alike, 1):
            sign = f"{_CUT}{number}"
            cut[place] = names[place][: _letters(names[place]) - len(sign)] + sign
    return cut


def _ends(name: str) -> str:
    room = _letters(name) - 1
    return name[: room - room // 2] + _CUT + name[-(room // 2) :]


def _from(name: str, place: int) -> str:
    """Return the beginning of a name, and what stands from the letter on in which it differs."""
    room = _letters(name) - _HEAD - 1
    return name[:_HEAD] + _CUT + name[place : place + room]


def _letters(name: str) -> int:
    """Return how many letters there is room for: Chinese ones are twice as wide."""
    return ROOM if _width(name) == len(name) else ROOM // 2


def _width(name: str) -> int:
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in name)


def _alike(cut: Mapping[int, str], names: Sequence[str]) -> list[list[int]]:
    """Return the places of those that cannot be told apart, though their names differ."""
    places: dict[str, list[int]] = defaultdict(list)
    for place, short in cut.items():
        places[short].append(place)
    return [found for found in places.values() if len({names[place] for place in found}) > 1]
