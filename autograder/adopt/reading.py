"""A notebook's file as cells: any nbformat, a header and a footer around it, pictures that are attached to prose."""

import base64
import binascii
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from autograder.errors import CourseError

_ATTACHED = re.compile(r"attachment:([^)\s\"'>]+)")
_SUFFIXES = {
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/gif": ".gif",
    "image/svg+xml": ".svg",
}


@dataclass(frozen=True)
class SourceCell:
    """One cell of a file: what it says, what it showed, what its system notes; `number` counts from 1, 0 of a header."""

    kind: str
    source: str
    number: int
    metadata: Mapping[str, Any] = field(default_factory=dict)
    outputs: tuple[Mapping[str, Any], ...] = ()


@dataclass(frozen=True)
class SourceNotebook:
    """A notebook that is to be taken: its cells, and the files that were attached to its prose."""

    path: Path
    cells: tuple[SourceCell, ...]
    attached: Mapping[str, bytes] = field(default_factory=dict)
    language: str = "python"


def read_notebook(
    path: Path, header: Path | None = None, footer: Path | None = None
) -> SourceNotebook:
    """Read a notebook; nothing of it is run.

    Raises:
        CourseError: it, or its header or footer, is no notebook.
    """
    attached: dict[str, bytes] = {}
    content = _content(path)
    try:
        before = _cells(_content(header), attached, numbered=False) if header else []
        after = _cells(_content(footer), attached, numbered=False) if footer else []
        cells = (*before, *_cells(content, attached), *after)
        return SourceNotebook(path, cells, attached, _language(content))
    except (TypeError, AttributeError, ValueError) as error:
        msg = f"{path}: not a notebook as Jupyter writes them ({error}); open it there and save it again"
        raise CourseError(msg) from error


def _content(path: Path) -> Mapping[str, Any]:
    try:
        content = json.loads(path.read_bytes())
    except (OSError, ValueError) as error:
        msg = f"{path}: not a notebook ({error}); leave it out, or mend it in Jupyter"
        raise CourseError(msg) from error
    if not isinstance(content, dict) or not isinstance(content.get("metadata", {}), dict):
        msg = f"{path}: not a notebook, which has cells and metadata; leave it out, or mend it in Jupyter"
        raise CourseError(msg)
    return content


def _cells(
    content: Mapping[str, Any], attached: dict[str, bytes], *, numbered: bool = True
) -> list[SourceCell]:
    # nbformat 3 has its cells in worksheets, and says `input` for `source`.
    found = list(content.get("cells", ()))
    for sheet in content.get("worksheets", ()):
        found += sheet.get("cells", ())
    return [
        _cell(raw, place if numbered else 0, attached) for place, raw in enumerate(found, start=1)
    ]


def _cell(raw: Mapping[str, Any], number: int, attached: dict[str, bytes]) -> SourceCell:
    kind = str(raw.get("cell_type", "raw"))
    source = _text(raw.get("source", raw.get("input", "")))
    if kind == "heading":
        kind, source = "markdown", f"{'#' * int(raw.get('level', 1))} {source}"
    metadata = raw.get("metadata") or {}
    pictures = raw.get("attachments") or {}
    if pictures:
        source = _with_files(source, pictures, f"cell_{number}", attached)
    outputs = raw.get("outputs") or ()
    return SourceCell(kind, source, number, metadata, tuple(outputs))


def _with_files(
    source: str, pictures: Mapping[str, Any], prefix: str, attached: dict[str, bytes]
) -> str:
    """Return prose that shows files in `data/` for the pictures that were attached to it."""
    names: dict[str, str] = {}
    for number, (name, kinds) in enumerate(pictures.items(), start=1):
        for kind, data in kinds.items():
            try:
                content = base64.b64decode(_text(data))
            except (binascii.Error, ValueError):
                continue
            file = f"{prefix}_{number}{_SUFFIXES.get(kind, '.png')}"
            names[name] = file
            attached[file] = content

    def shown(match: re.Match[str]) -> str:
        file = names.get(match[1])
        return f"data/{file}" if file else match[0]

    return _ATTACHED.sub(shown, source)


def _text(value: object) -> str:
    """Return a text that nbformat allows as a list of lines."""
    return "".join(map(str, value)) if isinstance(value, list) else str(value)


def _language(content: Mapping[str, Any]) -> str:
    metadata = content.get("metadata", {})
    for group, name in (("language_info", "name"), ("kernelspec", "language")):
        said = (metadata.get(group) or {}).get(name)
        if said:
            return str(said).lower()
    return "python"


def text_outputs(cell: SourceCell) -> Iterator[str]:
    """Yield what a cell showed as text, in order; what it printed as well."""
    for output in cell.outputs:
        if output.get("output_type") == "stream":
            yield _text(output.get("text", ""))
        else:
            data = output.get("data") or output
            if "text/plain" in data:
                yield _text(data["text/plain"])
