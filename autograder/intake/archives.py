"""Reads the notebooks and scripts in a zip file: in memory, a bounded part of it, and never onto the disk."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath

from autograder.intake.files import IGNORED_FOLDERS, MOST, File, kind_of, too_large
from autograder.record.problems import problem
from autograder.text.names import written_name

MAX_MEMBERS = 5000
# Each entry of an archive's table of contents begins so.
_ENTRY = b"PK\x01\x02"
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1
_FAULTS = (
    *(zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError),
    *(EOFError, OSError, ValueError, IndexError, OverflowError),
)


def members_of(archive: File, room: int) -> Iterator[File]:
    """Yield the members that may count, each as `archive.zip/its/path`; or the archive with its problem.

    Args:
        archive: the zip file.
        room: how many bytes all members may have together; the one that exceeds it is the last.
    """
    # Counted before any of it is read, since reading makes an object of each entry.
    if archive.data.count(_ENTRY) > MAX_MEMBERS:
        yield _refused(archive, f"it has more than {MAX_MEMBERS} files")
        return
    try:
        with zipfile.ZipFile(io.BytesIO(archive.data)) as opened:
            members = _chosen(opened)
            for info in members:
                file = _read(opened, info, archive.name, room)
                room -= len(file.data)
                yield file
                if room < 0:
                    return
            if not members:
                yield File(archive.name, problem=problem("empty-archive", archive.name))
    except _FAULTS:
        yield _refused(archive, "it is damaged or no zip file")


def _refused(archive: File, why: str) -> File:
    return File(archive.name, problem=problem("bad-archive", archive.name, why=why))


def _chosen(opened: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    """Return the members that may count: notebooks first, as many of each kind as are read."""
    # Of two members with one path, unpacking would leave the last.
    by_path = {info.filename: info for info in opened.infolist() if not info.is_dir()}
    found: list[zipfile.ZipInfo] = []
    for kind, most in MOST.items():
        members = [info for path, info in sorted(by_path.items()) if _kind(path) == kind]
        members.sort(key=lambda info: info.filename.count("/"))
        found += members[:most]
    return found


def _kind(path: str) -> str | None:
    """Return what a member may be; an archive within the archive is not opened."""
    parts = PurePosixPath(path).parts
    # A path that leads upwards is a name like any other: nothing is written to where it leads.
    if any(_is_hidden(part) for part in parts):
        return None
    kind = kind_of(path)
    return kind if kind in ("notebook", "text", "script") else None


def _is_hidden(part: str) -> bool:
    is_upwards = part == ".."
    return part in IGNORED_FOLDERS or (part.startswith(".") and not is_upwards)


def _read(opened: zipfile.ZipFile, info: zipfile.ZipInfo, archive: str, room: int) -> File:
    # What leads upwards or to the root is left out: some page or export may make a path of it.
    parts = [part for part in PurePosixPath(info.filename).parts if part not in ("..", "/")]
    name = written_name("/".join((archive, *parts)))
    if info.flag_bits & _ENCRYPTED:
        why = "it is locked with a password"
        return File(name, problem=problem("unreadable", name, why=why))
    if info.compress_type not in _METHODS:
        why = "it is packed in a way that few programs know"
        return File(name, problem=problem("unreadable", name, why=why))
    limit = File(name).limit
    try:
        with opened.open(info) as member:
            # What the table of contents says of its size may be a lie.
            data = member.read(min(limit, max(room, 0)) + 1)
    except _FAULTS:
        return File(name, problem=problem("unreadable", name, why="the archive is damaged there"))
    return File(name, data) if len(data) <= limit else too_large(name, len(data))
