"""The outlines of known mistakes, kept from one run to the next and shared by all processes that grade.

They follow from the course's secret, its tests, its mistakes and the versions, so they are kept under a digest of all
these, in the course's state: a file that no sandbox can read, and that anybody may delete. Where it cannot be kept, or
somebody holds it too long, each process has its own.
"""

import os
import sqlite3
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from autograder.course import Course
from autograder.judging.fingerprint import key_of
from autograder.judging.outline import Outline, as_bytes, of_bytes
from autograder.judging.remembered import digest_of

MAX_KNOWN = 2000  # outlines; each takes a kilobyte or two
# What makes another Report, and is nothing to the known mistakes.
_APART = frozenset({"limits", "reproductions"})
_IN_MEMORY = ":memory:"
_SECONDS = 2.0  # that another process may hold the file
_BEGIN = (
    # A lost outline is made again: nothing is waited for until it is on the disk.
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=OFF",
    "CREATE TABLE IF NOT EXISTS outlines (key BLOB PRIMARY KEY, outline BLOB, basis BLOB) WITHOUT ROWID",
)


class Outlines:
    """Outlines under a basis.

    Args:
        basis: a digest of all that they follow from; those of another basis are deleted.
        path: the file; none where nothing is to be kept.
    """

    def __init__(self, basis: str = "", path: Path | None = None) -> None:
        self._basis = basis.encode()
        self._path = path
        self._opened_by = 0
        self._connection: sqlite3.Connection | None = None
        # The latest, as they are used: reading one from the file takes longer than looking at it.
        self._known: OrderedDict[bytes, Outline] = OrderedDict()

    @property
    def _file(self) -> sqlite3.Connection | None:
        """The file, opened by this process: a connection must not be used by a fork of who opened it."""
        if self._opened_by != os.getpid():
            self._opened_by = os.getpid()
            self._connection = _opened(self._path) or _opened(None)
            self._do("DELETE FROM outlines WHERE basis != ?", [self._basis])
        return self._connection

    def get(self, *names: str) -> Outline | None:
        """Return what is kept under some names."""
        key = self._key(names)
        if key in self._known:
            self._known.move_to_end(key)
            return self._known[key]
        for (data,) in self._do("SELECT outline FROM outlines WHERE key = ?", [key]):
            # Whatever stands in the file, the mistake can be replayed.
            with suppress(ValueError, TypeError, KeyError, IndexError):
                return self._remember(key, of_bytes(data))
        return None

    def put(self, outline: Outline, *names: str) -> None:
        """Keep an outline under some names."""
        data = as_bytes(outline)
        if data is not None:
            row = [self._key(names), data, self._basis]
            self._do("INSERT OR REPLACE INTO outlines VALUES (?, ?, ?)", row)
            self._remember(row[0], outline)

    def _remember(self, key: bytes, outline: Outline) -> Outline:
        self._known[key] = outline
        if len(self._known) > MAX_KNOWN:
            self._known.popitem(last=False)
        return outline

    def _key(self, names: Sequence[str]) -> bytes:
        return digest_of(self._basis, *(name.encode() for name in names))

    def _do(self, order: str, values: Sequence[bytes]) -> Sequence[tuple[bytes, ...]]:
        file = self._file
        if file is None:
            return ()
        try:
            return file.execute(order, values).fetchall()
        except sqlite3.Error:
            # A full disk, a damaged file, or one that lies where files cannot be locked: we do without.
            self._connection = _opened(None)
            return ()


def outlines_of(course: Course, assignment: str, context: Mapping[str, str]) -> Outlines:
    """Return what known mistakes of an assignment show, as far as somebody has seen it.

    Args:
        course: where that is kept.
        assignment: whose mistakes these are.
        context: a digest of each thing that a Report depends on beside the submission.
    """
    if course.secret_number:
        # Of a proof under many secrets: each is used once.
        return Outlines()
    basis = {name: digest for name, digest in context.items() if name not in _APART}
    path = course.state / "outlines" / f"{assignment}.sqlite"
    return Outlines(key_of(basis, assignment), path)


def _opened(path: Path | None) -> sqlite3.Connection | None:
    """Return a file of outlines, in memory where it has no path; None if it cannot be had."""
    try:
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
        name = _IN_MEMORY if path is None else path
        # Of one thread at a time; which one that is may change.
        opened = sqlite3.connect(
            name, timeout=_SECONDS, isolation_level=None, check_same_thread=False
        )
        for order in _BEGIN:
            opened.execute(order)
    except (sqlite3.Error, OSError):
        return None
    return opened
