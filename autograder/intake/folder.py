"""Reads the files of one submission's folder that may count: the only part of reading that touches the disk."""

import errno
import hashlib
import os
import stat
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.intake.archives import members_of
from autograder.intake.files import IGNORED_FOLDERS, MOST, File, kind_of, too_large
from autograder.record.problems import problem
from autograder.record.report import Problem
from autograder.text.names import folder_name, submission_folder, written_name

MAX_TOTAL_MB = 150
MAX_NOTEBOOKS = MOST["notebook"]
MAX_FOLDERS = 5000  # that are looked into
MAX_DEPTH = 2


@dataclass(frozen=True)
class Folder:
    """What one student handed in for one assignment."""

    student: str
    assignment: str
    files: tuple[File, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def sha256(self) -> str:
        """A digest of everything that was handed in."""
        names = [f"{file.name}\0{file.sha256}\n" for file in self.files]
        codes = [f"{problem.code}\n" for problem in self.problems]
        # No name holds a zero byte, so that no two submissions read alike.
        text = "".join((*names, "\0", *codes))
        return hashlib.sha256(text.encode(errors="replace")).hexdigest()


def read_folder(
    submitted: Path, student: str, assignment: str, exercises: Collection[str] = ()
) -> Folder:
    """Read the submission of a student, as `student_id` calls them; whatever lies there, this returns.

    Links that lead out of the folder are not followed, and neither are pipes and devices. Of more files than
    are read, those that are named like one of the `exercises` come first.
    """
    folder = submission_folder(submitted, student, assignment)
    empty = Folder(student, assignment)
    where = f"{student}/{assignment}"
    is_loose = not folder.is_dir()
    if is_loose and not holds_loose(submitted, student, exercises):
        return _with_problem(empty, problem("no-folder", where))
    if is_loose:
        folder = folder.parent
    # A link in place of the folder would have us grade somebody else's work.
    parts = folder.relative_to(submitted).parts
    if folder.resolve() != submitted.resolve().joinpath(*parts):
        return _with_problem(empty, problem("foreign-folder", where))
    root = folder.resolve()
    # Folders beside loose notebooks are those of other assignments.
    below = (root / name for name in _entries(root)[1]) if is_loose else files_below(root)
    paths = _in_order(below, root, exercises)
    chosen, problems = _chosen(paths, where)
    files = sorted(_read_all(chosen, root), key=lambda file: file.name)
    return Folder(student, assignment, tuple(files), tuple(problems))


def holds_loose(submitted: Path, student: str, exercises: Collection[str]) -> bool:
    """Tell whether a notebook that is named like one of the `exercises` lies in a student's folder itself."""
    if not exercises:
        return False
    _, files = _entries(submitted / folder_name(student))
    return any(
        kind_of(name) == "notebook" and name.partition(".")[0] in exercises for name in files
    )


def files_below(root: Path) -> Iterator[Path]:
    """Yield all files, links included, in the folder and at most `MAX_DEPTH` folders below: the nearest first."""
    level = [root]
    room = MAX_FOLDERS
    for _ in range(MAX_DEPTH + 1):
        below: list[Path] = []
        for folder in level[:room]:
            names, files = _entries(folder)
            below += (folder / name for name in names if name not in IGNORED_FOLDERS)
            yield from (folder / name for name in files)
        room -= len(level)
        level = below if room > 0 else []


def _entries(folder: Path) -> tuple[list[str], list[str]]:
    """Return the names of the folders and of the files in a folder; one that cannot be read has none."""
    names: list[str] = []
    files: list[str] = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if not entry.is_dir():
                    files.append(entry.name)
                elif not entry.is_symlink():
                    names.append(entry.name)
    except OSError:
        return [], []
    return sorted(names), sorted(files)


def _in_order(paths: Iterator[Path], root: Path, exercises: Collection[str]) -> list[Path]:
    """Return the files that may count, those first that are named as they should be."""

    def order(path: Path) -> tuple[bool, int, Path]:
        is_other = path.name.partition(".")[0] not in exercises
        return is_other, len(path.relative_to(root).parts), path

    return sorted((path for path in paths if may_count(path.name)), key=order)


def may_count(name: str) -> bool:
    """Tell whether a file of this name may be a part of a submission."""
    return kind_of(name) is not None and not name.startswith(".")


def _chosen(paths: Sequence[Path], where: str) -> tuple[list[Path], list[Problem]]:
    """Return as many files of each kind as are read, notebooks first, and what there is to say."""
    chosen: list[Path] = []
    problems = []
    for kind, most in MOST.items():
        found = [path for path in paths if kind_of(path.name) == kind]
        chosen += found[:most]
        if kind == "notebook" and len(found) > most:
            problems.append(problem("too-many", where, limit=most))
    return chosen, problems


def _with_problem(folder: Folder, found: Problem) -> Folder:
    return Folder(folder.student, folder.assignment, (), (found,))


def _read_all(paths: Sequence[Path], root: Path) -> Iterator[File]:
    """Yield the files and what archives among them hold, as far as they fit into memory together."""
    room = MAX_TOTAL_MB * 10**6
    for path in paths:
        for file in _opened(_read(path, root), room):
            if len(file.data) > room:
                found = problem("too-large-together", file.name, limit=MAX_TOTAL_MB)
                yield File(file.name, problem=found)
            else:
                room -= len(file.data)
                yield file


def _opened(file: File, room: int) -> Iterable[File]:
    """Return a file, or what it holds if it is an archive."""
    if file.kind == "archive" and file.problem is None:
        return members_of(file, room)
    return (file,)


def _read(path: Path, root: Path) -> File:
    name = written_name(str(path.relative_to(root)))
    try:
        real = path.resolve(strict=True)
        if not real.is_relative_to(root):
            return File(name, problem=problem("foreign-file", name))
        return _read_regular(real, name)
    except OSError as error:
        why = os.strerror(error.errno or errno.EIO)
    except RuntimeError:  # pathlib's, before Python 3.13
        why = "a link to itself"
    return File(name, problem=problem("unreadable", name, why=why))


def _read_regular(path: Path, name: str) -> File:
    file = File(name)
    if file.kind in ("page", "other archive"):
        return file  # its name says all that there is to say
    # Not waiting, since a pipe that nobody writes to would have us wait for ever.
    flags = os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC
    with os.fdopen(os.open(path, flags), "rb") as opened:
        found = os.fstat(opened.fileno())
        if not stat.S_ISREG(found.st_mode):
            return File(name, problem=problem("unreadable", name, why="it is no ordinary file"))
        # One byte more than is allowed: it may grow while it is being read.
        data = opened.read(file.limit + 1) if found.st_size <= file.limit else b""
        size = max(found.st_size, len(data))
    return File(name, data) if size <= file.limit else too_large(name, size)
