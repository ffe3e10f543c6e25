"""Parses the bytes of a notebook that a student handed in; json only, and nothing is believed."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal

from autograder.build.kit.notebook_cell import without_kit
from autograder.intake.files import File
from autograder.intake.template import defined
from autograder.record.problems import problem
from autograder.record.report import Problem
from autograder.sandbox.json_parts import too_many_parts

MAX_CELLS = 2000
MAX_TEXT_MB = 2
MAX_VALUES = 2_000_000  # of the whole file, outputs included: each takes up to 100 bytes of memory
Kind = Literal["markdown", "code", "raw"]
# What git writes around the two versions of a conflict, at the beginning of a line.
_OURS = re.compile(r"^<<<<<<< ", re.MULTILINE)
_THEIRS = re.compile(r"^>>>>>>> ", re.MULTILINE)
_VERSION = re.compile(r"[0-9]{1,2}\.[0-9]{1,3}(?:\.[0-9]{1,3})?")
_PAGES = ("<!doctype html", "<html")


@dataclass(frozen=True)
class SubmittedCell:
    """One cell of a submitted notebook: what is kept of it. Outputs are not."""

    kind: Kind
    source: str
    grade_id: str | None = None
    id: str | None = None
    marks: Mapping[str, Any] = field(default_factory=dict)
    tags: tuple[str, ...] = ()
    attachments: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class RawNotebook:
    """A submitted notebook; with a fatal problem, it has no cells.

    `python` is the version of Python that it says it ran with; `is_script` says that its cells were cut out of
    a script.
    """

    file: str
    sha256: str
    cells: tuple[SubmittedCell, ...] = ()
    problems: tuple[Problem, ...] = ()
    python: str | None = None
    is_script: bool = False

    @property
    def grade_ids(self) -> frozenset[str]:
        """The grade_ids that its cells carry."""
        return frozenset(cell.grade_id for cell in self.cells if cell.grade_id)

    @cached_property
    def defined(self) -> frozenset[str]:
        """The names that its cells seem to define."""
        names = (defined(cell.source) for cell in self.cells if cell.kind == "code")
        return frozenset().union(*names)


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
        content = _load(file.data)
        cells = _cells(content)
    except _Refused as refused:
        found = problem(refused.code, file.name, **refused.words)
        return RawNotebook(file.name, file.sha256, problems=(found,))
    parsed = [_cell(cell) for cell in cells]
    problems = tuple(
        problem("bad-cell", f"{file.name}, cell {index + 1}", why=cell)
        for index, cell in enumerate(parsed)
        if isinstance(cell, str)
    )
    kept = tuple(cell for cell in parsed if isinstance(cell, SubmittedCell))
    return RawNotebook(file.name, file.sha256, kept, problems[:10], _python(content))


def _load(data: bytes) -> object:
    if not data.strip(b" \t\r\n\x00"):
        raise _Refused(code="empty-file")
    try:
        text = data.decode(json.detect_encoding(data))
    except UnicodeDecodeError:
        raise _Refused(code="not-text") from None
    if text[:100].lstrip().lower().startswith(_PAGES):
        raise _Refused(code="page-not-notebook")
    if too_many_parts(text.encode("utf-8", "replace"), MAX_VALUES):
        raise _Refused(code="too-many-values", limit=MAX_VALUES)
    try:
        return json.loads(text, parse_constant=lambda _: None, parse_int=_integer)
    except json.JSONDecodeError as error:
        if has_conflict(text):
            raise _Refused(code="conflict-markers") from None
        raise _Refused(code="not-json", why=f"line {error.lineno}") from None
    except (RecursionError, MemoryError):
        raise _Refused(code="not-json", why="it is nested too deeply") from None


def has_conflict(text: str) -> bool:
    """Tell whether a text has what git writes where two versions could not be merged."""
    return bool(_OURS.search(text) and _THEIRS.search(text))


def _python(content: object) -> str | None:
    """Return the version of Python that a notebook says it ran with."""
    found = content
    for name in ("metadata", "language_info", "version"):
        found = found.get(name) if isinstance(found, dict) else None
    return found if isinstance(found, str) and _VERSION.fullmatch(found) else None


def _integer(text: str) -> int:
    # Python refuses to read integers of thousands of digits, and none of ours has twenty.
    return int(text) if len(text) < 20 else 0


def _cells(content: object) -> list[Any]:
    if not isinstance(content, dict):
        raise _Refused(code="not-a-notebook", why="it is not an object")
    version = content.get("nbformat")
    # True is an int in Python, and no version.
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


def _cell(cell: object) -> SubmittedCell | str:
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
    name = cell.get("id")
    return SubmittedCell(
        kind=kind,
        source=without_kit(unified_text(source)),
        grade_id=unified_text(grade_id) if isinstance(grade_id, str) else None,
        id=unified_text(name) if isinstance(name, str) else None,
        marks=marks,
        tags=tuple(_texts(metadata.get("tags"))),
        attachments=_attachments(cell.get("attachments")),
    )


def unified_text(text: str) -> str:
    """Return `text` with one kind of line end, and without what UTF-8 cannot say."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.encode("utf-8", "replace").decode("utf-8")


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, list):
        yield from (unified_text(item) for item in value if isinstance(item, str))


def _attachments(value: object) -> Mapping[str, Any]:
    """Keep pictures that were pasted into prose, as far as they have nbformat's form."""
    if not isinstance(value, dict):
        return {}
    return {
        unified_text(name): {
            unified_text(kind): unified_text(data)
            for kind, data in bundle.items()
            if isinstance(data, str)
        }
        for name, bundle in value.items()
        if isinstance(bundle, dict)
    }
