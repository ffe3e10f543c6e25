"""The tables of `<exercise>.toml` as they are written: checked for their form, with the line of each.

`tomllib` does not say where things stand, so the headers are found in the text itself.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.build.errors import ParseError
from autograder.mistakes.marks import UNWRITTEN

_HEADER = re.compile(r"\s*\[\s*(\w+)\s*\.\s*(\w+)\s*\]\s*(?:#.*)?")
_QUOTES = ('"""', "'''")
_PLACE = {"in", "before", "after"}
_KEYS = {"says", "unusual", "hidden_only", "of", "edits"} | _PLACE


@dataclass(frozen=True)
class EditedPlace:
    """One edit as it is written: in which function, what it says before and after."""

    function: str
    before: str
    after: str


@dataclass(frozen=True)
class Table:
    """One entry as it is written, and the line of its header.

    Attributes:
        function: whose mistake it is.
        name: what the entry is called.
        line: where its table begins.
        sentence: what it says.
        unusual: whether it is a right answer.
        hidden_only: whether it claims to pass the public tests.
        of: the entry that it is an edit of; None if it is one of the solution.
        places: its edits.
    """

    function: str
    name: str
    line: int
    sentence: str
    unusual: bool
    hidden_only: bool
    of: str | None
    places: tuple[EditedPlace, ...]


def read_tables(path: Path) -> Iterator[Table]:
    """Yield the tables of the file at `path`, in its order.

    Raises:
        ParseError: the file breaks a rule; the message reads `path:line: message`.
        OSError: the file cannot be read.
    """
    try:
        text = path.read_text(encoding="utf-8")
        data = tomllib.loads(text)
    except UnicodeDecodeError as error:
        raise ParseError(path, 1, "not UTF-8 text; save it as UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        told = re.search(r"at line (\d+)", str(error))
        raise ParseError(path, int(told[1]) if told else 1, f"not TOML: {error}") from error
    headers = dict(_headers(text))
    _check_headers(data, headers, path)
    for (function, name), line in headers.items():
        yield _table(function, name, data[function][name], path, line)


def _headers(text: str) -> Iterator[tuple[tuple[str, str], int]]:
    """Yield function, name and line of each header; what looks like one inside a long text is none."""
    inside = ""
    for number, line in enumerate(text.splitlines(), start=1):
        header = None if inside else _HEADER.fullmatch(line)
        if header:
            yield (header[1], header[2]), number
        inside = _still_inside(line, inside)


def _still_inside(line: str, inside: str) -> str:
    """Return the quotes of the long text that goes on behind `line`; nothing if none does."""
    for quotes in re.findall("|".join(_QUOTES), line):
        # Quotes of the other kind are letters of the text that is open.
        if inside in ("", quotes):
            inside = "" if inside else quotes
    return inside


def _check_headers(
    data: Mapping[str, Any], headers: Mapping[tuple[str, str], int], path: Path
) -> None:
    """See that everything in the file is part of a table that has a header of its own."""
    for function, tables in data.items():
        names = tables if isinstance(tables, dict) else {"": None}
        for name, values in names.items():
            if (function, name) not in headers or not isinstance(values, dict):
                what = f"{function}.{name}" if name else function
                msg = f"{what} is no entry; an entry begins with a line [function.name]"
                raise ParseError(path, headers.get((function, name), 1), msg)


def _table(function: str, name: str, values: Mapping[str, Any], path: Path, line: int) -> Table:
    for key in values:
        if key not in _KEYS:
            msg = f"{name}: unknown key {key!r}; an entry has: {', '.join(sorted(_KEYS))}"
            raise ParseError(path, line, msg)
    hidden_only = values.get("hidden_only", False)
    if not isinstance(hidden_only, bool) or (hidden_only and "unusual" in values):
        msg = f"{name}: hidden_only is true or false, and for mistakes alone"
        raise ParseError(path, line, msg)
    of = values.get("of")
    if of is not None and not isinstance(of, str):
        raise ParseError(path, line, f"{name}: of = {of!r} is not the name of an entry")
    return Table(
        function=function,
        name=name,
        line=line,
        sentence=_sentence(name, values, path, line),
        unusual="unusual" in values,
        hidden_only=hidden_only,
        of=of,
        places=tuple(_places(function, name, values, path, line)),
    )


def _sentence(name: str, values: Mapping[str, Any], path: Path, line: int) -> str:
    told = [values[key] for key in ("says", "unusual") if key in values]
    if len(told) != 1 or not isinstance(told[0], str) or not told[0].strip():
        msg = f"{name} needs one sentence: says = ... of a mistake, unusual = ... of a right answer"
        raise ParseError(path, line, msg)
    if told[0] == UNWRITTEN:
        msg = f"{name} has no sentence yet: say in one what the student did, or take the entry out"
        raise ParseError(path, line, msg)
    if "says" in values and not told[0].startswith("You"):
        msg = f"{name}: the sentence speaks to the student: start it with You"
        raise ParseError(path, line, msg)
    return told[0].strip()


def _places(
    function: str, name: str, values: Mapping[str, Any], path: Path, line: int
) -> Iterator[EditedPlace]:
    """Yield the edits of a table, which has one of its own or a list of them."""
    alone = {key: values[key] for key in _PLACE & values.keys()}
    places = values.get("edits", [alone])
    if not isinstance(places, list) or not places or ("edits" in values and alone):
        places = [None]
    for place in places:
        if not _is_place(place):
            msg = f"{name} needs before and after, two texts, or edits = [{{before = ..., after = ...}}, ...]"
            raise ParseError(path, line, msg)
        before, after = (place[key].strip("\n") for key in ("before", "after"))
        yield EditedPlace(place.get("in", function), before, after)


def _is_place(place: object) -> bool:
    """Tell whether this is one edit; what it puts in may be empty, what it takes out may not."""
    if not isinstance(place, dict) or not {"before", "after"} <= place.keys() <= _PLACE:
        return False
    return all(isinstance(text, str) for text in place.values()) and bool(place["before"].strip())
