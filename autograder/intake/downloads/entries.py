"""The files of a zip or a folder that somebody downloaded, by their paths; nothing is read before it is asked for.

An archive is another program's word on what it holds. What it says of sizes may be a lie, and a path in it may
lead anywhere, so that a file is one of these only if it lies below the top, is an ordinary file, and fits. What
comes out is bounded, not how well it was packed: honest output that repeats itself shrinks a thousandfold.
"""

import os
import re
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from autograder.errors import CourseError
from autograder.intake.files import IGNORED_FOLDERS, MAX_FILE_MB
from autograder.text.names import written_name

MAX_ENTRIES = 50_000
MAX_DEPTH = 12
MAX_TOTAL_MB = 4_000
_PART_BYTES = 200
_DRIVE = re.compile(r"[A-Za-z]:")
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_LOCKED, _IN_UTF8 = 0x1, 0x800
_FAULTS = (
    *(zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError),
    *(EOFError, ValueError, IndexError, OverflowError),
)


class DownloadError(CourseError):
    """A zip or folder cannot be taken; the message says which, why and the remedy."""


@dataclass(frozen=True)
class DownloadedFile:
    """One file: its path below the top, its size in bytes as it is said, who owns it, and how its bytes are had.

    `read(most)` returns at most so many bytes; what cannot be read is an OSError or a ValueError.
    """

    path: PurePosixPath
    size: int
    read: Callable[[int], bytes]
    owner: int | None = None

    def data(self) -> bytes:
        """Return all of it.

        Raises:
            DownloadError: it is larger than a file that was handed in may be, or cannot be read.
        """
        most = MAX_FILE_MB * 10**6
        name = written_name(str(self.path))
        try:
            found = self.read(most + 1)
        except (OSError, ValueError) as error:
            why = getattr(error, "strerror", None) or str(error)
            msg = f"{name}: cannot be read ({why})"
            raise DownloadError(msg) from error
        if len(found) > most:
            msg = f"{name}: larger than {MAX_FILE_MB} MB"
            raise DownloadError(msg)
        return found


@dataclass(frozen=True)
class Download:
    """What a zip or folder holds, and which of its entries are left out and why."""

    place: Path
    entries: tuple[DownloadedFile, ...]
    refused: tuple[str, ...] = ()


@contextmanager
def opened(place: Path) -> Iterator[Download]:
    """Open a zip or a folder for as long as the context is.

    Raises:
        DownloadError: it is neither, or holds more than any class hands in.
    """
    if place.is_dir():
        yield _folder(place)
        return
    try:
        archive = zipfile.ZipFile(place)
    except OSError as error:
        msg = f"{place}: {error.strerror or error}; name the zip or folder that was downloaded"
        raise DownloadError(msg) from error
    except _FAULTS as error:
        msg = f"{place}: no zip file, or a damaged one; download it again, or unpack it and name the folder"
        raise DownloadError(msg) from error
    with archive:
        yield _archive(place, archive)


def _archive(place: Path, archive: zipfile.ZipFile) -> Download:
    members = [info for info in archive.infolist() if not info.is_dir()]
    _check_size(place, len(members), sum(info.file_size for info in members))
    found: dict[PurePosixPath, DownloadedFile] = {}
    refused = []
    for info in members:
        path = _path_of(info)
        if _is_nobodys(path):
            continue
        why = _why_not(path) or _why_not_packed(info)
        if why is not None:
            refused.append(f"{written_name(str(path))}: left out, since {why}")
            continue
        # Of two with one path the last counts, as it would after unpacking.
        found[path] = DownloadedFile(path, info.file_size, _reader(archive, info))
    return Download(place, tuple(found.values()), tuple(refused))


def _check_size(place: Path, count: int, size: int) -> None:
    if count > MAX_ENTRIES:
        msg = f"{place}: it has more than {MAX_ENTRIES} files; hand over what students handed in, and no more"
        raise DownloadError(msg)
    if size > MAX_TOTAL_MB * 10**6:
        msg = f"{place}: it would be {size // 10**6} MB unpacked, more than {MAX_TOTAL_MB}; hand over a part of the class at a time"
        raise DownloadError(msg)


def _path_of(info: zipfile.ZipInfo) -> PurePosixPath:
    """Return where a member says that it lies; a mark is missing where old programs wrote UTF-8."""
    name = info.filename
    if not info.flag_bits & _IN_UTF8:
        try:
            name = name.encode("cp437").decode("utf-8")
        except UnicodeError:
            name = info.filename
    return PurePosixPath(name.replace("\\", "/"))


def _is_nobodys(path: PurePosixPath) -> bool:
    """Tell whether a file is a program's own, of which nothing needs to be said."""
    hidden = any(part.startswith(".") and part != ".." for part in path.parts)
    return hidden or not IGNORED_FOLDERS.isdisjoint(path.parts)


def _why_not(path: PurePosixPath) -> str | None:
    """Say why nothing is written for a path; None where it may be."""
    parts = path.parts
    if path.is_absolute() or ".." in parts or (parts and _DRIVE.match(parts[0])):
        return "its path leads out of the archive"
    if not parts or len(parts) > MAX_DEPTH:
        return f"it lies deeper than {MAX_DEPTH} folders"
    if any(len(part.encode(errors="replace")) > _PART_BYTES for part in parts):
        return "its name is too long"
    if any(not character.isprintable() for part in parts for character in part):
        return "its name has characters that cannot be seen"
    return None


def _why_not_packed(info: zipfile.ZipInfo) -> str | None:
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind == stat.S_IFLNK:
        return "it is a link"
    if kind not in (0, stat.S_IFREG):
        return "it is no ordinary file"
    if info.flag_bits & _LOCKED:
        return "it is locked with a password"
    if info.compress_type not in _METHODS:
        return "it is packed in a way that few programs know"
    return None


def _reader(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Callable[[int], bytes]:
    def read(most: int) -> bytes:
        try:
            with archive.open(info) as member:
                return member.read(most)
        except _FAULTS as error:
            msg = "the archive is damaged there"
            raise ValueError(msg) from error

    return read


def _folder(place: Path) -> Download:
    entries: list[DownloadedFile] = []
    refused: list[str] = []
    size = 0
    for path in _files_in(place, refused):
        relative = PurePosixPath(path.relative_to(place).as_posix())
        why = _why_not(relative)
        if why is not None:
            refused.append(f"{written_name(str(relative))}: left out, since {why}")
            continue
        found = path.lstat()
        size += found.st_size
        entries.append(DownloadedFile(relative, found.st_size, _disk_reader(path), found.st_uid))
        _check_size(place, len(entries), size)
    return Download(place, tuple(entries), tuple(refused))


def _files_in(folder: Path, refused: list[str]) -> Iterator[Path]:
    """Yield the ordinary files below a folder; links are not followed, and told."""
    for where, names, files in os.walk(folder):
        here = Path(where)
        names[:] = sorted(name for name in names if not _is_nobodys(PurePosixPath(name)))
        for name in (*names, *sorted(files)):
            path = here / name
            if _is_nobodys(PurePosixPath(name)):
                continue
            mode = path.lstat().st_mode
            if stat.S_ISREG(mode):
                yield path
            elif not stat.S_ISDIR(mode):
                kind = "a link" if stat.S_ISLNK(mode) else "no ordinary file"
                shown = written_name(str(path.relative_to(folder)))
                refused.append(f"{shown}: left out, since it is {kind}")


def _disk_reader(path: Path) -> Callable[[int], bytes]:
    def read(most: int) -> bytes:
        # It may have become a link or a pipe since it was listed.
        flags = os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC
        with os.fdopen(os.open(path, flags), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                msg = "it is no ordinary file"
                raise ValueError(msg)
            return file.read(most)

    return read
