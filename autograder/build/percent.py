"""Percent-format text, cut into cells: markers and options, and no meaning yet."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from autograder.build.errors import ParseError

MARKER = "# %%"
_HEADER_FENCE = "# ---"
_OPTION = re.compile(r"\s*(\w+)=")


@dataclass(frozen=True)
class PercentCell:
    """One cell as it stands in the text; `line` is that of its `# %%` marker."""

    kind: Literal["markdown", "code"]
    source: str
    line: int
    options: Mapping[str, object]


def split_cells(text: str, path: Path) -> tuple[PercentCell, ...]:
    """Return the cells of `text`; `path` only names it in errors.

    Raises:
        ParseError: a marker or an option is malformed, prose is not commented, or there is no cell.
    """
    lines = text.splitlines()
    starts = [number for number, line in enumerate(lines) if line.startswith(MARKER)]
    if not starts:
        msg = f"no cell: an exercise is made of cells that start with `{MARKER}`"
        raise ParseError(path, 1, msg)
    _check_preamble(lines[: starts[0]], path)
    return tuple(_raw_cells(lines, starts, path))


def _raw_cells(lines: list[str], starts: list[int], path: Path) -> Iterator[PercentCell]:
    # A cell ends where the next one starts, the last one with the text.
    ends = [*starts[1:], len(lines)]
    for start, end in zip(starts, ends, strict=True):
        number = start + 1  # lists count from 0, editors from 1
        kind, options = _parse_marker(lines[start], path, number)
        body = lines[start + 1 : end]
        if kind == "markdown":
            numbered = enumerate(body, number + 1)
            body = [_uncomment(line, path, line_number) for line_number, line in numbered]
        source = "\n".join(_without_blank_ends(body))
        yield PercentCell(kind, source, number, options)


def _check_preamble(lines: list[str], path: Path) -> None:
    """Only jupytext's commented YAML header, and blank lines, may precede the first cell."""
    inside = False
    for number, line in enumerate(lines, 1):
        if line.rstrip() == _HEADER_FENCE:
            inside = not inside
        elif line.strip() and not (inside and line.startswith("#")):
            msg = f"text before the first cell; start the cell it belongs to with `{MARKER}`"
            raise ParseError(path, number, msg)


def _parse_marker(
    line: str, path: Path, number: int
) -> tuple[Literal["markdown", "code"], dict[str, object]]:
    rest = line.removeprefix(MARKER)
    if rest and not rest.startswith(" "):
        msg = f"malformed cell marker {line!r}; write `{MARKER}`, a space, then options"
        raise ParseError(path, number, msg)
    rest = rest.strip()
    kind: Literal["markdown", "code"] = "code"
    if rest.startswith("[markdown]"):
        kind, rest = "markdown", rest.removeprefix("[markdown]").strip()
    return kind, _parse_options(rest, path, number)


def _parse_options(text: str, path: Path, number: int) -> dict[str, object]:
    """Read `key=value key=value`, where each value is JSON."""
    options: dict[str, object] = {}
    position = 0
    while position < len(text):
        match = _OPTION.match(text, position)
        if not match:
            msg = f"cannot read the cell options at {text[position:].strip()!r}; write name=value"
            raise ParseError(path, number, msg)
        key = match[1]
        if key in options:
            msg = f"the cell option {key!r} is given twice"
            raise ParseError(path, number, msg)
        try:
            options[key], position = json.JSONDecoder().raw_decode(text, match.end())
        except json.JSONDecodeError as error:
            msg = f"the value of the cell option {key!r} is not JSON (a string takes double quotes)"
            raise ParseError(path, number, msg) from error
    return options


def _uncomment(line: str, path: Path, number: int) -> str:
    if line.startswith("# "):
        return line[2:]
    if line.rstrip() in ("", "#"):
        return ""
    msg = "a line of a markdown cell starts with `# `"
    raise ParseError(path, number, msg)


def _without_blank_ends(lines: list[str]) -> list[str]:
    filled = [i for i, line in enumerate(lines) if line.strip()]
    return lines[filled[0] : filled[-1] + 1] if filled else []
