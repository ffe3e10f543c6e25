"""Reads the notebooks of one submission's folder: the only part of reading that touches the disk."""

import errno
import hashlib
import os
import stat
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.record.problems import problem
from autograder.record.report import Problem

MAX_FILE_MB = 100
MAX_TOTAL_MB = 150
MAX_NOTEBOOKS = 40
MAX_ENTRIES = 5000
MAX_DEPTH = 2
_UNSEEN = {"Cc", "Cf", "Zl", "Zp"}  # control and format characters, ends of lines and paragraphs
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
        files = [f"{file.name}\0{file.sha256}\n" for file in self.files]
        codes = [f"{problem.code}\n" for problem in self.problems]
        # No name holds a zero byte, so that nothing can be handed in that reads like something else.
        text = "".join((*files, "\0", *codes))
        return hashlib.sha256(text.encode(errors="replace")).hexdigest()


def read_folder(submitted: Path, student: str, assignment: str) -> Folder:
    """Read `submitted/<student>/<assignment>/`; whatever lies there, this returns.

    Links that lead out of the folder are not followed, and neither are pipes and devices.
    """
    folder = submitted / student / assignment
    empty = Folder(clean_name(student), assignment)
    where = f"{empty.student}/{assignment}"
    if not folder.is_dir():
        return _with_problem(empty, problem("no-folder", where))
    # A link instead of the folder could lead to somebody else's work.
    if folder.resolve() != submitted.resolve() / student / assignment:
        return _with_problem(empty, problem("foreign-folder", where))
    root = folder.resolve()
    paths = sorted(_notebooks(root))
    problems = []
    if not paths:
        problems.append(problem("no-notebooks", where))
    if len(paths) > MAX_NOTEBOOKS:
        problems.append(problem("too-many", where, limit=MAX_NOTEBOOKS))
    files = tuple(_read_all(paths[:MAX_NOTEBOOKS], root))
    return Folder(empty.student, assignment, files, tuple(problems))


def clean_name(name: str) -> str:
    """Return a file name as text that can be written anywhere, with `?` for what cannot be seen."""
    text = name.encode("utf-8", "replace").decode("utf-8")
    characters = []
    for character in text:
        is_unseen = unicodedata.category(character) in _UNSEEN
        characters.append("?" if is_unseen else character)
    return "".join(characters)


def _with_problem(folder: Folder, found: Problem) -> Folder:
    return Folder(folder.student, folder.assignment, (), (found,))


def _notebooks(root: Path) -> Iterator[Path]:
    """Yield notebook files, links included, in the folder and at most `MAX_DEPTH` folders below."""
    seen = 0
    for folder, names, files in os.walk(root):
        depth = len(Path(folder).relative_to(root).parts)
        # `os.walk` goes into the folders that this list still holds. Sorted, so that the limit cuts off the same
        # files on every file system.
        if depth < MAX_DEPTH:
            names[:] = sorted(name for name in names if name not in _IGNORED)
        else:
            names.clear()
        for name in sorted(files):
            seen += 1
            if seen > MAX_ENTRIES:
                return
            is_notebook = name.lower().endswith(".ipynb")
            if is_notebook and not name.startswith("."):
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
    name = clean_name(str(path.relative_to(root)))
    try:
        real = path.resolve(strict=True)
        if not real.is_relative_to(root):
            return File(name, problem=problem("foreign-file", name))
        return _read_regular(real, name)
    except (OSError, RuntimeError) as error:
        # The message of an OSError holds a path of this machine; the words for its number do not.
        if isinstance(error, OSError):
            why = os.strerror(error.errno or errno.EIO)
        else:
            why = "a link to itself"
        return File(name, problem=problem("unreadable", name, why=why))


def _read_regular(path: Path, name: str) -> File:
    """Read an ordinary file: it is opened first and looked at then, so that nothing can take its place between."""
    # NONBLOCK, because to open a pipe is to wait for its other end.
    flags = os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC
    descriptor = os.open(path, flags)
    with os.fdopen(descriptor, "rb") as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode):
            return File(name, problem=problem("unreadable", name, why="it is no ordinary file"))
        limit = MAX_FILE_MB * 10**6
        is_too_large = status.st_size > limit
        data = b""
        if not is_too_large:
            # One byte more than is allowed: the file may have grown since it was looked at.
            data = file.read(limit + 1)
            is_too_large = len(data) > limit
        if is_too_large:
            size = status.st_size // 10**6
            return File(name, problem=problem("too-large", name, size=size, limit=MAX_FILE_MB))
        return File(name, data)
