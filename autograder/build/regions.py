"""Solution regions: the lines between `### BEGIN SOLUTION` and `### END SOLUTION`."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

BEGIN = "### BEGIN SOLUTION"
END = "### END SOLUTION"
# nbgrader matches its markers as substrings anywhere in a line; whatever it might see, we refuse.
_LOOKS_LIKE_A_MARKER = re.compile(
    r"\b(BEGIN|END)\s+(SOLUTION|HIDDEN\s+TESTS|MARK\s+SCHEME)\b", re.IGNORECASE
)


class RegionError(ValueError):
    """A region is malformed; `offset` counts lines from the start of the cell's source."""

    def __init__(self, offset: int, message: str) -> None:
        super().__init__(message)
        self.offset = offset
        self.message = message


@dataclass(frozen=True)
class Region:
    """Lines `begin` to `end` of a source, markers included, counted from 0."""

    begin: int
    end: int


def find_regions(source: str) -> tuple[Region, ...]:
    """Return the solution regions of `source`.

    Raises:
        RegionError: a marker is nested, stray, unclosed or not alone on its line.
    """
    return tuple(_regions(source.splitlines()))


def _regions(lines: list[str]) -> Iterator[Region]:
    begin: int | None = None
    for number, line in enumerate(lines):
        marker = _marker(line, number)
        if marker == BEGIN:
            if begin is not None:
                msg = f"`{BEGIN}` inside a region; close the first with `{END}`"
                raise RegionError(number, msg)
            begin = number
        elif marker == END:
            if begin is None:
                msg = f"`{END}` without `{BEGIN}`"
                raise RegionError(number, msg)
            yield Region(begin, number)
            begin = None
    if begin is not None:
        msg = f"`{BEGIN}` is never closed; add `{END}`"
        raise RegionError(begin, msg)


def _marker(line: str, number: int) -> str | None:
    stripped = line.strip()
    if stripped in (BEGIN, END):
        return stripped
    if _LOOKS_LIKE_A_MARKER.search(line):
        msg = f"not a marker: {stripped!r}; it is `{BEGIN}` or `{END}`, alone on its line"
        raise RegionError(number, msg)
    return None


def replace_regions(source: str, replacement: Callable[[str, int], list[str]]) -> str:
    """Return `source` with each region replaced by `replacement(indentation of its BEGIN, line of it)`."""
    lines = source.splitlines()
    kept: list[str] = []
    position = 0
    for region in find_regions(source):
        begin = lines[region.begin]
        indentation = begin[: len(begin) - len(begin.lstrip())]
        kept += lines[position : region.begin]
        kept += replacement(indentation, region.begin)
        position = region.end + 1
    return "\n".join(kept + lines[position:])


def without_markers(source: str) -> str:
    """Return `source` less its marker lines: the full solution."""
    markers: set[int] = set()
    for region in find_regions(source):
        markers |= {region.begin, region.end}
    lines = enumerate(source.splitlines())
    return "\n".join(line for number, line in lines if number not in markers)
