"""Whether a cell is as some release made it, by the checksum that nbgrader left in its marks.

A release moves on while students work: a test gets another point, a cell is put in better words. A notebook of
the older one differs from today's, and yet nobody touched it.
"""

import hashlib
from collections.abc import Iterator

from autograder.intake.notebook import SubmittedCell


def is_as_released(cell: SubmittedCell) -> bool:
    """Tell whether a cell says what its own checksum was made of.

    A student can make one as well, and gains nothing: where it counts, today's release is put back.
    """
    told = cell.marks.get("checksum")
    # Editors add a line's end, or take it.
    sources = (cell.source, cell.source.strip())
    return isinstance(told, str) and told in [checksum(cell, source) for source in sources]


def checksum(cell: SubmittedCell, source: str) -> str | None:
    """Return what nbgrader writes as a cell's checksum, None if its marks are none of nbgrader's.

    This is `nbgrader.utils.compute_checksum`, whose import takes seconds.
    """
    try:
        parts = list(_parts(cell, source))
    except (TypeError, ValueError, OverflowError):
        # Whatever a student wrote there: points that are no number, as one example.
        return None
    data = "".join(parts).encode("utf-8", "replace")
    return hashlib.md5(data, usedforsecurity=False).hexdigest()


def _parts(cell: SubmittedCell, source: str) -> Iterator[str]:
    yield source
    yield cell.kind
    for flag in ("grade", "solution", "locked"):
        yield str(cell.marks.get(flag, False))
    yield cell.grade_id or ""
    if cell.marks.get("grade"):
        yield str(float(cell.marks.get("points", "")))
