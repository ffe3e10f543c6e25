"""What a jail leaves behind whose process was killed between two steps, and who clears it away: the next one.

A jail is alive as long as somebody holds its lock. A folder without a lock is one that was to get it in the
next moment, or one that had just lost it; a process without a folder is a bubblewrap whose other half was
killed before it could tell this one to go on, or to die with it (containers/bubblewrap#633). Both are ours if
they belong to our user, and leftovers if they have been so for longer than a jail takes to begin or to end.
"""

import contextlib
import fcntl
import os
import re
import shutil
import signal
import stat
import tempfile
import time
from collections.abc import Iterator
from multiprocessing.util import Finalize
from pathlib import Path

from autograder.sandbox.one_piece import in_one_piece

PREFIX = "layerlab-jail-"
LOCK = "lock"
YOUNG = 60.0  # seconds in which nothing is a leftover yet
_FOLDER = re.compile(rb"/[^\0]*?/" + PREFIX.encode() + rb"[^/\0]+")
_PROCESSES = Path("/proc")
_STARTED = 19  # its place in /proc/<pid>/stat, behind the name


class HeldFolder:
    """A new folder of this process's own, which goes with it at the latest, unless it is killed.

    A fork of the process holds it too, and cannot remove it.
    """

    def __init__(self) -> None:
        # From its first moment somebody removes it.
        with in_one_piece():
            self.path = Path(tempfile.mkdtemp(prefix=PREFIX))
            self._lock = (self.path / LOCK).open("wb")
            fcntl.flock(self._lock, fcntl.LOCK_EX)
            # Done in this process alone, and not in one that is forked from it.
            self._remove = Finalize(None, self._clear_away, exitpriority=5)

    def remove(self) -> None:
        """Remove it with all that is in it; twice does no harm."""
        with in_one_piece():
            self._remove()
            self._lock.close()

    def _clear_away(self) -> None:
        shutil.rmtree(self.path, ignore_errors=True)
        self._lock.close()


def sweep() -> None:
    """Remove the folders, and end the processes, of jails whose own process was killed before it could."""
    for folder in abandoned_folders(Path(tempfile.gettempdir())):
        shutil.rmtree(folder, ignore_errors=True)
    for process in _processes():
        with contextlib.suppress(OSError):
            _end(process)


def abandoned_folders(place: Path) -> Iterator[Path]:
    """Yield the folders of our jails in `place` that are in use no more."""
    for folder in sorted(place.glob(f"{PREFIX}*")):
        # Gone by now, or of another user with other ideas of who may look.
        with contextlib.suppress(OSError):
            if _is_abandoned(folder):
                yield folder


def _is_abandoned(folder: Path) -> bool:
    found = folder.lstat()
    if found.st_uid != os.geteuid() or not stat.S_ISDIR(found.st_mode):
        return False
    # A clock that was set back must not keep anything for ever.
    return abs(time.time() - found.st_mtime) > YOUNG and not _is_held(folder)


def _is_held(folder: Path) -> bool:
    """Say whether the process lives that made a jail's folder."""
    try:
        lock = (folder / LOCK).open("rb")
    except FileNotFoundError:
        return False
    with lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        return False


def _processes() -> Iterator[Path]:
    if _PROCESSES.is_dir():
        yield from (path for path in _PROCESSES.iterdir() if path.name.isdigit())


def _end(process: Path) -> None:
    """End a bubblewrap that nobody waits for any more.

    Raises:
        OSError: it has ended.
    """
    if not _is_leftover(process):
        return
    descriptor = os.pidfd_open(int(process.name))
    try:
        # Asked once more, now that the number cannot become another process's.
        if _is_leftover(process):
            signal.pidfd_send_signal(descriptor, signal.SIGKILL)
    finally:
        os.close(descriptor)


def _is_leftover(process: Path) -> bool:
    command = (process / "cmdline").read_bytes()
    program = os.fsdecode(command.partition(b"\0")[0])
    folder = _FOLDER.search(command)
    if folder is None or Path(program).name != "bwrap":
        return False
    is_ours = _owner(process) == os.geteuid()
    return is_ours and _age(process) > YOUNG and not _is_held(Path(os.fsdecode(folder[0])))


def _owner(process: Path) -> int:
    """Return the user that a process runs as; the owner of its files here is root as long as it may not be dumped."""
    for line in (process / "status").read_text("utf-8", "replace").splitlines():
        if line.startswith("Uid:"):
            return int(line.split()[1])
    return -1


def _age(process: Path) -> float:
    """Return the seconds since a process began."""
    # `28130 (bwrap) S 1 ...`: the name may hold anything, a parenthesis too.
    _, _, numbers = (process / "stat").read_text("utf-8", "replace").rpartition(")")
    ticks = int(numbers.split()[_STARTED])
    return time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")
