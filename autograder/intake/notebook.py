"""Parses the bytes of a notebook that a student handed in; json only, and nothing is believed."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from autograder.intake.folder import File
from autograder.record.problems import problem
from autograder.record.report import Problem
from autograder.sandbox.wire import too_many_parts

MAX_CELLS = 2000
MAX_TEXT_MB = 2
MAX_VALUES = 2_000_000  # of the whole file, outputs included: each takes up to 100 bytes of memory
Kind = Literal["markdown", "code", "raw"]


@dataclass(frozen=True)
class RawCell:
    """One cell of a submitted notebook: what is kept of it. Outputs are not."""

    kind: Kind
    source: str
    grade_id: str | None = None
    marks: Mapping[str, Any] = field(default_factory=dict)
    tags: tuple[str, ...] = ()
    attachments: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class RawNotebook:
    """A submitted notebook; with a fatal problem, it has no cells."""

    file: str
    sha256: str
    cells: tuple[RawCell, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def grade_ids(self) -> frozenset[str]:
        """The grade_ids that its cells carry."""
        return frozenset(cell.grade_id for cell in self.cells if cell.grade_id)


class _Refused(Exception):  # noqa: N818  # it says no more than that
    """The file is no notebook that can be graded."""

    def __init__(self, *, code: str, **words: object) -> None:
        super().__init__(code)
        self.code = code
        self.words = words


def parse_notebook(file: File) -> RawNotebook:
    """Return the cells of `file`, or the problem that it has instead."""
    if file.problem is not None:
        return RawNotebook(file.name, file.sha256, problems=(file.problem,))
    try:
        cells = _cells(_load(file.data))
    except _Refused as refused:
        found = problem(refused.code, file.name, **refused.words)
        return RawNotebook(file.name, file.sha256, problems=(found,))
    kept: list[RawCell] = []
    problems: list[Problem] = []
    for number, cell in enumerate(cells, start=1):
        parsed = _cell(cell)
        if isinstance(parsed, RawCell):
            kept.append(parsed)
        else:
            problems.append(problem("bad-cell", f"{file.name}, cell {number}", why=parsed))
    # Of a file that some program has spoiled, ten cells are enough to see how.
    return RawNotebook(file.name, file.sha256, tuple(kept), tuple(problems[:10]))


def _load(data: bytes) -> object:
    if not data.strip(b" \t\r\n\x00"):
        raise _Refused(code="empty-file")
    try:
        text = data.decode(json.detect_encoding(data))
    except UnicodeDecodeError:
        raise _Refused(code="not-text") from None
    if too_many_parts(text.encode("utf-8", "replace"), MAX_VALUES):
        raise _Refused(code="too-many-values", limit=MAX_VALUES)
    try:
        return json.loads(text, parse_constant=lambda _: None, parse_int=_integer)
    except json.JSONDecodeError as error:
        raise _Refused(code="not-json", why=f"line {error.lineno}") from None
    except (RecursionError, MemoryError):
        raise _Refused(code="not-json", why="it is nested too deeply") from None


def _integer(text: str) -> int:
    # Python refuses to read integers of thousands of digits, and nothing that is kept is so large.
    return int(text) if len(text) < 20 else 0


def _cells(content: object) -> list[Any]:
    if not isinstance(content, dict):
        raise _Refused(code="not-a-notebook", why="it is not an object")
    version = content.get("nbformat")
    if type(version) is int and version != 4:
        raise _Refused(code="old-format", version=version)
    if version != 4 or not isinstance(content.get("cells"), list):
        raise _Refused(code="not-a-notebook", why="it has no list of cells of format 4")
    cells: list[Any] = content["cells"]
    if not cells:
        raise _Refused(code="no-cells")
    if len(cells) > MAX_CELLS:
        raise _Refused(code="not-a-notebook", why=f"it has more than {MAX_CELLS} cells")
    if sum(map(_size, cells)) > MAX_TEXT_MB * 10**6:
        raise _Refused(code="too-much-text", limit=MAX_TEXT_MB)
    return cells


def _size(cell: object) -> int:
    source = cell.get("source", "") if isinstance(cell, dict) else ""
    if isinstance(source, list):
        return sum(len(line) for line in source if isinstance(line, str))
    return len(source) if isinstance(source, str) else 0


def _cell(cell: object) -> RawCell | str:
    """Return the cell, or what is wrong with it."""
    if not isinstance(cell, dict):
        return "it is not an object"
    kind = cell.get("cell_type")
    if kind not in ("markdown", "code", "raw"):
        return "its type is unknown"
    source = cell.get("source", "")
    if isinstance(source, list) and all(isinstance(line, str) for line in source):
        source = "".join(source)
    if not isinstance(source, str):
        return "its source is not text"
    metadata = cell.get("metadata")
    metadata = metadata if isinstance(metadata, dict) else {}
    marks = metadata.get("nbgrader")
    marks = marks if isinstance(marks, dict) else {}
    grade_id = marks.get("grade_id")
    return RawCell(
        kind=kind,
        source=clean(source),
        grade_id=clean(grade_id) if isinstance(grade_id, str) else None,
        marks=marks,
        tags=tuple(_texts(metadata.get("tags"))),
        attachments=_attachments(cell.get("attachments")),
    )


def clean(text: str) -> str:
    """Return `text` with one kind of line end, and without what UTF-8 cannot say."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.encode("utf-8", "replace").decode("utf-8")


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, list):
        yield from (clean(item) for item in value if isinstance(item, str))


def _attachments(value: object) -> Mapping[str, Any]:
    """Keep pictures that were pasted into prose, as far as they have nbformat's form."""
    if not isinstance(value, dict):
        return {}
    attachments: dict[str, Any] = {}
    for name, bundle in value.items():
        if not isinstance(bundle, dict):
            continue
        # A bundle is {"image/png": "iVBORw0..."}; the data are base64, and so text.
        texts = {kind: data for kind, data in bundle.items() if isinstance(data, str)}
        attachments[clean(name)] = {clean(kind): clean(data) for kind, data in texts.items()}
    return attachments
