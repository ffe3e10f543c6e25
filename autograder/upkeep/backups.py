"""One file that holds a whole course, secret and grades included, and the course made of it again.

It is a tar archive that begins with a list of what is in it, with a digest for each file. Left out is what
can be had again: environments, caches, the site and git's own folder.
"""

import gzip
import hashlib
import io
import json
import os
import sqlite3
import tarfile
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path, PurePosixPath

from autograder.course import SECRET_VARIABLE, Course
from autograder.errors import CourseError
from autograder.gradebook.settings import Settings, read_settings

LIST = "layerlab-backup.json"
SCHEMA = "layerlab/backup/v1"
_LEFT_OUT = {".git", ".venv", "__pycache__", ".ipynb_checkpoints", ".pytest_cache", "node_modules"}
_UNFINISHED = ".unfinished"
# A gradebook that is being written has these beside it; the copy that is made needs none.
_SQLITE_PARTS = ("-journal", "-wal", "-shm")


@dataclass(frozen=True)
class Backup:
    """What was put by: how many files, and what is not among them."""

    files: int
    notes: tuple[str, ...] = ()


def back_up(course: Course, target: Path) -> Backup:
    """Write the course into `target`, which only its owner may read.

    Raises:
        CourseError: there is no course, or `target` is there already.
        OSError: something cannot be read or written.
    """
    course.assignments()  # raises where there is no course
    settings = read_settings(course)
    notes: list[str] = []
    if SECRET_VARIABLE in os.environ:
        notes.append(f"the secret comes from {SECRET_VARIABLE} and is not in it: keep it elsewhere")
    with tempfile.TemporaryDirectory(prefix="layerlab-") as folder:
        copy = _gradebook_copy(course, settings, Path(folder), notes)
        files = dict(_files(course, target, notes))
        if copy is not None:
            files[copy[0]] = copy[1]
        _write(target, files)
    return Backup(len(files), tuple(notes))


def restore(source: Path, folder: Path) -> Backup:
    """Make the course again in `folder`, which is not there or empty.

    Raises:
        CourseError: something is there, or `source` is no backup, or not as it was written.
        OSError: something cannot be read or written.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        msg = f"{folder}: not empty; a course is restored into a folder of its own, where nothing can be written over"
        raise CourseError(msg)
    try:
        with tarfile.open(source) as archive:
            expected = _read_list(archive, source)
            members = [member for member in archive if member.name != LIST]
            _check_members(members, expected, source)
            # All is looked at before anything is written.
            for member in members:
                _check_content(_content(archive, member), member, expected, source)
            for member in members:
                _restore(_content(archive, member), member, folder)
    except (tarfile.TarError, EOFError, zlib.error, gzip.BadGzipFile) as error:
        msg = f"{source}: this is no whole backup ({error}); take another one"
        raise CourseError(msg) from error
    return Backup(len(expected))


def _files(course: Course, target: Path, notes: list[str]) -> Iterator[tuple[str, Path]]:
    """Yield name and path of each file that is put by; links are told of and left out."""
    links = 0
    for root, folders, names in os.walk(course.root):
        here = Path(root)
        built = {"site"} if here == course.root else set()
        folders[:] = sorted(name for name in folders if name not in _LEFT_OUT | built)
        for name in sorted([*names, *folders]):
            path = here / name
            if path.is_symlink():
                links += 1
            elif path.is_file() and _is_wanted(path, target):
                yield path.relative_to(course.root).as_posix(), path
    if links:
        notes.append(f"links are left out: {links}")


def _is_wanted(path: Path, target: Path) -> bool:
    is_gradebook = path.name.startswith("gradebook.db")
    return (
        not (is_gradebook and path.name.endswith(_SQLITE_PARTS))
        and path != target.absolute()
        and not path.name.endswith(_UNFINISHED)
    )


def _gradebook_copy(
    course: Course, settings: Settings, folder: Path, notes: list[str]
) -> tuple[str, Path] | None:
    """Return the gradebook's name and a copy that is whole, even if somebody writes into it meanwhile."""
    place = (course.root / settings.place).resolve()
    inside = settings.db_url.startswith("sqlite:") and place.is_relative_to(course.root)
    if not inside:
        notes.append(f"the gradebook lies elsewhere and is not in it: {settings.place}")
        return None
    if not place.is_file():
        return None
    copy = folder / "gradebook.db"
    try:
        with closing(sqlite3.connect(place)) as opened, closing(sqlite3.connect(copy)) as new:
            opened.backup(new)
    except sqlite3.Error as error:
        msg = f"{place}: the gradebook cannot be copied: {error}; `layerlab doctor` looks at it"
        raise CourseError(msg) from error
    return place.relative_to(course.root).as_posix(), copy


def _write(target: Path, files: dict[str, Path]) -> None:
    """Write the archive beside its place first, so that a killed run leaves no half of one."""
    if target.exists():
        msg = f"{target}: it is there already; name another file"
        raise CourseError(msg)
    unfinished = target.with_name(f".{target.name}{_UNFINISHED}")
    descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with (
            os.fdopen(descriptor, "wb") as file,
            tarfile.open(fileobj=file, mode="w:gz") as archive,
        ):
            _add_list(archive, {name: _digest(path) for name, path in files.items()})
            for name, path in sorted(files.items()):
                archive.add(path, arcname=name, recursive=False)
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)


def _add_list(archive: tarfile.TarFile, digests: dict[str, str]) -> None:
    said = {
        "schema": SCHEMA,
        "layerlab": version("layerlab"),
        "made": datetime.now(UTC).isoformat(timespec="seconds"),
        "files": digests,
    }
    data = json.dumps(said, indent=1).encode()
    entry = tarfile.TarInfo(LIST)
    entry.size = len(data)
    archive.addfile(entry, io.BytesIO(data))


def _read_list(archive: tarfile.TarFile, source: Path) -> dict[str, str]:
    """Return name and digest of each file that has to be there.

    Raises:
        CourseError: it is no backup of ours.
    """
    first = archive.next()
    stream = archive.extractfile(first) if first is not None and first.name == LIST else None
    try:
        said = json.loads(stream.read()) if stream is not None else {}
        if said["schema"] == SCHEMA:
            return {str(name): str(digest) for name, digest in said["files"].items()}
    except (ValueError, KeyError, TypeError, AttributeError):
        pass
    msg = f"{source}: this is no backup that `layerlab backup` made"
    raise CourseError(msg)


def _check_members(members: list[tarfile.TarInfo], expected: dict[str, str], source: Path) -> None:
    """Refuse, before anything is written, what is not exactly what the list says.

    Raises:
        CourseError: a file is missing, too many, no file at all, or would lie elsewhere.
    """
    for member in members:
        parts = PurePosixPath(member.name).parts
        is_inside = bool(parts) and not member.name.startswith("/") and ".." not in parts
        if not member.isreg() or not is_inside or member.name not in expected:
            msg = f"{source}: {member.name!r} does not belong in a backup; do not use this file"
            raise CourseError(msg)
    names = [member.name for member in members]
    missing = expected.keys() - set(names)
    if missing or len(names) != len(expected):
        msg = f"{source}: not whole, {len(missing)} of {len(expected)} files are missing; take another backup"
        raise CourseError(msg)


def _content(archive: tarfile.TarFile, member: tarfile.TarInfo) -> bytes:
    stream = archive.extractfile(member)
    return stream.read() if stream is not None else b""


def _check_content(
    data: bytes, member: tarfile.TarInfo, expected: dict[str, str], source: Path
) -> None:
    if hashlib.sha256(data).hexdigest() != expected[member.name]:
        msg = f"{source}: {member.name} is not as it was written; take another backup"
        raise CourseError(msg)


def _restore(data: bytes, member: tarfile.TarInfo, folder: Path) -> None:
    path = folder / member.name
    path.parent.mkdir(parents=True, exist_ok=True)
    # Owner's rights alone come back: what was run may be run, and nobody else gets any.
    mode = (member.mode & 0o777) | 0o600
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
    path.chmod(mode)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
