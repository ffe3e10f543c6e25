"""Reads the notebooks of one submission's folder: the only part of reading that touches the disk."""

import errno
import hashlib
import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.record.problems import problem
from autograder.record.report import Problem
from autograder.text.names import folder_name, written_name

MAX_FILE_MB = 100
MAX_TOTAL_MB = 150
MAX_NOTEBOOKS = 40
MAX_ENTRIES = 5000
MAX_DEPTH = 2
_IGNORED = {".ipynb_checkpoints", "__pycache__", "__MACOSX", "node_modules"}


@dataclass(frozen=True)
class File:
    """A notebook file as it lay in the folder: its bytes, or the reason why they were not read."""

    name: str
    data: bytes = b""
    problem: Problem | None = None

    @property
    def sha256(self) -> str:
        """The digest of the bytes, or of the problem's code."""
        content = self.data if self.problem is None else self.problem.code.encode()
        return hashlib.sha256(content).hexdigest()


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


def read_folder(submitted: Path, student: str, assignment: str) -> Folder:
    """Read the submission of a student, as `student_id` calls them; whatever lies there, this returns.

    Links that lead out of the folder are not followed, and neither are pipes and devices.
    """
    place = Path(folder_name(student), assignment)
    folder = submitted / place
    empty = Folder(student, assignment)
    where = f"{student}/{assignment}"
    if not folder.is_dir():
        return _with_problem(empty, problem("no-folder", where))
    # A link in place of the folder would have us grade somebody else's work.
    if folder.resolve() != submitted.resolve() / place:
        return _with_problem(empty, problem("foreign-folder", where))
    root = folder.resolve()
    paths = sorted(_notebooks(root))
    problems = []
    if not paths:
        problems.append(problem("no-notebooks", where))
    if len(paths) > MAX_NOTEBOOKS:
        problems.append(problem("too-many", where, limit=MAX_NOTEBOOKS))
    files = tuple(_read_all(paths[:MAX_NOTEBOOKS], root))
    return Folder(student, assignment, files, tuple(problems))


def _with_problem(folder: Folder, found: Problem) -> Folder:
    return Folder(folder.student, folder.assignment, (), (found,))


def _notebooks(root: Path) -> Iterator[Path]:
    """Yield notebook files, links included, in the folder and at most `MAX_DEPTH` folders below."""
    seen = 0
    for folder, names, files in os.walk(root):
        depth = len(Path(folder).relative_to(root).parts)
        # What is left in `names` is where `walk` goes next.
        below = names if depth < MAX_DEPTH else []
        names[:] = sorted(name for name in below if name not in _IGNORED)
        for name in sorted(files):
            seen += 1
            if seen > MAX_ENTRIES:
                return
            if name.lower().endswith(".ipynb") and not name.startswith("."):
                yield Path(folder, name)


def _read_all(paths: Sequence[Path], root: Path) -> Iterator[File]:
    """Yield the files, as far as they fit into memory together."""
    room = MAX_TOTAL_MB * 10**6
    for path in paths:
        file = _read(path, root)
        if len(file.data) > room:
            found = problem("too-large-together", file.name, limit=MAX_TOTAL_MB)
            file = File(file.name, problem=found)
        room -= len(file.data)
        yield file


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
    # Not waiting, since a pipe that nobody writes to would have us wait for ever.
    flags = os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC
    with os.fdopen(os.open(path, flags), "rb") as file:
        found = os.fstat(file.fileno())
        if not stat.S_ISREG(found.st_mode):
            return File(name, problem=problem("unreadable", name, why="it is no ordinary file"))
        limit = MAX_FILE_MB * 10**6
        # One byte more than is allowed: it may grow while it is being read.
        data = file.read(limit + 1) if found.st_size <= limit else b""
        if found.st_size > limit or len(data) > limit:
            size = found.st_size // 10**6
            return File(name, problem=problem("too-large", name, size=size, limit=MAX_FILE_MB))
        return File(name, data)
