"""On which line of a TOML text something stands, for messages: the parser that reads it does not say."""

import re
from collections.abc import Iterator, Sequence

Key = str | int
_TABLE = re.compile(r"\s*\[([^\[\]]+)\]\s*(?:#.*)?$")
_ENTRY = re.compile(r"\s*\[\[([^\[\]]+)\]\]\s*(?:#.*)?$")
_VALUE = re.compile(
    r"""\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*="""
)
_NAME = re.compile(r""""[^"]*"|'[^']*'|[\w-]+""")


def line_at(text: str, path: Sequence[Key]) -> int:
    r"""Return the line on which the last part of a path stands that has one of its own, from 1.

    line_at("[late]\nsteps = [{after_hours = -1}]", ("late", "steps", 0, "after_hours"))  ->  2
    """
    best, found = 0, 1
    for number, keys in _keys(text):
        # What stands on a line of its own is the whole way to it; the rest is inside.
        if len(keys) > best and tuple(path[: len(keys)]) == keys:
            best, found = len(keys), number
    return found


def _keys(text: str) -> Iterator[tuple[int, tuple[Key, ...]]]:
    """Yield each line that names something, with the way to it."""
    table: tuple[Key, ...] = ()
    counts: dict[tuple[Key, ...], int] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        entry, header, value = _ENTRY.match(line), _TABLE.match(line), _VALUE.match(line)
        if entry is not None:
            name = _names(entry[1])
            counts[name] = counts.get(name, -1) + 1
            table = (*name, counts[name])
            yield number, table
        elif header is not None:
            table = _names(header[1])
            yield number, table
        elif value is not None:
            yield number, (*table, *_names(value[1]))


def _names(dotted: str) -> tuple[Key, ...]:
    return tuple(match.strip("\"'") for match in _NAME.findall(dotted))
