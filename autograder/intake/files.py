"""A file that was handed in, and what it seems to be by its name."""

import hashlib
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from autograder.course import TIMESTAMP
from autograder.record.problems import problem
from autograder.record.report import Problem

Kind = Literal["notebook", "text", "script", "archive", "page", "other archive"]

# How many files of each kind are read.
MOST: MappingProxyType[Kind, int] = MappingProxyType(
    {"notebook": 40, "text": 20, "script": 60, "archive": 5, "page": 5, "other archive": 5}
)
MAX_FILE_MB = 100
# Of Jupyter, Python, macOS and others: no work of anybody's.
IGNORED_FOLDERS = frozenset((".ipynb_checkpoints", "__pycache__", "__MACOSX", "node_modules"))
_MAX_MB: MappingProxyType[Kind, int] = MappingProxyType({"text": 20, "script": 2})
# Browsers and mail programs put `.txt` and `.json` behind a notebook's name.
_ENDINGS: MappingProxyType[str, Kind] = MappingProxyType(
    {
        ".ipynb": "notebook",
        ".json": "text",
        ".txt": "text",
        ".py": "script",
        ".zip": "archive",
        ".html": "page",
        ".htm": "page",
        ".pdf": "page",
        ".rar": "other archive",
        ".7z": "other archive",
        ".tar": "other archive",
        ".gz": "other archive",
        ".tgz": "other archive",
        ".bz2": "other archive",
        ".xz": "other archive",
    }
)
# What lies beside the notebooks for other reasons: a release's own, and what the exchange writes.
_FOREIGN = frozenset(
    (
        *("layerlab.py", "conftest.py", "setup.py", "requirements.txt"),
        *(TIMESTAMP, "submission_secret.txt", "readme.txt", "user_info.json"),
    )
)


def kind_of(name: str) -> Kind | None:
    """Return what a file with this name or path may be; None for one that cannot be a part of a submission."""
    path = name.lower()
    last = path.rpartition("/")[2]
    if last in _FOREIGN or last.startswith("test_"):
        return None
    return _ENDINGS.get(f".{last.rpartition('.')[2]}" if "." in last else "")


@dataclass(frozen=True)
class File:
    """A file as it lay in the folder: its bytes, or the reason why they were not read."""

    name: str
    data: bytes = b""
    problem: Problem | None = None

    @property
    def kind(self) -> Kind | None:
        """What it seems to be, by its name."""
        return kind_of(self.name)

    @property
    def sha256(self) -> str:
        """The digest of the bytes, or of the problem's code."""
        content = self.data if self.problem is None else self.problem.code.encode()
        return hashlib.sha256(content).hexdigest()

    @property
    def limit(self) -> int:
        """How many bytes it may have."""
        megabytes = MAX_FILE_MB if self.kind is None else _MAX_MB.get(self.kind, MAX_FILE_MB)
        return megabytes * 10**6


def too_large(name: str, size: int) -> File:
    """Return what stands for a file that was not read because of its size in bytes."""
    limit = File(name).limit // 10**6
    found = problem("too-large", name, size=size // 10**6, limit=limit)
    return File(name, problem=found)
