"""Folders as mappings from relative path to content: read, compare, hash, and replace in one step."""

import hashlib
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp
from typing import Literal

Files = Mapping[str, bytes]
# What running notebooks and tests leaves behind; no part of what is built.
_LEFT_BEHIND = frozenset(
    {
        "__pycache__",
        ".ipynb_checkpoints",
        ".pytest_cache",
        ".mypy_cache",
        ".ruff_cache",
        ".DS_Store",
    }
)


@dataclass(frozen=True)
class Difference:
    """One file that is not as it should be."""

    state: Literal["missing", "stale", "stray"]
    path: str


def read_tree(folder: Path) -> dict[str, bytes]:
    """Return all files below `folder`, by their path with slashes; none if there is no such folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in _files(folder)}


def _files(folder: Path) -> Iterator[Path]:
    if not folder.is_dir():
        return
    for path in sorted(folder.iterdir()):
        if path.name in _LEFT_BEHIND:
            continue
        if path.is_dir():
            yield from _files(path)
        else:
            yield path


def below(prefix: str, files: Files) -> dict[str, bytes]:
    """Return `files` with `prefix/` put before each path."""
    return {f"{prefix}/{path}": data for path, data in files.items()}


def digest(files: Files) -> str:
    """Return a hash of all paths and contents."""
    total = hashlib.sha256()
    for path in sorted(files):
        total.update(f"{path}\0{len(files[path])}\0".encode())
        total.update(files[path])
    return total.hexdigest()


def differences(expected: Files, actual: Files) -> tuple[Difference, ...]:
    """Return how `actual` differs from `expected`, in order of the paths."""
    return tuple(_differences(expected, actual))


def _differences(expected: Files, actual: Files) -> Iterator[Difference]:
    for path in sorted({*expected, *actual}):
        if path not in actual:
            yield Difference("missing", path)
        elif path not in expected:
            yield Difference("stray", path)
        elif expected[path] != actual[path]:
            yield Difference("stale", path)


def replace_tree(folder: Path, files: Files, scratch: Path) -> None:
    """Make `folder` hold exactly `files`: they are written beside it, in `scratch`, then swapped in.

    Whoever looks finds the old folder or the new one, never a mixture; if the swap fails, the old one.

    Raises:
        OSError: a folder cannot be written or replaced.
    """
    scratch.mkdir(parents=True, exist_ok=True)
    workshop = Path(mkdtemp(prefix="build-", dir=scratch))
    try:
        _write(workshop / "new", files)
        folder.parent.mkdir(parents=True, exist_ok=True)
        _swap(workshop / "new", folder, workshop / "old")
    finally:
        shutil.rmtree(workshop, ignore_errors=True)


def _write(folder: Path, files: Files) -> None:
    folder.mkdir()
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def _swap(new: Path, folder: Path, old: Path) -> None:
    if not folder.exists():
        new.rename(folder)
        return
    folder.rename(old)
    try:
        new.rename(folder)
    except OSError:
        old.rename(folder)
        raise
