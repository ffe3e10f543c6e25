"""The folder in which solutions and tests run: what lies beside a student's notebook, as a copy that goes.

A solution may write a file, or change one of `data/`, as students do. Below `solutions/` that would pass for a source
of the release, and in whatever folder the command was given it would stay.

It may also import a module of its own from there, as `utilities`; another assignment may have another one by that name.
"""

import io
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import chdir, contextmanager, suppress
from functools import cache
from pathlib import Path
from types import ModuleType

from autograder.sandbox.leftovers import HeldFolder
from autograder.sandbox.one_piece import in_one_piece

DATA = "data"
# What tells a file from itself after somebody wrote into it.
_Look = tuple[int, int]
_Tree = list[tuple[str, int, int, int]]


class _Room:
    """A throw-away folder of this process with a copy of `data/`.

    A killed process leaves its own behind, which is swept as those of jails are.
    """

    def __init__(self, data: Path) -> None:
        self._data = data
        self.held = HeldFolder()
        self.here = self.held.path / "here"
        self._looks: dict[Path, tuple[_Look, _Look]] = {}
        self._tidy: tuple[_Tree, _Tree] | None = None
        self._modules: dict[str, ModuleType] = {}
        self._path: list[str] = []

    def tidy(self) -> None:
        """Make the folder what it is to be: each file of `data/` as it is there, and nothing else."""
        # A test runs for each submission, and hardly one writes anything.
        if self._tidy != (_tree(self.here), _tree(self._data)):
            self._renew_all()
            self._tidy = _tree(self.here), _tree(self._data)

    @contextmanager
    def own_modules(self) -> Iterator[None]:
        """Have modules that lie in this folder, and what leads to them, for this folder's code alone."""
        path, count = sys.path[:], len(sys.modules)
        sys.path += self._path
        sys.modules.update(self._modules)
        count += len(self._modules)
        try:
            yield
        finally:
            if len(sys.modules) != count:
                self._modules |= self._imported()
            for name in self._modules:
                sys.modules.pop(name, None)
            if sys.path != path:
                self._path = [entry for entry in sys.path if entry not in path]
                sys.path[:] = path
                for entry in self._path:
                    # A relative one means another folder by the next time.
                    sys.path_importer_cache.pop(entry, None)

    def _imported(self) -> dict[str, ModuleType]:
        """Return the modules of this process that lie in the folder."""
        here = f"{self.here}{os.sep}"
        return {
            name: module
            for name, module in sys.modules.items()
            if str(getattr(module, "__file__", None)).startswith(here)
        }

    def _renew_all(self) -> None:
        wanted = {f"{DATA}/{name}": path for name, path in _files(self._data)}
        self.here.mkdir(exist_ok=True)
        # From below, so that a folder is empty by the time that it is looked at.
        for parent, folders, names in os.walk(self.here, topdown=False):
            for path in (Path(parent, name) for name in names):
                if path.relative_to(self.here).as_posix() not in wanted:
                    path.unlink()
            for path in (Path(parent, name) for name in folders):
                with suppress(OSError):
                    path.unlink() if path.is_symlink() else path.rmdir()
        for name, source in wanted.items():
            self._renew(self.here / name, source)

    def _renew(self, copy: Path, source: Path) -> None:
        """Copy a file unless both it and its copy are what they were when it was copied."""
        if copy.is_file() and self._looks.get(copy) == (_look(source), _look(copy)):
            return
        if copy.is_symlink():
            copy.unlink()
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, copy)
        self._looks[copy] = _look(source), _look(copy)


# By process as well: one that is forked makes its own, or two would tidy up under each other's hands.
_rooms: dict[tuple[int, Path], _Room] = {}


@contextmanager
def thrown_away(folder: Path) -> Iterator[None]:
    """Run something in a folder of its own, in which `data/` is what it is in `folder`; what it writes there goes.

    Whoever asks for input finds nobody there, as in a sandbox: a terminal would wait for somebody who was asked nothing.

    Within another such block for the same folder nothing changes.
    """
    data = _resolved(folder)
    room = _rooms.get((os.getpid(), data))
    if room is None:
        with in_one_piece():
            room = _rooms[os.getpid(), data] = _Room(data)
    elif _is_here(room.here):
        yield
        return
    room.tidy()
    before, sys.stdin = sys.stdin, io.StringIO()
    try:
        with chdir(room.here), room.own_modules():
            yield
    finally:
        sys.stdin = before


def remove_rooms() -> None:
    """Remove the folders of this process, which ends without what Python does at its end."""
    for room in _rooms.values():
        room.held.remove()


@cache
def _resolved(folder: Path) -> Path:
    return (folder / DATA).resolve()


def _is_here(folder: Path) -> bool:
    try:
        return folder.samefile(".")
    except OSError:
        return False


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield the files below a folder by their names within it; none if there is no such folder."""
    for parent, _, names in os.walk(folder):
        for name in names:
            path = Path(parent, name)
            if path.is_file():
                yield path.relative_to(folder).as_posix(), path


def _tree(folder: Path | str) -> _Tree:
    """Return what tells a folder from itself after somebody changed anything in it; nothing if there is none."""
    found: _Tree = []
    with suppress(FileNotFoundError, NotADirectoryError), os.scandir(folder) as entries:
        for entry in entries:
            seen = entry.stat(follow_symlinks=False)
            found.append((entry.path, seen.st_mode, seen.st_size, seen.st_mtime_ns))
            if entry.is_dir(follow_symlinks=False):
                found += _tree(entry.path)
    return sorted(found)


def _look(path: Path) -> _Look:
    found = path.stat()
    return found.st_size, found.st_mtime_ns
