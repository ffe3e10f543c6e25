"""Small edits of a cell as they come from where they were drafted: kinds of a list, places and short texts.

The drafting is done in a process that has run nothing, and all that it says is checked here all the same: whoever
could make it say anything by the form of a cell alone would gain an edit that is tried, and no more.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

MAX_DRAFTS = 4000
MAX_SPLICES = 8  # of one edit, which may change several places alike
MAX_ADDED = 400  # characters that a splice puts in
MAX_SOURCE = 20_000  # characters of a cell that edits are drafted of
MAX_LINES = 2000  # likewise: students are told in which of them an edit begins
# What an edit may be about. Students are told which of these it is, so their number counts.
KINDS = (
    "argument",
    "assignment",
    "axis",
    "bracket",
    "call",
    "comparison",
    "constant",
    "copy",
    "epsilon",
    "factor",
    "index",
    "indentation",
    "keepdims",
    "key",
    "name",
    "operator",
    "order",
    "product",
    "range",
    "reduction",
    "root",
    "shape",
    "sign",
    "statement",
    "term",
    "transpose",
    "type",
)


@dataclass(frozen=True)
class Splice:
    """Characters of a cell, from `start` to before `end`, and what stands in their place."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class SmallEdit:
    """A small edit of a cell: of one kind, at one place or alike at several."""

    kind: str
    splices: tuple[Splice, ...]

    def overlaps(self, other: "SmallEdit") -> bool:
        """Tell whether two edits change a place in common."""
        return any(
            one.start < two.end and two.start < one.end
            for one in self.splices
            for two in other.splices
        )


def edited(source: str, *drafts: SmallEdit) -> str:
    """Return a cell with some edits made, none of which overlap."""
    splices = [splice for draft in drafts for splice in draft.splices]
    # From the end on, so that what stands before keeps its place.
    for splice in sorted(splices, key=lambda one: one.start, reverse=True):
        source = source[: splice.start] + splice.text + source[splice.end :]
    return source


def drafts_in(told: object, source: str) -> Iterator[SmallEdit]:
    """Yield the edits that a worker told of a cell, each once; what is of any other form is left out."""
    seen = set()
    for entry in told[:MAX_DRAFTS] if isinstance(told, list) else ():
        draft = _draft(entry, len(source))
        if draft is None or draft.splices in seen:
            continue
        seen.add(draft.splices)
        yield draft


def _draft(entry: object, size: int) -> SmallEdit | None:
    match entry:
        case [str(kind), list(places)] if kind in KINDS and 0 < len(places) <= MAX_SPLICES:
            splices = [_splice(place, size) for place in places]
            known = sorted(
                (splice for splice in splices if splice), key=lambda splice: splice.start
            )
            if len(known) == len(splices) and _are_apart(known):
                return SmallEdit(kind, tuple(known))
    return None


def _splice(place: object, size: int) -> Splice | None:
    match place:
        case [int(start), int(end), str(text)] if 0 <= start <= end <= size:
            if (len(text) <= MAX_ADDED and text.isprintable()) or _is_lines(text):
                return Splice(start, end, text)
    return None


def _is_lines(text: str) -> bool:
    """Tell whether a text is lines of code: printable, but for the ends of its lines."""
    return len(text) <= MAX_ADDED and all(line.isprintable() for line in text.split("\n"))


def _are_apart(splices: list[Splice]) -> bool:
    return all(one.end <= two.start for one, two in pairwise(splices))
